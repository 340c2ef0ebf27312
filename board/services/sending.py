"""Sending: a message leaves at most once, and what cannot be known is shown to a person.

Each message passes two marks in the board. It is *claimed* by one sender; and before the last dot
of its text goes to the server it is *in flight*: from there on only the server knows, so whatever
ends this process then leaves it *uncertain*, and never ready to be sent again by itself.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from board.domain.board import Setting
from board.domain.errors import Refused
from board.domain.ladder import Way
from board.domain.message import Message, MessageState
from board.domain.people import Contact
from board.domain.rounds import AN_HOUR, BETWEEN_MESSAGES, LEFT_BEFORE, leaves_at
from board.domain.sending import OF_THE_ACCOUNT, Answer, Outcome
from board.services import outbox
from board.services.ledger import only_sender
from board.store import message_rows, reading

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from board.domain.change import Commit
    from board.services.action import Act
    from board.services.ledger import Ledger
    from board.services.workspace import Workspace

    Give = Callable[[Message, Callable[[], bool]], Answer]
    Step = Callable[[str], None]

    class Ask(Protocol):
        """Has a job done where the board is read and written, and returns its result."""

        def __call__(self, job: Callable[[], Result], /) -> Result: ...


Result = TypeVar("Result")
LEASE = timedelta(minutes=15)
FIRST_WAIT, LONGEST_WAIT = timedelta(minutes=5), timedelta(hours=4)
MOST_ATTEMPTS = 5
LONG_AGO = timedelta(hours=24)
"""What should have left so long ago is looked at by a person: the day it was for is over."""
JUMP = timedelta(hours=6)
"""After so long without a look, asleep or by another clock, a person looks at what came due."""
MOST_AT_ONCE = 10_000
STOPPED = "mail_stopped"
"""The setting by which a person keeps everything from leaving."""


@dataclass(slots=True)
class Run:
    """What became of one look at the outbox."""

    sent: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    uncertain: list[str] = field(default_factory=list)
    held: list[str] = field(default_factory=list)
    trouble: Answer | None = None
    busy: bool = False


class Outbox:
    """Sends what is ready, one message after another."""

    def __init__(
        self,
        ws: Workspace,
        ledger: Ledger,
        give: Give,
        step: Step = lambda _name: None,
        ask: Ask = lambda job: job(),
        *,
        named: Callable[[Message], str] = lambda message: f"<{message.id}>",
        looked: datetime | None = None,
    ) -> None:
        """Take what gives a message to a mail server; ``step`` hears of each step by its name.

        ``give`` asks, once everything but the last dot has gone, whether it may send that too.
        ``ask`` has a job done where the board is read and written, and waits for it: who waits for
        a mail server does so elsewhere. ``named`` makes the Message-ID that a message has for ever.
        ``looked`` is when this program looked here before, None for the first time.
        """
        self._ws, self._ledger, self._give, self._step = ws, ledger, give, step
        self._ask, self._named, self._looked = ask, named, looked

    def run(self, most: int = MOST_AT_ONCE) -> Run:
        """Send what may leave now; trouble with the server itself ends it for this time."""
        found = Run()
        with only_sender(self._ws.store.path) as alone:
            if not alone:
                found.busy = True
                return found
            self._ask(lambda: recover(self._ws))
            for _number in range(most):
                message = self._ask(lambda: self._claim(found))
                if message is None:
                    break
                self._step("claimed")
                answer = self._give(message, partial(self._ask, partial(self._may_leave, message)))
                self._step("answered")
                self._ask(partial(self._note, message, answer, found))
                self._step("noted")
                if answer.reason in OF_THE_ACCOUNT:
                    found.trouble = answer
                    break
        return found

    def _claim(self, found: Run) -> Message | None:
        """Take the message that has waited longest; what must not leave is put aside on the way."""
        while True:
            with self._ws.setting_up() as act:
                message = None if is_stopped(act) else act.ask(message_rows.next_ready, act.now)
                if message is None:
                    return None
                held = self._held(act, message)
                if held:
                    act.edit(message, state=MessageState.HELD, said=held)
                elif not _withdrawn(act, message) and not self._put_off(act, message):
                    fence = message.fence + 1
                    lease = act.now + LEASE
                    claimed = {"state": MessageState.CLAIMED, "lease_until": lease, "fence": fence}
                    named = message.header_id or self._named(message)
                    act.edit(message, **claimed, header_id=named)
            if held:
                found.held.append(message.id)
            else:
                [now] = self._ws.where(Message, id=message.id)
                if now.state is MessageState.CLAIMED:
                    return now

    def _put_off(self, act: Act, message: Message) -> bool:
        """Let what nobody could send in time wait until its reader is written to again.

        What was tried before, or a person lets go again, waits no longer.
        """
        if message.fence:
            return False
        contact = act.find(Contact, message.contact_id)
        at = leaves_at(contact, self._ws.firm, self._ws.workdays, act.now)
        if at > act.now:
            act.edit(message, planned_for=at)
        return at > act.now

    def _held(self, act: Act, message: Message) -> str:
        """Return why a person must say a word before this leaves, "" when it may."""
        _revision, epoch = act.ask(reading.revision)
        if message.epoch != epoch or not self._ledger.knows(epoch):
            return "other_state"
        if self._has_left(act, message):
            return LEFT_BEFORE
        since = max(filter(None, (message.made_at, message.planned_for, message.not_before)))
        slept = self._looked is not None and act.now - self._looked > JUMP
        if act.now - since > LONG_AGO or (
            slept and self._looked and message.made_at <= self._looked
        ):
            return "catch_up"
        sent = act.ask(message_rows.sent_since, act.now - BETWEEN_MESSAGES)
        today = sum(each.recipient == message.recipient for each in sent)
        if today >= self._ws.firm.mails_a_day:
            return "written_today"
        lately = sum(act.now - each.at < timedelta(hours=1) for each in sent)
        return "too_many" if lately >= AN_HOUR else ""

    def _has_left(self, act: Act, message: Message) -> bool:
        """Return whether it left this computer, itself or in a message that the board forgot."""
        if self._ledger.last_fence(message.id) > message.fence:
            return True
        about = _about(act, message)
        return not message.fence and self._ledger.left_in_another(message.id, about)

    def _may_leave(self, claimed: Message) -> bool:
        """Mark the point of no return; False when it was taken back, or is somebody else's now."""
        with self._ws.setting_up() as act:
            message = act.one(Message, claimed.id)
            if message.state is not MessageState.CLAIMED or message.fence != claimed.fence:
                return False
            if is_stopped(act) or _withdrawn(act, message):
                return False
            self._ledger.add(message.id, message.fence, _about(act, message))
            act.edit(message, state=MessageState.IN_FLIGHT, told_at=act.now)
        self._step("in flight")
        return True

    def _note(self, claimed: Message, answer: Answer, found: Run) -> None:
        """Write down what the server said, in one transaction with what follows from it."""
        with self._ws.setting_up() as act:
            message = act.one(Message, claimed.id)
            mine = message.fence == claimed.fence and message.state in (
                MessageState.CLAIMED,
                MessageState.IN_FLIGHT,
            )
            if not mine:
                return
            outcome = answer.outcome
            if outcome is Outcome.SENT:
                left(act, message, answer.said)
                found.sent.append(message.id)
            elif outcome is Outcome.UNCERTAIN:
                act.edit(message, state=MessageState.UNCERTAIN, said=answer.said, lease_until=None)
                found.uncertain.append(message.id)
            elif outcome is Outcome.FAILED or (
                answer.code is not None and message.attempts + 1 >= MOST_ATTEMPTS
            ):
                _back(act, message, MessageState.FAILED, answer.said)
                found.failed.append(message.id)
            else:
                wait = min(FIRST_WAIT * 2**message.attempts, LONGEST_WAIT)
                tried = 0 if answer.reason in OF_THE_ACCOUNT else 1
                _back(act, message, MessageState.READY, answer.said, wait=wait, tried=tried)


