"""Watches the mailbox for answers while the board is open, where its password is known."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from board.domain.sending import PASSES, Reason
from board.services import mailbox
from board.ui.mail.mail_words import MailWords

if TYPE_CHECKING:
    from board.domain.mail_account import Account
    from board.domain.sending import Answer
    from board.services.ledger import Ledger
    from board.services.replies import Words
    from board.services.watching import Watching
    from board.ui.actions.parts import Parts
    from board.ui.watcher import Fresh
    from board.ui.work import Ask, Beside


class Opened(NamedTuple):
    """A mailbox with what it takes to read it; without a password nobody can."""

    account: Account
    secret: str | None
    remembered: Ledger


class AnswersPresenter(QObject):
    """Watches the mailbox that the board names, and another one as soon as it names that.

    ``told`` carries an `Answer` whenever it changes whether the mailbox can be read; what does not
    pass by itself is said.
    """

    told = Signal(object)

    def __init__(self, parts: Parts, secrets: mailbox.Secrets) -> None:
        super().__init__(parts.window)
        self._ws, self._work, self._secrets = parts.ws, parts.work, secrets
        self._is_looking = self._looks_again = self._has_asked = False
        self._watched: Opened | None = None
        self._beside: Beside | None = None
        self._notices = parts.notices
        parts.watcher.arrived.connect(self._on_fresh)
        self.told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)

    def look(self) -> None:
        """See to it that the mailbox is watched that is to be watched."""
        if self._is_looking:
            self._looks_again = True  # it may have changed since that look began
            return
        self._is_looking, self._looks_again = True, False
        self._work.run(
            partial(mailbox.watched, self._ws),
            done=self._on_account,
            failed=lambda _failure: self._end_look(),  # the board is away; the watcher says so
        )

    def leave(self) -> None:
        """Watch no more."""
        self._watched = None
        if self._beside is not None:
            self._beside.end()
            self._beside = None

    def _on_account(self, account: Account | None) -> None:
        if account is None:
            self.leave()
            self._end_look()
            return

        def opened(ask: Ask) -> Opened:
            from board.services import watching  # noqa: F401 - here, for it takes its time

            return Opened(
                account, self._secrets.get(account), ask(partial(mailbox.ledger, self._ws))
            )

        self._work.run_mail(opened, done=self._on_opened, failed=lambda _failure: self._end_look())

    def _on_opened(self, found: Opened) -> None:
        self._end_look()
        known = self._watched
        same = known is not None and known[:2] == found[:2]
        if same and self._beside is not None and self._beside.is_alive:
            return
        self.leave()
        if found.secret is None:
            self._ask_for_password(found.account)
            return
        self._has_asked = False
        self._watched = found
        words, told = self._words(), self.told

        def made(ask: Ask) -> Watching:
            from board.services import watching

            return watching.Watching(
                self._ws,
                found.account,
                found.secret or "",
                words,
                remembered=found.remembered,
                ask=ask,
                told=told.emit,
            )

        self._beside = self._work.keep(made)

    def _ask_for_password(self, account: Account) -> None:
        """Say once that nobody sees what comes in."""
        if not self._has_asked:
            self._has_asked = True
            words = self.tr("Answers wait for the password of {user}. Type it under E-mail.")
            self._notices.tell(words.format(user=account.user))

    def _end_look(self) -> None:
        self._is_looking = False
        if self._looks_again:
            self.look()

    def _words(self) -> Words:
        """Return the words for what becomes a part of the board."""
        from board.services.replies import Words

        wrong = self.tr("Wrong address: {whom}")

        def wrong_address(name: str, address: str) -> str:
            return wrong.format(whom=f"{name} <{address}>" if name else address)

        return Words(wrong_address, self.tr("away"))

    def _on_told(self, answer: Answer) -> None:
        if self._watched is not None and answer.reason not in PASSES | {Reason.ACCEPTED}:
            self._notices.tell(" ".join(MailWords().of_reading(answer)))

    def _on_fresh(self, fresh: Fresh) -> None:
        if "setting" in getattr(fresh.news, "ids", {}):
            self.look()
