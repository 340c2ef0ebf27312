"""Notifying each person once of what is due: it is claimed in the store before it is shown.

The claim is a row whose key names person and occasion, so that neither a restart nor a second
computer tells it again: whoever is slower gets a conflict and keeps silent. A claim lasts a short
while; told is only what the desktop has shown. So nothing is lost with a desk that ends between.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from board.domain import notifications
from board.domain.board import LoggedNotification
from board.domain.change import added, edited
from board.domain.errors import Conflict
from board.services import settings
from board.store import notification_log, reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from board.domain.board import Board
    from board.domain.notifications import Item, Notification, Rules
    from board.services.workspace import Workspace

LEASE = timedelta(minutes=1)  # longer than any way of showing a notification takes
TOLD_LATE = timedelta(days=4)
"""So long after it came an answer is told of: also after a weekend."""
FEW = 200  # new occasions; beyond, nobody wrote them one by one


class Reminders:
    """What the person at this desk was notified of. Used from the store lane only."""

    def __init__(self, ws: Workspace) -> None:
        self._ws = ws
        self._board = ("", "")
        self._notified: set[str] = set()
        self._lapsed: dict[str, LoggedNotification] = {}
        self._unwritten: set[str] = set()  # shown, which could not be written down yet

    def look(self, board: Board, rules: Rules) -> Notification | None:
        """Return the notification for now, claimed for this desk; None for nothing."""
        ws, now = self._ws, self._ws.local_time(self._ws.now())
        if not rules.on or notifications.is_quiet(rules, now.time()):
            return None
        self._forget_other_boards(board)
        self.told(())
        elsewhere = frozenset() if rules.everybody else settings.at_desks(ws) - {self._me}
        items = notifications.pending_items(board, now.date(), ws.workdays, elsewhere=elsewhere)
        with ws.store.reading() as connection:
            answers = notification_log.answers_since(connection, ws.now() - TOLD_LATE)
        items += notifications.answer_items(board, answers, now, elsewhere=elsewhere)
        again = self._again()
        self._lapsed.clear()
        possible = notifications.occasions(items, now, rules)
        self._notified &= possible  # what cannot come any more need not be remembered here
        held = self._read(possible)
        self._settle_own(items, now)
        told = self._notified | held
        found = notifications.next_notification(
            [item for item in items if not item.mail_id or item.key not in told],
            now,
            rules=rules,
            workdays=ws.workdays,
            day_starts=ws.firm.day_starts,
            notified=told,
            again=set(again) - held,
        )
        says = found is not None and bool(found.items or (found.is_digest and board.cards))
        if found is None or (says and self._notified_lately()):
            return None
        again = {**again, **self._lapsed}
        if not says:
            self._claim(found.keys, again, lease=None)
            return None
        return found if self._claim(found.keys, again, lease=LEASE) else None

    def told(self, keys: Iterable[str]) -> None:
        """Write down that these occasions were shown; what could not be written is tried again."""
        self._notified.update(keys)
        self._unwritten.update(keys)
        if not self._unwritten:
            return
        with self._ws.setting_up() as act:
            for mark in act.where(LoggedNotification, id=tuple(map(self._id, self._unwritten))):
                if mark.claimed_until is not None:
                    act.edit(mark, claimed_until=None)
        self._unwritten.clear()

    def snooze(self, keys: Iterable[str]) -> None:
        """Tell these occasions once more in an hour."""
        with self._ws.setting_up() as act:
            for mark in act.where(LoggedNotification, id=tuple(map(self._id, keys))):
                act.edit(mark, again_at=act.now + notifications.SNOOZE)

    @property
    def _me(self) -> str:
        return self._ws.author.colleague_id or ""

    def _id(self, key: str) -> str:
        return f"{self._me}|{key}"

    def _key(self, mark: LoggedNotification) -> str:
        return mark.id.partition("|")[2]

    def _forget_other_boards(self, board: Board) -> None:
        """Forget what was shown when a backup was put back, or somebody else sits here."""
        if self._board != (board.epoch, self._me):
            self._board = (board.epoch, self._me)
            self._notified.clear()
            self._unwritten.clear()

    def _again(self) -> Mapping[str, LoggedNotification]:
        with self._ws.store.reading() as connection:
            marks = notification_log.again(connection, self._me, self._ws.now())
        return {self._key(mark): mark for mark in marks}

    def _read(self, keys: Iterable[str]) -> set[str]:
        """Take what was told, and whose claim has lapsed; return what some desk has claimed."""
        unknown = [self._id(key) for key in keys if key not in self._notified]
        held: set[str] = set()
        if not unknown:
            return held
        with self._ws.store.reading() as connection:
            marks = reading.by_ids(connection, LoggedNotification, unknown)
            now = notification_log.instant(connection, self._ws.now())
        for mark in marks:
            key = self._key(mark)
            if mark.claimed_until is None:
                self._notified.add(key)
            elif now < mark.claimed_until <= now + LEASE:  # else a clock was set back
                held.add(key)
            else:
                self._lapsed[key] = mark
        return held

    def _settle_own(self, items: Iterable[Item], now: datetime) -> None:
        """Leave out what this person has just dated so that it should have rung before."""
        unclaimed = {item.card_id: item for item in items if item.key not in self._notified}
        if not unclaimed or len(unclaimed) > FEW:
            return
        with self._ws.store.reading() as connection:
            writers = notification_log.last_writers(connection, list(unclaimed))
        own = [
            item.key
            for card_id, (who, at) in writers.items()
            if (item := unclaimed[card_id]) and who == self._me and at >= _moment(item, now)
        ]
        if own:
            self._claim(own, self._lapsed, lease=None)

    def _notified_lately(self) -> bool:
        with self._ws.store.reading() as connection:
            at = notification_log.last(connection, self._me)
        return at is not None and abs(self._ws.now() - at) < notifications.BETWEEN

    def _claim(
        self,
        keys: Iterable[str],
        known: Mapping[str, LoggedNotification],
        *,
        lease: timedelta | None,
    ) -> bool:
        """Write down that these occasions are to be shown here, or without ``lease`` dealt with.

        False when another desk was faster.
        """
        ws, now = self._ws, self._ws.now()
        try:
            with ws.setting_up() as act:
                until = act.ask(notification_log.instant, now) + lease if lease else None
                act.change(
                    edited(known[key], at=now, again_at=None, claimed_until=until)
                    if key in known
                    else added(LoggedNotification(self._id(key), self._me, now, None, until))
                    for key in keys
                )
        except Conflict:
            return False
        if lease is None:
            self._notified.update(keys)
        return True


def _moment(item: Item, now: datetime) -> datetime:
    """Return the instant at which an item rang today."""
    return datetime.combine(now.date(), item.at, now.tzinfo)
