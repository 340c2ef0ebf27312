"""Whole boards in and out: Trello's export, our own JSON, and our own table."""

from __future__ import annotations

import csv
import json
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from board.domain.card import CheckItem, Order, StageKind, TouchKind
from board.domain.errors import BadFile
from board.domain.people import Colleague
from board.services import cards, demo, people, records, settings, stages, touches, undo, watch
from board.services.importing import transfer
from tests.driver.builders import added, in_days, now_as, open_desk, stage_called

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.services.importing.transfer import Report
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock

DATA = Path(__file__).parents[1] / "data"
TRELLO = DATA / "trello"
SAMPLES = sorted(path.name for path in TRELLO.glob("*.json"))


@pytest.fixture
def second(tmp_path: Path, clock: Clock) -> Workspace:
    """Give another new board of the same person."""
    return open_desk(str(tmp_path / "second.db"), clock)


@pytest.fixture
def trello(tmp_path: Path) -> Callable[..., Path]:
    """Give a function that writes a small Trello board."""

    def write(**parts: object) -> Path:
        path = tmp_path / "trello.json"
        path.write_text(json.dumps(parts), "utf-8")
        return path

    return write


def bring(ws: Workspace, path: Path) -> Report:
    return transfer.bring_in(ws, transfer.read_file(ws, path))


def sums(report: Report) -> tuple[int, int, int]:
    return report.added, report.merged, report.skipped


def exported(ws: Workspace, path: Path) -> dict[str, list[dict[str, object]]]:
    transfer.export(ws, path)
    document: dict[str, list[dict[str, object]]] = json.loads(path.read_text("utf-8"))
    return document


def nameless(document: object, ids: dict[str, str]) -> object:
    """Return a document with its ids numbered in the order they come."""
    if isinstance(document, list):
        return [nameless(each, ids) for each in document]
    if isinstance(document, dict):
        return {
            name: ids.setdefault(str(value), str(len(ids)))
            if name == "id" or name.endswith("_id")
            else nameless(value, ids)
            for name, value in document.items()
        }
    return document


def everything_used(ws: Workspace, clock: Clock) -> None:
    """Do a bit of everything a board can hold."""
    asked = stage_called(ws, "Asked")
    stages.edit(ws, asked.id, {"name": "Proofs", "card_limit": 3, "max_silence": 9})
    stages.edit(ws, stage_called(ws, "Reminded").id, {"hidden": True, "colour": "#123456"})
    stages.add(ws, "Production", kind=StageKind.WAITING, after=asked.id)
    stages.move(ws, stage_called(ws, "Our turn").id, 0)
    stages.edit(ws, asked.id, {"order": Order.HAND})
    settings.set_firm(
        ws,
        {
            "zone": "Europe/Berlin",
            "country": "DE",
            "region": "BY",
            "workdays": [0, 1, 2, 3],
            "closed": [date(2026, 12, 24)],
            "day_starts": time(8, 30),
        },
    )
    one = added(
        ws,
        "Approve proof",
        stage="Proofs",
        customer="Tall Pines",
        contact="Joe",
        job="Mugs",
        owner="Max Mohr",
        due=in_days(4),
        due_time=time(14, 30),
        note="two\nlines",
        stake="$85",
        tags=("a", "b"),
    )
    ids = board_ids(ws)
    people.reach(ws, ids["Tall Pines"], {"email": "joe@example.com", "phone": "1"})
    records.edit(ws, Colleague, ids["Max Mohr"], {"initials": "XX", "colour": "#abcdef"})
    clock.ahead(minutes=5)
    touches.add_check(ws, one.id, "first")
    touches.add_check(ws, one.id, "second")
    details = watch.details(ws, one.id)
    assert details is not None
    records.edit(ws, CheckItem, details.checklist[1].id, {"done": True})
    touches.add_link(ws, one.id, "https://example.com/a", "A")
    touches.log(ws, one.id, TouchKind.CALL, "spoke", inbound=True)
    touches.log(ws, one.id, TouchKind.NOTE, "remark")
    cards.snooze(ws, [one.id], in_days(2))
    repeating = added(ws, "Statement", repeat="FREQ=MONTHLY", due=in_days(1), ask_on=in_days(0))
    cards.finish(ws, [repeating.id])
    cards.archive(ws, [added(ws, "Old", due=in_days(-3)).id])
    cards.remove(ws, [added(ws, "Removed").id])
    people.add_customer(ws, "Nobody's customer")


