"""Which screen the wall stands on: the one asked for, the last one, or the one beside the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QScreen


NAMELESS = "screen"


def screens() -> list[QScreen]:
    """Return the screens that are there, in the order of their numbers, which count from 1."""
    return QGuiApplication.screens()


def screen_key(screen: QScreen) -> str:
    """Return by what a screen is known again: its name and, where it tells one, its number."""
    serial = screen.serialNumber().strip()
    return f"{screen.name()} {serial}".strip() or NAMELESS


def chosen(keys: Sequence[str], asked: str, *, remembered: str, primary: int = 0) -> int:
    """Return which of the screens with these keys to take.

    ``asked`` is a name or a number from 1, or empty; then it is the remembered one. Without either
    a screen is taken that is not the ``primary`` one, for that is somebody's desk.
    """
    for wanted in (asked, remembered):
        found = _found(keys, wanted)
        if found is not None:
            return found
    others = (number for number in range(len(keys)) if number != primary)
    return next(others, primary)


def is_there(keys: Sequence[str], asked: str) -> bool:
    """Return whether a screen that was asked for is there."""
    return _found(keys, asked) is not None


def _found(keys: Sequence[str], wanted: str) -> int | None:
    """Return the screen of a name, of a name with serial number, or of a number."""
    wanted = wanted.strip().casefold()
    if not wanted:
        return None
    for number, key in enumerate(keys):
        if wanted in {key.casefold(), key.casefold().partition(" ")[0]}:
            return number
    if wanted.isdecimal() and 0 < int(wanted) <= len(keys):
        return int(wanted) - 1
    return None
