"""How this desk wants to be reminded, and what else of its window is remembered."""

from __future__ import annotations

import hashlib
from dataclasses import fields
from datetime import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from board.ui.settings.reminder_values import ReminderSettings

PLACE = "reminders"
DEFAULT = "default"  # stands for None


class DeskMemory:
    """Keeps the settings of reminders, and the filters of boards, in the INI file of the desk."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def read(self) -> ReminderSettings:
        """Return the settings; what cannot be read has its default."""
        from board.domain.notifications import Rules  # which a start does not need
        from board.ui.settings.reminder_values import ReminderSettings

        default = Rules()
        found = {
            field.name: self._value(field.name, getattr(default, field.name))
            for field in fields(Rules)
        }
        rules = Rules(**found)  # type: ignore[arg-type]  # each as its default is
        return ReminderSettings(rules, bool(self._value("keep", False)))

    def write(self, wanted: ReminderSettings) -> None:
        """Keep the settings."""
        for field in fields(wanted.rules):
            self._settings.setValue(
                f"{PLACE}/{field.name}", _text(getattr(wanted.rules, field.name))
            )
        self._settings.setValue(f"{PLACE}/keep", wanted.keep)
        self._settings.sync()

    def say_once(self, what: str) -> bool:
        """Return whether this was never said at this desk; from now on it was."""
        if self._settings.value(f"said/{what}", False, bool):
            return False
        self._settings.setValue(f"said/{what}", True)
        self._settings.sync()
        return True

    def filter_of(self, board: str) -> str:
        """Return the filter that was on when this board was last left."""
        return str(self._settings.value(_filter_key(board), "", str))

    def remember_filter(self, board: str, text: str) -> None:
        if text:
            self._settings.setValue(_filter_key(board), text)
        else:
            self._settings.remove(_filter_key(board))
        self._settings.sync()

    def _value(self, name: str, default: object) -> object:
        if isinstance(default, bool):
            return bool(self._settings.value(f"{PLACE}/{name}", default, bool))
        text = str(self._settings.value(f"{PLACE}/{name}", "", str))
        if not text:
            return default
        try:
            return None if text == DEFAULT else time.fromisoformat(text)
        except ValueError:  # written by hand, wrongly
            return default


def _text(value: object) -> object:
    if isinstance(value, time):
        return value.isoformat("minutes")
    return DEFAULT if value is None else value


def _filter_key(board: str) -> str:
    digest = hashlib.sha256(board.encode("utf-8", "surrogateescape")).hexdigest()
    return f"filters/{digest[:16]}"
