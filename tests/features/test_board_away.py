"""A board that is not where it was is never replaced by an empty one; passwords are never shown."""

from __future__ import annotations

import json
import stat
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from board.app import dialogs, recent
from board.app.desks import Choice, choose
from board.app.main import main
from board.app.paths import log_folder, state_folder
from board.domain.address import address_of, file_address
from board.ui.window.about import AboutDialog
from board.ui.window.opening_page import OpeningPage
from tests.driver import inputs
from tests.driver.builders import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from tests.driver.app import Started
    from tests.driver.processes import Server

SECRET = "open sesame"  # noqa: S105 - of a test


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """Give the folder of a stick on which the board opened last lies."""
    folder = tmp_path / "stick"
    folder.mkdir()
    assert main(["--board", str(folder / "shop.db"), "add", "On the stick"]) == 0
    recent.remember(file_address(folder / "shop.db"))
    return folder


def last_opened() -> Choice:
    return choose(None, demo=False, today=TODAY)


@pytest.mark.parametrize("is_mounted", [True, False])
def test_the_command_line_makes_no_new_board_for_one_that_is_away(
    stick: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], is_mounted: bool
) -> None:
    stick.rename(tmp_path / "in the pocket")
    if is_mounted:  # an empty folder stands where the stick was
        stick.mkdir()
    capsys.readouterr()

    for words in (["add", "Call Joe"], ["--board", str(stick / "shop.db"), "add", "Call Joe"]):
        assert main(words) == 1
        assert f"The board {stick / 'shop.db'} is not there" in capsys.readouterr().err
    assert not stick.exists() or not list(stick.iterdir())


def test_a_board_that_is_named_is_made_where_its_folder_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--board", str(tmp_path / "new.db"), "add", "Call Joe"]) == 0
    assert main(["--board", str(tmp_path / "no folder" / "new.db"), "add", "Call Joe"]) == 1
    assert "There is no folder" in capsys.readouterr().err
    assert [path.name for path in tmp_path.glob("n*")] == ["new.db"]


def test_the_window_says_that_the_board_is_away_and_finds_it_again(
    program: Callable[..., Started], stick: Path, tmp_path: Path
) -> None:
    pocket = stick.rename(tmp_path / "in the pocket")
    started = program(last_opened())

    started.sees_page(f"The board {stick / 'shop.db'} is not there")
    assert not stick.exists()
    pocket.rename(stick)
    started.pushes("Look again")

    started.sees_card("On the stick")


def test_a_new_board_in_its_place_is_made_at_somebodys_word(
    program: Callable[..., Started], stick: Path
) -> None:
    board = stick / "shop.db"
    board.unlink()
    started = program(last_opened())
    started.sees_page("is not there")
    started.pushes("Make a new board…")
    dialog = inputs.part(started.window, QFileDialog)
    assert not board.exists()
    dialog.fileSelected.emit(str(board))
    dialog.reject()

    assert started.open_board.ws.store.path == board
    started.until(lambda: len(started.view.columns) == 6)


@pytest.mark.parametrize(
    "address",
    [
        "postgresq://eva:open sesame@host/shop",
        "mysql://eva:open sesame@host/shop",
        r"\\server\open sesame\shop.db",
    ],
)
def test_an_address_that_leads_nowhere_is_refused_and_makes_nothing(
    address: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)

    assert main(["--board", address, "add", "Call Joe"]) == 1
    said = capsys.readouterr().err
    assert "postgresql://" in said or "PostgreSQL" in said
    assert SECRET not in said
    assert list(tmp_path.iterdir()) == []


def test_the_window_says_that_an_address_leads_nowhere(
    program: Callable[..., Started], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLLOWUP_BOARD", f"mysql://eva:{SECRET}@host/shop")
    program(last_opened()).sees_page("mysql://…@host/shop is neither")


@pytest.fixture
def shared(server_address: str, postgres: Server) -> str:
    """Give the address of a database that wants a password; the address does not have it.

    Tests ask for it before the program, so that this is gone before the database is emptied.
    """
    name = urlsplit(server_address).path.removeprefix("/")
    return postgres.locked(name, "eva", SECRET)


def with_secret(address: str) -> str:
    return address.replace("eva@", f"eva:{SECRET.replace(' ', '%20')}@")


def test_a_password_is_neither_shown_nor_kept_nor_handed_on(
    shared: str,
    program: Callable[..., Started],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[Sequence[str]] = []
    monkeypatch.setattr(dialogs, "start_again", asked.append)
    monkeypatch.setenv("FOLLOWUP_BOARD", with_secret(shared))
    first = program(last_opened())
    assert first.open_board.ws.store.path is None
    first.open_board.on_menu("about")
    dialog = inputs.part(first.window, AboutDialog)
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    dialog.close()
    first.program.close()
    second = program(tmp_path / "other.db")
    assert second.open_board.ws.store.path is not None
    [action] = second.bar.menu.recent.actions()
    action.trigger()

    shown += [first.window.windowTitle(), action.text(), action.toolTip(), *asked[0]]
    assert asked == [["--board", address_of(shared).shown]]
    assert not [text for text in shown if "sesame" in text]
    kept = [path for place in (state_folder(), log_folder()) for path in place.rglob("*")]
    assert not [path for path in kept if path.is_file() and b"sesame" in path.read_bytes()]
    list_of_boards = state_folder() / "boards.json"
    assert list_of_boards in kept
    assert stat.S_IMODE(list_of_boards.stat().st_mode) == 0o600


def test_a_password_written_down_by_an_earlier_version_goes_at_the_first_look() -> None:
    boards = state_folder() / "boards.json"
    boards.write_text(json.dumps(["postgresql://eva:sesame@host/shop", "/home/eva/a.db"]))

    assert recent.addresses() == ["postgresql://eva@host/shop", "/home/eva/a.db"]
    assert json.loads(boards.read_text()) == recent.addresses()
    assert stat.S_IMODE(boards.stat().st_mode) == 0o600


def test_a_missing_password_is_asked_for_until_it_is_right(
    shared: str, program: Callable[..., Started]
) -> None:
    started = program(Choice(address_of(shared), may_make=True, today=TODAY))
    started.sees_page("The server asks for a password")
    for typed in ("wrong", SECRET):
        page = started.page_shown()
        assert isinstance(page, OpeningPage)
        inputs.type_text(typed, page.secret)
        inputs.press_key("Return", page.secret)
        if typed == "wrong":
            started.sees_page("The server does not let us in")

    assert started.open_board.ws.store.path is None


def test_a_shared_board_that_was_emptied_is_not_made_anew(
    shared: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PGPASSWORD", SECRET)
    recent.remember(address_of(shared))

    assert main(["add", "Call Joe"]) == 1
    assert f"The board {shared} is not there" in capsys.readouterr().err
