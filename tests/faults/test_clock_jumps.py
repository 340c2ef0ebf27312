"""T3: the clock jumps, the computer sleeps, the firm moves; the board is right and complete."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest

from board.domain.arrange import Arrangement
from board.services import cards, settings, watch
from tests.driver.builders import NOW, TODAY, in_days
from tests.driver.scenario import AtDesk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.driver.builders import Clock
    from tests.faults.gates import Gate

DUES = (-4000, -30, -1, 0, 1, 2, 9, 400, 4000)
JUMPS = {
    "ten years on": NOW + timedelta(days=3653),
    "a year back": NOW - timedelta(days=365),
    "an hour on": NOW + timedelta(hours=1),
    "an hour back": NOW - timedelta(hours=1),
    "over midnight": NOW + timedelta(hours=14),
    "the beginning of 1970": datetime(1970, 1, 1, tzinfo=UTC),
    "before 1970": datetime(1969, 12, 31, 23, 59, 59, tzinfo=UTC),
    "long before 1970": datetime(1911, 3, 11, tzinfo=UTC),
    "the end of 32 bits": datetime(2038, 1, 19, 3, 14, 7, tzinfo=UTC),
    "a second after": datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    "no leap day": datetime(2100, 2, 28, 23, 59, 59, tzinfo=UTC),
    "far": datetime(2199, 12, 31, 12, tzinfo=UTC),
    "nine days of sleep": NOW + timedelta(days=9),
    "home again": NOW,
}
ZONES = ("Pacific/Auckland", "Pacific/Honolulu", "Asia/Kathmandu", "UTC")


@pytest.fixture
def desk(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, board_file: Path, clock: Clock
) -> Iterator[AtDesk]:
    at_desk = AtDesk(qtbot, monkeypatch, address=board_file, clock=clock)
    yield at_desk
    at_desk.goes_home()


def test_nothing_is_lost_when_the_clock_jumps(gate: Gate, desk: AtDesk) -> None:
    for days in DUES:
        desk.has(f"due in {days}", due=in_days(days))
    desk.has("no date")
    desk.has("asleep", due=in_days(20))
    desk.does(lambda: cards.snooze(desk.ws, [desk.id("asleep")], in_days(5)))
    desk.does(lambda: cards.finish(desk.ws, [desk.id("due in 1")]))
    everything = _stored(desk)
    wrong: list[str] = []
    for name, now in JUMPS.items():
        _jump(desk, now)
        wrong += [f"{name}: {what}" for what in _mistakes(desk, everything)]
    for zone in ZONES:
        desk.does(partial(settings.set_firm, desk.ws, {"zone": zone}))
        for now in (NOW, NOW + timedelta(hours=13), NOW - timedelta(hours=11)):
            _jump(desk, now)
            wrong += [f"{zone} {now}: {what}" for what in _mistakes(desk, everything)]
    _jump(desk, NOW)
    wrong += ["the day is another one"] * (desk.desk.today != TODAY)
    states = len(JUMPS) + 3 * len(ZONES)
    gate("T3", f"{len(wrong)} wrong after {states} jumps {wrong[:3] or ''}", "0 wrong", not wrong)


def _jump(desk: AtDesk, now: datetime) -> None:
    desk.clock.now = now
    desk.open_board.clock.timeout.emit()
    desk.settles()


def _mistakes(desk: AtDesk, everything: set[str]) -> Iterator[str]:
    """Yield what is not as a board that is opened now would have it; then work a little."""
    today = desk.ws.today()
    yield from _unlike(desk, today)
    desk.does(lambda: cards.move(desk.ws, [desk.id("no date")], desk.stage("Asked").id))
    if "no date" not in desk.titles("Asked"):
        yield "a card did not move"
    desk.undoes()
    if "no date" in desk.titles("Asked"):
        yield "the move was not undone"
    if _stored(desk) != everything:
        yield f"stored is {_stored(desk) ^ everything}"
    if desk.window.notice_bar.text() and "Undone" not in desk.window.notice_bar.text():
        yield f"it says {desk.window.notice_bar.text()}"


def _unlike(desk: AtDesk, today: date) -> Iterator[str]:
    shown = desk.desk.arrangement
    if shown.today != today:
        yield f"the board stands at {shown.today}, it is {today}"
    fresh = Arrangement()
    fresh.show(desk.desk.board, today)
    for stage in fresh.stages:
        if shown.ids(stage.id) != fresh.ids(stage.id):
            yield f"{stage.name} shows other cards"
    if shown.totals() != fresh.totals():
        yield f"{shown.totals()} is not {fresh.totals()}"
    open_cards = {f"due in {days}" for days in DUES if days != 1} | {"no date"}
    if today >= in_days(5):
        open_cards.add("asleep")
    missing = open_cards - set(desk.titles())
    if missing:
        yield f"{missing} are not on screen"
    if "asleep" in desk.titles() and today < in_days(5):
        yield "a snoozed card woke up too early"


def _stored(desk: AtDesk) -> set[str]:
    stored = desk.does(lambda: watch.everything(desk.ws)).cards.values()
    return {card.title for card in stored}
