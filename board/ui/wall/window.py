"""The window of the wall: full screen, without frame and pointer, on the chosen screen.

It shows itself once and never comes forward again; nothing opens above it. Beside a desk it does
not take the keyboard. On the only screen there is, where nothing else can be seen, it does: Esc
must leave.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from board.ui.wall.screens import chosen, is_there, screen_key, screens
from board.ui.wall.view import WallView

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QMouseEvent, QScreen

    from board.domain.viewing import Viewing
    from board.ui.theme import Theme

log = logging.getLogger(__name__)

POINTER_MS = 3_000
PAGE_MS = 15_000  # painting a page is most of what the wall costs
SHIFT_MS = 180_000
SHIFTS = ((0, 0), (2, 1), (3, 3), (1, 4), (-1, 3), (-3, 1), (-3, -2), (-1, -4), (2, -3))


class WallWindow(QWidget):
    """``closed`` says that somebody left; ``screen_chosen`` carries the key of a screen asked for.

    Where it stands only because its own screen is off is not worth remembering.
    """

    closed = Signal()
    screen_chosen = Signal(str)

    def __init__(self, theme: Theme, viewing: Viewing) -> None:
        """Make a window that is not shown yet."""
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.view = WallView(theme, viewing, self)
        self._wanted = ""
        self._remembered = ""
        self._standing = ""
        self._shifts = 0
        self.setWindowTitle(self.tr("Wall – Follow-up Board"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMouseTracking(True)
        self.view.setMouseTracking(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        for key in ("Esc", "F11"):
            QShortcut(QKeySequence(key), self).activated.connect(self.close)
        self._pointer = self._timer(POINTER_MS, self._hide_pointer)
        self._pointer.setSingleShot(True)
        self._pages = self._timer(PAGE_MS, self.view.turn_page)
        self._shifting = self._timer(SHIFT_MS, self._on_shift)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._on_screen_removed)
            app.screenAdded.connect(self._on_screen_added)

    def show_on(self, asked: str, remembered: str) -> None:
        """Show the wall on the screen asked for (name, number or nothing) or the remembered one."""
        self._wanted, self._remembered = asked, remembered
        alone = len(screens()) == 1
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not alone)
        self._place()
        if alone:
            self.activateWindow()
        self._pointer.start()
        self._pages.start()
        self._shifting.start()

    def _place(self) -> None:
        there = screens()
        primary = there.index(QGuiApplication.primaryScreen())
        keys = [screen_key(screen) for screen in there]
        number = chosen(keys, self._wanted, remembered=self._remembered, primary=primary)
        screen = there[number]
        self._standing = keys[number]
        self._remembered = self._remembered or self._standing
        self.winId()
        self.windowHandle().setScreen(screen)  # where Wayland decides, this is all it listens to
        self.setGeometry(screen.geometry())
        self.setWindowState(self.windowState() | Qt.WindowState.WindowFullScreen)
        self.setVisible(True)  # showFullScreen() would take the keyboard whatever is asked for
        if is_there(keys, self._wanted):
            self.screen_chosen.emit(self._standing)
        elif self._wanted:
            log.warning("no screen “%s” for the wall; there are: %s", self._wanted, keys)

    def _timer(self, milliseconds: int, do: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.setTimerType(Qt.TimerType.CoarseTimer)
        timer.timeout.connect(do)
        return timer

    def _hide_pointer(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    def _on_shift(self) -> None:
        self._shifts = (self._shifts + 1) % len(SHIFTS)
        self.view.shift(QPoint(*SHIFTS[self._shifts]))

    def _on_screen_removed(self, screen: QScreen) -> None:
        """Wait unseen while its screen is off: the desk's own screen is no place for it."""
        if screen_key(screen) == self._standing and screens():
            self.hide()

    def _on_screen_added(self, _screen: QScreen) -> None:
        """Go to the screen asked for, or the last one, once it is there."""
        keys = [screen_key(screen) for screen in screens()]
        is_known = is_there(keys, self._wanted) or is_there(keys, self._remembered)
        target = keys[chosen(keys, self._wanted, remembered=self._remembered)]
        if is_known and (not self.isVisible() or target != self._standing):
            self._place()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the pointer while it is moved, and for three seconds after."""
        self.unsetCursor()
        self._pointer.start()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open no menu, also none of a parent."""
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that somebody left."""
        super().closeEvent(event)
        self.closed.emit()
