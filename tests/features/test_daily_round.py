"""Somebody goes through today's round by keyboard: approves, edits, skips, calls, takes back."""

from __future__ import annotations

from datetime import time
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel

from board.app import wiring
from board.domain.card import Meaning, Touch, TouchKind
from board.domain.mail_account import Account, Security
from board.domain.message import Message, MessageState
from board.domain.people import Contact, Customer
from board.services import cards, mailbox, people, records, rounds, touches
from board.ui.round.entries import Wish
from board.ui.round.rest_dialog import RestDialog
from board.ui.widgets.ask_dialog import AskDialog
from tests.driver import inputs
from tests.driver.builders import TODAY, in_days

if TYPE_CHECKING:
    from board.ui.round.round_list import Row
    from board.ui.round.round_page import RoundPage
    from tests.driver.scenario import AtDesk

HERE = Account(
    host="127.0.0.1", port=2525, security=Security.PLAIN, sender="orders@kleinpromo.example"
)
LINE = Qt.ItemDataRole.AccessibleTextRole


def asks(desk: AtDesk, customer: str, title: str = "Approve the proof", due: int = 9) -> None:
    """Have a card that asks a customer today, whose person has an address."""
    card = desk.has(title, "Coming up", customer=customer, due=in_days(due), ask_on=TODAY)

    def reach() -> None:
        cards.edit(desk.ws, card.id, {"asks": "customer"})
        [one] = desk.ws.where(Customer, name=customer)
        if not desk.ws.where(Contact, customer_id=one.id):
            address = f"{customer.split(maxsplit=1)[0].lower()}@customers.example"
            people.reach(desk.ws, one.id, {"name": f"Mr. {customer}", "email": address}, {})

    desk.does(reach)


def has_mailbox(desk: AtDesk) -> None:
    desk.does(lambda: mailbox.set_up(desk.ws, HERE))


def opens(desk: AtDesk) -> RoundPage:
    desk.presses("Ctrl+R")
    page = desk.open_board.round.page
    desk.until(lambda: page.shown is not None or page.pages.currentIndex() == 1)
    desk.settles()
    return page


def lines(page: RoundPage) -> list[str]:
    """Return the list as it is read out."""
    model = page.list.round
    return [str(model.index(row).data(LINE)) for row in range(model.rowCount())]


def chosen(page: RoundPage) -> Row:
    return page.list.round.rows[page.list.currentIndex().row()]


def states(desk: AtDesk) -> list[MessageState]:
    return desk.does(lambda: [each.state for each in desk.ws.where(Message)])


def touches_of(desk: AtDesk, kind: TouchKind) -> list[Touch]:
    return [each for each in desk.does(lambda: desk.ws.where(Touch)) if each.kind is kind]


def ended(page: RoundPage) -> list[str]:
    labels = page.end.findChildren(QLabel)
    return [each.text() for each in labels if each.text() and each is not page.end.following]


@pytest.fixture
def three(desk: AtDesk) -> RoundPage:
    """A round of three messages, opened, with a mailbox."""
    has_mailbox(desk)
    for customer in ("Bright Smile", "Peak Physio", "Tall Pines"):
        asks(desk, customer)
    return opens(desk)


def test_the_header_says_how_much_waits(desk: AtDesk) -> None:
    asks(desk, "Bright Smile")
    desk.until(lambda: desk.bar.round.text() == "Round 1")
    assert desk.bar.round.accessibleName() == "Today’s round: 1 waiting"


def test_a_message_is_shown_exactly_as_it_leaves_and_why_today(
    desk: AtDesk, three: RoundPage
) -> None:
    assert lines(three)[:2] == [
        "To send today",
        "Bright Smile, Approve the proof, by Wed 2 Dec",
    ]
    assert three.why.text() == "It is time to ask: needed by Wed 2 Dec."
    assert three.paper.to.text() == "Mr. Bright Smile bright@customers.example"
    assert three.paper.writer.text() == "Eva Klein, orders@kleinpromo.example"
    assert "We need your yes to the proof, by Wed 2 December please." in three.paper.texts()[1]
    assert three.progress.text() == "1 of 3, about 2 minutes"


