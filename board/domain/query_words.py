"""The single words of the filter line, in English, German, French and Spanish."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from board.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Mapping


class Flag(StrEnum):
    """A condition that is a single word."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"
    UNDATED = "undated"
    DONE = "done"
    MINE = "mine"
    IDLE = "idle"
    SNOOZED = "snoozed"
    ARCHIVED = "archived"


FLAG_WORDS: Mapping[str, Mapping[str, Flag]] = {
    "en": {"overdue": Flag.LATE, **{flag.value: flag for flag in Flag}},
    "de": {
        "überfällig": Flag.LATE,
        "spät": Flag.LATE,
        "heute": Flag.TODAY,
        "bald": Flag.SOON,
        "später": Flag.LATER,
        "undatiert": Flag.UNDATED,
        "erledigt": Flag.DONE,
        "meine": Flag.MINE,
        "ruhend": Flag.IDLE,
        "zurückgestellt": Flag.SNOOZED,
        "archiviert": Flag.ARCHIVED,
    },
    "fr": {
        "retard": Flag.LATE,
        "aujourd'hui": Flag.TODAY,
        "bientôt": Flag.SOON,
        "plus-tard": Flag.LATER,
        "sans-date": Flag.UNDATED,
        "fini": Flag.DONE,
        "miens": Flag.MINE,
        "inactif": Flag.IDLE,
        "reporté": Flag.SNOOZED,
        "archivé": Flag.ARCHIVED,
    },
    "es": {
        "atrasado": Flag.LATE,
        "hoy": Flag.TODAY,
        "pronto": Flag.SOON,
        "más-tarde": Flag.LATER,
        "sin-fecha": Flag.UNDATED,
        "hecho": Flag.DONE,
        "míos": Flag.MINE,
        "inactivo": Flag.IDLE,
        "pospuesto": Flag.SNOOZED,
        "archivado": Flag.ARCHIVED,
    },
}


def flags_for(language: str) -> Mapping[str, Flag]:
    """Return the folded condition words of ``language`` ("de", "de_AT") and the English ones."""
    own = FLAG_WORDS.get(language.replace("_", "-").split("-")[0].lower(), {})
    return {fold(word): flag for word, flag in (*FLAG_WORDS["en"].items(), *own.items())}


ENGLISH_FLAGS = flags_for("en")
