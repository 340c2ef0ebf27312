"""The look of the program as one object handed to every view: colours, fonts, sizes, icons.

Nothing here is global: a window and a picture can have different looks at the same time.
"""

from __future__ import annotations

import logging
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QGuiApplication, QIcon

from board.ui.theme_colours import DARK, LIGHT
from board.ui.theme_icons import SvgIcon, read_svg
from board.ui.theme_style import palette, style_sheet

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QApplication

    from board.ui.theme_colours import Colours

log = logging.getLogger(__name__)

TEXT_FAMILY = "Atkinson Hyperlegible Next"
MARKER_FAMILY = "Shantell Sans"
LEAST_PIXELS = 13.0  # of the text at 100 %
SCALES = range(100, 301)


class Look(StrEnum):
    """What the user chose: the system's look, or one of ours."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Type(StrEnum):
    """The kinds of type; the marker hand is for the title, stage names and headings only."""

    TEXT = "text"
    STRONG = "strong"
    SMALL = "small"
    TITLE = "title"
    CHIP = "chip"
    BADGE = "badge"
    STAGE = "stage"
    HEADING = "heading"


_TYPES = {  # size in em of the text, weight
    Type.TEXT: (1.0, QFont.Weight.Normal),
    Type.STRONG: (1.0, QFont.Weight.DemiBold),
    Type.SMALL: (0.92, QFont.Weight.Normal),
    Type.TITLE: (1.14, QFont.Weight.DemiBold),
    Type.CHIP: (0.88, QFont.Weight.Bold),
    Type.BADGE: (0.8, QFont.Weight.Bold),
    Type.STAGE: (1.7, QFont.Weight.Bold),
    Type.HEADING: (1.8, QFont.Weight.Bold),
}


def load_fonts(folder: Path) -> list[str]:
    """Load every .ttf in ``folder``; return the families that are there now."""
    families: list[str] = []
    for path in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            log.warning("cannot load the font %s", path)
            continue
        families += QFontDatabase.applicationFontFamilies(number)
    return families


class Theme(QObject):
    """Colours, fonts, sizes and icons of one look at one scale.

    ``changed`` says that any of them is no longer the same.
    """

    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        """Begin with the system's look at 100 %; ``resources`` holds fonts/ and icons/."""
        super().__init__(parent)
        self._icons = resources / "icons"
        self._look = Look.SYSTEM
        self._scale = 100
        self._reduced_motion = False
        self._hints = QGuiApplication.styleHints()  # its wrapper must live as long as we listen
        self._hints.colorSchemeChanged.connect(self._on_scheme_changed)
        self._reset()

    @property
    def colours(self) -> Colours:
        """The named colours of the look that is shown."""
        return DARK if self.dark else LIGHT

    @property
    def dark(self) -> bool:
        """Whether the chalkboard is shown; an unknown system look means light."""
        if self._look is Look.SYSTEM:
            return self._hints.colorScheme() is Qt.ColorScheme.Dark
        return self._look is Look.DARK

    @property
    def bar_colour(self) -> str:
        """The colour of bars and lines that a chart speaks of: the accent, lighter where dark."""
        return "#5fb0e5" if self.dark else self.colours.accent

    @property
    def look(self) -> Look:
        """What the user chose."""
        return self._look

    @property
    def scale(self) -> int:
        """The size of everything in percent, 100 to 300."""
        return self._scale

    @property
    def unit(self) -> float:
        """One em of the text in pixels."""
        return self._unit

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing may slide or fade."""
        if self._reduced_motion:
            return True
        asked = getattr(self._hints, "accessibility", lambda: None)()
        motion = getattr(asked, "motionPreference", lambda: None)()  # Qt 6.12 and newer
        return getattr(motion, "name", "") == "ReducedMotion"

    def choose_look(self, look: Look) -> None:
        """Show the look the user chose."""
        if look is not self._look:
            self._look = look
            self._reset()
            self.changed.emit()

    def set_scale(self, percent: int) -> None:
        """Show everything at ``percent``, clipped to 100 to 300."""
        percent = max(SCALES.start, min(percent, SCALES.stop - 1))
        if percent != self._scale:
            self._scale = percent
            self._reset()
            self.changed.emit()

    def set_reduced_motion(self, reduced: bool) -> None:
        """Say whether the user wants less motion, whatever the system says."""
        self._reduced_motion = reduced

    def px(self, em: float) -> int:
        """Return ``em`` times the text size in whole pixels, at least 1 for what is not 0."""
        return max(1, round(em * self._unit)) if em > 0 else round(em * self._unit)

    def font(self, kind: Type = Type.TEXT) -> QFont:
        return self._fonts[kind]

    def metrics(self, kind: Type = Type.TEXT) -> QFontMetricsF:
        """Return the measures of one kind of type."""
        return self._metrics[kind]

    def icon(self, name: str, colour: str | None = None) -> QIcon:
        """Return an icon in ``colour`` (the text colour if not given)."""
        key = (name, colour or self.colours.text)
        if key not in self._drawn:
            self._drawn[key] = QIcon(SvgIcon(read_svg(self._icons / f"{name}.svg", key[1])))
        return self._drawn[key]

    def pixmap(self, name: str, *, side: int, ratio: float, colour: str | None = None) -> QPixmap:
        """Return an icon as a square pixmap of ``side`` logical pixels."""
        return self.icon(name, colour).pixmap(QSize(side, side), ratio)

    def apply(self, app: QApplication) -> None:
        """Give the whole application this look: Fusion style, our palette, font and sheet.

        Each of them is worked out anew for every widget there is, so none is given twice.
        """
        sheet = style_sheet(self.colours, self._unit)
        if app.styleSheet() == sheet and app.font() == self.font():  # the palette's colours, too
            return
        if not app.styleSheet() and app.style().name() != "fusion":  # under a sheet it has no name
            app.setStyle("Fusion")
        app.setPalette(palette(self.colours))
        app.setFont(self.font())
        app.setStyleSheet(sheet)

    def _on_scheme_changed(self) -> None:
        if self._look is Look.SYSTEM:
            self._reset()
            self.changed.emit()

    def _reset(self) -> None:
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._unit = max(LEAST_PIXELS, QFontInfo(system).pixelSize()) * self._scale / 100
        self._fonts = {kind: self._made(kind) for kind in Type}
        self._metrics = {kind: QFontMetricsF(font) for kind, font in self._fonts.items()}
        self._drawn: dict[tuple[str, str], QIcon] = {}

    def _made(self, kind: Type) -> QFont:
        size, weight = _TYPES[kind]
        marker = kind in {Type.STAGE, Type.HEADING}
        font = QFont(MARKER_FAMILY if marker else TEXT_FAMILY)
        font.setPixelSize(round(self._unit * size))
        font.setWeight(weight)
        return font
