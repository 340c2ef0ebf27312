"""The window is fit to be seen: light and dark, small and large, with 3 cards and with 300."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint

from board.domain.card import Card
from board.domain.change import added
from board.ui.theme import Look
from board.ui.window.notice_bar import Lasts, Notice
from tests.driver.builders import fresh_id, in_days, written

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from tests.driver.scenario import AtDesk

SIZES = [(1500, 860), (1280, 720), (2560, 1440)]


def brightness(picture: QImage) -> float:
    """Return the mean lightness of a picture, 0 to 1."""
    small = picture.scaled(40, 24)
    colours = [small.pixelColor(x, y) for x in range(40) for y in range(24)]
    return sum(colour.lightnessF() for colour in colours) / len(colours)


def fill(desk: AtDesk, count: int) -> None:
    """Have many cards over all stages, added at once."""
    stages = [desk.stage(name).id for name in desk.stages()[:-1]]
    now = desk.clock.now
    many = [
        Card(
            fresh_id(),
            f"Card {number} " + "with a long title about engraving " * (number % 3),
            stages[number % len(stages)],
            now,
            now,
            float(number),
            due=in_days(number % 40 - 10),
        )
        for number in range(count)
    ]
    desk.does(lambda: written(desk.ws, "add", map(added, many)))


@pytest.mark.parametrize("count", [3, 60])
@pytest.mark.parametrize("size", SIZES)
def test_all_stages_and_buttons_are_inside_the_window(
    desk: AtDesk, size: tuple[int, int], count: int
) -> None:
    fill(desk, count)
    desk.resizes(*size)
    assert (desk.window.width(), desk.window.height()) == size
    view = desk.view
    right = desk.columns()[-1].mapTo(view, QPoint(desk.columns()[-1].width(), 0)).x()
    assert right <= view.width() + desk.theme.px(1)
    assert not view.horizontalScrollBar().isVisible()
    bar = desk.bar
    assert bar.menu_button.geometry().right() <= bar.width()


def test_three_hundred_cards_are_shown(desk: AtDesk) -> None:
    fill(desk, 300)
    assert len(desk.titles()) == 300
    assert all(column.list.count() == 60 for column in desk.columns()[:-1])


def test_light_is_a_whiteboard_and_dark_a_chalkboard(desk: AtDesk) -> None:
    fill(desk, 3)
    desk.theme.choose_look(Look.LIGHT)
    light = brightness(desk.window.grab().toImage())
    desk.theme.choose_look(Look.DARK)
    dark = brightness(desk.window.grab().toImage())
    assert dark < 0.35
    assert light > 0.7


@pytest.mark.parametrize("percent", [100, 150, 200, 300])
def test_every_scale_works_with_the_panel_open(desk: AtDesk, percent: int) -> None:
    fill(desk, 6)
    desk.opens(desk.titles()[0])
    desk.theme.set_scale(percent)
    desk.settles()
    assert desk.window.minimumSizeHint().width() <= 1500
    assert desk.columns()[0].list.card_rect(0).height() > desk.theme.px(3)
    assert not desk.window.grab().isNull()


def test_a_title_takes_two_lines_at_most(desk: AtDesk) -> None:
    desk.has("Long " * 100, "Asked")
    desk.has("Two lines of words that are not too long for it", "Reminded")
    long, short = desk.column("Asked").list, desk.column("Reminded").list
    assert long.card_rect(0).height() == short.card_rect(0).height()


def test_what_is_late_is_painted_in_vermillion_and_nothing_else_is(desk: AtDesk) -> None:
    desk.has("Late", "Asked", due=in_days(-9))
    desk.has("Later", "Reminded", due=in_days(30))
    late, calm = (
        desk.theme.colours.tone(desk.summary(t).urgency.grade, desk.summary(t).urgency.level)
        for t in ("Late", "Later")
    )
    assert late.chip != calm.chip
    picture = desk.window.grab().toImage()

    def has_red(title: str) -> bool:
        cards_of, _ = desk._painted(title)
        rect = cards_of.card_rect(0)
        corner = cards_of.viewport().mapTo(desk.window, rect.topLeft())
        found = 0
        for x in range(corner.x(), corner.x() + rect.width(), 2):
            for y in range(corner.y(), corner.y() + rect.height(), 2):
                colour = picture.pixelColor(x, y)
                found += colour.red() > 180 and colour.green() < 110 and colour.blue() < 80
        return found > 20

    assert has_red("Late")
    assert not has_red("Later")


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_scrolling_a_stage_paints_the_cards_that_come(desk: AtDesk) -> None:
    for number in range(20):
        desk.has(f"card {number}", stage="Asked")
    cards = desk.columns()[1].list
    desk.settles()
    paints = Paints()
    cards.viewport().installEventFilter(paints)
    cards.verticalScrollBar().setValue(200)
    desk.until(lambda: paints.count)


def test_a_notice_that_stays_floats_and_takes_no_room_from_the_board(desk: AtDesk) -> None:
    board, bar = desk.view, desk.notice_bar
    before = board.geometry()
    bar.say(Notice("Backup too old", slot="backup", lasts=Lasts.UNTIL_CLOSED))
    desk.has("Approve proof", "Asked")
    desk.settles()
    assert bar.isVisible()
    assert board.geometry() == before
    assert desk.window.rect().bottom() == bar.geometry().bottom()
