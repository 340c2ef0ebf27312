"""T3 for mail: the clock jumps, the computer sleeps; nothing leaves twice, late or unasked."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, time, timedelta
from email import message_from_bytes
from functools import partial
from typing import TYPE_CHECKING

import pytest

from board.domain.message import Message, MessageState
from board.services import mailbox, sending, settings
from tests.driver.builders import NOW
from tests.driver.mail_servers import Working, account
from tests.driver.scenario import AtDesk
from tests.faults.mailing import fill
from tests.faults.test_clock_jumps import JUMPS, ZONES

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.driver.builders import Clock
    from tests.faults.gates import Gate

JUMP = timedelta(hours=6)
AFTER = (timedelta(minutes=40), timedelta(hours=5), timedelta(hours=20))


class Mail:
    """A desk whose mail leaves to a server of the test, and what should have become of it."""

    def __init__(self, desk: AtDesk, server: Working) -> None:
        self.desk, self.server = desk, server
        self.due: dict[str, datetime] = {}
        self.stays: set[str] = set()
        self.left: set[str] = set()
        self.looked = desk.clock.now
        desk.does(lambda: mailbox.set_up(desk.ws, account(server.port, user="")))
        all_day = {"mail_from": time(), "mail_to": time.max}  # quiet hours are not tried here
        desk.does(lambda: settings.set_firm(desk.ws, all_day))
        desk.does(lambda: sending.ready_here(desk.ws, mailbox.ledger(desk.ws)))

    def approve(self, named: str) -> None:
        """Approve a few messages, and note when each is to leave."""
        ws = self.desk.ws
        self.desk.does(lambda: fill(ws, len(AFTER), named=named, after=AFTER))
        for number, after in enumerate(AFTER):
            self.due[f"{named}{number:04}"] = self.desk.clock.now + after
        self.looks()

    def jumps(self, now: datetime) -> None:
        """Let it be another time, and reckon what may leave by it and what a person looks at."""
        self.desk.clock.now = now
        open_now = self.due.keys() - self.left - self.stays
        came = {key for key in open_now if self.due[key] <= now}
        if now - self.looked > JUMP:
            self.stays |= came
        else:
            self.left |= came
        self.looks()

    def looks(self) -> None:
        desk, mail = self.desk, self.desk.open_board.mail
        self.looked = desk.clock.now
        desk.settles()
        desk.open_board.clock.timeout.emit()
        mail.look()
        desk.until(lambda: not mail._under_way)
        desk.settles()

    def mistakes(self) -> Iterator[str]:
        got = Counter(message_from_bytes(text)["Message-ID"] for text in self.server.texts)
        sent = {each.removeprefix("<message-").partition(".")[0] for each in got}
        if twice := [each for each, times in got.items() if times > 1]:
            yield f"twice: {twice}"
        if sent != self.left:
            yield f"left: {sorted(sent - self.left)}, not: {sorted(self.left - sent)}"
        states = {
            each.id.removeprefix("message-"): each.state
            for each in self.desk.does(lambda: self.desk.ws.where(Message))
        }
        if states.keys() != self.due.keys():
            yield "some are lost"
        held = {key for key, state in states.items() if state is MessageState.HELD}
        if held != self.stays:
            yield f"held: {sorted(held ^ self.stays)}"


@pytest.fixture
def mail(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, board_file: Path, clock: Clock
) -> Iterator[Mail]:
    with Working() as server:
        desk = AtDesk(qtbot, monkeypatch, address=board_file, clock=clock)
        yield Mail(desk, server)
        desk.goes_home()


@pytest.mark.timeout(300)
def test_no_jump_of_the_clock_lets_mail_leave_twice_or_unseen(gate: Gate, mail: Mail) -> None:
    wrong: list[str] = []
    for number, (name, now) in enumerate(JUMPS.items()):
        mail.approve(f"{number}-")
        mail.jumps(now)
        wrong += [f"{name}: {what}" for what in mail.mistakes()]
        mail.jumps(NOW + timedelta(minutes=number))
        wrong += [f"{name} and back: {what}" for what in mail.mistakes()]
    ws = mail.desk.ws
    for zone in ZONES:
        mail.desk.does(partial(settings.set_firm, ws, {"zone": zone}))
        mail.approve(zone.replace("/", "-"))
        mail.jumps(mail.desk.clock.now + timedelta(hours=1))
        wrong += [f"{zone}: {what}" for what in mail.mistakes()]
    gate(
        "T3-mail",
        f"{len(wrong)} wrong, {len(mail.left)} left, {len(mail.stays)} held of {len(mail.due)}"
        f" {wrong[:3] or ''}",
        "0 wrong",
        not wrong and len(mail.left) > 5 and len(mail.stays) > 10,
    )


def test_what_was_held_says_so_and_leaves_when_somebody_says_go(mail: Mail) -> None:
    mail.approve("a")
    mail.jumps(NOW + timedelta(hours=7))
    mail.desk.sees_notice("2 messages wait for a look in Today’s round before they leave.")
    [first, *_more] = mail.desk.does(lambda: mail.desk.ws.where(Message, state=MessageState.HELD))
    ledger = mail.desk.does(lambda: mailbox.ledger(mail.desk.ws))
    mail.desk.does(lambda: sending.send_again(mail.desk.ws, first.id, ledger))
    mail.looks()
    assert len(mail.server.texts) == 1


def test_a_night_without_a_look_holds_nothing_that_was_approved_after_it(mail: Mail) -> None:
    mail.desk.clock.now = datetime(2026, 11, 24, 8, tzinfo=UTC)
    mail.desk.does(lambda: fill(mail.desk.ws, 1))
    mail.looks()
    assert len(mail.server.texts) == 1
