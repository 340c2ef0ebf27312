"""Somebody sets the firm's mailbox up, tries it, and what they approved leaves through it."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING

import pytest

from board.domain.mail_account import Account, Security
from board.domain.message import Message, MessageState
from board.services import mailbox
from tests.driver.mail_servers import (
    PASSWORD,
    USER,
    Working,
    account,
    authority_file,
    free_port,
    tls,
)
from tests.features.test_daily_round import asks, opens

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from board.ui.mail.mailbox_page import MailboxPage
    from tests.driver.scenario import AtDesk

ADVICE = "It should be in your inbox by now."


@pytest.fixture
def server() -> Iterator[Working]:
    with Working() as working:
        yield working


def opens_mailbox(desk: AtDesk) -> MailboxPage:
    desk.chooses("E-mail")
    desk.until(desk.open_board.mail.page.isVisible)
    desk.settles()
    return desk.open_board.mail.page


def kept(desk: AtDesk) -> Account | None:
    return desk.does(lambda: mailbox.account(desk.ws))


def test_an_address_of_a_usual_provider_fills_in_the_rest(desk: AtDesk) -> None:
    page = opens_mailbox(desk)
    assert not page.test.isEnabled()
    desk.fills(page.address, "orders@gmx.de")
    desk.until(lambda: kept(desk) is not None)
    found = kept(desk)
    assert found is not None
    assert (found.host, found.port, found.security) == ("mail.gmx.net", 465, Security.TLS)
    desk.until(page.test.isEnabled)
    assert not page.host.isVisible()
    assert page.provider.currentText() == "GMX"


def test_a_mailbox_of_another_provider_is_typed_in(desk: AtDesk) -> None:
    page = opens_mailbox(desk)
    desk.fills(page.address, "orders@klein.example")
    desk.fills(page.host, "mail.klein.example")
    desk.until(lambda: kept(desk) is not None)
    found = kept(desk)
    assert found is not None
    assert (found.sender, found.host, found.user) == (
        "orders@klein.example",
        "mail.klein.example",
        "orders@klein.example",
    )


def test_a_test_says_what_came_of_it(desk: AtDesk, server: Working) -> None:
    desk.does(lambda: mailbox.set_up(desk.ws, account(server.port, user="")))
    page = opens_mailbox(desk)
    desk.until(page.test.isEnabled)
    desk.pushes(page.test)
    desk.until(lambda: page.told()[:2] == ["The server took the message.", ADVICE])
    assert server.recipients == [USER]


def test_a_server_that_does_not_answer_is_said_with_what_to_do(desk: AtDesk) -> None:
    desk.does(lambda: mailbox.set_up(desk.ws, account(free_port(), user="")))
    page = opens_mailbox(desk)
    desk.until(page.test.isEnabled)
    desk.pushes(page.test)
    fact = "The server does not answer at that port."
    desk.until(lambda: page.told()[:1] == [fact])


def test_a_typed_password_is_asked_for_no_more_and_shown_nowhere(
    desk: AtDesk, tmp_path: Path
) -> None:
    with Working(starttls=tls()) as server:
        mine = account(server.port, Security.STARTTLS, ca_file=authority_file(tmp_path))
        desk.does(lambda: mailbox.set_up(desk.ws, mine))
        page = opens_mailbox(desk)
        desk.fills(page.password, PASSWORD)
        desk.until(lambda: bool(page.password.placeholderText()))
        assert page.password.text() == ""
        desk.until(page.test.isEnabled)
        desk.pushes(page.test)
        desk.until(lambda: page.told()[:1] == ["The server took the message."])
    assert server.ways


def test_what_is_approved_leaves_by_itself_and_its_card_moves_on(
    desk: AtDesk, server: Working
) -> None:
    desk.does(lambda: mailbox.set_up(desk.ws, account(server.port, user="")))
    asks(desk, "Bright Smile")
    opens(desk)
    desk.presses("A")
    desk.until(lambda: desk.does(lambda: desk.ws.where(Message)))
    desk.clock.ahead(minutes=1)  # so long it could be taken back
    desk.open_board.mail.look()
    desk.until(
        lambda: (
            [each.state for each in desk.does(lambda: desk.ws.where(Message))]
            == [MessageState.SENT]
        )
    )
    [text] = server.texts
    assert server.recipients == ["bright@customers.example"]
    assert message_from_bytes(text, policy=default)["Auto-Submitted"] is None
    desk.settles()
    desk.until(lambda: "Approve the proof" in desk.titles("Asked"))
