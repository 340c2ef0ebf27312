"""Which card of the board a line of a file is: known by its id only when something else agrees.

Half of all lists count their lines from 1, so an equal number says little. An id that no other list
can have, the same title, or the list that the card came from prove more. Where nothing does, the
line is a new card, and whoever imports is asked.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import count, takewhile
from typing import TYPE_CHECKING, NamedTuple

from board.domain.folding import name_key
from board.services.importing.values import base_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.domain.card import Card
    from board.exchange.incoming import Incoming, IncomingCard

_NUMBERED = re.compile(r"#\d+$")  # how equal ids of one file are told apart, in their order
_UNIQUE = re.compile(r"(?:-*[0-9a-fA-F]){16,}-*")


class Match(NamedTuple):
    """The card a line is, for certain, or only one with the same id."""

    card: Card | None = None
    like: Card | None = None


def is_unique(identity: str) -> bool:
    """Return whether no other list has this id: one drawn by chance, or a hash of a whole line."""
    return bool(_UNIQUE.fullmatch(identity))


class Identity:
    """Finds the cards of one file on the board."""

    def __init__(self, incoming: Incoming, present: Sequence[Card]) -> None:
        """Look among the cards that are ``present``; removed ones are not known."""
        self._incoming = incoming
        self._by_id = {card.id: card for card in present}
        self._by_key: dict[str, list[Card]] = {}
        self._keys = {card.key for card in incoming.cards}
        for card in present:
            if card.import_key:
                self._by_key.setdefault(card.import_key, []).append(card)

    def of(self, card: IncomingCard) -> Match:
        """Return what is known of a tidy card of the file."""
        if self._incoming.source == "board":
            return Match(self._of_own(card))
        found = self._with_id(card)
        if not found or is_unique(card.key):
            return Match(found[0] if found else None)
        along = [each for each in found if self._came_along(each)]
        alike = [each for each in (*along, *found) if self._is_titled_alike(each, card)]
        if not alike and len(along) == 1:
            alike = along
        return Match(alike[0]) if alike else Match(like=(along or found)[0])

    def _is_titled_alike(self, known: Card, card: IncomingCard) -> bool:
        same_customer = self._came_along(known) or not _other_customer(known, card)
        return same_customer and _same_title(known, card)

    def _with_id(self, card: IncomingCard) -> list[Card]:
        """Return the cards with the id of a line; equal ids in a file are numbered by their order.

        That order may be another one now, so each of them may be each.
        """
        by_id = self._by_id.get(card.key)
        if not self._by_key:  # nothing was imported before
            return [by_id] if by_id else []
        found = list(self._by_key.get(card.key, ()))
        base = _NUMBERED.sub("", card.key)
        if base in self._keys:
            numbered = takewhile(self._by_key.get, (f"{base}#{at}" for at in count(2)))
            others = (each for key in (base, *numbered) for each in self._by_key.get(key, ()))
            found += [each for each in others if each.import_key != card.key]
        return found or ([by_id] if by_id else [])

    def _of_own(self, card: IncomingCard) -> Card | None:
        by_key, origins = self._by_key.get(card.key), self._by_key.get(card.origin, ())
        origin = next((each for each in origins if _same_origin(each, card)), None)
        return self._by_id.get(card.key) or (by_key[0] if by_key else origin)

    def _came_along(self, known: Card) -> bool:
        """Return whether a card came from the list that comes again."""
        return self._same_list and _source(known) == self._incoming.came_from

    @cached_property
    def _same_list(self) -> bool:
        """Whether the file is a list that was imported before, for all that can be seen.

        A name and the names of columns may be those of another list, too. Then hardly any line has
        the title that it had.
        """
        came_from = self._incoming.came_from
        if not came_from or self._incoming.source == "board":
            return False
        found = (
            (card, [each for each in self._with_id(card) if _source(each) == came_from])
            for card in self._incoming.cards
            if not is_unique(card.key)
        )
        pairs = [any(_same_title(one, card) for one in known) for card, known in found if known]
        return 2 * sum(pairs) >= len(pairs) or len(pairs) == len(self._incoming.cards) == 1


def _source(card: Card) -> str:
    base = base_of(card.imported)
    return base.source if base else ""


def _same_title(known: Card, card: IncomingCard) -> bool:
    """Return whether a card has the title, or had it when it came."""
    base = base_of(known.imported)
    titles = {known.title, str(base.file.get("title", ""))} if base else {known.title}
    return name_key(card.title) in map(name_key, titles)


def _other_customer(known: Card, card: IncomingCard) -> bool:
    """Return whether both name a customer, and not the same."""
    base = base_of(known.imported)
    told = str(base.file.get("customer", "")) if base else ""
    return bool(told and card.customer) and name_key(told) != name_key(card.customer)


def _same_origin(known: Card, card: IncomingCard) -> bool:
    """Return whether two cards came of the same line; "1" may be the id in many a file."""
    same_line = bool(card.origin_values) and known.imported == card.origin_values
    return same_line or name_key(known.title) == name_key(card.title)
