"""Cards that come again: RFC 5545 rules, reckoned from the due date.

A rule is the part after "RRULE:". Nothing below a day is allowed, and no search goes further than
some centuries ahead, so that a rule without any date ("30 February") is an answer and no long wait.
"On the 31st" (30th, 29th) is the last day of a shorter month: RFC 5545 would skip the month.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING

from board.domain.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dateutil.rrule import rrule

ANY_DAY = date(2024, 1, 1)
CYCLE_YEARS, CYCLE = 400, timedelta(days=146_097)
YEARS_AHEAD = 100
MOST_OCCURRENCES = 50_000
LONGEST_RULE = 300
LARGEST_NUMBER = 999
SURE_DAY = 28  # every month has it
ANCHORS = frozenset({"BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYSETPOS"})
ORDER = ("FREQ", "INTERVAL", *sorted(ANCHORS - {"BYSETPOS"}), "BYSETPOS", "WKST", "COUNT", "UNTIL")
PARTS = frozenset(ORDER)
SOUND = re.compile(r"[A-Z0-9,+-]+")
UNTIL = re.compile(r"^(\d{8})T\d{6}Z?$")
PREFIX = re.compile(r"^\s*RRULE:", re.IGNORECASE)

EVERY_WEEKDAY = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
EVERY_WEEK = "FREQ=WEEKLY"
EVERY_TWO_WEEKS = "FREQ=WEEKLY;INTERVAL=2"


@dataclass(frozen=True, slots=True)
class Repeat:
    """The next card of a series: its due date and its rule (COUNT counts down)."""

    due: date
    rule: str


def checked(rule: str) -> str:
    """Return a rule in its plain form, empty for none; Refused when it cannot be read."""
    rule = rule.strip()
    return check_rule(rule) if rule else ""


def check_rule(rule: str) -> str:
    """Return ``rule`` in its plain form, or raise ``Refused("repeat_unreadable", rule=…)``."""
    parts = _parts(rule)
    endless = {key: value for key, value in parts.items() if key not in {"COUNT", "UNTIL"}}
    if next(_after(endless, ANY_DAY), None) is None:
        raise Refused("repeat_unreadable", rule=rule)
    return _plain(parts)


def next_repeat(rule: str, due: date | None, today: date) -> Repeat | None:
    """Return due date and rule of the next card, or None at the end of the series.

    ``due`` is the first of the COUNT cards still to come; those that were missed count, too.
    """
    if not rule.strip():
        return None
    start = due if due is not None else today
    parts = _anchored(_parts(rule), start)
    count = parts.pop("COUNT", None)
    left = int(count) if count else MOST_OCCURRENCES
    for number, day in enumerate(islice(_after(parts, start), left - 1), 1):
        if day > today:
            still = {"COUNT": str(left - number)} if count else {}
            return Repeat(day, _plain(parts | still))
    return None


def _parts(rule: str) -> dict[str, str]:
    """Return the parts of ``rule`` in capitals; refused when there is anything wrong with them."""
    text = PREFIX.sub("", rule).strip().strip(";").upper()
    pairs = [pair.partition("=") for pair in text.split(";")]
    parts = {key.strip(): value.strip() for key, _sign, value in pairs}
    if "UNTIL" in parts:
        parts["UNTIL"] = UNTIL.sub(r"\1", parts["UNTIL"])
    if len(text) > LONGEST_RULE or len(parts) < len(pairs) or not _is_sound(parts):
        raise Refused("repeat_unreadable", rule=rule)
    try:
        _rrule(parts, ANY_DAY)
    except (ValueError, TypeError, KeyError, IndexError) as error:
        raise Refused("repeat_unreadable", rule=rule) from error
    return parts


def _is_sound(parts: Mapping[str, str]) -> bool:
    return (
        PARTS.issuperset(parts)
        and all(SOUND.fullmatch(value) for value in parts.values())
        and parts.get("FREQ") in {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}
        and _is_number(parts.get("INTERVAL", "1"))
        and _is_number(parts.get("COUNT", "1"))
        and _is_day(parts.get("UNTIL", "20240101"))
        and not parts.keys() >= {"COUNT", "UNTIL"}  # RFC 5545 allows one of them
    )


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and 1 <= int(text) <= LARGEST_NUMBER


def _is_day(text: str) -> bool:
    try:
        return len(text) == len("20240101") and bool(date.fromisoformat(text))
    except ValueError:
        return False


def _plain(parts: Mapping[str, str]) -> str:
    ordered = sorted(parts.items(), key=lambda part: ORDER.index(part[0]))
    return ";".join(f"{key}={value}" for key, value in ordered)


def _anchored(parts: dict[str, str], start: date) -> dict[str, str]:
    """Return the rule with the day spelled out where shorter months would be skipped."""
    if parts["FREQ"] in {"MONTHLY", "YEARLY"} and start.day > SURE_DAY and not ANCHORS & set(parts):
        key, _sign, value = _month_day(start.day).partition("=")
        days, _semicolon, place = value.partition(";BYSETPOS=")
        parts = parts | {key: days, "BYSETPOS": place}
        if parts["FREQ"] == "YEARLY":
            parts["BYMONTH"] = str(start.month)
    return parts


def _month_day(day: int) -> str:
    if day <= SURE_DAY:
        return f"BYMONTHDAY={day}"
    return f"BYMONTHDAY={','.join(map(str, range(SURE_DAY, day + 1)))};BYSETPOS=-1"


def _after(parts: Mapping[str, str], start: date) -> Iterator[date]:
    """Yield the dates of the series after ``start``, COUNT left aside.

    The calendar repeats every 400 years to the weekday. The search is made in the last possible of
    these cycles, where the end of the calendar cuts a vain one short after at most 500 years.
    """
    shift = max(0, (date.max.year - YEARS_AHEAD - start.year) // CYCLE_YEARS) * CYCLE
    last = date.fromisoformat(parts["UNTIL"]) if "UNTIL" in parts else date.max
    for instant in _rrule(parts, start + shift):
        day = instant.date() - shift
        if day > last:
            return
        if day > start:
            yield day


def _rrule(parts: Mapping[str, str], start: date) -> rrule:
    from dateutil.rrule import rrule, rrulestr  # 70 ms, and only cards that repeat need it

    rule = {key: value for key, value in parts.items() if key not in {"COUNT", "UNTIL"}}
    made = rrulestr(_plain(rule), dtstart=datetime.combine(start, time()))
    if not isinstance(made, rrule):
        raise TypeError(rule)
    return made
