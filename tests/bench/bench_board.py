"""What somebody does at the board: move, search, scroll, drag; and repainting all of it."""

from __future__ import annotations

import sqlite3
import time
from contextlib import closing
from statistics import median
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from board.store.engine import PRAGMAS
from board.ui.models.card_roles import FaceRole
from board.ui.theme import Type
from tests.bench.conftest import Measured
from tests.bench.desk import MS, AtBoard
from tests.bench.measuring import TIMES, percentile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from board.domain.face import Face
    from tests.bench.conftest import Table

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
    table.tell("move a card, 20,000 cards", Measured(median(taken)), FRAME, goal=1)
    path = at.office.ws.store.path
    assert path is not None
    table.note("… one-row commit by the sqlite3 module", Measured(one_row_commit(path)))


def bench_search(sits_at: Callable[[int], AtBoard], table: Table) -> None:
    """From a key to everything it changes repainted."""
    for cards, goal in ((2_000, 1), (20_000, 3)):
        at = sits_at(cards)
        box = at.window.top_bar.box
        taken = []
        for text in TYPED:
            box.take_over()
            box.clear()
            at.rest(0.2)
            taken += [at.type(letter) for letter in text]
        at.window.hide()
        name = f"a key in the search box, {cards:,} cards, 95 %"
        table.tell(name, Measured(percentile(taken, 95)), FRAME, goal=goal)


def bench_frames(sits_at: Callable[[int], AtBoard], table: Table) -> None:
    """Scrolling past cards never painted before, and a card dragged over them."""
    at = sits_at(20_000)
    scrolled = [at.scroll(at.lists[1], 37) for _ in range(FRAMES)]
    table.tell(
        "scroll frames, 20,000 cards, 99 %", Measured(percentile(scrolled, 99)), QUICK_FRAME, goal=1
    )
    model = at.office.desk.model
    page = at.lists[2].viewport().height()
    places = [40 + (step * 7) % (page - 80) for step in range(FRAMES)]
    model_ids = list(model.card_ids(model.stage_ids()[0]))[:1]
    dragged = at.drag_over(at.lists[2], model_ids, places)
    at.order_by_hand(at.lists[3])
    dragged += at.drag_over(at.lists[3], model_ids, places)
    table.tell(
        "drag frames, 20,000 cards, 99 %", Measured(percentile(dragged, 99)), QUICK_FRAME, goal=1
    )


def bench_repaint(sits_at: Callable[[int], AtBoard], table: Table) -> None:
    """Paint a whole board of 2560 × 1440."""
    at = sits_at(2_000)
    at.window.resize(2560, 1440)
    at.rest()
    seen = [
        (QRectF(each.card_rect(row)).translated(each.mapTo(at.window, each.pos())), face)
        for each in at.lists
        for row in each.seen_rows(each.viewport().rect())
        if (face := each.index_of(row).data(FaceRole)) is not None
    ]
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


def plain_loop(at: AtBoard, seen: list[tuple[QRectF, Face]]) -> None:
    """Be the floor: the same rectangles and texts, without a model."""
    theme = at.program._theme
    picture = QPixmap(at.window.size())
    picture.fill(QColor(theme.colours.board))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for card, face in seen:
        tone = theme.colours.tone(face.urgency.grade, face.urgency.level)
        painter.setPen(QColor(tone.frame))
        painter.setBrush(QColor(tone.tint))
        painter.drawRoundedRect(card, 6, 6)
        painter.fillRect(QRectF(card.left(), card.top(), 6, card.height()), QColor(tone.edge))
        painter.setPen(QColor(theme.colours.card_text))
        inner = card.adjusted(16, 8, -12, -8)
        for kind, text, flags in (
            (Type.TITLE, face.title, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap),
            (Type.SMALL, f"{face.customer} · {face.job}", Qt.AlignmentFlag.AlignVCenter),
            (Type.CHIP, str(face.urgency.date), Qt.AlignmentFlag.AlignBottom),
            (Type.BADGE, face.initials, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight),
        ):
            painter.setFont(theme.font(kind))
            painter.drawText(inner, int(flags.value), text)
    painter.end()


def one_row_commit(board: Path) -> float:
    """Return the median time of changing one row by the driver alone, beside the board's file."""
    with closing(sqlite3.connect(board.with_name("floor.db"), isolation_level=None)) as driver:
        for pragma in PRAGMAS:
            driver.execute(f"PRAGMA {pragma}")
        driver.execute("CREATE TABLE cards (id INTEGER PRIMARY KEY, stage TEXT)")
        driver.execute("INSERT INTO cards VALUES (1, 'a')")

        def commit() -> None:
            driver.execute("BEGIN IMMEDIATE")
            driver.execute("UPDATE cards SET stage = 'b' WHERE id = 1")
            driver.execute("COMMIT")

        return median(timed(commit) for _ in range(4 * TIMES))
