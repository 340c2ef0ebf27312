"""Goes through today's round with somebody: reads it, shows it, carries out what is wished."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from shiboken6 import isValid

from board.domain.notifications import Waiting
from board.services import mail_settings, rounds, watch
from board.ui.round.end_words import COME_AGAIN, EndWords
from board.ui.round.entries import Deed, Group, Sitting, Wish
from board.ui.round.entry_deeds import EntryDeeds
from board.ui.round.entry_words import EntryWords

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from board.domain.board import Board
    from board.domain.card import Touch
    from board.domain.following import Standing
    from board.domain.rounds import Round, RoundItem
    from board.ui.actions.parts import Parts
    from board.ui.round.entries import Entry
    from board.ui.round.round_page import RoundPage
    from board.ui.round.shown_entry import EntryView
    from board.ui.watcher import Fresh
    from board.ui.work import Failure

NEXT_LOOK_MS, SHOWN_LOOK_MS = 2_000, 150
A_MINUTE_MS = 60_000
REST = 10
"""After a look the number in the header rests so many times as long as the look took."""


class Found(NamedTuple):
    """Today's round, and the address that its mail leaves from, "" without a mailbox.

    ``standings`` say how each card is followed up, by its id.
    """

    round: Round
    sender: str
    standings: Mapping[str, Standing]


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
        self._actions = parts.actions.rounds
        self._deeds = EntryDeeds(parts, lambda: self.page, do=self._do, on_card=self._on_card)
        self._deeds.address_wanted.connect(self.address_wanted)
        self._words, self._end_words = EntryWords(), EndWords()
        self._page: RoundPage | None = None
        self._sitting, self._day = Sitting(), parts.desk.today
        self._found: Found | None = None
        self._key, self._aim = "", ""
        self._known: dict[str, Sequence[Touch]] = {}
        self._wanted, self._is_reading, self._could_not_read = 0, False, False
        self._took, self._rest_ms = QElapsedTimer(), NEXT_LOOK_MS
        self._began, self._is_over = QElapsedTimer(), False
        self._next: tuple[date, int] | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._read)
        parts.watcher.arrived.connect(self._on_fresh)
        parts.desk.day_begun.connect(self._read)
        parts.window.top_bar.box.textEdited.connect(self._on_typed)
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

    @property
    def stand(self) -> Waiting | None:
        """What waits for a person; None as long as nobody knows."""
        if self._found is None:
            return Waiting() if self._could_not_read else None
        waiting = self._sitting.waiting()
        return Waiting(len(waiting), sum(each.seconds for each in waiting))

    def open(self, card_id: str = "") -> None:
        """Show the round, from the first thing on that waits, or at what is about a card."""
        self._key, self._aim, self._is_over = "", card_id, False
        if not self._sitting.deeds():
            self._began.start()
        self.page.waiting.begin()
        self._window.show_page(self.page)
        if self._found is not None:
            self._show()
        self._read()
        self.page.take_keyboard()

    def _read(self) -> None:
        """Read the round in the slow lane; what comes of an older wish is not shown.

        Unseen it waits until other slow work has ended: that may change what it is reckoned from.
        """
        self._later.stop()
        self._wanted += 1
        if self._is_reading:
            return
        if self._work.is_slow and not self._is_shown():
            self._later.start(NEXT_LOOK_MS)
            return
        self._is_reading, wanted, seen = True, self._wanted, self._desk.board
        self._took.start()

        def done(found: Found) -> None:
            if not isValid(self):  # its window went: the language changed, or another board came
                return
            self._is_reading = False
            self._rest_ms = max(NEXT_LOOK_MS, REST * self._took.elapsed())
            if wanted == self._wanted:
                self._take(found)
            else:
                self._read()

        def failed(failure: Failure) -> None:
            if not isValid(self):
                return
            self._is_reading, self._could_not_read = False, True
            if self._is_shown():
                self._notices.failed(failure)

        self._work.run_slow(
            lambda slow: self._look(seen, slow.rest),
            done=done,
            failed=failed,
            failing=self.tr("Today’s round could not be read"),
        )

    def _look(self, seen: Board, rest: Callable[[], object]) -> Found:
        account = mail_settings.account(self._ws)
        sender = account.sender if account and account.sends else ""
        found = rounds.listed(self._ws, seen=seen, rest=rest)
        standings = {each.card.id: each.standing for each in found.followed}
        # Nothing here shows the others: kept, they would be all cards a second time.
        return Found(replace(found, followed=[]), sender, standings)

    def _take(self, found: Found) -> None:
        self._found = found
        if self._day != self._desk.today:
            self._sitting, self._day = Sitting(), self._desk.today
        self._sitting.take(found.round)
        self._known.clear()
        self.counted.emit(len(self._sitting.waiting()))
        self.stood.emit(found.standings)
        if self._is_shown():
            self._show()

    def _show(self) -> None:
        """Show the list, and the chosen entry, else the next one that waits; or the end."""
        sitting, page = self._sitting, self.page
        waiting, everything = sitting.waiting(), sitting.entries
        if not waiting:
            self._show_end()
            return
        self._is_over = False
        if aimed := next((one.key for one in everything if one.is_about(self._aim)), ""):
            self._key, self._aim = aimed, ""
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
        found, words, today = self._found, self._end_words, self._desk.today
        slipped = [f"slipped {each}" for each in found.round.slipped] if found else []
        left = sum(self._sitting.get(key) is None for key in slipped)
        done, count = self._sitting.deeds(), self._count()
        skipped = any(each.deed in COME_AGAIN for each in done)
        said = self.tr("Everybody who waits for a word from us gets one today.")
        if found is not None and found.round.day not in (None, today):
            said = self.tr("Everybody who waits for a word from us gets one on the next open day.")
        if not self._sitting.entries:
            said = self.tr("Nothing is to be sent or called today.")
        minutes = round(self._began.elapsed() / A_MINUTE_MS) if done else 0
        self.page.show_progress(words.took(count, minutes), count, count)
        lines = words.lines(done, self._ws.local_time, today)
        following = words.following(*self._next, today) if self._next else ""
        self.page.show_end(words.heading(left), "" if skipped else said, lines, following)
        is_done = found is not None and self._sitting.is_settled
        if is_done and not self._is_over and self._is_shown():
            self._is_over = True
            self._finish_round()

    def _finish_round(self) -> None:
        """Note that somebody went through it, and look what the next one has so far."""

        def looked(following: tuple[date, int]) -> None:
            self._next = following
            if self._is_over and self._is_shown():
                self._show_end()

        seen = self._desk.board
        self._work.run(lambda: rounds.finish(self._ws), failed=self._notices.failed)
        self._work.run_slow(
            lambda slow: rounds.following_round(self._ws, seen, slow.rest),
            done=looked,
            failed=self._notices.failed,
            failing=self.tr("Today’s round could not be read"),
        )

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

        seen = self._desk.board
        self._work.run(
            lambda: rounds.with_text(self._ws, item, subject=subject, body=body, seen=seen),
            done=looked,
            failed=self._notices.failed,
        )

    def _on_wanted(self, wish: str) -> None:
        entry = self._sitting.get(self._key)
        if entry is not None and wish == Wish.MENTION:
            self._mention(entry)
        elif entry is not None:
            self._deeds.wish(Wish(wish), entry)

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

    def _mention(self, entry: Entry) -> None:
        """Mention the favours in a message, or leave them out of it."""
        item = entry.item
        if item is not None and item.without is not None:
            self._sitting.edit(entry.key, replace(item, letter=item.without, without=item.letter))
            self._show()

    def _rest(self) -> tuple[list[Entry], list[Entry]]:
        """Return the messages that may leave as they stand, and those that are left out."""
        waiting = [each for each in self._sitting.waiting() if each.group is Group.SEND]
        going = [each for each in waiting if each.item and each.item.may_be_approved]
        return going, [each for each in waiting if each not in going]

    def _ask_for_rest(self) -> None:
        going, left_out = self._rest()
        self._deeds.ask_for_rest(self._view(), going, left_out)

    def _on_back(self) -> None:
        self.page.commit()
        self._window.leave_page()

    def _is_shown(self) -> bool:
        return self._page is not None and self._window.pages.currentWidget() is self._page

    def _on_typed(self) -> None:
        """Look later: each key would share the processor with it."""
        if self._later.isActive():
            self._later.start()

    def _on_fresh(self, fresh: Fresh) -> None:
        """Look again when something changed: at once where it is seen, else after a while."""
        if fresh.news is not None and (self._is_shown() or not self._later.isActive()):
            self._later.start(SHOWN_LOOK_MS if self._is_shown() else self._rest_ms)
