"""What a typed line was understood as, in words; loads no widgets, the command line says it too."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.offers import MarkKind
from board.ui.words import dated, short_time

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from board.domain.entry import Entry, Mark
    from board.domain.job_line import JobLine
    from board.domain.offers import Offer

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Preview:
    """The card that a line would make: ``due`` is its date even where none was typed.

    With a ``job`` it asks for that instead.
    """

    entry: Entry
    due: date
    today: date
    offers: Sequence[Offer] = ()
    job: JobLine | None = None


def entry_words(preview: Preview) -> str:
    """Return what was understood: "Fri 27 Nov · Eva Miller · Tall Pines Lodge"."""
    if preview.job is not None:
        return _job_words(preview.job, preview.today)
    entry = preview.entry
    day = dated(preview.due, preview.today)
    if entry.due is None:
        day = translate("EntryWords", "{day}, next working day").format(day=day)
    elif entry.due_time:
        day = f"{day} {short_time(entry.due_time)}"
    named = {MarkKind.OWNER, MarkKind.CUSTOMER, MarkKind.STAGE}
    marks = [_mark_words(mark, entry) for mark in entry.marks if mark.kind in named and mark.label]
    return " · ".join((day, *marks))


def _job_words(job: JobLine, today: date) -> str:
    """Return what was understood of a job: "Promo order · Harbor · Fri 18 Dec"."""
    customer = job.customer
    if customer and not job.customer_id:
        customer = translate("EntryWords", "new customer {name}").format(name=customer)
    day = dated(job.in_hands, today) if job.in_hands else ""
    return " · ".join(filter(None, (job.process, customer, day)))


def unread_words(mark: Mark) -> str:
    """Return why a part of the line stays in the title: "“31.2.” is not a date"."""
    patterns = {
        MarkKind.DATE: translate("EntryWords", "“{text}” is not a date"),
        MarkKind.TIME: translate("EntryWords", "“{text}” is not a time of day"),
        MarkKind.OWNER: translate("EntryWords", "“{text}” may be several colleagues"),
        MarkKind.STAGE: translate("EntryWords", "“{text}” is not a stage"),
    }
    return patterns[mark.kind].format(text=mark.label)


def offer_words(offer: Offer, line: str, preview: Preview) -> str:
    """Return what taking an offer means: "“Friday” is a date: Fri 4 Dec"."""
    if offer.kind is MarkKind.CUSTOMER:
        return translate("EntryWords", "New customer “{name}”").format(name=offer.label)
    if offer.kind in {MarkKind.OWNER, MarkKind.STAGE}:
        return offer.label
    said = line[offer.start : offer.end]
    if offer.kind is MarkKind.TIME:
        return translate("EntryWords", "“{text}” is a time: {time}").format(
            text=said, time=offer.label
        )
    day = dated(offer.day, preview.today) if offer.day else offer.label
    return translate("EntryWords", "“{text}” is a date: {day}").format(text=said, day=day)


def kept_words(said: str, offer: Offer) -> str:
    """Return that a doubtful date stays in the title, and how to write it without doubt."""
    pattern = translate("EntryWords", "“{text}” stays in the title; write {clear} to mean it")
    return pattern.format(text=said, clear=offer.text)


def _mark_words(mark: Mark, entry: Entry) -> str:
    if mark.kind is MarkKind.OWNER and entry.owner_id is None:
        return translate("EntryWords", "new colleague {name}").format(name=mark.label)
    if mark.kind is MarkKind.CUSTOMER and entry.customer_id is None:
        return translate("EntryWords", "new customer {name}").format(name=mark.label)
    return mark.label
