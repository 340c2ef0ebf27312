"""What is followed up with customers: the rungs of every open ask, and what goes today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from functools import cache
from typing import TYPE_CHECKING

from board.domain.calendars import Calendars
from board.domain.card import TouchKind
from board.domain.following import Days, Followed, facts, followed, has_answered, is_followed
from board.domain.ladder import Ask, Does, Ladder, LadderChoice, Pause, Uses, Way, help_first
from board.domain.ladder_lookup import BUILT_IN, Ladders
from board.domain.open_steps import OpenSteps
from board.domain.people import Absence, Colleague
from board.domain.step_order import lead_for
from board.services import outbox
from board.store import asks, pages, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from board.domain.board import Board
    from board.domain.card import Card
    from board.domain.ladder import Due
    from board.domain.workdays import Workdays
    from board.services.workspace import Workspace


def listed(
    ws: Workspace,
    board: Board | None = None,
    only: Collection[str] | None = None,
    *,
    day: date | None = None,
    rest: Callable[[], object] = lambda: None,
) -> list[Followed]:
    """Return the cards of a board that are followed up, or ``only`` some, the most urgent first.

    As of today, or of another ``day``. Without a board it is read first. Nothing is written.
    ``rest`` is called between the cards: they may be many.
    """
    board = board or pages.board(ws.store)
    known = board.cards
    cards = known.values() if only is None else [known[one] for one in only if one in known]
    with ws.store.reading() as connection:
        touches = asks.touches(connection, *(only or ()))
        reads = reading.Reading(connection)
        pauses = reads.where(Pause)
        ladders = Ladders(reads.where(Ladder), reads.where(LadderChoice))
        absences, colleagues = reads.where(Absence), reads.where(Colleague)
    steps = OpenSteps()
    steps.show(board)
    now = ws.local_time(ws.now())
    if day is not None:
        now = datetime.combine(day, time(), now.tzinfo)
    today = now.date()
    asked = [
        card
        for card in cards
        if card.customer_id in board.customers  # not one that was erased
        and is_followed(
            card, board.stages[card.stage_id], today, waits=steps.first_before(card) is not None
        )
        and not has_answered(touches.get(card.id, ()))
    ]
    days = _days_of(ws, board, asked, absences, colleagues)
    found, known_days = [], Days(today)
    local_day = cache(ws.local_day)  # much happens at one instant

    @cache  # what is reckoned for a ladder is known by the object
    def with_help(ladder: Ladder) -> Ladder:
        return replace(ladder, rungs=help_first(ladder.rungs))

    lead, between = ws.workdays, ws.firm.days_between
    usual = {needy: lead_for(ws.firm.lead, needs_a_hand=needy) for needy in (False, True)}
    for card in asked:
        rest()
        own = days[card.customer_id or ""]
        customer = board.customers.get(card.customer_id or "")
        needy = customer is not None and customer.needs_a_hand
        ladder = ladders.of(card, customer)
        stage = board.stages[card.stage_id]
        ask = facts(
            card,
            stage,
            touches.get(card.id, ()),
            local_day,
            lead=lead,
            usual=usual[needy],
            between=between,
        )
        found.append(
            followed(
                card,
                ask,
                with_help(ladder) if needy else ladder,
                days=own,
                now=now,
                known=known_days,
                pauses=[pause for pause in pauses if outbox.is_about(pause, card)],
            )
        )
    return sorted(found, key=_urgency)


def replaced(ws: Workspace, board: Board, card_id: str, kind: TouchKind) -> Due | None:
    """Return the step of a card's ladder that a contact by hand counts as; None where none is due.

    Nobody says what follows by the way, and a letter is no call.
    """
    found = next(iter(listed(ws, board, [card_id])), None)
    due = found.due if found else None
    if due is None or not due.rung.rung.reaches or due.rung.rung.does is Does.CONSEQUENCE:
        return None
    is_call = due.rung.rung.way is Way.PHONE
    return None if is_call and kind not in (TouchKind.CALL, TouchKind.VISIT) else due


def help_rung(ws: Workspace, board: Board, card_id: str) -> str:
    """Return the step of a card's ladder that offers help, "" where none does."""
    found = listed(ws, board, [card_id])
    rungs = found[0].ladder.rungs if found else ()
    return next((each.key for each in rungs if each.does is Does.HELP), "")


def alone(card: Card) -> Followed:
    """Return a card that is not followed up any more, as one without rungs."""
    return Followed(card, BUILT_IN[Uses.ASK], Ask(card.created_at.date(), card.due), ())


def _urgency(each: Followed) -> tuple[bool, bool, date, str]:
    following = each.next
    day = following.day if following else date.max
    return each.due is None, each.pause is not None, day, each.card.title


def _days_of(
    ws: Workspace,
    board: Board,
    cards: Iterable[Card],
    absences: Sequence[Absence],
    colleagues: Sequence[Colleague],
) -> Mapping[str, Workdays]:
    """Return the days on which both the firm and a customer work, by customer."""
    ours = Calendars.of_firm(ws.firm, absences, colleagues)
    there = {absence.customer_id for absence in absences}
    found = {}
    for customer_id in {card.customer_id for card in cards if card.customer_id}:
        customer = board.customers.get(customer_id)
        elsewhere = customer is not None and (customer.country or customer_id in there)
        own = ours.for_customer(customer, absences) if customer and elsewhere else ours
        found[customer_id] = own.customer
    return found
