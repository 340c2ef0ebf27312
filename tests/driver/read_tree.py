"""Reads the accessibility tree of a running program, as a screen reader does.

Runs under the system's Python, which Debian's pyatspi belongs to. Each line on standard input is
the number of a process and how deep to look; the answer is one line of JSON: its tree, or null
while it shows none.
"""

from __future__ import annotations

import json
import sys

import pyatspi  # type: ignore[import-not-found]  # only the system's Python has it

STATES = ("showing", "focused", "selected", "enabled", "checked")


def application(process: int) -> pyatspi.Accessible | None:
    """Return what the process shows, nothing remembered from an earlier look."""
    desktop = pyatspi.Registry.getDesktop(0)
    desktop.clearCache()
    for one in desktop:
        if one is not None and one.get_process_id() == process:
            one.set_cache_mask(pyatspi.cache.NONE)
            return one
    return None


def tree(node: pyatspi.Accessible, depth: int) -> dict[str, object]:
    """Return an object and all below it that shows; of a list also what is scrolled away."""
    role = node.getRoleName()
    states = [pyatspi.stateToString(state) for state in node.getState().getStates()]
    children = [child for child in node if child is not None] if depth else []
    return {
        "role": role,
        "name": node.name,
        "box": box(node),
        "text": text(node) if role == "text" else "",
        "states": [state for state in states if state in STATES],
        "parts": [tree(child, depth - 1) for child in children if role == "list" or shows(child)],
    }


def shows(node: pyatspi.Accessible) -> bool:
    """Return whether an object is on the screen."""
    return bool(node.getState().contains(pyatspi.STATE_SHOWING))


def box(node: pyatspi.Accessible) -> list[int]:
    """Return left, top, width and height on the screen."""
    try:
        place = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    except NotImplementedError:
        return [0, 0, 0, 0]
    return [place.x, place.y, place.width, place.height]


def text(node: pyatspi.Accessible) -> str:
    """Return what stands in a field."""
    return str(node.queryText().getText(0, -1))


def answer(process: int, depth: int) -> dict[str, object] | None:
    """Return the tree of a process; None when it has none or is just changing it."""
    try:
        found = application(process)
        return tree(found, depth) if found is not None else None
    except Exception:  # noqa: BLE001 - GLib's errors have no class to name without GLib
        return None


def main() -> None:
    """Answer until there are no more questions."""
    for line in sys.stdin:
        sys.stdout.write(json.dumps(answer(*map(int, line.split()))) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
