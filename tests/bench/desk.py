"""The whole program in this process, with a stopwatch that stops when the board was repainted."""

from __future__ import annotations

import gc
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent
from PySide6.QtTest import QTest

from board.app.desks import Choice
from board.app.program import Program
from board.domain.address import address_of
from board.domain.card import Order
from board.ui.board.stage_drop import StageDrop
from board.ui.board.stage_list import StageList
from board.ui.widgets.auto_scroll import AutoScroll
from tests.driver.builders import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

PATIENCE = 60.0  # seconds
PULSE_MS = 20
LATEST_PAINT = 0.1  # seconds
MS = 1000


class Screen:
    """Notes when a list was painted last, and when a clock last began a step of a drag.

    A gap that opens and a list that scrolls below a drag take a step every 16 ms.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.painted = 0.0
        self.stepped = 0.0
        self.step_shown = 0.0  # the last step before the last paint
        paint = StageList.paintEvent

        def painted(cards: StageList, event: QPaintEvent) -> None:
            paint(cards, event)
            self.painted = time.perf_counter()
            self.step_shown = self.stepped

        monkeypatch.setattr(StageList, "paintEvent", painted)
        for steps, name in ((StageDrop, "_on_opening"), (AutoScroll, "_on_tick")):
            monkeypatch.setattr(steps, name, self._noting(getattr(steps, name)))

    def _noting(self, step: Callable[..., None]) -> Callable[..., None]:
        def stepped(*arguments: object) -> None:
            self.stepped = time.perf_counter()
            step(*arguments)

        return stepped


class AtBoard:
    """The program with one board open, on its screen."""

    def __init__(self, app: QApplication, screen: Screen, board: Path) -> None:
        self.app, self.screen = app, screen
        self._pulse = QTimer()  # so that waiting ends when nothing else happens
        self._pulse.start(PULSE_MS)
        self.program = Program(app, Choice(address_of(str(board)), may_make=True, today=TODAY))
        assert self.program.open()
        self.until(lambda: self.program._at is not None)
        assert self.program._at is not None
        self.open_board = self.program._at
        self.window = self.program._window
        self.until(lambda: self.open_board.desk.board.revision > 0)
        self.rest()
        self.picture = self.window.grab()
        gc.freeze()  # as board/app/window.py does it then

    @property
    def lists(self) -> list[StageList]:
        """The lists from left to right."""
        return [column.list for column in self.window.board_view.columns]

    def turn(self) -> None:
        """Let what is due happen."""
        self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def painted(self, since: float) -> float | None:
        """Return the milliseconds from an instant to the last paint after it, None without one."""
        end = time.perf_counter() + LATEST_PAINT
        self.until(lambda: self.screen.painted > since or time.perf_counter() > end)
        self.turn()
        return (self.screen.painted - since) * MS if self.screen.painted > since else None

    def until(self, holds: Callable[[], object]) -> None:
        """Let things happen until something holds."""
        end = time.perf_counter() + PATIENCE
        while not holds():
            assert time.perf_counter() < end, "this takes too long"
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def rest(self, seconds: float = 0.3) -> None:
        """Let everything settle."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > end)

    def repainted(self, act: Callable[[], object], holds: Callable[[], object]) -> float:
        """Return the milliseconds from an act to the last paint of what it led to."""
        start = time.perf_counter()
        act()
        self.until(holds)
        changed = (time.perf_counter() - start) * MS
        return max(changed, self.painted(start) or 0)

    def move(self, number: int) -> float:
        """Move a card to the next stage; return the milliseconds until it is painted there."""
        model = self.open_board.desk.model
        stage_ids = model.stage_ids()[:-1]
        source = stage_ids[number % len(stage_ids)]
        target = stage_ids[(number + 1) % len(stage_ids)]
        card_id = model.card_ids(source)[number]
        view = self.window.board_view
        return self.repainted(
            lambda: view.wishes.cards.move.emit([card_id], target, ""),
            lambda: model.card_index(card_id).parent() == model.stage_index(target),
        )

    def type(self, letter: str) -> float:
        """Press a key in the search box; return the milliseconds until all is painted."""
        box = self.window.top_bar.box
        start = time.perf_counter()
        QTest.keyClicks(box, letter)
        self.until(lambda: not box.is_waiting)
        shown = (time.perf_counter() - start) * MS
        return max(shown, self.painted(start) or 0)

    def order_by_hand(self, cards: StageList) -> None:
        """Have the cards of a list ordered by hand: there a gap follows the pointer."""
        model = self.open_board.desk.model
        wish = self.window.board_view.wishes.stages.edit
        wish.emit(cards.stage_id, {"order": Order.HAND}, None)
        self.until(lambda: model.stage(cards.stage_id).order is Order.HAND)
        self.rest()
        gc.freeze()  # as if the board had been opened like this

    def scroll(self, cards: StageList, by: int) -> float:
        """Scroll a list; return the milliseconds the frame takes."""
        bar = cards.verticalScrollBar()
        start = time.perf_counter()
        bar.setValue(bar.value() + by)
        taken = self.painted(start)
        assert taken is not None, "nothing was painted"
        return taken

    def drag_over(self, cards: StageList, card_ids: list[str], places: list[int]) -> list[float]:
        """Drag cards over a list; return the milliseconds of each frame.

        A frame begins with the move of the pointer, or with the clock where that takes a step:
        to wait for the clock is no work.
        """
        index = self.open_board.desk.model.card_index(card_ids[0])
        data = self.open_board.desk.model.mimeData([index])
        action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        x = cards.viewport().width() // 2
        enter = QDragEnterEvent(QPoint(x, places[0]), action, data, button, none)
        cards.drop.on_enter(enter, QPoint(x, places[0]))
        taken = []
        for y in places:
            move = QDragMoveEvent(QPointF(x, y).toPoint(), action, data, button, none)
            start = time.perf_counter()
            row = cards.drop.row
            cards.drop.on_move(move, QPoint(x, y))
            painted = self.painted(start) is not None
            stepped = self.screen.step_shown > start
            if painted and (stepped or cards.drop.row != row):  # not a notice that goes
                began = max(start, self.screen.step_shown)
                taken.append((self.screen.painted - began) * MS)
        cards.drop.on_leave()
        self.turn()
        return taken

    def goes_home(self) -> None:
        """Close everything."""
        gc.unfreeze()
        self._pulse.stop()
        self.window.close()
        self.program.close()
        self.window.deleteLater()
        self.program.deleteLater()
        self.turn()
