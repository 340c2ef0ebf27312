"""Somebody called: one line, a card to call back by an hour, and a list of open inquiries."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from board.desktop.tray import Tray
from board.domain.card import Topic, Touch, TouchKind
from board.domain.people import Customer
from board.services import people
from board.ui.widgets.ask_dialog import AskDialog
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from board.ui.widgets.list_page import ListPage
    from tests.driver.scenario import AtDesk


def asked(desk: AtDesk) -> AskDialog:
    desk.presses("Ctrl+L")
    dialog = QApplication.activeWindow()
    assert isinstance(dialog, AskDialog)
    return dialog


def knows_marion(desk: AtDesk) -> None:
    """Have an order of a customer with a person there."""
    desk.has("Approve the proof", "Asked", customer="Fairview", job="Cups", due=in_days(9))

    def reach() -> None:
        [one] = desk.ws.where(Customer, name="Fairview")
        people.reach(desk.ws, one.id, {"name": "Marion Hale"}, {})

    desk.does(reach)


def touches(desk: AtDesk, title: str) -> list[Touch]:
    card_id = desk.id(title)
    return desk.does(lambda: desk.ws.where(Touch, card_id=card_id))


def test_one_line_makes_a_card_to_call_back_within_hours_of_work(desk: AtDesk) -> None:
    knows_marion(desk)
    dialog = asked(desk)
    desk.types("Marion called re proof")
    assert dialog.sentence.text() == "Fairview is called back by Mon 23 Nov 12:00."
    desk.presses("Return")
    card = desk.card("Marion called re proof")
    assert desk.desk.board.stages[card.stage_id].name == "Our turn"
    assert (card.topic, card.due, card.due_time) == (Topic.CALL_BACK, in_days(0), time(12))
    assert desk.desk.board.contacts[card.contact_id or ""].name == "Marion Hale"
    [touch] = touches(desk, "Marion called re proof")
    assert (touch.kind, touch.inbound) == (TouchKind.CALL, True)


def test_a_time_that_was_named_is_the_one_by_which_they_are_called(desk: AtDesk) -> None:
    knows_marion(desk)
    asked(desk)
    desk.types("Marion called re proof, call back 3pm")
    desk.presses("Return")
    assert desk.card("Marion called re proof, call back").due_time == time(15)


def test_who_is_unknown_is_an_inquiry_and_one_undo_takes_it_back(desk: AtDesk) -> None:
    desk.has("Something else", "Our turn")
    desk.goes_to("Something else")
    dialog = asked(desk)
    desk.types("Ms. Okoye wants 200 caps")
    assert dialog.sentence.text() == (
        "An inquiry of somebody unknown: to be answered by Mon 23 Nov 14:00."
    )
    desk.presses("Return")
    assert desk.card("Ms. Okoye wants 200 caps").topic is Topic.INQUIRY
    desk.comes_to_the_front()
    desk.goes_to("Something else")
    desk.presses("Ctrl+Z")
    assert desk.titles() == ["Something else"]


def test_the_tray_offers_to_note_a_call(qtbot: object, desk: AtDesk) -> None:
    icon: QIcon = desk.window.windowIcon()
    tray, heard = Tray(icon, desk.window), []
    tray.call_wanted.connect(lambda: heard.append("call"))
    tray.call.trigger()
    assert heard == ["call"]


def test_a_voicemail_is_an_attempt_and_no_contact(desk: AtDesk) -> None:
    desk.has("Call Joe back", "Our turn", customer="Tall Pines", due=in_days(-2))
    desk.opens("Call Joe back")
    before = desk.card("Call Joe back").touched_at
    row = desk.panel.body.buttons.log_row
    desk.pushes(desk.panel.body.buttons.call)
    desk.types("please ring us")
    desk.pushes(row.voicemail)
    card = desk.card("Call Joe back")
    assert (card.touched_at, card.done_at) == (before, None)
    [touch] = touches(desk, "Call Joe back")
    assert (touch.kind, touch.text) == (TouchKind.NOTE, "Voicemail left: please ring us")
    desk.pushes(desk.panel.body.buttons.call)
    desk.presses("Return")
    assert desk.card("Call Joe back").touched_at is not None


def test_only_of_a_call_it_is_asked_whether_somebody_was_there(desk: AtDesk) -> None:
    desk.has("Call Joe back", "Our turn")
    desk.opens("Call Joe back")
    buttons = desk.panel.body.buttons
    desk.pushes(buttons.call)
    assert buttons.log_row.nobody.isVisible()
    buttons._log(TouchKind.VISIT)
    assert not buttons.log_row.nobody.isVisible()


def test_open_inquiries_are_listed_by_age_and_value_and_enter_opens_one(desk: AtDesk) -> None:
    for title, stake in (("Small one", "$90"), ("Large one", "$9,000")):
        desk.has(title, "Our turn", customer="Peak", stake=stake, topic=Topic.INQUIRY)
    desk.has("Caps quote", "Our turn", customer="Peak", topic=Topic.QUOTE)
    desk.has("Something else", "Our turn")
    desk.open_board.on_menu("inquiries")
    desk.settles()
    page: ListPage = desk.open_board.pages._made["inquiries"]
    model = page.table.model()
    rows = [
        [str(model.index(row, column).data()) for column in (1, 3)]
        for row in range(model.rowCount())
    ]
    assert rows == [["Large one", "$9,000"], ["Small one", "$90"], ["Caps quote", ""]]
    page.table.setFocus()
    page.table.selectRow(0)
    desk.presses("Return")
    assert desk.panel.card_id == desk.id("Large one")