def is_stopped(act: Act) -> bool:
    """Return whether somebody said that nothing leaves for now."""
    return any(json.loads(one.value) for one in act.where(Setting, id=STOPPED))


def recover(ws: Workspace) -> None:
    """Put right what a sender that is no more left behind; only who sends alone may ask for it.

    On a server others may be sending: there it is whatever was held longer than a lease lasts.
    """
    open_states = (MessageState.CLAIMED, MessageState.IN_FLIGHT)
    if not ws.where(Message, state=open_states):
        return
    with ws.setting_up() as act:
        for message in act.where(Message, state=open_states):
            if ws.store.path is None and message.lease_until and message.lease_until > act.now:
                continue
            if message.state is MessageState.CLAIMED:
                act.edit(message, state=MessageState.READY, lease_until=None)
            else:
                act.edit(message, state=MessageState.UNCERTAIN, said="cut", lease_until=None)


def it_was_sent(ws: Workspace, message_id: str) -> Commit | None:
    """Take a person's word that a message did leave of which the board cannot know."""
    with ws.action("it_was_sent") as act:
        message = act.one(Message, message_id)
        if message.state not in (MessageState.UNCERTAIN, MessageState.HELD):
            raise Refused("round_item_done", title=message.subject)
        left(act, message, message.said)
    return act.commit


