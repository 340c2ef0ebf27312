"""Which ladder a card is followed up by, what is refused of one, and how far a firm lets it go."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain import firm_text
from board.domain.board import Firm
from board.domain.card import Asks, Topic
from board.domain.errors import Refused
from board.domain.ladder import Anchor, Leaves, Rung, Uses, Way, customer_ask
from board.domain.ladder_checks import problems
from board.domain.ladder_lookup import BUILT_IN
from board.domain.people import Customer, Tier, Tone
from board.domain.rounds import Flag, RoundItem, ceiling, leaves_at
from board.domain.workdays import Workdays
from board.services import cards, following, ladders, people, records, rounds, settings, undo
from tests.driver.builders import (
    NOW,
    RESOURCES,
    TODAY,
    Clock,
    a_contact,
    a_customer,
    added,
    in_days,
    stage_called,
)

if TYPE_CHECKING:
    from board.domain.card import Card
    from board.services.workspace import Workspace

ASK, MONEY = BUILT_IN[Uses.ASK], BUILT_IN[Uses.MONEY]


def asked(ws: Workspace, **fields: object) -> Card:
    made = {"stage": "Asked", "customer": "Bright Smile", "job": "Mugs", "due": in_days(14)}
    return added(ws, **(made | fields))  # type: ignore[arg-type]  # a test's own


def the_ladder(ws: Workspace, card: Card) -> str:
    [found] = following.listed(ws, only=[card.id])
    return found.ladder.name or found.ladder.uses.value


def test_a_card_has_its_own_ladder_else_its_jobs_customers_tiers_or_the_usual_one(
    ws: Workspace,
) -> None:
    card = asked(ws)
    [customer] = ws.where(Customer)
    assert the_ladder(ws, card) == "ask"

    own = {name: ladders.add(ws, name, ASK.id) for name in ("of tier", "of firm", "job", "card")}
    assert the_ladder(ws, card) == "ask"  # one more ladder is nobody's yet
    ladders.save(ws, replace(own["of tier"], tier=Tier.KEY))
    records.edit(ws, Customer, customer.id, {"tier": Tier.KEY})
    assert the_ladder(ws, card) == "of tier"

    ladders.choose(ws, own["of firm"].id, Uses.ASK, customer_id=customer.id)
    assert the_ladder(ws, card) == "of firm"
    ladders.choose(ws, own["job"].id, Uses.ASK, job_id=str(card.job_id))
    assert the_ladder(ws, card) == "job"
    ladders.choose(ws, own["card"].id, Uses.ASK, card_id=card.id)
    assert the_ladder(ws, card) == "card"

    ladders.remove(ws, [own["card"].id])
    assert the_ladder(ws, card) == "job"
    ladders.choose(ws, "", Uses.ASK, job_id=str(card.job_id))
    assert the_ladder(ws, card) == "of firm"
    undo.undo(ws)
    assert the_ladder(ws, card) == "job"


def test_an_invoice_is_followed_up_by_the_ladder_for_money_and_by_no_other(ws: Workspace) -> None:
    card = asked(ws, title="Past-due invoice 1043")
    assert card.topic is Topic.INVOICE
    assert the_ladder(ws, card) == "money"
    softly = ladders.add(ws, "Softly", ASK.id)
    ladders.choose(ws, softly.id, Uses.ASK, customer_id=str(card.customer_id))
    assert the_ladder(ws, card) == "money"
    found = ladders.choices(ws, card_id=card.id)
    assert [each.id for each in found.ladders] == [MONEY.id]


def test_nothing_is_chosen_for_a_card_that_is_off_the_board(ws: Workspace) -> None:
    card = asked(ws)
    cards.archive(ws, [card.id])
    with pytest.raises(Refused) as refused:
        ladders.choices(ws, card_id=card.id)
    assert refused.value.kind == "card_gone"


def test_a_word_of_courtesy_comes_five_days_before_an_invoice_is_due(ws: Workspace) -> None:
    ws.resources = RESOURCES
    card = added(ws, "Invoice 1043", customer="Bright Smile", due=in_days(14))
    coming_up = stage_called(ws, "Coming up").id
    cards.edit(ws, card.id, {"asks": Asks.CUSTOMER, "stage_id": coming_up})
    [found] = following.listed(ws)
    days = ", ".join(f"{each.rung.key} {each.day:%a %d %b}" for each in found.rungs)
    assert days == (
        "ask Mon 30 Nov, nudge Thu 10 Dec, help Thu 17 Dec, call Thu 24 Dec, manager Mon 28 Dec"
    )


def test_what_came_with_the_program_is_back_as_it_came_when_it_is_removed(ws: Workspace) -> None:
    shorter = replace(ASK, name="Ours", rungs=customer_ask()[:3])
    ladders.save(ws, shorter)
    assert ladders.get(ws, ASK.id) == shorter
    ladders.remove(ws, [ASK.id])
    assert ladders.get(ws, ASK.id) == ASK
    undo.undo(ws)
    assert ladders.get(ws, ASK.id) == shorter
    ladders.remove(ws, [ASK.id])
    ladders.save(ws, shorter)
    assert ladders.get(ws, ASK.id).rungs == shorter.rungs


ASKS, NUDGES, HELPS, CALLS, MANAGER, COSTS = customer_ask()


@pytest.mark.parametrize(
    ("rungs", "kind"),
    [
        ((ASKS, NUDGES, CALLS, MANAGER, COSTS), "ladder_help_first"),
        ((ASKS, NUDGES, MANAGER, COSTS, HELPS), "ladder_help_first"),
        ((ASKS, NUDGES, HELPS, CALLS, COSTS), "ladder_inside_first"),
        ((ASKS, NUDGES, HELPS, MANAGER, COSTS, CALLS), "ladder_after_consequence"),
        ((ASKS,), "ladder_not_in_time"),
        (
            (ASKS, replace(NUDGES, anchor=Anchor.NEEDED_BY, offset=2), HELPS),
            "ladder_not_in_time",
        ),
        ((ASKS, NUDGES, replace(HELPS, key="nudge")), "ladder_keys_alike"),
        ((NUDGES, HELPS), "ladder_without_ask"),
        ((ASKS, NUDGES, replace(ASKS, key="again")), "ladder_asks_twice"),
        (
            (ASKS, replace(NUDGES, leaves=Leaves.AUTO, tone=Tone.PLAIN)),
            "ladder_auto_firm",
        ),
        ((ASKS, NUDGES, replace(HELPS, way=Way.INSIDE)), "ladder_inside_only"),
    ],
)
def test_a_ladder_that_would_press_or_come_too_late_is_not_saved(
    ws: Workspace, rungs: tuple[Rung, ...], kind: str
) -> None:
    wrong = replace(ASK, name="Ours", rungs=rungs)
    assert kind in {each.kind for each in problems(wrong)}
    with pytest.raises(Refused):
        ladders.save(ws, wrong)
    assert ladders.get(ws, ASK.id) == ASK


def test_the_ladders_that_come_along_are_right() -> None:
    for each in BUILT_IN.values():
        assert problems(replace(each, name="Ours")) == ()


def test_nothing_may_go_by_itself_before_a_test_left_and_answers_are_seen(ws: Workspace) -> None:
    by_itself = (replace(ASKS, leaves=Leaves.AUTO), *customer_ask()[1:])
    with pytest.raises(Refused) as refused:
        ladders.save(ws, replace(ASK, name="Ours", rungs=by_itself))
    assert refused.value.kind == "mail_not_tested"


def test_one_tier_has_one_ladder_and_no_two_have_one_name(ws: Workspace) -> None:
    first = ladders.save(ws, replace(ladders.add(ws, "Softly", ASK.id), tier=Tier.KEY))
    second = ladders.add(ws, "Harder", ASK.id)
    for wrong, kind in (
        (replace(second, tier=Tier.KEY), "ladder_tier_taken"),
        (replace(second, name="softly"), "ladder_named_alike"),
    ):
        with pytest.raises(Refused) as refused:
            ladders.save(ws, wrong)
        assert refused.value.kind == kind
    assert ladders.copy(ws, first.id, "Softly").name == "Softly 2"


def test_a_word_that_is_too_firm_for_a_customer_is_left_for_a_person(
    ws: Workspace, clock: Clock
) -> None:
    ws.resources = RESOURCES
    card = asked(ws)
    [one] = ws.where(Customer)
    people.reach(ws, one.id, {"email": "priya@bright-smile.example"}, {})
    records.edit(ws, Customer, one.id, {"firmest": Tone.FRIENDLY})
    ways: dict[str, RoundItem] = {}
    for _day in range(40):
        clock.ahead(days=1)
        found = rounds.listed(ws)
        for item in (*found.messages, *found.tasks):
            ways[item.does.value] = item
            rounds.went_out(ws, item)
    last = ways["consequence"]
    assert last.way is Way.PHONE
    assert last.flags == {Flag.TOO_FIRM}
    assert last.followed[0].card.id == card.id
    assert ways["help"].way is Way.EMAIL


def test_a_rung_speaks_no_firmer_than_its_customer_may_be_spoken_to(ws: Workspace) -> None:
    ws.resources = RESOURCES
    firm = (replace(ASKS, tone=Tone.FIRM), *customer_ask()[1:])
    ladders.save(ws, replace(ASK, name="Ours", rungs=firm))
    card = added(ws, "Send the logo", customer="Bright Smile", due=in_days(9), ask_on=TODAY)
    [one] = ws.where(Customer)
    people.reach(ws, one.id, {"email": "priya@bright-smile.example"}, {})
    coming_up = stage_called(ws, "Coming up").id
    cards.edit(ws, card.id, {"asks": Asks.CUSTOMER, "stage_id": coming_up})
    [before] = rounds.listed(ws).messages
    assert before.letter is not None
    assert "at the latest" in before.letter.body
    records.edit(ws, Customer, one.id, {"firmest": Tone.FRIENDLY})
    [after] = rounds.listed(ws).messages
    assert after.letter is not None
    assert after.tone is Tone.FRIENDLY
    assert "at the latest" not in after.letter.body
    assert "please" in after.letter.body


def test_the_lower_of_the_two_limits_counts() -> None:
    firm = Firm(firmest=Tone.PLAIN)
    for own, counts in (
        (None, Tone.PLAIN),
        (Tone.FRIENDLY, Tone.FRIENDLY),
        (Tone.FIRM, Tone.PLAIN),
    ):
        assert ceiling(firm, a_customer(firmest=own)) is counts


@pytest.mark.parametrize(
    ("hour", "day", "leaves"),
    [(6, 23, "23 08:00"), (10, 23, "23 10:00"), (19, 23, "24 08:00"), (19, 27, "30 08:00")],
)
def test_mail_leaves_outside_the_quiet_hours_of_a_working_day(
    hour: int, day: int, leaves: str
) -> None:
    at = leaves_at(None, Firm(), Workdays(), datetime(2026, 11, day, hour, tzinfo=UTC))
    assert f"{at:%d %H:%M}" == leaves


def test_the_hours_are_the_readers_and_those_they_like_best() -> None:
    there = a_contact(zone="America/Chicago", best_from=time(7), best_to=time(11))
    firm = Firm(zone="Europe/Berlin")
    at = leaves_at(there, firm, Workdays(), NOW)  # 4 in the morning there
    assert at == datetime(2026, 11, 23, 14, tzinfo=UTC)
    assert leaves_at(there, firm, Workdays(), NOW + timedelta(hours=8)) > NOW + timedelta(hours=20)


def test_the_limits_of_a_firm_can_be_typed_and_a_tone_that_there_is_not_is_refused() -> None:
    firm = Firm()
    assert firm_text.read(firm, "firmest", "Plain", TODAY) is Tone.PLAIN
    assert firm_text.read(firm, "mail_from", "9:30", TODAY) == time(9, 30)
    assert firm_text.words(firm, "firmest") == "firm"
    with pytest.raises(Refused) as refused:
        firm_text.read(firm, "firmest", "rude", TODAY)
    assert refused.value.values["example"] == "plain"


def test_a_firm_sets_its_own_limits_and_no_senseless_ones(ws: Workspace) -> None:
    settings.set_firm(ws, {"mails_a_day": 3, "firmest": Tone.PLAIN, "mail_from": time(9)})
    assert (ws.firm.mails_a_day, ws.firm.firmest, ws.firm.mail_from) == (3, Tone.PLAIN, time(9))
    for wrong in ({"mails_a_day": 0}, {"days_between": 99}, {"mail_to": time(9)}):
        with pytest.raises(Refused):
            settings.set_firm(ws, wrong)
