"""What the tests of panel, bars and dialogs share: a theme, dates in words, a card with all."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontDatabase

from board.domain.board import Board, CardDetails, HistoryEntry
from board.domain.card import Card, CheckItem, Link, Stage, StageKind, Touch, TouchKind, Turn
from board.domain.card_summary import card_summary
from board.domain.dates import parse_date, parse_time
from board.domain.people import Colleague, Customer, Job
from board.domain.workdays import Workdays
from board.ui.panel.panel_words import day_words
from board.ui.theme import TEXT_FAMILY, Theme, load_fonts
from board.ui.widgets.date_field import DateFormat

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import SignalInstance

    from board.domain.card_summary import CardSummary

RESOURCES = Path(__file__).parents[2] / "resources"
TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
WORKDAYS = Workdays()
HTML = "<b>bold</b> & <img src='file:///etc/passwd'>"

STAGES = {
    stage.id: stage
    for stage in (
        Stage("coming", "Coming up", StageKind.PLANNED, Turn.OURS, "#78858f", 1),
        Stage("asked", "Asked", StageKind.WAITING, Turn.CUSTOMER, "#4c5aa8", 2),
        Stage("ours", "Our turn", StageKind.OURS, Turn.OURS, "#2f7f86", 5),
        Stage("done", "Done this week", StageKind.DONE, Turn.OURS, "#009e73", 6),
    )
}
CARD = Card(
    "k1",
    "Approve engraving proof",
    "asked",
    NOW - timedelta(days=14),
    NOW - timedelta(days=7),
    1.0,
    note="Dana prefers calls.",
    stake="Rush fee $85",
    customer_id="c1",
    contact="Dana Whitlock",
    job_id="j1",
    owner_id="jp",
    due=date(2026, 11, 24),
    tags=("proof",),
)
BOARD = Board(
    stages=STAGES,
    cards={"k1": CARD},
    customers={
        "c1": Customer("c1", "Fairview Golf Club", "dana@fairview.example"),
        "c2": Customer("c2", "Tall Pines Lodge"),
    },
    jobs={"j1": Job("j1", "Trophies ×24", "c1")},
    colleagues={
        "jp": Colleague("jp", "Jo Park", "JP", "#88aacc"),
        "em": Colleague("em", "Eve Mills", "EM", "#ccaa88"),
    },
)
DETAILS = CardDetails(
    CARD,
    checklist=(
        CheckItem("i1", "k1", "Proof drawn", 1.0, done=True),
        CheckItem("i2", "k1", "Names checked", 2.0),
        CheckItem("i3", "k1", "Plate ordered", 3.0),
    ),
    links=(Link("l1", "k1", "/home/jo/proof.pdf", 1.0), Link("l2", "k1", "gopher://x", 2.0)),
    touches=(
        Touch("t1", "k1", NOW - timedelta(days=7), TouchKind.EMAIL, "proof attached"),
        Touch("t2", "k1", NOW - timedelta(days=4), TouchKind.NOTE, HTML, author="Dana"),
    ),
    history=(
        HistoryEntry(
            NOW - timedelta(days=5), "move", "Jo Park", (("stage_id", "coming", "asked"),)
        ),
        HistoryEntry(
            NOW - timedelta(days=6), "edit", "Eve Mills", (("due", None, date(2026, 11, 24)),)
        ),
    ),
)


def a_theme() -> Theme:
    """Return the light look with our fonts."""
    if TEXT_FAMILY not in QFontDatabase.families():
        load_fonts(RESOURCES / "fonts")
    return Theme(RESOURCES)


def a_date_format() -> DateFormat:
    """Return how dates are read and written on the fixed day."""
    return DateFormat(
        TODAY,
        lambda text: parse_date(text, today=TODAY, workdays=WORKDAYS),
        parse_time,
        lambda day: day_words(day, TODAY),
    )


def a_summary_of(card: Card) -> CardSummary:
    """Return the summary of a card on the fixed day."""
    return card_summary(card, BOARD, TODAY, WORKDAYS, UTC)


class Heard:
    """Everything a signal said."""

    def __init__(self, *signals: SignalInstance) -> None:
        self.said: list[tuple[object, ...]] = []
        for signal in signals:
            signal.connect(lambda *values: self.said.append(values))

    def last(self) -> tuple[object, ...]:
        return self.said[-1]


def texts(widgets: Iterable[object]) -> list[str]:
    """Return the texts of labels or buttons."""
    return [widget.text() for widget in widgets]  # type: ignore[attr-defined]
