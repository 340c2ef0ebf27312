"""The program around the board: opening, a second start, other boards, About and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from board import __version__
from board.app import dialogs, recent
from board.domain.address import file_address
from board.ui.actions.key_map import KeyMapDialog
from board.ui.settings.desk_memory import DeskMemory
from board.ui.settings.reminder_values import ReminderSettings
from board.ui.window.about import AboutDialog
from tests.driver import inputs

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from tests.driver.app import Started


@pytest.fixture
def started_again(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[str]]:
    """What further processes were asked for."""
    asked: list[Sequence[str]] = []

    def start(arguments: Sequence[str]) -> bool:
        asked.append(arguments)
        return True

    monkeypatch.setattr(dialogs, "start_again", start)
    return asked


def test_the_window_opens_with_the_board(program: Callable[..., Started], board_file: Path) -> None:
    started = program(board_file)
    started.until(lambda: len(started.view.columns) == 6)
    assert started.window.windowTitle() == "Follow-up Board"
    assert recent.addresses() == [str(board_file)]


def test_a_second_start_on_the_same_board_brings_the_first_window_forward(
    program: Callable[..., Started], board_file: Path
) -> None:
    first = program(board_file)
    assert first.open_board.ws.store.path == board_file
    first.window.hide()  # minimizing is tried with a window manager, in tests/real
    second = program(board_file, opens=False)
    assert not second.window.isVisible()
    first.until(first.window.isVisible)


def test_another_board_is_opened_beside_it(
    program: Callable[..., Started], tmp_path: Path, board_file: Path
) -> None:
    one, two = program(board_file), program(tmp_path / "other.db")
    assert one.open_board is not two.open_board
    assert two.window.windowTitle() == "other – Follow-up Board"


def test_open_board_asks_for_a_file_and_changes_over(
    program: Callable[..., Started],
    board_file: Path,
    tmp_path: Path,
    started_again: list[Sequence[str]],
) -> None:
    started = program(board_file)
    started.open_board.on_menu("open")
    dialog = inputs.part(started.window, QFileDialog)
    other = tmp_path / "other.db"
    dialog.fileSelected.emit(str(other))
    assert started_again == [["--board", str(other)]]
    assert not started.window.isVisible()
    dialog.reject()


def test_recent_boards_stand_in_the_menu(
    program: Callable[..., Started], board_file: Path, tmp_path: Path
) -> None:
    recent.remember(file_address(tmp_path / "customers" / "spring.db"))
    started = program(board_file)
    menu = started.bar.menu.recent
    assert [action.text() for action in menu.actions()] == ["customers/spring.db"]


def test_the_example_board_starts_in_a_window_of_its_own(
    program: Callable[..., Started], board_file: Path, started_again: list[Sequence[str]]
) -> None:
    started = program(board_file)
    started.open_board.on_menu("demo")
    assert started_again == [["--demo"]]
    assert started.window.isVisible()


def test_about_tells_version_and_log_folder(
    program: Callable[..., Started], board_file: Path
) -> None:
    started = program(board_file)
    started.open_board.on_menu("about")
    dialog = inputs.part(started.window, AboutDialog)
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert __version__ in told
    assert "log" in told
    dialog.close()


def test_f1_shows_the_key_map(program: Callable[..., Started], board_file: Path) -> None:
    started = program(board_file)
    started.open_board.on_menu("keys")
    dialog = inputs.part(started.window, KeyMapDialog)
    cells = [
        str(dialog.model.index(row, column).data())
        for row in range(dialog.model.rowCount())
        for column in range(3)
    ]
    assert any("Ctrl+K" in cell for cell in cells)
    assert any("Alt+" in cell for cell in cells)
    dialog.close()


def test_what_is_new_is_told(program: Callable[..., Started], board_file: Path) -> None:
    started = program(board_file)
    started.open_board.on_menu("whats_new")
    dialog = inputs.part(started.window, AboutDialog)
    assert dialog.pages.currentIndex() == 1
    dialog.close()


def test_the_window_comes_back_where_it_was(
    program: Callable[..., Started], board_file: Path
) -> None:
    first = program(board_file)
    assert first.open_board.ws.store.path == board_file
    first.window.resize(790, 640)
    first.window.close()
    first.program.close()
    again = program(board_file)
    assert (again.window.width(), again.window.height()) == (790, 640)


def test_closing_the_window_keeps_what_was_being_typed(
    program: Callable[..., Started], board_file: Path
) -> None:
    first = program(board_file)
    open_board = first.open_board
    open_board.actions.cards.add_line("Call Joe")
    first.sees_card("Call Joe")
    card = next(iter(open_board.desk.board.cards))
    open_board.panel_presenter.open(card)
    first.until(first.panel.isVisible)
    title = first.panel.body.head.title
    title.setFocus()
    title.setPlainText("Call Ann")
    first.window.close()
    first.program.close()
    program(board_file).sees_card("Call Ann")


def test_the_look_is_the_applications(
    program: Callable[..., Started], board_file: Path, qapp: QApplication
) -> None:
    program(board_file)
    assert qapp.styleSheet()


def test_a_filter_is_there_again_but_a_search_is_not(
    board_file: Path, program: Callable[..., Started]
) -> None:
    first = program(board_file)
    first.until(lambda: first.program._background is not None)
    box = first.box
    for typed, kept in (("late stage:asked", "late stage:asked"), ("Joe", "")):
        box.setText(typed)
        first.window.closing.emit()
        assert DeskMemory(first.program._store.settings).filter_of(str(board_file)) == kept
    box.setText("today")
    first.window.close()
    first.program.close()
    again = program(board_file)
    again.until(lambda: again.box.text() == "today")
    assert again.program._desk.is_filtered


def test_a_window_that_stood_on_a_screen_that_is_gone_comes_to_this_one(
    board_file: Path, program: Callable[..., Started]
) -> None:
    first = program(board_file)
    assert first.open_board.ws.store.path == board_file
    first.window.setGeometry(5_000, 4_000, 700, 500)
    first.window.close()
    first.program.close()
    again = program(board_file)
    room = again.window.screen().availableGeometry()
    assert room.intersected(again.window.geometry()) == again.window.geometry()


def test_a_second_start_asks_for_the_small_window(
    board_file: Path, program: Callable[..., Started]
) -> None:
    first = program(board_file)
    first.until(lambda: first.program._background is not None)
    first.program.take_words(["quick-add"])
    background = first.program._background
    assert background is not None
    assert background._quick is not None
    assert background._quick.isVisible()


def test_the_small_window_asked_for_at_the_start_waits_for_the_board(
    board_file: Path, program: Callable[..., Started]
) -> None:
    first = program(board_file)
    first.program.take_words(["quick-add"])
    assert first.program._background is None

    def shows() -> bool:
        background = first.program._background
        return background is not None and background._quick is not None

    first.until(shows)


def test_quit_ends_even_a_program_that_keeps_reminding(
    board_file: Path, program: Callable[..., Started]
) -> None:
    first = program(board_file)
    first.until(lambda: first.program._background is not None)
    DeskMemory(first.program._store.settings).write(ReminderSettings(keep=True))
    assert not first.window.close()
    first.program.quit()
    assert not first.window.isVisible()
