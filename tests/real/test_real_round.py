"""The daily round on a real screen, gone through by the keyboard alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from board.domain.mail_account import Account, Security
from board.domain.message import Message, MessageState
from board.domain.people import Customer
from board.services import cards, mailbox, people
from tests.driver.builders import RESOURCES, TODAY, Clock, added, in_days, open_desk
from tests.driver.desktop import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.driver.window import Program, Window

pytestmark = pytest.mark.real

CUSTOMERS = ("Alder", "Birch", "Cedar", "Dogwood", "Elm")
NOBODY = Account("127.0.0.1", 9, Security.PLAIN, sender="orders@kleinpromo.example")
SMALL = (1280, 720)


@pytest.fixture
def window(program: Program, board_file: Path) -> Window:
    """Open a board on which five customers are to be asked today, and its round."""
    ws = open_desk(str(board_file), Clock())
    ws.resources = RESOURCES
    for name in CUSTOMERS:
        card = added(ws, f"Proof of {name}", stage="Coming up", customer=name, due=in_days(9))
        cards.edit(ws, card.id, {"asks": "customer", "ask_on": TODAY})
        [customer] = ws.where(Customer, name=name)
        address = f"{name.lower()}@customers.example"
        people.reach(ws, customer.id, {"name": f"Ms. {name}", "email": address}, {})
    mailbox.set_up(ws, NOBODY)
    ws.store.close()
    window = program.window()
    window.resize(*SMALL)
    window.hand.keys("ctrl+r")
    window.node("label", begins="1 of 5")
    return window


def stands(window: Window, progress: str) -> None:
    """See how far the round is."""
    window.node("label", begins=progress)


def test_a_round_is_gone_through_by_the_keyboard_alone(window: Window, board_file: Path) -> None:
    keys = window.hand.keys
    assert window.frame().holds(window.node("push button", begins="Skip").box), "pinned below"
    keys("a")
    stands(window, "2 of 5")
    keys("j", "k")
    keys("e")
    window.hand.type("Good morning to you! ")
    keys("Escape", "a")
    stands(window, "3 of 5")
    keys("s")
    window.node("push button", begins="not now")
    keys("2")
    stands(window, "4 of 5")
    keys("a")
    stands(window, "5 of 5")
    keys("u")
    stands(window, "4 of 5")
    keys("a")
    stands(window, "5 of 5")
    keys("a")
    window.node("push button", begins="Back to the board")
    window.node("label", begins="4 messages leave")
    keys("Return")
    until(window.lists, "the board shows again")
    ws = open_desk(str(board_file), Clock())
    ready = {one.recipient: one for one in ws.where(Message, state=MessageState.READY)}
    assert set(ready) == {
        f"{name.lower()}@customers.example" for name in CUSTOMERS if name != "Cedar"
    }
    assert ready["birch@customers.example"].body.startswith("Good morning to you! ")
