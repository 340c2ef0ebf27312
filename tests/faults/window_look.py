"""Starts the whole program offscreen, looks what it shows, and ends: ``look(address)``."""

from __future__ import annotations

import json
import sys
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from board.app.desks import choose
from board.app.program import Program
from board.domain.errors import BoardError
from board.ui.sentences import sentence
from board.ui.window.opening_page import OpeningPage
from tests.driver.builders import TODAY
from tests.faults.patience import wait_until

A_MOMENT_MS = 400


def look(address: str, *pushed: str) -> dict[str, object]:
    """Open the board, push the offers that begin with these words, say what is on screen."""
    app = QApplication(sys.argv[:1])
    try:
        choice = choose(address, demo=False, today=TODAY)
        program = Program(app, replace(choice, may_make=True))
        opened = program.open()
    except BoardError as error:
        return {"refused": sentence(error)}
    if not opened:
        return {"refused": "open elsewhere"}
    settled: list[bool] = []
    program.settled.connect(lambda: settled.append(True))
    wait_until(lambda: settled)
    QTest.qWait(A_MOMENT_MS)  # what the slow lane finds
    for words in pushed:
        settled.clear()
        _push(program, words)
        wait_until(lambda: settled or _shown(program)["cards"])
        QTest.qWait(A_MOMENT_MS)
    shown = _shown(program)
    program.close()
    return shown


def main() -> None:
    """Print what a window on the board of the first argument shows."""
    print(json.dumps(look(*sys.argv[1:])))  # noqa: T201 - its answer


def _push(program: Program, words: str) -> None:
    def found() -> list[QPushButton]:
        buttons = program._window.findChildren(QPushButton)
        return [each for each in buttons if each.isVisible() and each.text().startswith(words)]

    wait_until(found)
    QTimer.singleShot(0, found()[0].click)


def _shown(program: Program) -> dict[str, object]:
    window = program._window
    page = window.pages.currentWidget()
    bar = window.notice_bar
    return {
        "page": page.words.text() if isinstance(page, OpeningPage) else "",
        "cards": sorted(card.title for card in program._desk.board.cards.values()),
        "notices": [line.notice.text for line in bar._lines.values()],
    }
