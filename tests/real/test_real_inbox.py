"""Debian's Dovecot is read: what came is seen, and nothing in the mailbox is changed by that."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Card
from board.domain.message import Message, MessageItem, MessageState
from board.domain.people import Contact
from board.domain.received import Received
from board.domain.sending import Reason
from board.mail import inbox, tokens
from board.mail.line import Trouble
from board.mail.secrets import VARIABLE
from board.services import cards, mail_settings
from board.services.ledger import Ledger
from board.services.replies import Words
from board.services.watching import Watching
from tests.driver.builders import Clock, added, in_days, open_desk
from tests.driver.desktop import until
from tests.driver.dovecot import Dovecot, dovecot, signed
from tests.driver.mail_servers import PASSWORD, USER, Provider

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from board.domain.mail_account import Account
    from board.services.workspace import Workspace
    from tests.driver.window import Program

pytestmark = pytest.mark.real

NO_KEY_STORE = "keyring.backends.null.Keyring"
LETTER = b"From: eva@peak.example\r\nSubject: Hello\r\nMessage-ID: <%d@peak.example>\r\n\r\nyes\r\n"


@pytest.fixture(scope="module")
def running() -> Iterator[Dovecot]:
    with dovecot() as server:
        yield server


@pytest.fixture
def server(running: Dovecot) -> Dovecot:
    """A server with an empty mailbox."""
    running.empty()
    return running


@pytest.fixture
def mailbox(server: Dovecot, tmp_path: Path) -> Account:
    return server.account(tmp_path)


def test_what_came_is_read_and_stays_unread(server: Dovecot, mailbox: Account) -> None:
    for number in range(3):
        server.comes(LETTER % number)
    with inbox.opened(mailbox, PASSWORD) as box:
        uids = box.since(date(2020, 1, 1))
        found = box.heads(uids)
        assert [each.head.split(b"\r\n")[2] for each in found] == [
            b"Message-ID: <%d@peak.example>" % number for number in range(3)
        ]
        assert b"yes" not in found[0].head
        assert box.text(uids[0]) == b"yes\r\n"
        assert box.after(uids[1]) == uids[2:]
        assert box.after(uids[2]) == []
        came = found[0].at
        assert came is not None
        assert abs(datetime.now(UTC) - came) < timedelta(minutes=5)  # noqa: TID251 - the server's own clock
        assert box.validity
    assert [name for name in server.names() if "S" in name.partition(":")[2]] == []
    assert len(server.names()) == 3


def test_long_heads_and_texts_are_cut(server: Dovecot, mailbox: Account) -> None:
    head = b"Subject: long\r\n" + b"X-Long: %s\r\n" % (b"x" * 900) * 200
    server.comes(head + b"\r\n" + b"line\r\n" * 100_000)
    with inbox.opened(mailbox, PASSWORD) as box:
        [uid] = box.since(date(2020, 1, 1))
        [found] = box.heads([uid])
        assert len(found.head) == inbox.HEAD_BYTES
        assert len(box.text(uid)) == inbox.TEXT_BYTES


def test_a_mail_that_comes_ends_the_waiting_and_so_does_a_cut(
    server: Dovecot, mailbox: Account
) -> None:
    with inbox.opened(mailbox, PASSWORD) as box:
        later = threading.Timer(0.2, lambda: server.comes(LETTER % 1))
        later.start()
        box.wait(60)
        assert len(box.after(0)) == 1
        threading.Timer(0.2, box.cut).start()
        with pytest.raises(Trouble):
            box.wait(60)


def test_a_message_is_found_in_the_folder_of_what_was_sent(
    server: Dovecot, mailbox: Account
) -> None:
    server.comes(LETTER % 7, ".Gesendet")
    with inbox.opened(mailbox, PASSWORD) as box:
        assert box.sent_folder() == "Gesendet"
        box.look_into(box.sent_folder())
        assert box.has("<7@peak.example>")
        assert not box.has("<8@peak.example>")
        assert not box.has('<8@peak.example> "NOT')


def test_why_a_mailbox_cannot_be_read_is_said(
    server: Dovecot, mailbox: Account, tmp_path: Path
) -> None:
    def reason(account: Account, secret: str, folder: str = "") -> Reason:
        with pytest.raises(Trouble) as found, inbox.opened(account, secret, folder):
            pass
        assert secret not in str(found.value.answer)
        return found.value.answer.reason

    assert reason(mailbox, "wrong-password") is Reason.PASSWORD
    assert reason(mailbox, PASSWORD, "Nowhere") is Reason.NO_FOLDER
    unknown = server.account(tmp_path, ca_file="")
    assert reason(unknown, PASSWORD) is Reason.CERTIFICATE_UNKNOWN
    assert reason(server.account(tmp_path, imap_host="localhost"), PASSWORD) is (
        Reason.CERTIFICATE_NAME
    )


def test_a_refresh_token_opens_the_mailbox(server: Dovecot, tmp_path: Path) -> None:
    provider = Provider(encrypted=True)
    provider.answer = json.dumps({"access_token": signed(USER), "expires_in": 600})
    mailbox = server.account(tmp_path, oauth=True, client_id="me", token_url=provider.url)
    server.comes(LETTER % 1)
    try:
        with inbox.opened(mailbox, "a refresh token") as box:
            assert len(box.after(0)) == 1
        tokens.forget()
        provider.answer = json.dumps({"access_token": signed("eve@x.example")})
        with pytest.raises(Trouble) as refused, inbox.opened(mailbox, "a refresh token"):
            pass
        assert refused.value.answer.reason is Reason.TOKEN
    finally:
        provider.stop()
        tokens.forget()


def test_what_is_moved_into_the_folder_for_cards_becomes_one(
    server: Dovecot, mailbox: Account, ws: Workspace, tmp_path: Path
) -> None:
    server.comes(LETTER % 1, ".Karten")
    server.comes(LETTER % 2)
    mine = replace(mailbox, cards_folder="Karten")
    watching = Watching(
        ws, mine, PASSWORD, Words(lambda _name, one: one, ""), remembered=Ledger(tmp_path, "board")
    )
    thread = threading.Thread(target=watching.run)
    thread.start()
    try:
        until(lambda: len(ws.where(Card)) == 1, "the mail is a card")
        server.comes(LETTER % 3, ".Karten")
        more = count(4)

        def is_made() -> bool:
            server.comes(LETTER % next(more))  # which ends the waiting
            return len(ws.where(Card)) == 2

        until(is_made, "so is the next")
    finally:
        watching.end()
        thread.join(20)
    assert sorted(one.header_id for one in ws.where(Received)) == [
        "<1@peak.example>",
        "<3@peak.example>",
    ]
    assert [one for one in server.names() if "S" in one.partition(":")[2]] == []


def test_an_answer_that_comes_in_makes_it_our_turn_in_the_window(
    server: Dovecot, mailbox: Account, program: Program
) -> None:
    header_id = asked_by_mail(program.board, mailbox)
    program.environment |= {VARIABLE: PASSWORD, "PYTHON_KEYRING_BACKEND": NO_KEY_STORE}
    window = program.window()
    window.wait_for("Asked", ["Approve the proof"])
    server.comes(LETTER % 1)  # about something else: nobody's business
    server.comes(
        b"From: Priya <priya@bright-smile.example>\r\nSubject: Re: Your trophies\r\n"
        b"Message-ID: <2@peak.example>\r\nIn-Reply-To: %s\r\n\r\nGo ahead.\r\n" % header_id.encode()
    )
    window.wait_for("Our turn", ["Approve the proof"])
    [card] = program.told("list")
    story = program.told("show", card["id"])
    assert "Go ahead." in str(story)
    assert [name for name in server.names() if "S" in name.partition(":")[2]] == []
    assert len(server.names()) == 2
    window.hand.keys("ctrl+q")
    assert window.process.wait(timeout=8) == 0


def asked_by_mail(board: Path, mailbox: Account) -> str:
    """Have a board whose card was asked for by a message, and return its Message-ID."""
    ws = open_desk(str(board), Clock())
    card = added(ws, "Approve the proof", customer="Bright Smile", stage="Asked", due=in_days(20))
    cards.edit(ws, card.id, {"asks": "customer"})
    with ws.setting_up() as act:
        address = "priya@bright-smile.example"
        act.add(Contact("priya", card.customer_id or "", "Priya", email=address))
        act.add(
            Message(
                "message",
                act.now,
                "Your trophies",
                state=MessageState.SENT,
                customer_id=card.customer_id,
                card_id=card.id,
                contact_id="priya",
                recipient=address,
                header_id="<message.board@klein.example>",
                told_at=act.now,
            )
        )
        act.add(MessageItem("item", "message", "card", card.id, "ask"))
    mail_settings.set_up(ws, mailbox)
    ws.store.close()
    return "<message.board@klein.example>"
