"""The page of the firm's mailbox: where mail leaves, a test, what came of it, and who sends."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from board.domain.sending import Outcome
from board.ui.mail.answers_choice import AnswersChoice
from board.ui.mail.mail_words import MailWords
from board.ui.mail.mailbox_fields import MailboxFields
from board.ui.mail.mailbox_found import Fact, MailboxFound
from board.ui.mail.numbered_step import NumberedStep
from board.ui.mail.sender_choice import SenderChoice
from board.ui.widgets.looks import PARTS, push_button, styled
from board.ui.widgets.page import Page
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from board.domain.mail_account import Account
    from board.domain.sending import Answer
    from board.ui.theme import Theme

WIDE_EM = 72
WIDEST_FORM_EM = 46


class MailboxPage(Page):
    """Shows the mailbox; each field holds at once.

    ``changed`` carries the mailbox as it stands in the fields, ``test_wanted`` says that a test
    shall go to it, ``forgotten`` that there shall be none.
    """

    changed = Signal(object)
    test_wanted = Signal()
    forgotten = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self._words = MailWords()
        self.heading.setText(self.tr("E-mail"))
        self.setAccessibleName(self.tr("E-mail"))
        self.search.hide()
        self.promise = PlainLabel(
            self.tr("Your own mailbox. Nothing leaves without your yes."), elides=True
        )
        self.promise.setProperty("soft", True)
        self.fields = MailboxFields(theme)
        self.test = push_button(self.tr("Send me a test"), primary=True)
        self.forget = push_button(self.tr("Use no mailbox"))
        self.answers = AnswersChoice(theme)
        self.who = SenderChoice(theme)
        self.found = MailboxFound(theme)
        self._set_out()
        self.fields.changed.connect(self.changed)
        self.answers.changed.connect(self.changed)
        self.test.clicked.connect(self.test_wanted)
        self.forget.clicked.connect(self.forgotten)
        self.found.one_click_chosen.connect(self._on_one_click)
        self.take_theme()
        self.show_account(None)

    def show_account(
        self,
        account: Account | None,
        *,
        sent: bool = False,
        seen: bool = False,
        may_go: bool = False,
    ) -> None:
        """Show a mailbox, or that there is none.

        ``sent`` says that a test left it, ``seen`` that answers are seen, ``may_go`` that messages
        may leave by themselves.
        """
        self.fields.show_account(account)
        self.test.setEnabled(account is not None)
        self.forget.setVisible(account is not None)
        to = self.tr("only to {address}").format(address=account.sender) if account else ""
        self._to.setText(to)
        self.who.show_leaves(account.leaves if account else None, may_go=may_go)
        on = account is not None and account.one_click
        self.found.show_one_click(on=on, is_there=account is not None)
        self._where.set_done(done=account is not None)
        self._try.set_done(done=sent)
        self.answers.show_account(account)
        self._seeing.set_done(done=seen and account is not None and bool(account.imap_host))

    def show_answer(self, answer: Answer | None, reading: Answer | None = None) -> None:
        """Show what came of a test; None while it is under way.

        ``reading`` is what came of opening the mailbox, where it is watched.
        """
        had_keys = self.test.hasFocus() or self.hasFocus()
        if answer is None and had_keys:  # or the next key would push what stands beside it
            self.setFocus()
        self.test.setEnabled(answer is not None)
        if answer is not None and had_keys:
            self.test.setFocus()
        if answer is None:
            self.found.show_facts([Fact(good=True, fact=self.tr("The test is on its way…"))])
            return
        fact, advice = self._words.facts(answer)
        good = answer.outcome is Outcome.SENT
        facts = [Fact(good, fact, advice, "" if good else answer.said)]
        if reading is not None:
            good = reading.outcome is Outcome.SENT
            words = self._words.of_reading(reading)
            facts.append(Fact(good, *words, "" if good else reading.said))
        self.found.show_facts(facts)

    def take_theme(self) -> None:
        super().take_theme()
        self.setStyleSheet(self.styleSheet() + styled(self.theme, PARTS))
        steps = (self._where, self._try, self._seeing, self._pressing)
        for part in (*steps, self.who, self.found):
            part.take_theme()

    def _set_out(self) -> None:
        px = self.theme.px
        self.top.insertWidget(2, self.promise, 1)
        self._where = NumberedStep(self.theme, 1, self.tr("Where is your mail?"))
        self._where.body.addWidget(self.fields)
        self._try = NumberedStep(self.theme, 2, self.tr("Try it"))
        self._to = PlainLabel(elides=True)
        row = QHBoxLayout()
        row.addWidget(self.test)
        row.addWidget(self._to, 1)
        row.addWidget(self.forget)
        self._try.body.addLayout(row)
        self._seeing = NumberedStep(self.theme, 3, self.tr("See their answers"))
        self._seeing.body.addWidget(self.answers)
        self._pressing = NumberedStep(self.theme, 4, self.tr("Who presses Send?"))
        self._pressing.body.addWidget(self.who)
        left = QWidget()
        left.setMaximumWidth(px(WIDEST_FORM_EM))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(1.4))
        for step in (self._where, self._try, self._seeing, self._pressing):
            column.addWidget(step)
        column.addStretch(1)
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setContentsMargins(0, 0, px(0.5), 0)
        self._columns.setSpacing(px(2.4))
        self._columns.addWidget(left, 1)
        self._columns.addWidget(self.found, 1)
        self.body.addWidget(TallScroll(content), 1)

    def _on_one_click(self, on: bool) -> None:
        self.changed.emit(replace(self.fields.account, one_click=on))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what was found under the fields where there is no room beside them."""
        super().resizeEvent(event)
        wide = self.width() >= self.theme.px(WIDE_EM)
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if wide else ways.TopToBottom)
