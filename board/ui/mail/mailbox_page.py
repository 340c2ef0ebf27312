"""The page of the firm's mailbox: where mail leaves, a test, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from board.domain.mail_account import PROVIDERS, Account, Security, provider_at, provider_of
from board.domain.sending import Outcome
from board.ui.mail.mail_words import MailWords
from board.ui.theme import Type
from board.ui.widgets.fields import LineField
from board.ui.widgets.form import Form
from board.ui.widgets.looks import PARTS, push_button, styled
from board.ui.widgets.page import Page
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.section import Section
from board.ui.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from board.domain.sending import Answer
    from board.ui.theme import Theme

WIDE_EM = 72
WIDEST_FORM_EM = 46
OTHER = ""
USUAL_PORTS = {Security.TLS: 465, Security.STARTTLS: 587}
NOTHING = Account("", 465, Security.TLS, "")


class MailboxPage(Page):
    """Shows the mailbox; each field holds at once.

    ``changed`` carries the mailbox as it stands in the fields, ``password_typed`` its password,
    ``test_wanted`` that a test shall go to it, ``forgotten`` that there shall be none, and
    ``released`` that held mail may leave.
    """

    changed = Signal(object)
    password_typed = Signal(object, str)
    test_wanted = Signal()
    forgotten = Signal()
    released = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._account = NOTHING
        self._words = MailWords()
        self._is_showing = False
        self.heading.setText(self.tr("E-mail"))
        self.setAccessibleName(self.tr("E-mail"))
        self.search.hide()
        self.promise = PlainLabel(
            self.tr("Your own mailbox. Nothing leaves without your yes."), elides=True
        )
        self.promise.setProperty("soft", True)
        self.provider = QuietCombo(self.tr("Provider"))
        self.address = LineField(self.tr("Address"), hint=self.tr("orders@example.com"))
        self.name = LineField(self.tr("Name they see"))
        self.password = QLineEdit()
        self.reply_to = LineField(self.tr("Answers go to"))
        self.host = LineField(self.tr("Server"), hint=self.tr("smtp.example.com"))
        self.port = LineField(self.tr("Port"))
        self.security = QuietCombo(self.tr("Encryption"))
        self.user = LineField(self.tr("User"))
        self.test = push_button(self.tr("Send me a test"), primary=True)
        self.forget = push_button(self.tr("Use no mailbox"))
        self.release = push_button(self.tr("Let held mail go"))
        self._form = Form(theme)
        self._results = QVBoxLayout()
        self._set_out()
        self._connect()
        self.take_theme()
        self.show_account(None)

    def show_account(self, account: Account | None) -> None:
        """Show a mailbox, or that there is none."""
        self._account = shown = account or NOTHING
        self._is_showing = True
        known = provider_at(shown.host)
        self.provider.setCurrentIndex(self.provider.findData(known.name if known else OTHER))
        self.address.set_value(shown.sender)
        self.name.set_value(shown.sender_name)
        self.reply_to.set_value(shown.reply_to)
        self.host.set_value(shown.host)
        self.port.set_value(str(shown.port))
        self.user.set_value(shown.user)
        self.security.setCurrentIndex(self.security.findData(shown.security.value))
        for field in (self.host, self.port, self.security, self.user):
            self._form.set_row_shown(field, shown=known is None)
        self.test.setEnabled(account is not None)
        self.forget.setVisible(account is not None)
        to = self.tr("only to {address}").format(address=shown.sender) if account else ""
        self._to.setText(to)
        self._is_showing = False

    def show_kept(self, *, kept: bool, known: bool) -> None:
        """Say whether a key store keeps the password, and whether it is known."""
        self.password.setPlaceholderText("••••••••" if known else "")
        self._kept.setText(
            self.tr("Kept in this computer’s key store, in no file.")
            if kept
            else self.tr("You will be asked once each time the program starts.")
        )

    def show_held(self, *, held: bool) -> None:
        """Offer to let mail go that was held."""
        self._held.setVisible(held)

    def show_answer(self, answer: Answer | None) -> None:
        """Show what came of a test; None while it is under way."""
        self._found.show()
        self.test.setEnabled(answer is not None)
        if answer is None:
            self._fact.setText(self.tr("The test is on its way…"))
            self._advice.setText("")
            self._own.setText("")
        else:
            fact, advice = self._words.facts(answer)
            self._fact.setText(fact)
            self._advice.setText(advice)
            good = answer.outcome is Outcome.SENT
            self._own.setText("" if good else answer.said)
        for label in (self._advice, self._own):
            label.setVisible(bool(label.text()))

    def told(self) -> list[str]:
        """Return what the last test found."""
        return [label.text() for label in (self._fact, self._advice, self._own) if label.text()]

    def take_theme(self) -> None:
        super().take_theme()
        self.setStyleSheet(self.styleSheet() + styled(self.theme, PARTS))
        for label in (self._where, self._try):
            label.setFont(self.theme.font(Type.TITLE))
        for label in (self._fact, self._subject):
            label.setFont(self.theme.font(Type.TITLE))

    def _set_out(self) -> None:
        px = self.theme.px
        self.top.insertWidget(2, self.promise, 1)
        for each in PROVIDERS:
            self.provider.addItem(each.name, each.name)
        self.provider.addItem(self.tr("Another one"), OTHER)
        self.security.addItem(self.tr("From the beginning (TLS)"), Security.TLS.value)
        self.security.addItem(self.tr("After the greeting (STARTTLS)"), Security.STARTTLS.value)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setAccessibleName(self.tr("Password"))
        for field in (self.address, self.name, self.reply_to, self.host, self.port, self.user):
            field.setProperty("field", False)
        form = self._form
        form.add_field(self.tr("Address"), self.address)
        form.add_row(self.tr("Provider"), self.provider)
        form.add_field(self.tr("Server"), self.host)
        form.add_field(self.tr("Port"), self.port)
        form.add_row(self.tr("Encryption"), self.security)
        form.add_field(self.tr("User"), self.user)
        form.add_field(self.tr("Name they see"), self.name)
        self._kept = form.add_row(self.tr("Password"), self.password, hint=" ")
        form.add_field(
            self.tr("Answers go to"),
            self.reply_to,
            hint=self.tr("A mailbox that somebody reads; empty for the one above."),
        )
        self._where = PlainLabel(self.tr("Where is your mail?"))
        self._try = PlainLabel(self.tr("Try it"))
        self._to = PlainLabel(elides=True)
        left, right = QWidget(), QWidget()
        left.setMaximumWidth(px(WIDEST_FORM_EM))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._where)
        column.addWidget(form)
        column.addSpacing(px(1))
        column.addWidget(self._try)
        row = QHBoxLayout()
        row.addWidget(self.test)
        row.addWidget(self._to, 1)
        row.addWidget(self.forget)
        column.addLayout(row)
        column.addStretch(1)
        self._fill_right(right)
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, px(0.5), 0)
        self._columns.setSpacing(px(2.4))
        self._columns.addWidget(left, 1)
        self._columns.addWidget(right, 1)
        self.body.addWidget(TallScroll(content), 1)

    def _fill_right(self, right: QWidget) -> None:
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(1))
        self._held, held = self._box()
        held.addWidget(
            PlainLabel(
                self.tr("This board was tried out on another day, so its mail is held."), wraps=True
            )
        )
        held.addWidget(self.release, 0, Qt.AlignmentFlag.AlignLeft)
        self._held.hide()
        self._found = Section(self.theme, self.tr("What the test found"))
        frame, box = self._box()
        self._fact, self._advice, self._own = (PlainLabel(wraps=True) for _ in range(3))
        self._own.setProperty("quiet", True)
        for label in (self._fact, self._advice, self._own):
            box.addWidget(label)
        self._found.body.addWidget(frame)
        self._found.hide()
        looks = Section(self.theme, self.tr("How a message looks to them"))
        paper, words = self._box()
        paper.setProperty("paper", True)
        subject, text = self._words.test_message("")
        self._subject = PlainLabel(subject, wraps=True)
        words.addWidget(self._subject)
        words.addWidget(PlainLabel(text.replace("\n\n", " ").strip(), wraps=True))
        looks.body.addWidget(paper)
        safe = Section(self.theme, self.tr("Safe by design"))
        for line in (
            self.tr("The same message never leaves twice, even after a power cut."),
            self.tr("More than 30 messages in an hour: it stops and asks."),
            self.tr("The password never appears in a log, a backup or an error report."),
        ):
            safe.body.addWidget(PlainLabel(line, wraps=True))
        for widget in (self._held, self._found, looks, safe):
            column.addWidget(widget)
        column.addStretch(1)

    def _box(self) -> tuple[QFrame, QVBoxLayout]:
        px = self.theme.px
        frame = QFrame()
        frame.setProperty("boxes", True)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(px(0.9), px(0.7), px(0.9), px(0.7))
        return frame, layout

    def _connect(self) -> None:
        for field in (self.name, self.reply_to, self.host, self.port, self.user):
            field.edited.connect(lambda _value: self._hold())
        self.address.edited.connect(lambda _value: self._on_address())
        self.provider.activated.connect(lambda _at: self._on_provider())
        self.security.activated.connect(lambda _at: self._on_security())
        self.password.editingFinished.connect(self._on_password)
        self.test.clicked.connect(self.test_wanted)
        self.forget.clicked.connect(self.forgotten)
        self.release.clicked.connect(self.released)

    def _on_address(self) -> None:
        """Fill in what the address tells of its provider."""
        address = self.address.field_text().strip()
        found = provider_of(address)
        if found is not None:
            self._account = replace(
                self._account,
                host=found.host,
                port=found.port,
                security=found.security,
                imap_host=found.imap_host,
            )
        user = self._account.user
        if not user or user == self._account.sender:
            self.user.set_value(address)
        self._hold(of_provider=found is not None)

    def _on_provider(self) -> None:
        name = self.provider.currentData()
        found = next((each for each in PROVIDERS if each.name == name), None)
        if found is None:
            self._account = replace(self._account, host="", imap_host="")
            self.host.set_value("")
            for field in (self.host, self.port, self.security, self.user):
                self._form.set_row_shown(field, shown=True)
            self.host.setFocus()
            return
        self._account = replace(
            self._account,
            host=found.host,
            port=found.port,
            security=found.security,
            imap_host=found.imap_host,
        )
        self._hold(of_provider=True)

    def _on_security(self) -> None:
        security = Security(self.security.currentData())
        if self._account.port in USUAL_PORTS.values():
            self.port.set_value(str(USUAL_PORTS[security]))
        self._hold()

    def _on_password(self) -> None:
        if self.password.text() and self._account.host:
            self.password_typed.emit(self._account, self.password.text())
            self.password.clear()

    def _hold(self, *, of_provider: bool = False) -> None:
        """Tell what stands in the fields, as soon as there is an address and a server."""
        if self._is_showing:
            return
        account = replace(
            self._account,
            sender=self.address.field_text().strip(),
            sender_name=self.name.field_text().strip(),
            reply_to=self.reply_to.field_text().strip(),
            user=self.user.field_text().strip(),
        )
        if not of_provider:
            text = self.port.field_text().strip()
            account = replace(
                account,
                host=self.host.field_text().strip() or account.host,
                port=int(text) if text.isdecimal() else 0,
                security=Security(self.security.currentData()),
            )
        if account.sender and account.host and account != self._account:
            self._account = account
            self.changed.emit(account)
        elif of_provider:
            self.changed.emit(account)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what was found under the fields where there is no room beside them."""
        super().resizeEvent(event)
        wide = self.width() >= self.theme.px(WIDE_EM)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
