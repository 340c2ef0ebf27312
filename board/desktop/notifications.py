"""Notifications of the desktop: what every system's way of showing them has in common.

Nothing waits here: notes go to a thread of the system's own way, and what people do with them
comes back as signals. A note that could not be shown comes back too, so that the window says it.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from board.domain.notifications import NotificationText

OPEN = "default"
"""The key of a click on the notification itself."""


class Notifier(QObject):
    """``acted`` carries the slot of a note, the key of its button and an activation token.

    ``shown`` carries a `NotificationText` that is on the screen, ``refused`` one that could not be
    shown.
    """

    acted = Signal(str, str, str)
    shown = Signal(object)
    refused = Signal(object)

    def show(self, note: NotificationText) -> None:
        """Show a note in the place of the one in its slot; here, where there is no way to."""
        self.refused.emit(note)

    def withdraw(self, slot: str) -> None:
        """Take the note in a slot away."""

    def close(self) -> None:
        """Show nothing any more."""


def system_notifier(app_name: str, app_id: str, parent: QObject | None = None) -> Notifier:
    """Return the way of this system; nothing slow is loaded before the first note."""
    if sys.platform in {"win32", "darwin"}:
        from board.desktop.notifications_other import OtherNotifier

        return OtherNotifier(app_name, parent)
    from board.desktop.notifications_linux import LinuxNotifier

    return LinuxNotifier(app_name, app_id, parent)


def bring_forward(window: QWidget, token: str = "") -> None:
    """Show a window and give it the keyboard; Wayland only allows that with a ``token``."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt takes it from there, once
    window.raise_()
    window.activateWindow()
