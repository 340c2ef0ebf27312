"""Jobs on the command line: a plan that writes nothing, and a job that is started."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.app.test_cli import Line

if TYPE_CHECKING:
    from pathlib import Path

PLAN = "process version in_hands feasible arrives decide_by rush_by rush_cost safety_days"
STEP = "key title turn criticality visible days lead after from_delivery starts due ask_on last_day"


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    """Give a command line on a board with one card."""
    line = Line(tmp_path / "board.db", capsys)
    line("add", "A card")
    return line


def plan(line: Line, *words: str) -> dict[str, Any]:
    found = line.json("plan", "--process", "promo", *words)
    assert isinstance(found, dict)
    return found


def days(found: dict[str, Any], *names: str) -> dict[str, list[Any]]:
    return {step["key"]: [step[name] for name in names] for step in found["steps"]}


def test_a_plan_has_exactly_these_keys(line: Line) -> None:
    found = plan(line, "--in-hands", "2027-01-29")
    assert " ".join(found) == f"{PLAN} buffer_days steps"
    assert {" ".join(step) for step in found["steps"]} == {f"{STEP} slack state card"}


def test_a_plan_says_when_each_step_begins_and_is_due(line: Line) -> None:
    found = plan(line, "--in-hands", "2027-01-29")
    top = {name: held for name, held in found.items() if name != "steps"}
    assert top == {
        "process": "Promo order",
        "version": 1,
        "in_hands": "2027-01-29",
        "feasible": True,
        "arrives": "2026-12-24",
        "decide_by": "2026-12-29",
        "rush_by": "2027-01-13",
        "rush_cost": 16500,
        "safety_days": 0,
        "buffer_days": 4,
    }
    assert days(found, "days", "lead", "ask_on", "starts", "due", "last_day") == {
        "quote-focus": [None, 1, "2026-12-23", None, "2026-12-24", "2026-12-30"],
        "decision": [None, 2, "2026-12-24", None, "2026-12-28", "2027-01-01"],
        "order-deposit": [None, 3, "2027-01-05", None, "2027-01-08", "2027-01-14"],
        "artwork": [None, 4, "2026-12-28", None, "2027-01-01", "2027-01-07"],
        "proof": [2, None, None, "2027-01-04", "2027-01-05", "2027-01-11"],
        "proof-approval": [None, 3, "2027-01-05", None, "2027-01-08", "2027-01-14"],
        "quantities": [None, 4, "2027-01-04", None, "2027-01-08", "2027-01-14"],
        "production": [8, None, None, "2027-01-11", "2027-01-20", "2027-01-26"],
        "ship-to": [None, 3, "2027-01-15", None, "2027-01-20", "2027-01-26"],
        "transit": [3, None, None, "2027-01-21", "2027-01-25", "2027-01-29"],
        "arrived": [None, None, None, "2027-02-02", "2027-02-02", "2027-02-02"],
        "how-was-it": [None, None, None, "2027-02-12", "2027-02-12", "2027-02-12"],
        "reorder": [None, None, None, "2027-07-23", "2027-07-23", "2027-07-23"],
    }


def test_a_plan_says_in_words_whether_the_date_can_be_kept(line: Line) -> None:
    works = line("plan", "--process", "promo", "--in-hands", "2027-01-29")
    assert works.splitlines()[-1].startswith("Fri 29 Jan works. Spare days: ")
    late = line("plan", "--process", "promo", "--in-hands", "2026-12-04")
    assert late.splitlines()[-1].startswith("Fri 4 Dec does not work. It would be ")


def test_a_plan_writes_nothing(line: Line) -> None:
    before = line("list", "--all")
    assert plan(line, "--in-hands", "2027-01-29", "--customer", "Harbor")["steps"]
    assert line("list", "--all") == before
    assert line("undo")  # the card of the beginning is still the last thing done
    assert line("list") == ""


def test_only_a_plan_for_somebody_new_says_how_we_work(line: Line) -> None:
    nobody = plan(line, "--in-hands", "2027-01-29")
    somebody = plan(line, "--in-hands", "2027-01-29", "--customer", "Harbor")
    assert [step["key"] for step in somebody["steps"]] == [
        "how-we-work",
        *(step["key"] for step in nobody["steps"]),
    ]


def test_a_plan_can_begin_on_another_day(line: Line) -> None:
    today = plan(line, "--in-hands", "2026-12-24")
    later = plan(line, "--in-hands", "2026-12-24", "--start", "2026-11-24")
    assert (today["feasible"], later["feasible"]) == (True, False)
    assert days(today, "due") == days(later, "due")


def test_an_event_is_planned_for_a_day_earlier(line: Line) -> None:
    found = plan(line, "--in-hands", "2027-01-29", "--firm", "event")
    assert found["safety_days"] == 1
    assert days(found, "last_day")["transit"] == ["2027-01-28"]


def test_a_started_job_answers_with_its_plan_and_its_cards(line: Line) -> None:
    words = ("--customer", "Harbor", "--what", "Mugs x500", "--in-hands", "29 jan 2027")
    answer = line.json("start-job", "--process", "promo", *words, "--value", "$1,200.00")
    assert isinstance(answer, dict)
    planned = plan(line, "--in-hands", "2027-01-29", "--customer", "Nobody Else")
    assert list(answer) == ["job", *planned]
    assert days(answer, "due", "ask_on", "starts") == days(planned, "due", "ask_on", "starts")
    cards = {card["id"]: card for card in line.listed("--customer", "Harbor")}
    assert [cards[step["card"]]["title"] for step in answer["steps"]] == [
        step["title"] for step in answer["steps"]
    ]
    assert days(answer, "state")["how-we-work"] == ["open"]
    assert days(answer, "state")["proof"] == ["waiting"]

    line("undo")
    assert line.titles() == ["A card"]


def test_a_job_that_cannot_be_in_time_is_refused_with_the_days_that_would_do(line: Line) -> None:
    words = ("start-job", "--process", "promo", "--customer", "Harbor", "--what", "Mugs")
    assert line(*words, "--in-hands", "2026-12-18") == ""
    assert line.status == 1
    assert line.error == (
        "Fri 18 Dec cannot be kept: it had to be decided by Tue 17 Nov, in a rush for $165 by "
        "Wed 2 Dec. The first day that works is Thu 24 Dec; choose it, or start anyway.\n"
    )
    assert line.titles() == ["A card"]
    line(*words, "--in-hands", "2026-12-18", "--anyway")
    assert line.status == 0
    assert len(line.titles()) == 15


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--process", "nix", "--in-hands", "2027-01-29"), "There is no process “nix”"),
        (("--process", " ", "--in-hands", "2027-01-29"), "There is no process “ ”"),
        (("--process", "promo", "--in-hands", "2026-11-20"), "Fri 20 Nov is over"),
        (("--process", "promo", "--in-hands", "31 feb"), "“31 feb” is no date"),
    ],
)
def test_bad_input_gets_one_sentence(line: Line, words: tuple[str, ...], said: str) -> None:
    assert line("plan", *words) == ""
    assert line.status == 1
    assert line.error.startswith(said)
    assert line.error.count("\n") == 1


def test_a_price_is_cents_or_written_as_people_write_it(line: Line) -> None:
    words = ("start-job", "--process", "promo", "--customer", "Harbor", "--what", "Mugs")
    line(*words, "--in-hands", "2027-01-29", "--value", "much")
    assert (line.status, line.error) == (
        1,
        "“much” is no amount; write one such as 120000 (cents) or $1,200.00.\n",
    )


JOB = "id title customer process version in_hands promised first_promised arrives buffer_days eaten"
JOB += " state waiting_for turn due"


def told(line: Line, *words: str) -> Any:  # noqa: ANN401 - JSON
    return line.json(*words)


def a_job(line: Line, *words: str) -> str:
    """Start a job for Harbor; return its id."""
    more = ("--process", "promo", "--in-hands", "2027-01-29", "--customer", "Harbor")
    return str(told(line, "start-job", *more, "--what", "Mugs", *words)["job"])


def test_the_running_jobs_are_listed_with_exactly_these_keys(line: Line) -> None:
    job = a_job(line)
    [found] = told(line, "jobs")
    assert " ".join(found) == JOB
    assert found == {
        "id": job,
        "title": "Mugs",
        "customer": "Harbor",
        "process": "Promo order",
        "version": 1,
        "in_hands": "2027-01-29",
        "promised": "2027-01-29",
        "first_promised": "2027-01-29",
        "arrives": "2026-12-24",
        "buffer_days": 4,
        "eaten": 0,
        "state": "running",
        "waiting_for": "How we work together",
        "turn": "ours",
        "due": "2026-12-23",
    }


def test_a_job_is_shown_with_its_steps(line: Line) -> None:
    job = a_job(line)
    found = told(line, "job", job[:6])
    [listed] = told(line, "jobs")
    assert found == {**listed, "steps": found["steps"]}
    assert {" ".join(step) for step in found["steps"]} == {f"{STEP} slack state card"}
    planned = plan(line, "--in-hands", "2027-01-29", "--customer", "Somebody else")
    same = ("days", "lead", "after", "ask_on", "starts", "due", "last_day", "slack")
    assert days(found, *same) == days(planned, *same)
    assert days(found, "state")["how-we-work"] == ["open"]
    assert days(found, "state")["proof"] == days(found, "state")["arrived"] == ["waiting"]


def test_a_step_that_is_done_is_done_in_its_job(line: Line) -> None:
    job = a_job(line)
    cards = {step["key"]: step["card"] for step in told(line, "job", job)["steps"]}
    told(line, "done", cards["how-we-work"])
    found = told(line, "job", job)
    assert days(found, "state")["how-we-work"] == ["done"]
    assert (found["waiting_for"], found["turn"]) == ("What is it for?", "customer")


def test_jobs_are_also_said_in_words(line: Line) -> None:
    job = a_job(line)
    assert "Mugs  Harbor" in line("jobs")
    said = line("job", job)
    assert "us  How we work together  open" in said


def test_whoever_was_asked_already_is_not_asked_first(line: Line, tmp_path: Path) -> None:
    line("add", "Approve the proof", "--stage", "Asked", "--asked", "2026-11-18")
    table = tmp_path / "cards.csv"
    table.write_text("title,stage\nOne,Asked\nTwo,Coming up\n")
    line("import", str(table), "--asked", "2026-11-19")
    touches = {
        card["title"]: told(line, "show", card["id"])["touches"] for card in told(line, "list")
    }
    assert {title: [touch["at"][:10] for touch in told] for title, told in touches.items()} == {
        "A card": [],
        "Approve the proof": ["2026-11-18"],
        "One": ["2026-11-19"],
        "Two": [],
    }
