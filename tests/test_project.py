"""What holds for the project as a whole, and no single module can promise."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

CHECKOUT = Path(__file__).parents[1]
PACKAGE = CHECKOUT / "board"
FONTS = CHECKOUT / "resources" / "fonts"
ICONS = sorted((CHECKOUT / "resources" / "icons").glob("*.svg"))
ROOMS = sorted(path.parent for path in PACKAGE.glob("**/__init__.py"))

TOP_LEVEL = {"board", "resources", "tests", "pyproject.toml", "README.md", "build.spec", "LICENSE"}
MAY_BLOCK = {"app/window.py", "ui/board/drag.py"}  # the event loop, and the one drag


def test_qt_calls_do_not_use_up_the_references_of_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        thing.setObjectName("x")

    assert abs(sys.getrefcount(None) - before) < 100


def test_only_the_start_and_the_drag_run_an_event_loop() -> None:
    found = {place for place, name in _method_calls() if name in {"exec", "exec_"}}

    assert found <= MAY_BLOCK


def test_events_are_never_processed_by_hand() -> None:
    assert {place for place, name in _method_calls() if name == "processEvents"} == set()


def test_item_models_need_no_widgets() -> None:
    models = list(PACKAGE.glob("ui/**/*_model.py"))

    assert {file.name for file in models} >= {"board_model.py", "rows_model.py"}
    assert not [file.name for file in models if "PySide6.QtWidgets" in set(_imports(file))]


def test_features_find_the_parts_of_a_window_through_their_desk() -> None:
    files = list(PACKAGE.parent.glob("tests/features/*.py"))
    parts = re.compile(r"(?<!ui)\.window\.(top_bar|board_view|panel|notice_bar|pages)\b")

    assert len(files) > 40
    assert not [file.name for file in files if parts.search(file.read_text("utf-8"))]


def test_domain_needs_no_library_but_dateutil_and_holidays() -> None:
    outside = {
        module.partition(".")[0]
        for file in PACKAGE.glob("domain/**/*.py")
        for module in _imports(file)
    }

    assert outside - sys.stdlib_module_names <= {"board", "dateutil", "holidays"}


def test_the_test_run_finds_the_systems_own_tools_whatever_path_it_is_started_with(
    tmp_path: Path,
) -> None:
    definitions, _, _ = (CHECKOUT / "tests" / "run.sh").read_text("utf-8").partition("\nkind=")
    found = subprocess.run(
        ["/bin/sh", "-c", f'{definitions}\nisolate\necho "$PATH"', "tests/run.sh"],
        cwd=CHECKOUT,
        env={"PATH": "/usr/bin:/bin", "scratch": str(tmp_path)},
        check=True,
        capture_output=True,
        text=True,
    )

    assert "/usr/sbin" in found.stdout.strip().split(":")


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_a_room_says_what_lives_in_it(room: Path) -> None:
    sentence = ast.get_docstring(ast.parse((room / "__init__.py").read_text("utf-8")))

    assert sentence is not None
    assert len(sentence.splitlines()) >= 3


def test_nothing_lies_about_at_the_top_level() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=CHECKOUT,
        check=True,
        capture_output=True,
        text=True,
    )
    names = {line.partition("/")[0] for line in listed.stdout.splitlines()}

    assert {name for name in names if not name.startswith(".")} <= TOP_LEVEL


@pytest.mark.parametrize(
    ("file", "family", "weight"),
    [
        ("AtkinsonHyperlegibleNext-Regular.ttf", "Atkinson Hyperlegible Next", 400),
        ("AtkinsonHyperlegibleNext-SemiBold.ttf", "Atkinson Hyperlegible Next", 600),
        ("AtkinsonHyperlegibleNext-Bold.ttf", "Atkinson Hyperlegible Next", 700),
        ("ShantellSans-Bold.ttf", "Shantell Sans", 700),
    ],
)
def test_a_font_loads_under_its_family_name(
    qapp: QApplication, file: str, family: str, weight: int
) -> None:
    number = QFontDatabase.addApplicationFont(str(FONTS / file))
    style = next(
        style
        for style in QFontDatabase.styles(family)
        if QFontDatabase.weight(family, style) == weight
    )

    assert family in QFontDatabase.applicationFontFamilies(number)
    assert QFontInfo(QFontDatabase.font(family, style, 12)).family() == family


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.stem)
def test_an_icon_can_be_drawn_and_tinted(qapp: QApplication, icon: Path) -> None:
    assert QSvgRenderer(str(icon)).isValid()
    assert icon.stem == "app" or "currentColor" in icon.read_text("utf-8")


@pytest.mark.parametrize("folder", ["fonts", "icons"])
def test_what_others_made_lies_beside_its_licence(folder: str) -> None:
    assert list((CHECKOUT / "resources" / folder).glob("LICENSE-*.txt"))


def _method_calls() -> Iterator[tuple[str, str]]:
    for file in PACKAGE.glob("**/*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                yield file.relative_to(PACKAGE).as_posix(), node.func.attr


def _imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
