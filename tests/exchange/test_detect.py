"""Which reader takes a file, and putting an export on disk."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from board.domain.errors import BadFile
from board.exchange.detect import ENDINGS, kind_of
from board.exchange.jsontext import load
from board.exchange.saving import save

DATA = Path(__file__).parents[1] / "data"


def test_samples_are_told_apart() -> None:
    assert {kind_of(path) for path in (DATA / "csv").glob("*.csv")} == {"csv"}
    assert {kind_of(path) for path in (DATA / "trello").glob("*.json")} == {"trello"}


@pytest.mark.parametrize("name", ["a.csv", "a.TSV", "a.txt"])
def test_tables_are_known_by_their_ending(name: str) -> None:
    assert kind_of(Path(name)) == "csv"


def test_our_own_json_is_known_by_its_format(tmp_path: Path) -> None:
    own = tmp_path / "own.JSON"
    own.write_text(json.dumps({"format": "followup-board"}), "utf-16")
    assert kind_of(own) == "board"


@pytest.mark.parametrize("name", ["board.xlsx", "board", "board.csv.gz", ".csv"])
def test_any_other_ending_is_refused_naming_those_known(name: str) -> None:
    with pytest.raises(BadFile) as caught:
        kind_of(Path(name))
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
