"""How this desk wants to be reminded, as a value; a module of its own because no start needs it."""

from __future__ import annotations

from dataclasses import dataclass, field

from board.domain.notifications import Rules


@dataclass(frozen=True, slots=True)
class ReminderSettings:
    """How this desk wants to be reminded.

    ``keep`` goes on reminding with the window closed, ``login`` starts the program at login.
    """

    rules: Rules = field(default_factory=Rules)
    keep: bool = False
    login: bool = False
