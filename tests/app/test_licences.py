"""Every library, font and icon that comes along brings its licence."""

from __future__ import annotations

import re
import shutil
import tomllib
from importlib.metadata import distribution
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.requirements import Requirement

from board.app import licences, paths

if TYPE_CHECKING:
    import pytest

CHECKOUT = Path(__file__).parents[2]


def needed() -> set[str]:
    """Return everything the program's dependencies bring, on this Python."""
    project = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["project"]
    waiting = _here(project["dependencies"])
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _here(distribution(name).requires or [])
    return found


def _here(requirements: list[str]) -> list[str]:
    """Return the names of those that are wanted on this system and this Python."""
    asked = [Requirement(each) for each in requirements]
    return [
        _name(each.name)
        for each in asked
        if each.marker is None or each.marker.evaluate({"extra": ""})
    ]


def _name(distribution_name: str) -> str:
    return re.sub(r"[-_.]+", "-", distribution_name).lower()


def test_every_library_that_comes_along_is_named() -> None:
    named = {_name(each) for each in (*licences.DISTRIBUTIONS, *licences.OPTIONAL)}

    assert needed() <= named


def test_each_library_says_its_licence_in_full_unless_it_is_qts() -> None:
    text = licences.text()
    parts = dict(part.split("\n", 1) for part in re.split(r"\n\n\n(?=.*\n=+\n)", text))

    for name in licences.DISTRIBUTIONS:
        [words] = [words for title, words in parts.items() if title.startswith(f"{name} ")]
        in_own_file = name in {"PySide6-Essentials", "shiboken6"}
        assert ("LGPL" in words) if in_own_file else len(words) > 500, name


def test_fonts_icons_qt_and_the_program_itself_are_there_too() -> None:
    text = licences.text()

    for words in (
        "Follow-up Board contributors",
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "PYTHON SOFTWARE FOUNDATION LICENSE",
        "SIL OPEN FONT LICENSE",
        "Lucide",
        "https://code.qt.io/",
    ):
        assert words.lower() in text.lower()


def test_the_packaged_program_tells_of_the_systems_libraries_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(paths.resource(), tmp_path / "resources")
    shutil.copyfile(paths.resource().parent / "LICENSE", tmp_path / "LICENSE")
    folder = tmp_path / "resources" / "licences" / "libraries"
    folder.mkdir()
    (folder / "libx11-6.txt").write_text("Copyright of X", "utf-8")
    monkeypatch.setattr(paths, "_resources", lambda: tmp_path / "resources")

    assert "\nlibx11-6\n========\n\nCopyright of X\n" in licences.text()


def test_qts_page_names_the_folder_where_its_libraries_can_be_replaced() -> None:
    assert "_internal/PySide6" in licences.text()
