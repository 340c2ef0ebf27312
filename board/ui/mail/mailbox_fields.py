"""The fields of a mailbox: address, provider, servers, and how the program logs in there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from board.domain.mail_account import (
    PROVIDERS,
    Account,
    Security,
    provider_at,
    provider_of,
    secret_of,
)
from board.ui.widgets.fields import LineField
from board.ui.widgets.form import Form
from board.ui.widgets.looks import push_button
from board.ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from board.ui.theme import Theme

OTHER = ""
USUAL_PORTS = {Security.TLS: 465, Security.STARTTLS: 587}
NOTHING = Account("", 465, Security.TLS, "")
PASSWORD, TOKEN = "password", "token"


class MailboxFields(Form):
    """Shows a mailbox; each field holds at once.

    ``changed`` carries the mailbox as it stands in the fields, ``secret_typed`` with it what it
    logs in by, ``page_wanted`` the page of the provider that makes an app password.
    """

    changed = Signal(object)
    secret_typed = Signal(object, str)
    page_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.account = NOTHING
        self._is_showing = False
        self._all_shown = False
        self.provider = QuietCombo(self.tr("Provider"))
        self.address = LineField(self.tr("Address"), hint=self.tr("orders@example.com"))
        self.name = LineField(self.tr("Name they see"))
        self.password = QLineEdit()
        self.reply_to = LineField(self.tr("Answers go to"))
        self.host = LineField(self.tr("Server"), hint=self.tr("smtp.example.com"))
        self.port = LineField(self.tr("Port"))
        self.security = QuietCombo(self.tr("Encryption"))
        self.user = LineField(self.tr("User"))
        self.login = QuietCombo(self.tr("Logs in by"))
        self.client = LineField(self.tr("Client"), hint=self.tr("its ID"))
        self.client_secret = QLineEdit()
        self.token = QLineEdit()
        self.token_url = LineField(
            self.tr("Tokens from"), hint=self.tr("the address of the provider")
        )
        self.app_page = push_button(self.tr("How do I get an app password?"))
        self.servers = push_button(self.tr("Servers…"))
        self._set_out()
        self._connect()

    def show_account(self, account: Account | None) -> None:
        """Show a mailbox, or that there is none."""
        self.account = shown = account or NOTHING
        self._is_showing = True
        known = provider_at(shown.host)
        self.provider.setCurrentIndex(self.provider.findData(known.name if known else OTHER))
        self.address.set_value(shown.sender)
        self.name.set_value(shown.sender_name)
        self.reply_to.set_value(shown.reply_to)
        self.host.set_value(shown.host)
        self.port.set_value(str(shown.port))
        self.user.set_value(shown.user)
        self.client.set_value(shown.client_id)
        self.token_url.set_value(shown.token_url)
        plain = self.security.findData(Security.PLAIN.value)
        if shown.security is Security.PLAIN and plain < 0:  # nobody can choose it here
            self.security.addItem(self.tr("Not at all (this computer)"), Security.PLAIN.value)
        elif shown.security is not Security.PLAIN and plain >= 0:
            self.security.removeItem(plain)
        self.security.setCurrentIndex(self.security.findData(shown.security.value))
        elsewhere = shown.reply_to not in ("", shown.sender)
        self._answers.setText(
            self.tr("Answers to that address are not seen here.")
            if elsewhere
            else self.tr("A mailbox that somebody reads; empty for the one above.")
        )
        self.login.setCurrentIndex(self.login.findData(TOKEN if shown.oauth else PASSWORD))
        self._show_rows()
        self._is_showing = False

    def show_kept(self, *, kept: bool, known: bool) -> None:
        """Say whether a key store keeps what it logs in by, and whether that is known."""
        for field in (self.password, self.token):
            field.setPlaceholderText("••••••••" if known else "")
        words = (
            self.tr("Kept in this computer’s key store, in no file.")
            if kept
            else self.tr("You will be asked once each time the program starts.")
        )
        self._kept.setText(words)
        self._token_kept.setText(words)

    def _set_out(self) -> None:
        for each in PROVIDERS:
            self.provider.addItem(each.name, each.name)
        self.provider.addItem(self.tr("Another one"), OTHER)
        self.security.addItem(self.tr("From the beginning (TLS)"), Security.TLS.value)
        self.security.addItem(self.tr("After the greeting (STARTTLS)"), Security.STARTTLS.value)
        self.login.addItem(self.tr("Password or app password"), PASSWORD)
        self.login.addItem(self.tr("Refresh token (OAuth)"), TOKEN)
        for secret in (self.password, self.token, self.client_secret):
            secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.reply_to.setProperty("field", False)
        self.add_field(self.tr("Address"), self.address)
        self.add_row(self.tr("Provider"), self.provider)
        self.add_field(self.tr("Server"), self.host)
        self.add_field(self.tr("Port"), self.port)
        self.add_row(self.tr("Encryption"), self.security)
        self.add_field(self.tr("User"), self.user)
        self.add_row(self.tr("Logs in by"), self.login)
        self.add_field(self.tr("Name they see"), self.name)
        self._kept = self.add_row(self.tr("Password"), self.password, hint=" ")
        self.add_row("", self.app_page)
        self.add_field(self.tr("Client"), self.client)
        self.add_row(
            self.tr("Client secret"), self.client_secret, hint=self.tr("Where they gave one.")
        )
        self.add_field(self.tr("Tokens from"), self.token_url)
        self._token_kept = self.add_row(self.tr("Refresh token"), self.token, hint=" ")
        self._answers = self.add_row(self.tr("Answers go to"), self.reply_to, hint=" ")
        self.add_row("", self.servers)
        for button in (self.app_page, self.servers):
            self._grid.setAlignment(button, Qt.AlignmentFlag.AlignLeft)
            button.setAccessibleName(button.text())

    def _connect(self) -> None:
        for field in (self.name, self.reply_to, self.host, self.port, self.user):
            field.edited.connect(lambda _value: self._hold())
        for field in (self.client, self.token_url):
            field.edited.connect(lambda _value: self._hold())
        self.address.edited.connect(lambda _value: self._on_address())
        self.provider.activated.connect(lambda _at: self._on_provider())
        self.security.activated.connect(lambda _at: self._on_security())
        self.login.activated.connect(lambda _at: self._on_login())
        self.password.editingFinished.connect(self._on_password)
        self.token.editingFinished.connect(self._on_token)
        self.servers.clicked.connect(self._on_servers)
        self.app_page.clicked.connect(self._on_app_page)

    def _show_rows(self) -> None:
        """Show what is to be filled in here, and what is not usual when it is asked for."""
        known = provider_at(self.account.host)
        has_address = bool(self.address.field_text().strip())  # which may tell all the rest
        servers = self._all_shown or (known is None and has_address)
        oauth = self.account.oauth
        for field in (self.host, self.port, self.security, self.user):
            self.set_row_shown(field, shown=servers)
        self.set_row_shown(self.login, shown=servers or oauth)
        self.set_row_shown(self.password, shown=not oauth)
        has_page = known is not None and bool(known.app_password) and not oauth
        self.set_row_shown(self.app_page, shown=has_page)
        for each in (self.client, self.client_secret, self.token):
            self.set_row_shown(each, shown=oauth)
        self.set_row_shown(self.token_url, shown=oauth and not (known and known.token_url))
        self.set_row_shown(self.servers, shown=not servers)

    def _on_servers(self) -> None:
        self._all_shown = True
        self._show_rows()
        self.host.setFocus()

    def _on_app_page(self) -> None:
        known = provider_at(self.account.host)
        if known is not None:
            self.page_wanted.emit(known.app_password)

    def _on_address(self) -> None:
        """Fill in what the address tells of its provider."""
        address = self.address.field_text().strip()
        found = provider_of(address)
        user = self.account.user
        if not user or user == self.account.sender:
            self.user.set_value(address)
        if found is not None:
            self._take_provider(found.name)
        self._show_rows()
        self._hold(of_provider=found is not None)

    def _on_provider(self) -> None:
        name = self.provider.currentData()
        if name == OTHER:
            self.account = replace(self.account, host="", imap_host="")
            self.host.set_value("")
            self._show_rows()
            self.host.setFocus()
            return
        self._take_provider(name)
        self._hold(of_provider=True)

    def _take_provider(self, name: str) -> None:
        found = next(each for each in PROVIDERS if each.name == name)
        self.account = replace(
            self.account,
            host=found.host,
            port=found.port,
            security=found.security,
            imap_host=found.imap_host,
            token_url=found.token_url if self.account.oauth else "",
        )

    def _on_security(self) -> None:
        security = Security(self.security.currentData())
        if self.account.port in USUAL_PORTS.values():
            self.port.set_value(str(USUAL_PORTS[security]))
        self._hold()

    def _on_login(self) -> None:
        """Ask for a token in place of a password, or the other way round."""
        oauth = self.login.currentData() == TOKEN
        known = provider_at(self.account.host)
        url = known.token_url if known and oauth else ""
        self.account = replace(self.account, oauth=oauth, token_url=url)
        self.token_url.set_value(url)
        self._show_rows()
        self._hold(of_provider=True)
        (self.client if oauth else self.password).setFocus()

    def _on_password(self) -> None:
        if self.password.text() and self.account.host:
            self.secret_typed.emit(self.account, self.password.text())
            self.password.clear()

    def _on_token(self) -> None:
        if self.token.text() and self.account.host:
            secret = secret_of(self.token.text(), self.client_secret.text())
            self.secret_typed.emit(self.account, secret)
            self.token.clear()
            self.client_secret.clear()

    def _hold(self, *, of_provider: bool = False) -> None:
        """Tell what stands in the fields, as soon as there is an address and a server."""
        if self._is_showing:
            return
        account = replace(
            self.account,
            sender=self.address.field_text().strip(),
            sender_name=self.name.field_text().strip(),
            reply_to=self.reply_to.field_text().strip(),
            user=self.user.field_text().strip(),
            client_id=self.client.field_text().strip(),
        )
        if not of_provider:
            text = self.port.field_text().strip()
            account = replace(
                account,
                host=self.host.field_text().strip() or account.host,
                port=int(text) if text.isdecimal() else 0,
                security=Security(self.security.currentData()),
                token_url=self.token_url.field_text().strip(),
            )
        if account.sender and account.host and (of_provider or account != self.account):
            self.account = account
            self.changed.emit(account)
