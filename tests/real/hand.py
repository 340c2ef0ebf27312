"""A hand on the mouse and on the keyboard, through the X server's own test extension."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.real.reader import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.real.desktop import Desktop

STEPS = 10
PAUSE = "0.012"  # seconds between two places of a moving pointer: a program sees each of them
KEY_PAUSE = "8"  # milliseconds
LEFT, RIGHT = "1", "3"


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
