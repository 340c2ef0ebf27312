"""Short messages at the bottom of the window; none of them ever takes the keyboard.

A notice about what just happened ("Moved to Asked · Undo") goes by itself after a while, but not
while somebody points at it, has the keyboard in it, or listens with a screen reader. Errors stay
until they are closed or another one comes. Standing notices stay until they are withdrawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from board.ui.widgets.announce import announce
from board.ui.widgets.looks import NOTICES, icon_button, push_button, styled
from board.ui.widgets.plain import PlainLabel, menu_text

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent

    from board.ui.theme import Theme

SECONDS = 12


class Lasts(StrEnum):
    """How long a notice stays."""

    SHORT = "short"
    UNTIL_CLOSED = "until_closed"


@dataclass(frozen=True, slots=True)
class Offer:
    """A button of a notice: ``key`` is what `NoticeBar.offer_taken` carries."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What is said. ``slot`` is the place it takes: a notice replaces the one in its slot."""

    text: str
    offers: tuple[Offer, ...] = ()
    slot: str = "news"
    lasts: Lasts = Lasts.SHORT
    icon: str = ""


class NoticeBar(QWidget):
    """The stack of notices. ``offer_taken`` carries slot and key, ``closed`` a slot."""

    offer_taken = Signal(str, str)
    closed = Signal(str)
    resized = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, seconds: float = SECONDS
    ) -> None:
        """Begin empty; ``seconds`` is how long a short notice stays."""
        super().__init__(parent)
        self._theme = theme
        self._milliseconds = round(seconds * 1000)
        self._lines: dict[str, NoticeLine] = {}
        self.setAccessibleName(self.tr("Notices"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(theme.px(0.4))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._show_room()

    def say(self, notice: Notice) -> None:
        """Show ``notice`` in its slot, and let screen readers say it."""
        self._take_away(notice.slot)
        line = NoticeLine(self._theme, notice, self._milliseconds)
        line.offer_taken.connect(self._on_offer_taken)
        line.gone.connect(self._on_gone)
        line.set_icons(self._theme)
        self._lines[notice.slot] = line
        self._layout.addWidget(line, 0, Qt.AlignmentFlag.AlignHCenter)
        line.fit()
        self._show_room()
        announce(self, notice.text)

    def withdraw(self, slot: str) -> None:
        """Take the notice in ``slot`` away."""
        self._take_away(slot)
        self._show_room()

    def text(self, slot: str = "news") -> str:
        """Return what is said in ``slot``, or empty."""
        return self._lines[slot].notice.text if slot in self._lines else ""

    def line(self, slot: str = "news") -> NoticeLine:
        """Return the line in ``slot``; KeyError where there is none."""
        return self._lines[slot]

    def _on_offer_taken(self, slot: str, key: str) -> None:
        self.withdraw(slot)
        self.offer_taken.emit(slot, key)

    def _on_gone(self, slot: str) -> None:
        self.withdraw(slot)
        self.closed.emit(slot)

    def _on_theme_changed(self) -> None:
        self.setStyleSheet(styled(self._theme, NOTICES))
        edge = self._theme.px(0.6)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        for line in self._lines.values():
            line.set_icons(self._theme)
            line.fit()

    def _take_away(self, slot: str) -> None:
        line = self._lines.pop(slot, None)
        if line is not None:
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()

    def event(self, event: QEvent) -> bool:
        """Tell when the lines need another room."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.resized.emit()
        return super().event(event)

    def _show_room(self) -> None:
        self.setVisible(bool(self._lines))
        self.resized.emit()


class NoticeLine(QFrame):
    """One notice with its buttons."""

    offer_taken = Signal(str, str)
    gone = Signal(str)

    def __init__(self, theme: Theme, notice: Notice, milliseconds: int) -> None:
        """Show ``notice``; a short one goes after ``milliseconds``."""
        super().__init__()
        self.notice = notice
        self.setProperty("notice", True)
        self.setAccessibleName(notice.text)
        self.words = PlainLabel(notice.text, wraps=True, letters=80)
        self.buttons = [self._button(offer) for offer in notice.offers]
        self.close_button = icon_button(theme, "x", self.tr("Close this notice"))
        self.close_button.clicked.connect(lambda: self.gone.emit(notice.slot))
        self._set_out(theme)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(milliseconds)
        self._timer.timeout.connect(self._on_time)
        for part in (*self.buttons, self.close_button):
            part.installEventFilter(self)
        if notice.lasts is Lasts.SHORT:
            self._timer.start()

    def set_icons(self, theme: Theme) -> None:
        """Draw the icons in the colour that can be read on a notice."""
        self.close_button.setIcon(theme.icon("x", theme.colours.surface))
        self.close_button.setIconSize(QSize(theme.px(1.15), theme.px(1.15)))

    def fit(self) -> None:
        """Never be wider than wanted: the bar asks how high this is as wide as its widest line."""
        self.words.ensurePolished()
        self.words.setMaximumWidth(self.words.sizeHint().width())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while somebody points here."""
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Begin to wait anew."""
        super().leaveEvent(event)
        self._wait()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Wait while a button has the keyboard; close on Esc."""
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._wait()
        elif _is_escape(event):
            self.gone.emit(self.notice.slot)
            return True
        return False

    def _wait(self) -> None:
        if self.notice.lasts is Lasts.SHORT:
            self._timer.start()

    def _on_time(self) -> None:
        if QAccessible.isActive() or self.underMouse() or self._has_keyboard():
            self._timer.start()
        else:
            self.gone.emit(self.notice.slot)

    def _has_keyboard(self) -> bool:
        return any(part.hasFocus() for part in (*self.buttons, self.close_button))

    def _button(self, offer: Offer) -> QWidget:
        button = push_button(menu_text(offer.text))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda: self.offer_taken.emit(self.notice.slot, offer.key))
        return button

    def _set_out(self, theme: Theme) -> None:
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(1), theme.px(0.35), theme.px(0.5), theme.px(0.35))
        layout.setSpacing(theme.px(0.6))
        layout.addWidget(self.words, 1)
        for button in self.buttons:
            layout.addWidget(button)
        layout.addWidget(self.close_button)


def _is_escape(event: QEvent) -> bool:
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    return event.key() == Qt.Key.Key_Escape
