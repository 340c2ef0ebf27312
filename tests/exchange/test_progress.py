"""Columns of progress: only all of it is finished, and only where that is certain."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from board.domain.card import StageKind
from board.exchange import reading
from board.exchange.incoming import Unread
from board.exchange.reading import Options, TableLook

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from board.exchange.incoming import Incoming

HERE = Options(date(2026, 11, 27))


def read(tmp_path: Path, text: str) -> Incoming:
    """Read a table as the command line does."""
    path = tmp_path / "table.csv"
    path.write_text(text, "utf-8")
    return reading.read(path, HERE)


def done(incoming: Incoming) -> list[bool]:
    return [card.done for card in incoming.cards]


@pytest.mark.parametrize(
    ("header", "cells", "wanted"),
    [
        ("% Complete", ("1%", "50%", "100%"), (False, False, True)),
        ("% Complete", ("1", "50", "100"), (False, False, True)),
        ("% Complete", ("0", "0.25", "1"), (False, False, True)),
        ("% complete", ("0,5", "1,0"), (False, True)),
        ("% Complete", ("0", "1"), (False, False)),
        ("Progress", ("75%", "100 %"), (False, True)),
        ("Progress", ("100", "75"), (True, False)),
        ("Fortschritt", ("0", "0.5", "1"), (False, False, True)),
        ("Avancement", ("99,5 %", "100,0 %"), (False, True)),
        ("Progreso", ("1", "2"), (False, False)),
        ("Percent Complete", ("0%", "100%"), (False, True)),
        ("Status", ("50%", "100%"), (False, True)),
        ("Done", ("0", "1"), (False, True)),
        ("Done", ("1", "40", "100"), (False, False, True)),
        ("Completed", ("46350",), (False,)),
    ],
)
def test_only_all_of_it_is_done(
    tmp_path: Path, header: str, cells: Sequence[str], wanted: Sequence[bool]
) -> None:
    lines = [f"Task;{header}", *(f"Card;{cell}" for cell in cells)]
    assert done(read(tmp_path, "\n".join(lines))) == list(wanted)


def test_how_far_something_is_stays_in_its_note(tmp_path: Path) -> None:
    (card,) = read(tmp_path, "Task,% Complete\nhalf,50%\n").cards
    assert card.unread == (Unread("done", "50%"),)


def test_progress_in_words_is_a_stage_or_says_what_is_done_beside_one(tmp_path: Path) -> None:
    found = read(tmp_path, "Task,Progress\na,Not started\nb,Completed\n")
    assert [(each.name, each.kind) for each in found.stages] == [
        ("Not started", StageKind.PLANNED),
        ("Completed", StageKind.DONE),
    ]
    found = read(tmp_path, "Task,Bucket Name,Progress\na,Asked,Not started\nb,Asked,Completed\n")
    assert [each.name for each in found.stages] == ["Asked"]
    assert done(found) == [False, True]
    assert not any(card.unread for card in found.cards)


def test_the_window_proposes_the_column_that_the_command_line_reads(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("Task,Progress\na,50%\nb,100%\n", "utf-8")
    look = reading.look(path, HERE)
    assert isinstance(look, TableLook)
    assert look.mapping == {"title": 0, "done": 1}


def test_a_column_of_discounts_is_no_progress(tmp_path: Path) -> None:
    assert done(read(tmp_path, "Task,Discount %\na,100%\n")) == [False]


def test_numbered_stages_stay_stages(tmp_path: Path) -> None:
    found = read(tmp_path, "Task,Status\na,1\nb,2\n")
    assert [each.name for each in found.stages] == ["1", "2"]


@pytest.mark.parametrize(
    ("done_cell", "day"), [("no", "2026-11-20"), ("", "2026-12-24"), ("50%", "2026-11-20")]
)
def test_a_day_beside_a_no_or_still_to_come_does_not_make_it_done(
    tmp_path: Path, done_cell: str, day: str
) -> None:
    (card,) = read(tmp_path, f"Task,Done,Completed on\na,{done_cell},{day}\n").cards
    assert (card.done, card.done_on) == (False, None)
    assert Unread("done_on", day) in card.unread


def test_a_stage_with_a_card_that_is_not_done_is_no_done_stage(tmp_path: Path) -> None:
    found = read(tmp_path, "Task,Status,Done\na,Closed,yes\nb,closed,no\nc,Done,yes\n")
    assert [(each.name, each.kind) for each in found.stages] == [
        ("Closed", StageKind.OURS),
        ("Done", StageKind.DONE),
    ]
