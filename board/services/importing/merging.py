"""A card that came before comes again: what of it changed, and what may be brought up to date.

A field takes the file's new value only while it still holds what the import put there; what
somebody has edited here stays, and is reported.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from board.domain.card import CheckItem, Link, Touch
from board.domain.change import as_fields
from board.services import records
from board.services.importing.values import (
    COLUMNS,
    FIELDS,
    LISTS,
    Belongings,
    base_of,
    fields_told,
    is_untouched,
    of_board,
    of_file,
)
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from board.domain.board import HistoryEntry
    from board.domain.card import Card
    from board.exchange.incoming import Incoming, IncomingCard
    from board.services.importing.values import Base, Names, Said
    from board.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Difference:
    """What a card and the line it came from differ in: ``taken`` from the file, ``kept`` here.

    ``said`` is what the file says now; ``base`` what the card came with, where that counts.
    """

    said: Said
    base: Base | None
    taken: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    same: tuple[str, ...] = ()


@dataclass
class Comparison:
    """Compares cards on the board with what a file says of them."""

    ws: Workspace
    incoming: Incoming
    names: Names
    _told: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Note which fields the file tells of."""
        self._told = fields_told(self.incoming.columns)

    def difference(self, known: Card, card: IncomingCard) -> Difference:
        """Return in what ``known`` and a tidy ``card`` of the file differ, and what may change."""
        said = of_file(card)
        base = base_of(known.imported)
        counted = base if self.incoming.source != "board" else None
        if counted is not None and not self._changed(said, counted.file):
            return Difference(said, counted)
        now = of_board(as_fields(known), self.names, self.belongings(known.id))
        changed = self._changed(said, counted.file if counted else now)
        if card.due_from_today:  # "fri" in the same old file is no later Friday
            changed = [name for name in changed if name not in {"due", "due_time"}]
        same = tuple(name for name in changed if said.get(name) == now.get(name))
        history = _History(self.ws, known)
        may = {
            name: name == "touches" or _may_change(name, now, base=base, history=history)
            for name in changed
            if name not in same
        }
        if "stage" in may or "done" in may:
            both = all(may.get(name, True) for name in ("stage", "done"))
            may |= {name: both for name in ("stage", "done") if name in may}
        return Difference(
            said,
            counted,
            taken=tuple(name for name, allowed in may.items() if allowed),
            kept=tuple(name for name, allowed in may.items() if not allowed),
            same=same,
        )

    def belongings(self, card_id: str) -> Belongings:
        """Return checklist, links and touches of a card of the board."""
        checks, links, touches = self._all_belongings
        return Belongings(checks.get(card_id, ()), links.get(card_id, ()), touches.get(card_id, ()))

    def _changed(self, said: Said, before: Said) -> list[str]:
        told = self._told | {"note"} if said.get("note") else self._told
        return [name for name in FIELDS if name in told and _differs(name, said, before)]

    @cached_property
    def _all_belongings(
        self,
    ) -> tuple[
        Mapping[str, Sequence[CheckItem]],
        Mapping[str, Sequence[Link]],
        Mapping[str, Sequence[Touch]],
    ]:
        ws = self.ws
        return (
            records.by_parent(ws, CheckItem),
            records.by_parent(ws, Link),
            records.by_parent(ws, Touch),
        )


class _History:
    """The history of one card, read when first asked for."""

    def __init__(self, ws: Workspace, card: Card) -> None:
        self.card = card
        self._ws = ws

    @cached_property
    def entries(self) -> tuple[HistoryEntry, ...]:
        """Everything that happened to the card."""
        with self._ws.store.reading() as connection:
            found = reading.details(connection, self.card.id)
        return found.history if found else ()


def _may_change(name: str, now: Said, *, base: Base | None, history: _History) -> bool:
    """Return whether a field is untouched; without a base the journal knows."""
    if base is not None:
        return now.get(name) == base.held(name)
    if name in LISTS:
        return not now.get(name)
    column = COLUMNS[name]
    return is_untouched(history.entries, column, getattr(history.card, column))


def _differs(name: str, said: Said, before: Said) -> bool:
    if name == "touches":
        return bool(new_touches(said, before))
    if name == "stage" and not said.get(name):
        return False  # no stage named: no opinion
    return said.get(name) != before.get(name)


def new_touches(said: Said, before: Said) -> set[object]:
    """Return the keys of the touches that were not there before; touches are never taken away."""
    return set(_listed(said)) - set(_listed(before))


def _listed(said: Said) -> Sequence[object]:
    found = said.get("touches")
    return [key for key in found if isinstance(key, str)] if isinstance(found, list) else []
