"""What is done for each wish of the round: carried out, or asked for first."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from board.domain.card import TouchKind
from board.ui.actions.mail_program import MailProgram
from board.ui.round.entries import Deed, Wish
from board.ui.round.entry_words import EntryWords

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from board.domain.rounds import RoundItem
    from board.ui.actions.parts import Parts
    from board.ui.round.entries import Entry
    from board.ui.round.round_dialogs import RoundDialogs
    from board.ui.round.round_page import RoundPage
    from board.ui.round.shown_entry import EntryView

    Do = Callable[[Entry], object]
    Act = Callable[..., object]


class EntryDeeds(QObject):
    """Does with an entry what is wished on the ``page``.

    ``do`` notes what is being done with some entries and goes on at once; ``on_card`` goes on after
    something was done with a card as anywhere on the board. ``address_wanted`` carries the id of a
    customer.
    """

    address_wanted = Signal(str)

    def __init__(
        self,
        parts: Parts,
        page: Callable[[], RoundPage],
        *,
        do: Callable[[Sequence[str], Deed, Act], object],
        on_card: Callable[[Entry, Deed], object],
    ) -> None:
        super().__init__(parts.window)
        self._parts = parts
        self._work, self._window, self._notices = parts.work, parts.window, parts.notices
        self._cards, self._touches = parts.actions.cards, parts.actions.touches
        self._actions = parts.actions.rounds
        self._mail_program = MailProgram(parts)
        self._words = EntryWords()
        self._page, self._do, self._on_card = page, do, on_card
        self._verbs = self._made()

    def wish(self, wish: Wish, entry: Entry) -> None:
        """Do what is wished with an entry."""
        self._verbs[wish](entry)

    def ask_for_rest(
        self, view: EntryView, going: Sequence[Entry], left_out: Sequence[Entry]
    ) -> None:
        """Ask once more before all leaves that may."""
        self._dialogs.rest(view, going, left_out, lambda: self.approve(going))

    @cached_property
    def _dialogs(self) -> RoundDialogs:
        from board.ui.round.round_dialogs import RoundDialogs

        return RoundDialogs(self._parts.theme, self._parts.desk, self._parts.window)

    def _made(self) -> Mapping[Wish, Do]:
        acts = self._actions
        return {
            Wish.APPROVE: lambda one: self.approve([one]),
            Wish.MAIL: self._open_in_mail,
            Wish.ADDRESS: self._add_address,
            Wish.PRINT: self._print,
            Wish.REACHED: lambda one: self._note_out(one, Deed.REACHED, self._said()),
            Wish.STEPPED_IN: lambda one: self._note_out(one, Deed.STEPPED_IN),
            Wish.NOBODY: lambda one: self._of_item(
                one, Deed.NOBODY, lambda item: partial(acts.nobody_there, item, self._nobody())
            ),
            Wish.IT_WAS_SENT: lambda one: self._of_item(
                one, Deed.WAS_SENT, lambda item: partial(acts.it_was_sent, item)
            ),
            Wish.SEND_AGAIN: lambda one: self._of_item(
                one, Deed.SENT_AGAIN, lambda item: partial(acts.send_again, item)
            ),
            Wish.YES: lambda one: self._of_item(
                one, Deed.ANSWERED, lambda item: partial(acts.is_answer, item)
            ),
            Wish.NO: lambda one: self._of_item(
                one, Deed.NO_ANSWER, lambda item: partial(acts.is_no_answer, item)
            ),
            Wish.TOLD: self._told,
            Wish.SKIP: self._ask_why,
            Wish.CALLED: self._called,
            Wish.NEW_DATE: self._ask_for_date,
            Wish.FINISH: self._finish,
            Wish.HAND_ON: self._ask_for_colleague,
        }

    def approve(self, entries: Sequence[Entry]) -> None:
        items = [each.item for each in entries if each.item is not None]
        keys = [each.key for each in entries]
        self._do(keys, Deed.APPROVED, partial(self._actions.approve, items))

    def _of_item(
        self, entry: Entry, deed: Deed, act: Callable[[RoundItem], Callable[..., object]]
    ) -> None:
        if entry.item is not None:
            self._do([entry.key], deed, act(entry.item))

    def _note_out(self, entry: Entry, deed: Deed, text: str = "") -> None:
        self._of_item(entry, deed, lambda item: partial(self._actions.went_out, item, text=text))

    def _told(self, entry: Entry) -> None:
        """Note that a favour was told on the phone."""
        text = self._said()
        self._of_item(entry, Deed.TOLD, lambda item: partial(self._actions.told, item, text=text))

    def _said(self) -> str:
        return self._page().task.said.text().strip()

    def _nobody(self) -> str:
        """Return what is noted of a call that reached nobody."""
        called = self.tr("Called, nobody there")
        return f"{called}: {self._said()}" if self._said() else called

    def _open_in_mail(self, entry: Entry) -> None:
        item = entry.item
        if item is None or item.letter is None:
            return
        name = item.contact.name if item.contact else ""
        self._mail_program.hand_letter(
            item.letter, item.address, name, lambda: self._ask_whether_out(entry)
        )

    def _print(self, entry: Entry) -> None:
        from board.ui.printing.ask_printer import ask_printer
        from board.ui.printing.texts import print_text

        letter = entry.item.letter if entry.item else None
        if letter is None:
            return
        ask_printer(
            self._window,
            self.tr("Print the letter"),
            self.tr("Letter"),
            lambda printer: self._work.run_slow(
                lambda _slow: print_text(printer, letter.subject, letter.body),
                done=lambda _none: self._ask_whether_out(entry),
                failed=self._notices.failed,
                failing=self.tr("It could not be printed"),
            ),
        )

    def _ask_whether_out(self, entry: Entry) -> None:
        """Only a person knows; until then it waits."""
        yes, page = self.tr("It went out"), self._page()

        def answered(words: str) -> None:
            if words == yes:
                self._note_out(entry, Deed.WENT_OUT)
            else:
                page.take_keyboard()

        page.question.ask(
            self.tr("Did it go out?"),
            [yes, self.tr("Not yet")],
            answered,
            left=page.take_keyboard,
        )

    def _ask_why(self, entry: Entry) -> None:
        def skip(why: str) -> None:
            self._of_item(entry, Deed.SKIPPED, lambda item: partial(self._actions.skip, item, why))

        self._page().question.ask(
            self.tr("Why is it skipped?"),
            self._words.reasons(),
            skip,
            other=self.tr("other…"),
            left=self._page().take_keyboard,
        )

    def _add_address(self, entry: Entry) -> None:
        if entry.item is not None and entry.item.customer is not None:
            self.address_wanted.emit(entry.item.customer.id)

    def _called(self, entry: Entry) -> None:
        self._touches.log(entry.card_id, TouchKind.CALL, self._said())
        self._on_card(entry, Deed.CALLED)

    def _finish(self, entry: Entry) -> None:
        self._cards.finish([entry.card_id])
        self._on_card(entry, Deed.FINISHED)

    def _ask_for_date(self, entry: Entry) -> None:
        def give(day: date) -> None:
            self._cards.give_date([entry.card_id], day)
            self._on_card(entry, Deed.DATED)

        self._dialogs.date(give)

    def _ask_for_colleague(self, entry: Entry) -> None:
        def give(colleague_id: str) -> None:
            self._cards.assign([entry.card_id], colleague_id)
            self._on_card(entry, Deed.PASSED_ON)

        self._dialogs.colleague(give)
