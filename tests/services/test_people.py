"""Customers, jobs and colleagues: made on the fly, edited, merged, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import pytest

from board.domain.card import Card, TouchKind
from board.domain.errors import Conflict, Refused, StoreAway
from board.domain.people import Colleague, Contact, Customer
from board.services import cards, people, records, settings, touches, undo, watch
from board.services.action import Act
from tests.driver.builders import Clock, added, at_once, now_as, open_desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.services.workspace import Workspace


def refusal(verb: Callable[[], object]) -> str:
    with pytest.raises(Refused) as error:
        verb()
    return error.value.kind


def customers(ws: Workspace) -> list[str]:
    return sorted(one.name for one in watch.load(ws).customers.values())


def colleagues(ws: Workspace) -> list[str]:
    return sorted(one.name for one in watch.load(ws).colleagues.values())


def test_a_customer_is_made_once(ws: Workspace) -> None:
    one = people.add_customer(ws, " Tall  Pines ")

    assert people.add_customer(ws, "TALL PINES") == one
    assert customers(ws) == ["Tall Pines"]
    undo.undo(ws)
    assert customers(ws) == []


@pytest.mark.parametrize("again", ["\u200eTall Pines", "Tall\u200b Pines", "tall\u00a0pines"])
def test_letters_nobody_sees_make_no_second_customer(ws: Workspace, again: str) -> None:
    one = people.add_customer(ws, "Tall Pines")
    assert people.add_customer(ws, again) == one


def test_another_apostrophe_makes_no_second_customer_or_colleague(ws: Workspace) -> None:
    assert people.add_customer(ws, "L’Atelier") == people.add_customer(ws, "L'Atelier")
    assert people.add_colleague(ws, "Ann O‘Neil") == people.add_colleague(ws, "Ann O'Neil")


def test_a_colleague_is_found_by_name_or_initials(ws: Workspace) -> None:
    mia = people.add_colleague(ws, "Mia Maus")

    assert people.add_colleague(ws, "mia maus") == people.add_colleague(ws, "MM") == mia
    assert colleagues(ws) == ["Eva Klein", "Mia Maus"]


@pytest.mark.parametrize("name", ["", "  ", "\u200b"])
def test_nobody_is_made_without_a_name(ws: Workspace, name: str) -> None:
    assert refusal(lambda: people.add_customer(ws, name)) == "name_empty"
    assert refusal(lambda: people.add_colleague(ws, name)) == "name_empty"


def test_a_customer_can_be_changed_and_changed_back(ws: Workspace) -> None:
    one = people.add_customer(ws, "Tall Pines")

    records.edit(ws, Customer, one, {"name": "Short  Pines", "use_note": " a "})
    changed = watch.load(ws).customers[one]
    assert (changed.name, changed.use_note) == ("Short Pines", " a ")
    undo.undo(ws)
    assert customers(ws) == ["Tall Pines"]


def test_a_colleague_can_be_changed(ws: Workspace) -> None:
    mia = people.add_colleague(ws, "Mia Maus")

    records.edit(ws, Colleague, mia, {"name": "Mia Muster", "initials": "MX", "colour": "#112233"})

    changed = watch.load(ws).colleagues[mia]
    assert (changed.name, changed.initials, changed.colour) == ("Mia Muster", "MX", "#112233")


def test_what_people_do_not_have_is_refused(ws: Workspace) -> None:
    one, mia = people.add_customer(ws, "Tall Pines"), people.add_colleague(ws, "Mia")

    assert refusal(lambda: records.edit(ws, Customer, one, {"age": "7"})) == "field_unknown"
    assert refusal(lambda: records.edit(ws, Colleague, mia, {"email": "x"})) == "field_unknown"
    assert refusal(lambda: records.edit(ws, Customer, one, {"name": " "})) == "name_empty"
    assert refusal(lambda: records.edit(ws, Colleague, mia, {"initials": ""})) == "name_empty"
    assert refusal(lambda: records.edit(ws, Customer, "nobody", {"name": "x"})) == "person_gone"


def test_merging_customers_takes_all_cards_and_jobs_along(ws: Workspace) -> None:
    one = added(ws, "one", customer="Tall Pines", job="Mugs")
    two = added(ws, "two", customer="Tall Pine", job="Caps")
    cards.archive(ws, [two.id])
    kept, gone = one.customer_id or "", two.customer_id or ""
    people.reach(ws, gone, {"name": "Joe", "email": "joe@pines"})
    people.reach(ws, kept, {"phone": "1"})
    before = watch.everything(ws)

    people.merge_customers(ws, kept, gone)

    after = watch.everything(ws)
    assert {card.customer_id for card in after.cards.values()} == {kept}
    assert {job.customer_id for job in after.jobs.values()} == {kept}
    assert customers(ws) == ["Tall Pines"]
    reached = [(one.name, one.email, one.phone) for one in contacts(ws, kept)]
    assert reached == [("", "", "1"), ("Joe", "joe@pines", "")]
    undo.undo(ws)
    undone = watch.everything(ws)
    assert (undone.cards, undone.jobs, undone.customers) == (
        before.cards,
        before.jobs,
        before.customers,
    )


def contacts(ws: Workspace, customer_id: str) -> list[Contact]:
    found = records.listed(ws, Contact, customer_id=customer_id)
    return sorted(found, key=lambda one: one.position)


def test_a_contact_known_at_both_customers_is_one_after_they_are_merged(ws: Workspace) -> None:
    one = added(ws, "one", customer="Tall Pines")
    two = added(ws, "two", customer="Tall Pine")
    kept, gone = one.customer_id or "", two.customer_id or ""
    people.reach(ws, kept, {"name": "Joe", "email": "joe@pines"})
    people.reach(ws, gone, {"name": "joe", "phone": "2"})
    [twice] = contacts(ws, gone)
    records.edit(ws, Card, two.id, {"contact_id": twice.id})
    before = records.listed(ws, Contact)

    people.merge_customers(ws, kept, gone)

    [joe] = records.listed(ws, Contact)
    assert (joe.customer_id, joe.name, joe.email, joe.phone) == (kept, "Joe", "joe@pines", "2")
    [asks] = records.get(ws, Card, [two.id])
    assert (asks.customer_id, asks.contact_id) == (kept, joe.id)
    undo.undo(ws)
    assert sorted(records.listed(ws, Contact), key=str) == sorted(before, key=str)
    [asks] = records.get(ws, Card, [two.id])
    assert (asks.customer_id, asks.contact_id) == (gone, twice.id)


def test_merging_colleagues_takes_all_cards_and_touches_along(ws: Workspace) -> None:
    card = added(ws, owner="Mia Maus")
    mia = card.owner_id or ""
    kept = people.add_colleague(ws, "Mia Muster")
    touches.log(ws, card.id, TouchKind.CALL)
    me = ws.author.colleague_id or ""

    people.merge_colleagues(ws, kept, mia)
    people.merge_colleagues(ws, kept, me)

    details = watch.details(ws, card.id)
    assert details is not None
    assert details.card.owner_id == kept
    assert [touch.colleague_id for touch in details.touches] == [kept]
    assert colleagues(ws) == ["Mia Muster"]


def test_who_merges_themselves_away_becomes_the_other_and_can_undo_it(
    ws: Workspace, board_address: str, clock: Clock
) -> None:
    me = ws.author.colleague_id or ""
    other = people.add_colleague(ws, "E. Klein")

    people.merge_colleagues(ws, other, me)

    assert (ws.author.colleague_id, ws.author.name) == (other, "E. Klein")
    assert open_desk(board_address, clock).author.colleague_id == other
    assert colleagues(ws) == ["E. Klein"]
    assert undo.undo(ws).verb == "merge_colleagues"
    assert colleagues(ws) == ["E. Klein", "Eva Klein"]


def test_a_colleague_merged_by_somebody_else_goes_on_as_the_one_who_stays(
    ws: Workspace, second_ws: Workspace, board_address: str, clock: Clock
) -> None:
    known = watch.load(second_ws)
    stays = people.add_colleague(ws, "Max Muster")

    people.merge_colleagues(ws, stays, second_ws.author.colleague_id or "")
    before_it_noticed = added(second_ws, "before")
    watch.since(second_ws, known)

    assert before_it_noticed.owner_id is None
    assert second_ws.author.colleague_id == stays
    assert added(second_ws, "after").owner_id == stays
    assert open_desk(board_address, clock, "Max Mohr").author.colleague_id == stays


def test_a_renamed_colleague_signs_with_the_new_name(ws: Workspace, second_ws: Workspace) -> None:
    known = watch.load(second_ws)
    records.edit(ws, Colleague, second_ws.author.colleague_id or "", {"name": "Max Meister"})

    watch.since(second_ws, known)

    assert second_ws.author.name == "Max Meister"


@pytest.mark.parametrize("merge", [people.merge_customers, people.merge_colleagues])
def test_only_two_who_are_there_can_be_merged(
    ws: Workspace, merge: Callable[[Workspace, str, str], object]
) -> None:
    add = people.add_customer if merge is people.merge_customers else people.add_colleague
    one, two = add(ws, "One"), add(ws, "Two")

    assert refusal(lambda: merge(ws, one, one)) == "merge_same"
    assert refusal(lambda: merge(ws, one, "nobody")) == "person_gone"
    merge(ws, one, two)
    assert refusal(lambda: merge(ws, two, one)) == "person_gone"


def test_a_customer_with_cards_stays(ws: Workspace) -> None:
    card = added(ws, customer="Tall Pines", job="Mugs")
    one = card.customer_id or ""
    assert refusal(lambda: people.remove_customer(ws, one)) == "customer_in_use"

    cards.remove(ws, [card.id])
    people.remove_customer(ws, one)

    assert (watch.load(ws).customers, watch.load(ws).jobs) == ({}, {})
    undo.undo(ws)
    undo.undo(ws)
    assert now_as(ws, card) == card
    assert customers(ws) == ["Tall Pines"]


@pytest.mark.parametrize("turn", range(5))
def test_a_customer_given_to_a_card_at_the_moment_it_is_removed_is_there(
    ws: Workspace, second_ws: Workspace, turn: int
) -> None:
    one = people.add_customer(ws, "Tall Pines")

    at_once(
        lambda: people.remove_customer(ws, one), lambda: added(second_ws, customer="Tall Pines")
    )

    assert customers(ws) == ["Tall Pines"]
    [card] = watch.load(ws).cards.values()
    assert card.customer_id in watch.load(ws).customers


def test_two_people_naming_the_same_new_customer_at_once_make_one(
    ws: Workspace, second_ws: Workspace
) -> None:
    at_once(
        lambda: added(ws, "one", customer="Tall Pines", job="Mugs", owner="Mia Maus"),
        lambda: added(second_ws, "two", customer="tall pines", job="mugs", owner="mia maus"),
    )

    board = watch.load(ws)
    assert (len(board.customers), len(board.jobs)) == (1, 1)
    assert len(board.colleagues) == 3
    assert len({card.position for card in board.cards.values()}) == 2


def test_a_customer_removed_meanwhile_cannot_be_given_to_a_card(
    ws: Workspace, second_ws: Workspace
) -> None:
    one = people.add_customer(ws, "Tall Pines")
    people.remove_customer(second_ws, one)

    with pytest.raises(Conflict) as refused:
        added(ws, customer_id=one)

    assert refused.value.values["person"] == "Max Mohr"


def test_becoming_somebody_else_is_remembered_and_nothing_to_undo(ws: Workspace) -> None:
    mia = people.add_colleague(ws, "Mia Maus")

    people.become(ws, mia)

    assert settings.remembered_me(ws) == watch.load(ws).colleagues[mia]
    assert undo.possible(ws) == undo.Possible()
    assert refusal(lambda: people.become(ws, "nobody")) == "person_gone"


@pytest.mark.parametrize("verb", ["become", "merge"])
def test_who_fails_to_become_somebody_else_stays_who_they_are(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    me, mia = ws.author, people.add_colleague(ws, "Mia")

    def fails(*_: object, **_fields: object) -> NoReturn:
        raise StoreAway("store_locked")

    for step in ("add", "edit"):
        monkeypatch.setattr(Act, step, fails)
    verbs: dict[str, Callable[[], object]] = {
        "become": lambda: people.become(ws, mia),
        "merge": lambda: people.merge_colleagues(ws, mia, me.colleague_id or ""),
    }
    with pytest.raises(StoreAway):
        verbs[verb]()

    assert ws.author == me
