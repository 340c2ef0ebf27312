"""What somebody does at the board: move, search, scroll, drag; and repainting all of it."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from board.domain.folding import fold
from board.store.engine import PRAGMAS
from board.ui.board.card_roles import SummaryRole
from board.ui.theme import Type
from tests.bench.conftest import Measured
from tests.bench.desk import MS, AtBoard
from tests.bench.measuring import TIMES, percentile

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from board.domain.card_summary import CardSummary
    from board.ui.board.stage_list import StageList
    from tests.bench.conftest import Table

    Seen = tuple[QRectF, CardSummary]

FRAME = Measured(1000 / 60)
QUICK_FRAME = Measured(1000 / 120)
TYPED = ("approve eng", "tall pines", "peak physio 4", "late caps", "mug")
FRAMES = 300


def bench_move(sits_at: Callable[[int], AtBoard], table: Table) -> None:
    """From the drop to committed and repainted."""
    at = sits_at(20_000)
    at.move(0)
    taken = []
    for number in range(1, 2 * TIMES):
        at.rest(0.05)
        taken.append(at.move(number))
    path = at.open_board.ws.store.path
    assert path is not None
    commit = one_row_commit(path)
    changed = seen_cards(at, at.lists[:2])
    floor = commit + median(timed(lambda: plain_loop(at, changed)) for _ in range(TIMES))
    name = "move a card, 20,000 cards"
    table.tell(name, Measured(median(taken)), Measured(floor), goal=10, frame=FRAME)
    table.note("… one-row commit by the sqlite3 module", Measured(commit))


@pytest.mark.parametrize("cards", [2_000, 20_000])
def bench_search(sits_at: Callable[[int], AtBoard], table: Table, cards: int) -> None:
    """From a key to everything it changes repainted."""
    at = sits_at(cards)
    titles = [fold(card.title) for card in at.open_board.desk.board.cards.values()]
    shown = seen_cards(at, at.lists)

    def plain() -> None:
        found = [title for title in titles if TYPED[0] in title]
        assert found
        plain_loop(at, shown)

    floor = median(timed(plain) for _ in range(TIMES))
    box = at.window.top_bar.box
    taken = []
    for text in TYPED:
        box.take_over()
        box.clear()
        at.rest(0.2)
        taken += [at.type(letter) for letter in text]
    name = f"a key in the search box, {cards:,} cards, 95 %"
    value = Measured(percentile(taken, 95))
    table.tell(name, value, Measured(floor), goal=3, frame=FRAME)


def bench_frames(sits_at: Callable[[int], AtBoard], table: Table) -> None:
    """Scrolling past cards never painted before, and a card dragged over them."""
    at = sits_at(20_000)
    scrolled = [at.scroll(at.lists[1], 37) for _ in range(FRAMES)]
    seen = seen_cards(at, at.lists[1:2])
    floor = median(timed(lambda: one_card_on_a_picture(at, seen)) for _ in range(FRAMES))
    value = Measured(percentile(scrolled, 99))
    name = "scroll frames, 20,000 cards, 99 %"
    table.tell(name, value, Measured(floor), goal=8, frame=QUICK_FRAME)
    model = at.open_board.desk.model
    page = at.lists[2].viewport().height()
    places = [40 + (step * 7) % (page - 80) for step in range(FRAMES)]
    model_ids = list(model.card_ids(model.stage_ids()[0]))[:1]
    dragged = at.drag_over(at.lists[2], model_ids, places)
    at.order_by_hand(at.lists[3])
    dragged += at.drag_over(at.lists[3], model_ids, places)
    value = Measured(percentile(dragged, 99))
    name = "drag frames, 20,000 cards, 99 %"
    table.tell(name, value, Measured(floor), goal=8, frame=QUICK_FRAME)


def bench_repaint(sits_at: Callable[[int], AtBoard], table: Table) -> None:
    """Paint a whole board of 2560 × 1440."""
    at = sits_at(2_000)
    at.window.resize(2560, 1440)
    at.rest()
    seen = seen_cards(at, at.lists)
    ours, floors = [], []
    for _ in range(TIMES):
        floors.append(timed(lambda: plain_loop(at, seen)))
        ours.append(timed(at.window.grab))
    table.tell(
        "full repaint, 2560 × 1440", Measured(median(ours)), Measured(median(floors)), goal=1.5
    )


def timed(act: Callable[[], object]) -> float:
    """Return the milliseconds something takes."""
    start = time.perf_counter()
    act()
    return (time.perf_counter() - start) * MS


def seen_cards(at: AtBoard, lists: Sequence[StageList]) -> list[Seen]:
    """Return the cards in sight of some lists: where they are in the window, and what they say."""
    return [
        (QRectF(each.card_rect(row)).translated(each.mapTo(at.window, each.pos())), summary)
        for each in lists
        for row in each.seen_rows(each.viewport().rect())
        if (summary := each.index_of(row).data(SummaryRole)) is not None
    ]


def one_card_on_a_picture(at: AtBoard, seen: list[Seen]) -> None:
    """Be the floor of a frame: the board as a picture, and one card painted over it."""
    picture = QPixmap(at.window.size())
    blit = QPainter(picture)
    blit.drawPixmap(0, 0, at.picture)
    paint_cards(at, blit, seen[:1])
    blit.end()


def plain_loop(at: AtBoard, seen: list[Seen]) -> None:
    """Be the floor: the same rectangles and texts, without a model."""
    theme = at.program._theme
    picture = QPixmap(at.window.size())
    picture.fill(QColor(theme.colours.board))
    painter = QPainter(picture)
    paint_cards(at, painter, seen)
    painter.end()


def paint_cards(at: AtBoard, painter: QPainter, seen: list[Seen]) -> None:
    """Paint the rectangles and texts of some cards."""
    theme = at.program._theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for card, summary in seen:
        tone = theme.colours.tone(summary.urgency.grade, summary.urgency.level)
        painter.setPen(QColor(tone.frame))
        painter.setBrush(QColor(tone.tint))
        painter.drawRoundedRect(card, 6, 6)
        painter.fillRect(QRectF(card.left(), card.top(), 6, card.height()), QColor(tone.edge))
        painter.setPen(QColor(theme.colours.card_text))
        inner = card.adjusted(16, 8, -12, -8)
        for kind, text, flags in (
            (Type.TITLE, summary.title, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap),
            (Type.SMALL, f"{summary.customer} · {summary.job}", Qt.AlignmentFlag.AlignVCenter),
            (Type.CHIP, str(summary.urgency.date), Qt.AlignmentFlag.AlignBottom),
            (
                Type.BADGE,
                summary.initials,
                Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight,
            ),
        ):
            painter.setFont(theme.font(kind))
            painter.drawText(inner, int(flags.value), text)


def one_row_commit(board: Path) -> float:
    """Return the median time of changing one row by the driver alone, on the board's own disk.

    Each time to something new: SQLite writes nothing when a row stays as it is.
    """
    with closing(sqlite3.connect(board.with_name("floor.db"), isolation_level=None)) as driver:
        for pragma in PRAGMAS:
            driver.execute(f"PRAGMA {pragma}")
        driver.execute("CREATE TABLE cards (id INTEGER PRIMARY KEY, stage TEXT)")
        driver.execute("INSERT INTO cards VALUES (1, 'a')")

        def commit(number: int) -> None:
            driver.execute("BEGIN IMMEDIATE")
            driver.execute("UPDATE cards SET stage = ? WHERE id = 1", (str(number),))
            driver.execute("COMMIT")

        return median(timed(partial(commit, number)) for number in range(4 * TIMES))
