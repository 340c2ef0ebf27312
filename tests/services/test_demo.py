"""The example board looks like a real week, on whatever day it is made."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from board.domain.address import address_of
from board.domain.arrange import Arrangement
from board.domain.card import Closing, StageKind
from board.domain.forecasting import Zone
from board.domain.job_view import JobState, StepState
from board.domain.news import readers
from board.domain.urgency import Grade
from board.services import demo, job_page, process_updates, processes, rounds, undo, watch
from board.services.demo_jobs import JOBS
from tests.driver.builders import RESOURCES, open_desk

if TYPE_CHECKING:
    from board.domain.card_summary import CardSummary
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock

DAYS = [
    datetime(2026, 11, 23, 0, 1, tzinfo=UTC),  # Monday, just begun
    datetime(2026, 11, 29, 23, 59, tzinfo=UTC),  # Sunday
    datetime(2027, 1, 1, 8, tzinfo=UTC),  # the first day of a year
    datetime(2028, 2, 29, 12, tzinfo=UTC),
]


@pytest.fixture(params=DAYS, ids=str)
def shown(request: pytest.FixtureRequest, file_ws: Workspace, clock: Clock) -> Arrangement:
    """Give the example board as it is shown on a day."""
    clock.now = request.param
    demo.fill(file_ws)
    arrangement = Arrangement()
    arrangement.show(watch.load(file_ws), file_ws.today())
    return arrangement


def summaries(arrangement: Arrangement) -> dict[str, list[CardSummary]]:
    return {
        stage.name: [arrangement.summary(card_id) for card_id in arrangement.ids(stage.id)]
        for stage in arrangement.stages
    }


def test_every_stage_has_some_cards_and_few_are_late(shown: Arrangement) -> None:
    assert sum(not card.step_key for card in shown.board.cards.values()) == 40
    counts = [len(found) for found in summaries(shown).values()]
    assert min(counts) >= 4, counts
    assert max(counts) <= 45, counts
    totals = shown.totals()
    assert (totals.late, totals.undated) == (4, 1)
    assert 3 <= totals.today <= 5


def test_it_shows_each_thing_a_board_can_show_once(shown: Arrangement) -> None:
    steps = {card.id for card in shown.board.cards.values() if card.step_key}
    found = [
        each for column in summaries(shown).values() for each in column if each.id not in steps
    ]
    assert sum(summary.idle_days is not None for summary in found) == 1
    assert sum(summary.urgency.grade is Grade.NONE for summary in found) == 1
    assert sum(summary.due_time is not None for summary in found) == 1
    assert sum(summary.repeats for summary in found) == 1
    assert sum(card.snoozed_until is not None for card in shown.board.cards.values()) == 1
    done = summaries(shown)["Done this week"]
    assert {summary.early_days > 0 for summary in done if summary.early_days} == {True, False}
    assert any(summary.early_days == 0 for summary in done)


def test_nothing_on_it_happened_in_the_future_or_in_the_wrong_order(
    file_ws: Workspace, shown: Arrangement
) -> None:
    now = file_ws.now()
    for card in shown.board.cards.values():
        assert card.created_at <= card.stage_since <= now
        assert card.created_at <= (card.touched_at or now) <= now
        details = watch.details(file_ws, card.id)
        assert details is not None
        assert all(card.created_at <= touch.at <= now for touch in details.touches)


def test_each_card_names_its_customer_job_and_owner(shown: Arrangement) -> None:
    board = shown.board
    for card in board.cards.values():
        assert card.customer_id in board.customers
        assert board.jobs[card.job_id or ""].customer_id == card.customer_id
        assert card.owner_id in board.colleagues
    assert {one.initials for one in board.colleagues.values()} == {"MK", "JP", "EM"}


def test_texts_name_the_right_day_of_the_week(shown: Arrangement) -> None:
    [card] = [card for card in shown.board.cards.values() if card.stake.startswith("Rush fee")]
    assert card.due is not None
    day = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[card.due.weekday()]
    assert card.stake == f"Rush fee $85 after {day}"
    texts = [text for each in shown.board.cards.values() for text in (each.note, each.stake)]
    assert not any("{" in text for text in texts)


def test_its_jobs_stand_each_in_another_way(file_ws: Workspace, shown: Arrangement) -> None:
    found = {each.job.name: each for each in job_page.listed(file_ws, also_closed=True)}
    running, late, used_up, delivered, made, held, cancelled = (found[one.what] for one in JOBS)
    assert held.state is JobState.HELD
    assert (cancelled.state, cancelled.job.closing) == (JobState.CLOSED, Closing.CANCELLED)
    [saved] = [each for each in processes.overview(file_ws) if each.version > 1]
    assert saved.jobs == 6
    assert process_updates.offers(file_ws, saved.id)
    assert running.feasible
    assert running.zone is Zone.GREEN
    assert late.waiting is not None
    assert late.waiting.days_late == 2
    assert (used_up.eaten, used_up.zone, used_up.feasible) == (used_up.buffer, Zone.RED, True)
    assert delivered.state is JobState.DELIVERED
    assert made.waiting is not None
    assert made.waiting.step.key == "production"
    steps = job_page.view(file_ws, delivered.job.id).standing.steps
    assert [each.state for each in steps].count(StepState.OPEN) == 3


def test_its_round_has_something_of_everything_on_any_day(
    file_ws: Workspace, shown: Arrangement
) -> None:
    file_ws.resources = RESOURCES
    found = rounds.listed(file_ws)
    assert len(found.messages) >= 5
    assert found.tasks
    assert found.slipped
    assert [each.customer.name for each in found.words if each.customer] == ["Bright Smile Dental"]
    assert [each.said for each in found.unclear] == ["cut"]
    assert [each.mail.subject for each in found.guesses if each.mail] == ["The aprons"]
    riding = [favour for each in found.messages for favour in each.favours]
    assert len(riding) + len(found.favours) == 1


def test_some_of_its_people_said_yes_to_news(file_ws: Workspace, shown: Arrangement) -> None:
    assert len(readers(shown.board.contacts.values())) == 2


def test_mine_shows_the_cards_of_the_person_at_this_desk(ws: Workspace) -> None:
    demo.fill(ws)
    mine = [c for c in watch.load(ws).cards.values() if c.owner_id == ws.author.colleague_id]
    assert len(mine) > 5
    assert ws.author.name == "Mara Klein"


def test_no_undo_takes_it_back(ws: Workspace) -> None:
    demo.fill(ws)
    assert undo.possible(ws).undo == ""


def test_it_is_the_same_board_each_time(ws: Workspace, second_file: Workspace) -> None:
    demo.fill(ws)
    demo.fill(second_file)

    def told(board: Workspace) -> list[tuple[object, ...]]:
        found = watch.everything(board).cards.values()
        ordered = sorted(found, key=lambda card: card.position)
        return [(c.title, c.due, c.stake, c.note, c.created_at, c.touched_at) for c in ordered]

    assert told(ws) == told(second_file)


@pytest.fixture
def second_file(tmp_path_factory: pytest.TempPathFactory, clock: Clock) -> Workspace:
    """Give another new board."""
    return open_desk(str(tmp_path_factory.mktemp("second") / "board.db"), clock)


def test_it_fills_a_board_with_stages_in_another_language(
    clock: Clock, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from board.services.opening import open_board

    names = ("Demnächst", "Gefragt", "Erinnert", "Hilfe", "Wir", "Erledigt")
    path = tmp_path_factory.mktemp("german") / "board.db"
    ws = open_board(
        address_of(str(path)),
        may_make=True,
        clock=clock,
        account="eva",
        computer="e",
        stage_names=names,
        zone="Asia/Tokyo",
    )
    demo.fill(ws)
    board = watch.load(ws)
    kinds = {board.stages[card.stage_id].kind for card in board.cards.values()}
    assert kinds == set(StageKind)
