"""The program under test, as a person meets it: a window, and the command line beside it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.programs import CHECKOUT
from tests.real.hand import Hand
from tests.real.waiting import until

if TYPE_CHECKING:
    from tests.real.desktop import Desktop
    from tests.real.reader import Box, Node, Reader

DAY = "2026-11-23"
# Newer readers ask for a bus of the program's own; Qt says once that it has none.
NOT_OURS = "qt.accessibility.atspi: AtSpiAdaptor::applicationInterface does not implement"


class Program:
    """Starts windows and commands on one board file, on one desktop."""

    def __init__(self, desktop: Desktop, reader: Reader, board: Path) -> None:
        self.desktop = desktop
        self.reader = reader
        self.board = board
        self.complaints = board.with_suffix(".complaints")
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if name.startswith("XDG_") and name != "XDG_RUNTIME_DIR"
        }
        self.environment |= {"HOME": os.environ["HOME"], "PYTHONPATH": str(CHECKOUT)}
        self._keep_silent()

    def _keep_silent(self) -> None:
        """Let no notification cover what a test looks at; the bus starts a daemon by itself."""
        folder = Path(os.environ["XDG_CONFIG_HOME"]) / "followup-board"
        folder.mkdir(exist_ok=True)
        (folder / "desk.ini").write_text("[reminders]\non=false\n")

    def words(self, *words: str) -> list[str]:
        """Return the whole command line that starts the program with these words."""
        program = [sys.executable, "-m", "board", "--board", str(self.board), "--today", DAY]
        return [*program, *words]

    def window(self) -> Window:
        """Start a window and wait until it shows its board."""
        window = Window(self)
        until(window.is_ready, "the window shows the board and has the keyboard")
        return window

    def ended(self, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run the program until it ends by itself."""
        return subprocess.run(
            self.words(*words),
            env={**self.desktop.environment, **self.environment, **environment},
            capture_output=True,
            check=False,
            text=True,
            timeout=30,
        )

    def told(self, *words: str) -> Any:  # noqa: ANN401 - JSON
        """Return what a command answers, run in a process of its own."""
        answer = self.ended(*words, "--json")
        assert answer.returncode == 0, answer.stderr
        return json.loads(answer.stdout)

    def complained(self) -> str:
        """Return what the windows wrote to standard error."""
        said = self.complaints.read_text("utf-8") if self.complaints.exists() else ""
        return "".join(line for line in said.splitlines(keepends=True) if NOT_OURS not in line)

    def stages(self) -> dict[str, str]:
        """Return the stage of each card by its title, as the command line lists them."""
        return {card["title"]: card["stage"] for card in self.told("list")}

    def titles(self, stage: str) -> list[str]:
        """Return the titles of a stage in order, as the command line lists them."""
        return [card["title"] for card in self.told("list") if card["stage"] == stage]


class Window:
    """One running window. Cards and stages are found as a screen reader finds them."""

    def __init__(self, program: Program, *words: str) -> None:
        self._program = program
        self._desktop = program.desktop
        self.process = self._desktop.start(
            program.words(*words), complained=program.complaints, environment=program.environment
        )
        self.hand = Hand(self._desktop, self.has_noticed)

    def is_ready(self) -> bool:
        """Tell whether the board has come and the window has the keyboard."""
        assert self.process.poll() is None, "the program ended"
        return self.is_active() and bool(self.lists())

    def is_active(self) -> bool:
        """Tell whether this window is in front and has the keyboard."""
        return self._desktop.active_process() == self.process.pid

    def has_noticed(self) -> bool:
        """Ask the program for its name, which it tells when it has nothing else to do."""
        return self._program.reader.tree(self.process.pid, depth=1) is not None

    def tree(self) -> Node:
        """Return all that shows."""
        reader, process = self._program.reader, self.process.pid
        return until(lambda: reader.tree(process), "a screen reader finds the window")

    def node(self, role: str, *, begins: str = "") -> Node:
        """Wait for an object to show, and return it."""
        return until(lambda: self.tree().first(role, begins=begins), f"a {role} “{begins}” shows")

    def lists(self) -> list[Node]:
        """Return the stages, from left to right; none before the board has come."""
        board = self.tree().first("filler", begins="Board")
        return list(board.all("list")) if board else []

    def stage(self, name: str) -> Node:
        """Return the list of a stage."""
        return next(stage for stage in self.lists() if stage.name.startswith(f"{name}, "))

    def cards(self) -> dict[str, Node]:
        """Return the cards by their titles, stage by stage from top to bottom."""
        return {_title(card): card for stage in self.lists() for card in stage.parts}

    def card(self, title: str) -> Node:
        """Return a card, which must be on the board."""
        return self.cards()[title]

    def order(self, stage: str) -> list[str]:
        """Return the titles of a stage from top to bottom."""
        return [_title(card) for card in self.stage(stage).parts]

    def selected(self) -> list[str]:
        """Return the titles of the selected cards, by stage and row."""
        return [title for title, card in self.cards().items() if "selected" in card.states]

    def names(self) -> list[list[str]]:
        """Return what a screen reader says of each stage and of the cards in it."""
        return [[stage.name, *(card.name for card in stage.parts)] for stage in self.lists()]

    def wait_for(self, stage: str, titles: list[str]) -> None:
        """Wait until a stage shows just these cards in this order."""
        until(lambda: self.order(stage) == titles, f"{stage} shows {titles}")

    def wait_for_panel(self, title: str) -> None:
        """Wait until the panel shows the card of this title."""
        until(lambda: self.node("text", begins="Title").text == title, f"the panel shows {title}")

    def frame(self) -> Box:
        """Return the box of the whole window."""
        return self.node("filler").box

    def resize(self, width: int, height: int) -> None:
        """Make the window another size."""
        self._desktop.run("xdotool", "getactivewindow", "windowsize", width, height)
        until(lambda: self.frame()[2:] == (width, height), f"the window is {width}x{height}")

    def is_whole(self, stage: str) -> bool:
        """Tell whether all of a stage is inside the window."""
        return self.frame().holds(self.stage(stage).box)

    def bring_stage_in(self, stage: str) -> None:
        """Walk to the first card, whose stage then is inside the window."""
        self.hand.keys("Right")
        until(lambda: self.is_whole(stage), f"{stage} is inside the window")

    def quit(self) -> None:
        """Leave by the keyboard, and wait for the end."""
        self._desktop.run("xdotool", "key", "ctrl+q")  # after which there is nobody to notice
        assert self.process.wait(20) == 0


def _title(card: Node) -> str:
    return card.name.partition(", ")[0]
