"""Whether widgets show text as it is: none of them may take it for HTML."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Rich
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QMenu,
    QMessageBox,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QAbstractItemModel, QModelIndex

LITERAL_TIP = re.compile(r'<span style="white-space: pre-wrap">[^<]*</span>')
TIPS = (
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
)
MOST_ROWS = 700


def mistakes_in(window: QWidget) -> list[str]:
    """Return what could show something else than the text, in a window and all its parts."""
    widgets = [window, *window.findChildren(QWidget)]
    return [f"{type(each).__name__} {what}" for each in widgets for what in _mistakes(each)]


def _mistakes(widget: QWidget) -> Iterator[str]:
    for tip in (widget.toolTip(), widget.statusTip(), widget.whatsThis()):
        yield from _in_tip(tip)
    if isinstance(widget, QMessageBox | QTextBrowser):
        yield "guesses HTML"
    elif isinstance(widget, QLabel):
        plain = widget.textFormat() == Qt.TextFormat.PlainText
        if not plain and Rich.mightBeRichText(widget.text()):
            yield f"would take {widget.text()[:80]!r} for HTML"
    elif isinstance(widget, QTextEdit) and widget.acceptRichText():
        yield "takes HTML"
    elif isinstance(widget, QMenu) and widget.toolTipsVisible():
        for action in widget.actions():
            yield from _in_tip(action.toolTip())
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _in_model(widget.model(), widget.rootIndex())


def _in_tip(tip: str) -> Iterator[str]:
    if Rich.mightBeRichText(tip) and not LITERAL_TIP.fullmatch(tip):
        yield f"has the tooltip {tip[:80]!r}"


def _in_model(model: QAbstractItemModel, root: QModelIndex) -> Iterator[str]:
    for row in range(min(MOST_ROWS, model.rowCount(root))):
        for column in range(model.columnCount(root)):
            index = model.index(row, column, root)
            for role in TIPS:
                yield from _in_tip(str(index.data(role) or ""))