def board_ids(ws: Workspace) -> dict[str, str]:
    board = watch.load(ws)
    customers = {one.name: one.id for one in board.customers.values()}
    return customers | {one.name: one.id for one in board.colleagues.values()}


def rows_without_id(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [cells[1:] for cells in csv.reader(file)]


def test_our_own_file_makes_the_same_board_with_everything_on_it(
    ws: Workspace, second: Workspace, clock: Clock, tmp_path: Path
) -> None:
    everything_used(ws, clock)
    first = exported(ws, tmp_path / "first.json")
    bring(second, tmp_path / "first.json")
    again = exported(second, tmp_path / "second.json")
    assert nameless(first, {}) == nameless(again, {})
    assert [each["id"] for each in first["cards"]] == [each["id"] for each in again["cards"]]
    assert [each["id"] for each in first["stages"]] == [each["id"] for each in again["stages"]]
    assert (second.firm, second.today()) == (ws.firm, ws.today())


def test_our_own_file_twice_and_on_its_own_board_changes_nothing(
    ws: Workspace, second: Workspace, clock: Clock, tmp_path: Path
) -> None:
    everything_used(ws, clock)
    first = exported(ws, tmp_path / "first.json")
    count = len(first["cards"])
    assert sums(bring(second, tmp_path / "first.json")) == (count, 0, 0)
    for board in (ws, second):
        before = watch.everything(board)
        assert sums(bring(board, tmp_path / "first.json")) == (0, 0, count)
        assert watch.everything(board) == before


def test_undo_takes_our_own_file_back_stages_and_settings_too(
    ws: Workspace, second: Workspace, clock: Clock, tmp_path: Path
) -> None:
    everything_used(ws, clock)
    transfer.export(ws, tmp_path / "first.json")
    before = watch.everything(second)
    bring(second, tmp_path / "first.json")
    undo.undo(second)
    after = watch.everything(second)
    assert (after.cards, after.customers, after.jobs) == ({}, {}, {})
    assert (after.stages, after.colleagues, after.firm) == (
        before.stages,
        before.colleagues,
        before.firm,
    )
    assert sums(bring(second, tmp_path / "first.json"))[0] > 0
    assert stage_called(second, "Proofs").card_limit == 3


def test_our_own_file_comes_to_a_board_with_cards_without_its_settings(
    ws: Workspace, second: Workspace, clock: Clock, tmp_path: Path
) -> None:
    everything_used(ws, clock)
    transfer.export(ws, tmp_path / "first.json")
    added(second, "Here before", stage="Asked")
    zone, shown = second.firm.zone, len(watch.load(second).stages)
    bring(second, tmp_path / "first.json")
    board = watch.everything(second)
    assert board.firm.zone == zone
    assert [stage.name for stage in board.all_stages()] == [
        "Coming up",
        "Asked",
        "Reminded",
        "Needs a hand",
        "Our turn",
        "Proofs",
        "Production",
        "Done this week",
    ]
    assert len(board.stages) == shown + 2
    assert board.colleagues[board_ids(second)["Max Mohr"]].initials == "XX"


def test_a_changed_own_file_merges_only_what_nobody_edited_here(
    ws: Workspace, second: Workspace, clock: Clock, tmp_path: Path
) -> None:
    one, two = added(ws, "One", due=in_days(3)), added(ws, "Two", due=in_days(3))
    transfer.export(ws, tmp_path / "first.json")
    bring(second, tmp_path / "first.json")
    cards.edit(second, two.id, {"title": "Mine"})
    clock.ahead(hours=1)
    cards.edit(ws, one.id, {"title": "Uno"})
    cards.edit(ws, two.id, {"title": "Dos", "due": in_days(5)})
    touches.log(ws, one.id, TouchKind.CALL, "spoke")
    transfer.export(ws, tmp_path / "first.json")
    report = bring(second, tmp_path / "first.json")
    assert {line.title: (line.outcome, line.values) for line in report.lines} == {
        "Uno": ("merged", {"fields": ["title", "touches"]}),
        "Dos": ("merged", {"fields": ["due"], "kept": ["title"]}),
    }
    assert now_as(second, one).touched_at == now_as(ws, one).touched_at
    titles = {card.title: card.due for card in watch.everything(second).cards.values()}
    assert titles == {"Uno": in_days(3), "Mine": in_days(5)}


def test_an_id_that_a_removed_card_has_is_not_used_again(
    ws: Workspace, second: Workspace, tmp_path: Path
) -> None:
    card = added(ws, "One")
    transfer.export(ws, tmp_path / "first.json")
    bring(second, tmp_path / "first.json")
    cards.remove(second, [card.id])
    assert sums(bring(second, tmp_path / "first.json")) == (1, 0, 0)
    [again] = watch.everything(second).cards.values()
    assert again.id != card.id
    assert sums(bring(second, tmp_path / "first.json")) == (0, 0, 1)


def test_a_table_imported_there_is_known_here_after_our_own_file_came(
    ws: Workspace, second: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "cards.csv"
    path.write_text("id,title\n1,One\n2,Two\n", "utf-8")
    bring(ws, path)
    transfer.export(ws, tmp_path / "first.json")
    bring(second, tmp_path / "first.json")
    assert sums(bring(second, path)) == (0, 0, 2)


def test_equal_ids_of_different_tables_do_not_swallow_a_card_of_our_own_file(
    ws: Workspace, second: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "cards.csv"
    path.write_text("id,title\n1,One\n", "utf-8")
    bring(ws, path)
    path.write_text("id,title\n1,Something else\n", "utf-8")
    bring(second, path)
    transfer.export(ws, tmp_path / "first.json")
    assert sums(bring(second, tmp_path / "first.json")) == (1, 0, 0)


def test_a_card_twice_in_our_own_file_is_added_once(
    ws: Workspace, second: Workspace, tmp_path: Path
) -> None:
    added(ws, "One")
    document = exported(ws, tmp_path / "first.json")
    document["cards"] *= 2
    (tmp_path / "first.json").write_text(json.dumps(document), "utf-8")
    report = bring(second, tmp_path / "first.json")
    assert [(line.outcome, line.reason_kind) for line in report.lines] == [
        ("added", ""),
        ("skipped", "repeated"),
    ]


def test_a_touch_without_an_instant_comes_only_once(
    ws: Workspace, second: Workspace, tmp_path: Path
) -> None:
    touches.log(ws, added(ws, "One").id, TouchKind.CALL, "spoke")
    document = json.loads(json.dumps(exported(ws, tmp_path / "first.json")))
    del document["cards"][0]["touches"][0]["at"]
    (tmp_path / "first.json").write_text(json.dumps(document), "utf-8")
    bring(second, tmp_path / "first.json")
    assert sums(bring(second, tmp_path / "first.json")) == (0, 0, 1)


def test_our_own_file_without_a_shown_done_stage_leaves_one_shown(
    ws: Workspace, second: Workspace, tmp_path: Path
) -> None:
    added(ws, "One", stage="Asked")
    document = exported(ws, tmp_path / "first.json")
    document["stages"] = document["stages"][:2]
    (tmp_path / "first.json").write_text(json.dumps(document), "utf-8")
    bring(second, tmp_path / "first.json")
    assert [stage.name for stage in watch.load(second).shown_stages()] == [
        "Coming up",
        "Asked",
        "Done this week",
    ]


def test_our_own_table_makes_the_same_cards(
    ws: Workspace, second: Workspace, tmp_path: Path
) -> None:
    demo.fill(ws)
    first, again = tmp_path / "first.csv", tmp_path / "second.csv"
    cards = transfer.export(ws, first)
    assert sums(bring(second, first)) == (cards, 0, 0)
    transfer.export(second, again)

    assert rows_without_id(again) == rows_without_id(first)


@pytest.mark.parametrize("name", SAMPLES)
def test_trellos_sample_survives_export_and_import_and_comes_only_once(
    file_ws: Workspace, second: Workspace, tmp_path: Path, name: str
) -> None:
    report = bring(file_ws, TRELLO / name)
    assert sums(bring(file_ws, TRELLO / name)) == (0, 0, report.added)
    first = exported(file_ws, tmp_path / "first.json")
    bring(second, tmp_path / "first.json")
    assert nameless(exported(second, tmp_path / "second.json"), {}) == nameless(first, {})
    assert sums(bring(second, TRELLO / name)) == (0, 0, report.added)
    if report.added:  # else nothing was changed, and there is nothing to take back
        undo.undo(file_ws)
    board = watch.everything(file_ws)
    assert (board.cards, len(board.shown_stages())) == ({}, 6)


@pytest.mark.parametrize(
    ("name", "count", "lists"),
    [
        ("simple_board.json", 10, {"To Do": 3, "Doing": 2, "Done": 5}),
        ("board_with_comments.json", 3, {"Backlog": 2, "Done": 1}),
        ("board_with_references.json", 3, {"Tasks": 3, "Done this week": 0}),
    ],
)
def test_trellos_lists_become_the_stages_of_an_empty_board(
    file_ws: Workspace, name: str, count: int, lists: dict[str, int]
) -> None:
    assert bring(file_ws, TRELLO / name).added == count
    board = watch.everything(file_ws)
    found = {
        stage.name: sum(card.stage_id == stage.id for card in board.cards.values())
        for stage in board.shown_stages()
    }
    assert found == lists


@pytest.mark.parametrize("name", ["trello/empty_board.json", "own.json", "titles.csv"])
def test_a_file_that_adds_nothing_changes_nothing(
    ws: Workspace, second: Workspace, tmp_path: Path, name: str
) -> None:
    path = DATA / name if name.startswith("trello") else tmp_path / name
    if name == "own.json":
        stages.add(ws, "Proofs", kind=StageKind.WAITING)
        settings.set_firm(ws, {"zone": "Europe/Berlin"})
        people.add_customer(ws, "Nobody's customer")
        transfer.export(ws, path)
    elif name == "titles.csv":
        path.write_text("title,stage\n,Proofs\n,Asked\n", "utf-8")
    before, possible = watch.everything(second), undo.possible(second)
    report = bring(second, path)
    assert (report.added, report.merged) == (0, 0)
    assert watch.everything(second) == before
    assert undo.possible(second) == possible


def test_an_old_trello_board_comes_whole(file_ws: Workspace) -> None:
    source = json.loads((TRELLO / "board_2015.json").read_text("utf-8"))
    assert bring(file_ws, TRELLO / "board_2015.json").added == len(source["cards"])
    board = watch.everything(file_ws)
    closed = sum(card["closed"] for card in source["cards"])
    assert sum(card.archived_at is not None for card in board.cards.values()) == closed
    assert {one.name for one in board.colleagues.values()} >= {
        member["fullName"] for member in source["members"]
    }
    items = sum(len(each["checkItems"]) for each in source["checklists"])
    comments = sum(action["type"] == "commentCard" for action in source["actions"])
    details = [watch.details(file_ws, card_id) for card_id in board.cards]
    assert sum(len(each.checklist) for each in details if each) == items
    assert sum(len(each.touches) for each in details if each) == comments


def test_a_done_card_of_trello_stands_in_the_done_stage_and_members_are_kept(
    ws: Workspace, trello: Callable[..., Path]
) -> None:
    settings.set_firm(ws, {"zone": "America/New_York"})
    path = trello(
        lists=[{"id": "l1", "name": "asked"}, {"id": "l2", "name": "Old", "closed": True}],
        members=[{"id": "m1", "fullName": "Ann A"}, {"id": "m2", "fullName": "Ben B"}],
        cards=[
            {
                "id": "c1",
                "name": "One",
                "idList": "l1",
                "due": "2026-12-01T03:00:00.000Z",
                "idMembers": ["m1", "m2"],
                "desc": "text",
            },
            {"id": "c2", "name": "Two", "idList": "l1", "due": None, "dueComplete": True},
            {"id": "c3", "name": "Three", "idList": "l2"},
        ],
    )
    assert bring(ws, path).added == 3
    board = watch.everything(ws)
    found = {card.title: card for card in board.cards.values()}
    assert found["One"].due == date(2026, 11, 30)
    assert found["One"].note == "text\nmembers: Ben B"
    assert board.colleagues[found["One"].owner_id or ""].name == "Ann A"
    assert board.stages[found["One"].stage_id].name == "Asked"
    assert board.stages[found["Two"].stage_id].name == "Done this week"
    assert found["Three"].archived_at is not None
    assert [stage.name for stage in board.shown_stages()] == ["Asked", "Done this week"]


def test_a_new_comment_on_trello_is_added_when_the_board_comes_again(
    ws: Workspace, trello: Callable[..., Path]
) -> None:
    def comment(number: int) -> dict[str, object]:
        return {
            "id": f"a{number}",
            "type": "commentCard",
            "date": f"2026-11-{number:02}T10:00:00.000Z",
            "data": {"text": f"comment {number}", "card": {"id": "c1"}},
            "memberCreator": {"id": "m1", "fullName": "Ann A"},
        }

    parts = {
        "lists": [{"id": "l1", "name": "Asked"}],
        "cards": [{"id": "c1", "name": "One", "idList": "l1"}],
    }
    bring(ws, trello(**parts, actions=[comment(2)]))
    report = bring(ws, trello(**parts, actions=[comment(3), comment(2)]))
    assert report.lines[0].values == {"fields": ["touches"]}
    [card] = watch.everything(ws).cards.values()
    details = watch.details(ws, card.id)
    assert details is not None
    assert [(touch.text, touch.kind, touch.author) for touch in details.touches] == [
        ("comment 2", TouchKind.NOTE, "Ann A"),
        ("comment 3", TouchKind.NOTE, "Ann A"),
    ]
    assert details.touches[0].at == datetime(2026, 11, 2, 10, tzinfo=UTC)
    assert card.touched_at is None


def test_the_export_of_a_single_trello_card_is_refused(
    ws: Workspace, trello: Callable[..., Path]
) -> None:
    with pytest.raises(BadFile, match="trello_single_card"):
        bring(ws, trello(id="c1", name="One", idList="l1", idBoard="b1"))


@pytest.mark.parametrize("path", sorted((DATA / "csv").glob("*.csv")), ids=lambda path: path.name)
def test_a_sample_table_comes_in_whole_and_only_once(file_ws: Workspace, path: Path) -> None:
    wanted = json.loads(path.with_suffix(".json").read_text("utf-8"))
    first = next(iter(wanted[0]))
    incoming = transfer.read_file(file_ws, path, map_option=f"title={first}")
    assert sums(transfer.bring_in(file_ws, incoming)) == (len(wanted), 0, 0)
    assert sums(transfer.bring_in(file_ws, incoming)) == (0, 0, len(wanted))
    titles = sorted(card.title for card in watch.everything(file_ws).cards.values())
    assert titles == sorted(" ".join(record[first].split()) for record in wanted)
