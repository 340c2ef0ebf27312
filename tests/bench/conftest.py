"""What all benchmarks share: boards of every size, and the one table at the end of the run.

A benchmark measures a floor beside what it is about, in the same run, and tells both to
``table``; it judges nothing. The goals are ratios to floors because machines differ.
"""

from __future__ import annotations

import json
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import psutil  # type: ignore[import-untyped]  # it has no stubs here
import PySide6
import pytest

from tests.bench.boards import Boards
from tests.bench.desk import AtBoard, Screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from PySide6.QtWidgets import QApplication

SCREENS = {"screens": [{"name": "large", "x": 0, "y": 0, "width": 2560, "height": 1440}]}
HEAD = ("what", "value", "floor", "ratio", "goal", "ok", "frames")
TABLE = pytest.StashKey["Table"]()


@dataclass(frozen=True, slots=True)
class Measured:
    """A figure and its unit: "ms", "MB" or "%"."""

    value: float
    unit: str = "ms"

    def __str__(self) -> str:
        return f"{self.value:.{0 if self.value >= 100 else 1}f} {self.unit}"


class Table:
    """The rows of this run."""

    def __init__(self) -> None:
        self.rows: list[Sequence[str]] = []

    def tell(
        self,
        what: str,
        value: Measured,
        floor: Measured,
        *,
        goal: float,
        frame: Measured | None = None,
    ) -> None:
        """Add a figure that should be at most ``goal`` times its floor.

        How many frames of a screen it takes is shown too, but depends on the machine.
        """
        ratio = value.value / floor.value
        ok = "yes" if ratio <= goal else "NO"
        frames = f"{value.value / frame.value:.2f}" if frame is not None else "–"
        self._add((what, str(value), str(floor), f"{ratio:.2f}", f"≤ {goal:g} ×", ok, frames))

    def tell_alone(self, what: str, value: Measured, goal: Measured) -> None:
        """Add a figure that has a limit of its own."""
        ok = "yes" if value.value <= goal.value else "NO"
        self._add((what, str(value), "–", "–", f"≤ {goal.value:g} {goal.unit}", ok, "–"))

    def note(self, what: str, value: Measured | str) -> None:
        """Add a figure that is only there to be seen beside another one."""
        self._add((what, str(value), "–", "–", "–", "–", "–"))

    def _add(self, row: Sequence[str]) -> None:
        self.rows.append(row)
        print("\n" + " | ".join(row), flush=True)


@pytest.fixture(scope="session", autouse=True)
def large_screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Have a screen on which a window of the usual size fits, here and in all children."""
    screens = tmp_path_factory.mktemp("screens") / "screens.json"
    screens.write_text(json.dumps(SCREENS))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QT_QPA_PLATFORM", f"offscreen:configfile={screens}")
        yield


@pytest.fixture(scope="session")
def boards(tmp_path_factory: pytest.TempPathFactory) -> Boards:
    """Give boards of any size."""
    return Boards(tmp_path_factory.mktemp("boards"))


@pytest.fixture
def sits_at(
    qapp: QApplication, boards: Boards, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[int], AtBoard]]:
    """Open a board of so many cards."""
    there: list[AtBoard] = []
    screen = Screen(monkeypatch)

    def sit(cards: int) -> AtBoard:
        there.append(AtBoard(qapp, screen, boards.copy(cards, f"board-{cards}")))
        return there[-1]

    yield sit
    for each in there:
        each.goes_home()


@pytest.fixture(scope="session")
def table(pytestconfig: pytest.Config) -> Table:
    """Give the table of this run."""
    return pytestconfig.stash.setdefault(TABLE, Table())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let a benchmark take longer than a test; pytest hands over those of every folder."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker(pytest.mark.timeout(900))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Print the table."""
    table = config.stash.get(TABLE, None)
    if table is None:
        return
    terminalreporter.section("benchmarks")
    terminalreporter.write_line(machine() + "\n")
    for row in (HEAD, ["---"] * len(HEAD), *table.rows):
        terminalreporter.write_line("| " + " | ".join(row) + " |")


def machine() -> str:
    """Return where this was measured, and how busy it is."""
    info = Path("/proc/cpuinfo")
    names = [
        line.partition(":")[2].strip()
        for line in (info.read_text("utf-8").splitlines() if info.exists() else ())
        if line.startswith("model name")
    ]
    load = psutil.getloadavg()[0]
    memory = psutil.virtual_memory().total / 2**30
    return (
        f"{names[0] if names else platform.processor()}, {psutil.cpu_count()} cores, "
        f"{memory:.0f} GB, {platform.platform(terse=True)}, Python {platform.python_version()}, "
        f"PySide6 {PySide6.__version__}, offscreen; load {load:.1f}"
    )
