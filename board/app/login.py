"""The desk that opens by itself when somebody logs in."""

from __future__ import annotations

from board.app.again import command_line
from board.desktop import autostart
from board.domain.errors import Refused


class DeskAtLogin:
    """Switches that on and off; the board is then the one opened last."""

    def is_on(self) -> bool:
        """Return whether the desk opens at login."""
        return autostart.is_enabled(autostart.DESK)

    def switch(self, on: bool) -> None:  # noqa: FBT001 - a switch
        """Let the desk open at login, or not; Refused when that cannot be set."""
        if on == self.is_on():
            return
        try:
            autostart.set_enabled(autostart.DESK, on, command_line())
        except OSError as error:
            raise Refused("login_cannot_set") from error
