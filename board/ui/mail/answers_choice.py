"""Whether the mailbox is watched for answers, and where it is read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from board.domain.mail_account import provider_at
from board.ui.widgets.fields import LineField
from board.ui.widgets.form import Form
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from board.domain.mail_account import Account
    from board.ui.theme import Theme

USUAL_PORT = 993
UNDER_EM = 1.9  # where the words of the box begin
SENDS, READS = "smtp.", "imap."


class AnswersChoice(QWidget):
    """A box to tick; ``changed`` carries the mailbox as it is read from then on."""

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._account: Account | None = None
        self.watch = TickBox(theme, self.tr("Watch this mailbox for answers to our messages"))
        self._more = PlainLabel(
            self.tr("Only heads and first lines are read. Nothing is marked as read or moved."),
            wraps=True,
        )
        self._more.setProperty("soft", True)
        self._more.setContentsMargins(theme.px(UNDER_EM), 0, 0, 0)
        self._cards = Form(theme)
        self.cards_folder = LineField(self.tr("Folder for cards"), hint=self.tr("none"))
        self._cards.add_row(
            self.tr("Folder for cards"),
            self.cards_folder,
            hint=self.tr("A mail that you move there becomes a card."),
        )
        self.cards_folder.setProperty("field", False)
        self._servers = Form(theme)
        self.host = LineField(self.tr("Read at"), hint=self.tr("imap.example.com"))
        self.port = LineField(self.tr("Port"))
        self.folder = LineField(self.tr("Folder"))
        self._servers.add_field(self.tr("Read at"), self.host)
        self._servers.add_field(self.tr("Port"), self.port)
        self._servers.add_field(self.tr("Folder"), self.folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(0.4))
        for part in (self.watch, self._more, self._cards, self._servers):
            column.addWidget(part)
        self.watch.clicked.connect(self._on_watch)
        for field in (self.host, self.port, self.folder, self.cards_folder):
            field.edited.connect(lambda _value: self._hold())

    def show_account(self, account: Account | None) -> None:
        """Show whether a mailbox is watched; without one nothing is."""
        self._account = account
        is_watched = account is not None and bool(account.imap_host)
        self.watch.setEnabled(account is not None)
        self.watch.setChecked(is_watched)
        self._servers.setVisible(is_watched and account is not None and not _is_usual(account))
        self._cards.setVisible(is_watched)
        if account is not None:
            self.cards_folder.set_value(account.cards_folder)
            self.host.set_value(account.imap_host)
            self.port.set_value(str(account.imap_port))
            self.folder.set_value(account.imap_folder)

    def _on_watch(self, on: bool) -> None:
        if self._account is None:
            return
        host = _reads_at(self._account) if on else ""
        self.changed.emit(replace(self._account, imap_host=host))

    def _hold(self) -> None:
        if self._account is None or not self.watch.isChecked():
            return
        port = self.port.field_text().strip()
        changed = replace(
            self._account,
            imap_host=self.host.field_text().strip() or self._account.imap_host,
            imap_port=int(port) if port.isdecimal() else USUAL_PORT,
            imap_folder=self.folder.field_text().strip() or "INBOX",
            cards_folder=self.cards_folder.field_text().strip(),
        )
        if changed != self._account:
            self._account = changed
            self.changed.emit(changed)


def _reads_at(account: Account) -> str:
    """Return where the mail of an account is probably read."""
    known = provider_at(account.host)
    if known is not None:
        return known.imap_host
    return (
        READS + account.host.removeprefix(SENDS) if account.host.startswith(SENDS) else account.host
    )


def _is_usual(account: Account) -> bool:
    """Return whether it is read where everybody with this provider reads."""
    known = provider_at(account.host)
    usual = (known.imap_host if known else "", USUAL_PORT, "INBOX")
    return (account.imap_host, account.imap_port, account.imap_folder) == usual
