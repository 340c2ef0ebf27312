"""A card painted from memory looks like one painted anew, whatever has changed in between."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPainter

from board.domain.card import Meaning
from board.domain.following import Standing
from board.ui.board.card_delegate import CardDelegate
from board.ui.board.card_painter import PLAIN, CardState
from board.ui.theme import TEXT_FAMILY, Look, Theme, Type, load_fonts
from board.ui.widgets.pixmap_cache import clear_pixmap
from tests.driver.builders import TODAY
from tests.driver.examples import arranged, example_board
from tests.driver.views import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from board.domain.card_summary import CardSummary

SIZE = QSize(220, 110)


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    if TEXT_FAMILY not in QFontDatabase.families():
        load_fonts(RESOURCES / "fonts")
    return Theme(RESOURCES)


@pytest.fixture
def summaries() -> list[CardSummary]:
    arrangement = arranged(example_board())
    return [arrangement.summary(card_id) for card_id in arrangement.board.cards]


def seen(
    delegate: CardDelegate, summary: CardSummary, *, ratio: float = 1.0, state: CardState = PLAIN
) -> QImage:
    pixmap = clear_pixmap(round(260 * ratio), round(150 * ratio))
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    row = pixmap.rect().adjusted(0, 0, 0, 0)
    row.setSize(QSize(240, 130))
    delegate.draw(painter, row, summary=summary, ratio=ratio, state=state)
    painter.end()
    return pixmap.toImage()


def test_cards_alike_are_put_together_like_new_ones(
    theme: Theme, summaries: list[CardSummary]
) -> None:
    warm = CardDelegate(theme)
    for state in (PLAIN, CardState(selected=True), CardState(hovered=True, current=True), PLAIN):
        for ratio in (1.0, 1.25, 2.0):
            for summary in summaries:
                fresh = CardDelegate(theme)
                assert seen(warm, summary, ratio=ratio, state=state) == seen(
                    fresh, summary, ratio=ratio, state=state
                )


@pytest.mark.parametrize(
    "change",
    [
        lambda theme: theme.choose_look(Look.DARK),
        lambda theme: theme.set_scale(150),
    ],
    ids=["look", "scale"],
)
def test_another_theme_paints_everything_anew(
    theme: Theme, summaries: list[CardSummary], change: Callable[[Theme], None]
) -> None:
    theme.choose_look(Look.LIGHT)
    warm = CardDelegate(theme)
    before = [seen(warm, summary) for summary in summaries]
    change(theme)
    after = [seen(warm, summary) for summary in summaries]
    assert after == [seen(CardDelegate(theme), summary) for summary in summaries]
    assert all(one != other for one, other in zip(before, after, strict=True))


def test_another_day_paints_what_it_changes(theme: Theme) -> None:
    warm = CardDelegate(theme)
    board = example_board()
    today, tomorrow = arranged(board), arranged(board)
    tomorrow.show(board, TODAY + timedelta(days=1))
    changed = 0
    for card_id in board.cards:
        old, new = today.summary(card_id), tomorrow.summary(card_id)
        before, after = seen(warm, old), seen(warm, new)
        assert after == seen(CardDelegate(theme), new)
        changed += before != after
    assert changed


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "Another title"},
        {"customer": "Somebody else"},
        {"stake": "Rush fee"},
        {"initials": "ZZ"},
        {"colour": "#ff0000"},
        {"idle_days": 77},
        {"repeats": True},
    ],
    ids=lambda fields: next(iter(fields)),
)
def test_what_a_card_shows_is_never_taken_from_another_card(
    theme: Theme, summaries: list[CardSummary], fields: dict[str, object]
) -> None:
    warm = CardDelegate(theme)
    old = next(summary for summary in summaries if summary.initials)
    new = replace(old, **fields)  # type: ignore[arg-type]  # fields of a summary
    before, after = seen(warm, old), seen(warm, new)
    assert after == seen(CardDelegate(theme), new)
    assert before != after


def test_a_dragged_card_does_not_fade_the_next_one(
    theme: Theme, summaries: list[CardSummary]
) -> None:
    delegate = CardDelegate(theme)
    pixmap = clear_pixmap(260, 150)
    painter = QPainter(pixmap)
    delegate.draw(
        painter, pixmap.rect(), summary=summaries[0], ratio=1.0, state=CardState(dragged=True)
    )
    assert painter.opacity() == 1.0
    painter.end()


def test_three_initials_leave_the_font_of_the_theme_as_it_is(
    theme: Theme, summaries: list[CardSummary]
) -> None:
    before = QFont(theme.font(Type.BADGE))
    seen(CardDelegate(theme), replace(summaries[0], initials="JLO"))
    assert theme.font(Type.BADGE) == before


def test_each_time_that_they_were_asked_is_a_dot_more_in_neutral_grey(
    theme: Theme, summaries: list[CardSummary]
) -> None:
    delegate = CardDelegate(theme)
    summary = summaries[0]
    grey = QColor(theme.colours.card_soft).rgb()

    def painted(standing: Standing | None) -> int:
        image = seen(delegate, replace(summary, standing=standing), ratio=2.0)
        places = [(x, y) for x in range(image.width()) for y in range(image.height())]
        return sum(image.pixel(x, y) == grey for x, y in places)

    without = painted(None)
    amounts = [painted(Standing(done, 3)) for done in range(4)]
    assert without <= amounts[0] < amounts[1] < amounts[2] < amounts[3]
    steps = [after - before for before, after in pairwise(amounts)]
    assert max(steps) - min(steps) <= max(steps) // 5, "dots are alike"


def test_dots_leave_room_for_the_whole_chip_beside_the_mark_of_an_idle_card(
    theme: Theme, summaries: list[CardSummary]
) -> None:
    painter = CardDelegate(theme).painter
    idle = replace(summaries[0], idle_days=4)
    asked = replace(idle, standing=Standing(2, 4))
    for width in range(theme.px(9), theme.px(16), 3):
        size = QSize(width, 110)
        chip = QRect(0, 0, theme.px(5.5), 110)
        one, other = (
            painter.picture(each, size, 1.0).toImage().copy(chip) for each in (idle, asked)
        )
        assert one == other, width


def test_what_a_card_has_no_room_for_is_left_out_and_the_chip_stays_whole(
    theme: Theme, summaries: list[CardSummary]
) -> None:
    delegate = CardDelegate(theme)
    summary = summaries[0]
    narrow = QSize(theme.px(9), 110)
    with_dots = replace(summary, standing=Standing(2, 4, said=Meaning.ACKNOWLEDGED))
    one, other = (delegate.painter.picture(each, narrow, 1.0) for each in (summary, with_dots))
    assert one.toImage() == other.toImage()
