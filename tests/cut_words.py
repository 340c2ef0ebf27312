"""Finds words of the program that are cut, elided or outside of what can be seen.

Words that people have written may be of any length; those are elided on purpose, and what is
looked at here has none that are long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)

from board.ui.board.board_view import BoardView
from board.ui.board.stage_column import StageColumn
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Iterator

SLACK = 2  # pixels: widths are rounded


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
