"""Processes on a board: those that come with the program, versions, copies, files."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from board.domain.change import added
from board.domain.errors import BadFile, Refused
from board.domain.job import Job
from board.domain.process import Process, Step, StepTurn
from board.exchange import process_file
from board.services import processes, records, undo
from board.services.workspace import new_id
from board.ui.sentences import sentence
from tests.driver.builders import RESOURCES, Clock, open_desk, written

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from board.services.workspace import Workspace

STARTERS = ["Make to order", "Promo order", "Service visit"]
MINE = Process(id="mine", name="Mine", steps=(Step(key="make", title="Make it", days=3),))


def names(ws: Workspace) -> list[str]:
    """Return the names of all templates, as they are listed."""
    return [one.name for one in processes.listed(ws)]


def rows(ws: Workspace) -> list[str]:
    """Return the names of the templates that are rows of the board."""
    return sorted(one.name for one in ws.where(Process, job_id=None))


def refusal(verb: Callable[[], object]) -> str:
    """Return the sentence with which something is refused."""
    with pytest.raises((Refused, BadFile)) as error:
        verb()
    return sentence(error.value)


def test_a_new_board_has_three_processes_and_no_row_for_them(ws: Workspace) -> None:
    assert names(ws) == STARTERS
    assert rows(ws) == []


def test_they_are_in_the_language_of_the_person(ws: Workspace) -> None:
    ids = {one.id for one in processes.listed(ws)}
    ws.language = "de"
    assert names(ws) == ["Einzelfertigung", "Serviceeinsatz", "Werbeartikel"]
    assert {one.id for one in processes.listed(ws)} == ids


def test_an_edited_one_becomes_a_row_in_its_language_and_the_next_version(ws: Workspace) -> None:
    promo = processes.called(ws, "Promo order")
    saved = processes.save(ws, replace(promo, name="Give-aways"))
    ws.language = "de"
    assert (saved.id, saved.version) == (promo.id, 2)
    assert rows(ws) == ["Give-aways"]
    assert names(ws) == ["Einzelfertigung", "Give-aways", "Serviceeinsatz"]
    undo.undo(ws)
    assert rows(ws) == []
    assert "Werbeartikel" in names(ws)


def test_one_whose_edit_was_taken_back_can_be_edited_again(ws: Workspace) -> None:
    promo = processes.called(ws, "Promo order")
    processes.save(ws, replace(promo, buffer_days=9))
    undo.undo(ws)
    assert processes.save(ws, replace(promo, buffer_days=8)).version == 2
    assert processes.get(ws, promo.id).buffer_days == 8


def test_a_removed_one_stays_away_in_every_language_until_it_is_undone(ws: Workspace) -> None:
    promo = processes.called(ws, "Promo")
    processes.remove(ws, [promo.id])
    assert names(ws) == ["Make to order", "Service visit"]
    ws.language = "fr"
    assert len(names(ws)) == 2
    assert refusal(lambda: processes.get(ws, promo.id)).startswith("That process is gone")
    undo.undo(ws)
    assert len(names(ws)) == 3


def test_using_one_makes_it_a_row_as_it_is(ws: Workspace) -> None:
    promo = processes.called(ws, "Promo order")
    with ws.action("start_job") as act:
        assert processes.keep(act, promo.id) == promo
    assert ws.where(Process, job_id=None) == [promo]
    with ws.action("start_job") as act:
        processes.keep(act, promo.id)
    assert act.commit is None


def test_saving_counts_versions_and_undo_goes_back(ws: Workspace) -> None:
    processes.save(ws, MINE)
    longer = replace(MINE, buffer_days=2)
    assert processes.save(ws, longer).version == 2
    assert processes.get(ws, "mine") == replace(longer, version=2)
    undo.undo(ws)
    assert processes.get(ws, "mine") == MINE


def test_saving_what_is_the_same_is_no_version(ws: Workspace) -> None:
    processes.save(ws, MINE)
    assert processes.save(ws, MINE).version == 1


def test_a_draft_with_something_to_put_right_is_not_saved(ws: Workspace) -> None:
    theirs = Step(key="ask", title="Say yes", turn=StepTurn.CUSTOMER, lead=2, easiest="Yes.")
    draft = replace(MINE, steps=(*MINE.steps, theirs))
    assert refusal(lambda: processes.save(ws, draft)) == (
        "Step ask (Say yes), “why”: say why it matters."
    )
    assert rows(ws) == []


def test_who_saves_second_hears_of_the_first(ws: Workspace) -> None:
    processes.save(ws, MINE)
    processes.save(ws, replace(MINE, buffer_days=2))
    told = refusal(lambda: processes.save(ws, replace(MINE, buffer_days=3)))
    assert told.startswith("Somebody has saved “Mine” since you began")
    assert processes.get(ws, "mine").buffer_days == 2


def test_a_name_belongs_to_one_process(ws: Workspace) -> None:
    processes.save(ws, MINE)
    promo = processes.called(ws, "Promo order")
    for verb in (
        lambda: processes.save(ws, replace(MINE, id="x", name="promo  ORDER")),
        lambda: processes.save(ws, replace(promo, name="mine")),
        lambda: processes.add(ws, "MINE", "Begin"),
    ):
        assert "already; choose another name" in refusal(verb)


def test_a_copy_is_a_process_of_its_own(ws: Workspace) -> None:
    promo = processes.called(ws, "Promo order")
    copied = processes.copy(ws, promo)
    assert copied == replace(promo, id=copied.id, name="Promo order 2", version=1)
    assert rows(ws) == ["Promo order 2"]
    assert processes.copy(ws, promo).name == "Promo order 3"
    processes.save(ws, replace(copied, buffer_days=9))
    assert processes.called(ws, "Promo order") == promo


def test_a_draft_can_be_saved_as_a_copy_once_nothing_is_wrong_in_it(ws: Workspace) -> None:
    processes.save(ws, MINE)
    draft = replace(MINE, version=1, buffer_days=4)
    processes.save(ws, replace(MINE, buffer_days=2))
    assert processes.copy(ws, draft).buffer_days == 4
    assert "say what is to be done" in refusal(
        lambda: processes.copy(ws, replace(draft, steps=(replace(draft.steps[0], title=""),)))
    )


def test_a_draft_that_is_kept_may_have_things_to_put_right(ws: Workspace) -> None:
    draft = replace(MINE, name="", steps=(replace(MINE.steps[0], days=None),))
    assert processes.draft_of(processes.draft_text(draft), "mine") == draft


def test_a_new_process_has_one_step_and_what_the_firm_uses(ws: Workspace) -> None:
    ws.language = "de"
    made = processes.add(ws, " Trophäen ", "Gravieren")
    assert (made.name, made.language, made.currency) == ("Trophäen", "de", "USD")
    assert [step.title for step in made.steps] == ["Gravieren"]
    assert processes.get(ws, made.id) == made


def test_a_process_is_found_by_the_beginning_of_its_name_alone(ws: Workspace) -> None:
    assert processes.called(ws, "service").name == "Service visit"
    processes.add(ws, "Service call", "Listen")
    told = refusal(lambda: processes.called(ws, "service"))
    assert told == (
        "There is no process “service”; the processes are Make to order, Promo order, Service "
        "call, Service visit."
    )
    assert processes.called(ws, "SERVICE CALL").name == "Service call"


def test_exported_imported_and_exported_again_it_is_the_same_file(
    ws: Workspace, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    processes.save(ws, MINE)
    processes.save(ws, replace(MINE, buffer_days=2))
    processes.write_file(processes.called(ws, "Mine"), first)
    assert processes.bring_in(ws, first).version == 2  # nothing new in it
    other = open_desk(str(tmp_path / "other.db"), Clock())
    processes.write_file(processes.bring_in(other, first), second)
    assert second.read_bytes() == first.read_bytes()
    other.store.close()


@pytest.mark.parametrize("name", STARTERS)
def test_a_starter_that_was_exported_comes_in_unchanged(
    ws: Workspace, tmp_path: Path, name: str
) -> None:
    file = tmp_path / "starter.json"
    processes.write_file(processes.called(ws, name), file)
    processes.bring_in(ws, file)
    assert rows(ws) == []
    assert process_file.write(processes.called(ws, name)) == file.read_bytes()


def test_a_file_of_the_same_name_is_the_next_version(ws: Workspace) -> None:
    promo = processes.called(ws, "Promo order")
    read = processes.bring_in(ws, process_file.write(replace(promo, buffer_days=7)))
    assert (read.id, read.version, read.buffer_days) == (promo.id, 2, 7)
    assert processes.get(ws, promo.id) == read
    undo.undo(ws)
    assert processes.get(ws, promo.id) == promo


def test_a_file_with_a_mistake_changes_nothing(ws: Workspace) -> None:
    told = refusal(lambda: processes.bring_in(ws, b'{"name": "X", "steps": [{"key": "a"}]}'))
    assert told == "Step a, “days”: say how many working days it takes."
    assert rows(ws) == []


def test_a_template_knows_the_jobs_that_go_on_by_it(ws: Workspace) -> None:
    processes.save(ws, MINE)
    jobs = [Job(new_id(), name) for name in ("Mugs", "Caps", "Old")]
    for job in jobs:
        frozen = replace(MINE, id=new_id(), job_id=job.id, origin_id="mine")
        written(ws, "start", [added(job), added(frozen)])
    with ws.action("close") as act:
        act.edit(act.one(Job, jobs[2].id), closed_at=act.now)
    assert sorted(one.job for one in processes.in_use(ws)["mine"]) == ["Caps", "Mugs"]


def test_a_template_that_is_edited_or_removed_leaves_running_jobs_as_they_are(
    ws: Workspace,
) -> None:
    processes.save(ws, MINE)
    job = Job(new_id(), "Mugs")
    frozen = replace(MINE, id=new_id(), job_id=job.id, origin_id="mine")
    written(ws, "start", [added(job), added(frozen)])
    processes.save(ws, replace(MINE, buffer_days=9, steps=(replace(MINE.steps[0], days=1),)))
    processes.bring_in(ws, process_file.write(replace(MINE, buffer_days=3)))
    processes.remove(ws, ["mine"])
    assert ws.where(Process, job_id=job.id) == [frozen]
    assert records.get(ws, Job, [job.id]) == [job]


def test_the_templates_survive_on_a_board_without_the_program(ws: Workspace) -> None:
    ws.resources = None
    assert names(ws) == []
    processes.save(ws, MINE)
    assert names(ws) == ["Mine"]
    ws.resources = RESOURCES
    assert len(names(ws)) == 4
