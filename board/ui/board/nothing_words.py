"""The sentence for a board on which a filter leaves no card: what there is none of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.folding import fold
from board.domain.query import Field
from board.domain.query_words import Flag
from board.ui.widgets.plain import ELLIPSIS, one_line

if TYPE_CHECKING:
    from board.ui.desk import Desk

LONGEST = 40  # letters of a filter that are repeated
ANY: frozenset[Flag] = frozenset()
LATE, TODAY = frozenset({Flag.LATE}), frozenset({Flag.TODAY})
translate = QCoreApplication.translate


def nothing_words(desk: Desk, typed: str) -> str:
    """Return why no card is seen, "" where some are or no filter is set.

    ``typed`` is what stands in the box; the chips beside it ask for more.
    """
    shown = desk.arrangement
    if not desk.is_filtered or any(shown.counts(stage.id).shown for stage in shown.stages):
        return ""
    if shown.hidden().met:
        return translate("Nothing", "Such cards are only in hidden stages.")
    return _plain_words(desk) or _quoting_words(desk, one_line(typed))


def _plain_words(desk: Desk) -> str:
    """Return the sentence about one person, or late and today, or both; "" for other filters."""
    query = desk.asked
    owners = [test.text for test in query.fields if test.field is Field.OWNER]
    mine = Flag.MINE in query.flags or owners == ["me"]
    rest = replace(query, flags=frozenset(), fields=(), unread=())
    if not rest.is_empty or len(query.fields) > len(owners) or len(owners) > 1:
        return ""
    name = _colleague(desk, owners[0]) if owners and not mine else ""
    if owners and not (mine or name):
        return ""
    sentences = _mine() if mine else _of_one() if name else _of_all()
    return sentences.get(query.flags - {Flag.MINE}, "").format(name=name)


def _of_all() -> dict[frozenset[Flag], str]:
    return {
        LATE: translate("Nothing", "No card is late."),
        TODAY: translate("Nothing", "No card is due today."),
        LATE | TODAY: translate("Nothing", "No card is late or due today."),
    }


def _mine() -> dict[frozenset[Flag], str]:
    return {
        ANY: translate("Nothing", "You have no cards."),
        LATE: translate("Nothing", "None of your cards is late."),
        TODAY: translate("Nothing", "None of your cards is due today."),
        LATE | TODAY: translate("Nothing", "None of your cards is late or due today."),
    }


def _of_one() -> dict[frozenset[Flag], str]:
    return {
        ANY: translate("Nothing", "{name} has no cards."),
        LATE: translate("Nothing", "No card of {name} is late."),
        TODAY: translate("Nothing", "No card of {name} is due today."),
        LATE | TODAY: translate("Nothing", "No card of {name} is late or due today."),
    }


def _colleague(desk: Desk, typed: str) -> str:
    """Return the name of the colleague that a filter means, "" when it is nobody's."""
    people = desk.board.colleagues.values()
    by_initials = (one.name for one in people if fold(one.initials) == typed)
    by_name = (one.name for one in people if f" {typed}" in f" {fold(one.name)}")
    return next(by_initials, "") or next(by_name, "")


def _quoting_words(desk: Desk, typed: str) -> str:
    """Return the sentence that repeats what was typed."""
    if not typed:
        return translate("Nothing", "No card meets this filter.")
    cut = typed if len(typed) <= LONGEST else typed[:LONGEST] + ELLIPSIS
    if desk.query == typed:
        return translate("Nothing", "No card fits “{filter}”.").format(filter=cut)
    return translate("Nothing", "No card here fits “{filter}” as well.").format(filter=cut)
