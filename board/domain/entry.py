"""One typed line becomes a follow-up: "call Joe at Tall Pines re quote fri @EM #asked".

Date words, ``@owner`` and ``#stage`` are taken out of the title; a customer's name stays in it.
Text in quotation marks is never interpreted, a name in [[double brackets]] is a customer's, known
or not. Where something is said twice the last one counts and the earlier one stays in the title.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from board.domain.date_words import ENGLISH
from board.domain.dates import KEPT, read_dates
from board.domain.folding import flat, name_key
from board.domain.naming import colleagues_called, customer_in, longest_name_at, stages_called
from board.domain.offers import MarkKind, Offer, dated, new_customer
from board.domain.times import CUT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date, time

    from board.domain.card import Stage
    from board.domain.date_words import DateWords
    from board.domain.dates import Doubt, Found, Span
    from board.domain.people import Colleague
    from board.domain.workdays import Workdays

TOKEN = re.compile(
    r"(?<![\w@#&/.])(?P<sigil>[@#])(?:\"(?P<inner>[^\"]+)\"|(?P<word>\w(?:[\w.&'’-]*\w)?))"
    r"|\[\[(?P<customer>[^\[\]]+)\]\]"
    r"|\"[^\"]*\"|“[^”]*”|„[^“”]*[“”]|«[^»]*»"
)
NAMED = re.compile(r"\[\[([^\[\]]+)\]\]")
LONGEST_ENTRY = 10_000
MYSELF = frozenset({"me", "ich", "mich", "mir", "moi", "yo", "mi"})
STRAY = " \t\r\n,;:–-"


@dataclass(frozen=True, slots=True)
class Mark:
    """A part of the text that was understood; ``label`` is a name, an ISO date or an HH:MM."""

    start: int
    end: int
    kind: MarkKind
    label: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What a typed line says. ``*_text`` is what was typed, ``*_id`` whom or what it means.

    An owner or a customer with a text but no id is one to be made. A stage with a text but no id is
    unknown and stays in the title. ``marks`` are in the order of the text. ``unread`` is what looks
    like a date, a time, an owner or a stage but is none, and stays in the title, too; its ``label``
    is what was typed. ``offers`` is what the line may have meant.
    """

    title: str
    due: date | None = None
    due_time: time | None = None
    owner_id: str | None = None
    owner_text: str = ""
    stage_id: str | None = None
    stage_text: str = ""
    customer_id: str | None = None
    customer_text: str = ""
    marks: tuple[Mark, ...] = ()
    unread: tuple[Mark, ...] = ()
    offers: tuple[Offer, ...] = ()


@dataclass(frozen=True, slots=True)
class _Tag:
    """An ``@owner`` or ``#stage``: where it stands, what was typed, whom it means, their name."""

    kind: MarkKind
    start: int
    end: int
    text: str
    id: str | None
    label: str


def parse_entry(
    text: str,
    *,
    today: date,
    workdays: Workdays,
    customers: Mapping[str, str],
    colleagues: Mapping[str, Colleague],
    stages: Mapping[str, Stage],
    words: DateWords = ENGLISH,
    dayfirst: bool = False,
    me: str | None = None,
) -> Entry:
    """Return what ``text`` says; ``customers`` are names by id, ``me`` is whom "@me" means."""
    text = text[:LONGEST_ENTRY]
    tokens = list(TOKEN.finditer(text))
    owner = _last(_owner(token, text, colleagues, me) for token in tokens)
    stage = _last(_stage(token, text, stages) for token in tokens)
    named = _last(_customer(token, customers) for token in tokens)
    taken = [tag for tag in (owner, stage if stage and stage.id else None) if tag is not None]
    cut = [(tag.start, tag.end) for tag in taken]
    kept = [token.span() for token in tokens if (token.start(), token.end()) not in cut]
    readable = _hidden(_hidden(text, kept, KEPT), cut, CUT)
    known = None if named else customer_in(readable, customers)
    if known is not None:
        readable = _hidden(readable, [(known.start, known.end)], KEPT)
        start, end = known.start, known.end
        label = customers[known.id]
        named = _Tag(MarkKind.CUSTOMER, start, end, text[start:end], known.id, label)
    dates = read_dates(readable, today=today, workdays=workdays, words=words, dayfirst=dayfirst)
    found = dates.found
    understood = [*taken, named] if named else taken
    marks = [Mark(tag.start, tag.end, tag.kind, tag.label) for tag in understood]
    marks += _date_marks(found)
    unclear = [token for token in tokens if not _owner(token, text, colleagues, me)]
    unread = [*_unclear(unclear, colleagues), *_no_dates(dates.doubts, text)]
    if stage is not None and stage.id is None:
        unread.append(Mark(stage.start, stage.end, MarkKind.STAGE, f"#{stage.text}"))
    offers = list(dated(dates.doubts))
    if named is None:
        other = [(one.start, one.end) for one in unread]
        hidden = _hidden(readable, [*_date_spans(found), *other], CUT)
        days = {(one.start, one.end) for one in dates.doubts}
        offers += new_customer(hidden, words, colleagues, but=days)
    return Entry(
        title=_title(text, [*cut, *_date_spans(found)]),
        due=found.date if found else None,
        due_time=found.time if found else None,
        owner_id=owner.id if owner else None,
        owner_text=owner.text if owner else "",
        stage_id=stage.id if stage else None,
        stage_text=stage.text if stage else "",
        customer_id=named.id if named else None,
        customer_text=named.text if named else "",
        marks=tuple(sorted(marks, key=lambda mark: mark.start)),
        unread=tuple(sorted(unread, key=lambda mark: mark.start)),
        offers=tuple(offers),
    )


