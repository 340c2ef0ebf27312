"""Where resources and the user's folders are."""

from __future__ import annotations

import stat
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

import board
from board.app import paths

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FOLDERS = [
    paths.data_folder,
    paths.config_folder,
    paths.state_folder,
    paths.log_folder,
    paths.runtime_folder,
]


def test_a_resource_is_found_in_the_source_tree() -> None:
    assert paths.resource("icons", "app.svg").is_file()


def test_a_resource_is_found_in_an_installed_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = tmp_path / "board"
    (installed / "resources").mkdir(parents=True)
    monkeypatch.setattr(board, "__file__", str(installed / "__init__.py"))

    assert paths.resource("fonts") == installed / "resources" / "fonts"


def test_a_resource_is_found_in_the_packaged_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert paths.resource("fonts", "x.ttf") == tmp_path / "resources" / "fonts" / "x.ttf"


def test_the_wheel_carries_its_resources(tmp_path: Path) -> None:
    checkout = paths.resource().parent
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel"]
    subprocess.run([*build, "--directory", tmp_path], cwd=checkout, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("followup_board-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")

    show = "from board.app import paths; print(paths.resource('icons').resolve(strict=True))"
    shown = subprocess.run(
        [sys.executable, "-c", show],
        cwd=tmp_path,
        env={"PYTHONPATH": str(tmp_path / "site")},
        check=True,
        capture_output=True,
        text=True,
    )

    assert shown.stdout.strip() == str(tmp_path / "site/board/resources/icons")


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_folder_of_the_user_is_made_and_private(folder: Callable[[], Path]) -> None:
    made = folder()

    assert made.is_dir()
    assert "followup-board" in made.parts
    assert stat.S_IMODE(made.stat().st_mode) == stat.S_IRWXU


def test_a_missing_runtime_folder_of_the_system_is_no_warning(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR")

    assert paths.runtime_folder().is_dir()
