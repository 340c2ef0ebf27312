"""Late cards cannot be overlooked: one answer gives chip, colour, mark, order and counts."""

from __future__ import annotations

from datetime import time
from functools import partial
from typing import TYPE_CHECKING

import pytest

from board.domain.card import TouchKind
from board.domain.urgency import Grade
from board.services import cards, touches
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from tests.driver.scenario import AtDesk


@pytest.mark.parametrize(
    ("due", "chip"),
    [
        (-1, "▲ 1 day late"),
        (-5, "▲ 3 days late"),
        (-20, "▲ 14 days late"),
        (0, "● Today"),
        (1, "◆ Tomorrow"),
        (3, "◆ in 3 days"),
        (4, "in 4 days"),
    ],
)
def test_a_chip_says_it_with_an_icon_and_words(desk: AtDesk, due: int, chip: str) -> None:
    desk.has("Approve proof", "Asked", due=in_days(due))
    desk.sees("Approve proof", chip=chip)


def test_lateness_grows_louder_and_counts_working_days(desk: AtDesk) -> None:
    for days in (-3, -4, -7, -11, -200):
        desk.has(f"{days}", "Asked", due=in_days(days))
    shown = {title: desk.summary(title).urgency for title in desk.titles()}
    assert {title: (each.days, each.level) for title, each in shown.items()} == {
        "-3": (1, 1),  # Friday to Monday is one working day
        "-4": (2, 2),
        "-7": (5, 2),
        "-11": (7, 3),
        "-200": (142, 3),  # nothing fades because it is old
    }


def test_due_today_is_never_late_and_late_from_tomorrow(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked", due=in_days(0))
    assert desk.column("Asked").header.late.isHidden()
    desk.wakes_up_on(in_days(1))
    desk.sees("Approve proof", chip="▲ 1 day late")
    assert desk.column("Asked").header.late.text() == "1"


def test_a_stage_shows_the_most_urgent_first(desk: AtDesk) -> None:
    desk.has("Later", "Asked", due=in_days(30))
    desk.has("Soon", "Asked", due=in_days(2))
    undated = desk.has("Undated", "Asked")
    desk.does(lambda: cards.give_date(desk.ws, [undated.id], None))
    desk.has("Today", "Asked", due=in_days(0))
    desk.has("Late", "Asked", due=in_days(-1))
    desk.has("Very late", "Asked", due=in_days(-9))
    assert desk.titles("Asked") == ["Very late", "Late", "Today", "Undated", "Soon", "Later"]


def test_equal_dates_stand_by_their_age(desk: AtDesk) -> None:
    for title in ("First", "Second", "Third"):
        desk.has(title, "Asked", due=in_days(2))
        desk.clock.ahead(minutes=1)
    assert desk.titles("Asked") == ["First", "Second", "Third"]


def test_in_a_planned_stage_the_day_to_ask_counts_and_the_chip_says_so(desk: AtDesk) -> None:
    desk.has("Ask for logo", "Coming up", due=in_days(20), ask_on=in_days(-2))
    desk.sees("Ask for logo", chip="▲ ask 1 day late")
    desk.drag("Ask for logo", to="Asked")
    desk.sees("Ask for logo", chip="in 20 days")


def test_a_card_to_ask_today_says_so(desk: AtDesk) -> None:
    desk.has("Ask for logo", "Coming up", due=in_days(20), ask_on=in_days(0))
    desk.sees("Ask for logo", chip="● ask today")


def test_a_card_nobody_touched_for_too_long_is_idle_not_late(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked", due=in_days(30))
    assert desk.stage("Asked").max_silence == 5
    desk.wakes_up_on(in_days(7))
    assert desk.summary("Approve proof").idle_days is None
    desk.wakes_up_on(in_days(8))
    assert desk.summary("Approve proof").idle_days == 6
    assert desk.summary("Approve proof").urgency.grade is Grade.LATER
    assert "no contact for 6 days" in desk.spoken("Approve proof")


def test_a_contact_ends_the_silence(desk: AtDesk) -> None:
    card = desk.has("Approve proof", "Asked", due=in_days(30))
    desk.wakes_up_on(in_days(8))
    desk.does(lambda: touches.log(desk.ws, card.id, TouchKind.CALL))
    assert desk.summary("Approve proof").idle_days is None


def test_a_line_below_the_name_of_a_stage_dates_its_cards_that_have_no_date(desk: AtDesk) -> None:
    for title, stage in (("One", "Asked"), ("Two", "Asked"), ("Three", "Our turn")):
        card = desk.has(title, stage)
        desk.does(partial(cards.give_date, desk.ws, [card.id], None))
    desk.sees("One", chip="No next step")
    note, other = desk.column("Asked").note, desk.column("Our turn").note
    assert note.accessibleName() == "2 cards without a date, Date them"
    assert other.accessibleName() == "1 card without a date, Date it"
    assert not desk.column("Reminded").note.isVisible()
    note.setFocus()
    desk.presses("Return")
    desk.sees_notice("2 cards due on Tue 24 Nov")
    for title in ("One", "Two"):
        desk.sees(title, chip="◆ Tomorrow")
    desk.sees("Three", chip="No next step")
    assert not note.isVisible()
    assert other.isVisible()


def test_a_done_card_tells_when_and_how_early(desk: AtDesk) -> None:
    card = desk.has("Approve proof", "Our turn", due=in_days(2))
    desk.does(lambda: cards.finish(desk.ws, [card.id]))
    desk.sees("Approve proof", chip="✓ Mon, 2 days early")


def test_a_time_of_day_stands_on_the_chip(desk: AtDesk) -> None:
    desk.has("Call Joe", "Our turn", due=in_days(0), due_time=time(10))
    assert desk.summary("Call Joe").due_time == time(10)
    assert "Today 10:00" in desk.spoken("Call Joe")


def test_a_card_shows_everything_at_a_glance(desk: AtDesk) -> None:
    desk.has(
        "Approve proof",
        "Asked",
        due=in_days(-2),
        customer="Fairview Golf Club",
        job="Trophies ×24",
        stake="Rush fee $85",
    )
    summary = desk.summary("Approve proof")
    assert (summary.customer, summary.job, summary.stake) == (
        "Fairview Golf Club",
        "Trophies ×24",
        "Rush fee $85",
    )
    assert summary.initials == "EK"


def test_a_screen_reader_reads_a_card_as_one_sentence(desk: AtDesk) -> None:
    desk.has("Approve the proof", "Asked", due=in_days(-4), customer="Fairview Golf Club")
    desk.has("Other", "Asked", due=in_days(3))
    words = desk.spoken("Approve the proof")
    assert words.startswith("Approve the proof, Fairview Golf Club, 2 days late")
    assert words.endswith("in Asked, 1 of 2")
    assert desk.column("Asked").list.accessibleName() == "Asked, 2 cards, 1 late"


def test_at_midnight_urgency_is_computed_anew(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked", due=in_days(1))
    desk.wakes_up_on(in_days(1))
    desk.sees("Approve proof", chip="● Today")
    assert desk.bar.today.text() == "● 1 today"


def test_the_firms_zone_decides_which_day_it_is(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked", due=in_days(1))
    desk.open_board.actions.set_firm(
        {"zone": "Pacific/Kiritimati"}, desk.desk.board.firm
    )  # 14 hours ahead: already Tuesday
    desk.settles()
    desk.sees("Approve proof", chip="● Today")
