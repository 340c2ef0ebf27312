"""What desk and wall paint alike on a card: paper, ground of the chip, badge of the owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from board.domain.urgency import Grade
from board.ui.theme_colours import mixed
from board.ui.widgets.mirror import from_start

if TYPE_CHECKING:
    from board.domain.urgency import Urgency
    from board.ui.theme_colours import Colours

OWNER_SHARE = 0.17  # of the colleague's colour in the badge
SELECTED_TINT = 0.05


def draw_paper(
    painter: QPainter,
    card: QRectF,
    how: Urgency,
    *,
    colours: Colours,
    radius: int,
    frame: int,
    edge: int,
    selected: bool = False,
    mirrored: bool = False,
) -> None:
    """Draw tint, frame and edge bar; ``frame`` and ``edge`` are their widths in pixels."""
    tone = colours.tone(how.grade, how.level)
    tint = mixed(tone.tint, colours.card_focus, SELECTED_TINT) if selected else tone.tint
    path = QPainterPath()
    path.addRoundedRect(card, radius, radius)
    painter.fillPath(path, QColor(tint))
    painter.setPen(QPen(QColor(tone.frame), frame))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = frame / 2
    painter.drawRoundedRect(card.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    left = from_start(card.left(), edge, card, mirrored=mirrored)
    painter.fillRect(QRectF(left, card.top(), edge, card.height()), QColor(tone.edge))
    painter.restore()


def draw_chip(
    painter: QPainter, box: QRectF, how: Urgency, *, colours: Colours, radius: int, pen: int
) -> None:
    """Draw the ground of a chip; one of a card without a next step is dashed by ``pen``."""
    painter.setPen(Qt.PenStyle.NoPen)
    if how.grade is Grade.NONE:
        painter.setPen(QPen(QColor(colours.card_faint), pen, Qt.PenStyle.DashLine))
    painter.setBrush(QColor(colours.tone(how.grade, how.level).chip))
    painter.drawRoundedRect(box, radius, radius)


def draw_badge(painter: QPainter, box: QRectF, owner: str, *, colours: Colours) -> None:
    """Draw the ground of a badge, tinged with the owner's colour (#rrggbb or empty)."""
    fill = mixed(colours.badge, owner, OWNER_SHARE) if owner else colours.badge
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
