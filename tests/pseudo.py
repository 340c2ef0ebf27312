"""A language made up for tests: every text of the program stands in ⟦these brackets⟧.

What people have written is Greek in these tests, and so are days and months; so a Latin word
outside the brackets is a text of the program that went past the translators.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QMenu, QTabWidget, QWidget

from board.ui.board.card_roles import SummaryRole
from board.ui.words import chip_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject

LEFT, RIGHT = "⟦", "⟧"
INNERMOST = re.compile(f"{LEFT}[^{LEFT}{RIGHT}]*{RIGHT}")
MARKUP = re.compile(r"<[^<>]+>")  # of tooltips, which show foreign text as it stands
LATIN = re.compile(r"[A-Za-z]{2,}")
GETTERS = (
    *("text", "title", "placeholderText", "windowTitle", "toolTip", "statusTip", "whatsThis"),
    *("accessibleName", "accessibleDescription", "toPlainText", "prefix", "suffix"),
)
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
MOST_ROWS = 60


class Pseudo(QTranslator):
    """Puts every text between the brackets, the keys of Qt included."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """Return the text in brackets."""
        return f"{LEFT}{source}{RIGHT}"

    def isEmpty(self) -> bool:
        """Tell Qt that there is something here."""
        return False


def untranslated(parts: Iterable[QObject], data: Iterable[str] = ()) -> list[str]:
    """Return what is shown in Latin outside the brackets; ``data`` are texts that may be."""
    allowed = sorted({MARKUP.sub("", each) for each in data}, key=len, reverse=True)
    return sorted(
        {
            f"{type(part).__name__}: {text!r}"
            for part in parts
            for text in texts_of(part)
            if LATIN.search(_bare(text, allowed))
        }
    )


def texts_of(part: QObject) -> Iterator[str]:
    """Yield everything a widget and what hangs on it show or tell a screen reader."""
    for each in [part, *part.findChildren(QWidget), *part.findChildren(QAction)]:
        for getter in GETTERS:
            method = getattr(each, getter, None)
            if callable(method):
                yield str(method() or "")
        yield from _listed(each)


def _listed(each: QObject) -> Iterator[str]:
    if isinstance(each, QMenu):
        for action in each.actions():
            yield from (action.text(), action.toolTip())
    elif isinstance(each, QComboBox):
        yield from (each.itemText(row) for row in range(min(each.count(), MOST_ROWS)))
    elif isinstance(each, QTabWidget):
        yield from (each.tabText(row) for row in range(each.count()))
    elif isinstance(each, QAbstractItemView) and each.model() is not None:
        yield from _cells(each.model(), each.rootIndex())


def _cells(model: QAbstractItemModel, root: QModelIndex) -> Iterator[str]:
    is_list = isinstance(model, QAbstractListModel)  # which keeps its single column to itself
    columns = range(1 if is_list else model.columnCount(root))
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(root), MOST_ROWS)):
        for column in columns:
            index = model.index(row, column, root)
            yield from (str(index.data(role) or "") for role in ROLES)
            summary = index.data(SummaryRole)
            if summary is not None:
                yield chip_text(summary)


def _bare(text: str, allowed: Iterable[str]) -> str:
    """Return what of a text is neither in brackets nor data."""
    text = MARKUP.sub("", text)
    for known in allowed:
        text = text.replace(known, "")
    shorter = INNERMOST.sub("", text)
    while shorter != text:
        text, shorter = shorter, INNERMOST.sub("", shorter)
    return text
