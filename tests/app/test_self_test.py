"""The program tries itself: each step a line; what is missing ends it with a sentence."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from board.app import paths, self_test
from board.app.main import main
from board.store import upgrade
from tests.driver.processes import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

STEPS = [
    "fonts",
    "icons",
    "translations",
    "processes and letters",
    "licences",
    "migrations",
    "shared boards",
    "example board",
    "move and undo",
    "foreign file",
    "picture",
    "paper",
    "close",
]


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Path:
    """A copy of the resources from which something can be taken away."""
    copy = tmp_path / "resources"
    shutil.copytree(paths.resource(), copy)
    shutil.copyfile(paths.resource().parent / "LICENSE", tmp_path / "LICENSE")
    monkeypatch.setattr(paths, "_resources", lambda: copy)
    return copy


def test_all_steps_go_well_where_nothing_is_missing_without_a_display(tmp_path: Path) -> None:
    without = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    told = subprocess.run(
        [sys.executable, "-W", "error", "-m", "board", "--self-test"],
        cwd=tmp_path,
        env={
            **{name: value for name, value in os.environ.items() if name not in without},
            "PYTHONPATH": str(CHECKOUT),
            "TMPDIR": str(tmp_path),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    steps = [line.removeprefix("ok  ").partition(":")[0] for line in told.stdout.splitlines()]

    assert (told.returncode, told.stderr) == (0, "")
    assert steps == STEPS
    assert list(tmp_path.iterdir()) == []


def test_the_start_tells_when_the_window_came_and_when_its_board(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "board", "--self-test", "first-window"],
        cwd=tmp_path,
        env={
            **os.environ,
            "PYTHONPATH": str(CHECKOUT),
            "QT_QPA_PLATFORM": "offscreen",
            "FOLLOWUP_BOARD": str(tmp_path / "board.db"),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (told.returncode, told.stdout) == (0, "window\nboard\n")


def test_users_are_not_told_of_what_builders_need(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "self-test" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("gone", "words"),
    [
        ("fonts/ShantellSans-Bold.ttf", "fonts: These fonts cannot be loaded: Shantell Sans."),
        ("icons", "icons: Icons are missing or broken"),
        ("desktop", "icons: io.github.followup_board.FollowUpBoard.desktop is missing."),
        ("licences/LGPL-3.0.txt", "licences: FileNotFoundError"),
    ],
)
def test_what_is_missing_ends_it_with_one_sentence(
    resources: Path, capsys: pytest.CaptureFixture[str], gone: str, words: str
) -> None:
    place = resources / gone
    shutil.rmtree(place) if place.is_dir() else place.unlink()
    assert main(["--self-test"]) == 1
    complained = capsys.readouterr().err
    assert complained.startswith("failed  ")
    assert words in complained
    assert complained.count("\n") == 1


def test_a_catalogue_that_is_none_is_named(
    resources: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (resources / "translations").mkdir(exist_ok=True)
    (resources / "translations" / "xx.qm").write_bytes(b"no catalogue")
    assert main(["--self-test"]) == 1
    assert "translations: These catalogues cannot be loaded: xx.qm." in capsys.readouterr().err


def test_missing_migrations_are_noticed(
    qapp: QApplication,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(upgrade.upgrade, "__kwdefaults__", {"scripts": tmp_path, "to": 1})
    assert self_test.run() == 1
    assert capsys.readouterr().err.startswith("failed  migrations: ")
