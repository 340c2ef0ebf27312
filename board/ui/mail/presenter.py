"""The firm's mailbox: its page, and sending what is approved while the board is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from board.domain.errors import Refused
from board.domain.ladder import Leaves
from board.domain.sending import Reason
from board.services import mail_settings, mailbox, rounds, who_sends
from board.ui.actions.outside import open_link
from board.ui.mail.mail_words import MailWords
from board.ui.words import plural

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from board.domain.mail_account import Account
    from board.domain.sending import Answer
    from board.services.sending import Run
    from board.ui.actions.parts import Parts
    from board.ui.actions.runner import Job
    from board.ui.mail.mailbox_page import MailboxPage
    from board.ui.watcher import Fresh
    from board.ui.work import Ask, Failure, Slow

QUIET = frozenset({Reason.NO_NETWORK, Reason.SILENT, Reason.BUSY})
"""What passes by itself: it is tried again, and nobody need know."""


class Kept(NamedTuple):
    """All that the page shows of the mailbox."""

    account: Account | None
    held: mailbox.Held
    passed: frozenset[str]
    may_go: bool


class MailPresenter(QObject):
    """Sends what may leave, one look at a time, and lets the mailbox be set up and tried.

    ``typed`` says that what it logs in by was typed.
    """

    typed = Signal()

    def __init__(self, parts: Parts, secrets: mailbox.Secrets) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._ws, self._work, self._notices = parts.ws, parts.work, parts.notices
        self._secrets = secrets
        self._under_way = False
        self._told: Reason | None = None
        self._looked: datetime | None = None
        self._page: MailboxPage | None = None
        parts.watcher.arrived.connect(self._on_fresh)

    @property
    def page(self) -> MailboxPage:
        """The page, made when it is first wanted."""
        if self._page is None:
            from board.ui.mail.mailbox_page import MailboxPage  # sending needs none

            page = self._page = MailboxPage(self._parts.theme)
            page.back_wanted.connect(self._on_back)
            page.changed.connect(self._on_changed)
            page.fields.secret_typed.connect(self._on_password)
            page.fields.page_wanted.connect(self._on_page)
            page.test_wanted.connect(self._test)
            page.forgotten.connect(partial(self._change, mailbox.forget))
            page.found.released.connect(partial(self._change, mailbox.release))
            page.found.stopped.connect(partial(self._change, mailbox.stop))
            page.who.chosen.connect(self._on_leaves)
        return self._page

    def open(self) -> None:
        """Show the mailbox."""
        self._fill(lambda: self._parts.window.show_page(self.page))

    def look(self) -> None:
        """Send what may leave by now."""
        if not self._under_way:
            self._under_way = True
            looked, self._looked = self._looked, self._ws.now()
            self._work.run(
                partial(mailbox.waiting, self._ws),
                done=lambda account: self._on_waiting(account, looked),
                failed=self._on_failed,
            )

    def go_by_themselves(self) -> None:
        """Approve what goes by itself today."""
        ws, seen = self._ws, self._parts.desk.board

        def approve(slow: Slow) -> None:
            account = mailbox.account(ws)
            if account is not None and account.leaves is Leaves.AUTO:
                rounds.approve_automatic(ws, rounds.listed(ws, seen=seen, rest=slow.rest))

        self._work.run_slow(approve, done=lambda _none: self.look())

    def _fill(self, then: Callable[[], object] = lambda: None) -> None:
        """Show the mailbox as it is kept; whether its password is known is asked elsewhere."""
        ws = self._ws

        def read() -> Kept:
            account = mailbox.account(ws)
            passed = mail_settings.passed(ws, account) if account else frozenset()
            may_go = account is not None and mail_settings.may_go_by_itself(ws, account)
            return Kept(account, mailbox.held(ws), passed, may_go)

        def shown(kept: Kept) -> None:
            account = kept.account
            self.page.found.show_held(tried_out=kept.held.tried_out, stopped=kept.held.stopped)
            sent = mail_settings.SENT in kept.passed
            seen = mail_settings.ANSWERS in kept.passed
            self.page.show_account(account, sent=sent, seen=seen, may_go=kept.may_go)
            self._work.run_mail(
                lambda _ask: self._kept(account),
                done=lambda kept: self.page.fields.show_kept(kept=kept[0], known=kept[1]),
            )
            then()

        self._work.run(read, done=shown, failed=self._notices.failed)

    def _kept(self, account: Account | None) -> tuple[bool, bool]:
        """Return whether there is a key store, and whether the password is known."""
        known = account is not None and self._secrets.get(account) is not None
        return self._secrets.is_kept, known

    def _on_back(self) -> None:
        self._parts.window.leave_page()

    def _change(self, job: Job) -> None:
        self._parts.actions.change_mailbox(job)

    def _on_changed(self, account: Account) -> None:
        self._change(lambda ws: mailbox.set_up(ws, account))

    def _on_leaves(self, leaves: Leaves) -> None:
        self._change(lambda ws: who_sends.choose(ws, leaves))

    def _on_page(self, url: str) -> None:
        if not open_link(url):
            self._notices.tell(self.tr("No program opens {address}.").format(address=url))

    def _on_password(self, account: Account, password: str) -> None:
        self._work.run_mail(
            lambda _ask: self._secrets.keep(account, password), done=lambda _kept: self._on_typed()
        )

    def _on_typed(self) -> None:
        self._fill()
        self.look()
        self.typed.emit()

    def _test(self) -> None:
        """Send a test to the mailbox itself."""
        self.page.show_answer(None)
        subject, body = MailWords().test_message(self._ws.firm.name)

        def carry_out(ask: Ask) -> tuple[Answer, Answer | None] | None:
            account = ask(lambda: mailbox.account(self._ws))
            if account is None:
                return None
            password = self._secrets.get(account) or ""
            sent = mailbox.try_it(self._ws, account, password, subject, body, ask=ask)
            watched = account.imap_host
            read = mailbox.try_reading(self._ws, account, password, ask=ask) if watched else None
            return sent, read

        self._work.run_mail(
            carry_out,
            done=lambda found: self.page.show_answer(*found) if found else None,
            failed=self._notices.failed,
        )

    def _on_waiting(self, account: Account | None, looked: datetime | None) -> None:
        if account is None:
            self._under_way = False
            return
        self._work.run_mail(
            lambda ask: self._send(ask, account, looked),
            done=lambda run: self._on_sent(run, account),
            failed=self._on_failed,
        )

    def _send(self, ask: Ask, account: Account, looked: datetime | None) -> Run | None:
        """Send in the mail lane; None where the password has to be typed first."""
        ws = self._ws
        password = self._secrets.get(account) if account.user else ""
        if password is None:
            return None
        remembered = ask(lambda: mailbox.ledger(ws))
        outbox = mailbox.outbox(ws, account, password, remembered, ask=ask, looked=looked)
        return outbox.run()

    def _on_sent(self, run: Run | None, account: Account) -> None:
        self._under_way = False
        if run is None:
            self._ask_for_password(account)
            return
        if run.held:
            self._notices.tell(
                plural(
                    len(run.held),
                    self.tr("1 message waits for a look in Today’s round before it leaves."),
                    self.tr(
                        "%n messages wait for a look in Today’s round before they leave.",
                        "",
                        len(run.held),
                    ),
                )
            )
        reason = run.trouble.reason if run.trouble else None
        if run.trouble and reason not in QUIET and reason is not self._told:
            self._notices.tell(MailWords().sentence(run.trouble))
        self._told = reason

    def _ask_for_password(self, account: Account) -> None:
        if self._told is not Reason.NO_LOGIN:
            self._told = Reason.NO_LOGIN
            pattern = self.tr("Mail waits for the password of {user}. Type it under E-mail.")
            self._notices.tell(pattern.format(user=account.user))

    def _on_failed(self, failure: Failure) -> None:
        self._under_way = False
        if not isinstance(failure.error, Refused):  # held: the page of the mailbox says so
            self._notices.failed(failure)

    def _on_fresh(self, fresh: Fresh) -> None:
        changed = getattr(fresh.news, "ids", {})
        if "setting" in changed and self._page is not None and self._page.isVisible():
            self._fill()
