"""The pages of customers and of colleagues."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from board.domain.card import StageKind
from board.domain.naming import like
from board.domain.urgency import next_date, urgency
from board.domain.workdays import Workdays
from board.ui.panel.panel_words import turn_words
from board.ui.people.people_words import roles
from board.ui.widgets.forms import Field, choice, colour
from board.ui.widgets.listing import Column, Listing, Wish
from board.ui.words import short_date

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from board.domain.board import Board
    from board.domain.card import Card
    from board.domain.customer_view import ListedCustomer
    from board.domain.urgency import Urgency

translate = QCoreApplication.translate


class Stands(NamedTuple):
    """How a customer stands: their most urgent card, how many are open, how many jobs."""

    next_card: Card | None = None
    open_cards: int = 0
    jobs: int = 0


class Facts(NamedTuple):
    """What cells need: the board, the days we work, and how each customer stands."""

    board: Board
    stands: Mapping[str, Stands]
    workdays: Workdays

    def of(self, customer_id: str) -> Stands:
        """Return how a customer stands; without cards and jobs there is nothing to say."""
        return self.stands.get(customer_id, Stands())


def customers() -> Listing:
    """Return the page of all customers: whose turn it is, what is next, when we last spoke."""
    return Listing(
        kind="customer",
        heading=translate("PeoplePage", "Customers"),
        columns=(
            Column(translate("PeoplePage", "Name"), lambda one, _facts: one.name),
            Column(translate("PeoplePage", "Whose turn"), _turn, 12),
            Column(translate("PeoplePage", "Next date"), _next_date, 12, _next_day, _urgency),
            Column(
                translate("PeoplePage", "Last touch"),
                _last_touch,
                12,
                lambda one, _: one.touched_at,
            ),
            Column(translate("PeoplePage", "Jobs"), _number("jobs"), 6, _count("jobs")),
            Column(
                translate("PeoplePage", "Open cards"),
                _number("open_cards"),
                9,
                _count("open_cards"),
            ),
        ),
        facts=_standing,
        wishes=(
            Wish("open_customer", translate("PeoplePage", "Open")),
            Wish("show_cards", translate("PeoplePage", "Show their cards")),
        ),
        opens="open_customer",
        like=alike,
        adds=translate("PeoplePage", "+ Add: type a name"),
        merges=True,
        empty=translate(
            "PeoplePage", "There are no customers yet. A name typed on a card comes here, too."
        ),
        start=Wish("add", translate("PeoplePage", "Add a customer")),
    )


def alike(typed: str, facts: Facts) -> str:
    """Return what is said of names that may mean who is being typed, "" where there are none."""
    names = {key: one.name for key, one in facts.board.customers.items()}
    found = ", ".join(names[key] for key in like(typed, names)[:3])
    said = translate("PeoplePage", "Perhaps already here: {names}")
    return said.format(names=found) if found else ""


def _standing(board: Board) -> Facts:
    found: dict[str, Stands] = {}
    for card in board.cards.values():
        stands = found.get(card.customer_id or "", Stands())
        stage = board.stages[card.stage_id]
        if stage.kind is not StageKind.DONE:
            soonest = min(
                filter(None, (stands.next_card, card)), key=lambda one: _day_of(one, board)
            )
            stands = stands._replace(next_card=soonest, open_cards=stands.open_cards + 1)
        found[card.customer_id or ""] = stands
    for job in board.jobs.values():
        if job.started_at is not None and job.closed_at is None and job.delivered_on is None:
            stands = found.get(job.customer_id or "", Stands())
            found[job.customer_id or ""] = stands._replace(jobs=stands.jobs + 1)
    return Facts(board, found, Workdays.of(board.firm))


def _day_of(card: Card, board: Board) -> date:
    day, _asks = next_date(card, board.stages[card.stage_id])
    return day or date.max


def _turn(one: ListedCustomer, facts: Facts) -> str:
    card = facts.of(one.id).next_card
    return turn_words(facts.board.stages[card.stage_id].turn) if card else ""


def _next_day(one: ListedCustomer, facts: Facts) -> date | None:
    card = facts.of(one.id).next_card
    day = _day_of(card, facts.board) if card else date.max
    return None if day == date.max else day


def _urgency(one: ListedCustomer, facts: Facts, today: date) -> Urgency | None:
    card = facts.of(one.id).next_card
    if card is None or _next_day(one, facts) is None:
        return None
    return urgency(card, facts.board.stages[card.stage_id], today, facts.workdays)


def _next_date(one: ListedCustomer, facts: Facts) -> str:
    day = _next_day(one, facts)
    return short_date(day) if day else ""


def _last_touch(one: ListedCustomer, facts: Facts) -> str:
    zone = ZoneInfo(facts.board.firm.zone)
    return short_date(one.touched_at.astimezone(zone).date()) if one.touched_at else ""


def _count(field: str) -> Callable[[ListedCustomer, Facts], int]:
    return lambda one, facts: int(getattr(facts.of(one.id), field))


def _number(field: str) -> Callable[[ListedCustomer, Facts], str]:
    return lambda one, facts: str(getattr(facts.of(one.id), field) or "")


def colleagues() -> Listing:
    """Return the page of all colleagues with their initials and badge colours."""
    return Listing(
        kind="colleague",
        heading=translate("PeoplePage", "Colleagues"),
        columns=(
            Column(translate("PeoplePage", "Name"), lambda one, _facts: one.name),
            Column(translate("PeoplePage", "Initials"), lambda one, _facts: one.initials, 7),
            _open_cards(),
        ),
        facts=_counted("owner_id"),
        fields=(
            Field("name", translate("PeoplePage", "Name")),
            Field("initials", translate("PeoplePage", "Initials")),
            Field("role", translate("PeoplePage", "Role"), choice(lambda _facts: roles())),
            Field("colour", translate("PeoplePage", "Colour"), colour(badge_colours)),
        ),
        wishes=(Wish("days_off", translate("PeoplePage", "Days off…")),),
        adds=translate("PeoplePage", "+ Add: type a name"),
        merges=True,
        empty=translate("PeoplePage", "There are no colleagues yet. Add whoever follows up."),
        start=Wish("add", translate("PeoplePage", "Add a colleague")),
    )


def badge_colours(_facts: object) -> dict[str, str]:
    """Return the colours a badge can have, #rrggbb, with their names."""
    return {
        "#8fb8de": translate("PeoplePage", "Blue"),
        "#9fd3d6": translate("PeoplePage", "Turquoise"),
        "#a8d5ba": translate("PeoplePage", "Mint"),
        "#c9d18b": translate("PeoplePage", "Olive"),
        "#e0c097": translate("PeoplePage", "Sand"),
        "#f2c6a0": translate("PeoplePage", "Peach"),
        "#f4b6c2": translate("PeoplePage", "Pink"),
        "#d3b8e8": translate("PeoplePage", "Lilac"),
        "#b8c0f0": translate("PeoplePage", "Lavender"),
        "#c2c8d0": translate("PeoplePage", "Grey"),
    }


def _open_cards() -> Column:
    return Column(
        translate("PeoplePage", "Open cards"),
        lambda one, open_cards: str(open_cards[one.id]),
        7,
        lambda one, open_cards: open_cards[one.id],
    )


def _counted(field: str) -> Callable[[Board], Counter[str]]:
    """Return what counts the open cards by the one they name in ``field``."""
    return lambda board: Counter(
        getattr(card, field) or ""
        for card in board.cards.values()
        if board.stages[card.stage_id].kind is not StageKind.DONE
    )
