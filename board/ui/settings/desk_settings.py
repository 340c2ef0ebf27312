"""What is set for this computer only: look, scale, motion, keys, and the window's place."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings

from board.ui.settings.languages import locale_of
from board.ui.settings.settings_values import DeskSettings

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from board.ui.settings.input_locale import InputLocale
    from board.ui.settings.wall_values import WallSettings
    from board.ui.theme import Theme


WALL_FIELDS = ("emails", "phones", "amounts", "stakes", "notes")


class DeskStore:
    """Keeps the settings of this desk in an INI file; every value is read with its type."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def settings(self) -> QSettings:
        """The file, for others who keep something of this desk in it."""
        return self._settings

    def read(self, me: str) -> DeskSettings:
        """Return the settings; who works here is the board's to know."""
        get = self._settings.value
        return DeskSettings(
            look=str(get("look", "system", str)),
            scale=_number(get("scale", 100, int)),
            reduced_motion=bool(get("reduced_motion", False, bool)),
            single_keys=bool(get("single_keys", True, bool)),
            me=me,
            language=str(get("language", "system", str)),
        )

    def write(self, desk: DeskSettings) -> None:
        """Keep the settings."""
        for name in ("look", "scale", "reduced_motion", "single_keys", "language"):
            self._settings.setValue(name, getattr(desk, name))
        self._settings.sync()

    def keep_input_locale(self, input_locale: InputLocale) -> None:
        """Keep how dates are typed in the window, for the command line."""
        if (input_locale.language, input_locale.dayfirst) != self._kept_input_locale():
            self._settings.setValue("habits/language", input_locale.language)
            self._settings.setValue("habits/dayfirst", input_locale.dayfirst)

    def read_input_locale(self) -> InputLocale:
        """Return how dates are typed in the window; before there was one, as it would.

        A terminal may speak another language, and what runs at night none at all.
        """
        from board.ui.settings.input_locale import InputLocale  # too much for a first picture

        language, dayfirst = self._kept_input_locale()
        if language:
            return InputLocale.of_language(language, dayfirst=dayfirst)
        return InputLocale.of_locale(locale_of(self.read("").language))

    def _kept_input_locale(self) -> tuple[str, bool]:
        get = self._settings.value
        return str(get("habits/language", "", str)), bool(get("habits/dayfirst", False, bool))

    def read_wall(self) -> WallSettings:
        """Return what is set for the wall at this computer."""
        from board.domain.redaction import Disclosed
        from board.domain.viewing import Viewing
        from board.ui.settings.wall_values import WallSettings

        get = self._settings.value
        usual = Viewing()
        return WallSettings(
            viewing=Viewing(
                _real(get("wall/distance_m", usual.distance_m, float), usual.distance_m),
                _real(get("wall/inches", usual.diagonal_inches, float), usual.diagonal_inches),
            ).within_reason(),
            shown=Disclosed(
                **{name: bool(get(f"wall/{name}", False, bool)) for name in WALL_FIELDS}
            ),
            look=str(get("wall/look", "", str)),
            screen=str(get("wall/screen", "", str)),
            tag=str(get("wall/tag", "", str)),
        )

    def write_wall(self, wall: WallSettings) -> None:
        """Keep what is set for the wall; its screen is remembered by itself."""
        put = self._settings.setValue
        put("wall/distance_m", wall.viewing.distance_m)
        put("wall/inches", wall.viewing.diagonal_inches)
        for name in WALL_FIELDS:
            put(f"wall/{name}", getattr(wall.shown, name))
        put("wall/look", wall.look)
        put("wall/tag", wall.tag)
        self._settings.sync()

    def remember_wall_screen(self, screen: str) -> None:
        """Remember on which screen the wall stands."""
        if screen != self._settings.value("wall/screen", "", str):
            self._settings.setValue("wall/screen", screen)
            self._settings.sync()

    def put_window_back(self, window: QWidget) -> bool:
        """Give a window its last place and size; False when there is none."""
        geometry = self._settings.value("window", QByteArray(), QByteArray)
        return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)

    def remember_window(self, window: QWidget) -> None:
        """Remember the place and size of a window."""
        self._settings.setValue("window", window.saveGeometry())
        self._settings.sync()


def take_look(theme: Theme, desk: DeskSettings) -> None:
    """Show what the settings say."""
    from board.ui.theme import Look

    theme.choose_look(Look(desk.look) if desk.look in set(Look) else Look.SYSTEM)
    theme.set_scale(desk.scale)
    theme.set_reduced_motion(desk.reduced_motion)


def _real(value: object, usual: float) -> float:
    return value if isinstance(value, float) and isfinite(value) else usual


def _number(value: object) -> int:
    return value if isinstance(value, int) else 100
