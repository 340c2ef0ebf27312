"""Links to files and web addresses on a card: add, drop, open after a look at the whole target."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from board.domain.links import target_of
from board.ui.dropped.mail_drops import mails_in
from board.ui.panel.panel_rows import ConfirmRow
from board.ui.widgets.fields import LineField
from board.ui.widgets.looks import icon_button, push_button
from board.ui.widgets.plain import menu_text, plain_tooltip
from board.ui.widgets.section import Section, clear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from board.domain.card import Link
    from board.ui.panel.shown_card import ShownCard
    from board.ui.theme import Theme


def is_path(target: str) -> bool:
    """Tell whether ``target`` is the full path of a file here."""
    return PurePosixPath(target).is_absolute() or PureWindowsPath(target).is_absolute()


def targets_in(mime: QMimeData) -> list[str]:
    """Return what was dropped or pasted: paths of files, and addresses."""
    if mime.hasUrls():
        return [_target(url) for url in mime.urls()]
    lines = (line.strip() for line in mime.text().splitlines())
    return [line for line in lines if target_of(line) is not None]


def _target(url: QUrl) -> str:
    return url.toLocalFile() if url.isLocalFile() else url.toString()


class PanelLinks(Section):
    """The links of one card; nothing is opened without showing the whole target first."""

    def __init__(self, theme: Theme, shown: ShownCard) -> None:
        super().__init__(theme, "")
        self._shown, self._wishes = shown, shown.wishes.links
        self._heading.setText(self.tr("Links to files"))
        self.setAcceptDrops(True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)
        self.confirm = ConfirmRow(theme, self._wishes)
        self.body.addWidget(self.confirm)
        self._add_entry()

    def fields(self) -> list[LineField]:
        """Return the fields that are typed in."""
        return [self.new]

    def show_links(self, links: Sequence[Link]) -> None:
        """Show ``links`` from top to bottom."""
        clear(self._lines)
        for link in links:
            row = self._row(link)
            self._lines.addWidget(row)
            row.show()  # at once, where Qt would wait for the event loop
        self.confirm.hide()

    def add_from(self, mime: QMimeData) -> None:
        """Ask for a link to each file or address in ``mime``."""
        self._add(targets_in(mime))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and addresses; mails are left to the window, which makes cards of them."""
        if mails_in(event.mimeData()):
            event.ignore()
        elif event.mimeData().hasUrls() or targets_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Link what was dropped."""
        self.add_from(event.mimeData())
        event.acceptProposedAction()

    def _add_entry(self) -> None:
        self.new = LineField(
            self.tr("Add a link: paste a path or an address"),
            hint=self.tr("+ Paste a link"),
        )
        self.new.setToolTip(self.tr("Paste a path or an address, or drop files here"))
        self.new.edited.connect(self._on_typed)
        self.choose = push_button(self.tr("Add a file…"))
        self.choose.clicked.connect(self._on_choose)
        self.body.addWidget(self.new)
        self.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)

    def _row(self, link: Link) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        name = link.label or short_name(link.target)
        button = QPushButton(self._theme.icon(_icon(link.target)), menu_text(name))
        button.setProperty("icon_name", _icon(link.target))
        button.setIconSize(QSize(self._theme.px(1.15), self._theme.px(1.15)))
        button.setProperty("bar", True)
        button.setToolTip(plain_tooltip(link.target))
        button.setAccessibleName(self.tr("Open {name}").format(name=name))
        button.setMinimumWidth(self._theme.px(4))
        button.clicked.connect(lambda: self._on_chosen(link.target))
        bin_ = icon_button(self._theme, "x", self.tr("Remove this link"))
        bin_.clicked.connect(lambda: self._wishes.remove.emit(link.id))
        layout.addWidget(button, 1)
        layout.addWidget(bin_)
        return row

    def _on_chosen(self, target: str) -> None:
        if target_of(target) is not None:
            self.confirm.yes.setVisible(True)
            self.confirm.ask(self.tr("Open this?\n{target}").format(target=target), target)
        else:
            words = self.tr(
                "Only files here, web, e-mail and phone addresses can be opened:\n{target}"
            )
            self.confirm.ask(words.format(target=target), "")
            self.confirm.yes.setVisible(False)
            self.confirm.no.setFocus()

    def _on_typed(self, target: str) -> None:
        if target:
            self.new.editing.put("")
            self._add([target])

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Link to a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(self._add)
        dialog.open()

    def _add(self, targets: Sequence[str]) -> None:
        for target in targets:
            self._wishes.add.emit(self._shown.id, target)


def short_name(target: str) -> str:
    """Return the file's name of a path, or a web address without its scheme."""
    if is_path(target):
        windows = PureWindowsPath(target)
        return windows.name or target
    return target.partition("://")[2] or target.partition(":")[2] or target


def _icon(target: str) -> str:
    if target.lower().startswith("mailto:"):
        return "mail"
    return "file-text" if is_path(target) or target.lower().startswith("file:") else "link"
