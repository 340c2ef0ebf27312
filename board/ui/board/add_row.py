"""The quiet "add a follow-up" button, which turns into a line edit and stays for the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QToolButton, QWidget

from board.ui.widgets.announce import announce
from board.ui.widgets.inline_edit import InlineEdit

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMoveEvent

    from board.ui.search.entry_words import Preview
    from board.ui.search.search_popup import SearchPopup
    from board.ui.theme import Theme

HEIGHT = 2.3  # em
PREVIEW_WIDTH = 27.0  # em


class AddEdit(InlineEdit):
    """The line itself: arrow keys walk the rows below it, Tab takes the first offer."""

    walked = Signal(int)
    gone = Signal()
    tab_takes: Callable[[], bool] = staticmethod(lambda: False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the rows."""
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None:
            self.walked.emit(step)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Let Tab take what is offered, and go on only where nothing is."""
        return (onward and self.tab_takes()) or super().focusNextPrevChild(onward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Say that the rows are in the way now."""
        super().focusOutEvent(event)
        self.gone.emit()


class AddRow(QWidget):
    """``add_wanted`` carries what was typed; Enter adds and stays, Esc closes.

    ``preview`` says which card the line would make; it is shown below while somebody types.
    """

    add_wanted = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._given_back = ""
        self.button = QToolButton(self)
        self.button.setProperty("flat", True)
        self.button.setText(self.tr("Add a follow-up"))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.preview: Callable[[str, str], Preview | None] = lambda _line, _before: None
        self._popup: SearchPopup | None = None
        self.edit = AddEdit(self)
        self.edit.setPlaceholderText(self.tr("Who to follow up, about what, when"))
        self.edit.setAccessibleName(self.tr("New follow-up"))
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.button)
        self._pages.addWidget(self.edit)
        self.button.clicked.connect(self.open)
        self.edit.accepted.connect(self._on_accepted)
        self.edit.left.connect(self._on_left)
        self.edit.textChanged.connect(self._show_preview)
        self.edit.walked.connect(self._on_walked)
        self.edit.gone.connect(self._hide_preview)
        self.edit.tab_takes = self._take_first
        self.restyle()

    @property
    def is_open(self) -> bool:
        """Whether something is being typed."""
        return self._pages.currentWidget() is self.edit

    @property
    def popup(self) -> SearchPopup:
        """The rows below the line, made when first wanted: the start shows none."""
        if self._popup is None:
            from board.ui.search.search_popup import SearchPopup

            self._popup = SearchPopup(self._theme, self.edit, PREVIEW_WIDTH)
            self._popup.chosen.connect(self._choose)
        return self._popup

    def open(self) -> None:
        """Turn into the line edit."""
        self._pages.setCurrentWidget(self.edit)
        self.edit.setFocus()
        self._show_preview()

    def give_back(self, text: str) -> None:
        """Show a line that could not be added, unless the next one is being typed."""
        if not self.edit.text():
            self._given_back = text
            self.edit.setText(text)

    def holds(self, text: str) -> bool:
        """Return whether this line stands here."""
        return self.edit.text() == text

    def take_over(self) -> None:
        """Be typed into."""
        self.open()

    def forget(self, text: str) -> None:
        """Take away a line given back that was added after all."""
        if text == self._given_back == self.edit.text():
            self.edit.setText("")

    def restyle(self) -> None:
        """Take colours, fonts and sizes from the theme again."""
        colours, px = self._theme.colours, self._theme.px
        self.button.setFont(self._theme.font())
        self.button.setStyleSheet(f"QToolButton {{ color: {colours.faint}; }}")
        self.button.setIcon(self._theme.icon("plus", colours.faint))
        self.button.setIconSize(QSize(px(0.95), px(0.95)))
        self.edit.setFont(self._theme.font())
        self.setFixedHeight(px(HEIGHT))

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the rows along."""
        super().moveEvent(event)
        if self._popup is not None and self._popup.isVisible():
            self._show_preview()

    def _show_preview(self) -> None:
        from board.ui.search.entry_rows import before_cursor, entry_rows, native

        line = self.edit.text()
        if not (line.strip() and self.edit.hasFocus()):
            self._hide_preview()
            return
        rows = entry_rows(self.preview(line, before_cursor(self.edit)), line, native("Enter"))
        self.popup.show_rows(rows, 0)

    def _hide_preview(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    def _on_walked(self, by: int) -> None:
        if self.popup.isVisible():
            self.popup.step(by)
            announce(self.edit, self.popup.sentence())

    def _take_first(self) -> bool:
        from board.ui.search.entry_rows import take_first

        return self._popup is not None and take_first(self.edit, self._popup)

    def _choose(self, number: int) -> None:
        from board.ui.search.entry_rows import take

        offer = self.popup.model.row(number).offer
        if offer is not None:
            take(self.edit, offer)
        else:
            self.edit.returnPressed.emit()

    def _on_accepted(self, text: str) -> None:
        if self.popup.isVisible() and self.popup.current() > 0:
            self._choose(self.popup.current())
            return
        self.edit.setText("")  # not clear(): Ctrl+Z takes the card back, not the text
        self._given_back = ""
        self.add_wanted.emit(text)

    def _on_left(self) -> None:
        """Close on Esc; what was typed but not added stays for the next time."""
        self._hide_preview()
        if self.is_open:
            self._pages.setCurrentWidget(self.button)
            self.closed.emit()
