"""The everyday verbs on cards; each is one action and one undo."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Order
from board.domain.errors import Refused
from board.services import cards, settings, stages, undo, watch
from tests.driver.builders import NOW, TODAY, about, added, in_days, now_as, stage_called

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.domain.card import Card
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock

    Verb = Callable[[Workspace, Card], object]

VERBS: dict[str, Verb] = {
    "edit": lambda ws, card: cards.edit(ws, card.id, {"title": "New", "customer": "Short Pines"}),
    "move": lambda ws, card: cards.move(ws, [card.id], stage_called(ws, "Reminded").id),
    "done": lambda ws, card: cards.finish(ws, [card.id]),
    "snooze": lambda ws, card: cards.snooze(ws, [card.id], in_days(3), due=in_days(4)),
    "assign": lambda ws, card: cards.assign(ws, [card.id], "Mia Maus"),
    "date": lambda ws, card: cards.give_date(ws, [card.id], in_days(20)),
    "archive": lambda ws, card: cards.archive(ws, [card.id]),
    "delete": lambda ws, card: cards.remove(ws, [card.id]),
}


def titles(ws: Workspace, stage: str) -> list[str]:
    """Return the titles in a stage in their order by hand."""
    stage_id = stage_called(ws, stage).id
    here = [card for card in watch.load(ws).cards.values() if card.stage_id == stage_id]
    return [card.title for card in sorted(here, key=lambda card: (card.position, card.id))]


def by_hand(ws: Workspace, *some: str) -> dict[str, Card]:
    stages.edit(ws, stage_called(ws, "Our turn").id, {"order": Order.HAND})
    return {title: added(ws, title, stage="Our turn") for title in some}


def refusal(verb: Callable[[], object]) -> str:
    with pytest.raises(Refused) as error:
        verb()
    return error.value.kind


def test_a_new_card_has_a_date_an_owner_and_the_leftmost_stage(ws: Workspace) -> None:
    card = cards.add(ws, cards.Draft("Call  Joe\n"))

    assert card.title == "Call Joe"
    assert card.due == in_days(1)
    assert card.owner_id == ws.author.colleague_id
    assert card.stage_id == stage_called(ws, "Coming up").id
    assert (card.created_at, card.stage_since, card.done_at) == (about(NOW), card.created_at, None)
    assert now_as(ws, card) == card


def test_the_usual_date_is_the_next_working_day(ws: Workspace, clock: Clock) -> None:
    settings.set_firm(ws, {"closed": (in_days(7),)})
    clock.on(in_days(4))

    assert added(ws).due == in_days(8)


def test_a_card_with_only_a_time_of_day_is_due_today(ws: Workspace) -> None:
    assert added(ws, due_time=time(15)).due == TODAY


def test_a_card_with_a_day_to_ask_needs_no_due_date(ws: Workspace) -> None:
    card = added(ws, ask_on=in_days(3))

    assert (card.due, card.ask_on) == (None, in_days(3))


def test_the_leftmost_stage_is_a_shown_one(ws: Workspace) -> None:
    stages.edit(ws, stage_called(ws, "Coming up").id, {"hidden": True})

    assert added(ws).stage_id == stage_called(ws, "Asked").id


def test_names_are_matched_with_known_ones_else_made_on_the_fly(ws: Workspace) -> None:
    one = added(ws, customer="Café Grün", job="Mugs", owner="Mia Maus")
    two = added(ws, customer=" cafe  grun ", job="MUGS", owner="mm")
    three = added(ws, customer="Tall Pines", job="Mugs")

    assert (one.customer_id, one.job_id, one.owner_id) == (
        two.customer_id,
        two.job_id,
        two.owner_id,
    )
    assert three.job_id not in {one.job_id, None}
    assert len(watch.load(ws).customers) == 2


def test_a_card_added_to_the_done_stage_is_done(ws: Workspace) -> None:
    assert added(ws, stage="Done").done_at == about(NOW)


def test_adding_is_one_action_with_the_customer_made_for_it(ws: Workspace) -> None:
    card = added(ws, customer="Tall Pines", job="Mugs")

    undo.undo(ws)
    board = watch.load(ws)
    assert (board.cards, board.customers, board.jobs) == ({}, {}, {})
    undo.redo(ws)
    assert now_as(ws, card) == card
    assert [one.name for one in watch.load(ws).customers.values()] == ["Tall Pines"]


@pytest.mark.parametrize(
    ("draft", "kind"),
    [
        (cards.Draft(" \n"), "title_empty"),
        (cards.Draft("x" * 1_001), "text_too_long"),
        (cards.Draft("x", note="y" * 100_001), "text_too_long"),
        (cards.Draft("nul \0"), "text_unstorable"),
        (cards.Draft("x", tags=("\ud800",)), "text_unstorable"),
        (cards.Draft("x", repeat="FREQ=SOMETIMES"), "repeat_unreadable"),
        (cards.Draft("x", stage_id="nowhere"), "stage_gone"),
    ],
)
def test_what_makes_no_card_is_refused(ws: Workspace, draft: cards.Draft, kind: str) -> None:
    assert refusal(lambda: cards.add(ws, draft)) == kind
    assert watch.load(ws).cards == {}


def test_tags_are_tidy_and_none_stands_twice(ws: Workspace) -> None:
    assert added(ws, tags=(" a  b ", "", "A B", "c")).tags == ("A B", "c")


@pytest.mark.parametrize("name", VERBS)
def test_every_verb_can_be_undone_and_redone(ws: Workspace, name: str) -> None:
    card = added(ws, customer="Tall Pines", job="Mugs", stage="Asked")
    before = watch.everything(ws)
    VERBS[name](ws, card)
    changed, after = now_as(ws, card), watch.everything(ws)
    assert changed != card

    assert undo.undo(ws) == undo.Undone(name, (card.id,))
    assert now_as(ws, card) == card
    assert watch.everything(ws).cards == before.cards
    assert watch.everything(ws).customers == before.customers
    assert undo.redo(ws) == undo.Undone(name, (card.id,))
    assert now_as(ws, card) == changed
    assert watch.everything(ws).cards == after.cards
    assert watch.everything(ws).customers == after.customers


@pytest.mark.parametrize("name", sorted(set(VERBS) - {"edit"}))
def test_several_cards_are_one_action(ws: Workspace, name: str) -> None:
    some = [added(ws, title, stage="Asked") for title in "abc"]
    ids = [card.id for card in some]
    several: dict[str, Callable[[], object]] = {
        "move": lambda: cards.move(ws, ids, stage_called(ws, "Reminded").id),
        "done": lambda: cards.finish(ws, ids),
        "snooze": lambda: cards.snooze(ws, ids, in_days(3), due=in_days(4)),
        "assign": lambda: cards.assign(ws, ids, "Mia Maus"),
        "date": lambda: cards.give_date(ws, ids, in_days(20)),
        "archive": lambda: cards.archive(ws, ids),
        "delete": lambda: cards.remove(ws, ids),
    }
    several[name]()
    assert all(now_as(ws, card) != card for card in some)

    assert undo.undo(ws).card_ids == tuple(ids)
    assert [now_as(ws, card) for card in some] == some


@pytest.mark.parametrize("name", VERBS)
def test_a_card_that_is_gone_is_refused(ws: Workspace, name: str) -> None:
    card = added(ws)
    cards.remove(ws, [card.id])

    assert refusal(lambda: VERBS[name](ws, card)) == "card_gone"


def test_nothing_changed_is_no_action(ws: Workspace) -> None:
    card = added(ws, customer="Tall Pines")
    revision = watch.load(ws).revision

    assert cards.edit(ws, card.id, {"title": card.title, "customer": "tall pines"}) is None
    assert cards.give_date(ws, [card.id], card.due) is None
    assert cards.move(ws, [card.id], card.stage_id) is None
    assert cards.wake(ws, [card.id]) is None
    assert watch.load(ws).revision == revision


def test_each_field_can_be_edited(ws: Workspace) -> None:
    card = added(ws)
    fields: dict[str, object] = {
        "title": "New",
        "note": "two\nlines",
        "stake": "$85",
        "contact": "Joe",
        "due": in_days(5),
        "due_time": time(9),
        "ask_on": in_days(4),
        "repeat": "FREQ=WEEKLY",
        "tags": ("a", "b"),
    }

    cards.edit(ws, card.id, fields)

    assert {name: getattr(now_as(ws, card), name) for name in fields} == fields


def test_a_field_a_card_does_not_have_is_refused(ws: Workspace) -> None:
    card = added(ws)

    assert refusal(lambda: cards.edit(ws, card.id, {"removed_at": None})) == "field_unknown"


def test_a_new_customer_does_not_take_the_job_of_the_old_one(ws: Workspace) -> None:
    card = added(ws, customer="Tall Pines", job="Mugs")

    cards.edit(ws, card.id, {"customer": "Short Pines"})
    assert now_as(ws, card).job_id is None
    cards.edit(ws, card.id, {"customer": "Tall Pines", "job": "mugs"})
    assert now_as(ws, card).job_id == card.job_id
    cards.edit(ws, card.id, {"customer": "", "job": "", "owner": ""})
    shown = now_as(ws, card)
    assert (shown.customer_id, shown.job_id, shown.owner_id) == (None, None, None)


def test_a_moved_card_is_new_in_its_stage(ws: Workspace, clock: Clock) -> None:
    card = added(ws)
    clock.ahead(days=1)

    cards.move(ws, [card.id], stage_called(ws, "Asked").id)

    moved = now_as(ws, card)
    assert moved.stage_id == stage_called(ws, "Asked").id
    assert moved.stage_since == about(clock.now)


def test_moving_within_a_stage_ordered_by_urgency_is_nothing(ws: Workspace) -> None:
    one, two = added(ws, "one"), added(ws, "two")

    assert cards.move(ws, [two.id], one.stage_id, before=one.id) is None


def test_a_card_that_comes_into_the_done_stage_is_done_and_open_again_elsewhere(
    ws: Workspace,
) -> None:
    card = added(ws)
    cards.move(ws, [card.id], stage_called(ws, "Done").id)
    assert now_as(ws, card).done_at == about(NOW)

    cards.move(ws, [card.id], stage_called(ws, "Asked").id)
    assert now_as(ws, card).done_at is None


def test_finishing_what_is_done_is_nothing(ws: Workspace) -> None:
    card = added(ws, stage="Done")

    assert cards.finish(ws, [card.id]) is None


def test_a_card_can_be_edited_into_another_stage(ws: Workspace) -> None:
    card = added(ws)

    cards.edit(ws, card.id, {"title": "New", "stage_id": stage_called(ws, "Done").id})

    shown = now_as(ws, card)
    assert (shown.title, shown.done_at) == ("New", about(NOW))
    undo.undo(ws)
    assert now_as(ws, card) == card


@pytest.mark.parametrize("before", ["a", "b", "c", "d", ""])
def test_by_hand_a_card_comes_to_stand_where_it_was_put(ws: Workspace, before: str) -> None:
    here = by_hand(ws, *"abcd")
    new = added(ws, "new", stage="Asked")

    cards.move(
        ws, [new.id], stage_called(ws, "Our turn").id, before=here[before].id if before else ""
    )

    wanted = list("abcd")
    wanted.insert(wanted.index(before) if before else 4, "new")
    assert titles(ws, "Our turn") == wanted


def test_by_hand_several_cards_come_to_stand_in_their_order(ws: Workspace) -> None:
    here = by_hand(ws, *"abcd")

    cards.move(ws, [here["d"].id, here["a"].id], here["a"].stage_id, before=here["c"].id)

    assert titles(ws, "Our turn") == ["b", "d", "a", "c"]
    undo.undo(ws)
    assert titles(ws, "Our turn") == ["a", "b", "c", "d"]


def test_by_hand_five_hundred_moves_fit_into_the_same_gap(file_ws: Workspace) -> None:
    here = by_hand(file_ws, *"abcd")
    stage_id, last = here["a"].stage_id, here["d"].id
    wanted = list("abcd")
    for _ in range(500):
        moved = wanted.pop(0)
        wanted.insert(2, moved)
        cards.move(file_ws, [here[moved].id], stage_id, before=last)
    assert titles(file_ws, "Our turn") == wanted


def test_by_hand_a_card_before_one_that_is_gone_is_refused(ws: Workspace) -> None:
    here = by_hand(ws, *"ab")
    cards.remove(ws, [here["b"].id])

    move = lambda: cards.move(ws, [here["a"].id], here["a"].stage_id, before=here["b"].id)  # noqa: E731

    assert refusal(move) == "card_gone"


def test_a_snoozed_card_is_hidden_until_its_day_and_wakes_earlier(ws: Workspace) -> None:
    card = added(ws, due=in_days(9))
    cards.snooze(ws, [card.id], in_days(3))
    assert now_as(ws, card).snoozed_until == in_days(3)
    assert now_as(ws, card).due == in_days(9)

    cards.wake(ws, [card.id])
    assert now_as(ws, card) == card


def test_snoozing_past_the_due_date_asks_for_the_new_one(ws: Workspace) -> None:
    late, early = added(ws, "late", due=in_days(9)), added(ws, "early", due=in_days(2))
    ids = [late.id, early.id]

    assert refusal(lambda: cards.snooze(ws, ids, in_days(3))) == "snooze_needs_due"
    too_early = lambda: cards.snooze(ws, ids, in_days(3), due=in_days(2))  # noqa: E731
    assert refusal(too_early) == "snooze_past_due"
    assert now_as(ws, late) == late

    cards.snooze(ws, ids, in_days(3), due=in_days(3))
    assert (now_as(ws, late).due, now_as(ws, early).due) == (in_days(9), in_days(3))


@pytest.mark.parametrize("until", [TODAY, in_days(-1)])
def test_snoozing_until_today_or_earlier_is_refused(ws: Workspace, until: date) -> None:
    card = added(ws)

    assert refusal(lambda: cards.snooze(ws, [card.id], until)) == "snooze_past"


def test_a_card_does_not_sleep_past_a_new_due_date(ws: Workspace) -> None:
    one, two = added(ws, "one", due=in_days(9)), added(ws, "two", due=in_days(9))
    cards.snooze(ws, [one.id, two.id], in_days(5))

    cards.give_date(ws, [one.id], in_days(2))
    cards.edit(ws, two.id, {"due": in_days(6)})

    assert now_as(ws, one).snoozed_until is None
    assert now_as(ws, two).snoozed_until == in_days(5)


def test_moving_a_card_wakes_it(ws: Workspace) -> None:
    card = added(ws, due=in_days(9))
    cards.snooze(ws, [card.id], in_days(3))

    cards.move(ws, [card.id], stage_called(ws, "Asked").id)

    assert now_as(ws, card).snoozed_until is None


def test_the_cards_of_a_stage_without_a_next_step_get_a_date_at_once(ws: Workspace) -> None:
    bare, elsewhere = added(ws, "bare"), added(ws, "elsewhere", stage="Asked")
    asked = added(ws, "asked", ask_on=in_days(3))
    asleep, done, stored = added(ws, "asleep"), added(ws, "done"), added(ws, "stored")
    ids = [card.id for card in (bare, elsewhere, asked, asleep, done, stored)]
    cards.give_date(ws, ids, None)
    cards.snooze(ws, [asleep.id], in_days(3))
    cards.finish(ws, [done.id])
    cards.archive(ws, [stored.id])

    cards.date_undated(ws, bare.stage_id)

    dated = [now_as(ws, card).due for card in (bare, elsewhere, asked, asleep, done, stored)]
    assert dated == [in_days(1), None, None, None, None, None]
    undo.undo(ws)
    assert now_as(ws, bare).due is None
    cards.give_date(ws, [bare.id], TODAY)
    assert cards.date_undated(ws, bare.stage_id) is None


def test_a_given_date_can_be_taken_away(ws: Workspace) -> None:
    card = added(ws)

    cards.give_date(ws, [card.id], None)

    assert now_as(ws, card).due is None


def test_nobody_can_be_the_owner(ws: Workspace) -> None:
    card = added(ws)

    cards.assign(ws, [card.id], "")

    assert now_as(ws, card).owner_id is None


def test_archived_cards_leave_the_board_and_come_back(ws: Workspace) -> None:
    card = added(ws, stage="Asked")
    cards.archive(ws, [card.id])
    assert watch.load(ws).cards == {}
    assert [one.title for one in watch.archived(ws)] == ["Call Joe"]

    cards.reopen(ws, [card.id])
    assert now_as(ws, card) == card


def test_done_cards_come_back_to_our_turn(ws: Workspace) -> None:
    card = added(ws, stage="Asked")
    cards.finish(ws, [card.id])

    cards.reopen(ws, [card.id])

    shown = now_as(ws, card)
    assert (shown.stage_id, shown.done_at) == (stage_called(ws, "Our turn").id, None)


def test_done_cards_come_back_to_a_shown_stage_when_our_turn_is_hidden(ws: Workspace) -> None:
    stages.edit(ws, stage_called(ws, "Our turn").id, {"hidden": True})
    card = added(ws, stage="Done")

    cards.reopen(ws, [card.id])

    assert now_as(ws, card).stage_id == stage_called(ws, "Coming up").id


def test_all_done_cards_are_archived_at_once(ws: Workspace) -> None:
    done = [added(ws, title, stage="Done") for title in "ab"]
    added(ws, "open")

    cards.archive_done(ws, done[0].stage_id)

    assert {card.title for card in watch.load(ws).cards.values()} == {"open"}
    assert cards.archive_done(ws, done[0].stage_id) is None
    undo.undo(ws)
    assert [now_as(ws, card) for card in done] == done


def test_the_archive_shows_what_was_done_before_this_week(ws: Workspace, clock: Clock) -> None:
    clock.now = NOW - timedelta(days=1)
    added(ws, "on Sunday", stage="Done")
    clock.now = NOW
    added(ws, "on Monday", stage="Done")

    assert [card.title for card in watch.archived(ws)] == ["on Sunday"]
