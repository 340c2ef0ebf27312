"""In the round: words that are owed about jobs, and favours to mention by the way."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Asks, Card, Meaning, Touch
from board.domain.favours import Favour
from board.domain.message import Message, MessageItem
from board.domain.people import Customer
from board.services import customers
from board.ui.round.entries import Wish
from tests.driver.builders import TODAY
from tests.driver.jobs import a_running_job
from tests.features.test_daily_round import asks, chosen, ended, has_mailbox, lines, opens

if TYPE_CHECKING:
    from tests.driver.scenario import AtDesk

REDRAWN = "redrawing two names"


@pytest.fixture
def quiet(desk: AtDesk) -> AtDesk:
    """A desk with a job of which its customer has heard nothing for two weeks."""

    def begin() -> None:
        job = a_running_job(desk.ws)
        with desk.ws.action("edit") as act:
            for card in act.where(Card, job_id=job.id):
                act.edit(card, asks=Asks.NOBODY, ask_on=TODAY + timedelta(days=21))

    desk.does(begin)
    desk.clock.ahead(days=14)
    return desk


def grants(desk: AtDesk, customer: str) -> None:
    def grant() -> None:
        [one] = desk.ws.where(Customer, name=customer)
        customers.grant(desk.ws, Favour("", one.id, REDRAWN, desk.ws.today()))

    desk.does(grant)


def told(desk: AtDesk) -> list[Touch]:
    return desk.does(lambda: [one for one in desk.ws.where(Touch) if one.meaning is Meaning.TOLD])


def test_a_word_is_owed_of_a_job_and_its_draft_is_approved(quiet: AtDesk) -> None:
    has_mailbox(quiet)
    page = opens(quiet)
    assert lines(page) == [
        "We owe a word",
        "Bright Smile Dental, Gift kits ×80, promised for Fri 22 Jan 2027",
    ]
    assert page.why.text() == "They have heard nothing for a while: say that all is well."
    assert "nothing has changed" in page.paper.texts()[1]
    quiet.presses("A")
    [message] = quiet.does(lambda: quiet.ws.where(Message))
    assert message.subject == "Gift kits ×80: nothing has changed"
    assert ended(page)[2:] == [
        "1 message leaves at 10:00",
        "Bright Smile Dental hears how things stand",
    ]


def test_a_favour_rides_in_the_message_to_the_same_customer(desk: AtDesk) -> None:
    has_mailbox(desk)
    asks(desk, "Bright Smile")
    grants(desk, "Bright Smile")
    page = opens(desk)
    assert lines(page)[-2:] == [
        "Favours to mention",
        f"Bright Smile, {REDRAWN} · told in message 1",
    ]
    assert page.progress.text() == "1 of 1, about 1 minute"
    assert f"By the way: {REDRAWN} was on us, with pleasure." in page.paper.texts()[1]


def test_f_leaves_the_favour_out_of_the_message_and_back_in(desk: AtDesk) -> None:
    has_mailbox(desk)
    asks(desk, "Bright Smile")
    grants(desk, "Bright Smile")
    page = opens(desk)
    button = page.buttons[Wish.MENTION]
    assert (button.text(), button.key) == ("Leave the favour out", "F")
    desk.presses("F")
    assert REDRAWN not in page.paper.texts()[1]
    assert button.text() == "Mention the favour"
    assert lines(page)[-1] == f"Bright Smile, {REDRAWN} · left out there"
    desk.presses("F")
    assert REDRAWN in page.paper.texts()[1]
    desk.presses("F", "A")
    items = desk.does(lambda: desk.ws.where(MessageItem))
    assert [one.subject_kind for one in items] == ["card"]
    assert chosen(page).key.startswith("favour"), "it is still to be told"


def test_a_favour_alone_is_read_out_on_the_phone_and_told(desk: AtDesk) -> None:
    desk.has("Thank them", "Our turn", customer="Bright Smile")
    grants(desk, "Bright Smile")
    page = opens(desk)
    assert lines(page) == ["Favours to mention", f"Bright Smile, {REDRAWN}"]
    assert page.task.words.text() == f"Say it by the way: “{REDRAWN}” was on us."
    desk.presses("A")
    assert [one.text for one in told(desk)] == [REDRAWN]
    assert "1 favour mentioned to Bright Smile" in ended(page)


def test_typing_a_text_of_ones_own_takes_the_choice_away(desk: AtDesk) -> None:
    has_mailbox(desk)
    asks(desk, "Bright Smile")
    grants(desk, "Bright Smile")
    page = opens(desk)
    desk.presses("E")
    desk.types("Good morning! ")
    desk.presses("Esc")
    assert page.buttons[Wish.MENTION].isHidden()
    assert page.paper.texts()[1].startswith("Good morning! ")
