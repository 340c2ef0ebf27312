"""A look at a file before it is imported, and the import with what was chosen then."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from board.exchange import sandbox
from board.exchange.incoming import never
from board.exchange.reading import BoardLook, Options, TableLook
from board.services.importing import transfer
from board.services.importing.importers import IMPORTERS, columns_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path

    from board.domain.card import StageKind, Turn
    from board.services.importing.transfer import Report
    from board.services.workspace import Workspace

    Progress = Callable[[int, int], None]
    Cancelled = Callable[[], bool]

__all__ = ["BoardLook", "Chosen", "TableLook", "bring_in", "look_at"]


@dataclass(frozen=True, slots=True)
class Chosen:
    """What was chosen in the preview: columns of a table, kinds of lists, what is the same card.

    ``same`` has keys of doubts, None as long as nobody was asked.
    """

    mapping: Mapping[str, int] = field(default_factory=dict)
    kinds: Mapping[str, tuple[StageKind, Turn]] = field(default_factory=dict)
    dayfirst: bool = False
    same: Collection[str] | None = None
    language: str = "en"
    kind: str = "card"


def look_at(
    ws: Workspace, path: Path, kind: str = "card", *, cancelled: Cancelled = never
) -> TableLook | BoardLook:
    """Read a file far enough to ask about it; BadFile when it cannot be imported at all.

    A table is one of a ``kind``, or what it looks like when that is cards.
    """
    others = tuple(each.columns for each in IMPORTERS.values())
    options = Options(ws.today(), ws.firm, table=columns_of(kind), others=others)
    return sandbox.look(path, options, cancelled=cancelled)


def bring_in(
    ws: Workspace, path: Path, chosen: Chosen, *, progress: Progress, cancelled: Cancelled
) -> Report:
    """Import a file as it was chosen; cancelled means that nothing was added.

    As long as nobody was asked, a report with doubts has nothing else.
    """
    incoming = transfer.read_file(
        ws,
        path,
        mapping=chosen.mapping,
        stage_kinds=chosen.kinds,
        dayfirst=chosen.dayfirst,
        language=chosen.language,
        kind=chosen.kind,
        progress=progress,
        cancelled=cancelled,
    )
    return transfer.bring_in(ws, incoming, same=chosen.same, progress=progress, cancelled=cancelled)
