"""A ladder as it is being laid out, and the asks with whose days it is shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from board.domain.card import Topic

if TYPE_CHECKING:
    from board.domain.ladder import Ask, Ladder
    from board.domain.people import Contact
    from board.domain.workdays import Workdays


@dataclass(slots=True)
class Draft:
    """A ladder as it is being laid out: as it was saved, what it has become, and the way back."""

    now: Ladder
    saved: Ladder
    past: list[Ladder] = field(default_factory=list)
    future: list[Ladder] = field(default_factory=list)

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        return self.now != self.saved

    def change(self, new: Ladder) -> None:
        """Let the draft become another, with a way back."""
        if new != self.now:
            self.past.append(self.now)
            self.future.clear()
            self.now = new

    def go(self, *, forward: bool) -> bool:
        """Go a step back, or forward again; False where there is none."""
        source, kept = (self.future, self.past) if forward else (self.past, self.future)
        if not source:
            return False
        kept.append(self.now)
        self.now = source.pop()
        return True


@dataclass(frozen=True, slots=True)
class Example:
    """An ask with whose days a ladder is shown; who ``needs_a_hand`` is offered help first."""

    name: str
    ask: Ask
    days: Workdays
    contact: Contact | None = None
    topic: Topic = Topic.OTHER
    card_id: str = ""
    needs_a_hand: bool = False
