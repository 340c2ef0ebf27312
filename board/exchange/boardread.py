"""Reading our own JSON: the document that ``boardfile.write`` made, on this board or another."""

from __future__ import annotations

from dataclasses import MISSING, fields
from functools import cache, partial
from typing import TYPE_CHECKING, Any, TypeVar

from board.domain.board import Firm
from board.domain.card import Card, CheckItem, Link, Stage, StageKind, Touch, TouchKind, Turn
from board.domain.errors import BadFile
from board.domain.job import Job
from board.domain.kinds import KINDS, kind_of
from board.domain.people import Colleague, Contact, Customer
from board.domain.plain import forms
from board.exchange import jsontext as js
from board.exchange.boardfile import VERSION
from board.exchange.detect import FORMAT
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
    from collections.abc import Callable, Iterator, Mapping
    from enum import StrEnum

    from board.domain.change import Value
    from board.domain.plain import Form

    Reader = Callable[[js.Object, str], object]

_DAYS_OF_WEEK = 7
Row = TypeVar("Row", bound="Value")
Named = TypeVar("Named", Customer, Job, Colleague, IncomingStage)

READERS: Mapping[str, Reader] = {
    "str": js.as_text,
    "int": js.as_whole,
    "float": js.as_number,
    "bool": js.as_flag,
    "date": js.as_day,
    "time": js.as_time,
    "datetime": js.as_instant,
    "tuple[str, ...]": js.as_texts,
}
"""How a field is read, by the name of its type; enumerations by their names."""

UNTOLD: Mapping[type[StrEnum], StrEnum] = {
    StageKind: StageKind.OURS,
    Turn: Turn.OURS,
    TouchKind: TouchKind.NOTE,
}
"""What is taken where a file does not say it."""

CARD = {each.name for each in fields(Card)}.intersection(IncomingCard._fields)
"""The fields that an incoming card holds as a card does."""


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
    names = _Names(top)
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
        others=tuple(_others(top)),
        firm=_firm(js.as_object(top.get("firm"), "firm")) if "firm" in top else None,
    )


class _Names:
    """Everything that cards point at, by id."""

    def __init__(self, top: js.Object) -> None:
        self.stages = {stage.key: stage for stage in map(_stage, js.objects(top, "stages"))}
        self.customers = _rows(top, Customer)
        self.jobs = _rows(top, Job)
        self.colleagues = _rows(top, Colleague)


def _rows(top: js.Object, value: type[Row]) -> dict[str, Row]:
    """Return the rows of a kind by their ids."""
    rows = js.objects(top, kind_of(value).plural)
    return {_identity(row): _made(value, row) for row in rows}


def _others(top: js.Object) -> Iterator[Value]:
    """Yield the rows of all kinds but those that cards and people are; what they name is there."""
    there: dict[str, set[str]] = {}
    for kind in KINDS.values():
        if not kind.in_file:
            continue
        there[kind.name] = {js.as_text(row, "id") for row in js.objects(top, kind.plural)}
        if kind.value in {Stage, Customer, Job, Colleague, Card}:
            continue
        rows: dict[str, Value] = _rows(top, kind.value)
        if kind.value is Contact:
            rows = {**dict(_once_customers(top)), **rows}
        for row in rows.values():
            for name, named in kind.names.items():
                told = getattr(row, name)
                if told and told not in there[named] and name not in kind.outlives:
                    js.shape_error(name)
            yield row


def _once_customers(top: js.Object) -> Iterator[tuple[str, Value]]:
    """Yield the e-mail and telephone that customers had themselves, as their first contacts."""
    for row in js.objects(top, kind_of(Customer).plural):
        email, phone = js.as_text(row, "email"), js.as_text(row, "phone")
        if email or phone:
            yield (named := _identity(row)), Contact(named, named, "", email=email, phone=phone)


def _card(card: js.Object, number: int, names: _Names) -> IncomingCard:
    stage = _named(card, "stage_id", names.stages)
    customer = _named(card, "customer_id", names.customers)
    job = _named(card, "job_id", names.jobs)
    owner = _named(card, "owner_id", names.colleagues)
    told = _fields(Card, card)
    return IncomingCard(
        **{name: told[name] for name in CARD},
        key=_identity(card),
        line=number,
        stage=stage.name if stage else "",
        stage_ref=stage.key if stage else "",
        customer=customer.name if customer else "",
        customer_ref=customer.id if customer else "",
        job=job.name if job else "",
        job_ref=job.id if job else "",
        owner=owner.name if owner else "",
        owner_ref=owner.id if owner else "",
        done=told["done_at"] is not None,
        archived=told["archived_at"] is not None,
        checklist=tuple(IncomingCheck(**each) for each in _inside(CheckItem, card)),
        links=tuple(IncomingLink(**each) for each in _inside(Link, card)),
        touches=tuple(
            IncomingTouch(colleague_ref=each.pop("colleague_id") or "", **each)
            for each in _inside(Touch, card, "job_id", "customer_id")
        ),
        origin=told["import_key"],
        origin_values=told["imported"],
    )


