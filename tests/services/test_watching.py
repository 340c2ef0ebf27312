"""The mailbox is watched whatever happens to its line, and each mail is taken once."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from board.domain.errors import StoreAway
from board.domain.message import Message, MessageState
from board.domain.received import Became, Received
from board.domain.sending import Outcome, Reason
from board.mail.line import Trouble
from board.services import mail_settings
from board.services.ledger import Ledger
from board.services.replies import Replies, Words
from board.services.watching import FIRST_WAIT, LONGEST_WAIT, Watching
from tests.driver.inboxes import Box
from tests.faults.inbound import EVE, OUR_ID, mail
from tests.faults.test_answers_gate import ACCOUNT, put_what_was_asked

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from board.domain.sending import Answer
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock

WORDS = Words(lambda _name, address: address, "away")
ANSWER = mail("Yes.").encode()
NEWS = mail("News!", sender=EVE, names=False, subject="News").encode()


class Watched:
    """A mailbox that is watched until nothing more happens in it."""

    def __init__(self, ws: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ws, self.box, self.ledger = ws, Box(), Ledger(folder, "board")
        self.told: list[Answer] = []
        self.waited: list[float] = []
        self.comes: list[Callable[[], object]] = []
        self.box.waits = self._next
        self._patch = monkeypatch

    def runs(self) -> None:
        """Watch until all that comes has come."""
        self.watching = Watching(
            self.ws,
            ACCOUNT,
            "",
            WORDS,
            remembered=self.ledger,
            told=self.told.append,
            connect=self.box.connect,  # type: ignore[arg-type]  # does as an inbox
        )
        self._patch.setattr(self.watching._ended, "wait", self._rest)
        self.watching.run()

    def received(self) -> list[Became]:
        return [one.became for one in self.ws.where(Received)]

    def _next(self) -> None:
        if not self.comes:
            self.watching.end()
            return
        self.comes.pop(0)()

    def _rest(self, seconds: float) -> None:
        if not self.watching._ended.is_set():
            self.waited.append(seconds)


@pytest.fixture
def watched(
    ws: Workspace, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Watched:
    put_what_was_asked(ws)
    clock.ahead(hours=3)
    return Watched(ws, tmp_path, monkeypatch)


def test_what_comes_later_is_taken_and_only_texts_that_concern_us_are_read(
    watched: Watched,
) -> None:
    watched.box.mails.append(NEWS)
    watched.comes.append(lambda: watched.box.mails.append(ANSWER))
    watched.runs()
    assert watched.received() == [Became.ANSWER]
    assert watched.box.texts == [2]
    assert watched.box.looked == ["since 2026-11-09", "after 1"]
    assert [each.outcome for each in watched.told] == [Outcome.SENT]
    assert mail_settings.passed(watched.ws, ACCOUNT) == {"answers"}


def test_after_a_restart_only_what_is_new_is_looked_at(watched: Watched) -> None:
    watched.box.mails.append(ANSWER)
    watched.runs()
    watched.runs()
    assert watched.box.looked == ["since 2026-11-09", "after 1"]
    watched.box.validity = 2  # the server counts anew
    watched.runs()
    assert watched.box.looked[-1] == "since 2026-11-09"
    assert watched.received() == [Became.ANSWER]


def test_a_lost_line_comes_again_after_longer_and_longer_waits(watched: Watched) -> None:
    watched.box.troubles = [Reason.NO_NETWORK] * 4 + [Reason.CUT]
    watched.box.mails.append(ANSWER)
    watched.runs()
    assert watched.waited == [FIRST_WAIT * 2**number for number in range(5)]
    assert watched.received() == [Became.ANSWER]
    assert [each.reason for each in watched.told] == [
        Reason.NO_NETWORK,
        Reason.CUT,
        Reason.ACCEPTED,
    ]


def test_after_it_was_open_the_next_wait_is_short_again(watched: Watched) -> None:
    watched.box.troubles = [Reason.NO_NETWORK] * 4

    def breaks() -> None:
        watched.box.troubles = [Reason.NO_NETWORK]
        raise Trouble(Reason.CUT)

    watched.comes.append(breaks)
    watched.runs()
    assert watched.waited[4:] == [FIRST_WAIT, FIRST_WAIT * 2]


def test_a_wrong_password_is_not_tried_often(watched: Watched) -> None:
    watched.box.troubles = [Reason.PASSWORD]
    watched.runs()
    assert watched.waited == [LONGEST_WAIT]


def test_a_board_that_is_away_loses_no_answer(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    watched.box.mails.append(ANSWER)
    take = Replies.take
    fails = [StoreAway("store_locked")]

    def away_once(*given: object) -> object:
        if fails:
            raise fails.pop()
        return take(*given)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(Replies, "take", away_once)
    watched.runs()
    assert watched.received() == [Became.ANSWER]


@pytest.mark.expects_log
def test_a_mistake_does_not_end_it(
    watched: Watched, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def wrong() -> None:
        raise RuntimeError

    watched.comes += [wrong, lambda: watched.box.mails.append(ANSWER)]
    watched.runs()
    assert watched.received() == [Became.ANSWER]
    assert [one.levelno for one in caplog.records if one.levelno >= logging.ERROR] == [
        logging.ERROR
    ]


def test_an_uncertain_message_in_the_folder_of_what_was_sent_did_leave(watched: Watched) -> None:
    with watched.ws.setting_up() as act:
        [message] = act.where(Message)
        act.edit(message, state=MessageState.UNCERTAIN)
    watched.runs()
    assert watched.ws.where(Message)[0].state is MessageState.UNCERTAIN
    watched.box.sent.append(OUR_ID)
    watched.runs()
    assert watched.ws.where(Message)[0].state is MessageState.SENT


def test_its_end_cuts_the_line_at_once(watched: Watched) -> None:
    watched.runs()
    assert watched.box.was_cut
