"""A card is the same only when more than a number agrees; what is uncertain is added and said."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from board.services import watch
from board.services.importing import transfer
from board.services.importing.identity import is_unique
from board.services.importing.report import Doubt, Glimpse

if TYPE_CHECKING:
    from collections.abc import Collection

    from board.services.importing.transfer import Report
    from board.services.workspace import Workspace

CASES = Path(__file__).parents[1] / "exchange" / "cases"


def bring(ws: Workspace, path: Path, same: Collection[str] | None = ()) -> Report:
    return transfer.bring_in(ws, transfer.read_file(ws, path), same=same)


def table(folder: Path, text: str, name: str = "cards.csv") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def titles(ws: Workspace) -> list[str]:
    return sorted(card.title for card in watch.everything(ws).cards.values())


def sums(report: Report) -> tuple[int, int, int]:
    return report.added, report.merged, report.skipped


def test_a_second_list_that_counts_from_one_overwrites_nothing(ws: Workspace) -> None:
    first, other = CASES / "01-ids-first-list.csv", CASES / "01-ids-other-list.csv"
    assert sums(bring(ws, first)) == (2, 0, 0)
    report = bring(ws, other)
    assert sums(report) == (2, 0, 0)
    assert [(line.reason_kind, line.values) for line in report.lines] == [
        ("uncertain", {"like": "Ring the bakery"}),
        ("uncertain", {"like": "Quote to the gym"}),
    ]
    assert len(titles(ws)) == 4
    for path in (first, other):
        assert sums(bring(ws, path)) == (0, 0, 2)
    assert len(titles(ws)) == 4


def test_nobody_asked_yet_nothing_is_written_where_something_is_to_be_asked(
    ws: Workspace, tmp_path: Path
) -> None:
    bring(ws, table(tmp_path, "ID,Title,Customer,Due\n1,One,Ann,2026-12-01\n"))
    before = watch.everything(ws)
    other = table(tmp_path, "Nr,ID,Title\nx,1,Other\ny,2,Two\n", "other.csv")
    report = bring(ws, other, None)
    assert watch.everything(ws) == before
    (doubt,) = report.doubts
    day = next(iter(before.cards.values())).due
    assert doubt == Doubt("1", Glimpse("One", "Ann", day), Glimpse("Other"))


def test_what_a_person_calls_the_same_card_is_merged_and_known_from_then_on(
    ws: Workspace, tmp_path: Path
) -> None:
    bring(ws, table(tmp_path, "ID,Title\n1,One\n2,Two\n"))
    other = table(tmp_path, "ID,Title,Note\n1,Uno,a\n2,Dos,b\n", "other.csv")
    assert sums(bring(ws, other, {"1"})) == (1, 1, 0)
    assert titles(ws) == ["Dos", "Two", "Uno"]
    again = table(tmp_path, "ID,Title,Note\n1,Eins,a\n2,Dos,b\n", "other.csv")
    assert sums(bring(ws, again)) == (0, 1, 1)
    assert titles(ws) == ["Dos", "Eins", "Two"]


@pytest.mark.parametrize("name", ["cards.csv", "cards (1).csv"])
def test_a_list_that_comes_again_may_have_other_titles(
    ws: Workspace, tmp_path: Path, name: str
) -> None:
    bring(ws, table(tmp_path, "ID,Title\n1,One\n2,Two\n"))
    assert sums(bring(ws, table(tmp_path, "ID,Title\n1,Uno\n2,Two\n3,Three\n", name))) == (1, 1, 1)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ID,Title\n1,Other\n2,Another\n", "cards.csv"),  # the name alone is the same
        ("ID,Title\n1,Other\n2,Another\n", "list.csv"),
        ("ID,Title,Note\n1,Other,x\n2,Another,y\n", "cards.csv"),
        ("ID,Title\n1,Other\n", "list.csv"),
    ],
)
def test_another_list_is_another_list_however_much_it_looks_like_the_first(
    ws: Workspace, tmp_path: Path, text: str, name: str
) -> None:
    bring(ws, table(tmp_path, "ID,Title\n1,One\n2,Two\n"))
    report = bring(ws, table(tmp_path, text, name))
    assert report.merged == 0
    assert report.added == len(report.doubts) == len(report.lines)


def test_a_title_that_both_have_is_no_proof_where_the_customer_is_another(
    ws: Workspace, tmp_path: Path
) -> None:
    bring(ws, table(tmp_path, "ID,Title,Customer\n1,Quote,Ann\n"))
    assert sums(bring(ws, table(tmp_path, "ID,Title,Customer\n1,Quote,Ben\n", "b.csv"))) == (
        1,
        0,
        0,
    )
    assert sums(bring(ws, table(tmp_path, "ID,Title,Due\n1,quote,2026-12-01\n", "c.csv"))) == (
        0,
        1,
        0,
    )


def test_lines_with_equal_ids_are_told_apart_by_their_titles_in_any_order(
    ws: Workspace, tmp_path: Path
) -> None:
    bring(ws, table(tmp_path, "ID,Title,Note\n17,Mugs,a\n17,Caps,b\n18,Pens,c\n"))
    again = table(tmp_path, "ID,Title,Note\n17,Caps,b\n17,Mugs,new\n18,Pens,c\n")
    assert sums(bring(ws, again)) == (0, 1, 2)
    notes = {card.title: card.note for card in watch.everything(ws).cards.values()}
    assert notes == {"Mugs": "new", "Caps": "b", "Pens": "c"}


def test_numbers_behind_a_sign_are_ids_of_their_own(ws: Workspace, tmp_path: Path) -> None:
    bring(ws, table(tmp_path, "ID,Title\nP#1,Call\nP#2,Call\n"))
    again = table(tmp_path, "ID,Title\nP#1,Call\nP#2,Call\nP#3,Call\n")
    assert sums(bring(ws, again)) == (1, 0, 2)


def test_two_lists_with_the_same_ids_both_go_on_being_known(ws: Workspace, tmp_path: Path) -> None:
    bring(ws, table(tmp_path, "ID,Title\n1,One\n2,Two\n"))
    bring(ws, table(tmp_path, "ID,Title,Note\n1,Uno,\n2,Dos,\n", "b.csv"))
    renamed = table(tmp_path, "ID,Title,Note\n1,Eins,\n2,Dos,\n", "b.csv")
    assert sums(bring(ws, renamed)) == (0, 1, 1)
    assert titles(ws) == ["Dos", "Eins", "One", "Two"]


def test_an_id_that_no_other_list_has_is_enough(ws: Workspace, tmp_path: Path) -> None:
    key = "5f1c8a0e9b3d4c2a7e6f0d1b"
    bring(ws, table(tmp_path, f"ID,Title\n{key},One\n"))
    assert sums(bring(ws, table(tmp_path, f"ID,Title,Note\n{key},Uno,x\n", "b.csv"))) == (0, 1, 0)


@pytest.mark.parametrize(
    ("identity", "unique"),
    [
        ("5f1c8a0e9b3d4c2a7e6f0d1b", True),
        ("0b2cbd3c-6b8e-4d1f-9a51-1f2c7a0b4e33", True),
        ("1204567890123456", True),
        ("1", False),
        ("20261127", False),
        ("2026-11-27-001", False),
        ("PROJ-12", False),
        ("card_1", False),
    ],
)
def test_what_could_be_a_count_is_not_unique(identity: str, unique: bool) -> None:
    assert is_unique(identity) is unique


def test_short_ids_in_two_boards_are_two_cards_and_two_people(
    ws: Workspace, tmp_path: Path
) -> None:
    def board(name: str, title: str, person: str) -> Path:
        path = tmp_path / f"{name}.json"
        card = {"id": "c1", "name": title, "idList": "l1", "idMembers": ["m1"]}
        document = {
            "lists": [{"id": "l1", "name": "Asked"}],
            "cards": [card],
            "members": [{"id": "m1", "fullName": person}],
        }
        path.write_text(json.dumps(document), "utf-8")
        return path

    bring(ws, board("one", "Quote", "Ann Abel"))
    assert sums(bring(ws, board("two", "Proof", "Ben Bold"))) == (1, 0, 0)
    here = watch.everything(ws)
    owners = {card.title: card.owner_id or "" for card in here.cards.values()}
    assert here.colleagues[owners["Quote"]].name == "Ann Abel"
    assert here.colleagues[owners["Proof"]].name == "Ben Bold"