def test_a_approves_and_goes_on_to_the_end(desk: AtDesk, three: RoundPage) -> None:
    desk.presses("A")
    assert chosen(three).title == "Peak Physio"
    assert "Bright Smile, Approve the proof · approved" in lines(three)
    assert three.progress.text() == "2 of 3, about 1 minute"
    desk.presses("A", "A")
    assert states(desk) == [MessageState.READY] * 3
    assert ended(three)[:3] == [
        "Nothing slipped.",
        "Everybody who waits for a word from us gets one today.",
        "3 messages leave at 10:00",
    ]
    assert three.end.back.hasFocus()
    desk.presses("Return")
    assert desk.sees_board


def test_the_end_says_when_the_messages_leave_and_what_the_next_round_has(desk: AtDesk) -> None:
    def mornings() -> None:
        for one in desk.ws.where(Contact):
            hour = 11 if "Bright" in one.name else 14
            records.edit(desk.ws, Contact, one.id, {"best_from": time(hour)})

    has_mailbox(desk)
    for customer in ("Bright Smile", "Peak Physio", "Tall Pines"):
        asks(desk, customer)
    desk.does(mornings)
    page = opens(desk)
    assert page.aside.text() == "Leaves at 11:00, when Mr. Bright Smile is best reached"
    desk.presses("A", "A", "S", "2")
    assert ended(page)[1:] == [
        "2 messages leave, the first at 11:00, the last at 14:00",
        "1 was skipped",
    ]
    assert page.end.following.text() == "Next round: tomorrow, 1 waiting so far"


def test_enter_sends_nothing_as_long_as_the_button_has_not_the_keyboard(
    desk: AtDesk, three: RoundPage
) -> None:
    desk.presses("Return")
    assert states(desk) == []
    desk.presses("F6", "Return")
    assert states(desk) == [MessageState.READY]


def test_an_edited_text_leaves_as_it_was_edited(desk: AtDesk, three: RoundPage) -> None:
    desk.presses("E")
    desk.types("Good morning! ")
    desk.presses("Esc")
    assert three.list.hasFocus()
    desk.presses("A")
    [message] = desk.does(lambda: desk.ws.where(Message))
    assert message.body.startswith("Good morning! ")
    assert "Bright Smile, Approve the proof · edited, approved" in lines(three)


def test_an_unkind_phrase_is_seen_as_soon_as_it_was_typed(desk: AtDesk, three: RoundPage) -> None:
    desk.presses("E")
    desk.types("This is your final notice. ")
    desk.presses("Esc")
    words = [each.text() for each in three.side.checked.findChildren(QLabel)]
    assert "A phrase in it sounds unfriendly." in words


def test_skipping_asks_why_in_one_line(desk: AtDesk, three: RoundPage) -> None:
    desk.presses("S")
    assert [each.text() for each in three.question.answers] == [
        "answered by phone",
        "not now",
        "wrong person",
        "other…",
    ]
    desk.presses("2")
    assert chosen(three).title == "Peak Physio"
    assert "Bright Smile, Approve the proof · skipped" in lines(three)
    desk.presses("S", "4")
    desk.types("moved house")
    desk.presses("Return")
    reasons = desk.does(lambda: [each.text for each in desk.ws.where(Touch)])
    assert sorted(reasons) == ["moved house", "not now"]
    assert states(desk) == []


def test_nothing_else_can_be_pushed_while_a_question_is_asked(
    desk: AtDesk, three: RoundPage
) -> None:
    desk.presses("S")
    assert not three.buttons[Wish.APPROVE].isVisible()
    desk.presses("Esc")
    assert three.buttons[Wish.APPROVE].isVisible()


def test_a_question_can_be_left_and_nothing_happens(desk: AtDesk, three: RoundPage) -> None:
    desk.presses("S", "A", "Esc")
    assert three.question.isHidden()
    assert three.list.hasFocus()
    assert states(desk) == []
    assert three.isVisible()


def test_j_and_k_walk_as_the_arrows_do(desk: AtDesk, three: RoundPage) -> None:
    desk.presses("J", "Down")
    assert chosen(three).title == "Tall Pines"
    desk.presses("K", "Up")
    assert chosen(three).title == "Bright Smile"


def test_u_takes_back_the_last_approval(desk: AtDesk, three: RoundPage) -> None:
    desk.presses("A", "A", "U")
    assert chosen(three).title == "Peak Physio"
    assert three.progress.text() == "2 of 3, about 1 minute"
    assert states(desk) == [MessageState.READY]
    desk.presses("U")
    assert states(desk) == []
    assert chosen(three).title == "Bright Smile"
    desk.presses("U")
    desk.sees_notice("Nothing was done in this round yet")


