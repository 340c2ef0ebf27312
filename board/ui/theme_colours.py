"""The named colours of the light (whiteboard) and the dark (chalkboard) look.

Colour means one thing: vermillion = late only, amber = today, blue = soon, green = done only,
grey = later. Cards are paper on both boards, so they have their own text colours.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from board.domain.urgency import Grade  # the first picture loads no cards


@dataclass(frozen=True, slots=True)
class Tone:
    """The colours of one urgency: card ``tint``, left ``edge``, ``frame``, and the chip."""

    tint: str
    edge: str
    frame: str
    chip: str
    chip_text: str


@dataclass(frozen=True, slots=True)
class Colours:
    """All colours of one look, as #rrggbb.

    ``text`` and ``faint`` stand on the board and on panels (``surface``, ``field``);
    ``card_*`` stand on cards. ``late_text`` and ``today_text`` are those urgencies as words on
    the board. ``accent`` fills the primary button, ``focus`` rings what is selected or current.
    """

    board: str
    board_dim: str
    surface: str
    raised: str
    field: str
    line: str
    text: str
    soft: str
    faint: str
    late_text: str
    today_text: str
    done_text: str
    accent: str
    accent_text: str
    focus: str
    shadow: str
    card: str
    card_line: str
    card_text: str
    card_soft: str
    card_faint: str
    card_stake: str
    card_focus: str
    done_text_on_card: str
    badge: str
    badge_text: str
    late: Tone
    late_more: Tone
    late_most: Tone
    today: Tone
    none: Tone
    soon: Tone
    later: Tone
    done: Tone

    def tone(self, grade: Grade, level: int = 0) -> Tone:
        """Return the colours of an urgency; ``level`` is the grade of late, 1 to 3."""
        if grade.value == "late":
            return (self.late, self.late_more, self.late_most)[max(1, min(level, 3)) - 1]
        tone: Tone = getattr(self, grade.value)
        return tone


LIGHT = Colours(
    board="#fdfefe",
    board_dim="#e9edf0",
    surface="#ffffff",
    raised="#f3f6f8",
    field="#ffffff",
    line="#ccd5dc",
    text="#15202b",
    soft="#3b4854",
    faint="#596672",
    late_text="#b04600",
    today_text="#7a5600",
    done_text="#00694c",
    accent="#0072b2",
    accent_text="#ffffff",
    focus="#3f3cbb",
    shadow="#24384a",
    card="#fefefe",
    card_line="#d5dde4",
    card_text="#15202b",
    card_soft="#36424e",
    card_faint="#525f6b",
    card_stake="#7c3a00",
    card_focus="#3f3cbb",
    done_text_on_card="#54616c",
    badge="#e4e9ed",
    badge_text="#26323d",
    late=Tone("#fff1ea", "#d55e00", "#efb592", "#d55e00", "#000000"),
    late_more=Tone("#ffeadf", "#d55e00", "#e07a2c", "#d55e00", "#000000"),
    late_most=Tone("#ffdfce", "#d55e00", "#d55e00", "#d55e00", "#000000"),
    today=Tone("#fffaea", "#dfa700", "#ecd9a0", "#f4c430", "#241a00"),
    none=Tone("#fefefe", "#8d99a4", "#d5dde4", "#fefefe", "#36424e"),
    soon=Tone("#fefefe", "#0072b2", "#d5dde4", "#dcecf7", "#00507d"),
    later=Tone("#fefefe", "#b3bfc9", "#d5dde4", "#edf1f4", "#3f4b57"),
    done=Tone("#f7f9fa", "#5ba387", "#dde4e9", "#e1f2eb", "#1b664b"),
)

DARK = Colours(
    board="#2c3a37",
    board_dim="#1a2523",
    surface="#22302d",
    raised="#30413d",
    field="#182321",
    line="#4a5d57",
    text="#f3f6ef",
    soft="#d5ddd6",
    faint="#b3c1bb",
    late_text="#ffb38a",
    today_text="#f7d774",
    done_text="#7fdcbb",
    accent="#0072b2",
    accent_text="#ffffff",
    focus="#b9c3ff",
    shadow="#000000",
    card="#f7f8f3",
    card_line="#f7f8f3",
    card_text="#15202b",
    card_soft="#36424e",
    card_faint="#4c5964",
    card_stake="#7c3a00",
    card_focus="#3f3cbb",
    done_text_on_card="#34423d",
    badge="#e0e6e3",
    badge_text="#26323d",
    late=Tone("#ffe9de", "#d55e00", "#ffd3bb", "#d55e00", "#000000"),
    late_more=Tone("#ffe1d1", "#d55e00", "#f0905a", "#d55e00", "#000000"),
    late_most=Tone("#ffd5bf", "#d55e00", "#ff7a1f", "#d55e00", "#000000"),
    today=Tone("#fff5d6", "#e6ae00", "#f5e1a0", "#f4c430", "#241a00"),
    none=Tone("#f7f8f3", "#8d99a4", "#f7f8f3", "#f7f8f3", "#36424e"),
    soon=Tone("#f7f8f3", "#0072b2", "#f7f8f3", "#dcecf7", "#00507d"),
    later=Tone("#f7f8f3", "#b3bfc9", "#f7f8f3", "#e7ecec", "#3f4b57"),
    done=Tone("#bfc7c2", "#2f7d62", "#bfc7c2", "#aebab4", "#0d4633"),
)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two #rrggbb colours, 1 to 21 (WCAG 2.2)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: str, other: str, share: float) -> str:
    """Return ``one`` with a ``share`` (0 to 1) of ``other`` mixed in."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def readable(background: str, *candidates: str) -> str:
    """Return the candidate that can be read best on ``background``."""
    return max(candidates, key=lambda candidate: contrast(background, candidate))


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    def linear(channel: int) -> float:
        value = channel / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - sRGB

    red, green, blue = (linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
