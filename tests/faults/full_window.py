"""The whole window on a disk without a free byte: what was typed stays and can be saved later."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from board.app.desks import Choice
from board.app.program import Program
from board.domain.address import address_of
from tests.driver.builders import TODAY
from tests.driver.inputs import press_key, type_text
from tests.faults.patience import wait_until

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from board.app.open_board import OpenBoard


def use_window(folder: Path, fill: Callable[[], Path]) -> dict[str, object]:
    """Type on a full disk into the row of a stage, the box and the panel; then make space."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication(sys.argv[:1])
    program = Program(app, Choice(address_of(str(folder / "board.db")), may_make=True, today=TODAY))
    program.open()
    hand = Hand(program)
    hand.add("first")
    hand.until(lambda: "first" in hand.titles())
    hand.open_panel("first")
    ballast = fill()
    typed = hand.type_everywhere()
    found: dict[str, object] = {"typed": typed, "said": hand.notice(), "cards": hand.titles()}
    ballast.unlink()
    hand.save_everywhere()
    found["later"] = hand.titles()
    program.close()
    return found


class Hand:
    """Types into the window and reads it."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.window = program._window
        self.until(lambda: program._at is not None and program._at.desk.is_loaded)

    @property
    def open_board(self) -> OpenBoard:
        assert self.program._at is not None
        return self.program._at

    def until(self, holds: Callable[[], object]) -> None:
        """Let the window work until something holds."""
        wait_until(holds)

    def notice(self) -> str:
        """Return what the window says."""
        return self.window.notice_bar.text("news")

    def titles(self) -> list[str]:
        """Return the titles on the board."""
        return sorted(card.title for card in self.program._desk.board.cards.values())

    def add(self, line: str) -> None:
        """Type a line into the row of the first stage."""
        row = self.window.board_view.columns[0].add_row
        row.open()
        type_text(line, row.edit)
        press_key("Return", row.edit)

    def open_panel(self, title: str) -> None:
        """Open a card in the panel."""
        cards = self.program._desk.board.cards.values()
        [card_id] = [card.id for card in cards if card.title == title]
        self.open_board.panel_presenter.open(card_id)
        self.until(lambda: self.window.panel.card_id == card_id)

    def type_everywhere(self) -> dict[str, str]:
        """Type what cannot be saved; return what then stands in the fields."""
        row, box = self.window.board_view.columns[0].add_row.edit, self.window.top_bar.box
        field = self.window.panel.body.head.title
        self.add("second")
        self.until(lambda: row.text() == "second")
        box.setText("third")
        box.add_wanted.emit(box.text())
        box.setText("")
        self.until(lambda: box.text() == "third")
        field.selectAll()
        type_text("first, changed", field)
        press_key("Return", field)
        self.until(field.editing.is_dirty)
        log = self.window.panel.body.story.line
        type_text("he called", log)
        press_key("Return", log)
        self.until(lambda: log.text() == "he called")
        fields = {"row": row, "box": box, "log": log}
        return {name: each.text() for name, each in fields.items()} | {"field": field.field_text()}

    def save_everywhere(self) -> None:
        """Press Enter again in each of them."""
        row, box = self.window.board_view.columns[0].add_row.edit, self.window.top_bar.box
        press_key("Return", self.window.panel.body.head.title)
        self.until(lambda: "first, changed" in self.titles())
        press_key("Return", row)
        self.until(lambda: "second" in self.titles())
        box.setFocus()
        box._add()
        self.until(lambda: "third" in self.titles())
        log = self.window.panel.body.story.line
        press_key("Return", log)
        self.until(lambda: not log.text() and not self.open_board.drafts.unsaved)
