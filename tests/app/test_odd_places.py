"""Closed streams, odd folders, pipes and far days end in a sentence, never in a traceback."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from board.app.login import AtLogin
from board.app.main import main
from board.desktop import autostart
from board.services import backups
from tests.driver.builders import added
from tests.driver.processes import CHECKOUT

if TYPE_CHECKING:
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock


def command(*words: str, shell: str = "", **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a shell, which may do something with its streams."""
    line = " ".join(f"'{word}'" for word in (sys.executable, "-m", "board", *words))
    return subprocess.run(
        ["bash", "-c", f"{line} {shell}"],
        cwd=CHECKOUT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.fixture
def board(tmp_path: Path) -> str:
    return str(tmp_path / "board.db")


@pytest.mark.parametrize("shell", [">&-", ">&- 2>&-", "| head -c 0; exit ${PIPESTATUS[0]}"])
def test_what_was_saved_is_no_failure_only_because_nobody_listens(board: str, shell: str) -> None:
    done = command("--board", board, "add", "Call Joe", shell=shell)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Call Joe" in command("--board", board, "list").stdout


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "1969-12-31T23:59"])
def test_a_day_too_far_away_is_told_as_wrong_usage(board: str, day: str) -> None:
    done = command("--board", board, "--today", day, "list")
    assert done.returncode == 2
    assert "choose a day from 1970 to 2150" in done.stderr


@pytest.mark.parametrize("words", [("list",), ("--board", "$", "import", "{}")])
def test_a_pipe_is_no_board_and_no_table(
    board: str, tmp_path: Path, words: tuple[str, ...]
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    command("--board", board, "add", "x")
    named = [word.replace("$", board).replace("{}", str(pipe)) for word in words]
    done = command(*(named if "import" in named else ["--board", str(pipe), *named]))
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("verb", ["import", "restore", "backup", "processes --import"])
def test_a_name_too_long_for_a_file_is_told_in_one_line(
    board: str, verb: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--board", board, *verb.split(), "x" * 5000]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("name", ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"])
def test_folders_that_cannot_be_used_are_named(tmp_path: Path, name: str) -> None:
    file = tmp_path / "file"
    file.touch()
    done = command("list", **{name: str(file)})
    assert (done.returncode, done.stdout) == (1, "") or name == "XDG_CONFIG_HOME"
    assert "Traceback" not in done.stderr


def test_whatever_the_program_writes_is_only_the_users_own(board: str, tmp_path: Path) -> None:
    places = {name: str(tmp_path / "home" / name) for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME")}
    (tmp_path / "home").mkdir(mode=0o700)
    done = command("--board", board, "add", "x", **places)
    assert done.returncode == 0
    command("--board", board, "backup", **places)
    modes = {
        str(path.relative_to(tmp_path)): stat.S_IMODE(path.stat().st_mode)
        for path in tmp_path.rglob("*")
    }
    assert {path: mode for path, mode in modes.items() if mode & 0o077} == {}


def test_a_backup_replaces_nothing_unless_it_is_told_to(board: str, tmp_path: Path) -> None:
    precious, link = tmp_path / "precious.txt", tmp_path / "link"
    precious.write_text("precious")
    link.symlink_to(link)
    command("--board", board, "add", "x")
    for target in (precious, link):
        done = command("--board", board, "backup", str(target))
        assert (done.returncode, "is there already" in done.stderr) == (1, True)
    assert precious.read_text() == "precious"
    assert command("--board", board, "backup", "--force", str(precious)).returncode == 0
    assert precious.read_bytes().startswith(b"SQLite format 3")


def test_what_a_dead_process_left_is_removed_and_nothing_else(
    file_ws: Workspace, board_file: Path, clock: Clock
) -> None:
    added(file_ws)
    home = backups.home(board_file)
    home.mkdir()
    left = [
        board_file.with_name(".board.db.0123abcd.tmp"),
        board_file.with_name(".board.db.0123abcd.new"),
        home / ".board-20261123-100000.db.0123abcd.tmp",
    ]
    kept = [board_file.with_name(name) for name in (".notes.tmp", ".other.db.0123abcd.tmp")]
    young = board_file.with_name(".board.db.89abcdef.tmp")
    for path in (*left, *kept, young):
        path.touch()
        day = clock().timestamp() - 2 * 24 * 3600
        os.utime(path, (day, day))
    os.utime(young, (clock().timestamp(),) * 2)
    backups.make_daily(file_ws)
    assert not [path for path in left if path.exists()]
    assert all(path.exists() for path in (*kept, young))


def test_the_wall_at_login_opens_the_board_chosen_for_it() -> None:
    AtLogin.wall("/boards/office.db").switch(True)
    entry = Path(os.environ["XDG_CONFIG_HOME"]) / "autostart"
    text = "".join(path.read_text() for path in entry.iterdir())
    assert '"--board" "/boards/office.db" "--wall"' in text
    assert autostart.is_enabled(autostart.WALL)
