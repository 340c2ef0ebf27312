"""Starting, starting twice, starting without what is needed, and being told to end."""

from __future__ import annotations

import signal
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from board.services import backups
from tests.driver.builders import MANY, Clock, a_board_file, added, open_desk
from tests.driver.desktop import until
from tests.driver.window import Program, Window

if TYPE_CHECKING:
    from pathlib import Path

    from tests.driver.desktop import Desktop
    from tests.driver.reader import Box, Reader

pytestmark = pytest.mark.real

A_SECOND = 1.0
DAMAGE = b"\xde\xad\xbe\xef" * 1024


def test_a_second_start_brings_the_first_window_forward(
    program: Program, desktop: Desktop, reader: Reader, tmp_path: Path
) -> None:
    first = program.window()
    other = Program(desktop, reader, tmp_path / "other.db").window()
    assert other.is_active()
    second = program.ended()
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    until(first.is_active, "the first window is in front")


def test_a_change_by_a_command_is_seen_within_a_second(program: Program) -> None:
    a_board_file(program.board, {"Asked": MANY, "Reminded": ["Send sizes"]}, by_hand="Asked")
    window = program.window()
    window.hand.turn(window.stage("Asked").box.middle, notches=4)
    window.hand.click(window.card(MANY[6]).box.middle, holding="ctrl")
    until(lambda: window.selected() == [MANY[6]], "a card is selected")
    places = boxes(window)
    program.told("add", "Call the printer #asked")
    until(lambda: "Call the printer" in window.cards(), "the new card shows", seconds=A_SECOND)
    assert window.selected() == [MANY[6]]
    after = boxes(window)
    assert {title: after[title] for title in places} == places


@pytest.mark.parametrize("display", ["", ":7654", "nonsense"])
def test_without_a_display_one_sentence_is_said(program: Program, display: str) -> None:
    end = program.ended(DISPLAY=display)
    assert end.returncode == 1
    assert end.stdout == ""
    assert end.stderr.count("\n") == 1
    assert "display" in end.stderr
    assert not program.board.exists()


def test_a_damaged_board_is_kept_and_the_backup_offered(program: Program) -> None:
    ws = open_desk(str(program.board), Clock())
    added(ws, "Approve the proof", stage="Asked")
    backups.make(ws)
    ws.store.close()
    with program.board.open("r+b") as file:
        file.seek(100)
        file.write(DAMAGE)
    damaged = program.board.read_bytes()
    window = Window(program)
    assert "damaged" in window.node("label", begins="The board file").name
    offer = window.node("push button", begins="Put back the backup")
    assert program.board.read_bytes() == damaged
    window.hand.click(offer.box.middle)
    until(lambda: window.lists() and window.order("Asked"), "the board of the backup shows")
    assert window.order("Asked") == ["Approve the proof"]
    kept = [file.read_bytes() for file in program.board.parent.iterdir() if file.is_file()]
    assert damaged in kept


def test_a_window_told_to_end_ends_well_and_loses_nothing(program: Program) -> None:
    a_board_file(program.board, {"Asked": MANY[:3]})
    window = program.window()
    window.hand.click(window.card(MANY[1]).box.middle)
    title = window.node("text", begins="Title")
    window.hand.click(title.box.middle)
    window.hand.keys("ctrl+a")
    window.hand.type("Approve the proof")
    window.process.send_signal(signal.SIGTERM)
    assert window.process.wait(10) == 0
    assert list(program.stages()) == [MANY[0], "Approve the proof", MANY[2]]


def test_a_window_told_to_end_while_its_board_is_held_keeps_what_was_typed(
    program: Program,
) -> None:
    a_board_file(program.board, {"Asked": MANY[:3]})
    window = program.window()
    window.hand.click(window.card(MANY[1]).box.middle)
    title = window.node("text", begins="Title")
    window.hand.click(title.box.middle)
    window.hand.keys("ctrl+a")
    window.hand.type("Approve the proof")
    with closing(sqlite3.connect(program.board, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        window.process.send_signal(signal.SIGTERM)
        assert window.process.wait(30) == 0

    again = program.window()
    again.hand.click(again.node("push button", begins="Put back").box.middle)
    until(lambda: again.node("text", begins="Title").text == "Approve the proof", "it is back")


def test_a_window_that_could_not_open_its_board_ends_when_told_to(program: Program) -> None:
    program.board.write_bytes(DAMAGE)
    window = Window(program)
    window.node("push button", begins="Try again")
    window.process.send_signal(signal.SIGTERM)
    assert window.process.wait(10) == 0
    assert program.board.read_bytes() == DAMAGE


def boxes(window: Window) -> dict[str, Box]:
    return {title: card.box for title, card in window.cards().items()}
