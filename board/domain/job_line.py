"""A typed line that starts a job: "job Mugs x500 for Harbor promo 18 dec"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from board.domain.date_grammar import either
from board.domain.folding import flat, name_key
from board.domain.offers import MarkKind

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from board.domain.date_words import DateWords
    from board.domain.entry import Entry

LEAST_LETTERS = 3  # of a word that names a process alone


@dataclass(frozen=True, slots=True)
class JobLine:
    """The job that a line asks for; what it does not say is empty. A new customer has no id."""

    what: str
    process_id: str = ""
    process: str = ""
    customer_id: str = ""
    customer: str = ""
    in_hands: date | None = None


def begins_a_job(text: str, words: DateWords) -> int:
    """Return where the job begins in a line that may ask for one; 0 where it does not."""
    found = re.match(rf"\s*(?:{either(words.job)})\s+(?=\S)", flat(text))
    return found.end() if found else 0


def parse_job(
    text: str,
    *,
    words: DateWords,
    processes: Mapping[str, str],
    customers: Mapping[str, str],
    parse: Callable[[str], Entry],
) -> JobLine | None:
    """Return the job that ``text`` asks for; None where it asks for none.

    It does where it begins with the word and names a process, or both a known customer and a day.
    ``parse`` reads a line as a follow-up, ``processes`` and ``customers`` are names by id.
    """
    begin = begins_a_job(text, words)
    if not begin:
        return None
    rest = text[begin:]
    process_id, start, end = _process_in(rest, processes)
    entry = parse(rest[:start] + rest[end:])
    customer_id, customer, said = _customer(entry, customers)
    if not process_id and not (customer_id and entry.due):
        return None
    return JobLine(
        _without(entry.title, said, words),
        process_id,
        processes.get(process_id, ""),
        customer_id,
        customer,
        entry.due,
    )


def _process_in(text: str, processes: Mapping[str, str]) -> tuple[str, int, int]:
    """Return which process is named and where: in full, or by its first word; the last such."""
    for short in (False, True):
        named = {
            key: flat(name.split()[0] if short else name)
            for key, name in processes.items()
            if name.split()
        }
        found = [
            (place.start(), place.end(), key)
            for key, name in named.items()
            if len(name) >= LEAST_LETTERS and list(named.values()).count(name) == 1
            for place in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", flat(text))
        ]
        if found:
            start, end, key = max(found)
            return key, start, end
    return "", len(text), len(text)


def _customer(entry: Entry, customers: Mapping[str, str]) -> tuple[str, str, str]:
    """Return id and name of whom the job is for, and what was typed; a beginning is enough."""
    if entry.customer_id:
        return entry.customer_id, customers[entry.customer_id], entry.customer_text
    offered = (offer.label for offer in entry.offers if offer.kind is MarkKind.CUSTOMER)
    said = entry.customer_text or next(offered, "")
    wanted = name_key(said)
    begin = [key for key, known in customers.items() if name_key(known).startswith(wanted)]
    if wanted and len(begin) == 1:
        return begin[0], customers[begin[0]], said
    return "", said, said


def _without(title: str, said: str, words: DateWords) -> str:
    """Return what is to be made: the title without whom it is for."""
    if not said:
        return title
    lead = rf"(?:(?<!\w){either(words.with_whom)}\s+)?"
    found = re.search(rf"{lead}(?<!\w){re.escape(flat(said))}(?!\w)", flat(title))
    left = title[: found.start()] + title[found.end() :] if found else title
    return " ".join(left.split()).strip(" ,;:–-") or title
