"""What is followed up: every open ask of a customer, by what really happened to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.following import Standing
from board.services import cards, following
from tests.driver.builders import TODAY, added, in_days, stage_called

if TYPE_CHECKING:
    from board.domain.card import Card
    from board.domain.following import Followed
    from board.services.workspace import Workspace


def asked(ws: Workspace, **fields: object) -> Card:
    """Return a card in *Asked* that asks its customer, by default needed in two weeks."""
    made = {"stage": "Asked", "customer": "Bright Smile", "due": in_days(14)}
    return added(ws, **(made | fields))  # type: ignore[arg-type]  # a test's own


def one(ws: Workspace, card: Card) -> Followed:
    [found] = following.listed(ws, only=[card.id])
    return found


def in_words(found: Followed) -> str:
    return ", ".join(f"{each.rung.key} {each.day:%a %d}" for each in found.rungs)


def test_every_open_ask_of_a_customer_has_its_rungs(ws: Workspace) -> None:
    card = asked(ws)
    asked(ws, stage="Our turn")
    added(ws, stage="Asked", customer="")
    found = following.listed(ws)
    assert [each.card.id for each in found] == [card.id]
    assert found[0].rungs[0].day == TODAY
    assert in_words(found[0]).startswith("ask ")


def test_who_was_asked_by_a_drag_is_not_asked_again_the_same_day(ws: Workspace) -> None:
    card = asked(ws, stage="Coming up", ask_on=TODAY)
    cards.move(ws, [card.id], stage_called(ws, "Asked").id)
    found = one(ws, card)
    assert found.due is None
    assert found.standing == Standing(done=1, rungs=4, asked=True)
