"""What changes on the wall by the minute, as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Moment:
    """What the header and the footer tell: date and clock, when somebody last tended the board.

    ``untended`` where that is a working day ago or longer.
    ``warning`` is said across the full width, empty while what is shown is what is on the board.
    """

    clock: str = ""
    last_tended: str = ""
    warning: str = ""
    untended: bool = False
