"""The first picture of the window: bar, ground and stages without words, until the board is there.

It needs no fonts and no theme, for those take longer than a window may stay empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPainter, QPixmap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from board.ui.theme_colours import Colours

STAGES = 6
BAR = 56
LINE = 4
HEAD = 44  # from the bar to the line under a stage's name
SIDE = 16
GAP = 14


def draw_skeleton(widget: QWidget, colours: Colours) -> None:
    """Paint the skeleton of the board onto the whole of ``widget``."""
    painter = QPainter(widget)
    width, height = widget.width(), widget.height()
    ground, bar, line = map(_ink, (colours.board, colours.surface, colours.line))
    painter.drawPixmap(0, 0, width, height, ground)
    painter.drawPixmap(0, 0, width, BAR, bar)
    painter.drawPixmap(0, BAR, width, 1, line)
    step = (width - 2 * SIDE + GAP) // STAGES
    for stage in range(STAGES):
        painter.drawPixmap(SIDE + stage * step, BAR + HEAD, step - GAP, LINE, line)
    painter.end()


def _ink(colour: str) -> QPixmap:
    """Return a dot of a colour: a brush would load all enumerations of Qt, which takes 10 ms."""
    dot = QPixmap(1, 1)
    dot.fill(QColor(colour))
    return dot
