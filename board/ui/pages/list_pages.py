"""Pages that stand in the place of the board until *Back*: here the frame and the archive."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from board.ui.theme import Type
from board.ui.widgets.looks import DIALOGS, FIELDS, PAGES, push_button, refresh_icons, styled
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.rows_model import RowsModel
from board.ui.widgets.table_view import choose_rows, chosen_keys, set_widths, table_view

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QKeyEvent

    from board.ui.theme import Theme

PAUSE_MS = 150


class Page(QFrame):
    """A page with a heading, a search line and *Back* (also Esc)."""

    back_wanted = Signal()
    search_wanted = Signal(str)

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        """Make the frame; parts go into ``body``."""
        super().__init__(parent)
        self.theme = theme
        self.setAccessibleName(title)
        self.back = push_button(self.tr("Back"), name=self.tr("Back to the board (Esc)"))
        self.back.setProperty("icon_name", "arrow-right" if self.isRightToLeft() else "arrow-left")
        self.back.clicked.connect(self.back_wanted)
        self.heading = PlainLabel(title)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search this page"))
        self.search.setMaximumWidth(theme.px(22))
        self.search.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.search_wanted.emit(self.search.text().strip()))
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.body = QVBoxLayout()
        self._set_out()
        theme.changed.connect(self.take_theme)
        self.take_theme()

    def take_theme(self) -> None:
        """Take the theme's colours and type."""
        self.heading.setFont(self.theme.font(Type.STAGE))
        self.setStyleSheet(styled(self.theme, FIELDS, PAGES, DIALOGS))
        refresh_icons(self, self.theme)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _set_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[self.theme.px(1.1)] * 4)
        layout.setSpacing(self.theme.px(0.7))
        top = QHBoxLayout()
        top.setSpacing(self.theme.px(0.8))
        top.addWidget(self.back)
        top.addWidget(self.heading)
        top.addStretch(1)
        top.addWidget(self.search, 1)
        layout.addLayout(top)
        layout.addLayout(self.body, 1)


@dataclass(frozen=True, slots=True)
class ArchiveRow:
    """One archived card; ``archived_on`` in words."""

    id: str
    title: str
    customer: str = ""
    job: str = ""
    archived_on: str = ""


class ArchivePage(Page):
    """Archived cards. ``search_wanted`` asks for those that match, also for more (``""``: all)."""

    card_opened = Signal(str)
    bring_back_wanted = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.heading.setText(self.tr("Archive"))
        self.setAccessibleName(self.tr("Archive"))
        header = [self.tr("Title"), self.tr("Customer"), self.tr("Job"), self.tr("Archived on")]
        self.model = RowsModel(header, self)
        self.table = table_view(self.model, self.tr("Archived cards"))
        set_widths(self.table, 0, theme.px(15), theme.px(13), theme.px(9))
        self.empty = PlainLabel(wraps=True)
        self.empty.setProperty("soft", True)
        self.bring_back = push_button(self.tr("Bring back"), primary=True)
        self.bring_back.clicked.connect(self._on_bring_back)
        self.table.selectionModel().selectionChanged.connect(self._on_selected)
        self.table.activated.connect(self._on_activated)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.bring_back, 0, Qt.AlignmentFlag.AlignLeft)
        self.show_rows(())
        self.take_theme()

    def show_rows(self, rows: Sequence[ArchiveRow]) -> None:
        """Show the archived cards that were found; those selected stay selected."""
        chosen = set(chosen_keys(self.table, self.model))
        self.model.show_rows(
            [(row.title, row.customer, row.job, row.archived_on) for row in rows],
            [row.id for row in rows],
        )
        choose_rows(self.table, [number for number, row in enumerate(rows) if row.id in chosen])
        found = self.tr("Nothing found in the archive.")
        nothing = self.tr("The archive is empty. Cards that are archived go here.")
        self.empty.setText(found if self.search.text().strip() else nothing)
        self.empty.setVisible(not rows)
        self._on_selected()

    def _on_selected(self, *_ranges: object) -> None:
        self.bring_back.setEnabled(bool(chosen_keys(self.table, self.model)))

    def _on_activated(self, index: QModelIndex) -> None:
        self.card_opened.emit(self.model.key(index.row()))

    def _on_bring_back(self) -> None:
        self.bring_back_wanted.emit(chosen_keys(self.table, self.model))
