"""Places of painted parts for languages that are read from the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QRect, QRectF


def from_start(left: float, width: float, room: QRect | QRectF, *, mirrored: bool) -> float:
    """Return the left side of a part ``width`` pixels wide inside ``room``.

    ``left`` is its left side where people read from the left; ``mirrored`` says they do not.
    """
    return room.left() + room.left() + room.width() - left - width if mirrored else left
