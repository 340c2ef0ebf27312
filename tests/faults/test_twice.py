"""F4: importing twice changes nothing, and what was exported comes back as the same board."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest

from board.domain.errors import BadFile
from board.domain.people import Contact
from board.services import demo, watch
from board.services.importing import transfer
from tests.driver.builders import open_desk
from tests.faults import mutants

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from board.services.importing.report import Report
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock
    from tests.faults.gates import Gate

pytestmark = pytest.mark.timeout(3_600)
USUAL, LONG = 15, 400


def test_a_file_imported_twice_or_exported_and_imported_is_the_same_board(
    gate: Gate, long_run: bool, board_file: Path, clock: Clock
) -> None:
    folder = board_file.parent
    wrong: list[str] = []
    boards = rows = 0
    for number, (name, path) in enumerate(_files(folder, clock, LONG if long_run else USUAL)):
        ws = open_desk(str(folder / f"{number}.db"), clock)
        try:
            first = _brought(ws, path)
        except BadFile:
            continue
        boards, rows = boards + 1, rows + len(first.lines)
        wrong += [f"{name}: {each}" for each in _unlike(ws, first, path, clock)]
        ws.store.close()
    limit = "0 differ"
    gate("F4", f"{len(wrong)} of {boards} boards, {rows} rows {wrong or ''}", limit, not wrong)


def _files(folder: Path, clock: Clock, count: int) -> Iterator[tuple[str, Path]]:
    """Yield the samples, the example board as both kinds of file, and damaged files."""
    csv, trello = mutants.csv_samples(), mutants.trello_samples()
    for number, data in enumerate([*csv, *trello]):
        yield _file(folder, f"sample {number}", ".csv" if number < len(csv) else ".json", data)
    example = open_desk(str(folder / "example.db"), clock)
    demo.fill(example)
    for ending in (".csv", ".json"):
        transfer.export(example, folder / f"example{ending}")
        yield f"example{ending}", folder / f"example{ending}"
    for seed in range(count):
        yield _file(folder, f"seed {seed}", ".csv", mutants.damaged_bytes(csv, seed))
        yield _file(folder, f"seed {seed}", ".json", mutants.damaged_json(trello, seed))


def _file(folder: Path, name: str, ending: str, data: bytes) -> tuple[str, Path]:
    path = folder / f"{name}{ending}"
    path.write_bytes(data)
    return path.name, path


def _brought(ws: Workspace, path: Path) -> Report:
    incoming = transfer.read_file(ws, path)
    report = transfer.bring_in(ws, incoming)
    others = [row for row in incoming.others if not isinstance(row, Contact)]  # of their customers
    assert len(report.lines) == len(incoming.cards) + len(incoming.skipped) + len(others)
    assert report.added + report.merged + report.skipped == len(report.lines)
    return report


def _unlike(ws: Workspace, first: Report, path: Path, clock: Clock) -> Iterator[str]:
    """Yield what is not as it was."""
    revision = watch.load(ws).revision
    again = _brought(ws, path)
    if watch.load(ws).revision != revision or again.added or again.merged:
        yield f"the second time {again.added} added, {again.merged} merged"
    if len(again.lines) != len(first.lines):
        yield "the reports have different numbers of lines"
    for ending in (".json", ".csv"):
        out, back = path.with_name(f"out{ending}"), path.with_name(f"back{ending}")
        if transfer.export(ws, out) == 0 and ending == ".csv":
            continue  # a table of no lines is refused
        copy = open_desk(str(path.with_name(f"copy of {path.name}{ending}.db")), clock)
        _brought(copy, out)
        transfer.export(copy, back)
        if _said(back) != _said(out):
            yield f"{ending} makes another board"
        copy.store.close()


def _said(path: Path) -> object:
    """Return what a file says but for ids: a board of our own may have to give other ones."""
    text = path.read_text("utf-8-sig")
    if path.suffix == ".csv":
        return [cells[1:] for cells in csv.reader(io.StringIO(text, newline=""))]
    return _numbered(json.loads(text), {})


def _numbered(document: object, ids: dict[str, int]) -> object:
    """Return a document with its ids numbered in the order they come."""
    if isinstance(document, list):
        return [_numbered(each, ids) for each in document]
    if not isinstance(document, dict):
        return document
    return {
        name: ids.setdefault(str(value), len(ids))
        if name == "id" or name.endswith("_id")
        else _numbered(value, ids)
        for name, value in document.items()
    }
