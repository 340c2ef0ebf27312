"""Makes the board that a release leaves behind: python -m tests.old.make

Run once when a schema is released, with the program of that release; the file it writes is then
kept as it is, so that every later program shows that it can open and upgrade it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from board.domain.address import address_of
from board.domain.card import Card, Meaning, Order, Touch, TouchKind
from board.domain.ladder import Ladder, LadderChoice, Pause, customer_ask
from board.domain.message import Message, MessageItem, MessageState
from board.domain.people import Contact, Customer, Tone
from board.domain.received import Became, Received
from board.services import cards, people, settings, stages, touches, undo
from board.services.opening import open_board
from board.store.schema import SCHEMA

if TYPE_CHECKING:
    from board.services.workspace import Workspace

FOLDER = Path(__file__).parent
DAY = date(2026, 11, 23)


def make(path: Path) -> None:
    """Write a board with something of everything."""
    now = datetime(2026, 11, 23, 10, tzinfo=UTC)
    ws = open_board(
        address_of(str(path)),
        may_make=True,
        clock=lambda: now,
        account="Eva Klein",
        computer="eva@desk",
        zone="Europe/Berlin",
    )
    settings.set_firm(ws, {"country": "DE", "closed": (date(2026, 12, 24),)})
    asked = stages.called(stages.listed(ws), "Asked")
    stages.edit(ws, asked.id, {"order": Order.HAND, "card_limit": 4})
    _add_cards(ws, asked.id)
    _add_mail(ws)
    cards.edit(ws, cards.add(ws, cards.Draft("undone twice")).id, {"title": "never seen"})
    undo.undo(ws)
    undo.undo(ws)
    ws.store.close()


def _add_cards(ws: Workspace, asked: str) -> None:
    proof = cards.Draft(
        "Approve proof",
        stage_id=asked,
        customer="Grün & Söhne",
        job="Mugs ×500",
        contact="Joe",
        due=DAY + timedelta(days=1),
        due_time=time(15, 30),
        note="two\nlines 🪴",
        stake="Rush fee $85",
        tags=("rush", "größe"),
    )
    card = cards.add(ws, proof)
    touches.log(ws, card.id, TouchKind.CALL, "promised it for today", inbound=True)
    touches.add_check(ws, card.id, "logo as vector")
    touches.add_link(ws, card.id, "https://example.org/proof.pdf", "the proof")
    weekly = cards.add(ws, cards.Draft("Order beans", owner="Max Mohr", repeat="FREQ=WEEKLY"))
    cards.finish(ws, [weekly.id])
    asleep = cards.add(ws, cards.Draft("Ask for the logo", due=date(2026, 12, 9)))
    cards.snooze(ws, [asleep.id], date(2026, 12, 1))
    cards.archive(ws, [cards.add(ws, cards.Draft("Long gone", customer="Gruen")).id])
    cards.remove(ws, [cards.add(ws, cards.Draft("Deleted", customer="Tall Pines")).id])
    kept, gone = (ws.where(Customer, name=name)[0] for name in ("Grün & Söhne", "Gruen"))
    people.merge_customers(ws, kept.id, gone.id)


def _add_mail(ws: Workspace) -> None:
    """Add a ladder of the firm's own, a pause, and mail out and in, about a card."""
    [card] = ws.where(Card, title="Approve proof")
    customer = Customer("mercer", "Mercer Law", firmest=Tone.PLAIN, removed_at=ws.now())
    with ws.setting_up() as act:
        ladder = Ladder(act.new_id(), "Ours", customer_ask())
        act.add(ladder)
        act.add(customer)
        act.add(LadderChoice(act.new_id(), ladder.id, customer_id=customer.id))
        act.add(Contact("joe", customer.id, "Joe", email="joe@x.example", bounced="joe@x.example"))
        pause = Pause(act.new_id(), act.today, "they move house", "Eva Klein", act.today)
        act.add(replace(pause, card_id=card.id))
        message = Message(
            act.new_id(), act.now, "The proof", "Please.\n", recipient="joe@x.example"
        )
        act.add(replace(message, state=MessageState.READY, customer_id=card.customer_id))
        act.add(MessageItem(act.new_id(), message.id, "card", card.id, "ask"))
        received = Received(
            act.new_id(), act.now, "<1@x.example>", "joe@x.example", "Joe", "Re: proof"
        )
        act.add(replace(received, became=Became.GUESS, card_id=card.id))
        helped = Touch(act.new_id(), None, act.now, TouchKind.HELP, "placed it for them")
        done = replace(
            helped,
            customer_id=customer.id,
            meaning=Meaning.DONE_FOR_THEM,
            minutes=20,
            charge=1500,
            currency="EUR",
        )
        act.add(done)


if __name__ == "__main__":
    make(FOLDER / f"schema_{SCHEMA:04d}.db")
