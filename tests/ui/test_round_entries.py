"""A round as somebody goes through it: what is done keeps its place, what is undone waits again."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from board.domain.card import Card
from board.domain.following import Followed
from board.domain.ladder import Ask, Does, Ladder, Way
from board.domain.rounds import Flag, Round, RoundItem, State
from board.ui.round.entries import Deed, Entry, Group, Sitting, Wish, wishes
from tests.driver.builders import TODAY

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def item(name: str, way: Way = Way.EMAIL, state: State = State.PLANNED) -> RoundItem:
    card = Card(name, name, "asked", NOW, NOW, 0.0)
    followed = Followed(card, Ladder("", ""), Ask(TODAY, None), ())
    return RoundItem(
        key=name,
        way=way,
        does=Does.ASK,
        day=TODAY,
        followed=(followed,),
        customer=None,
        state=state,
    )


def of(*items: RoundItem) -> Round:
    return Round(messages=items)


def sitting(*names: str) -> Sitting:
    made = Sitting()
    made.take(of(*map(item, names)))
    return made


def stands(found: Sitting) -> list[tuple[str, bool]]:
    return [(each.key, each.is_open) for each in found.entries]


def test_what_is_done_keeps_its_place_though_the_board_knows_it_no_more() -> None:
    here = sitting("a", "b", "c")
    here.note("b", Deed.SKIPPED)
    here.settled("b")
    here.take(of(item("a"), item("c"), item("d")))
    assert stands(here) == [("a", True), ("b", False), ("c", True), ("d", True)]


def test_what_somebody_else_did_is_gone() -> None:
    here = sitting("a", "b")
    here.take(of(item("b")))
    assert stands(here) == [("b", True)]


def test_what_is_under_way_does_not_wait_again_by_an_older_look() -> None:
    here = sitting("a")
    here.note("a", Deed.APPROVED)
    here.take(of(item("a")))
    assert stands(here) == [("a", False)]
    here.settled("a")
    here.take(of(item("a")))  # it was undone elsewhere
    assert stands(here) == [("a", True)]


def test_who_was_not_reached_is_done_with_for_now_though_the_call_waits() -> None:
    here = Sitting()
    calls = Round(tasks=[item("a", Way.PHONE)])
    here.take(calls)
    here.note("a", Deed.NOBODY)
    here.settled("a")
    here.take(calls)
    assert here.waiting() == []


def test_an_approved_message_that_fails_waits_again_as_unclear() -> None:
    here = sitting("a")
    here.note("a", Deed.APPROVED)
    here.settled("a")
    here.take(Round(unclear=[item("a", state=State.FAILED)]))
    [entry] = here.waiting()
    assert entry.group is Group.UNCLEAR


def test_the_next_one_is_looked_for_below_and_then_from_the_top() -> None:
    here = sitting("a", "b", "c")
    here.note("c", Deed.APPROVED)
    assert here.after("b") == "b"
    assert here.after("c") == "a"


def test_what_was_skipped_does_not_come_back_as_a_card_that_slipped() -> None:
    here = sitting("a")
    here.note("a", Deed.SKIPPED)
    here.settled("a")
    here.take(Round(slipped=["a", "b"]))
    assert stands(here) == [("a", False), ("slipped b", True)]


def test_what_helps_most_comes_first() -> None:
    def first(one: RoundItem, *, has_mailbox: bool = True) -> Wish:
        return wishes(Entry(key="", group=Group.SEND, item=one), has_mailbox=has_mailbox)[0]

    assert first(item("a")) is Wish.APPROVE
    assert first(item("a"), has_mailbox=False) is Wish.MAIL
    assert first(replace(item("a"), flags=frozenset({Flag.NO_ADDRESS}))) is Wish.ADDRESS
    assert first(item("a", Way.PHONE)) is Wish.REACHED
    assert first(item("a", Way.INSIDE)) is Wish.STEPPED_IN
    assert first(item("a", state=State.HELD)) is Wish.SEND_AGAIN
    assert first(item("a", state=State.UNCERTAIN)) is Wish.IT_WAS_SENT
