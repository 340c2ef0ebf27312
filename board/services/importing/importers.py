"""Who brings in which kind of file: tables by what their lines are, everything else is cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.errors import Refused
from board.domain.kinds import KINDS, kind_of
from board.exchange.headers import CARD
from board.services.importing.customers import CUSTOMERS
from board.services.importing.importer import RowImport
from board.services.importing.plan import CardImport

if TYPE_CHECKING:
    from collections.abc import Collection

    from board.exchange.headers import Columns
    from board.exchange.incoming import Incoming
    from board.services.importing.importer import Planned
    from board.services.workspace import Workspace

IMPORTERS = {kind_of(each.value).name: each for each in (CUSTOMERS,)}


def planned(ws: Workspace, incoming: Incoming, same: Collection[str] = ()) -> Planned:
    """Return what works out the import of a file; ``same`` as CardImport takes it."""
    if incoming.kind == CARD.kind:
        return CardImport(ws, incoming, same)
    return RowImport(ws, incoming, IMPORTERS[incoming.kind])


def columns_of(kind: str) -> Columns:
    """Return the columns in which a table tells a kind."""
    return CARD if kind == CARD.kind else IMPORTERS[kind].columns


def called(plural: str) -> str:
    """Return the kind that tables hold under this plural; Refused names those that they can."""
    kinds = {KINDS[kind].plural: kind for kind in (CARD.kind, *IMPORTERS)}
    if plural not in kinds:
        raise Refused("kind_unknown", text=plural, known=list(kinds))
    return kinds[plural]
