"""Somebody sets the firm's mailbox up, tries it, and what they approved leaves through it."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from board.domain.ladder import Leaves
from board.domain.mail_account import Account, Security
from board.domain.message import Message, MessageState
from board.services import mail_settings, mailbox
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
    desk.fills(page.fields.address, "orders@gmx.de")
    desk.until(lambda: kept(desk) is not None)
    found = kept(desk)
    assert found is not None
    assert (found.host, found.port, found.security) == ("mail.gmx.net", 465, Security.TLS)
    desk.until(page.test.isEnabled)
    assert not page.fields.host.isVisible()
    assert page.fields.provider.currentText() == "GMX"


def test_a_mailbox_of_another_provider_is_typed_in(desk: AtDesk) -> None:
    page = opens_mailbox(desk)
    assert not page.fields.host.isVisible()  # the address may tell it
    desk.fills(page.fields.address, "orders@klein.example")
    desk.fills(page.fields.host, "mail.klein.example")
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
    desk.until(lambda: page.found.told()[:2] == ["The server took the message.", ADVICE])
    assert server.recipients == [USER]


def test_a_server_that_does_not_answer_is_said_with_what_to_do(desk: AtDesk) -> None:
    desk.does(lambda: mailbox.set_up(desk.ws, account(free_port(), user="")))
    page = opens_mailbox(desk)
    desk.until(page.test.isEnabled)
    desk.pushes(page.test)
    fact = "The server does not answer at that port."
    desk.until(lambda: page.found.told()[:1] == [fact])


def test_a_typed_password_is_asked_for_no_more_and_shown_nowhere(
    desk: AtDesk, tmp_path: Path
) -> None:
    with Working(starttls=tls()) as server:
        mine = account(server.port, Security.STARTTLS, ca_file=authority_file(tmp_path))
        desk.does(lambda: mailbox.set_up(desk.ws, mine))
        page = opens_mailbox(desk)
        desk.fills(page.fields.password, PASSWORD)
        desk.until(lambda: bool(page.fields.password.placeholderText()))
        assert page.fields.password.text() == ""
        desk.until(page.test.isEnabled)
        desk.pushes(page.test)
        desk.until(lambda: page.found.told()[:1] == ["The server took the message."])
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


def test_who_presses_send_is_chosen_on_the_page(desk: AtDesk, server: Working) -> None:
    mine = replace(account(server.port, user=""), imap_host="imap.klein.example")
    desk.does(lambda: mailbox.set_up(desk.ws, mine))
    page = opens_mailbox(desk)
    desk.until(page.test.isEnabled)
    assert page.who.button(Leaves.APPROVE).isChecked()
    assert not page.who.button(Leaves.AUTO).isEnabled()  # nothing was tested yet
    desk.pushes(page.test)
    desk.until(lambda: page.found.told()[:1] == ["The server took the message."])
    desk.does(lambda: mail_settings.note_passed(desk.ws, mine, mail_settings.ANSWERS))
    desk.until(page.who.button(Leaves.AUTO).isEnabled)
    desk.pushes(page.who.button(Leaves.AUTO))
    desk.until(lambda: leaves(desk) is Leaves.AUTO)
    desk.pushes(page.who.button(Leaves.DRAFT))
    desk.until(lambda: leaves(desk) is Leaves.DRAFT)


def leaves(desk: AtDesk) -> Leaves | None:
    found = kept(desk)
    return found.leaves if found else None


def test_it_is_said_where_answers_are_not_seen(desk: AtDesk, server: Working) -> None:
    desk.does(lambda: mailbox.set_up(desk.ws, account(server.port, user="")))
    page = opens_mailbox(desk)
    desk.until(page.test.isEnabled)
    desk.fills(page.fields.reply_to, "mara@klein.example")
    said = "Answers to that address are not seen here."
    desk.until(lambda: said in [each.text() for each in page.fields.findChildren(QLabel)])


def test_with_drafts_only_the_round_opens_the_mail_program(desk: AtDesk, server: Working) -> None:
    mine = replace(account(server.port, user=""), leaves=Leaves.DRAFT)
    desk.does(lambda: mailbox.set_up(desk.ws, mine))
    asks(desk, "Bright Smile")
    opens(desk)
    page = desk.open_board.round.page
    desk.until(lambda: any(each.isVisible() for each in page.findChildren(QPushButton)))
    words = [each.text() for each in page.findChildren(QPushButton) if each.isVisible()]
    assert any("mail" in each for each in words)
    assert not any(each.startswith("Approve") for each in words)


def test_all_mail_can_be_stopped_and_let_go_again(desk: AtDesk, server: Working) -> None:
    desk.does(lambda: mailbox.set_up(desk.ws, account(server.port, user="")))
    page = opens_mailbox(desk)
    desk.until(page.found.stop.isEnabled)
    desk.pushes(page.found.stop)
    desk.until(page.found.release.isVisible)
    assert desk.does(lambda: mailbox.held(desk.ws)) == (False, True)
    desk.pushes(page.found.release)
    desk.until(page.found.stop.isVisible)
    assert desk.does(lambda: mailbox.held(desk.ws)) == (False, False)


def test_answers_by_one_click_can_be_switched_off(desk: AtDesk, server: Working) -> None:
    desk.does(lambda: mailbox.set_up(desk.ws, account(server.port, user="")))
    page = opens_mailbox(desk)
    desk.until(page.found.one_click.isVisible)
    assert page.found.one_click.isChecked()
    desk.pushes(page.found.one_click)
    desk.until(lambda: (found := kept(desk)) is not None and not found.one_click)
    asks(desk, "Bright Smile")
    opens(desk)
    desk.presses("A")
    desk.until(lambda: desk.does(lambda: desk.ws.where(Message)))
    desk.clock.ahead(minutes=1)
    desk.open_board.mail.look()
    desk.until(lambda: bool(server.texts))
    parts = [each.get_content_type() for each in message_from_bytes(server.texts[0]).walk()]
    assert "text/html" not in parts


def test_a_refresh_token_is_pasted_in_place_of_a_password(desk: AtDesk) -> None:
    page = opens_mailbox(desk)
    desk.fills(page.fields.address, "orders@gmail.com")
    desk.until(lambda: kept(desk) is not None)
    assert page.fields.app_page.isVisible()
    desk.pushes(page.fields.servers)
    login = page.fields.login
    login.setCurrentIndex(login.findText("Refresh token (OAuth)"))
    login.activated.emit(login.currentIndex())
    desk.until(lambda: (found := kept(desk)) is not None and found.oauth)
    assert not page.fields.password.isVisible()
    desk.fills(page.fields.client, "klein.apps.example")
    desk.until(lambda: (found := kept(desk)) is not None and bool(found.client_id))
    found = kept(desk)
    assert found is not None
    assert found.token_url == "https://oauth2.googleapis.com/token"  # noqa: S105 - an address
    desk.fills(page.fields.token, "1//refresh")
    desk.until(lambda: bool(page.fields.token.placeholderText()))
    assert page.fields.token.text() == ""


def test_watching_for_answers_is_switched_off_and_on_again(desk: AtDesk) -> None:
    page = opens_mailbox(desk)
    assert not page.answers.watch.isEnabled()
    desk.fills(page.fields.address, "orders@gmx.de")
    desk.until(page.answers.watch.isChecked)
    desk.pushes(page.answers.watch)
    desk.until(lambda: (found := kept(desk)) is not None and found.imap_host == "")
    desk.pushes(page.answers.watch)
    desk.until(lambda: (found := kept(desk)) is not None and found.imap_host == "imap.gmx.net")
    assert not page.answers.host.isVisible()


def test_the_test_says_why_answers_cannot_be_seen_and_that_sending_works(
    desk: AtDesk, server: Working
) -> None:
    nowhere = account(server.port, user="", imap_host="127.0.0.1", imap_port=free_port())
    desk.does(lambda: mailbox.set_up(desk.ws, nowhere))
    page = opens_mailbox(desk)
    desk.until(page.test.isEnabled)
    desk.pushes(page.test)
    desk.until(lambda: "Answers cannot be seen yet." in page.found.told())
    assert page.found.told()[0] == "The server took the message."
    assert "Sending works in the meantime." in page.found.told()[3]
