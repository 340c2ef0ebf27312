"""The four marks of urgency and the hand-drawn line, as paths: no font has them all alike."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from board.domain.urgency import Grade

MARKED = {Grade.LATE, Grade.TODAY, Grade.SOON, Grade.DONE, Grade.NONE}


def draw_mark(painter: QPainter, grade: Grade, box: QRectF, colour: str) -> None:
    """Draw the mark of an urgency into ``box``: ▲ late, ● today, ◆ soon, ✓ done, ○ none."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if grade in {Grade.DONE, Grade.NONE}:
        pen = QPen(QColor(colour), box.width() * 0.17)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
    painter.drawPath(_mark(grade, box))
    painter.restore()


def hand_line(left: float, right: float, middle: float, *, swing: float) -> QPainterPath:
    """Return a line that swings a little, as drawn with a marker."""
    path = QPainterPath(QPointF(left, middle + swing * 0.3))
    third = (right - left) / 3
    path.cubicTo(
        QPointF(left + third, middle - swing),
        QPointF(left + 2 * third, middle + 1.6 * swing),
        QPointF(right, middle - 0.2 * swing),
    )
    return path


def _mark(grade: Grade, box: QRectF) -> QPainterPath:
    path = QPainterPath()
    if grade is Grade.LATE:
        path.addPolygon(_polygon(box, [(0.5, 0.06), (1.0, 0.94), (0.0, 0.94)]))
    elif grade is Grade.SOON:
        path.addPolygon(_polygon(box, [(0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)]))
    elif grade is Grade.DONE:
        path.addPolygon(_polygon(box, [(0.08, 0.55), (0.38, 0.85), (0.95, 0.18)]))
        return path
    else:
        inset = box.width() * (0.14 if grade is Grade.NONE else 0.04)
        path.addEllipse(box.adjusted(inset, inset, -inset, -inset))
    path.closeSubpath()
    return path


def _polygon(box: QRectF, points: list[tuple[float, float]]) -> QPolygonF:
    return QPolygonF(
        [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in points]
    )


def wavering(width: float) -> float:
    """Return how far a hand-drawn line of ``width`` swings."""
    return math.sqrt(max(width, 1.0)) * 0.14
