"""The ``{fields}`` that texts for customers may hold, and how they are filled in.

A fixed list and plain replacement, no expressions: a text that anybody may edit can neither
compute nor reach for what is not meant for the customer. Texts speak to the customer as letters
do: German with "Sie", French with "vous", Spanish with "usted".
"""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import lru_cache
from typing import TYPE_CHECKING

from board.domain.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


SAMPLE: Mapping[str, str] = {
    "customer": "Bright Smile Dental",
    "contact": "Dr. Priya Nair",
    "job": "Gift kits ×80",
    "reference": "PO 4711",  # the customer's own number for it
    "value": "$2,150",
    "occasion": "Holiday party",  # what it is for
    "in_hands": "Thu 17 December",  # the day the customer holds it
    "ship_date": "Mon 14 December",  # the day it leaves us
    "discount": "$60",  # what answers in time earn
    "firm": "Klein Promotions",
    "colleague": "Mara Klein",  # who signs
    "phone": "905-555-0142",
    "step": "Approve the proof",
    "due": "Thu 3 December",
    "asked": "Mon 30 November",  # the day they are asked, or get what the step is about
    "next": "Print",  # what comes after the step
    "next_date": "Fri 4 December",
    "new_ship_date": "Tue 15 December",  # the day it leaves if this comes late
    "new_in_hands": "Fri 18 December",
    # What a late answer costs, then its parts.
    "fee": "$25 plus $40 for each working day (at most $120)",
    "fee_flat": "$25",
    "fee_per_day": "$40",
    "fee_cap": "$120",
}
"""Every field with a value to show a text with; those from ``step`` on belong to one step."""

LETTER_FIELDS = tuple(SAMPLE)
STEP_FIELDS = frozenset(LETTER_FIELDS[LETTER_FIELDS.index("step") :])

BLOCKS = (
    *("greeting", "promise", "needed", "stars", "steps", "incentive", "our_part", "signature"),
    *("options", "items", "asked", "why", "aside", "later", "keeps", "easiest", "help"),
    *("answers", "also"),
)
"""Fields of whole letters: each is a sentence or more of its own."""

MOST_TEXTS = 1024  # each is a page at most
GAPS, INDENTED = re.compile(r"\n{3,}"), re.compile(r"(?m)^ +")
FIELD = re.compile(r"\{([^{}\n]*)\}")
SENTENCE_ENDS = re.compile(
    "|".join([r"(?<=[.!?…])(?=\s)", r"(?=\n)", *(rf"(?<=\{{{name}\}})" for name in BLOCKS)])
)


def fields_in(text: str) -> frozenset[str]:
    """Return the names that stand in braces, known or not."""
    return frozenset(FIELD.findall(text))


def checked(text: str, *, known: Iterable[str] = LETTER_FIELDS) -> str:
    """Return a text whose fields are all known.

    Refused ``letter_field_unknown`` names line, field and the most alike that there is, and
    ``letter_brace_open`` the line with a brace that is part of no field.
    """
    names = sorted(known)
    for number, line in enumerate(text.split("\n"), 1):
        for name in FIELD.findall(line):
            if name not in names:
                near = get_close_matches(name.strip().casefold(), names, 1, 0.5)
                if near:
                    raise Refused("letter_field_misspelt", name=name, line=number, known=near[0])
                raise Refused("letter_field_unknown", name=name, line=number, known=names)
        if re.search(r"[{}]", FIELD.sub("", line)):
            raise Refused("letter_brace_open", line=number)
    return text


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return a text with its fields filled in; braces in the values are left alone.

    A sentence about something that there is not (no fee, no other ship date) is left out: a field
    without a value never leaves a gap.
    """
    told = "".join([part for part, names in _sentences(text) if all(map(values.get, names))])
    return FIELD.sub(lambda found: values[found[1]], _tidy(told))


@lru_cache(MOST_TEXTS)
def _sentences(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Return the sentences of a text with their fields; a round is made of the same few texts."""
    return tuple((part, fields_in(part)) for part in SENTENCE_ENDS.split(text))


@lru_cache(MOST_TEXTS)
def _tidy(text: str) -> str:
    """Return a text, its fields still open, without the gaps that sentences leave."""
    return GAPS.sub("\n\n", INDENTED.sub("", text)).strip()
