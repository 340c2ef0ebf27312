"""The one way to show foreign text: names, titles and notes are never taken for HTML.

Qt guesses HTML in labels and tooltips, loads ``file://`` pictures from it and can be frozen by
nested tables. So foreign text is clipped, and painted here as plain text or escaped.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from board.ui.widgets.text_layout import laid_out

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

LONGEST = 10_000
ELLIPSIS = "…"
_FEWEST_LETTERS = 6
MOST_WIDTHS = 16
"""At so many a label remembers how tall its text is."""


def clipped(text: str) -> str:
    """Return ``text`` with at most 10,000 characters."""
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + ELLIPSIS


def storable(text: str) -> bool:
    """Tell whether ``text`` can be kept: without NUL and without halves of characters."""
    return "\0" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)


def one_line(text: str) -> str:
    """Return ``text`` on one line: line breaks and tabs become blanks."""
    return " ".join(text.split())


def plain_tooltip(text: str) -> str:
    """Return ``text`` as a tooltip that shows it literally, line breaks kept."""
    if not text:
        return ""
    return f'<span style="white-space: pre-wrap">{html.escape(clipped(text))}</span>'


def menu_text(text: str) -> str:
    """Return ``text`` for a menu entry or button: short, and without underlined letters."""
    line = one_line(clipped(text))
    shortened = line if len(line) <= 60 else line[:59] + ELLIPSIS  # noqa: PLR2004 - fits a menu
    return shortened.replace("&", "&&")


def plain_label(
    text: str = "", parent: QWidget | None = None, *, wraps: bool = False, elides: bool = False
) -> PlainLabel:
    """Return a label that shows ``text`` literally."""
    return PlainLabel(text, parent, wraps=wraps, elides=elides)


class PlainLabel(QLabel):
    """A label that never guesses HTML; it wraps anywhere if it must, or elides on one line."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        wraps: bool = False,
        elides: bool = False,
        letters: int = 40,
    ) -> None:
        """Show ``text``; ``wraps`` and ``elides`` say what happens when it is too wide.

        Text that wraps would like lines of ``letters`` letters.
        """
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._wraps = wraps
        self._elides = elides
        self._letters = letters
        self._heights: dict[tuple[int, str], int] = {}  # of the text, by width and font
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        elif elides:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show ``text``, clipped."""
        self._heights.clear()
        super().setText(clipped(text))
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Say that wrapped text needs more lines the narrower it stands."""
        return self._wraps or super().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text; layouts ask for the same ones again and again."""
        if not self._wraps:
            return super().heightForWidth(width)
        margins, font = self.contentsMargins(), self.font()
        inner = width - margins.left() - margins.right()
        known = (inner, font.key())
        if known not in self._heights:
            if len(self._heights) == MOST_WIDTHS:  # a window that is drawn wider asks for each
                self._heights.clear()
            height = laid_out(self.text(), font, inner).boundingRect().height()
            self._heights[known] = round(height + 0.5)
        return self._heights[known] + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Return the size of the text, wrapped where it may wrap."""
        if not self._wraps:
            return super().sizeHint()
        metrics = QFontMetrics(self.font())
        width = min(
            metrics.horizontalAdvance(self.text()) + 1,  # the layout counts in parts of pixels
            metrics.averageCharWidth() * self._letters,
        )
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size: a few letters where the text may wrap or be cut short."""
        if not self._wraps and not self._elides:
            return super().minimumSizeHint()
        metrics = QFontMetrics(self.font())
        width = min(
            metrics.horizontalAdvance(self.text()),
            metrics.averageCharWidth() * _FEWEST_LETTERS,
        )
        return QSize(width, metrics.height())

    def event(self, event: QEvent) -> bool:
        """Show the whole text in a tooltip while it is cut short."""
        if event.type() == QEvent.Type.ToolTip and self._elides and not self.toolTip():
            cut = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
            self.setToolTip(plain_tooltip(self.text()) if cut else "")
            handled = super().event(event)
            self.setToolTip("")
            return handled
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, wrapped or cut short."""
        if self._wraps:
            painter = self._text_painter()
            area = self.contentsRect()
            layout = laid_out(self.text(), self.font(), area.width(), side=self.alignment())
            spare = max(0.0, area.height() - layout.boundingRect().height())
            middle = bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
            layout.draw(painter, QPointF(area.left(), area.top() + spare / 2 * middle))
        elif self._elides:
            painter = self._text_painter()
            painter.drawText(self.contentsRect(), int(self.alignment()), self._cut())
        else:
            super().paintEvent(event)

    def _text_painter(self) -> QPainter:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        return painter

    def _cut(self) -> str:
        line = self.text().replace("\n", " ")
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, width)