def _identity(holder: js.Object) -> str:
    return js.as_text(holder, "id") or js.shape_error("id")


def _named(card: js.Object, name: str, known: dict[str, Named]) -> Named | None:
    """Return what the card points at; pointing at nothing known is damage."""
    identity = js.as_text(card, name)
    if identity and identity not in known:
        js.shape_error(name)
    return known.get(identity)


def _stage(stage: js.Object) -> IncomingStage:
    told = _fields(Stage, stage)
    del told["id"]
    limits = {name: js.as_count(stage, name) for name in ("card_limit", "max_silence")}
    position = told["position"] or 0.0
    return IncomingStage(key=_identity(stage), **told | limits | {"position": position})


def _inside(value: type, card: js.Object, *without: str) -> list[dict[str, Any]]:
    """Return the fields, without some, of the rows that stand within a card."""
    kind = kind_of(value)
    out = ("id", kind.parent, "position", *without)
    found = [_fields(value, each, *out) for each in js.objects(card, kind.inside)]
    return [_with_usual(value, told) for told in found]


def _made(value: type[Row], holder: js.Object) -> Row:
    """Return the value that an object holds; what is missing in it is as usual, or nothing."""
    return value(**_with_usual(value, _fields(value, holder)))


def _with_usual(value: type, told: dict[str, Any]) -> dict[str, Any]:
    usual = _usual(value)
    return {name: usual[name] if got is None else got for name, got in told.items()}


def _fields(value: type, holder: js.Object, *without: str) -> dict[str, Any]:
    """Return the fields of a value that an object holds, None for those it has not."""
    return {name: read(holder, name) for name, read in _readers(value, without)}


@cache
def _usual(value: type) -> Mapping[str, object]:
    """Return what each field of a value holds where nothing is said of it."""
    declared = forms(value)
    return {
        each.name: declared[each.name].nothing if each.default is MISSING else each.default
        for each in fields(value)
    }


@cache
def _readers(value: type, without: tuple[str, ...]) -> tuple[tuple[str, Reader], ...]:
    """Return how each field of a value is read, but for some and when a row was removed."""
    found: list[tuple[str, Reader]] = []
    for name, form in forms(value).items():
        if name in without or name == "removed_at":
            continue
        if form.choices is not None and not form.optional:
            usual: Any = _usual(value)[name] or UNTOLD.get(form.choices)
            found.append((name, partial(_choice, form.choices, usual)))
        elif form.declared == "str" and form.optional:
            found.append((name, _optional_text))
        else:
            found.append((name, READERS.get(form.declared) or partial(_decoded, form)))
    return tuple(found)


def _optional_text(holder: js.Object, name: str) -> str | None:
    return js.as_text(holder, name) or None


def _decoded(form: Form, holder: js.Object, name: str) -> object:
    """Return a field as our own JSON always holds it; None where it is missing."""
    held, decode = holder.get(name), form.decode
    if held is None or decode is None:
        return None
    try:
        return decode(held)
    except (TypeError, ValueError, AttributeError):
        return js.shape_error(name)


def _choice(
    choices: type[StrEnum], otherwise: StrEnum | None, holder: js.Object, name: str
) -> StrEnum:
    """Return a member of an enumeration; one that is not told must have an ``otherwise``."""
    if otherwise is None and not holder.get(name):
        js.shape_error(name)
    return js.as_name(holder, name, otherwise or next(iter(choices)))


def _firm(firm: js.Object) -> Firm:
    told = _fields(Firm, firm)
    for name in ("workdays", "carrier_days"):
        days = told[name] or frozenset()
        if not all(isinstance(day, int) and 0 <= day < _DAYS_OF_WEEK for day in days):
            js.shape_error(name)
    said = {name: held for name, held in told.items() if firm.get(name) is not None}
    return Firm(**{name: held for name, held in said.items() if held not in (None, "", ())})
