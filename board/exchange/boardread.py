"""Reading our own JSON: the document that ``boardfile.write`` made, on this board or another."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, TypeVar

from board.domain.board import Firm
from board.domain.card import Order, StageKind, TouchKind, Turn
from board.domain.errors import BadFile
from board.domain.people import Colleague, Customer, Job
from board.exchange import jsontext as js
from board.exchange.boardfile import FORMAT, VERSION
from board.exchange.incoming import (
    Incoming,
    IncomingCard,
    IncomingCheck,
    IncomingLink,
    IncomingStage,
    IncomingTouch,
    Skipped,
    never,
    no_progress,
    paced,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_DAYS_OF_WEEK = 7
Named = TypeVar("Named", Customer, Job, Colleague, IncomingStage)


def read(
    document: object,
    *,
    progress: Callable[[int, int], None] = no_progress,
    cancelled: Callable[[], bool] = never,
) -> Incoming:
    """Return what ``document`` holds; BadFile also when a newer program wrote it."""
    top = js.as_object(document, "")
    if top.get("format") != FORMAT:
        raise BadFile("json_unknown")
    version = js.as_count(top, "version") or 0
    if version > VERSION:
        raise BadFile("export_too_new", found=version, known=VERSION)
    names = _Names.of(top)
    cards: list[IncomingCard] = []
    skipped: list[Skipped] = []
    for number, card in enumerate(paced(js.objects(top, "cards"), progress, cancelled), start=1):
        if js.as_text(card, "title").strip():
            cards.append(_card(card, number, names))
        else:
            skipped.append(Skipped(number, "no_title", {"text": js.as_text(card, "id")}))
    return Incoming(
        cards=tuple(cards),
        source="board",
        stages=tuple(names.stages.values()),
        skipped=tuple(skipped),
        customers=tuple(names.customers.values()),
        jobs=tuple(names.jobs.values()),
        colleagues=tuple(names.colleagues.values()),
        firm=_firm(js.as_object(top.get("firm"), "firm")) if "firm" in top else None,
    )


@dataclass(frozen=True, slots=True)
class _Names:
    """Everything that cards point at, by id."""

    stages: dict[str, IncomingStage]
    customers: dict[str, Customer]
    jobs: dict[str, Job]
    colleagues: dict[str, Colleague]

    @staticmethod
    def of(top: js.Object) -> _Names:
        """Read the stages and people of a document."""
        return _Names(
            {stage.key: stage for stage in map(_stage, js.objects(top, "stages"))},
            {each.id: each for each in map(_customer, js.objects(top, "customers"))},
            {each.id: each for each in map(_job, js.objects(top, "jobs"))},
            {each.id: each for each in map(_colleague, js.objects(top, "colleagues"))},
        )


def _card(card: js.Object, number: int, names: _Names) -> IncomingCard:
    stage = _named(card, "stage_id", names.stages)
    customer = _named(card, "customer_id", names.customers)
    job = _named(card, "job_id", names.jobs)
    owner = _named(card, "owner_id", names.colleagues)
    done_at, archived_at = js.as_instant(card, "done_at"), js.as_instant(card, "archived_at")
    return IncomingCard(
        key=_identity(card),
        line=number,
        title=js.as_text(card, "title"),
        note=js.as_text(card, "note"),
        stage=stage.name if stage else "",
        stage_ref=stage.key if stage else "",
        customer=customer.name if customer else "",
        customer_ref=customer.id if customer else "",
        contact=js.as_text(card, "contact"),
        job=job.name if job else "",
        job_ref=job.id if job else "",
        owner=owner.name if owner else "",
        owner_ref=owner.id if owner else "",
        due=js.as_day(card, "due"),
        due_time=js.as_time(card, "due_time"),
        ask_on=js.as_day(card, "ask_on"),
        snoozed_until=js.as_day(card, "snoozed_until"),
        done=done_at is not None,
        done_at=done_at,
        archived=archived_at is not None,
        archived_at=archived_at,
        created_at=js.as_instant(card, "created_at"),
        stage_since=js.as_instant(card, "stage_since"),
        touched_at=js.as_instant(card, "touched_at"),
        position=js.as_number(card, "position"),
        stake=js.as_text(card, "stake"),
        repeat=js.as_text(card, "repeat"),
        tags=tuple(_texts(card, "tags")),
        checklist=tuple(map(_check, js.objects(card, "checklist"))),
        links=tuple(map(_link, js.objects(card, "links"))),
        touches=tuple(map(_touch, js.objects(card, "touches"))),
        origin=js.as_text(card, "import_key"),
        origin_values=js.as_text(card, "imported"),
    )


def _identity(holder: js.Object) -> str:
    return js.as_text(holder, "id") or js.shape_error("id")


def _named(card: js.Object, name: str, known: dict[str, Named]) -> Named | None:
    """Return what the card points at; pointing at nothing known is damage."""
    identity = js.as_text(card, name)
    if identity and identity not in known:
        js.shape_error(name)
    return known.get(identity)


def _texts(holder: js.Object, name: str) -> Sequence[str]:
    return [js.as_text({name: each}, name) for each in js.as_list(holder.get(name), name)]


def _check(item: js.Object) -> IncomingCheck:
    return IncomingCheck(js.as_text(item, "text"), done=js.as_flag(item, "done"))


def _link(link: js.Object) -> IncomingLink:
    return IncomingLink(js.as_text(link, "target"), js.as_text(link, "label"))


def _touch(touch: js.Object) -> IncomingTouch:
    return IncomingTouch(
        at=js.as_instant(touch, "at"),
        text=js.as_text(touch, "text"),
        kind=js.as_name(touch, "kind", TouchKind.NOTE),
        author=js.as_text(touch, "author"),
        inbound=js.as_flag(touch, "inbound"),
        colleague_ref=js.as_text(touch, "colleague_id"),
    )


def _stage(stage: js.Object) -> IncomingStage:
    return IncomingStage(
        key=_identity(stage),
        name=js.as_text(stage, "name"),
        kind=js.as_name(stage, "kind", StageKind.OURS),
        turn=js.as_name(stage, "turn", Turn.OURS),
        position=js.as_number(stage, "position") or 0.0,
        hidden=js.as_flag(stage, "hidden"),
        colour=js.as_text(stage, "colour"),
        order=js.as_name(stage, "order", Order.URGENCY),
        card_limit=js.as_count(stage, "card_limit"),
        max_silence=js.as_count(stage, "max_silence"),
    )


def _customer(customer: js.Object) -> Customer:
    return Customer(
        id=_identity(customer),
        name=js.as_text(customer, "name"),
        email=js.as_text(customer, "email"),
        phone=js.as_text(customer, "phone"),
        note=js.as_text(customer, "note"),
    )


def _job(job: js.Object) -> Job:
    return Job(_identity(job), js.as_text(job, "name"), js.as_text(job, "customer_id") or None)


def _colleague(colleague: js.Object) -> Colleague:
    return Colleague(
        id=_identity(colleague),
        name=js.as_text(colleague, "name"),
        initials=js.as_text(colleague, "initials"),
        colour=js.as_text(colleague, "colour"),
    )


def _firm(firm: js.Object) -> Firm:
    usual = Firm()
    workdays = js.as_list(firm.get("workdays"), "workdays")
    if not all(isinstance(day, int) and 0 <= day < _DAYS_OF_WEEK for day in workdays):
        js.shape_error("workdays")
    return Firm(
        name=js.as_text(firm, "name"),
        zone=js.as_text(firm, "zone", usual.zone),
        country=js.as_text(firm, "country"),
        region=js.as_text(firm, "region"),
        workdays=frozenset(day for day in workdays if isinstance(day, int)),
        closed=tuple(_closed(firm)),
        day_starts=js.as_time(firm, "day_starts") or time(9),
    )


def _closed(firm: js.Object) -> list[date]:
    days = (
        js.as_day({"closed": day}, "closed") for day in js.as_list(firm.get("closed"), "closed")
    )
    return [day for day in days if day is not None]
