"""Finds words of the program on screen that are cut off, or that went past the translators.

Words that people have written may be of any length; those are elided on purpose, and what is
looked at for cut words has none that are long.

To find what is not translated there is a made-up language, in which every text of the program
stands in ⟦these brackets⟧. What people have written is Greek in those tests, and so are days and
months; so a Latin word outside the brackets is a text of the program that was not translated.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QTabWidget,
    QToolButton,
    QWidget,
)

from board.ui.board.board_view import BoardView
from board.ui.board.card_roles import SummaryRole
from board.ui.board.stage_column import StageColumn
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.tick_box import TickBox
from board.ui.words import chip_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject

SLACK = 2  # pixels: widths are rounded
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


def cut_words(window: QWidget) -> list[str]:
    """Return what of a window cannot be read whole, and why."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if not widget.isVisible() or _is_on_the_board(widget):
            continue
        words = _words(widget)
        if not words:
            continue
        why = [*_squeezed(widget, words), *_outside(widget, window)]
        found += [f"{type(widget).__name__} “{words[:60]}”: {each}" for each in why]
    return found


def _is_on_the_board(widget: QWidget) -> bool:
    """Return whether a widget belongs to a stage, which the board scrolls to both sides."""
    parent: QWidget | None = widget
    while parent is not None:
        if isinstance(parent, StageColumn):
            return True
        parent = parent.parentWidget()
    return False


def _words(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton | QLabel):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QTabBar):
        return " ".join(widget.tabText(number) for number in range(widget.count()))
    if isinstance(widget, QTableView):
        return widget.accessibleName()
    return ""


def _squeezed(widget: QWidget, words: str) -> Iterator[str]:
    """Yield how the words do not fit into the widget itself."""
    if isinstance(widget, QTabBar):
        yield from _cut_tabs(widget)
    elif isinstance(widget, QTableView):
        yield from _cut_cells(widget)
    elif isinstance(widget, QLabel):
        yield from _cut_label(widget, words)
    else:
        wanted, room = _width(widget, words)
        if isinstance(widget, TickBox):
            wanted = widget.minimumSizeHint().width()
            if widget.heightForWidth(widget.width()) > widget.height() + SLACK:
                yield f"{widget.heightForWidth(widget.width())} px high in {widget.height()}"
        if wanted > room + SLACK:
            yield f"{wanted} px in {room}"
        if isinstance(widget, QAbstractButton) and _is_flat(widget):
            yield f"{widget.sizeHint().height()} px high in {widget.height()}"


def _is_flat(button: QAbstractButton) -> bool:
    return button.height() + SLACK < button.fontMetrics().height()


def _width(widget: QWidget, words: str) -> tuple[int, int]:
    """Return how wide the words are and how much room they have."""
    metrics = widget.fontMetrics()
    if isinstance(widget, QAbstractButton):
        if isinstance(widget, QToolButton) and not _shows_text(widget):
            return 0, 0
        return widget.sizeHint().width(), widget.width()
    if isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        edit = QStyle.SubControl.SC_ComboBoxEditField
        style = widget.style()
        room = style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, edit, widget)
        return metrics.horizontalAdvance(words), room.width()
    assert isinstance(widget, QLineEdit)
    margins = widget.textMargins()
    inner = widget.width() - margins.left() - margins.right()
    return metrics.horizontalAdvance(words), inner - metrics.averageCharWidth()


def _shows_text(button: QToolButton) -> bool:
    return button.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly


def _cut_label(label: QLabel, words: str) -> Iterator[str]:
    metrics, room = label.fontMetrics(), label.contentsRect()
    wraps = label.wordWrap() or (isinstance(label, PlainLabel) and label._wraps)
    if not wraps:
        wanted = max(metrics.horizontalAdvance(line) for line in words.split("\n"))
        if wanted > room.width() + SLACK:
            yield f"{wanted} px in {room.width()}"
        return
    if label.heightForWidth(label.width()) > label.height() + SLACK:
        yield f"{label.heightForWidth(label.width())} px high in {label.height()}"
    widest = max(metrics.horizontalAdvance(word) for word in words.split() or [""])
    if widest > room.width() + SLACK and "/" not in words:
        yield f"a word of {widest} px in {room.width()}"


def _cut_tabs(bar: QTabBar) -> Iterator[str]:
    current = bar.tabRect(bar.currentIndex())
    if not bar.rect().contains(current):
        yield "the current tab is not in sight"
    for number in range(bar.count()):
        wanted = bar.fontMetrics().horizontalAdvance(bar.tabText(number))
        if bar.tabRect(number).width() < wanted:
            yield f"the tab {bar.tabText(number)}"


def _cut_cells(table: QTableView) -> Iterator[str]:
    header, model = table.horizontalHeader(), table.model()
    for column in range(model.columnCount()):
        if header.isVisible() and header.sectionSize(column) < header.sectionSizeHint(column):
            name = model.headerData(column, Qt.Orientation.Horizontal)
            yield f"the heading {name} in {header.sectionSize(column)} px"


def _outside(widget: QWidget, window: QWidget) -> Iterator[str]:
    """Yield where the widget leaves what it stands in; what scrolls may do so up and down."""
    place, inside = QRect(QPoint(0, 0), widget.size()), widget
    while inside is not window and (parent := inside.parentWidget()) is not None:
        place.translate(inside.pos())
        inside, around = parent, parent.parentWidget()
        scrolls = isinstance(around, QAbstractScrollArea) and around.viewport() is parent
        if isinstance(around, BoardView):
            return
        if place.left() < -SLACK or place.right() > parent.width() + SLACK:
            yield f"{place.left()} to {place.right()} in {parent.width()}"
            return
        if scrolls:
            return
        if place.top() < -SLACK or place.bottom() > parent.height() + SLACK:
            yield f"{place.top()} to {place.bottom()} in {parent.height()} high"
            return


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
