"""Processes on the command line: listed, exported, imported; as JSON with exactly these keys."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.app.test_cli import Line

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    """Give a command line on a board that is not there yet."""
    return Line(tmp_path / "board.db", capsys)


def listed(line: Line, *words: str) -> list[dict[str, Any]]:
    """Return the processes that are answered."""
    found = line.json("processes", *words)
    assert isinstance(found, list)
    return found


def test_a_new_board_lists_three_processes(line: Line) -> None:
    assert [one["name"] for one in listed(line)] == [
        "Make to order",
        "Promo order",
        "Service visit",
    ]
    assert " ".join(listed(line)[0]) == (
        "name language version buffer_days currency discount steps"
    )
    assert line("processes").splitlines()[1] == "Promo order  1  en  14"


def test_one_is_exported_and_comes_back_the_same(line: Line, tmp_path: Path) -> None:
    first, second = tmp_path / "a.json", tmp_path / "b.json"
    [told] = listed(line, "--export", str(first), "--name", "promo")
    assert json.loads(first.read_text("utf-8")) == told
    line("processes", "--import", str(first))
    line("processes", "--export", str(second), "--name", "Promo order")
    assert second.read_bytes() == first.read_bytes()


def test_one_by_hand_comes_in_and_undo_takes_it_back(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_text(
        '{"name": "Mugs", "steps": [{"key": "a", "title": "Make", "days": 2}]}', "utf-8"
    )
    [told] = listed(line, "--import", str(file))
    assert (told["name"], told["steps"][0]["days"]) == ("Mugs", 2)
    assert len(listed(line)) == 4
    line.json("undo")
    assert len(listed(line)) == 3


def test_what_is_wrong_is_one_sentence(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_text('{"name": "Mugs", "steps": [{"key": "a", "colour": 1}]}', "utf-8")
    assert "Step a, “colour”" in line.refuses("processes", "--import", str(file))
    assert "There is no file" in line.refuses("processes", "--import", str(tmp_path / "no.json"))
    assert "the processes are Make to order" in line.refuses("processes", "--name", "Mugs")
    assert "the processes are" in line.refuses("processes", "--export", str(file))
