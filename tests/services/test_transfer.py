"""Bringing tables onto the board: nothing lost, nothing twice, one undo for all of it."""

from __future__ import annotations

import json
from datetime import date, time
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import RFC_4122, UUID

import pytest

from board.domain.card import CheckItem, StageKind, TouchKind, Turn
from board.domain.change import edited
from board.domain.errors import BadFile, Conflict
from board.exchange.text import clean
from board.services import cards, people, records, settings, stages, undo, watch
from board.services.importing import transfer
from board.services.importing.transfer import Cancelled, Report, ReportLine
from board.services.workspace import new_ids
from tests.driver.builders import NOW, about, added, in_days, open_desk, stage_called, written

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.domain.board import Board
    from board.domain.card import Card
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock

DATA = Path(__file__).parents[1] / "data"
NAUGHTY = json.loads((DATA / "text/naughty_strings.json").read_text("utf-8"))


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    """Give a function that writes a CSV file of some lines."""

    def write(*lines: str) -> Path:
        path = tmp_path / "cards.csv"
        path.write_text("\n".join(lines) + "\n", "utf-8")
        return path

    return write


@pytest.fixture
def second_board(tmp_path: Path, clock: Clock) -> Workspace:
    """Give another board, in a file, of the same person."""
    return open_desk(str(tmp_path / "second.db"), clock)


def bring(ws: Workspace, path: Path, **options: object) -> Report:
    return transfer.bring_in(ws, transfer.read_file(ws, path, **options))  # type: ignore[arg-type]


def board_of(ws: Workspace) -> Board:
    return watch.everything(ws)


def card_called(ws: Workspace, title: str) -> Card:
    [card] = [card for card in board_of(ws).cards.values() if card.title == title]
    return card


def sums(report: Report) -> tuple[int, int, int]:
    return report.added, report.merged, report.skipped


def test_ids_for_an_import_are_random_uuids() -> None:
    found = [UUID(each) for each in islice(new_ids(), 1000)]

    assert len(set(found)) == len(found)
    assert {(each.version, each.variant) for each in found} == {(4, RFC_4122)}


