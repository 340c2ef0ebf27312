"""The one box: it filters as you type, finds where something is, and adds a follow-up.

The rule for Enter is on screen: the row that Enter chooses carries the word. Where cards are found
that is the first of them; a text that only filters keeps its filter; where nothing is found, Enter
adds. Ctrl+Enter always adds.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QKeySequence,
    QPainter,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from board.ui.theme import Type
from board.ui.widgets.announce import announce
from board.ui.widgets.editing import is_boards_undo
from board.ui.widgets.looks import icon_button, place_at_end, refresh_icons

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent

    from board.ui.search.entry_words import Preview
    from board.ui.search.search_popup import PopupRow, SearchPopup
    from board.ui.theme import Theme

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class WhereRow:
    """An answer to "where is it?": which card, whose turn it is since when, due; all in words.

    With ``is_job`` it is about a whole job, and ``id`` is that of the job.
    """

    id: str
    title: str
    customer: str = ""
    job: str = ""
    turn: str = ""
    due_text: str = ""
    last_touch: str = ""
    next_touch: str = ""
    is_job: bool = False


@dataclass(frozen=True, slots=True)
class Understanding:
    """How the box reads a text: as a new card, as cards to find, and whether it only filters.

    ``preview`` is given the text and its part before the cursor.
    """

    preview: Callable[[str, str], Preview | None]
    where: Callable[[str], Sequence[WhereRow]]
    is_filter: Callable[[str], bool]


class SearchBox(QLineEdit):
    """Search or add. ``filter_kept`` says that the board should have the keyboard now."""

    query_changed = Signal(str)
    add_wanted = Signal(str)
    card_wanted = Signal(str)
    job_wanted = Signal(str)
    filter_kept = Signal()
    left = Signal()
    entered = Signal()
    focus_changed = Signal()

    def __init__(
        self, theme: Theme, understanding: Understanding, parent: QWidget | None = None
    ) -> None:
        """Make the box; ``understanding`` says what a text means."""
        super().__init__(parent)
        self._theme = theme
        self._understanding = understanding
        self._late_rows: dict[bool, tuple[str, Sequence[WhereRow]]] = {}  # jobs, archived cards
        self._given_back = ""
        self._popup: SearchPopup | None = None
        self.setObjectName("searchBox")
        self.setAccessibleName(self.tr("Search or add a follow-up"))
        self._show_hint()
        self.setMaxLength(2000)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(0)  # keys that wait already are taken together
        self._pause.timeout.connect(self._on_paused)
        self.textChanged.connect(self._on_text_changed)
        self._clear = icon_button(theme, "x", self.tr("Clear the box (Esc)"))
        self._clear.setParent(self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self._on_escape)
        self._clear.setVisible(False)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def is_waiting(self) -> bool:
        """Whether the board does not yet follow what was typed."""
        return self._pause.isActive()

    @property
    def popup(self) -> SearchPopup:
        """The list below the box, made when first wanted: the start shows none."""
        if self._popup is None:
            from board.ui.search.search_popup import SearchPopup

            self._popup = SearchPopup(self._theme, self)
            self._popup.chosen.connect(self._choose)
        return self._popup

    def _get_ready(self) -> None:
        """Make before the first key what it would wait for."""
        import_module("board.ui.search.entry_rows")
        _ = self.popup

    def show_query(self, text: str) -> None:
        """Put a filter into the box, without opening the list."""
        self.setText(text)
        self._flush()
        if self._popup is not None:
            self._popup.hide()

    def add_rows(self, text: str, rows: Sequence[WhereRow], *, are_jobs: bool = False) -> None:
        """Show answers that came later (jobs, archived cards), if ``text`` is still asked."""
        if text == self.text():
            self._late_rows[are_jobs] = (text, rows)
            if self.popup.isVisible():
                self._show_popup()

    def take_over(self) -> None:
        """Take the keyboard, all text selected."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say in fewer words what the box is for where there is little room."""
        super().resizeEvent(event)
        place_at_end(self, self._theme, self._clear)
        self._show_hint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say that somebody is about to type."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self._get_ready)
        self.entered.emit()
        self.focus_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the list, choose, add, or clear."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_enter(event.modifiers())
        elif key == Qt.Key.Key_Escape:
            self._on_escape()
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.text().strip():
            self._walk(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, onward: bool) -> bool:
        """Let Tab take what is offered, and go on only where nothing is."""
        self._flush()
        if onward and self._popup is not None:
            from board.ui.search.entry_rows import take_first

            if take_first(self, self._popup):
                return True
        return super().focusNextPrevChild(onward)

    def event(self, event: QEvent) -> bool:
        """Keep Esc: it clears the box before it means anything else."""
        if event.type() == QEvent.Type.ShortcutOverride and self._is_escape(event):
            event.accept()
            return True
        if is_boards_undo(event, typed=self.isUndoAvailable()):
            event.ignore()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list; the filter stays."""
        super().focusOutEvent(event)
        if self._popup is not None and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._popup.hide()
        self.focus_changed.emit()

    def is_adding(self) -> bool:
        """Return whether somebody types a new card here: one word alone is rather looked for."""
        text, how = self.text().strip(), self._understanding
        several = self.hasFocus() and len(text.split()) > 1
        return several and not how.is_filter(text) and not how.where(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key that leads here, while the box is empty."""
        super().paintEvent(event)
        if self.text() or self.hasFocus():
            return
        hint = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        metrics = self._theme.metrics(Type.BADGE)
        width = round(metrics.horizontalAdvance(hint)) + self._theme.px(0.7)
        wanted = self.fontMetrics().horizontalAdvance(self.placeholderText()) + width
        if self.width() < wanted + self._theme.px(2):
            return
        height = round(metrics.height()) + self._theme.px(0.2)
        left = self.width() - width - self._theme.px(0.6)
        place = QRect(left, (self.height() - height) // 2, width, height)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(self._theme.colours.line))
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(QColor(self._theme.colours.faint))
        painter.setFont(self._theme.font(Type.BADGE))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, hint)

    def _show_hint(self) -> None:
        hint, letter = self.tr("Search or add a follow-up…"), self.fontMetrics().averageCharWidth()
        room = self.width() - self.textMargins().left() - self.textMargins().right() - 3 * letter
        fits = self.fontMetrics().horizontalAdvance(hint) <= room
        self.setPlaceholderText(hint if fits else self.tr("Search…"))

    def _is_escape(self, event: QEvent) -> bool:
        return getattr(event, "key", int)() == Qt.Key.Key_Escape and bool(self.text())

    def _on_text_changed(self, text: str) -> None:
        if bool(text) is self._clear.isHidden():  # each time it is placed all of the bar is
            self._clear.setVisible(bool(text))
            place_at_end(self, self._theme, self._clear)
        self._pause.start()

    def _on_theme_changed(self) -> None:
        refresh_icons(self, self._theme)
        place_at_end(self, self._theme, self._clear)

    def _on_paused(self) -> None:
        self.query_changed.emit(self.text().strip())
        if self.text().strip() and self.hasFocus():
            self._show_popup()
        elif self._popup is not None:
            self._popup.hide()

    def _flush(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._on_paused()

    def _on_enter(self, modifiers: Qt.KeyboardModifier) -> None:
        self._flush()
        if not self.text().strip():
            self.left.emit()
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self._add()
        elif self.popup.isVisible():
            self._choose(max(0, self.popup.current()))
        else:
            self._show_popup()

    def _on_escape(self) -> None:
        if self.text():
            self.clear()
            self._flush()
        else:
            self.left.emit()

    def _walk(self, by: int) -> None:
        self._flush()
        if not self.popup.isVisible():
            self._show_popup()
            return
        self.popup.step(by)
        announce(self, self.popup.sentence())

    def _choose(self, number: int) -> None:
        from board.ui.search.entry_rows import take
        from board.ui.search.search_popup import Does

        row = self.popup.model.row(number)
        if row.offer is not None:
            take(self, row.offer)
        elif row.does is Does.ADD:
            self._add()
        elif row.does is Does.CARD:
            self.popup.hide()
            self.card_wanted.emit(row.card_id)
        elif row.does is Does.JOB:
            self.popup.hide()
            self.job_wanted.emit(row.card_id)
        else:
            self.popup.hide()
            self.filter_kept.emit()

    def _add(self) -> None:
        text = self.text().strip()
        self._given_back = ""
        self.setText("")  # not clear(): Ctrl+Z takes the card back, not the text
        self._flush()
        self.popup.hide()
        if text:
            self.add_wanted.emit(text)

    def give_back(self, text: str) -> None:
        """Show a line that could not be added, unless something else is being typed."""
        if not self.text():
            self._given_back = text
            self.setText(text)

    def holds(self, text: str) -> bool:
        """Return whether this line stands here."""
        return self.text() == text

    def forget(self, text: str) -> None:
        """Take away a line given back that was added after all."""
        if text == self._given_back == self.text():
            self.setText("")
            self._flush()

    def _show_popup(self) -> None:
        rows, current = self._rows()
        self.popup.show_rows(rows, current)

    def _rows(self) -> tuple[list[PopupRow], int]:
        from board.ui.search.entry_rows import before_cursor, entry_rows, native
        from board.ui.search.search_popup import Does, PopupRow

        text = self.text().strip()
        found = list(self._understanding.where(text))
        known = {row.id for row in found}
        found += [row for row in self._late(are_jobs=False) if row.id not in known]
        jobs = self._late(are_jobs=True)
        filters = self._understanding.is_filter(text)
        line = self.text()
        preview = self._understanding.preview(line, before_cursor(self))
        enter = native("Enter")
        rows = entry_rows(preview, line, native("Ctrl+Enter") if found or filters else enter)
        current = len(rows) + (not filters) * (1 + len(jobs)) if found or filters else 0
        if found or filters:
            title = self.tr("Show only these on the board")
            rows.append(PopupRow(Does.FILTER, title, key=enter if filters else ""))
        for row in (*jobs, *found):
            key = enter if len(rows) == current else ""
            about = " · ".join(filter(None, (row.customer, row.job)))
            does = Does.JOB if row.is_job else Does.CARD
            rows.append(PopupRow(does, row.title, _where_words(row), key, row.id, about))
        return rows, current

    def _late(self, *, are_jobs: bool) -> Sequence[WhereRow]:
        text, rows = self._late_rows.get(are_jobs, ("", ()))
        return rows if text == self.text() else ()


def _where_words(row: WhereRow) -> str:
    last = translate("SearchBox", "last {day}").format(day=row.last_touch)
    following = translate("SearchBox", "next {day}").format(day=row.next_touch)
    parts = (row.turn, row.due_text, row.last_touch and last, row.next_touch and following)
    return " · ".join(part for part in parts if part)
