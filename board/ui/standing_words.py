"""What is said of how a card is followed up: how often asked, what they let us know, a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.card import Meaning
from board.ui.words import bare_date, short_date

if TYPE_CHECKING:
    from board.domain.following import Standing
    from board.domain.ladder import Pause

translate = QCoreApplication.translate


def standing_words(standing: Standing) -> str:
    """Return "asked 2 of 3 times, promised for Fri 27 Nov" as a whole, "" for nothing to say."""
    parts = [
        times_words(standing),
        said_words(standing),
        pause_words(standing.pause) if standing.pause else "",
    ]
    return ", ".join(part for part in parts if part)


def times_words(standing: Standing) -> str:
    """Return how often they were asked of the times they will be before any consequence."""
    if not standing.asked:
        return translate("Words", "not asked yet")
    if standing.done == 0:
        return translate("Words", "asked")
    words = translate("Words", "asked {done} of {total} times")
    return words.format(done=standing.done, total=standing.rungs)


def said_words(standing: Standing) -> str:
    """Return what they let us know: a silence confirms nothing."""
    if standing.said is Meaning.PROMISED and standing.promised is not None:
        words = translate("Words", "promised for {day}")
        if standing.broken:
            words = translate("Words", "promised for {day}, not kept")
        return words.format(day=short_date(standing.promised))
    if standing.said is Meaning.ACKNOWLEDGED:
        return translate("Words", "acknowledged")
    return translate("Words", "not confirmed") if standing.asked else ""


def pause_words(pause: Pause) -> str:
    """Return "paused until Fri 4 Dec: they move house"; a promise is said with its own day."""
    if not pause.reason:
        return ""
    if pause.last is None:
        return translate("Words", "paused: {reason}").format(reason=pause.reason)
    words = translate("Words", "paused until {day}: {reason}")
    return words.format(day=short_date(pause.last), reason=pause.reason)


def standing_mark(standing: Standing) -> tuple[str, str]:
    """Return the icon and the short word that stand on the card itself, "" for none."""
    if standing.said is Meaning.PROMISED and standing.promised is not None:
        return "calendar", bare_date(standing.promised)
    if standing.pause is not None:
        return "pause", bare_date(standing.pause.last) if standing.pause.last else ""
    if standing.said is Meaning.ACKNOWLEDGED:
        return "check", translate("Words", "acknowledged")
    return "", ""
