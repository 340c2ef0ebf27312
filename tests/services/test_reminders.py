"""Each person is told once, whatever restarts and however many computers look."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

import pytest

from board.domain.address import address_of
from board.domain.errors import StoreAway
from board.domain.notifications import Notification, Rules, Why
from board.domain.received import Became, Received
from board.services import cards, people, settings, undo, watch
from board.services.opening import open_board
from board.services.reminders import Reminders
from board.store import notification_log
from tests.driver.builders import added, in_days, open_desk

if TYPE_CHECKING:
    from board.services.workspace import Workspace
    from board.store.engine import Store
    from tests.driver.builders import Clock

RULES = Rules()


@pytest.fixture
def morning(ws: Workspace, clock: Clock) -> Workspace:
    """Give a board filled on Friday, on the Monday after."""
    clock.now = datetime(2026, 11, 20, 10, tzinfo=UTC)
    added(ws, "Approve proof", due=in_days(-3))
    added(ws, "Call Joe", due=in_days(0), due_time=time(14))
    added(ws, "Send sizes", due=in_days(0))
    clock.now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    return ws


def look(
    ws: Workspace, reminders: Reminders | None = None, rules: Rules = RULES
) -> Notification | None:
    """Let the desk look, and its desktop show at once what is found."""
    reminders = reminders or Reminders(ws)
    found = reminders.look(watch.load(ws), rules)
    if found is not None:
        reminders.told(found.keys)
    return found


def titles(ws: Workspace, found: Notification | None) -> list[str]:
    board = watch.load(ws)
    return [board.cards[item.card_id].title for item in found.items] if found else []


def test_the_digest_is_told_once_for_all_restarts(morning: Workspace) -> None:
    found = look(morning)

    assert found is not None
    assert (found.why, titles(morning, found)) == (
        Why.DIGEST,
        ["Approve proof", "Send sizes", "Call Joe"],
    )
    assert look(morning) is None


def test_a_second_computer_of_the_same_person_keeps_silent(
    morning: Workspace, board_address: str, clock: Clock
) -> None:
    other = open_board(
        address_of(board_address),
        may_make=True,
        clock=clock,
        account="Eva Klein",
        computer="eva@laptop",
        zone="UTC",
    )
    people.become(other, morning.author.colleague_id or "")

    assert look(morning) is not None
    assert look(other) is None


def test_of_two_that_look_at_once_only_one_tells(
    morning: Workspace, board_address: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    faster = open_desk(board_address, clock)
    read = Reminders._read
    answers: list[Notification | None] = []

    def meanwhile(self: Reminders, keys: set[str]) -> set[str]:
        held = read(self, keys)
        if self._ws is morning:
            answers.append(look(faster))
        return held

    monkeypatch.setattr(Reminders, "_read", meanwhile)
    answers.append(look(morning))

    assert [answer is None for answer in answers] == [False, True]


def test_somebody_else_is_told_their_own(
    morning: Workspace, second_ws: Workspace, clock: Clock
) -> None:
    assert look(morning) is not None
    assert titles(second_ws, look(second_ws)) == []  # all cards are Eva's
    clock.ahead(minutes=2)
    everybody = Rules(everybody=True, digest=False)
    assert len(titles(second_ws, look(second_ws, rules=everybody))) == 2


def test_where_nobody_follows_anything_up_the_morning_is_silent(file_ws: Workspace) -> None:
    assert look(file_ws) is None


def test_never_more_than_one_a_minute(morning: Workspace, clock: Clock) -> None:
    reminders = Reminders(morning)
    clock.now = datetime(2026, 11, 23, 13, 59, 30, tzinfo=UTC)
    assert look(morning, reminders) is not None
    clock.ahead(seconds=40)
    assert look(morning, reminders) is None
    clock.ahead(seconds=30)
    assert titles(morning, look(morning, reminders)) == ["Call Joe"]


def test_an_hour_later_it_is_told_again_once_and_on_any_computer(
    morning: Workspace, clock: Clock
) -> None:
    reminders = Reminders(morning)
    look(morning, reminders)
    clock.ahead(hours=5)
    found = look(morning, reminders)
    assert found is not None

    reminders.snooze(found.keys)
    clock.ahead(minutes=59)
    assert look(morning) is None
    clock.ahead(minutes=1)
    assert titles(morning, look(morning)) == ["Call Joe"]
    clock.ahead(minutes=5)
    assert look(morning, reminders) is None


def test_what_is_done_meanwhile_is_not_told_again(morning: Workspace, clock: Clock) -> None:
    reminders = Reminders(morning)
    look(morning, reminders)
    clock.ahead(hours=5)
    found = look(morning, reminders)
    assert found is not None
    reminders.snooze(found.keys)
    cards.finish(morning, [found.card_id])
    clock.ahead(hours=1)

    assert look(morning, reminders) is None
    with morning.store.reading() as connection:
        assert (
            notification_log.again(connection, morning.author.colleague_id or "", clock.now) == []
        )


def test_what_i_just_dated_myself_does_not_ring(morning: Workspace, clock: Clock) -> None:
    reminders = Reminders(morning)
    look(morning, reminders)
    clock.ahead(hours=2)
    added(morning, "Typed just now", due=in_days(0))
    later = added(morning, "At noon", due=in_days(0), due_time=time(12))
    clock.ahead(minutes=2)
    assert look(morning, reminders) is None
    clock.ahead(hours=1)
    found = look(morning, reminders)
    assert found is not None
    assert found.card_id == later.id


def test_what_a_colleague_gives_me_for_today_rings(
    morning: Workspace, second_ws: Workspace, clock: Clock
) -> None:
    reminders = Reminders(morning)
    look(morning, reminders)
    clock.ahead(hours=2)
    added(second_ws, "For Eva", due=in_days(0), owner="Eva Klein")

    assert titles(morning, look(morning, reminders)) == ["For Eva"]


def test_nothing_is_written_while_there_is_nothing_to_tell(
    morning: Workspace, clock: Clock
) -> None:
    reminders = Reminders(morning)
    look(morning, reminders)
    clock.ahead(minutes=10)
    before = watch.load(morning).revision
    assert look(morning, reminders) is None
    assert watch.load(morning).revision == before


def test_what_was_told_is_no_step_of_undo(morning: Workspace, clock: Clock) -> None:
    before = undo.possible(morning)
    assert look(morning) is not None
    assert undo.possible(morning) == before


def test_times_are_those_of_the_firm(morning: Workspace, clock: Clock) -> None:
    settings.set_firm(morning, {"zone": "America/New_York"})
    assert look(morning) is None  # four in the morning there
    clock.now = datetime(2026, 11, 23, 14, tzinfo=UTC)
    assert look(morning) is not None


def test_what_was_claimed_and_never_shown_is_told_after_a_while(
    morning: Workspace, clock: Clock
) -> None:
    assert Reminders(morning).look(watch.load(morning), RULES) is not None  # and its desk ends
    if morning.store.path is not None:  # a server has a clock of its own
        assert look(morning) is None
        clock.ahead(minutes=2)
        assert len(titles(morning, look(morning))) == 3
        assert look(morning) is None


def test_a_clock_that_was_set_back_holds_no_claim_for_a_year(
    morning: Workspace, clock: Clock
) -> None:
    clock.ahead(days=365)
    Reminders(morning).look(watch.load(morning), RULES)
    clock.ahead(days=-365)

    assert look(morning) is not None


def test_what_was_shown_while_the_board_was_away_is_told_no_second_time(
    morning: Workspace, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    reminders = Reminders(morning)
    found = reminders.look(watch.load(morning), RULES)
    assert found is not None

    def away(_store: Store) -> None:
        raise StoreAway("store_gone")

    with monkeypatch.context() as patch:
        patch.setattr(type(morning.store), "writing", away)
        with pytest.raises(StoreAway):
            reminders.told(found.keys)
    clock.ahead(minutes=5)

    assert look(morning, reminders) is None
    assert look(morning) is None  # not at another desk either


def came(ws: Workspace, title: str, became: Became = Became.ANSWER) -> None:
    """Let a mail come in about a card."""
    [card] = [one for one in watch.load(ws).cards.values() if one.title == title]
    with ws.setting_up() as act:
        act.add(Received(act.new_id(), act.now, f"<{act.now}>", became=became, card_id=card.id))


def test_an_answer_is_told_once_when_it_came(morning: Workspace, clock: Clock) -> None:
    look(morning)
    came(morning, "Send sizes")
    came(morning, "Approve proof", Became.GUESS)
    clock.ahead(minutes=2)
    found = look(morning)
    assert found is not None
    assert (found.why, titles(morning, found)) == (Why.ANSWER, ["Send sizes"])
    clock.ahead(minutes=2)
    assert look(morning) is None
    clock.ahead(days=1)
    found = look(morning)
    assert found is not None
    assert found.count(Why.ANSWER) == 0


def test_an_answer_in_the_night_is_told_in_the_morning(morning: Workspace, clock: Clock) -> None:
    look(morning)
    clock.ahead(hours=13)  # quiet by now
    came(morning, "Send sizes")
    assert look(morning) is None
    clock.ahead(hours=11)
    found = look(morning)
    assert found is not None
    assert (found.why, found.count(Why.ANSWER)) == (Why.DIGEST, 1)
