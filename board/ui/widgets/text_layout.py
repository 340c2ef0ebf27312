"""Text in lines, for desk, wall and paper alike; Qt's places in a text count UTF-16 units."""

from __future__ import annotations

from itertools import pairwise
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

RIGHT_TO_LEFT = "\u200f"  # the marks that make a line one read from that side
LEFT_TO_RIGHT = "\u200e"
_STRONG = {"L", "R", "AL"}  # letters that have a direction of their own


def split(text: str, units: int) -> tuple[str, str]:
    """Split ``text`` where Qt says: an emoji is two units for Qt and one letter for Python."""
    raw = text.encode("utf-16-le", "surrogatepass")
    head, tail = raw[: 2 * units], raw[2 * units :]
    return head.decode("utf-16-le", "replace"), tail.decode("utf-16-le", "replace")


def laid_out(
    text: str,
    font: QFont,
    width: float,
    *,
    most: int = 0,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> QTextLayout:
    """Return ``text`` broken within ``width``, into ``most`` lines unless 0.

    A long word breaks where it must.
    """
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setAlignment(side & Qt.AlignmentFlag.AlignHorizontal_Mask)
    layout.setTextOption(option)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, top))
        top += line.height()
        if layout.lineCount() == most:
            break
    layout.endLayout()
    return layout


def lines(text: str, font: QFont, width: float, most: int) -> list[str]:
    """Return ``text`` on at most ``most`` lines, the last one cut with "…" where need be.

    Each line is read in the direction of the whole text, whatever letter it begins with.
    """
    layout = laid_out(text, font, width, most=most)
    starts = [layout.lineAt(number).textStart() for number in range(layout.lineCount())]
    found, rest = [], text
    for start, end in pairwise(starts):
        line, rest = split(rest, end - start)
        found.append(line.rstrip())
    metrics = QFontMetricsF(font)
    found.append(metrics.elidedText(rest.rstrip(), Qt.TextElideMode.ElideRight, width))
    whole = _reads_from_right(text)
    mark = RIGHT_TO_LEFT if whole else LEFT_TO_RIGHT
    return [line if _reads_from_right(line) is whole else mark + line for line in found]


def _reads_from_right(text: str) -> bool:
    """Tell in which direction a text is read: in that of its first letter, as Qt does."""
    kinds = (bidirectional(letter) for letter in text)
    return next((kind != "L" for kind in kinds if kind in _STRONG), False)
