"""What the program raises by itself is raised once: untold favours, anniversaries."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Card, Topic, TouchKind
from board.domain.errors import Refused
from board.domain.favours import ExceptionRule, Favour
from board.domain.people import Colleague, Customer, Role
from board.domain.raising import Reason, anniversary
from board.domain.workdays import Workdays
from board.services import cards, customers, people, raising, records, settings, undo
from board.services.workspace import new_id
from tests.driver.builders import TODAY, added, in_days

if TYPE_CHECKING:
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock


def said(reason: Reason) -> str:
    if reason.since is not None:
        return f"{reason.rule} {reason.customer} since {reason.since}"
    return f"{reason.rule} {reason.customer} {reason.what} {reason.years}".strip()


def raised(ws: Workspace) -> list[str]:
    raising.raise_due(ws, said)
    return sorted(card.title for card in ws.where(Card, archived_at=None))


@pytest.mark.parametrize(
    ("since", "today", "milestone"),
    [
        (date(2025, 12, 14), TODAY, (1, date(2026, 12, 14))),  # 15 working days ahead
        (date(2025, 12, 15), TODAY, None),
        (date(2001, 11, 23), TODAY, (25, TODAY)),
        (date(2001, 11, 22), TODAY, None),  # it was yesterday
        (date(2024, 12, 1), TODAY, None),  # two years are nothing special
        (date(2024, 2, 29), date(2025, 2, 14), (1, date(2025, 2, 28))),
        (date(2020, 2, 29), date(2025, 2, 28), (5, date(2025, 2, 28))),
    ],
)
def test_a_milestone_comes_up_fifteen_working_days_ahead(
    since: date, today: date, milestone: tuple[int, date] | None
) -> None:
    assert anniversary(since, today, Workdays()) == milestone


def test_an_anniversary_is_raised_once_even_when_its_card_is_gone(
    ws: Workspace, clock: Clock
) -> None:
    one = people.add_customer(ws, "Tall Pines")
    records.edit(ws, Customer, one, {"since": date(2016, 12, 4)})
    assert raised(ws) == ["anniversary Tall Pines  10"]
    [card] = ws.where(Card)
    assert (card.due, card.customer_id) == (date(2026, 12, 4), one)
    cards.archive(ws, [card.id])
    clock.ahead(days=1)
    assert raised(ws) == []
    cards.remove(ws, [card.id])
    assert raised(ws) == []


def test_nobodys_undo_takes_a_raised_card_back(ws: Workspace) -> None:
    one = people.add_customer(ws, "Tall Pines")
    records.edit(ws, Customer, one, {"since": date(2016, 12, 4)})
    before = undo.possible(ws)
    raising.raise_due(ws, said)
    assert undo.possible(ws) == before


def test_a_favour_nobody_told_of_is_shown_after_two_working_days_until_it_is_told(
    ws: Workspace, clock: Clock
) -> None:
    one = people.add_customer(ws, "Tall Pines")
    customers.grant(ws, Favour("", one, "Two names redrawn", TODAY))
    [favour] = ws.where(Favour)
    assert (favour.granted_by, favour.granted_on) == ("Eva Klein", TODAY)
    clock.on(in_days(2))
    assert raised(ws) == []
    clock.on(in_days(3))
    assert raised(ws) == ["favour Tall Pines Two names redrawn 0"]
    customers.told_of(ws, favour.id, TouchKind.CALL)
    assert raised(ws) == []
    assert undo.possible(ws).undo == "add_favour"  # what was told was told


def test_favours_of_twelve_months_are_counted_with_the_limit(ws: Workspace) -> None:
    settings.set_firm(ws, {"favours_limit": 1})
    one = people.add_customer(ws, "Tall Pines")
    records.add(ws, Favour(new_id(), one, "long ago", date(2025, 11, 23)))
    records.add(ws, Favour(new_id(), one, "lately", date(2025, 11, 24)))
    view = customers.view(ws, one)
    assert (view.granted, view.limit) == (1, 1)


def test_a_rule_for_managers_is_granted_in_the_name_of_one(ws: Workspace) -> None:
    one = people.add_customer(ws, "Tall Pines")
    rule = ExceptionRule(new_id(), "A cup is late by a day", "Free freight", 4000, Role.MANAGER)
    records.add(ws, rule)
    favour = Favour("", one, rule.allows, TODAY, rule_id=rule.id)
    customers.grant(ws, favour)  # alone, one is everything
    mara = people.add_colleague(ws, "Mara Maus")
    with pytest.raises(Refused) as error:
        customers.grant(ws, favour)
    assert error.value.kind == "favour_needs_manager"
    records.edit(ws, Colleague, mara, {"role": "manager"})
    customers.grant(
        ws, Favour("", one, rule.allows, TODAY, rule_id=rule.id, granted_by="Mara Maus")
    )
    assert len(ws.where(Favour)) == 2


def test_an_exception_that_is_asked_for_is_decided_by_the_next_working_day(
    ws: Workspace, clock: Clock
) -> None:
    one = people.add_customer(ws, "Tall Pines")
    clock.on(in_days(4))  # a Friday
    card = customers.ask_for_exception(ws, one, "Decide: half the quantity")
    assert (card.due, card.topic, card.customer_id) == (in_days(7), Topic.DECISION, one)


def a_key_customer(ws: Workspace) -> str:
    """Return a key customer whose first card is from today."""
    card = added(ws, "Call Joe", customer="Tall Pines")
    assert card.customer_id is not None
    records.edit(ws, Customer, card.customer_id, {"tier": "key"})
    cards.archive(ws, [card.id])
    return card.customer_id


def test_the_owner_is_asked_for_a_word_when_a_key_customer_heard_none_for_90_days(
    ws: Workspace, clock: Clock
) -> None:
    one = a_key_customer(ws)
    clock.on(TODAY + timedelta(days=90))
    assert raised(ws) == []
    clock.on(TODAY + timedelta(days=91))
    assert raised(ws) == [f"owner Tall Pines since {TODAY}"]
    assert len(raised(ws)) == 1, "once"
    [card] = ws.where(Card, archived_at=None)
    assert (card.topic, card.customer_id, card.owner_id) == (
        Topic.OWNER_TOUCH,
        one,
        ws.author.colleague_id,
    )


def test_only_what_the_owner_said_counts_as_their_word(ws: Workspace, clock: Clock) -> None:
    one = a_key_customer(ws)
    max_id = people.add_colleague(ws, "Max Mohr")
    records.edit(ws, Colleague, str(ws.author.colleague_id), {"role": Role.OWNER})
    clock.on(TODAY + timedelta(days=60))
    customers.log(ws, one, TouchKind.NOTE, "thought of them")
    customers.log(ws, one, TouchKind.CALL, "they called", inbound=True)
    mine = ws.author
    ws.author = replace(mine, colleague_id=max_id)
    customers.log(ws, one, TouchKind.CALL, "Max called them")
    ws.author = mine
    clock.on(TODAY + timedelta(days=91))
    assert raised(ws) == [f"owner Tall Pines since {TODAY}"]
    customers.log(ws, one, TouchKind.CALL, "spoke to them")
    cards.finish(ws, [card.id for card in ws.where(Card, archived_at=None)])
    clock.on(TODAY + timedelta(days=181))
    assert len(raised(ws)) == 1, "the one that is done"
    clock.on(TODAY + timedelta(days=182))
    assert f"owner Tall Pines since {TODAY + timedelta(days=91)}" in raised(ws)


def test_who_puts_the_card_away_is_not_asked_again_before_as_many_days(
    ws: Workspace, clock: Clock
) -> None:
    a_key_customer(ws)
    clock.on(TODAY + timedelta(days=91))
    raised(ws)
    cards.archive(ws, [card.id for card in ws.where(Card, archived_at=None)])
    clock.on(TODAY + timedelta(days=150))
    assert raised(ws) == []


def test_visits_are_off_until_somebody_says_how_often(ws: Workspace, clock: Clock) -> None:
    one = a_key_customer(ws)
    settings.set_firm(ws, {"owner_word_key": 0})
    clock.on(TODAY + timedelta(days=200))
    assert raised(ws) == []
    settings.set_firm(ws, {"visit_key": 180})
    assert raised(ws) == [f"visit Tall Pines since {TODAY}"]
    with pytest.raises(Refused, match="days_out_of_range"):
        settings.set_firm(ws, {"visit_key": 5000})
    customers.log(ws, one, TouchKind.VISIT, "saw how they use it")
    assert len(raised(ws)) == 1


def test_a_new_board_raises_nothing(ws: Workspace, clock: Clock) -> None:
    records.edit(ws, Customer, people.add_customer(ws, "Tall Pines"), {"tier": "key"})
    clock.on(TODAY + timedelta(days=400))
    assert raised(ws) == []
