"""A card shows how it is followed up, and takes what the customer lets us know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.card import Meaning, Touch
from board.ui.widgets.ask_dialog import AskDialog
from tests.driver import inputs
from tests.driver.builders import TODAY, in_days

if TYPE_CHECKING:
    from board.domain.following import Standing
    from tests.driver.builders import Clock
    from tests.driver.scenario import AtDesk

PROOF = "Approve the proof"


def asks(desk: AtDesk, title: str = PROOF, due: int = 14) -> None:
    """Have a card that asks its customer from today on, and see on it how that stands."""
    desk.has(title, "Coming up", customer="Bright Smile", due=in_days(due), ask_on=TODAY)
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
    return inputs.part(desk.window, AskDialog)


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
    desk.fills(asked.fields["last"], "4 Dec")
    desk.fills(asked.fields["reason"], "they move house")
    desk.pushes(asked.button)
    desk.until(lambda: "paused until Fri 4 Dec: they move house" in said_of(desk))
    desk.chooses_for(PROOF, "Resume")
    desk.until(lambda: "paused" not in said_of(desk))
