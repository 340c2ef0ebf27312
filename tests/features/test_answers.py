"""What customers write is seen: an answer makes it our turn, what may be one a person decides."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Asks, Meaning, Touch
from board.domain.people import Contact
from board.domain.read_mail import ReadMail
from board.domain.received import Became, Received
from board.domain.sending import Reason
from board.mail import inbox
from board.services import cards, mailbox, rounds
from board.services.replies import Replies, Words
from tests.driver.builders import in_days
from tests.driver.inboxes import Box
from tests.features.test_daily_round import HERE, chosen, ended, lines, opens

if TYPE_CHECKING:
    from tests.driver.scenario import AtDesk

WORDS = Words(lambda name, address: f"Wrong address: {name} {address}", "away")
TEXT = "The blue one, please.\nBut a bit larger."


def waits(desk: AtDesk, title: str = "Approve the proof") -> None:
    """Have a card that waits for a customer who has an address."""
    card = desk.has(title, "Asked", customer="Bright Smile", due=in_days(20))

    def reach() -> None:
        cards.edit(desk.ws, card.id, {"asks": Asks.CUSTOMER})
        with desk.ws.action("add_contact") as act:
            whom = card.customer_id or ""
            act.add(Contact(act.new_id(), whom, "Priya", email="priya@bright-smile.example"))

    desk.does(reach)


def comes(desk: AtDesk, subject: str = "The colour", **fields: object) -> Received | None:
    given = {
        "header_id": f"<{subject.replace(' ', '')}@bright-smile.example>",
        "sender": "priya@bright-smile.example",
        "sender_name": "Dr. Priya Nair",
        "subject": subject,
        "text": TEXT,
    }
    mail = ReadMail(**given | fields)  # type: ignore[arg-type]  # a test's own
    return desk.does(lambda: Replies(desk.ws, HERE, WORDS).take(mail))


def became(desk: AtDesk) -> list[Became]:
    return [each.became for each in desk.does(lambda: desk.ws.where(Received))]


def test_what_may_be_an_answer_is_asked_in_the_round_and_yes_makes_it_our_turn(
    desk: AtDesk,
) -> None:
    waits(desk)
    comes(desk)
    page = opens(desk)
    assert lines(page)[:2] == [
        "Is this an answer?",
        "Bright Smile, Approve the proof: The colour",
    ]
    assert page.why.text() == "It came from them, but names no message of ours."
    assert page.task.words.text() == "The colour"
    assert page.task.note.text() == TEXT
    desk.presses("A")
    assert "Approve the proof" in desk.titles("Our turn")
    [touch] = [
        each for each in desk.does(lambda: desk.ws.where(Touch)) if each.meaning is Meaning.ANSWERED
    ]
    assert touch.text == TEXT
    assert touch.author == "Dr. Priya Nair"
    assert "1 mail was an answer" in ended(page)


def test_no_leaves_the_card_where_it_is_and_can_be_taken_back(desk: AtDesk) -> None:
    waits(desk)
    comes(desk)
    page = opens(desk)
    desk.presses("N")
    desk.until(lambda: became(desk) == [Became.LEFT])
    assert "Approve the proof" in desk.titles("Asked")
    desk.presses("Ctrl+Z")
    desk.until(lambda: became(desk) == [Became.GUESS])
    desk.until(lambda: chosen(page).title == "Bright Smile")


def test_html_in_a_mail_is_shown_as_it_is(desk: AtDesk) -> None:
    waits(desk)
    comes(desk, "<b>bold</b>", text="<img src=x>")
    page = opens(desk)
    assert page.task.note.text() == "<img src=x>"
    assert page.task.words.text() == "<b>bold</b>"


def test_a_guess_is_never_approved_as_if_it_were_a_message(desk: AtDesk) -> None:
    waits(desk)
    comes(desk)
    found = desk.does(lambda: rounds.listed(desk.ws))
    assert [each.may_be_approved for each in found.guesses] == [False]


@pytest.fixture
def mailbox_of_ours(monkeypatch: pytest.MonkeyPatch) -> Box:
    """A mailbox in memory in which nothing comes until its waiting ends."""
    box = Box()
    ends = threading.Event()
    box.waits = lambda: ends.wait(20)
    box.cuts = ends.set
    monkeypatch.setattr(inbox, "opened", box.connect)
    return box


def watches(desk: AtDesk) -> None:
    """Watch the mailbox, as the program does each minute."""
    desk.open_board.answers.look()
    desk.settles()


def test_a_mailbox_is_watched_as_long_as_it_is_named(desk: AtDesk, mailbox_of_ours: Box) -> None:
    read = replace(HERE, user="orders", imap_host="127.0.0.1")
    desk.does(lambda: mailbox.set_up(desk.ws, read))
    desk.open_board.secrets.keep(read, "geheim")
    watches(desk)
    desk.until(lambda: mailbox_of_ours.looked)
    watches(desk)
    assert mailbox_of_ours.opened == 1
    desk.does(lambda: mailbox.forget(desk.ws))
    desk.until(lambda: mailbox_of_ours.was_cut)


def test_without_its_password_that_is_said_once(desk: AtDesk, mailbox_of_ours: Box) -> None:
    desk.does(lambda: mailbox.set_up(desk.ws, replace(HERE, user="x", imap_host="127.0.0.1")))
    words = "Answers wait for the password of x. Type it under E-mail."
    watches(desk)
    desk.sees_notice(words)
    watches(desk)
    assert mailbox_of_ours.opened == 0


def test_why_it_cannot_be_read_is_said_in_the_window(desk: AtDesk, mailbox_of_ours: Box) -> None:
    mailbox_of_ours.troubles = [Reason.PASSWORD]
    read = replace(HERE, user="orders", imap_host="127.0.0.1")
    desk.open_board.secrets.keep(read, "geheim")
    desk.does(lambda: mailbox.set_up(desk.ws, read))
    watches(desk)
    desk.sees_notice("Answers cannot be seen yet. User or password is wrong.")
