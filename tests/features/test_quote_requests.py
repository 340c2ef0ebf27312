"""A quote request is answered once one knows what for, how many and by when, what it may cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from board.domain.card import Card, CheckItem, Topic, Touch
from board.domain.errors import Refused
from board.services import cards, jobs, records, undo
from board.ui.widgets.ask_dialog import AskDialog
from board.ui.widgets.fields import LineField
from tests.driver.builders import added, stage_called

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.services.workspace import Workspace
    from tests.driver.scenario import AtDesk

LINES = ["What is it for?", "How many, and by when?", "What may it cost?"]


def lines(ws: Workspace, card: Card) -> list[CheckItem]:
    return sorted(ws.where(CheckItem, card_id=card.id), key=lambda each: each.position)


def is_done(ws: Workspace, card: Card) -> bool:
    [now] = ws.where(Card, id=card.id)
    return now.done_at is not None


@pytest.mark.parametrize(
    "title", ["Quote request from Harbor", "Angebotsanfrage", "Demande de devis", "RFQ mugs"]
)
def test_a_quote_request_has_three_lines(ws: Workspace, title: str) -> None:
    card = added(ws, title)
    assert card.topic is Topic.QUOTE
    assert [each.text for each in lines(ws, card)] == LINES


def test_its_lines_are_in_the_language_of_the_desk(ws: Workspace) -> None:
    ws.language = "de"
    assert lines(ws, added(ws, "Angebotsanfrage"))[0].text == "Wofür ist es?"


def test_a_quote_that_we_send_has_none(ws: Workspace) -> None:
    card = added(ws, "Call Joe re quote")
    assert lines(ws, card) == []
    cards.finish(ws, [card.id])
    assert is_done(ws, card)


def test_a_card_that_becomes_a_quote_request_gets_them(ws: Workspace) -> None:
    card = added(ws, "Harbor wants mugs")
    cards.edit(ws, card.id, {"topic": Topic.QUOTE})
    assert [each.text for each in lines(ws, card)] == LINES
    undo.undo(ws)
    assert lines(ws, card) == []


def test_it_is_not_done_before_all_is_known(ws: Workspace) -> None:
    card = added(ws, "Quote request")
    done = stage_called(ws, "Done")
    verbs: tuple[Callable[[], object], ...] = (
        lambda: cards.finish(ws, [card.id]),
        lambda: cards.move(ws, [card.id], done.id),
        lambda: cards.edit(ws, card.id, {"stage_id": done.id}),
    )
    for verb in verbs:
        with pytest.raises(Refused) as refused:
            verb()
        assert refused.value.kind == "quote_unknown"
    for line in lines(ws, card):
        records.edit(ws, CheckItem, line.id, {"done": True})
    cards.finish(ws, [card.id])
    assert is_done(ws, card)


def test_with_a_reason_it_is_and_the_reason_stays_on_the_card(ws: Workspace) -> None:
    card = added(ws, "Quote request")
    cards.finish(ws, [card.id], "They bought elsewhere")
    assert is_done(ws, card)
    assert [touch.text for touch in ws.where(Touch, card_id=card.id)] == ["They bought elsewhere"]
    undo.undo(ws)
    assert ws.where(Touch, card_id=card.id) == []


def test_more_than_three_open_quotes_of_a_customer_are_too_many(ws: Workspace) -> None:
    asked = [added(ws, f"Quote request {n}", customer="Harbor") for n in range(3)]
    customer_id = asked[0].customer_id
    assert jobs.too_many_quotes(ws, customer_id) == 0
    asked.append(added(ws, "Quote request 4", customer="Harbor"))
    assert jobs.too_many_quotes(ws, customer_id) == 4
    cards.finish(ws, [asked[0].id], "declined")
    assert jobs.too_many_quotes(ws, customer_id) == 0


def test_the_window_asks_for_the_reason(desk: AtDesk) -> None:
    card = desk.has("Quote request", "Asked", customer="Harbor")
    desk.open_board.actions.cards.finish([card.id])
    desk.settles()
    dialog = desk.dialog()
    assert isinstance(dialog, AskDialog)
    reason = dialog.fields["reason"]
    assert isinstance(reason, LineField)
    assert not dialog.button.isEnabled()
    desk.fills(reason, "They bought elsewhere")
    desk.pushes(dialog.button)
    assert is_done(desk.ws, card)


def test_the_start_page_warns_of_many_quotes(desk: AtDesk) -> None:
    for number in range(4):
        desk.has(f"Quote request {number}", "Asked", customer="Harbor")
    desk.presses("Ctrl+J")
    for text in ("Harbor", "promo", "Mugs", "29 jan 2027"):
        desk.types(text)
        desk.presses("Return")
    page = desk.open_board.starting.page
    desk.until(lambda: page.shown is not None)
    assert page.remark.text() == "Harbor has 4 open quotes. Ask which of them matter."