def uncertain(ws: Workspace) -> list[Message]:
    """Return the messages of which nobody knows whether they left."""
    return ws.where(Message, state=MessageState.UNCERTAIN)


def found(ws: Workspace, message_id: str) -> None:
    """Note that a message did leave of which nobody knew: the mailbox has the proof."""
    with ws.setting_up() as act:
        message = act.find(Message, message_id)
        if message is not None and message.state is MessageState.UNCERTAIN:
            left(act, message, message.said)


def send_again(ws: Workspace, message_id: str, ledger: Ledger) -> Commit | None:
    """Let a message leave that is held, failed or uncertain: a person says so, knowing what for."""
    with ws.action("send_again") as act:
        message = act.one(Message, message_id)
        waits = (MessageState.HELD, MessageState.FAILED, MessageState.UNCERTAIN)
        if message.state not in waits:
            raise Refused("round_item_done", title=message.subject)
        _revision, epoch = act.ask(reading.revision)
        act.edit(
            message,
            state=MessageState.READY,
            said="",
            told_at=None,
            attempts=0,
            not_before=act.now,
            epoch=epoch,
            fence=max(
                message.fence, ledger.last_fence(message.id), 1
            ),  # never again the first time
        )
        ledger.take(epoch)
    return act.commit


def ready_here(ws: Workspace, ledger: Ledger) -> None:
    """Let this computer send for a board whose mail nobody else was about to send.

    Said before a person approves something here: after a restore, or on a copy, what waited before
    is still held.
    """
    with ws.store.reading() as connection:
        _revision, epoch = reading.revision(connection)
    if not ledger.knows(epoch) and not ws.where(Message, state=MessageState.READY, epoch=epoch):
        ledger.take(epoch)


def _about(act: Act, message: Message) -> list[str]:
    """Return what a message is about, as words that mean nothing outside of the board."""
    return [
        f"{item.subject_kind}/{item.subject_id}/{item.rung}/{item.cycle}"
        for item in outbox.items_of(act, message)
    ]


def _withdrawn(act: Act, message: Message) -> bool:
    """Take back a message that is not wanted any more; what it was about may be asked anew."""
    items = outbox.items_of(act, message)
    reason = outbox.not_wanted(act, message, items)
    if not reason:
        return False
    act.edit(message, state=MessageState.SUPERSEDED, said=reason, lease_until=None)
    for item in items:
        act.edit(item, superseded_at=act.now)
    return True


def left(act: Act, message: Message, said: str) -> None:
    """Note that a message left, and what follows from it."""
    act.edit(
        message,
        state=MessageState.SENT,
        told_at=message.told_at or act.now,
        said=said,
        lease_until=None,
    )
    outbox.let_go(act, message, outbox.items_of(act, message), Way.EMAIL)


def _back(
    act: Act,
    message: Message,
    state: MessageState,
    said: str,
    *,
    wait: timedelta = timedelta(),
    tried: int = 1,
) -> None:
    act.edit(
        message,
        state=state,
        said=said,
        told_at=None,
        lease_until=None,
        attempts=message.attempts + tried,
        not_before=act.now + wait if wait else None,
    )
