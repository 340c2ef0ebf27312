"""How large text must be to be read from across the room.

The size of an image on the eye is an angle. ISO 9241-303 and NUREG-0700 (1.3.1-4) ask for capitals
of at least 16 minutes of arc, better 20 to 22: height = 2 · distance · tan(angle / 2).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, hypot, radians, tan

LEAST_ARC = 16.0  # minutes of arc of a capital: no text is smaller
TITLE_ARC = 20.0
MM_AN_INCH = 25.4
NEAREST_M, FARTHEST_M = 0.5, 30.0
SMALLEST_INCHES, LARGEST_INCHES = 10.0, 200.0


@dataclass(frozen=True, slots=True)
class Viewing:
    """From how many metres people look at a screen of how many inches across its corners."""

    distance_m: float = 3.0
    diagonal_inches: float = 55.0

    def within_reason(self) -> Viewing:
        """Return the same with both numbers clipped to what exists in offices."""
        return Viewing(
            min(max(self.distance_m, NEAREST_M), FARTHEST_M),
            min(max(self.diagonal_inches, SMALLEST_INCHES), LARGEST_INCHES),
        )


def capital_mm(minutes_of_arc: float, distance_m: float) -> float:
    """Return how high a capital is that is seen under an angle from a distance."""
    return 2 * distance_m * 1000 * tan(radians(minutes_of_arc / 60) / 2)


def text_pixels(
    minutes_of_arc: float, viewing: Viewing, *, pixels: tuple[int, int], capital_share: float
) -> int:
    """Return the font size in pixels whose capitals are seen under at least this angle.

    ``pixels`` are the width and height of the screen, ``capital_share`` the height of the font's
    capitals as a share of its size.
    """
    pixel_mm = viewing.diagonal_inches * MM_AN_INCH / hypot(*pixels)
    return ceil(capital_mm(minutes_of_arc, viewing.distance_m) / pixel_mm / capital_share)
