"""What a person changes of a running job."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from board.domain.card import DELIVERY, Card, Closing, Meaning, Touch
from board.domain.errors import Refused
from board.domain.favours import Favour
from board.domain.forecasting import Dates
from board.domain.job import Job, Promise
from board.domain.job_view import JobState, StepState
from board.domain.process import Process, Step, StepTurn
from board.services import cards, job_changes, job_page, records, touches, undo
from tests.driver.builders import in_days, stage_called
from tests.driver.jobs import a_running_job, step_card, tell_of_a_fee
from tests.services.test_steps import AFTER_SALE, BEFORE_PRODUCTION, TO_DELIVERY, done, stage_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from board.domain.job_view import JobStep
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock


def refusal(verb: Callable[[], object]) -> str:
    with pytest.raises(Refused) as error:
        verb()
    return error.value.kind


def dates(ws: Workspace) -> dict[str, Dates]:
    return {card.step_key: Dates(card.due, card.ask_on) for card in ws.where(Card)}


def shown(ws: Workspace, key: str) -> JobStep:
    steps = job_page.view(ws, "gift-kits").standing.steps
    return next(each for each in steps if each.step.key == key)


def promises(ws: Workspace) -> list[date]:
    rows = sorted(ws.where(Promise), key=lambda each: each.made_at)
    return [each.day for each in rows]


def test_a_new_in_hands_date_moves_every_open_step_as_was_shown_before(ws: Workspace) -> None:
    job = a_running_job(ws)
    done(ws, "how-we-work")
    before = dates(ws)
    later = in_days(74)
    moves = {each.key: each for each in job_changes.moved_by(ws, job.id, later)}
    assert dates(ws) == before
    job_changes.re_date(ws, job.id, later)
    after = dates(ws)
    assert {key for key in after if after[key] != before[key]} == set(moves)
    assert all(after[key] == move.new and before[key] == move.old for key, move in moves.items())
    assert "how-we-work" not in moves
    assert set(moves) == set(before) - {"how-we-work"}
    assert records.get(ws, Job, [job.id])[0].in_hands == later
    assert promises(ws) == []
    undo.undo(ws)
    assert dates(ws) == before


def test_a_step_asked_early_begins_no_later_than_it_is_due_by_an_earlier_date(
    ws: Workspace,
) -> None:
    job = a_running_job(ws, days=120)
    asked = stage_called(ws, "Asked").id
    cards.move(ws, [step_card(ws, "ship-to").id], asked)
    job_changes.re_date(ws, job.id, in_days(45))
    moved = step_card(ws, "ship-to")
    assert moved.due is not None
    assert moved.due < in_days(45)
    assert moved.ask_on == moved.due


def test_after_the_delivery_a_new_in_hands_date_moves_nothing_after_the_sale(
    ws: Workspace, clock: Clock
) -> None:
    job = a_running_job(ws)
    clock.on(in_days(50))
    done(ws, *TO_DELIVERY)
    before = dates(ws)
    assert before["arrived"].due == ws.workdays.add(in_days(50), 2)
    job_changes.re_date(ws, job.id, in_days(74))
    assert dates(ws) == before


def test_with_a_new_date_a_new_promise_is_made_only_when_said(ws: Workspace) -> None:
    job = a_running_job(ws)
    job_changes.re_date(ws, job.id, in_days(74), promised=in_days(73))
    assert promises(ws) == [in_days(73)]
    assert refusal(lambda: job_changes.re_date(ws, job.id, in_days(-1))) == "in_hands_past"


def test_late_steps_get_dates_that_can_be_kept_never_earlier_ones(
    ws: Workspace, clock: Clock
) -> None:
    job = a_running_job(ws)
    done(ws, "how-we-work", "quote-focus")
    before = dates(ws)
    due = before["decision"].due
    assert due is not None
    clock.on(ws.workdays.add(due, 2))
    offered = {
        each.step.key: each.offered
        for each in job_page.view(ws, job.id).standing.steps
        if each.offered
    }
    assert "decision" in offered
    job_changes.apply_new_dates(ws, job.id)
    after = dates(ws)
    assert {key: after[key] for key in offered} == offered
    assert all(after[key].due >= before[key].due for key in after)  # type: ignore[operator]  # all dated
    assert refusal(lambda: job_changes.apply_new_dates(ws, job.id)) == "no_new_dates"


def test_beyond_the_promise_no_dates_are_offered(ws: Workspace, clock: Clock) -> None:
    job = a_running_job(ws)
    clock.on(in_days(50))
    before = dates(ws)
    assert refusal(lambda: job_changes.apply_new_dates(ws, job.id)) == "no_new_dates"
    assert dates(ws) == before


def test_a_step_is_added_to_one_job_behind_another(ws: Workspace) -> None:
    job = a_running_job(ws)
    step = Step("", "Second proof", turn=StepTurn.OURS, days=1)
    job_changes.add_step(ws, job.id, step, "proof")
    added = shown(ws, "second-proof")
    assert added.waits_for == ("Draw the proof",)
    assert step_key(ws, "proof-approval").after == ("second-proof",)
    assert added.due is not None
    [frozen] = ws.where(Process, job_id=job.id)
    keys = [each.key for each in frozen.steps]
    assert keys[keys.index("proof") + 1] == "second-proof"
    job_changes.add_step(ws, job.id, step, "proof")
    assert shown(ws, "second-proof-2").state is StepState.WAITING
    undo.undo(ws)
    undo.undo(ws)
    assert step_key(ws, "proof-approval").after == ("proof",)


def test_a_step_added_before_a_skipped_one_is_done_before_what_comes_after_that(
    ws: Workspace,
) -> None:
    job = a_running_job(ws)
    job_changes.skip_step(ws, job.id, "proof", "as last time")
    job_changes.add_step(ws, job.id, Step("", "Ask the artist", days=1), "artwork")
    assert step_card(ws, "proof-approval").after == ("ask-the-artist",)
    due, approval = step_key(ws, "ask-the-artist").due, step_card(ws, "proof-approval").ask_on
    assert due is not None
    assert approval is not None
    assert due <= approval


def test_a_step_added_after_the_sale_waits_for_the_delivery_and_holds_up_none(
    ws: Workspace, clock: Clock
) -> None:
    job = a_running_job(ws)
    job_changes.add_step(ws, job.id, Step("", "Send a card", days=3), "arrived")
    assert step_key(ws, "send-a-card").after == ("arrived", DELIVERY)
    clock.on(in_days(50))
    done(ws, *TO_DELIVERY)
    assert records.get(ws, Job, [job.id])[0].delivered_on == in_days(50)
    assert dates(ws)["send-a-card"].due == ws.workdays.add(in_days(50), 5)


def test_no_step_before_the_delivery_waits_for_one_after_it_or_for_a_skipped_one(
    ws: Workspace,
) -> None:
    job = a_running_job(ws)
    assert refusal(lambda: job_changes.reorder_step(ws, job.id, "transit", ["arrived"])) == (
        "step_wrong"
    )
    job_changes.skip_step(ws, job.id, "proof", "as last time")
    assert refusal(lambda: job_changes.reorder_step(ws, job.id, "ship-to", ["proof"])) == (
        "step_gone"
    )


def test_a_step_is_added_to_a_job_that_is_late_already(ws: Workspace, clock: Clock) -> None:
    job = a_running_job(ws)
    clock.on(in_days(70))
    job_changes.add_step(ws, job.id, Step("", "Call them", days=0), "artwork")
    assert step_key(ws, "call-them").due is not None


def step_key(ws: Workspace, key: str) -> Card:
    return next(card for card in ws.where(Card) if card.step_key == key)


def test_a_skipped_step_is_left_out_and_opens_what_came_after_it(ws: Workspace) -> None:
    job = a_running_job(ws, days=24)
    done(ws, *BEFORE_PRODUCTION[:4])
    commit = job_changes.skip_step(ws, job.id, "artwork", "they use last year's")
    assert commit is not None
    assert commit.opened == ("Draw the proof",)
    assert stage_of(ws, "proof") == "Our turn"
    assert shown(ws, "artwork").state is StepState.SKIPPED
    assert refusal(lambda: job_changes.skip_step(ws, job.id, "artwork", "again")) == "step_gone"
    assert refusal(lambda: job_changes.skip_step(ws, job.id, "decision", "no")) == "step_done"
    assert refusal(lambda: job_changes.skip_step(ws, job.id, "proof", " ")) == "reason_missing"
    undo.undo(ws)
    assert shown(ws, "artwork").state is StepState.OPEN
    assert stage_of(ws, "proof") == "Coming up"


def test_what_follows_a_skipped_step_still_waits_for_what_that_waited_for(ws: Workspace) -> None:
    job = a_running_job(ws)
    job_changes.skip_step(ws, job.id, "proof", "as last time")
    assert step_card(ws, "proof-approval").after == ("artwork",)
    assert shown(ws, "proof-approval").state is StepState.WAITING


def test_a_step_waits_for_others_in_one_job_but_never_for_itself(ws: Workspace) -> None:
    job = a_running_job(ws)
    job_changes.reorder_step(ws, job.id, "ship-to", ["artwork"])
    assert shown(ws, "ship-to").waits_for == ("Artwork and colours",)

    def round_and_round() -> None:
        job_changes.reorder_step(ws, job.id, "artwork", ["production"])

    assert refusal(round_and_round) == "process_cycle"
    assert refusal(lambda: job_changes.reorder_step(ws, job.id, "proof", ["gone"])) == "step_gone"


def test_what_was_sent_back_begins_a_new_cycle(ws: Workspace, clock: Clock) -> None:
    job = a_running_job(ws)
    done(ws, *BEFORE_PRODUCTION[:6])
    card = step_card(ws, "proof-approval")
    touches.answered(ws, card.id)
    clock.ahead(hours=1)
    job_changes.send_back(ws, job.id, "proof-approval", "two names misspelt", again=["proof"])
    proof, approval = shown(ws, "proof"), shown(ws, "proof-approval")
    assert (proof.state, proof.done_on) == (StepState.BEGUN, None)
    assert (approval.state, approval.revision) == (StepState.WAITING, 2)
    assert (stage_of(ws, "proof"), stage_of(ws, "proof-approval")) == ("Our turn", "Coming up")
    [said] = [each for each in ws.where(Touch) if each.meaning is Meaning.SENT_BACK]
    assert (said.text, said.inbound) == ("two names misspelt", True)
    undo.undo(ws)
    assert shown(ws, "proof").state is StepState.DONE
    assert shown(ws, "proof-approval").revision == 1


def test_sent_back_alone_it_is_our_turn(ws: Workspace) -> None:
    job = a_running_job(ws)
    done(ws, *BEFORE_PRODUCTION[:5])
    job_changes.send_back(ws, job.id, "artwork", "not a vector")
    assert stage_of(ws, "artwork") == "Our turn"
    assert step_card(ws, "artwork").done_at is None


def test_the_first_promise_is_never_overwritten(ws: Workspace, clock: Clock) -> None:
    job = a_running_job(ws)
    for days in (60, 62, 61):
        clock.ahead(hours=1)
        job_changes.promise(ws, job.id, in_days(days))
    standing = job_page.view(ws, job.id).standing
    assert (standing.first_promised, standing.promised) == (in_days(60), in_days(61))
    first = min(ws.where(Promise), key=lambda each: each.made_at)

    def overwrite() -> None:
        with ws.action("test") as act:
            act.edit(act.one(Promise, first.id), day=in_days(90))

    assert refusal(overwrite) == "fixed"
    assert refusal(lambda: records.edit(ws, Promise, first.id, {"day": in_days(90)}))
    assert refusal(lambda: job_changes.promise(ws, job.id, in_days(-1))) == "promise_past"
    assert promises(ws) == [in_days(60), in_days(62), in_days(61)]


def test_the_day_of_delivery_dates_what_comes_after_it(ws: Workspace, clock: Clock) -> None:
    job = a_running_job(ws)
    clock.on(in_days(70))
    done(ws, *TO_DELIVERY)
    yesterday = ws.today() - timedelta(days=1)
    job_changes.deliver(ws, job.id, yesterday)
    assert records.get(ws, Job, [job.id])[0].delivered_on == yesterday
    assert step_card(ws, "arrived").due == ws.workdays.add(yesterday, 2)
    tomorrow = ws.today() + timedelta(days=1)
    assert refusal(lambda: job_changes.deliver(ws, job.id, tomorrow)) == "delivered_later"


@pytest.mark.parametrize("closing", [Closing.CANCELLED, Closing.LOST, Closing.NOT_A_FIT])
def test_a_closed_job_puts_its_open_cards_away_until_it_is_taken_up_again(
    ws: Workspace, closing: Closing
) -> None:
    job = a_running_job(ws)
    done(ws, "how-we-work")
    job_changes.close(ws, job.id, closing, "the event is off")
    rows = ws.where(Card)
    assert {card.closing for card in rows if card.done_at is None} == {closing}
    assert all(card.archived_at for card in rows if card.done_at is None)
    assert job_page.view(ws, job.id).standing.state is JobState.CLOSED
    assert refusal(lambda: job_changes.close(ws, job.id, closing, "again")) == "job_closed"
    assert refusal(lambda: job_changes.apply_new_dates(ws, job.id)) == "job_closed"
    job_changes.take_up(ws, job.id)
    assert job_page.view(ws, job.id).standing.state is JobState.RUNNING
    assert all(card.archived_at is None for card in ws.where(Card))
    undo.undo(ws)
    undo.undo(ws)
    assert all(card.closing is None for card in ws.where(Card))


def test_cancelling_wants_a_reason(ws: Workspace) -> None:
    job = a_running_job(ws)
    assert refusal(lambda: job_changes.close(ws, job.id, Closing.CANCELLED)) == "reason_missing"
    assert refusal(lambda: job_changes.hold(ws, job.id, "")) == "reason_missing"


def test_a_held_job_rests_until_it_goes_on(ws: Workspace) -> None:
    job = a_running_job(ws)
    job_changes.hold(ws, job.id, "they wait for the mayor")
    assert job_page.view(ws, job.id).standing.state is JobState.HELD
    job_changes.resume(ws, job.id)
    assert job_page.view(ws, job.id).standing.state is JobState.RUNNING


def test_a_fee_is_waived_as_a_favour_if_it_was_told_at_all(ws: Workspace, clock: Clock) -> None:
    job = a_running_job(ws)
    assert refusal(lambda: job_changes.waive_fee(ws, job.id, "artwork")) == "no_fee_told"
    tell_of_a_fee(ws, "artwork")
    due = step_card(ws, "artwork").due
    assert due is not None
    clock.on(ws.workdays.add(due, 2))
    settled = job_page.view(ws, job.id).settled
    assert settled is not None
    assert settled.fees == {"artwork": 2500}
    job_changes.waive_fee(ws, job.id, "artwork", "their printer broke down")
    [favour] = ws.where(Favour)
    assert (favour.worth, favour.what, favour.customer_id) == (
        2500,
        "Artwork and colours",
        "bright",
    )
    settled = job_page.view(ws, job.id).settled
    assert settled is not None
    assert settled.fees == {}
    assert refusal(lambda: job_changes.waive_fee(ws, job.id, "artwork")) == "fee_waived"


def test_no_fee_is_owed_for_a_skipped_step_and_none_grows_after_the_end(
    ws: Workspace, clock: Clock
) -> None:
    job = a_running_job(ws)
    tell_of_a_fee(ws, "artwork")
    due = step_card(ws, "artwork").due
    assert due is not None
    clock.on(ws.workdays.add(due, 2))

    def fees() -> dict[str, int]:
        settled = job_page.view(ws, job.id).settled
        return dict(settled.fees) if settled else {}

    assert fees() == {"artwork": 2500}
    job_changes.skip_step(ws, job.id, "artwork", "they use last year's")
    assert fees() == {}
    undo.undo(ws)
    job_changes.close(ws, job.id, Closing.LOST)
    clock.on(ws.workdays.add(due, 6))
    assert fees() == {"artwork": 2500}


def test_the_same_again_is_the_same_job_for_another_date(ws: Workspace) -> None:
    job = a_running_job(ws, value=164_000)
    draft = job_changes.same_again(ws, job.id, in_days(300))
    assert (draft.what, draft.customer_id, draft.in_hands) == (job.name, "bright", in_days(300))
    assert (draft.value, draft.reference) == (164_000, "")


def test_what_is_over_needs_to_be_taken_up_again_before_it_changes(ws: Workspace) -> None:
    job = a_running_job(ws)
    done(ws, *TO_DELIVERY, *AFTER_SALE)
    assert refusal(lambda: job_changes.re_date(ws, job.id, in_days(90))) == "job_closed"
    cards.reopen(ws, [step_card(ws, "reorder").id])
    job_changes.re_date(ws, job.id, in_days(90))
    job_changes.close(ws, job.id, Closing.WON)
    assert refusal(lambda: job_changes.close(ws, job.id, Closing.SKIPPED)) == "field_unknown"