def _owner(
    token: re.Match[str], text: str, colleagues: Mapping[str, Colleague], me: str | None
) -> _Tag | None:
    if token["sigil"] != "@":
        return None
    names = {key: one.name for key, one in colleagues.items() if one.removed_at is None}
    full = longest_name_at(text, token.start() + 1, names)
    if full is not None:
        return _full(MarkKind.OWNER, token.start(), text, full=full, names=names)
    typed = token["inner"] or token["word"]
    if flat(typed) in MYSELF and not colleagues_called(typed, colleagues):
        return _Tag(MarkKind.OWNER, *token.span(), typed, me, names.get(me or "", typed))
    called = colleagues_called(typed, colleagues)
    if len(called) > 1 or not typed[0].isalpha():
        return None  # two of that name, or "@ 10am"
    found = called[0] if called else None
    return _Tag(MarkKind.OWNER, *token.span(), typed, found, names.get(found or "", typed))


def _stage(token: re.Match[str], text: str, stages: Mapping[str, Stage]) -> _Tag | None:
    if token["sigil"] != "#":
        return None
    names = {key: one.name for key, one in stages.items() if one.removed_at is None}
    full = longest_name_at(text, token.start() + 1, names)
    if full is not None:
        return _full(MarkKind.STAGE, token.start(), text, full=full, names=names)
    typed = token["inner"] or token["word"]
    called = stages_called(typed, stages)
    if len(called) == 1:
        return _Tag(MarkKind.STAGE, *token.span(), typed, called[0], names[called[0]])
    return (
        None if typed.isdigit() else _Tag(MarkKind.STAGE, *token.span(), typed, None, typed)
    )  # "order #4711"


def _customer(token: re.Match[str], customers: Mapping[str, str]) -> _Tag | None:
    """Return the customer named in double brackets."""
    name = " ".join((token["customer"] or "").split())
    if not name_key(name):
        return None
    same = [key for key, known in customers.items() if name_key(known) == name_key(name)]
    label = customers[same[0]] if same else name
    return _Tag(MarkKind.CUSTOMER, *token.span(), name, same[0] if same else None, label)


def _unclear(
    tokens: Iterable[re.Match[str]], colleagues: Mapping[str, Colleague]
) -> Iterable[Mark]:
    """Yield each "@" that several colleagues answer to."""
    for token in tokens:
        typed = token["inner"] or token["word"] or ""
        if token["sigil"] == "@" and len(colleagues_called(typed, colleagues)) > 1:
            yield Mark(*token.span(), MarkKind.OWNER, token[0])


def _no_dates(doubts: Iterable[Doubt], text: str) -> Iterable[Mark]:
    for one in doubts:
        if one.date is None:
            kind = MarkKind.TIME if one.is_time else MarkKind.DATE
            yield Mark(one.start, one.end, kind, text[one.start : one.end])


def _full(
    kind: MarkKind, start: int, text: str, *, full: tuple[str, int], names: Mapping[str, str]
) -> _Tag:
    found, end = full
    return _Tag(kind, start, end, text[start + 1 : end], found, names[found])


def _last(tags: Iterable[_Tag | None]) -> _Tag | None:
    """Return the last tag that means somebody known, else the last one."""
    found = [tag for tag in tags if tag is not None]
    return max(found, key=lambda tag: (tag.id is not None, tag.start), default=None)


def _hidden(text: str, spans: Iterable[Span], cover: str) -> str:
    for start, end in spans:
        text = text[:start] + cover * (end - start) + text[end:]
    return text


def _date_marks(found: Found | None) -> Iterable[Mark]:
    if found is not None and found.span is not None:
        yield Mark(*found.span, MarkKind.DATE, found.date.isoformat())
    if found is not None and found.time is not None and found.time_span is not None:
        yield Mark(*found.time_span, MarkKind.TIME, f"{found.time:%H:%M}")


def _date_spans(found: Found | None) -> list[Span]:
    spans = (found.span, found.time_span) if found else ()
    return [span for span in spans if span is not None]


def _title(text: str, cut: Iterable[Span]) -> str:
    """Return what is left of the text, tidied; the words stay as they were typed."""
    left = NAMED.sub(r"\1", _hidden(text, cut, " "))
    left = " ".join(left.split())
    return re.sub(r"\s+([,.;:!?])", r"\1", left).strip(STRAY)
