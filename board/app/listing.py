"""Finding and choosing cards for the command line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

from board.app.arguments import DUE_TODAY
from board.app.desks import input_locale_here
from board.domain.arrange import Arrangement, Scope
from board.domain.errors import Refused
from board.domain.filtering import CardFilter, SearchIndex
from board.domain.folding import needle, searchable
from board.domain.job import Job
from board.domain.people import Customer
from board.domain.query import parse_query
from board.domain.urgency import Grade
from board.services import stages, watch

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator, Sequence

    from board.domain.card import Card
    from board.services.importing.transfer import Incoming, Report
    from board.services.workspace import Workspace

    Filter = Callable[[Card, Grade], bool]


Named = TypeVar("Named", Customer, Job)


@dataclass(frozen=True, slots=True)
class Listing:
    """The chosen cards in board order, and the arrangement that knows their summaries."""

    arrangement: Arrangement
    ids: tuple[str, ...]


def chosen(ws: Workspace, args: Namespace) -> Listing:
    """Return the cards that all given options let through."""
    arrangement = _arranged(ws, with_all=args.all, accept=None)
    filters = list(_filters(ws, args, arrangement))

    def accept(card: Card, grade: Grade) -> bool:
        return all(one(card, grade) for one in filters)

    arrangement = _arranged(ws, with_all=args.all, accept=CardFilter.by(accept))
    ids = [card_id for stage in arrangement.stages for card_id in arrangement.ids(stage.id)]
    return Listing(arrangement, tuple(ids))


def everything(ws: Workspace, *, removed: Sequence[Card] = ()) -> Arrangement:
    """Return an arrangement of all cards, with some that may have just been removed."""
    return _arranged(ws, with_all=True, accept=None, also=removed)


def by_prefix(ws: Workspace, prefix: str) -> Card:
    """Return the only card whose id begins with ``prefix``."""
    found = [card for card in watch.everything(ws).cards.values() if card.id.startswith(prefix)]
    exact = [card for card in found if card.id == prefix]
    if not found or not prefix:
        raise Refused("id_unknown", id=prefix)
    if len(found) > 1 and not exact:
        raise Refused("id_ambiguous", id=prefix, count=len(found))
    return exact[0] if exact else found[0]


def job_by_prefix(ws: Workspace, prefix: str) -> Job:
    """Return the only job whose id begins with ``prefix``."""
    return _by_prefix(ws, Job, prefix)


def customer_by_prefix(ws: Workspace, prefix: str) -> Customer:
    """Return the only customer whose id begins with ``prefix``."""
    return _by_prefix(ws, Customer, prefix)


def _by_prefix(ws: Workspace, kind: type[Named], prefix: str) -> Named:
    found = [one for one in ws.where(kind) if prefix and one.id.startswith(prefix)]
    exact = [one for one in found if one.id == prefix]
    is_job = kind is Job
    if not found:
        raise Refused("job_id_unknown" if is_job else "customer_id_unknown", id=prefix)
    if len(found) > 1 and not exact:
        raise Refused(
            "job_id_ambiguous" if is_job else "customer_id_ambiguous", id=prefix, count=len(found)
        )
    return exact[0] if exact else found[0]


def report_lines(report: Report, incoming: Incoming) -> Iterator[str]:
    """Yield the report of an import, one text line for each line of the file."""
    for line in report.lines:
        reason = line.reason_kind.replace("_", " ")
        if line.reason_kind == "uncertain":
            reason = f"perhaps the same as “{line.values['like']}”, which has this id"
        yield f"{line.line}: {line.outcome}{f' ({reason})' if reason else ''}: {line.title}"
    if incoming.left_out:
        yield f"columns left out: {', '.join(incoming.left_out)}"
    for text, day in incoming.unproven:
        yield f"{text} is read as {day.isoformat()}; --dates turns day and month round"
    yield f"{report.added} added, {report.merged} merged, {report.skipped} skipped"
    if report.doubts:
        yield (
            f"{len(report.doubts)} of those added have the id of a card here and may be the same; "
            "importing in the window asks which"
        )


def _arranged(
    ws: Workspace, *, with_all: bool, accept: CardFilter | None, also: Sequence[Card] = ()
) -> Arrangement:
    board = watch.everything(ws) if with_all else watch.load(ws)
    shown = {key: replace(stage, hidden=False) for key, stage in board.stages.items()}
    missing = {card.id: card for card in also if card.id not in board.cards}
    board = replace(board, stages=shown, cards={**board.cards, **missing})
    arrangement = Arrangement()
    arrangement.show(board, ws.today(), accept, scope=Scope.ALL if with_all else Scope.CURRENT)
    return arrangement


def _filters(ws: Workspace, args: Namespace, arrangement: Arrangement) -> Iterator[Filter]:
    board = arrangement.board
    if args.late:
        yield lambda _card, grade: grade is Grade.LATE
    if args.due_today == DUE_TODAY:
        yield lambda _card, grade: grade is Grade.TODAY
    if args.stage:
        stage = stages.called(stages.listed(ws), args.stage)
        yield lambda card, _grade: card.stage_id == stage.id
    if args.customer:
        part = needle(args.customer)
        named = {key for key, one in board.customers.items() if part in searchable(one.name)}
        yield lambda card, _grade: card.customer_id in named
    if args.search:
        yield _search(ws, args.search, arrangement)


def _search(ws: Workspace, text: str, arrangement: Arrangement) -> Filter:
    input_locale = input_locale_here()
    today = ws.today()
    query = parse_query(
        text,
        today=today,
        workdays=ws.workdays,
        words=input_locale.words,
        flags=input_locale.flags,
        dayfirst=input_locale.dayfirst,
    )
    return SearchIndex(arrangement.board).test(
        query,
        today=today,
        workdays=ws.workdays,
        zone=ZoneInfo(ws.firm.zone),
        me=ws.author.colleague_id,
    )
