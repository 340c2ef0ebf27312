from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from board.ui.actions.wishes import CardWishes
from board.ui.board.many_bar import ManyBar
from tests.driver.doubles import Heard
from tests.driver.examples import BOARD
from tests.driver.views import a_date_format, a_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def wishes() -> CardWishes:
    return CardWishes()


@pytest.fixture
def bar(qtbot: QtBot, wishes: CardWishes) -> ManyBar:
    made = ManyBar(a_theme(), a_date_format(), wishes)
    qtbot.addWidget(made)
    made.show_cards(["k1", "k2", "k3"], BOARD)
    return made


def test_several_cards_get_one_wish(bar: ManyBar, wishes: CardWishes) -> None:
    assert bar.title.text() == "3 cards selected"
    heard = Heard(wishes.done, wishes.archive, wishes.delete)
    for button in (bar.done, bar.archive, bar.delete):
        button.click()
    assert heard.said == [(["k1", "k2", "k3"],)] * 3
    moved = Heard(wishes.move, wishes.assign)
    bar.move_to.menu().actions()[0].trigger()
    bar.assign.menu().actions()[0].trigger()
    assert moved.said == [(["k1", "k2", "k3"], "coming", ""), (["k1", "k2", "k3"], "em")]


def test_several_cards_get_a_date(bar: ManyBar, wishes: CardWishes) -> None:
    heard = Heard(wishes.date)
    bar.date.click()
    bar.ask.field.setText("fri")
    bar.ask.field.editing.commit()
    bar.ask.yes.click()
    assert heard.said == [(["k1", "k2", "k3"], date(2026, 11, 27))]


def test_one_card_needs_no_bar(bar: ManyBar) -> None:
    assert bar.isVisible()
    bar.show_cards(["k1"], BOARD)
    assert not bar.isVisible()
