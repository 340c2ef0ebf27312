"""An empty board says what to do; the example board shows how it looks in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from board.domain.urgency import Grade
from board.services import demo
from tests.driver.builders import open_desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.driver.builders import Clock
    from tests.driver.scenario import AtDesk


def test_an_empty_board_says_in_one_sentence_what_to_do(desk: AtDesk) -> None:
    invitation = desk.view.invitation
    assert invitation.isVisible()
    assert invitation._sentence.text() == (
        "Write down the first thing you wait for from a customer,"
        " and the board will tell you when to ask."
    )


def test_a_window_that_nobody_touches_does_not_lay_out_its_invitation_again_and_again(
    desk: AtDesk,
) -> None:
    class Ear(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.LayoutRequest:
                requests.append(event.type())
            return False

    requests: list[QEvent.Type] = []
    ear = Ear(desk.window)
    desk.view.invitation.installEventFilter(ear)

    for _ in range(10):
        QApplication.sendPostedEvents()
    assert not requests


def test_the_first_card_ends_the_invitation(desk: AtDesk) -> None:
    desk.pushes(desk.view.invitation.add)
    desk.types("Call Joe")
    desk.presses("Return")
    desk.sees("Call Joe")
    assert not desk.view.invitation.isVisible()
    desk.presses("Ctrl+Z")
    assert desk.view.invitation.isVisible()


def test_it_offers_the_example_board(desk: AtDesk) -> None:
    desk.pushes(desk.view.invitation.demo)
    assert desk.left_for == ["demo"]


def test_it_offers_to_import(desk: AtDesk) -> None:
    desk.pushes(desk.view.invitation.bring)
    dialog = desk.part(QFileDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_a_filter_that_finds_nothing_is_no_empty_board(desk: AtDesk) -> None:
    desk.has("Approve proof")
    desk.types_in_box("Zebra")
    assert desk.titles() == []
    assert not desk.view.invitation.isVisible()


@pytest.fixture
def example(sits_down: Callable[..., AtDesk], board_file: Path, clock: Clock) -> AtDesk:
    """The example board, opened."""
    ws = open_desk(str(board_file), clock)
    demo.fill(ws)
    ws.store.close()
    return sits_down()


def test_the_example_board_has_cards_in_every_stage_and_jobs_that_run(example: AtDesk) -> None:
    assert 50 <= len(example.titles()) <= 80
    assert {"Water bottles ×250", "Aprons ×60"} <= {
        one.name for one in example.desk.board.jobs.values()
    }
    assert all(example.titles(stage) for stage in example.stages())


def test_its_dates_are_relative_to_today_and_every_grade_is_there(example: AtDesk) -> None:
    arrangement = example.desk.arrangement
    ids = [card for stage in arrangement.stages for card in arrangement.ids(stage.id)]
    found = [arrangement.summary(card).urgency for card in ids]
    grades = {each.grade for each in found}
    assert grades >= {Grade.LATE, Grade.TODAY, Grade.SOON, Grade.LATER, Grade.DONE}
    assert {each.level for each in found} >= {1, 2}


def test_nothing_on_it_can_be_undone(example: AtDesk) -> None:
    assert not example.bar.undo.isEnabled()


@pytest.mark.parametrize("percent", [100, 200, 300])
def test_no_word_of_the_first_screen_is_cut_in_german_at_any_size(
    desk: AtDesk, percent: int
) -> None:
    sheet = desk.view.invitation
    sheet.add.setText("&Erste Wiedervorlage hinzufügen")
    sheet._sentence.setText(
        "Notieren Sie das Erste, worauf Sie bei einem Kunden warten;"
        " die Tafel sagt Ihnen, wann Sie nachfragen sollten."
    )
    desk.resizes(1280, 720)
    desk.theme.set_scale(percent)
    desk.settles()
    for button in (sheet.add, sheet.demo, sheet.bring):
        assert button.width() >= button.sizeHint().width()
        assert sheet.rect().contains(button.geometry())
    for label in (sheet.title, sheet._sentence):
        assert label.height() >= label.heightForWidth(label.width())
    assert desk.view.viewport().rect().contains(sheet.geometry())
