"""News are written once, and go through the round to those who said yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from board.domain.message import Message
from board.domain.people import Contact, Customer, Purpose
from board.services import customers, people
from board.ui.widgets.ask_dialog import AskDialog
from tests.features.test_daily_round import ended, has_mailbox, lines, opens

if TYPE_CHECKING:
    from tests.driver.scenario import AtDesk


def knows(desk: AtDesk, name: str, *, said_yes: bool) -> None:
    desk.has("Thank them", "Our turn", customer=name)

    def reach() -> None:
        [one] = desk.ws.where(Customer, name=name)
        fields = {"name": f"Mr. {name}", "email": f"{name.lower()}@customers.example"}
        people.reach(desk.ws, one.id, fields, {})
        if said_yes:
            [contact] = [each for each in people_of(desk) if each.customer_id == one.id]
            customers.consent(desk.ws, contact.id, Purpose.NURTURE, given=True)

    desk.does(reach)


def people_of(desk: AtDesk) -> list[Contact]:
    return desk.ws.where(Contact)


def writes(desk: AtDesk) -> AskDialog:
    desk.open_board.on_menu("news")
    desk.until(lambda: isinstance(QApplication.activeWindow(), AskDialog))
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, AskDialog)
    return dialog


def test_news_come_into_the_round_of_who_said_yes_and_leave_after_a_look(desk: AtDesk) -> None:
    has_mailbox(desk)
    knows(desk, "Pines", said_yes=True)
    knows(desk, "Peak", said_yes=False)
    dialog = writes(desk)
    assert dialog.sentence.text() == (
        "1 person said yes: they get it after you have looked at it in a round."
    )
    desk.fills(dialog.fields["subject"], "Our spring range")
    dialog.fields["text"].setFocus()
    desk.types("New: cups made of cork.")
    desk.pushes(dialog.button)
    desk.comes_to_the_front()
    page = opens(desk)
    assert lines(page) == ["To send today", "Pines, Our spring range"]
    assert page.why.text() == "You wrote it for everybody who said yes to news."
    assert "New: cups made of cork." in page.paper.texts()[1]
    desk.presses("A")
    [message] = desk.does(lambda: desk.ws.where(Message))
    assert message.purpose is Purpose.NURTURE
    assert "1 message leaves at 10:00" in ended(page)


def test_where_nobody_said_yes_that_is_said_and_nothing_can_be_written(desk: AtDesk) -> None:
    knows(desk, "Peak", said_yes=False)
    dialog = writes(desk)
    assert dialog.problem.text() == (
        "▲ Nobody has said yes to news. Note it with the people of a customer."
    )
    assert not dialog.button.isEnabled()
