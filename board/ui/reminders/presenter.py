"""Reminding the person at this desk: asks what falls due, shows it, does what they answer.

Knows nothing of the desktop: notifications go out as signals, answers come in as slots and keys.
Where the desktop shows none they stand in the window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from board.domain.card import StageKind
from board.domain.errors import BoardError
from board.domain.notifications import Why
from board.domain.urgency import next_date
from board.services.reminders import Reminders
from board.ui.reminders.notification_words import DONE, SNOOZE, in_one_line, note_of
from board.ui.window.notice_bar import Offer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from board.domain.notifications import Item, Notification, NotificationText, Rules, Waiting
    from board.ui.actions.parts import Parts
    from board.ui.work import Failure

BAR = "reminder"
ANSWER_MS = 30_000
"""How long the desktop may take; shorter than the claim lasts, longer than a service may start."""


class RemindersPresenter(QObject):
    """Shows what falls due: ``note_wanted`` carries a `NotificationText`, ``withdrawn`` a slot.

    ``silent`` carries a note of which the desktop did not say that it shows it, ``open_wanted``
    card ids and a token, ``round_wanted`` only the token.
    The token is what the desktop wants to see from a window that comes to the front.
    """

    note_wanted = Signal(object)
    withdrawn = Signal(str)
    open_wanted = Signal(list, str)
    round_wanted = Signal(str)
    silent = Signal(object)

    def __init__(
        self, parts: Parts, rules: Callable[[], Rules], waiting: Callable[[], Waiting | None]
    ) -> None:
        """Remind by ``rules``, and of what is ``waiting`` in the round, asked anew at each look.

        As long as the round was not read yet nothing is said.
        """
        super().__init__(parts.desk)
        self._work, self._desk = parts.work, parts.desk
        self._actions, self._notices = parts.actions, parts.notices
        self._rules, self._waiting = rules, waiting
        self._reminders = Reminders(parts.ws)
        self._is_looking = False
        self._shown: dict[str, Notification] = {}
        self._in_bar = ""
        self._unanswered: dict[NotificationText, tuple[str, ...]] = {}
        parts.desk.cards_changed.connect(self._on_cards_changed)
        parts.notices.bar_offer_taken.connect(self._on_offer_taken)

    def look(self) -> None:
        """Look whether a notification is due now."""
        board, rules = self._desk.board, self._rules()
        if self._is_looking or not board.epoch or not rules.on or self._waiting() is None:
            return
        self._is_looking = True
        self._work.run(
            lambda: self._reminders.look(board, rules), done=self._on_found, failed=self._on_failed
        )

    def act(self, slot: str, key: str, token: str = "") -> None:
        """Do what was chosen on the note in a slot; anything else than a button opens."""
        notification = self._shown.pop(slot, None)
        self.withdrawn.emit(slot)
        if notification is None:
            self.open_wanted.emit([], token)
        elif key == SNOOZE:
            self._work.run(lambda: self._reminders.snooze(notification.keys))
        elif key == DONE:
            self._actions.cards.finish([notification.card_id])
        elif notification.is_digest and (waiting := self._waiting()) and waiting.number:
            self.round_wanted.emit(token)
        else:
            self.open_wanted.emit([item.card_id for item in notification.items], token)

    def told(self, note: NotificationText) -> None:
        """Take that a note is on the screen: only now it counts as told."""
        keys = self._unanswered.pop(note, ())
        if keys:
            self._work.run(lambda: self._reminders.told(keys), failed=self._on_failed)

    def show_in_window(self, note: NotificationText) -> None:
        """Say a note in the window, for want of a better place."""
        self.told(note)
        self._in_bar = note.slot
        offers = (Offer(key, text) for key, text in note.buttons)
        self._notices.bar(BAR, in_one_line(note), *offers)

    def _on_found(self, notification: Notification | None) -> None:
        self._is_looking = False
        if notification is None:
            return
        cards = self._desk.board.cards
        summaries = [
            self._desk.arrangement.summary(item.card_id)
            for item in notification.items
            if item.card_id in cards
        ]
        if len(summaries) != len(notification.items):
            return  # gone while we looked, and nothing was shown: the next digest will
        details = self._rules().details
        note = note_of(notification, summaries, details=details, waiting=self._waiting())
        self._shown[note.slot], self._unanswered[note] = notification, notification.keys
        self.note_wanted.emit(note)
        QTimer.singleShot(ANSWER_MS, self, lambda: self._miss(note))

    def _miss(self, note: NotificationText) -> None:
        """Say a note here about which the desktop has kept silent, and not there any more."""
        if note in self._unanswered:
            self.withdrawn.emit(note.slot)
            self.silent.emit(note)

    def _on_failed(self, failure: Failure) -> None:
        self._is_looking = False
        if not isinstance(failure.error, BoardError):  # of those the watcher tells
            self._notices.failed(failure)

    def _on_cards_changed(self, card_ids: Sequence[str]) -> None:
        """Take back what was said of a card that was done or dated meanwhile."""
        for card_id in set(self._shown).intersection(card_ids):
            if not self._stands(self._shown[card_id].items[0]):
                del self._shown[card_id]
                self.withdrawn.emit(card_id)
                if self._in_bar == card_id:
                    self._notices.withdraw(BAR)

    def _stands(self, item: Item) -> bool:
        board = self._desk.board
        card = board.cards.get(item.card_id)
        if card is None or board.stages[card.stage_id].kind is StageKind.DONE:
            return False
        if item.why is Why.ANSWER:
            return True
        is_asleep = card.snoozed_until is not None and card.snoozed_until > self._desk.today
        return not is_asleep and next_date(card, board.stages[card.stage_id])[0] == item.day

    def _on_offer_taken(self, slot: str, key: str) -> None:
        if slot == BAR:
            self.act(self._in_bar, key)
