"""The program as a person meets it: its window, a hand on mouse and keyboard, the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.driver.builders import TODAY
from tests.driver.desktop import until
from tests.driver.processes import CHECKOUT
from tests.driver.reader import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.driver.desktop import Desktop
    from tests.driver.reader import Box, Node, Reader

DAY = TODAY.isoformat()
# Newer readers ask for a bus of the program's own; Qt says once that it has none.
NOT_OURS = "qt.accessibility.atspi: AtSpiAdaptor::applicationInterface does not implement"
STEPS = 10
PAUSE = "0.012"  # seconds between two places of a moving pointer: a program sees each of them
KEY_PAUSE = "8"  # milliseconds
LEFT, RIGHT = "1", "3"


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


class Hand:
    """Clicks, drags and types; ``seen`` returns once the program has taken notice of that."""

    def __init__(self, desktop: Desktop, seen: Callable[[], object]) -> None:
        self._desktop = desktop
        self._seen = seen
        self._at = Place(0, 0)

    def move(self, to: Place) -> None:
        """Move the pointer in a line, not in one leap."""
        words: list[object] = []
        for step in range(1, STEPS + 1):
            x = self._at.x + (to.x - self._at.x) * step // STEPS
            y = self._at.y + (to.y - self._at.y) * step // STEPS
            words += ["mousemove", x, y, "sleep", PAUSE]
        self._do(words)
        self._at = to
        self._seen()

    def press(self, at: Place) -> None:
        """Go there and hold the left button down."""
        self.move(at)
        self._do(["mousedown", LEFT])
        self._seen()

    def release(self) -> None:
        """Let the left button go."""
        self._do(["mouseup", LEFT])
        self._seen()

    def click(self, at: Place, *, button: str = LEFT, holding: str = "") -> None:
        """Click, with a modifier key held down if one is given."""
        self.move(at)
        click: list[object] = ["click", button]
        self._do(["keydown", holding, *click, "keyup", holding] if holding else click)
        self._seen()

    def drag(self, at: Place, to: Place) -> None:
        """Press, carry and let go."""
        self.press(at)
        self.move(to)
        self.release()

    def turn(self, at: Place, *, notches: int) -> None:
        """Turn the wheel over a place, towards the user."""
        self.move(at)
        self._do(["click", "--repeat", notches, "--delay", KEY_PAUSE, "5"])
        self._seen()

    def keys(self, *keys: str) -> None:
        """Press keys one after the other, such as "Return" or "ctrl+z"."""
        self._do(["key", "--delay", KEY_PAUSE, *keys])
        self._seen()

    def type(self, text: str) -> None:
        """Type a text."""
        self._do(["type", "--delay", KEY_PAUSE, text])
        self._seen()

    def _do(self, words: Sequence[object]) -> None:
        self._desktop.run("xdotool", *words)
