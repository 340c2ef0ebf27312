"""A card shows how it is followed up, and takes what the customer lets us know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.card import Touch
from tests.driver.builders import TODAY, in_days

if TYPE_CHECKING:
    from board.domain.following import Standing
    from tests.driver.scenario import AtDesk

PROOF = "Approve the proof"


def asks(desk: AtDesk, title: str = PROOF, due: int = 14) -> None:
    """Have a card that asks its customer from today on, and see on it how that stands."""
    desk.has(title, "Coming up", customer="Bright Smile", due=in_days(due), ask_on=TODAY)
    desk.drag(title, to="Reminded")
    assert desk.open_board.round  # made some time after the start
    desk.until(lambda: standing(desk, title) is not None)


def standing(desk: AtDesk, title: str = PROOF) -> Standing | None:
    return desk.desk.board.standings.get(desk.id(title))


def said_of(desk: AtDesk, title: str = PROOF) -> str:
    """Return the card as it is read out."""
    desk.settles()
    return desk.spoken(title)


def touches(desk: AtDesk) -> list[Touch]:
    return desk.does(lambda: desk.ws.where(Touch))


def test_a_card_says_how_often_its_customer_was_asked(desk: AtDesk) -> None:
    asks(desk)
    assert "asked 1 of 4 times, not confirmed" in said_of(desk)


def test_a_card_of_ours_says_nothing_of_it(desk: AtDesk) -> None:
    asks(desk)
    desk.drag(PROOF, to="Our turn")
    desk.until(lambda: standing(desk) is None)
    assert "asked" not in said_of(desk)