def test_the_rest_is_approved_with_one_more_click_but_not_what_must_be_looked_at(
    desk: AtDesk,
) -> None:
    has_mailbox(desk)
    asks(desk, "Bright Smile")
    asks(desk, "Peak Physio")
    desk.has("Send the artwork", "Asked", customer="Lumen Candles", due=in_days(9), ask_on=TODAY)
    page = opens(desk)
    desk.pushes(page.rest)
    dialog = desk.dialog()
    assert isinstance(dialog, RestDialog)
    said = " ".join(each.text() for each in dialog.findChildren(QLabel))
    assert "Bright Smile, bright@customers.example" in said
    assert states(desk) == []
    desk.pushes(dialog.button)
    assert states(desk) == [MessageState.READY] * 2


def test_who_has_no_address_is_given_one_first(desk: AtDesk) -> None:
    has_mailbox(desk)
    asks(desk, "Bright Smile")
    [customer] = desk.does(lambda: desk.ws.where(Customer))
    desk.does(lambda: people.reach(desk.ws, customer.id, {"email": ""}, {}))
    page = opens(desk)
    assert page.buttons[Wish.ADDRESS].isVisible()
    assert not page.rest.isVisible()
    desk.presses("A")
    assert desk.open_board.people.page.isVisible()


def test_without_a_mailbox_the_mail_program_opens_and_the_page_asks(
    desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls: list[QUrl] = []

    def taken(url: QUrl) -> bool:
        urls.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", taken)
    asks(desk, "Bright Smile")
    page = opens(desk)
    desk.presses("A")
    assert urls[0].toString().startswith("mailto:bright@customers.example?subject=")
    assert states(desk) == []
    assert page.question.isVisible()
    desk.presses("1")
    assert states(desk) == [MessageState.TOLD]
    desk.sees("Approve the proof", "Asked")
    assert "1 message went out from your mail program" in ended(page)


def test_a_call_shows_the_number_and_what_to_say(desk: AtDesk) -> None:
    asks(desk, "Bright Smile")
    [contact] = desk.does(lambda: desk.ws.where(Contact))
    desk.does(lambda: people.reach(desk.ws, contact.customer_id, {"phone": "905-555-0117"}, {}))
    [item] = desk.does(lambda: rounds.listed(desk.ws)).messages
    desk.does(lambda: rounds.went_out(desk.ws, item))
    desk.wakes_up_on(in_days(4))
    page = opens(desk)
    assert "905-555-0117" in [label.text() for label in page.task.findChildren(QLabel)]
    assert "Ask about: Approve the proof." in page.task.words.text()
    desk.presses("N")
    notes = [each.text for each in touches_of(desk, TouchKind.NOTE)]
    assert notes == ["Called, nobody there"]
    assert "1 call reached nobody" in ended(page)
    desk.presses("U", "A")
    calls = touches_of(desk, TouchKind.CALL)
    assert [each.meaning for each in calls] == [None]
    assert "1 call reached them" in ended(page)


def test_what_slipped_is_called_dated_done_or_passed_on(desk: AtDesk) -> None:
    desk.works_with("Jonas Peters")
    for title in ("Call Joe", "Order boxes", "Pay the carrier", "Write the quote"):
        desk.has(title, "Our turn", due=TODAY)
    desk.wakes_up_on(in_days(1))
    page = opens(desk)
    assert "Call Joe, 1 day late" in lines(page)
    page.task.said.setFocus()
    desk.types("wants blue ones")
    desk.presses("Esc", "A")
    [call] = touches_of(desk, TouchKind.CALL)
    assert call.text == "wants blue ones"
    desk.presses("N")
    dialog = desk.dialog()
    assert isinstance(dialog, AskDialog)
    desk.fills(dialog.fields["day"], "+3bd")
    desk.pushes(dialog.button)
    assert desk.card("Order boxes").due == in_days(4)
    desk.comes_to_the_front()
    desk.presses("D")
    assert desk.card("Pay the carrier").done_at is not None
    desk.presses("P")
    dialog = desk.dialog()
    assert isinstance(dialog, AskDialog)
    dialog.fields["who"].setCurrentText("Jonas Peters")  # type: ignore[union-attr]  # a combo box
    desk.pushes(dialog.button)
    owner = desk.card("Write the quote").owner_id
    assert desk.desk.board.colleagues[owner or ""].name == "Jonas Peters"
    assert [each for each in ended(page) if "late card" in each] == [
        "4 late cards are moving: 1 called, 1 dated anew, 1 done, 1 passed on",
    ]


def test_an_uncertain_message_is_settled_by_a_persons_word(desk: AtDesk) -> None:
    has_mailbox(desk)
    asks(desk, "Bright Smile")
    [item] = desk.does(lambda: rounds.listed(desk.ws)).messages
    desk.does(lambda: rounds.approve(desk.ws, item))

    def left_in_the_middle() -> None:
        with desk.ws.setting_up() as act:
            [message] = act.where(Message)
            act.edit(message, state=MessageState.UNCERTAIN, said="cut")

    desk.does(left_in_the_middle)
    page = opens(desk)
    assert lines(page)[0] == "Sent or not?"
    assert page.why.text().startswith("It may have been sent, or not.")
    desk.presses("A")
    assert states(desk) == [MessageState.SENT]
    asked = desk.does(lambda: desk.ws.where(Touch, meaning=Meaning.ASK))
    assert len(asked) == 1


def test_an_answer_that_comes_meanwhile_takes_the_message_out_of_the_round(
    desk: AtDesk, three: RoundPage
) -> None:
    [card_id] = [one.id for one in desk.desk.board.cards.values() if "Peak" in customer(desk, one)]
    desk.does(lambda: touches.answered(desk.ws, card_id))
    desk.until(lambda: len(lines(three)) == 3)
    assert not any("Peak Physio" in line for line in lines(three))


def customer(desk: AtDesk, card: object) -> str:
    return desk.desk.board.customers[card.customer_id].name  # type: ignore[attr-defined]  # a card


def test_the_first_count_waits_until_nobody_types(
    desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wiring, "COUNT_MS", 600_000)
    quiet = wiring.Quiet(desk.window, desk.open_board, lambda: None)
    quiet.start(300_000)  # as if half of it had passed
    desk.types_in_box("tall")
    assert quiet.remainingTime() > 500_000
    quiet.stop()
    desk.types_in_box("tall")
    assert not quiet.isActive()


def test_later_counts_wait_until_nobody_types(
    desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = desk.open_board.round._later
    desk.settles()
    later.start(600_000)
    begun: list[object] = []
    monkeypatch.setattr(later, "start", lambda *_: begun.append(True))
    desk.types_in_box("tall")
    assert begun == [True] * 4
    later.stop()
    desk.types_in_box("tall")
    assert begun == [True] * 4


def test_counts_wait_until_slow_work_has_ended(desk: AtDesk) -> None:
    at, ends, counted = desk.open_board, Event(), list[bool]()
    round_ = at.round
    desk.settles()
    at.work.run_slow(lambda _slow: ends.wait(10))
    first = wiring.Quiet(desk.window, at, lambda: counted.append(True))
    first.timeout.emit()
    assert first.isActive()
    round_._read()
    assert round_._later.isActive()
    assert not round_._is_reading
    ends.set()
    desk.settles()
    first.timeout.emit()
    assert counted == [True]
    first.stop()


def test_nothing_to_do_is_said_at_once(desk: AtDesk) -> None:
    page = opens(desk)
    assert ended(page) == ["Nothing slipped.", "Nothing is to be sent or called today."]
    assert not page.bar.isVisible()
    desk.presses("Esc")
    assert desk.sees_board


def test_in_a_narrow_window_the_round_stays_in_the_header_and_nothing_is_cut(
    desk: AtDesk, three: RoundPage
) -> None:
    desk.resizes(1000, 700)
    assert desk.bar.round.isVisible()
    assert three.side.y() > three.paper.y() + three.paper.height() - 1
    inputs.push(three.buttons[Wish.SKIP])


def test_no_notice_lies_over_the_buttons_of_the_round(desk: AtDesk) -> None:
    asks(desk, "Bright Smile")
    desk.resizes(1280, 720)
    opens(desk)
    desk.open_board.notices.tell("A sentence that is long enough to reach over the buttons. " * 3)
    desk.settles()
    bar = desk.notice_bar
    desk.until(bar.isVisible)
    for button in desk.open_board.round.page.pinned():
        if button.isVisible():
            place = QRect(button.mapTo(desk.window, QPoint(0, 0)), button.size())
            assert not place.intersects(bar.geometry())