def test_each_line_becomes_a_card_with_all_it_says(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    path = table(
        "id,title,customer,job,stage,due,due time,ask on,owner,stake,tags,note,checklist,links",
        '7,Approve proof,Tall Pines,Mugs,asked,2026-11-30,14:30,2026-11-25,eva klein,$85,"a, b",'
        'Hello,"[x] one\n[ ] two",https://example.com | Proof',
    )
    assert sums(bring(ws, path)) == (1, 0, 0)
    card, board = card_called(ws, "Approve proof"), board_of(ws)
    assert board.stages[card.stage_id].name == "Asked"
    assert board.customers[card.customer_id or ""].name == "Tall Pines"
    assert board.jobs[card.job_id or ""].customer_id == card.customer_id
    assert board.colleagues[card.owner_id or ""].name == "Eva Klein"
    assert (card.due, card.due_time, card.ask_on) == (
        date(2026, 11, 30),
        time(14, 30),
        date(2026, 11, 25),
    )
    assert (card.stake, card.tags, card.note) == ("$85", ("a", "b"), "Hello")
    details = watch.details(ws, card.id)
    assert details is not None
    assert [(item.text, item.done) for item in details.checklist] == [("one", True), ("two", False)]
    assert [(link.target, link.label) for link in details.links] == [
        ("https://example.com", "Proof")
    ]


def test_an_imported_card_gets_no_date_and_no_owner_of_its_own(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    bring(ws, table("title", "Call Joe"))
    card = card_called(ws, "Call Joe")
    assert (card.due, card.owner_id) == (None, None)
    assert board_of(ws).stages[card.stage_id].name == "Coming up"


def test_the_same_file_twice_adds_nothing(ws: Workspace, table: Callable[..., Path]) -> None:
    path = table("title,due", "Call Joe,2026-12-01", "Call Joe,2026-12-01", "Call Ann,soonish")
    assert sums(bring(ws, path)) == (3, 0, 0)
    before = board_of(ws)
    assert sums(bring(ws, path)) == (0, 0, 3)
    assert board_of(ws) == before


def test_the_same_file_adds_nothing_after_cards_were_edited_moved_and_archived(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    path = table("title,stage", "One,Asked", "Two,Asked", "Three,Asked")
    bring(ws, path)
    cards.edit(ws, card_called(ws, "One").id, {"title": "Uno"})
    cards.finish(ws, [card_called(ws, "Two").id])
    cards.archive(ws, [card_called(ws, "Three").id])
    before = board_of(ws)
    assert sums(bring(ws, path)) == (0, 0, 3)
    assert board_of(ws) == before


def test_a_deleted_card_is_added_again(ws: Workspace, table: Callable[..., Path]) -> None:
    path = table("id,title", "1,One", "2,Two")
    bring(ws, path)
    cards.remove(ws, [card_called(ws, "One").id])
    assert sums(bring(ws, path)) == (1, 0, 1)


def test_a_changed_line_changes_only_untouched_fields(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    bring(ws, table("id,title,due,note", "1,Proof,2026-12-01,first"))
    cards.edit(ws, card_called(ws, "Proof").id, {"title": "Approve the proof"})
    report = bring(ws, table("id,title,due,note", "1,Proof 2,2026-12-08,first"))
    values = {"fields": ["due"], "kept": ["title"]}
    assert report.lines == (ReportLine(2, "merged", "kept", values, "Proof 2"),)
    card = card_called(ws, "Approve the proof")
    assert (card.due, card.note) == (date(2026, 12, 8), "first")


def test_a_line_whose_changed_fields_were_all_edited_here_is_skipped_and_says_so(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    bring(ws, table("id,title", "1,Proof"))
    cards.edit(ws, card_called(ws, "Proof").id, {"title": "Mine"})
    path = table("id,title", "1,Theirs")
    wanted = ReportLine(2, "skipped", "kept", {"kept": ["title"]}, "Theirs")
    for _again in range(2):
        assert bring(ws, path).lines == (wanted,)
    assert card_called(ws, "Mine")


def test_a_field_edited_and_set_back_counts_as_untouched(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    bring(ws, table("id,title,due", "1,Proof,2026-12-01"))
    card = card_called(ws, "Proof")
    cards.give_date(ws, [card.id], in_days(1))
    undo.undo(ws)
    assert sums(bring(ws, table("id,title,due", "1,Proof,2026-12-08"))) == (0, 1, 0)


def test_a_merged_file_again_is_the_same(ws: Workspace, table: Callable[..., Path]) -> None:
    bring(ws, table("id,title,customer,owner", "1,Proof,Ann,EK"))
    path = table("id,title,customer,owner", "1,Proof,Ben,Max Mohr")
    assert sums(bring(ws, path)) == (0, 1, 0)
    assert sums(bring(ws, path)) == (0, 0, 1)
    again = table("id,title,customer,owner", "1,Proof,Cem,Max Mohr")
    assert bring(ws, again).lines[0].values == {"fields": ["customer"]}


def test_an_emptied_cell_empties_the_field_but_a_missing_column_does_not(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    bring(ws, table("id,title,due,stake", "1,Proof,2026-12-01,$85"))
    assert sums(bring(ws, table("id,title,stake", "1,Proof,$85"))) == (0, 0, 1)
    assert sums(bring(ws, table("id,title,due", "1,Proof,"))) == (0, 1, 0)
    card = card_called(ws, "Proof")
    assert (card.due, card.stake) == (None, "$85")


def test_a_job_goes_along_to_a_new_customer(ws: Workspace, table: Callable[..., Path]) -> None:
    bring(ws, table("id,title,customer,job", "1,Proof,Ann,Mugs", "2,Other,Ann,Mugs"))
    bring(ws, table("id,title,customer,job", "1,Proof,Ben,Mugs", "2,Other,Ben,Caps"))
    board = board_of(ws)
    for title, job in (("Proof", "Mugs"), ("Other", "Caps")):
        card = card_called(ws, title)
        assert board.customers[card.customer_id or ""].name == "Ben"
        assert board.jobs[card.job_id or ""].name == job
        assert board.jobs[card.job_id or ""].customer_id == card.customer_id


def test_a_changed_stage_moves_an_untouched_card_and_leaves_a_moved_one(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    bring(ws, table("id,title,stage", "1,One,Asked", "2,Two,Asked", "3,Three,Asked"))
    cards.move(ws, [card_called(ws, "Two").id], stage_called(ws, "Our turn").id)
    path = table("id,title,stage", "1,One,Reminded", "2,Two,Reminded", "3,Three,Done this week")
    report = bring(ws, path)
    assert [line.outcome for line in report.lines] == ["merged", "skipped", "merged"]
    names = {card.title: card.stage_id for card in board_of(ws).cards.values()}
    assert names == {
        "One": stage_called(ws, "Reminded").id,
        "Two": stage_called(ws, "Our turn").id,
        "Three": stage_called(ws, "Done this week").id,
    }
    assert card_called(ws, "Three").done_at is not None


def test_a_card_moved_to_a_new_stage_by_a_file_can_be_moved_on_by_the_next(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    for name in ("Asked", "Proofing", "Production", "Our turn"):
        report = bring(ws, table("id,title,stage", f"1,One,{name}"))
        assert report.skipped == 0
        assert card_called(ws, "One").stage_id == stage_called(ws, name).id


def test_a_recurring_card_that_a_file_reports_as_done_makes_its_next_card(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    header = "id,title,due,repeat,done"
    bring(ws, table(header, "1,Statement,2026-11-20,FREQ=WEEKLY,"))
    path = table(header, "1,Statement,2026-11-20,FREQ=WEEKLY,yes")
    assert sums(bring(ws, path)) == (0, 1, 0)
    found = sorted(board_of(ws).cards.values(), key=lambda card: card.due or date.max)
    assert [(card.due, card.done_at is not None, card.repeat) for card in found] == [
        (date(2026, 11, 20), True, ""),
        (date(2026, 11, 27), False, "FREQ=WEEKLY"),
    ]
    assert sums(bring(ws, path)) == (0, 0, 1)


def test_a_changed_checklist_is_taken_only_where_nobody_ticked(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    bring(ws, table("id,title,checklist", "1,One,[ ] a", "2,Two,[ ] a"))
    details = watch.details(ws, card_called(ws, "Two").id)
    assert details is not None
    records.edit(ws, CheckItem, details.checklist[0].id, {"done": True})
    report = bring(ws, table("id,title,checklist", "1,One,[ ] b", "2,Two,[ ] b"))
    assert [line.outcome for line in report.lines] == ["merged", "skipped"]
    seen = [watch.details(ws, card_called(ws, title).id) for title in ("One", "Two")]
    assert [[item.text for item in each.checklist] for each in seen if each] == [["b"], ["a"]]


def test_one_undo_takes_a_whole_import_back_and_redo_brings_it_back(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    path = table("id,title,customer,stage", "1,One,Ann,Production", "2,Two,Ben,Asked")
    before = board_of(ws)
    bring(ws, path)
    after = board_of(ws)
    assert undo.possible(ws).undo == "import"
    undo.undo(ws)
    back = board_of(ws)
    assert (back.cards, back.customers, back.stages) == ({}, {}, before.stages)
    undo.redo(ws)
    again = board_of(ws)
    assert (again.cards, again.stages, again.customers) == (
        after.cards,
        after.stages,
        after.customers,
    )


def test_undo_of_a_merge_brings_the_old_values_back_and_it_can_be_merged_again(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    bring(ws, table("id,title,due", "1,Proof,2026-12-01"))
    path = table("id,title,due", "1,Proof,2026-12-08")
    bring(ws, path)
    undo.undo(ws)
    assert card_called(ws, "Proof").due == date(2026, 12, 1)
    assert sums(bring(ws, path)) == (0, 1, 0)


@pytest.mark.parametrize("stop_at", range(1, 9))
def test_cancelled_at_any_point_nothing_is_added(
    file_ws: Workspace, table: Callable[..., Path], stop_at: int
) -> None:
    path = table("title", *(f"Card {number}" for number in range(500)))
    before = board_of(file_ws)
    told = 0

    def progress(_done: int, _of: int) -> None:
        nonlocal told
        told += 1

    def cancelled() -> bool:
        return told >= stop_at

    def go() -> None:
        incoming = transfer.read_file(file_ws, path, progress=progress, cancelled=cancelled)
        transfer.bring_in(file_ws, incoming, progress=progress, cancelled=cancelled)

    with pytest.raises(Cancelled):
        go()
    assert board_of(file_ws) == before


def test_progress_ends_at_the_end(file_ws: Workspace, table: Callable[..., Path]) -> None:
    path = table("title", *(f"Card {number}" for number in range(450)))
    told: list[tuple[int, int]] = []
    incoming = transfer.read_file(file_ws, path)
    transfer.bring_in(file_ws, incoming, progress=lambda done, of: told.append((done, of)))
    assert told == [(0, 450), (200, 450), (400, 450), (450, 450)]


def test_a_preview_says_what_the_import_then_does_and_writes_nothing(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    bring(ws, table("id,title,stage", "1,One,Asked", "2,Two,Asked"))
    incoming = transfer.read_file(
        ws, table("id,title,stage", "1,One,Asked", "2,Deux,Asked", "3,Three,New", "4,,Asked")
    )
    before = board_of(ws)
    told = transfer.preview(ws, incoming)
    assert board_of(ws) == before
    assert transfer.bring_in(ws, incoming) == told
    assert sums(told) == (1, 1, 2)


def test_every_line_of_the_file_is_reported_in_its_order(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    path = table("title,due", "One,2026-12-01", ",2026-12-01", "Three,soonish")
    assert bring(ws, path).lines == (
        ReportLine(2, "added", "", title="One"),
        ReportLine(3, "skipped", "no_title", {"text": "2026-12-01"}),
        ReportLine(4, "added", "noted", {"fields": ["due"]}, "Three"),
    )


def test_what_was_not_understood_stands_in_the_note(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    bring(ws, table("title,due,note,repeat", "One,soonish,Hello,every blue moon,extra"))
    assert card_called(ws, "One").note.splitlines() == [
        "Hello",
        "due: soonish",
        "extra",
        "repeat: every blue moon",
    ]


def test_a_title_too_long_is_kept_whole_in_the_note(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    bring(ws, table("title", "x" * 1500))
    [card] = board_of(ws).cards.values()
    assert (len(card.title), card.note) == (1000, "x" * 1500)


def test_an_unknown_stage_is_made_left_of_the_done_stage_and_empty_ones_are_hidden(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    bring(ws, table("title,stage", "One,Proofing", "Two,Waiting for supplier", "Three,our TURN"))
    board = board_of(ws)
    assert [(stage.name, stage.kind, stage.turn) for stage in board.shown_stages()] == [
        ("Our turn", StageKind.OURS, Turn.OURS),
        ("Proofing", StageKind.OURS, Turn.OURS),
        ("Waiting for supplier", StageKind.WAITING, Turn.SUPPLIER),
        ("Done this week", StageKind.DONE, Turn.OURS),
    ]


def test_a_board_with_cards_keeps_all_its_stages(ws: Workspace, table: Callable[..., Path]) -> None:
    added(ws)
    bring(ws, table("title,stage", "One,Proofing"))
    assert len(board_of(ws).shown_stages()) == 7


def test_known_stages_alone_hide_nothing(ws: Workspace, table: Callable[..., Path]) -> None:
    bring(ws, table("title,stage", "One,Asked"))
    assert len(board_of(ws).shown_stages()) == 6


def test_a_hidden_stage_shows_again_when_an_open_card_comes_in(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    asked = stage_called(ws, "Asked")
    stages.edit(ws, asked.id, {"hidden": True})
    bring(ws, table("title,stage,archived", "One,Asked,yes"))
    assert stage_called(ws, "Asked").hidden
    bring(ws, table("title,stage", "Two,Asked"))
    assert not stage_called(ws, "Asked").hidden


def test_a_renamed_stage_is_not_made_again_by_the_same_file(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    path = table("title,stage", "One,Proofing")
    bring(ws, path)
    stages.edit(ws, stage_called(ws, "Proofing").id, {"name": "Proofs"})
    before = board_of(ws)
    assert sums(bring(ws, path)) == (0, 0, 1)
    assert board_of(ws) == before


def test_done_cards_stand_in_the_done_stage_with_the_day_they_were_done(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    settings.set_firm(ws, {"zone": "America/New_York"})
    path = table(
        "title,stage,done,done on", "One,Asked,yes,2026-11-20", "Two,,x,", "Three,Done this week,,"
    )
    bring(ws, path)
    done = stage_called(ws, "Done this week").id
    for title, day in (("One", date(2026, 11, 20)), ("Two", in_days(0)), ("Three", in_days(0))):
        card = card_called(ws, title)
        assert card.stage_id == done
        assert card.done_at is not None
        assert ws.local_day(card.done_at) == day


def test_the_order_of_the_file_is_kept_where_nothing_else_decides(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    from board.domain.arrange import Arrangement

    titles = [f"Card {number}" for number in (3, 1, 2, 5, 4)]
    bring(ws, table("title,stage", *(f"{title},Asked" for title in titles)))
    board = watch.load(ws)
    arrangement = Arrangement()
    arrangement.show(board, ws.today())
    ids = arrangement.ids(stage_called(ws, "Asked").id)
    assert [board.cards[card_id].title for card_id in ids] == titles
    by_hand = sorted(board.cards.values(), key=lambda card: card.position)
    assert [card.title for card in by_hand] == titles


def test_imported_cards_come_behind_those_there_by_hand(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    old = added(ws, stage="Asked")
    bring(ws, table("title,stage", "New,asked"))
    assert card_called(ws, "New").position > old.position


def test_columns_can_be_chosen(ws: Workspace, table: Callable[..., Path]) -> None:
    path = table("first,when", "Call Joe,2026-12-01")
    with pytest.raises(BadFile) as error:
        transfer.read_file(ws, path)
    assert (error.value.kind, error.value.values["columns"]) == (
        "no_title_column",
        ["first", "when"],
    )
    bring(ws, path, map_option="title=first")
    assert card_called(ws, "Call Joe").due == date(2026, 12, 1)


def test_the_kinds_of_stages_can_be_chosen(ws: Workspace, table: Callable[..., Path]) -> None:
    path = table("title,stage", "One,Archive me", "Two,Proofing")
    kinds = {"Archive me": (StageKind.HELP, Turn.OURS), "Proofing": (StageKind.DONE, Turn.OURS)}
    bring(ws, path, stage_kinds=kinds)
    found = {stage.name: stage.kind for stage in board_of(ws).shown_stages()}
    assert found == {"Archive me": StageKind.HELP, "Proofing": StageKind.DONE}
    assert card_called(ws, "Two").done_at is not None


def test_dates_are_read_in_the_order_the_person_is_used_to(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    path = table("title,due", "One,03/04/2027")
    bring(ws, path, dayfirst=True)
    assert card_called(ws, "One").due == date(2027, 4, 3)


def test_a_card_made_here_is_known_by_its_id_in_our_own_table(
    ws: Workspace, tmp_path: Path, clock: Clock
) -> None:
    card = added(ws, "Call Joe", customer="Tall Pines", due=in_days(3), note="a\nb")
    other = added(ws, "Other", due=in_days(3))
    clock.ahead(hours=1)
    cards.give_date(ws, [other.id], in_days(4))
    path = tmp_path / "out.csv"
    assert transfer.export(ws, path) == 2
    assert sums(bring(ws, path)) == (0, 0, 2)
    text = path.read_text("utf-8").replace(str(in_days(3)), str(in_days(8)))
    path.write_text(text.replace(str(in_days(4)), str(in_days(9))), "utf-8")
    report = bring(ws, path)
    assert {line.title: line.outcome for line in report.lines} == {
        "Call Joe": "merged",
        "Other": "skipped",
    }
    assert [cards.get(ws, [one.id])[0].due for one in (card, other)] == [in_days(8), in_days(4)]


def test_somebody_elses_change_in_between_refuses_the_import_whole(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    from board.exchange.incoming import never, no_progress
    from board.services.importing.plan import CardImport

    bring(ws, table("id,title,due", "1,Proof,2026-12-01"))
    incoming = transfer.read_file(ws, table("id,title,due", "1,Proof,2026-12-08", "2,New,"))
    work = CardImport(ws, incoming)
    work.plan(no_progress, never)
    written(ws, "edit", [edited(card_called(ws, "Proof"), due=in_days(1))])
    with pytest.raises(Conflict):
        written(ws, "import", work.changes())
    assert [card.title for card in board_of(ws).cards.values()] == ["Proof"]


def test_naughty_strings_come_in_and_go_out_unharmed(
    ws: Workspace, second_board: Workspace, tmp_path: Path
) -> None:
    for number, text in enumerate(NAUGHTY):
        if text.strip("\n") and number % 5 == 0:
            cards.add(ws, cards.Draft("x" + text.replace("\0", ""), note=text.replace("\0", "")))
    for name in ("out.csv", "out.json"):
        path = tmp_path / name
        transfer.export(ws, path)
    assert bring(second_board, tmp_path / "out.csv").skipped == 0
    wanted = sorted(
        (clean(card.title), clean(card.note).strip()) for card in board_of(ws).cards.values()
    )
    found = [(card.title, card.note.strip()) for card in board_of(second_board).cards.values()]
    assert sorted(found) == wanted
    undo.undo(second_board)
    bring(second_board, tmp_path / "out.json")
    found = [(card.title, card.note.strip()) for card in board_of(second_board).cards.values()]
    assert sorted(found) == wanted


def test_control_characters_stay_outside(ws: Workspace, table: Callable[..., Path]) -> None:
    odd = "esc \x1b]0;window title taken\x07 \x1b[2J end"
    bring(ws, table("title,stage,customer,note,tags", ",".join([odd] * 5)))
    [card] = board_of(ws).cards.values()
    plain = "esc ]0;window title taken [2J end"
    assert (card.title, card.note, "; ".join(card.tags)) == (plain, plain, plain.replace(";", "; "))
    assert board_of(ws).stages[card.stage_id].name == plain
    assert [one.name for one in board_of(ws).customers.values()] == [plain]


def test_an_unknown_ending_names_those_known(ws: Workspace, tmp_path: Path) -> None:
    with pytest.raises(BadFile) as error:
        transfer.export(ws, tmp_path / "x.xlsx", also_known=(".png",))
    assert error.value.values == {"ending": ".xlsx", "known": [".csv", ".json", ".png"]}
    (tmp_path / "x.xlsx").write_bytes(b"PK\3\4")
    with pytest.raises(BadFile) as error:
        transfer.read_file(ws, tmp_path / "x.xlsx")
    assert error.value.kind == "ending_unknown"


def test_touches_of_the_journal_name_the_person_who_imported(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    bring(ws, table("title", "One"))
    details = watch.details(ws, card_called(ws, "One").id)
    assert details is not None
    assert [(entry.verb, entry.person) for entry in details.history] == [("import", "Eva Klein")]
    assert details.history[0].at == about(NOW)
    assert TouchKind.NOTE not in {touch.kind for touch in details.touches}


def test_customers_get_the_e_mail_and_telephone_of_a_table(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    known = people.add_customer(ws, "Tall Pines")
    people.reach(ws, known, {"phone": "030 1"})
    path = table(
        "title,customer,contact,email,phone",
        "one,Tall Pines,,joe@tall.org,",
        "two,Fairview,Eva,eva@fair.org,030 2",
        "three,Fairview,Max,max@fair.org,030 2",
        "four,,Ann,ann@home.org,",
        "five,Tall Pines,,,030 9",
    )
    assert sums(bring(ws, path)) == (5, 0, 0)
    assert reached(ws) == {
        "Tall Pines": ("joe@tall.org", "030 1"),
        "Fairview": ("eva@fair.org", "030 2"),
    }
    notes = {card.title: card.note for card in board_of(ws).cards.values() if card.note}
    assert notes == {
        "three": "email: max@fair.org",
        "four": "email: ann@home.org",
        "five": "phone: 030 9",
    }
    assert sums(bring(ws, path)) == (0, 0, 5)
    undo.undo(ws)
    assert reached(ws) == {"Tall Pines": ("", "030 1")}


def reached(ws: Workspace) -> dict[str, tuple[str, str]]:
    board = board_of(ws)
    return {
        board.customers[one.customer_id].name: (one.email, one.phone)
        for one in board.contacts.values()
    }


def test_members_besides_the_owner_stand_in_the_note(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    bring(ws, table("title,owner", 'one,"Ada Berg <ada@b.org>; Bo Lind"'))
    card = card_called(ws, "one")
    names = {key: one.name for key, one in board_of(ws).colleagues.items()}
    assert names[card.owner_id or ""] == "Ada Berg"
    assert card.note == "members: Bo Lind"
    assert not [name for name in names.values() if "," in name or "<" in name]


def test_comments_of_a_table_are_notes_in_the_history_in_their_order(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    made = "2026-11-02T10:00:00+00:00"
    header = "id,title,note,created,comment,comment"
    bring(ws, table(header, f"7,one,n,{made},first,second"))
    card = card_called(ws, "one")
    details = watch.details(ws, card.id)
    assert details is not None
    assert [touch.text for touch in sorted(details.touches, key=lambda each: each.at)] == [
        "first",
        "second",
    ]
    again = bring(ws, table(f"{header},comment", f"7,one,n,{made},first,second,third"))
    assert sums(again) == (0, 1, 0)
    details = watch.details(ws, card.id)
    assert details is not None
    assert {touch.text for touch in details.touches} == {"first", "second", "third"}


def test_a_weekday_in_a_file_stays_the_day_it_was_when_it_came(
    ws: Workspace, clock: Clock, table: Callable[..., Path]
) -> None:
    path = table("title,due", "one,fri")
    bring(ws, path)
    due = card_called(ws, "one").due
    assert due == in_days(4)
    clock.ahead(days=7)
    assert sums(bring(ws, path)) == (0, 0, 1)
    assert card_called(ws, "one").due == due


def test_a_name_comes_in_without_letters_nobody_sees(
    ws: Workspace, table: Callable[..., Path]
) -> None:
    bring(ws, table("title,customer,owner", "one,\u200eTall\u200b Pines,\ufeffAda\u200f Berg"))
    assert [one.name for one in board_of(ws).customers.values()] == ["Tall Pines"]
    assert "Ada\u200f Berg" in [one.name for one in board_of(ws).colleagues.values()]
