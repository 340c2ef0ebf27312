"""About the program: version, where data and log lie, licences, what is new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QWidget

from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.form import Form
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from board.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class AboutValues:
    """What is told: the version, the address of the board, the log folder, two texts."""

    version: str
    board: str
    log_folder: str
    whats_new: str = ""
    licences: str = ""


class AboutDialog(Dialog):
    """``folder_wanted`` carries a folder that is to be opened."""

    folder_wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        values: AboutValues,
        parent: QWidget | None = None,
        *,
        whats_new: bool = False,
    ) -> None:
        super().__init__(theme, "", parent, size=(42, 30))
        self.setWindowTitle(self.tr("About Follow-up Board"))
        self.heading.setText(self.tr("Follow-up Board"))
        self.pages = QTabWidget()
        self.pages.setAccessibleName(self.tr("Pages about the program"))
        self.pages.addTab(self._facts(values), self.tr("About"))
        for text, name in (
            (values.whats_new, self.tr("What’s new")),
            (values.licences, self.tr("Licences")),
        ):
            if text:
                self.pages.addTab(_reading(text, name), name)
        if whats_new and values.whats_new:
            self.pages.setCurrentIndex(1)
        self.body.addWidget(self.pages, 1)
        close = self.add_button(push_button(self.tr("Close")))
        close.clicked.connect(self.close)
        self.take_theme()

    def _facts(self, values: AboutValues) -> Form:
        form = Form(self.theme)
        form.add_row(self.tr("Version"), PlainLabel(values.version, wraps=True))
        form.add_row(self.tr("This board"), PlainLabel(values.board, wraps=True))
        form.add_row(self.tr("Log folder"), PlainLabel(values.log_folder, wraps=True))
        self.open_folder = push_button(self.tr("Open the log folder"))
        self.open_folder.clicked.connect(lambda: self.folder_wanted.emit(values.log_folder))
        form.add_row("", self.open_folder)
        self.open_folder.setAccessibleName(self.tr("Open the log folder"))
        form.add_end()
        return form


def _reading(text: str, name: str) -> QPlainTextEdit:
    page = QPlainTextEdit(text)
    page.setReadOnly(True)
    page.setAccessibleName(name)
    page.setTabChangesFocus(True)
    return page
