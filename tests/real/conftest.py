"""A desktop for each test process, and on it the program with a board of its own for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.driver.desktop import Desktop
from tests.driver.reader import Reader
from tests.driver.window import Program

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from pathlib import Path

Outcome = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember a failure, so that the desktop can be pictured before it is tidied."""
    report = yield
    if call.when == "call":
        item.stash[Outcome] = report.failed
    return report


@pytest.fixture(scope="session")
def whole_desktop() -> Iterator[Desktop]:
    """Start a screen, a window manager and the buses, once in each test process."""
    desktop = Desktop()
    yield desktop
    desktop.close()


@pytest.fixture(scope="session")
def reader(whole_desktop: Desktop) -> Iterator[Reader]:
    """Start an AT-SPI client."""
    reader = Reader(whole_desktop)
    yield reader
    reader.close()


@pytest.fixture
def desktop(
    whole_desktop: Desktop, request: pytest.FixtureRequest, tmp_path: Path
) -> Iterator[Desktop]:
    """Give the desktop without programs, the hand off the mouse and the keyboard."""
    yield whole_desktop
    if request.node.stash.get(Outcome, False):
        whole_desktop.picture().save(tmp_path / "screen.png")
    whole_desktop.tidy()


@pytest.fixture
def program(desktop: Desktop, reader: Reader, board_file: Path) -> Iterator[Program]:
    """Give the program on a board file that is not there yet; it must not complain."""
    program = Program(desktop, reader, board_file)
    yield program
    assert program.complained() == ""
