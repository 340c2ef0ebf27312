"""The wall: the board for everybody in the room, beside a desk or alone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from board.app.desks import Choice
from board.app.program import Program
from board.domain.address import address_of
from board.domain.errors import StoreAway
from board.domain.people import Customer
from board.services import cards, records, stages, watch
from board.ui.wall.screens import screen_key
from tests.driver import inputs
from tests.driver.app import PATIENCE_MS
from tests.driver.builders import TODAY, added, in_days, open_desk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from board.services.workspace import Workspace
    from board.ui.wall.view import WallView
    from board.ui.wall.window import WallWindow
    from tests.driver.app import Started
    from tests.driver.builders import Clock


class AtWall:
    """What hangs on the wall, and what happens to its board."""

    def __init__(self, qtbot: QtBot, program: Program, ws: Workspace) -> None:
        self.qtbot, self.program, self.ws = qtbot, program, ws

    @property
    def window(self) -> WallWindow:
        window = self.program.walls.window
        assert window is not None
        return window

    @property
    def view(self) -> WallView:
        return self.window.view

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE_MS)

    def titles(self) -> list[str]:
        return [card.title for stage in self.view.sheet.board.stages for card in stage.cards]

    def customers(self) -> list[str]:
        return [card.customer for stage in self.view.sheet.board.stages for card in stage.cards]

    def sees(self, *titles: str) -> None:
        self.until(lambda: set(titles) <= set(self.titles()))


@pytest.fixture
def wall(
    qtbot: QtBot, qapp: QApplication, short_runtime_folder: None, board_file: Path, clock: Clock
) -> Iterator[AtWall]:
    ws = open_desk(str(board_file), clock)
    program = Program(qapp, Choice(address_of(str(board_file)), may_make=True, today=TODAY))
    assert program.open(["wall", ""])
    yield AtWall(qtbot, program, ws)
    program.close()
    program._window.close()
    program._window.deleteLater()
    program.deleteLater()


def test_the_wall_alone_shows_the_board_without_a_desk(wall: AtWall) -> None:
    added(wall.ws, "Approve the proof", stage="Asked", due=in_days(-3))
    wall.sees("Approve the proof")
    assert wall.view.sheet.board.late == 1
    assert wall.window.isFullScreen()
    assert not wall.program._window.isVisible()
    assert wall.program._at is None


def test_what_somebody_changes_elsewhere_shows_and_so_does_when(wall: AtWall) -> None:
    card = added(wall.ws, "Approve the proof")
    wall.sees("Approve the proof")
    cards.finish(wall.ws, [card.id])
    wall.until(lambda: wall.titles() == [])
    assert wall.view.sheet.moment.last_tended.startswith("Last tended")


def test_a_customer_or_stage_with_another_name_shows_at_once(wall: AtWall) -> None:
    card = added(wall.ws, "Approve the proof", customer="Tall Pines")
    wall.sees("Approve the proof")
    assert card.customer_id is not None
    records.edit(wall.ws, Customer, card.customer_id, {"name": "Short Pines"})
    wall.until(lambda: wall.customers() == ["Short Pines"])
    stages.edit(wall.ws, card.stage_id, {"name": "Next up"})
    wall.until(lambda: "Next up" in [stage.name for stage in wall.view.sheet.board.stages])


@pytest.mark.parametrize("key", ["Esc", "F11"])
def test_esc_and_f11_leave(wall: AtWall, key: str) -> None:
    window = wall.window
    window.activateWindow()
    wall.qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    gone: list[bool] = []
    window.destroyed.connect(lambda: gone.append(True))
    inputs.press_key(key, window)
    wall.until(lambda: gone)
    assert wall.program.walls.window is None
    assert wall.program.walls._presenter is None


def test_while_its_screen_is_off_the_wall_waits_unseen(wall: AtWall) -> None:
    window = wall.window
    window._on_screen_removed(window.screen())
    assert not window.isVisible()
    window._on_screen_added(window.screen())
    assert window.isVisible()
    assert window.isFullScreen()


@pytest.mark.expects_log
def test_only_a_screen_that_was_asked_for_and_found_is_remembered(wall: AtWall) -> None:
    store = wall.program._store
    assert store.read_wall().screen == ""
    wall.program.walls.show("nowhere")
    assert store.read_wall().screen == ""
    wall.program.walls.show("1")
    assert store.read_wall().screen == screen_key(wall.window.screen())


def test_the_pointer_goes_and_comes_back_when_it_is_moved(wall: AtWall) -> None:
    window = wall.window
    window._pointer.setInterval(0)
    window._pointer.start()
    wall.until(lambda: window.cursor().shape() is Qt.CursorShape.BlankCursor)
    window._pointer.setInterval(60_000)
    wall.qtbot.mouseMove(wall.view, wall.view.rect().center())
    wall.until(lambda: window.cursor().shape() is not Qt.CursorShape.BlankCursor)
    assert window._pointer.isActive()


@pytest.mark.expects_log
def test_a_lost_board_is_said_across_the_wall_and_found_again(
    wall: AtWall, monkeypatch: pytest.MonkeyPatch
) -> None:
    added(wall.ws, "Approve the proof")
    wall.sees("Approve the proof")
    before = set(QApplication.topLevelWidgets())

    def away(*_: object) -> None:
        raise StoreAway("store_away")

    with monkeypatch.context() as patch:
        patch.setattr(watch, "since", away)
        wall.until(lambda: "cannot be reached" in wall.view.sheet.moment.warning)
        assert wall.view.sheet.bar.width() == wall.view.width()
        assert wall.view.sheet.bar.height() > 0
        assert wall.titles() == ["Approve the proof"]
    wall.until(lambda: not wall.view.sheet.moment.warning)
    assert set(QApplication.topLevelWidgets()) == before


@pytest.mark.expects_log
def test_a_look_that_never_answers_is_told_of_after_two_minutes(wall: AtWall) -> None:
    added(wall.ws, "Approve the proof")
    wall.sees("Approve the proof")
    presenter = wall.program.walls._presenter
    assert presenter is not None
    presenter.watcher.stop()
    presenter._good -= timedelta(seconds=119)
    presenter.look_at_clock()
    assert not wall.view.sheet.moment.warning
    presenter._good -= timedelta(seconds=2)
    presenter.look_at_clock()
    assert "This is how it stood at" in wall.view.sheet.moment.warning


@pytest.mark.expects_log
def test_a_board_that_cannot_be_opened_is_tried_again_for_ever(
    qtbot: QtBot, qapp: QApplication, short_runtime_folder: None, board_file: Path, clock: Clock
) -> None:
    open_desk(str(board_file), clock).store.close()
    good = board_file.read_bytes()
    board_file.write_bytes(b"nonsense" * 1000)
    program = Program(qapp, Choice(address_of(str(board_file)), may_make=True, today=TODAY))
    program.walls._again.setInterval(50)
    before = set(QApplication.topLevelWidgets())
    assert program.open(["wall", ""])
    wall = AtWall(qtbot, program, open_desk(str(board_file.with_name("other.db")), clock))
    wall.until(lambda: "Trying again" in wall.view.sheet.moment.warning)
    assert set(QApplication.topLevelWidgets()) - before == {wall.window}
    board_file.write_bytes(good)
    wall.until(lambda: wall.view.sheet.board.stages and not wall.view.sheet.moment.warning)
    program.close()
    program._window.deleteLater()
    program.deleteLater()


def test_a_second_start_opens_the_desk_beside_the_wall(
    wall: AtWall, program: Callable[..., Started], board_file: Path
) -> None:
    added(wall.ws, "Approve the proof")
    wall.sees("Approve the proof")
    program(board_file, opens=False)
    wall.until(wall.program._window.isVisible)
    wall.until(lambda: wall.program._at is not None)
    assert wall.window.isVisible()


def test_a_second_start_opens_the_wall_beside_the_desk(
    program: Callable[..., Started], qtbot: QtBot, qapp: QApplication, board_file: Path
) -> None:
    first = program(board_file)
    assert first.open_board
    second = Program(qapp, Choice(address_of(str(board_file)), may_make=True, today=TODAY))
    assert not second.open(["wall", "1"])
    first.until(lambda: first.program.walls.window is not None)
    second.close()
    second._window.deleteLater()
    second.deleteLater()


def test_f11_at_the_desk_shows_the_wall_and_takes_it_away(
    program: Callable[..., Started], board_file: Path
) -> None:
    started = program(board_file)
    started.open_board.on_menu("wall")
    assert started.program.walls.window is not None
    started.open_board.on_menu("wall")
    assert started.program.walls.window is None


def test_a_filter_at_the_desk_hides_nothing_on_the_wall(
    program: Callable[..., Started], board_file: Path, clock: Clock, qtbot: QtBot
) -> None:
    ws = open_desk(str(board_file), clock)
    added(ws, "Approve the proof")
    added(ws, "Call Joe")
    started = program(board_file)
    assert started.open_board
    started.sees_card("Call Joe")
    started.program._desk.set_query("proof")
    started.program.walls.show()
    AtWall(qtbot, started.program, ws).sees("Approve the proof", "Call Joe")


def test_what_is_set_for_the_wall_holds_at_once_and_at_the_next_start(
    program: Callable[..., Started], board_file: Path, clock: Clock, qtbot: QtBot
) -> None:
    ws = open_desk(str(board_file), clock)
    added(ws, "Call 555-0142")
    started = program(board_file)
    assert started.open_board
    started.program.walls.show()
    wall = AtWall(qtbot, started.program, ws)
    wall.sees("Call •••")
    small = wall.view._ink.px(1)
    presenter = started.open_board.settings
    presenter.open()
    started.until(lambda: presenter._dialog is not None)
    assert presenter._dialog is not None
    page = presenter._dialog.wall
    page.shown["phones"].click()
    wall.sees("Call 555-0142")
    added(ws, "Mend the frame", tags=("repair",))
    wall.sees("Mend the frame")
    page.tag.activated.emit(page.tag.findData("repair"))
    wall.until(lambda: wall.titles() == ["Mend the frame"])
    assert "Only repair" in wall.view.accessibleDescription()
    page.distance.setCurrentIndex(page.distance.findData(6.0))
    page.distance.activated.emit(page.distance.currentIndex())
    started.until(lambda: wall.view._ink.px(1) > 1.9 * small)
    page.look.activated.emit(page.look.findData("dark"))
    assert wall.view._theme.dark
    presenter._dialog.close()
    kept = started.program._store.read_wall()
    assert (kept.viewing.distance_m, kept.shown.phones, kept.look) == (6.0, True, "dark")
    assert kept.tag == "repair"
