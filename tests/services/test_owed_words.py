"""Words that are owed about running jobs, and favours to mention, as they stand in the round."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Asks, Card, Meaning, Touch, TouchKind
from board.domain.errors import Refused
from board.domain.favours import Favour
from board.domain.ladder import Pause, Way
from board.domain.message import Message, MessageItem, MessageState
from board.domain.no_news import WORD
from board.domain.people import Contact, Customer
from board.domain.rounds import Flag
from board.services import customers, job_changes, job_page, records, rounds, sending
from board.services.ledger import Ledger
from tests.driver.builders import RESOURCES, TODAY
from tests.driver.jobs import a_running_job
from tests.services.test_rounds import Server, asked

if TYPE_CHECKING:
    from pathlib import Path

    from board.domain.job import Job
    from board.domain.rounds import RoundItem
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock

REDRAWN = "redrawing two names"


@pytest.fixture(autouse=True)
def _texts(ws: Workspace) -> None:
    ws.resources = RESOURCES


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger(tmp_path, "board")


@pytest.fixture
def job(ws: Workspace, clock: Clock) -> Job:
    """A job that asks nothing of its customer, who has heard nothing of it for two weeks."""
    made = a_running_job(ws)
    with ws.action("edit") as act:
        for card in act.where(Card, job_id=made.id):
            act.edit(card, asks=Asks.NOBODY, ask_on=TODAY + timedelta(days=21))
    clock.ahead(days=14)
    return made


def word(ws: Workspace) -> RoundItem:
    [item] = rounds.listed(ws).words
    return item


def favour(ws: Workspace, customer: str = "Bright Smile") -> Favour:
    [found] = ws.where(Customer, name=customer)
    customers.grant(ws, Favour("", found.id, REDRAWN, ws.today()))
    [granted] = ws.where(Favour)
    return granted


def told(ws: Workspace, about: Favour) -> list[Touch]:
    return ws.where(Touch, about_id=about.id, meaning=Meaning.TOLD)


def test_the_draft_says_that_nothing_changed_the_promised_day_and_the_next_word(
    ws: Workspace, job: Job
) -> None:
    item = word(ws)
    assert (item.way, item.may_be_approved, item.followed) == (Way.EMAIL, True, ())
    assert item.letter is not None
    assert item.letter.subject == "Gift kits ×80: nothing has changed"
    body = item.letter.body
    assert "Just a short word on your order “Gift kits ×80”: nothing has changed." in body
    assert "It will be in your hands on Fri 22 January 2027, as we promised." in body
    assert "You hear from us again by Mon 14 December, and at once if anything changes." in body
    assert "{" not in body


def test_no_word_goes_to_an_address_from_which_mail_came_back(ws: Workspace, job: Job) -> None:
    with ws.action("edit_contact") as act:
        for one in act.where(Contact, customer_id=job.customer_id):
            act.edit(one, bounced=one.email)
    assert Flag.BOUNCED in word(ws).flags


def test_a_word_leaves_once_and_the_next_comes_when_it_was_promised(
    ws: Workspace, job: Job, ledger: Ledger, clock: Clock
) -> None:
    sending.ready_here(ws, ledger)
    item = word(ws)
    rounds.approve(ws, item)
    with pytest.raises(Refused, match="round_item_done"):
        rounds.approve(ws, item)
    assert rounds.listed(ws).words == []
    server = Server()
    for _time in range(2):
        sending.Outbox(ws, ledger, server).run()
    assert [one.subject for one in server.got] == ["Gift kits ×80: nothing has changed"]
    [touch] = ws.where(Touch, job_id=job.id, rung=WORD)
    assert touch.kind is TouchKind.EMAIL
    clock.on(TODAY + timedelta(days=20))  # the Sunday before: seen, as it leaves on Monday
    assert word(ws).owed is not None
    clock.on(TODAY + timedelta(days=17))
    assert rounds.listed(ws).words == []


def test_the_promise_of_the_next_word_is_no_promise_of_the_goods(ws: Workspace, job: Job) -> None:
    before = job_page.view(ws, job.id).promises
    rounds.approve(ws, word(ws))
    assert job_page.view(ws, job.id).promises == before


def test_a_word_is_not_said_any_more_once_somebody_spoke_to_them(
    ws: Workspace, job: Job, ledger: Ledger, clock: Clock
) -> None:
    sending.ready_here(ws, ledger)
    rounds.approve(ws, word(ws))
    clock.ahead(minutes=5)
    customers.log(ws, job.customer_id or "", TouchKind.CALL, "told them")
    with ws.action("log_call") as act:
        act.add(Touch("call", None, act.now, TouchKind.CALL, "told them", job_id=job.id))
    server = Server()
    sending.Outbox(ws, ledger, server).run()
    assert server.got == []
    [message] = ws.where(Message)
    assert (message.state, message.said) == (MessageState.SUPERSEDED, "answered")


@pytest.mark.parametrize("how", ["held", "paused"])
def test_nothing_is_owed_of_a_job_that_rests(ws: Workspace, job: Job, how: str) -> None:
    if how == "held":
        job_changes.hold(ws, job.id, "They look for another shop first.")
    else:
        records.add(ws, Pause("pause", TODAY, "They asked for quiet.", job_id=job.id))
    assert rounds.listed(ws).words == []


def test_a_word_that_is_left_out_comes_again_later(ws: Workspace, job: Job, clock: Clock) -> None:
    rounds.skip(ws, word(ws), "they are away")
    assert rounds.listed(ws).words == []
    clock.ahead(days=14)
    assert word(ws).owed is not None


def test_a_job_that_may_be_late_is_called_about_with_no_ready_text(ws: Workspace, job: Job) -> None:
    with ws.action("edit") as act:
        act.edit(act.one(type(job), job.id), in_hands=ws.today() - timedelta(days=1))
    item = word(ws)
    assert (item.way, item.letter) == (Way.PHONE, None)
    rounds.went_out(ws, item, text="It comes on Friday.", reached=False)
    assert word(ws).owed is not None, "a voicemail is no word"
    rounds.went_out(ws, word(ws), text="It comes on Friday.")
    assert rounds.listed(ws).words == []


def test_an_untold_favour_rides_in_a_message_and_is_told_once_that_left(
    ws: Workspace, ledger: Ledger
) -> None:
    asked(ws)
    granted = favour(ws)
    sending.ready_here(ws, ledger)
    found = rounds.listed(ws)
    [item] = found.messages
    assert list(found.favours) == []
    assert item.letter is not None
    assert f"By the way: {REDRAWN} was on us, with pleasure." in item.letter.body
    rounds.approve(ws, item)
    assert told(ws, granted) == []
    assert list(rounds.listed(ws).favours) == []
    sending.Outbox(ws, ledger, Server()).run()
    assert [one.kind for one in told(ws, granted)] == [TouchKind.EMAIL]


def test_a_favour_that_is_left_out_of_the_message_is_still_to_be_told(ws: Workspace) -> None:
    asked(ws)
    granted = favour(ws)
    [item] = rounds.listed(ws).messages
    assert item.without is not None
    rounds.approve(ws, item, body=item.without.body)
    assert [each.subject_kind for each in ws.where(MessageItem)] == ["card"]
    [alone] = rounds.listed(ws).favours
    assert alone.favours == (granted,)


def test_a_favour_of_somebody_who_is_not_written_to_is_told_on_the_phone(ws: Workspace) -> None:
    records.add(ws, Customer("bright", "Bright Smile"))
    granted = favour(ws)
    [item] = rounds.listed(ws).favours
    assert (item.way, item.title) == (Way.PHONE, REDRAWN)
    rounds.told(ws, item)
    assert [one.kind for one in told(ws, granted)] == [TouchKind.CALL]
    assert list(rounds.listed(ws).favours) == []


def test_a_favour_that_is_left_out_today_comes_again_tomorrow(ws: Workspace, clock: Clock) -> None:
    records.add(ws, Customer("bright", "Bright Smile"))
    granted = favour(ws)
    rounds.skip(ws, rounds.listed(ws).favours[0], "not now")
    assert list(rounds.listed(ws).favours) == []
    clock.ahead(days=1)
    assert [one.favours[0].id for one in rounds.listed(ws).favours] == [granted.id]


def test_a_message_that_is_taken_back_tells_of_no_favour(ws: Workspace) -> None:
    asked(ws)
    favour(ws)
    rounds.approve(ws, rounds.listed(ws).messages[0])
    rounds.skip(ws, rounds.listed(ws).messages[0], "answered by phone")
    assert len(rounds.listed(ws).favours) == 1


def test_on_a_saturday_the_round_is_that_of_monday_and_leaves_then(
    ws: Workspace, clock: Clock, ledger: Ledger
) -> None:
    card = asked(ws)
    clock.on(TODAY - timedelta(days=2))
    [item] = rounds.listed(ws).messages
    assert item.key == card.id
    assert rounds.approve_automatic(ws, rounds.listed(ws)) == 0
    sending.ready_here(ws, ledger)
    rounds.approve(ws, item)
    server = Server()
    sending.Outbox(ws, ledger, server).run()
    assert server.got == []
    [message] = ws.where(Message)
    assert message.planned_for is not None
    assert ws.local_time(message.planned_for).isoformat().startswith("2026-11-23T08:00")
    clock.on(TODAY)
    sending.Outbox(ws, ledger, server).run()
    assert len(server.got) == 1
