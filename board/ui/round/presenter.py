"""Goes through today's round with somebody: reads it, shows it, carries out what is wished."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from board.domain.card import TouchKind
from board.services import letter_files, mailbox, rounds, watch
from board.ui.actions.mail_program import MailProgram
from board.ui.round.entries import Deed, Group, Sitting, Wish
from board.ui.round.entry_words import COME_AGAIN, EntryWords
from board.ui.settings.date_format import date_format_of
from board.ui.widgets.ask_dialog import AskDialog
from board.ui.widgets.date_field import DateField
from board.ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from board.domain.card import Touch
    from board.domain.rounds import Round, RoundItem
    from board.ui.actions.parts import Parts
    from board.ui.round.entries import Entry
    from board.ui.round.round_page import RoundPage
    from board.ui.round.shown_entry import EntryView
    from board.ui.watcher import Fresh
    from board.ui.work import Failure

    Do = Callable[[Entry], object]

NEXT_LOOK_MS, SHOWN_LOOK_MS = 2_000, 150
REST = 10
"""After a look the number in the header rests so many times as long as the look took."""


class Found(NamedTuple):
    """Today's round, and the address that its mail leaves from, "" without a mailbox."""

    round: Round
    sender: str


class RoundPresenter(QObject):
    """The page, made when it is first wanted, and the number that waits.

    ``counted`` carries that number, ``stood`` how each card is followed up, by id, and
    ``address_wanted`` the id of a customer without an address.
    """

    counted = Signal(int)
    stood = Signal(object)
    address_wanted = Signal(str)

    def __init__(self, parts: Parts) -> None:
        """Show the round of the board of ``parts``."""
        super().__init__(parts.window)
        self._ws, self._work, self._desk = parts.ws, parts.work, parts.desk
        self._window, self._notices, self._theme = parts.window, parts.notices, parts.theme
        self._cards, self._touches = parts.actions.cards, parts.actions.touches
        self._actions = parts.actions.rounds
        self._mail_program = MailProgram(parts)
        self._words = EntryWords()
        self._page: RoundPage | None = None
        self._sitting, self._day = Sitting(), parts.desk.today
        self._found: Found | None = None
        self._key = ""
        self._known: dict[str, Sequence[Touch]] = {}
        self._wanted, self._is_reading = 0, False
        self._took, self._rest_ms = QElapsedTimer(), NEXT_LOOK_MS
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._read)
        self._verbs = self._made_verbs()
        parts.watcher.arrived.connect(self._on_fresh)
        parts.desk.day_begun.connect(self._read)
        self._later.start(0)

    @property
    def page(self) -> RoundPage:
        """The page."""
        if self._page is None:
            from board.ui.round.round_page import RoundPage

            page = self._page = RoundPage(self._theme)
            page.back_wanted.connect(self._on_back)
            page.chosen.connect(self._on_chosen)
            page.wanted.connect(self._on_wanted)
            page.edited.connect(self._on_edited)
            page.rest_wanted.connect(self._ask_for_rest)
            page.back_taken.connect(self._take_back)
        return self._page

    def open(self) -> None:
        """Show the round, from the first thing on that waits."""
        self._key = ""
        self.page.waiting.begin()
        self._window.show_page(self.page)
        if self._found is not None:
            self._show()
        self._read()
        self.page.take_keyboard()

    def _read(self) -> None:
        """Read the round in the slow lane; what comes of an older wish is not shown."""
        self._later.stop()
        self._wanted += 1
        if self._is_reading:
            return
        self._is_reading, wanted = True, self._wanted
        self._took.start()

        def done(found: Found) -> None:
            self._is_reading = False
            self._rest_ms = max(NEXT_LOOK_MS, REST * self._took.elapsed())
            if wanted == self._wanted:
                self._take(found)
            else:
                self._read()

        def failed(failure: Failure) -> None:
            self._is_reading = False
            if self._is_shown():
                self._notices.failed(failure)

        self._work.run_slow(
            lambda _slow: self._look(),
            done=done,
            failed=failed,
            failing=self.tr("Today’s round could not be read"),
        )

    def _look(self) -> Found:
        account = mailbox.account(self._ws)
        sender = account.sender if account and account.sends else ""
        return Found(rounds.listed(self._ws), sender)

    def _take(self, found: Found) -> None:
        self._found = found
        if self._day != self._desk.today:
            self._sitting, self._day = Sitting(), self._desk.today
        self._sitting.take(found.round)
        self._known.clear()
        self.counted.emit(len(self._sitting.waiting()))
        self.stood.emit({each.card.id: each.standing for each in found.round.followed})
        if self._is_shown():
            self._show()

    def _show(self) -> None:
        """Show the list, and the chosen entry, else the next one that waits; or the end."""
        sitting, page = self._sitting, self.page
        waiting, everything = sitting.waiting(), sitting.entries
        if not waiting:
            count = self._count()
            page.show_progress(self._words.progress(count, count, 0), count, count)
            self._show_end()
            return
        if sitting.get(self._key) is None:
            self._key = sitting.after(self._key)
        was_over = page.pages.currentIndex() == 1
        page.show_list(self._view().rows(everything), self._key)
        done = self._count() - len(waiting)
        seconds = sum(each.seconds for each in waiting)
        words = self._words.progress(done + 1, self._count(), seconds)
        page.show_progress(words, done, self._count())
        going, _left_out = self._rest()
        page.rest.setVisible(bool(going) and self._has_mailbox())
        self._show_entry()
        if was_over:
            page.take_keyboard()

    def _count(self) -> int:
        """Return how many things the round has; what rides in a message is no thing of its own."""
        return sum(not each.rides for each in self._sitting.entries)

    def _show_end(self) -> None:
        slipped = len(self._found.round.slipped) if self._found else 0
        done = self._sitting.deeds()
        skipped = any(each.deed in COME_AGAIN for each in done)
        said = self.tr("Everybody who waits for a word from us gets one today.")
        if not self._sitting.entries:
            said = self.tr("Nothing is to be sent or called today.")
        lines = self._words.end(done)
        self.page.show_end(self._words.slipped(slipped), "" if skipped else said, lines)

    def _show_entry(self) -> None:
        entry = self._sitting.get(self._key)
        if entry is None:
            return
        key, zone = entry.key, ZoneInfo(self._desk.board.firm.zone)
        self.page.show_entry(self._view().shown(entry, self._known.get(key, ()), zone))
        if key not in self._known:
            item = entry.item

            def read() -> list[Touch]:
                return rounds.so_far(self._ws, item) if item else of_card(entry.card_id)

            def of_card(card_id: str) -> list[Touch]:
                found = watch.details(self._ws, card_id)
                return list(found.touches) if found else []

            def arrived(touches: list[Touch]) -> None:
                self._known[key] = touches
                if touches and key == self._key:
                    self._show_entry()

            self._work.run(read, done=arrived, failed=self._notices.failed)

    def _view(self) -> EntryView:
        from board.ui.round.shown_entry import EntryView

        now = self._ws.local_time(self._ws.now())
        sender = self._found.sender if self._found else ""
        return EntryView(self._desk, writer=self._ws.author.name, sender=sender, now=now)

    def _has_mailbox(self) -> bool:
        return self._found is not None and bool(self._found.sender)

    def _on_chosen(self, key: str) -> None:
        self._key = key
        self._show_entry()

    def _on_edited(self, subject: str, body: str) -> None:
        """Look through an edited text, and keep it with its entry."""
        entry = self._sitting.get(self._key)
        item = entry.item if entry else None
        if entry is None or item is None or item.letter is None:
            return
        if (subject, body.strip()) == (item.letter.subject, item.letter.body.strip()):
            return
        key = entry.key
        letter = replace(item.letter, subject=subject, body=body)
        edited = replace(item, letter=letter, without=None)
        self._sitting.edit(key, edited)  # it may be approved at once

        def looked(changed: RoundItem) -> None:
            self._sitting.edit(key, changed)
            self._show()

        self._work.run(
            lambda: rounds.with_text(self._ws, item, subject=subject, body=body),
            done=looked,
            failed=self._notices.failed,
        )

    def _made_verbs(self) -> Mapping[Wish, Do]:
        """Return what is done for each wish."""
        acts = self._actions
        return {
            Wish.APPROVE: lambda one: self._approve([one]),
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
            Wish.TOLD: self._told,
            Wish.MENTION: self._mention,
            Wish.SKIP: self._ask_why,
            Wish.CALLED: self._called,
            Wish.NEW_DATE: self._ask_for_date,
            Wish.FINISH: self._finish,
            Wish.HAND_ON: self._ask_for_colleague,
        }

    def _on_wanted(self, wish: str) -> None:
        entry = self._sitting.get(self._key)
        if entry is not None:
            self._verbs[Wish(wish)](entry)

    def _approve(self, entries: Sequence[Entry]) -> None:
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

    def _do(self, keys: Sequence[str], deed: Deed, act: Callable[..., object]) -> None:
        """Do something and go on at once; what could not be done waits again."""
        for key in keys:
            self._sitting.note(key, deed)
        self._go_on()
        act(then=lambda _done: self._settle(keys), otherwise=lambda: self._give_back(keys))

    def _go_on(self) -> None:
        self._wanted += 1  # what is being read knows nothing of this yet
        self._key = self._sitting.after(self._key)
        self.counted.emit(len(self._sitting.waiting()))
        self._show()
        self.page.take_keyboard()

    def _settle(self, keys: Sequence[str]) -> None:
        for key in keys:
            self._sitting.settled(key)
        self._read()

    def _give_back(self, keys: Sequence[str]) -> None:
        for key in keys:
            self._sitting.forget(key)
        self._key = keys[0]
        self._show()
        self._read()

    def _on_card(self, entry: Entry, deed: Deed) -> None:
        """Go on after something was done with a card that slipped, as anywhere on the board."""
        self._sitting.note(entry.key, deed)
        self._go_on()
        self._work.run(lambda: None, done=lambda _none: self._settle([entry.key]))

    def _take_back(self) -> None:
        """Undo what was done last in this round."""
        key = self._sitting.last
        if not key:
            self._notices.tell(self.tr("Nothing was done in this round yet"))
            return

        def taken(_done: object) -> None:
            self._sitting.forget(key)
            self._key = key
            self._show()
            self._read()

        self._actions.take_back(taken, self._read)

    def _told(self, entry: Entry) -> None:
        """Note that a favour was told on the phone."""
        text = self._said()
        self._of_item(entry, Deed.TOLD, lambda item: partial(self._actions.told, item, text=text))

    def _mention(self, entry: Entry) -> None:
        """Mention the favours in a message, or leave them out of it."""
        item = entry.item
        if item is not None and item.without is not None:
            self._sitting.edit(entry.key, replace(item, letter=item.without, without=item.letter))
            self._show()

    def _said(self) -> str:
        return self.page.task.said.text().strip()

    def _nobody(self) -> str:
        """Return what is noted of a call that reached nobody."""
        called = self.tr("Called, nobody there")
        return f"{called}: {self._said()}" if self._said() else called

    def _open_in_mail(self, entry: Entry) -> None:
        item = entry.item
        if item is None or item.letter is None:
            return
        letter, name = item.letter, item.contact.name if item.contact else ""
        self._mail_program.hand(
            letter_files.mail_url_of(letter, item.address),
            lambda file: letter_files.write_eml(letter, item.address, name, file),
            lambda: self._ask_whether_out(entry),
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
        yes, page = self.tr("It went out"), self.page

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

        self.page.question.ask(
            self.tr("Why is it skipped?"),
            self._words.reasons(),
            skip,
            other=self.tr("other…"),
            left=self.page.take_keyboard,
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
        field = DateField(self.tr("New date"), date_format_of(self._desk), theme=self._theme)

        def date(said: dict[str, object]) -> None:
            self._cards.give_date([entry.card_id], said["day"])  # type: ignore[arg-type]  # a day
            self._on_card(entry, Deed.DATED)

        dialog = self._asking(self.tr("New date"), self.tr("Set the date"))
        dialog.ask("day", self.tr("Due"), field, needed=True)
        dialog.confirmed.connect(date)
        dialog.open()

    def _ask_for_colleague(self, entry: Entry) -> None:
        combo = QuietCombo(self.tr("To whom"))
        for each in sorted(self._desk.board.colleagues.values(), key=lambda one: one.name):
            combo.addItem(each.name, each.id)

        def give(said: dict[str, object]) -> None:
            self._cards.assign([entry.card_id], str(said["who"]))
            self._on_card(entry, Deed.PASSED_ON)

        dialog = self._asking(self.tr("Pass on"), self.tr("Pass it on"))
        dialog.ask("who", self.tr("To whom"), combo, needed=True)
        dialog.confirmed.connect(give)
        dialog.open()

    def _asking(self, title: str, does: str) -> AskDialog:
        return AskDialog(self._theme, title, self._window, sentence="", does=does)

    def _rest(self) -> tuple[list[Entry], list[Entry]]:
        """Return the messages that may leave as they stand, and those that are left out."""
        waiting = [each for each in self._sitting.waiting() if each.group is Group.SEND]
        going = [each for each in waiting if each.item and each.item.may_be_approved]
        return going, [each for each in waiting if each not in going]

    def _ask_for_rest(self) -> None:
        from board.ui.round.rest_dialog import RestDialog

        going, left_out = self._rest()
        view = self._view()
        dialog = RestDialog(
            self._theme,
            [view.who(each.item) for each in going if each.item],
            [(view.who(each.item)[0], view.flags(each.item)) for each in left_out if each.item],
            self._window,
        )
        dialog.confirmed.connect(lambda: self._approve(going))
        dialog.open()

    def _on_back(self) -> None:
        self.page.commit()
        self._window.leave_page()

    def _is_shown(self) -> bool:
        return self._page is not None and self._window.pages.currentWidget() is self._page

    def _on_fresh(self, fresh: Fresh) -> None:
        """Look again when something changed: at once where it is seen, else after a while."""
        if fresh.news is not None and (self._is_shown() or not self._later.isActive()):
            self._later.start(SHOWN_LOOK_MS if self._is_shown() else self._rest_ms)
