"""The desk or the wall that opens by itself when somebody logs in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.app.again import command_line
from board.desktop import autostart
from board.domain.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence


class AtLogin:
    """Switches one of them on and off.

    The desk shows the board opened last; the wall the one for which it was switched on, whatever
    somebody looked at since.
    """

    def __init__(self, what: str, words: Sequence[str] = ()) -> None:
        """Start ``what`` (see ``autostart``) with these words of the command line."""
        self._what, self._words = what, words

    @classmethod
    def desk(cls) -> AtLogin:
        """Return the switch of the desk."""
        return cls(autostart.DESK)

    @classmethod
    def wall(cls, board: str) -> AtLogin:
        """Return the switch of the wall of a board, named by its address."""
        return cls(autostart.WALL, ["--board", board, "--wall"])

    def is_on(self) -> bool:
        """Return whether it opens at login."""
        return autostart.is_enabled(self._what)

    def switch(self, on: bool) -> None:  # noqa: FBT001 - a switch
        """Let it open at login, or not; Refused when that cannot be set."""
        if on == self.is_on():
            return
        try:
            autostart.set_enabled(self._what, on, command_line(self._words))
        except OSError as error:
            raise Refused("login_cannot_set") from error
