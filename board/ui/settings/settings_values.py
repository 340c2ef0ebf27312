"""The settings as values: those of this desk, and what is known of the backups."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """What is set for this computer only. ``look`` is "system", "light" or "dark".

    ``language`` is "system" or the code of a language.
    """

    look: str = "system"
    scale: int = 100
    reduced_motion: bool = False
    single_keys: bool = True
    me: str = ""
    language: str = "system"


@dataclass(frozen=True, slots=True)
class BackupState:
    """Where backups go, and when the newest good one was made, in words."""

    folder: str = ""
    second_folder: str = ""
    last_good: str = ""
