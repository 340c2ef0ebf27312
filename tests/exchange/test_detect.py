"""Which reader takes a file, and putting an export on disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from board.domain.errors import BadFile
from board.exchange.detect import ENDINGS, document_in, kind_of_document
from board.exchange.jsontext import load
from board.exchange.saving import save

DATA = Path(__file__).parents[1] / "data"
TRELLO = {"lists": [{"id": "l", "name": "Waiting"}], "cards": [{"name": "Quote", "idList": "l"}]}
WEKAN = {"lists": [{"_id": "l", "title": "Waiting"}], "cards": [{"_id": "c", "listId": "l"}]}
TABLE = b"title;due\nQuote;2026-12-01\n"


def kind_of(path: Path) -> str:
    """Return what the file at ``path`` is taken for."""
    document = document_in(path, path.read_bytes())
    return "table" if document is None else kind_of_document(document)


def written(path: Path, content: object) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def test_samples_are_told_apart() -> None:
    assert {kind_of(path) for path in (DATA / "csv").glob("*.csv")} == {"table"}
    assert {kind_of(path) for path in (DATA / "trello").glob("*.json")} == {"trello"}


@pytest.mark.parametrize("name", ["a.csv", "a.TSV", "a.txt"])
def test_text_with_the_ending_of_a_table_is_one(tmp_path: Path, name: str) -> None:
    assert kind_of(written(tmp_path / name, b"first,last\nJohn,Doe\n")) == "table"


def test_our_own_json_is_known_by_its_format(tmp_path: Path) -> None:
    own = tmp_path / "own.JSON"
    own.write_text(json.dumps({"format": "followup-board"}), "utf-16")
    assert kind_of(own) == "board"


@pytest.mark.parametrize("name", ["a.json", "a.txt", "a.csv", "a.trello", "a"])
@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (TRELLO, "trello"),
        (WEKAN, "wekan"),
        ({"format": "followup-board"}, "board"),
        (TABLE, "table"),
    ],
    ids=["trello", "wekan", "board", "table"],
)
def test_a_file_is_known_by_what_it_holds_whatever_its_ending(
    tmp_path: Path, name: str, content: object, kind: str
) -> None:
    assert kind_of(written(tmp_path / name, content)) == kind


@pytest.mark.parametrize(
    "content",
    [
        {"lists": [{"title": "Waiting"}], "cards": [{"title": "Quote", "list": 1}]},
        {"lists": [{"name": "Shopping", "tasks": [{"name": "Milk"}]}]},
        {"lists": [], "tasks": [{"name": "Milk"}]},
        {"lists": 5, "cards": 5},
    ],
)
def test_lists_alone_make_no_trello_board(tmp_path: Path, content: object) -> None:
    with pytest.raises(BadFile, match="json_unknown"):
        kind_of(written(tmp_path / "some.json", content))


def test_a_wekan_board_without_cards_is_still_one() -> None:
    lists = [{"_id": "l", "title": "Waiting"}]
    document = {"_format": "wekan-board-1.0.0", "lists": lists, "cards": []}
    assert kind_of_document(document) == "wekan"


@pytest.mark.parametrize("name", ["board.xlsx", "board", "board.csv.gz", ".csv"])
@pytest.mark.parametrize("content", [b"PK\3\4", b"Dear Joe,\nthe proof is ready.\n"])
def test_what_is_no_table_under_another_ending_is_refused_naming_those_known(
    tmp_path: Path, name: str, content: bytes
) -> None:
    with pytest.raises(BadFile) as caught:
        kind_of(written(tmp_path / name, content))
    assert caught.value.kind == "ending_unknown"
    assert caught.value.values["known"] == list(ENDINGS)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('{"id": "x", "name": "card", "idList": "y"}', "trello_single_card"),
        ('{"any": 1}', "json_unknown"),
        ("[]", "json_unknown"),
        ('{"lists": [', "json_damaged"),
        ('{"lists": [NaN]}', "json_damaged"),
        ("[" * 200_000, "json_damaged"),
        ("9" * 5_000, "json_damaged"),
        ("", "file_empty"),
    ],
    ids=lambda value: value[:20],
)
def test_other_json_is_refused_with_its_own_reason(tmp_path: Path, text: str, kind: str) -> None:
    path = tmp_path / "some.json"
    path.write_text(text)
    with pytest.raises(BadFile) as caught:
        kind_of(path)
    assert caught.value.kind == kind


def test_the_line_of_damage_is_named() -> None:
    with pytest.raises(BadFile) as caught:
        load(b'{\n"lists": [\n}')
    assert caught.value.values == {"line": 3}


def test_an_export_replaces_the_file_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("old")
    save(path, b"new")
    assert path.read_bytes() == b"new"
    assert [each.name for each in tmp_path.iterdir()] == ["out.csv"]


def test_an_export_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    folder = tmp_path / "taken"
    folder.mkdir()
    (folder / "x").touch()
    for path in (tmp_path / "none" / "out.csv", folder):
        with pytest.raises(BadFile) as caught:
            save(path, b"new")
        assert caught.value.kind == "file_unwritable"
    assert [each.name for each in tmp_path.iterdir()] == ["taken"]
