"""What changes on the wall by the minute, as a value."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Moment:
    """What the header and the footer tell: date and clock, the last change, and how old all is.

    ``warning`` is said across the full width, empty while what is shown is what is on the board.
    """

    clock: str = ""
    last_change: str = ""
    warning: str = ""
