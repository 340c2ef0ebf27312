"""What the import dialog shows and asks for, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.card import StageKind, Turn
from board.ui.field_names import field_label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ListPreview:
    """One list of a board file, or stage of a table: how many cards it has, and the guessed kind.

    One that is ``known`` goes into the stage of that name on the board, which keeps its kind.
    """

    key: str
    name: str
    cards: int
    kind: StageKind
    turn: Turn
    known: bool = False


DATES = ("due", "ask_on", "snoozed_until", "done_on", "created")
"""The fields of a card that hold dates."""


@dataclass(frozen=True, slots=True)
class TwoDays:
    """A date in numbers that is one day where days come first, and another where months do."""

    text: str
    dayfirst: date
    monthfirst: date


@dataclass(frozen=True, slots=True)
class TablePreview:
    """A table file: its columns, some first rows, and which column holds which field.

    ``fields`` are all fields a column can hold; ``mapping`` has field → column, from 0. ``stages``
    are those in each column that could hold stages. ``filled`` are the columns with cells;
    ``unproven`` has the dates of each column that may be two days, ``dayfirst`` the first guess.
    Lines of another ``kind`` than cards need another field, and may be cards ``otherwise``;
    ``days`` are the fields that hold dates.
    """

    name: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    fields: Sequence[str]
    mapping: Mapping[str, int] = field(default_factory=dict)
    total: int = 0
    stages: Mapping[int, Sequence[ListPreview]] = field(default_factory=dict)
    filled: frozenset[int] = frozenset()
    unproven: Mapping[int, Sequence[TwoDays]] = field(default_factory=dict)
    dayfirst: bool = False
    kind: str = "card"
    needs: str = "title"
    days: Sequence[str] = DATES
    otherwise: TablePreview | None = None


@dataclass(frozen=True, slots=True)
class BoardPreview:
    """A board file (Trello's, WeKan's, or our own) with its lists."""

    name: str
    lists: Sequence[ListPreview]
    total: int = 0


@dataclass(frozen=True, slots=True)
class DoubtPreview:
    """A line of the file, called ``key``, beside the card it may be, each in words."""

    key: str
    here: str
    there: str


@dataclass(frozen=True, slots=True)
class ImportChoice:
    """What was chosen: field → column of a table, what stages are for by their keys.

    ``dayfirst`` says how dates are read, None where that was not asked. ``same`` are the keys of
    doubts that are the same card, None as long as nobody was asked.
    """

    mapping: Mapping[str, int] = field(default_factory=dict)
    kinds: Mapping[str, tuple[StageKind, Turn]] = field(default_factory=dict)
    same: frozenset[str] | None = None
    dayfirst: bool | None = None
    kind: str = "card"


class Outcome(StrEnum):
    """What became of one line."""

    ADDED = "added"
    MERGED = "merged"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class ReportLine:
    """What became of one line of the file; ``reason`` is a sentence or empty."""

    line: int
    outcome: Outcome
    title: str
    reason: str = ""


def outcome_words(outcome: Outcome) -> str:
    """Return the word for an outcome."""
    return {
        Outcome.ADDED: translate("Import", "added"),
        Outcome.MERGED: translate("Import", "merged"),
        Outcome.SKIPPED: translate("Import", "skipped"),
    }[outcome]


def kind_words(kind: str) -> str:
    """Return what the lines of a table are."""
    return {
        "card": translate("Import", "cards"),
        "customer": translate("Import", "customers"),
    }.get(kind, kind)


def stage_kinds() -> list[tuple[StageKind, Turn, str]]:
    """Return the kinds a list can become, with their words."""
    return [
        (StageKind.PLANNED, Turn.OURS, translate("Import", "Coming up (planned)")),
        (StageKind.WAITING, Turn.CUSTOMER, translate("Import", "Waiting for the customer")),
        (StageKind.WAITING, Turn.SUPPLIER, translate("Import", "Waiting for a supplier")),
        (StageKind.HELP, Turn.OURS, translate("Import", "Needs a hand")),
        (StageKind.OURS, Turn.OURS, translate("Import", "Our turn")),
        (StageKind.DONE, Turn.OURS, translate("Import", "Done")),
    ]


def import_field_words(name: str) -> str:
    """Return what a field of an imported card is called; ``name`` itself where unknown."""
    known = field_label(name) or field_label(f"{name}_id")  # people and stages are named there
    return known or {
        "id": translate("Import", "Id"),
        "name": translate("Import", "Name"),
        "turn": translate("Import", "Who acts"),
        "done": translate("Import", "Done"),
        "done_on": translate("Import", "Done on"),
        "archived": translate("Import", "Archived"),
        "checklist": translate("Import", "Checklist"),
        "links": translate("Import", "Links"),
        "created": translate("Import", "Created"),
        "email": translate("Import", "Customer’s e-mail"),
        "phone": translate("Import", "Customer’s phone"),
        "comments": translate("Import", "Comments"),
    }.get(name, name)
