"""Contacts, notes, checklist and links on a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from board.domain.card import CheckItem, Link, TouchKind
from board.domain.errors import Refused
from board.services import cards, records, touches, undo, watch
from tests.driver.builders import NOW, about, added, now_as, stage_called

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.domain.board import CardDetails
    from board.domain.card import Card
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock


def details(ws: Workspace, card: Card) -> CardDetails:
    found = watch.details(ws, card.id)
    assert found is not None
    return found


def checklist(ws: Workspace, card: Card) -> list[str]:
    return [item.text for item in details(ws, card).checklist]


def refusal(verb: Callable[[], object]) -> str:
    with pytest.raises(Refused) as error:
        verb()
    return error.value.kind


@pytest.mark.parametrize("kind", [TouchKind.CALL, TouchKind.EMAIL, TouchKind.VISIT])
def test_a_contact_is_logged_and_ends_the_silence(
    ws: Workspace, clock: Clock, kind: TouchKind
) -> None:
    card = added(ws)
    clock.ahead(days=1)

    touches.log(ws, card.id, kind, "asked for the logo\n", inbound=True)

    [touch] = details(ws, card).touches
    assert (touch.kind, touch.text, touch.inbound) == (kind, "asked for the logo", True)
    assert (touch.at, touch.colleague_id, touch.author) == (
        about(clock.now),
        ws.author.colleague_id,
        "Eva Klein",
    )
    assert now_as(ws, card).touched_at == touch.at
    assert undo.undo(ws) == undo.Undone(f"log_{kind}", (card.id,))
    assert details(ws, card).touches == ()
    assert now_as(ws, card) == card
    undo.redo(ws)
    assert details(ws, card).touches == (touch,)


def test_a_note_is_no_contact(ws: Workspace) -> None:
    card = added(ws)

    touches.log(ws, card.id, TouchKind.NOTE, "likes blue")

    assert now_as(ws, card) == card
    assert [touch.text for touch in details(ws, card).touches] == ["likes blue"]


def test_an_answer_brings_the_card_to_our_turn(ws: Workspace) -> None:
    card = added(ws, stage="Asked")

    touches.answered(ws, card.id, "yes")

    assert now_as(ws, card).stage_id == stage_called(ws, "Our turn").id
    [touch] = details(ws, card).touches
    assert (touch.kind, touch.inbound) == (TouchKind.ANSWER, True)
    undo.undo(ws)
    assert (now_as(ws, card), details(ws, card).touches) == (card, ())


def test_an_offer_of_help_brings_the_card_to_the_first_help_stage(ws: Workspace) -> None:
    card = added(ws, stage="Asked")

    touches.offer_help(ws, card.id)

    assert now_as(ws, card).stage_id == stage_called(ws, "Needs a hand").id
    assert details(ws, card).touches[0].kind is TouchKind.HELP


def test_an_answer_to_a_card_that_is_our_turn_already_is_only_logged(ws: Workspace) -> None:
    card = added(ws, stage="Our turn")

    touches.answered(ws, card.id)

    assert now_as(ws, card).position == card.position
    assert now_as(ws, card).touched_at == about(NOW)


def test_touches_are_listed_by_their_time(ws: Workspace, clock: Clock) -> None:
    card = added(ws)
    for text in ("first", "second", "third"):
        touches.log(ws, card.id, TouchKind.CALL, text)
        clock.ahead(minutes=5)

    assert [touch.text for touch in details(ws, card).touches] == ["first", "second", "third"]


def test_a_checklist_grows_at_its_end(ws: Workspace) -> None:
    card = added(ws)
    for text in ("logo", " colour  and size ", "address"):
        touches.add_check(ws, card.id, text)

    assert checklist(ws, card) == ["logo", "colour and size", "address"]
    undo.undo(ws)
    assert checklist(ws, card) == ["logo", "colour and size"]


@pytest.mark.parametrize(
    ("row", "wanted"), [(0, "cab"), (1, "acb"), (2, "abc"), (9, "abc"), (-1, "cab")]
)
def test_a_line_of_the_checklist_moves_to_a_row(ws: Workspace, row: int, wanted: str) -> None:
    card = added(ws)
    for text in "abc":
        touches.add_check(ws, card.id, text)

    moved = touches.move_check(ws, details(ws, card).checklist[2].id, row)

    assert "".join(checklist(ws, card)) == wanted
    assert (moved is None) is (wanted == "abc")


def test_a_line_of_the_checklist_is_ticked_renamed_and_taken_off(ws: Workspace) -> None:
    card = added(ws)
    touches.add_check(ws, card.id, "logo")
    [item] = details(ws, card).checklist

    records.edit(ws, CheckItem, item.id, {"done": True})
    records.edit(ws, CheckItem, item.id, {"text": "vector logo"})
    changed = details(ws, card).checklist[0]
    assert (changed.done, changed.text) == (True, "vector logo")
    records.remove(ws, CheckItem, [item.id])
    assert checklist(ws, card) == []

    for _ in range(3):
        undo.undo(ws)
    assert details(ws, card).checklist == (item,)


def test_a_link_is_added_and_taken_off(ws: Workspace) -> None:
    card = added(ws)
    touches.add_link(ws, card.id, " https://example.org/proof.pdf ", "the proof ")
    touches.add_link(ws, card.id, "/home/eva/logo.svg")

    links = details(ws, card).links
    assert [(link.target, link.label) for link in links] == [
        ("https://example.org/proof.pdf", "the proof"),
        ("/home/eva/logo.svg", ""),
    ]
    records.remove(ws, Link, [links[0].id])
    assert details(ws, card).links == links[1:]
    undo.undo(ws)
    assert details(ws, card).links == links


def test_what_says_nothing_is_refused(ws: Workspace) -> None:
    card = added(ws)

    assert refusal(lambda: touches.add_check(ws, card.id, "  ")) == "name_empty"
    assert refusal(lambda: touches.add_link(ws, card.id, "")) == "name_empty"
    long = "x" * 100_001
    assert refusal(lambda: touches.log(ws, card.id, TouchKind.NOTE, long)) == "text_too_long"


def test_what_is_gone_is_refused(ws: Workspace) -> None:
    card = added(ws)
    touches.add_check(ws, card.id, "logo")
    [item] = details(ws, card).checklist
    records.remove(ws, CheckItem, [item.id])

    assert refusal(lambda: records.edit(ws, CheckItem, item.id, {"done": True})) == "card_gone"
    cards.remove(ws, [card.id])
    assert refusal(lambda: touches.log(ws, card.id, TouchKind.CALL)) == "card_gone"
    assert refusal(lambda: touches.add_check(ws, card.id, "x")) == "card_gone"


def test_a_deleted_card_comes_back_with_everything_on_it(ws: Workspace) -> None:
    card = added(ws)
    touches.add_check(ws, card.id, "logo")
    touches.add_link(ws, card.id, "https://example.org")
    touches.log(ws, card.id, TouchKind.CALL, "hi")
    before = details(ws, card)
    cards.remove(ws, [card.id])

    undo.undo(ws)

    after = details(ws, card)
    assert (after.card, after.checklist, after.links, after.touches) == (
        before.card,
        before.checklist,
        before.links,
        before.touches,
    )
