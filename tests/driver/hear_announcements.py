"""Prints what running programs ask a screen reader to say, a line each.

Runs under the system's Python, which Debian's pyatspi belongs to.
"""

from __future__ import annotations

import sys

import pyatspi  # type: ignore[import-not-found]  # only the system's Python has it


def say(event: pyatspi.event.Event) -> None:
    """Print the words of one announcement."""
    sys.stdout.write(f"{event.any_data}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    pyatspi.Registry.registerEventListener(say, "object:announcement")
    sys.stdout.write("listening\n")
    sys.stdout.flush()
    pyatspi.Registry.start()
