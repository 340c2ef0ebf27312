"""What an import did, or would do: every line of the file, and the sums."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

Outcome = Literal["added", "merged", "skipped"]


@dataclass(frozen=True, slots=True)
class ReportLine:
    """What became of one line.

    ``line`` is the line of a table, or the number of the card in a JSON file, from 1. Why:
    *no_title* and *above_names* (``text`` is what the line says); *same*: known, and
    nothing changed; *repeated*: its key came before in this file; *noted*: added, but ``fields``
    were not understood and stand in the note; *kept*: the fields ``kept`` changed in the file, too,
    but were edited here since; *alone*: what it belongs to is not in the file; *uncertain*: added,
    but a card titled ``like`` has the same id. A merged line names the ``fields`` that took new
    values.
    """

    line: int
    outcome: Outcome
    reason_kind: str
    values: Mapping[str, object] = field(default_factory=dict)
    title: str = ""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """So much of a card that a person knows it again."""

    title: str
    customer: str = ""
    due: date | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """A line that has the id of a card ``here`` and may be the same; ``key`` names it."""

    key: str
    here: Glimpse
    there: Glimpse


@dataclass(frozen=True, slots=True)
class Report:
    """All lines of a file in their order; ``added``, ``merged`` and ``skipped`` count them.

    ``doubts`` are the lines of which only a person can say whether they are a card that is here.
    """

    lines: tuple[ReportLine, ...] = ()
    added: int = 0
    merged: int = 0
    skipped: int = 0
    doubts: tuple[Doubt, ...] = ()


def report_of(lines: Iterable[ReportLine], doubts: Iterable[Doubt] = ()) -> Report:
    """Return the report that counts ``lines``."""
    ordered = tuple(sorted(lines, key=lambda line: line.line))
    counts = Counter(line.outcome for line in ordered)
    counted = counts["added"], counts["merged"], counts["skipped"]
    return Report(ordered, *counted, doubts=tuple(doubts))
