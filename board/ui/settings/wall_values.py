"""What is set for the wall at this computer, as a value."""

from __future__ import annotations

from dataclasses import dataclass, field

from board.domain.discretion import Shown
from board.domain.viewing import Viewing


@dataclass(frozen=True, slots=True)
class WallSettings:
    """How the wall is looked at, what it may show, and where.

    ``look`` is "light" or "dark", empty for that of the desk. ``screen`` names the screen it was on
    last. ``at_login`` opens it when somebody logs in at this computer.
    """

    viewing: Viewing = field(default_factory=Viewing)
    shown: Shown = field(default_factory=Shown)
    look: str = ""
    screen: str = ""
    at_login: bool = False
