"""What is set for the wall at this computer, as a value."""

from __future__ import annotations

from dataclasses import dataclass, field

from board.domain.redaction import Disclosed
from board.domain.viewing import Viewing


@dataclass(frozen=True, slots=True)
class WallSettings:
    """How the wall is looked at, what it may show, and where.

    ``look`` is "light" or "dark", empty for that of the desk. ``screen`` names the screen it was on
    last. ``at_login`` opens it when somebody logs in at this computer. With a ``tag``, such as
    "repair", only cards that carry it are shown.
    """

    viewing: Viewing = field(default_factory=Viewing)
    shown: Disclosed = field(default_factory=Disclosed)
    look: str = ""
    screen: str = ""
    at_login: bool = False
    tag: str = ""
