"""The thin tab at the end of the board that says what is hidden; pressed, it shows that again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from board.domain.urgency import Grade
from board.ui.theme import Type
from board.ui.widgets.plain import plain_tooltip
from board.ui.widgets.shapes import draw_mark
from board.ui.words import Counted

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from board.domain.arrange import Hidden
    from board.ui.theme import Theme

WIDTH = 2.0  # em, at least the 24 pixels of WCAG 2.2
MARK = 0.75
GAP = 0.35
PAD = 0.9  # above the first line


class HiddenTab(QAbstractButton):
    """Paints the numbers upright, one below the other, and its words along the edge."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Begin away; ``show_hidden`` brings it."""
        super().__init__(parent)
        self._theme = theme
        self._numbers: list[tuple[Grade, int]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    @property
    def thickness(self) -> int:
        """How much of the board's width it takes, 0 while nothing is hidden."""
        return 0 if self.isHidden() else self._theme.px(WIDTH)

    def show_hidden(self, hidden: Hidden, *, filtered: bool) -> None:
        """Say how many stages are hidden, and what is late, due today, or found there."""
        if not hidden.stages:
            self.hide()
            return
        words, totals = Counted(), hidden.totals
        every = (
            (Grade.LATE, totals.late),
            (Grade.TODAY, totals.today),
            (Grade.NONE, totals.undated),
        )
        self._numbers = [(grade, number) for grade, number in every if number]
        text = words.hidden_stages(len(hidden.stages))
        if filtered and hidden.met:
            text = f"{text} · {words.found(hidden.met)}"
        self.setText(text)
        late = words.late_cards(totals.late) if totals.late else ""
        today = words.today_cards(totals.today) if totals.today else ""
        undated = words.undated_cards(totals.undated) if totals.undated else ""
        self.setAccessibleName(", ".join(filter(None, (text, late, today, undated))))
        names = ", ".join(stage.name for stage in hidden.stages)
        self.setToolTip(plain_tooltip(self.tr("Show again: {stages}").format(stages=names)))
        self.show()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the strip, the numbers, and the words turned by a quarter."""
        px, colours = self._theme.px, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(
            self.rect(), QColor(colours.raised if self.underMouse() else colours.surface)
        )
        inner = self.width() - 0.5 if self.isRightToLeft() else 0.5
        painter.setPen(QColor(colours.line))
        painter.drawLine(QPointF(inner, 0), QPointF(inner, self.height()))
        top = float(px(PAD))
        for grade, number in self._numbers:
            top = self._draw_number(painter, top, grade, str(number))
        painter.save()
        painter.translate(self.width() / 2, top)
        painter.rotate(90)
        metrics = self._theme.metrics(Type.STRONG)
        painter.setFont(self._theme.font(Type.STRONG))
        painter.setPen(QColor(colours.soft))
        painter.drawText(QPointF(0, (metrics.ascent() - metrics.descent()) / 2), self.text())
        painter.restore()
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.focus), px(0.16)))
            painter.drawRect(self.rect().adjusted(2, 2, -2, -2))
        painter.end()

    def _draw_number(self, painter: QPainter, top: float, grade: Grade, text: str) -> float:
        """Paint a mark with its number below; return where the next line begins."""
        px, colours = self._theme.px, self._theme.colours
        named = {Grade.LATE: colours.late_text, Grade.TODAY: colours.today_text}
        colour = named.get(grade, colours.soft)
        box = QRectF((self.width() - px(MARK)) / 2, top, px(MARK), px(MARK))
        draw_mark(painter, grade, box, colour)
        line = self._theme.metrics(Type.STRONG).height()
        painter.setFont(self._theme.font(Type.STRONG))
        painter.setPen(QColor(colour))
        room = QRectF(0, box.bottom(), self.width(), line)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        return room.bottom() + px(GAP)
