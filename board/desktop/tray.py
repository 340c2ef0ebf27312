"""The icon in the tray: how much is late and due, a quick follow-up, and the way back.

An extra, where the desktop has a tray: never the only way in or out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QSize, Signal
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

SIZES = (16, 22, 24, 32, 48, 64)
DOT = 0.45  # of the icon's width
LATE = "#d55e00"
RIM = "#ffffff"


class Tray(QObject):
    """``query_wanted`` carries a filter line such as "late"."""

    open_wanted = Signal()
    add_wanted = Signal()
    call_wanted = Signal()
    query_wanted = Signal(str)
    quit_wanted = Signal()

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        """Make icon and menu; nothing is shown yet."""
        super().__init__(parent)
        self._plain, self._dotted = icon, _dotted(icon)
        self.menu = QMenu()
        self.open = self.menu.addAction(self.tr("Open the board"))
        self.add = self.menu.addAction(self.tr("New follow-up…"))
        self.call = self.menu.addAction(self.tr("They called…"))
        self.menu.addSeparator()
        self.late = self.menu.addAction("")
        self.today = self.menu.addAction("")
        self.menu.addSeparator()
        self.quit = self.menu.addAction(self.tr("Quit"))
        self.open.triggered.connect(self.open_wanted)
        self.add.triggered.connect(self.add_wanted)
        self.call.triggered.connect(self.call_wanted)
        self.late.triggered.connect(lambda: self.query_wanted.emit("late"))
        self.today.triggered.connect(lambda: self.query_wanted.emit("today"))
        self.quit.triggered.connect(self.quit_wanted)
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)

    @staticmethod
    def is_there() -> bool:
        """Return whether this desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Show the icon."""
        self.icon.show()

    def hide(self) -> None:
        """Take the icon away."""
        self.icon.hide()

    def show_counts(self, late: str, today: str, *, is_late: bool) -> None:
        """Say how much is late and due today, in words; a dot says that something is late."""
        self.late.setText(late)
        self.today.setText(today)
        self.icon.setToolTip(f"{QGuiApplication.applicationDisplayName()}\n{late} · {today}")
        self.icon.setIcon(self._dotted if is_late else self._plain)

    def say(self, title: str, body: str) -> None:
        """Show a balloon, where the tray has them; without buttons."""
        if QSystemTrayIcon.supportsMessages():
            self.icon.showMessage(title, body, self._plain)

    def _on_activated(self, how: QSystemTrayIcon.ActivationReason) -> None:
        reasons = QSystemTrayIcon.ActivationReason
        if how in {reasons.Trigger, reasons.DoubleClick}:
            self.open_wanted.emit()
        elif how == reasons.MiddleClick:
            self.add_wanted.emit()


def _dotted(icon: QIcon) -> QIcon:
    """Return the icon with a dot in the colour of late things, in all sizes trays ask for."""
    dotted = QIcon()
    for size in SIZES:
        dotted.addPixmap(_with_dot(icon.pixmap(QSize(size, size))))
    return dotted


def _with_dot(picture: QPixmap) -> QPixmap:
    side = round(picture.width() * DOT)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(RIM))
    painter.setBrush(QColor(LATE))
    painter.drawEllipse(QRect(picture.width() - side - 1, picture.height() - side - 1, side, side))
    painter.end()
    return picture
