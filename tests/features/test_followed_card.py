"""A card shows how it is followed up, and takes what the customer lets us know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.card import Meaning, Touch
from board.ui.widgets.ask_dialog import AskDialog
from tests.driver import inputs
from tests.driver.builders import TODAY, in_days
from tests.driver.jobs import a_running_job

if TYPE_CHECKING:
    from board.domain.following import Standing
    from board.ui.panel.panel_next import PanelNext
    from tests.driver.builders import Clock
    from tests.driver.scenario import AtDesk

PROOF = "Approve the proof"


def asks(desk: AtDesk, title: str = PROOF, customer: str = "Bright Smile") -> None:
    """Have a card that asks its customer from today on, and see on it how that stands."""
    desk.has(title, "Coming up", customer=customer, due=in_days(14), ask_on=TODAY)
    desk.drag(title, to="Reminded")
    assert desk.open_board.round  # made some time after the start
    desk.until(lambda: standing(desk, title) is not None)


def standing(desk: AtDesk, title: str = PROOF) -> Standing | None:
    return desk.desk.board.standings.get(desk.id(title))


def said_of(desk: AtDesk, title: str = PROOF) -> str:
    """Return the card as it is read out."""
    desk.settles()
    return desk.spoken(title)


def touches(desk: AtDesk) -> list[Touch]:
    return desk.does(lambda: desk.ws.where(Touch))


def test_a_card_says_how_often_its_customer_was_asked(desk: AtDesk) -> None:
    asks(desk)
    assert "asked 1 of 4 times, not confirmed" in said_of(desk)


def test_a_card_of_ours_says_nothing_of_it(desk: AtDesk) -> None:
    asks(desk)
    desk.drag(PROOF, to="Our turn")
    desk.until(lambda: standing(desk) is None)
    assert "asked" not in said_of(desk)


def dialog(desk: AtDesk) -> AskDialog:
    return desk.part(AskDialog)


def pauses_until_december(desk: AtDesk) -> None:
    asked = dialog(desk)
    desk.fills(asked.fields["last"], "4 Dec")
    desk.fills(asked.fields["reason"], "they move house")
    desk.pushes(asked.button)
    desk.comes_to_the_front()


def test_k_notes_that_they_know_of_it_and_ctrl_z_takes_it_back(desk: AtDesk) -> None:
    asks(desk)
    desk.goes_to(PROOF)
    desk.presses("K")
    desk.sees_notice("They know of “Approve the proof”")
    assert "asked 1 of 4 times, acknowledged" in said_of(desk)
    desk.undoes()
    assert "not confirmed" in said_of(desk)


def test_p_asks_for_the_day_they_promised_it_for(desk: AtDesk, clock: Clock) -> None:
    asks(desk)
    desk.goes_to(PROOF)
    desk.presses("P")
    desk.types("fri")
    desk.presses("Return", "Tab", "Return")
    desk.sees_notice("They promised “Approve the proof” for Fri 27 Nov")
    desk.comes_to_the_front()
    assert "promised for Fri 27 Nov" in said_of(desk)
    clock.on(in_days(8))
    desk.desk.look_at_clock()
    desk.until(lambda: (one := standing(desk)) is not None and one.broken)
    assert "promised for Fri 27 Nov, not kept" in said_of(desk)


def test_h_does_it_for_them_and_it_is_our_turn(desk: AtDesk) -> None:
    asks(desk)
    desk.goes_to(PROOF)
    desk.presses("H")
    asked = dialog(desk)
    desk.fills(asked.fields["minutes"], "25")
    desk.pushes(asked.button)
    desk.sees(PROOF, "Our turn")
    [touch] = [one for one in touches(desk) if one.meaning is Meaning.DONE_FOR_THEM]
    assert (touch.text, touch.minutes) == (PROOF, 25)


def test_a_charge_nobody_told_them_of_is_refused_before_anything_is_done(desk: AtDesk) -> None:
    asks(desk)
    desk.goes_to(PROOF)
    desk.presses("H")
    asked = dialog(desk)
    desk.fills(asked.fields["charge"], "$45")
    assert asked.problem.text().startswith("▲ No message told them of $45 before it was due")
    assert not asked.button.isEnabled()
    desk.fills(asked.fields["charge"], "")
    assert asked.button.isEnabled()
    asked.close()


def test_a_card_is_paused_with_a_day_a_reason_and_a_name_and_resumed(desk: AtDesk) -> None:
    asks(desk)
    desk.chooses_for(PROOF, "Pause…")
    asked = dialog(desk)
    assert asked.focusWidget() is asked.fields["last"]
    pauses_until_december(desk)
    desk.until(lambda: "paused until Fri 4 Dec: they move house" in said_of(desk))
    desk.chooses_for(PROOF, "Resume")
    desk.until(lambda: "paused" not in said_of(desk))


def opens(desk: AtDesk, title: str = PROOF) -> PanelNext:
    """Open a card and wait for what the panel says of the next step."""
    desk.opens(title)
    desk.until(desk.panel.body.next.isVisible)
    return desk.panel.body.next


def test_the_panel_says_which_step_comes_next_and_how_it_begins(desk: AtDesk) -> None:
    asks(desk)
    says = opens(desk)
    assert says.heading == "Next e-mail · Thu 26 Nov 08:00, unless they answer"
    assert "the proof" in says.text.text()
    assert says.said.text() == "Their word: not confirmed"
    assert not says.round.isVisible()


def test_what_goes_today_is_opened_in_the_round_from_the_panel(desk: AtDesk, clock: Clock) -> None:
    asks(desk, "Send the logo", "Alder & Sons")
    asks(desk)
    clock.on(in_days(3))
    desk.desk.look_at_clock()
    says = opens(desk)
    assert says.heading == "Next e-mail · today, unless they answer"
    desk.pushes(says.round)
    page = desk.open_board.round.page
    desk.until(lambda: page.isVisible() and page.shown is not None)
    desk.settles()
    row = page.list.round.rows[page.list.currentIndex().row()]
    assert row.title == "Bright Smile"


def test_a_paused_card_says_until_when_and_why_and_is_resumed_in_the_panel(desk: AtDesk) -> None:
    asks(desk)
    says = opens(desk)
    desk.pushes(says.pause)
    pauses_until_december(desk)
    desk.until(says.paused.isVisible)
    assert says.paused.text() == "Paused until Fri 4 Dec: they move house"
    desk.pushes(says.resume)
    desk.until(lambda: not says.paused.isVisible())
    assert says.heading == "Next e-mail · Thu 26 Nov 08:00, unless they answer"


def test_help_they_took_is_a_card_of_ours(desk: AtDesk) -> None:
    asks(desk)
    desk.opens(PROOF)
    buttons = desk.panel.body.buttons
    desk.pushes(buttons.help)
    desk.until(buttons.taken.isVisible)
    desk.pushes(buttons.taken)
    asked = dialog(desk)
    desk.pushes(asked.button)
    desk.sees("Help with: Approve the proof", "Our turn", chip="◆ Tomorrow")


def test_a_customer_who_answered_is_not_followed_up(desk: AtDesk) -> None:
    asks(desk)
    says = opens(desk)
    desk.pushes(desk.panel.body.buttons.answered)
    desk.until(lambda: not says.isVisible())


def test_the_time_line_reads_out_when_they_were_asked_and_will_be(desk: AtDesk) -> None:
    asks(desk)
    opens(desk)
    said = desk.panel.body.time_line.accessibleDescription()
    assert said.endswith("asked or reminded 23 Nov, planned 26 Nov, 30 Nov, 2 Dec, 7 Dec")


def test_a_whole_customer_is_paused_on_their_page_and_taken_up_again(desk: AtDesk) -> None:
    asks(desk)
    people = desk.open_board.people
    people.open(str(desk.desk.board.cards[desk.id(PROOF)].customer_id))
    desk.settles()
    inputs.choose(people.page.menu({"pause": "Pause their reminders…"}), "Pause their reminders…")
    pauses_until_december(desk)
    desk.until(people.page.paused.isVisible)
    assert people.page.paused.words.text() == "Reminders paused until Fri 4 Dec: they move house"
    assert "paused until Fri 4 Dec" in said_of(desk)
    desk.pushes(people.page.paused.resume)
    desk.until(lambda: not people.page.paused.isVisible())
    assert "paused" not in said_of(desk)


def test_the_reminders_of_a_job_are_paused_on_its_page(desk: AtDesk) -> None:
    job = desk.does(lambda: a_running_job(desk.ws))
    jobs = desk.open_board.jobs
    jobs.show(job.id)
    desk.until(jobs.page.isVisible)
    assert jobs.page.wishes["pause"] == "Pause the reminders…"
    jobs.page.wanted.emit("pause", "")
    pauses_until_december(desk)
    desk.until(jobs.page.paused.isVisible)
    assert "pause" not in jobs.page.wishes
    desk.undoes()
    desk.until(lambda: not jobs.page.paused.isVisible())
