"""The card that the panel shows, as the panel's parts wish about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.ui.widgets.editing import Seen

if TYPE_CHECKING:
    from datetime import date

    from board.ui.actions.wishes import Wishes


class ShownCard:
    """The id of the card, and the wishes that more than one part has about it."""

    def __init__(self, wishes: Wishes) -> None:
        self.wishes = wishes
        self.id = ""
        self.seen = Seen()

    def edit(self, **fields: object) -> None:
        """Wish other values of fields."""
        self.wishes.cards.edit.emit(self.id, fields, self.seen.of(next(iter(fields))))

    def snooze(self, until: date | None, due: date | None = None) -> None:
        """Wish the card away until a day, or back."""
        self.wishes.cards.snooze.emit([self.id], until, due)

    def touch(self, kind: str, text: str) -> None:
        """Wish to log a contact."""
        self.wishes.cards.touch.emit(self.id, kind, text)
