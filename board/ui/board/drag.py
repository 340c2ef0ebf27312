"""The one place where a drag runs: *move* only, with a tilted stack of cards under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QDrag, QPainter, QPixmap

from board.ui.theme import Type

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from board.ui.theme import Theme

TILT = 3.0  # degrees
MOST_SHOWN = 3  # cards of the stack
OPACITY = 0.94


def run_drag(source: QWidget, data: QMimeData, picture: QPixmap, hold: QPoint) -> None:
    """Drag ``data`` until it is dropped or Esc is pressed; ``hold`` is the pointer's place."""
    drag = QDrag(source)
    drag.setMimeData(data)
    drag.setPixmap(picture)
    drag.setHotSpot(hold)
    drag.exec(Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)


def stack_picture(theme: Theme, cards: Sequence[QPixmap], count: int) -> QPixmap:
    """Return up to three cards as a tilted stack, with a badge when ``count`` is over one."""
    front, ratio = cards[0], cards[0].devicePixelRatio()
    size = front.deviceIndependentSize()
    slip = theme.px(0.45)
    edge = theme.px(1.2)
    full = QSize(round(size.width()) + 2 * edge, round(size.height()) + 3 * edge)
    picture = QPixmap(full * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(OPACITY)
    middle = QPointF(full.width() / 2, full.height() / 2)
    for number in range(min(len(cards), MOST_SHOWN) - 1, -1, -1):
        painter.save()
        painter.translate(middle + QPointF(number * slip, number * slip))
        painter.rotate(TILT - 1.5 * number)
        card = cards[number]
        half = card.deviceIndependentSize() / 2
        painter.drawPixmap(QPointF(-half.width(), -half.height()), card)
        painter.restore()
    if count > 1:
        _draw_badge(painter, theme, QPointF(full.width() - edge * 1.2, edge * 1.2), count)
    painter.end()
    return picture


def _draw_badge(painter: QPainter, theme: Theme, middle: QPointF, count: int) -> None:
    side = theme.px(2)
    box = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
    painter.setOpacity(1.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours.card_text))
    painter.drawEllipse(box)
    painter.setFont(theme.font(Type.CHIP))
    painter.setPen(QColor(theme.colours.card))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))
