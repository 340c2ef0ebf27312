"""The page of the ladders by which customers are followed up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.ladder_lookup import is_built_in
from board.ui.ladders.ladder_words import LadderWords
from board.ui.widgets.listing import Column, Listing, Wish

if TYPE_CHECKING:
    from board.domain.ladder_lookup import Overview

translate = QCoreApplication.translate


def ladders() -> Listing:
    """Return the page of all ladders: what each follows up, for whom, and how many cards."""
    words = LadderWords()

    def name(one: Overview, _board: object) -> str:
        return words.name(one.name, one.uses)

    def audience(one: Overview, _board: object) -> str:
        if one.chosen and one.tier is None and not is_built_in(one.id):
            return words.chosen(one.chosen)
        return words.audience(one.tier, usual=is_built_in(one.id))

    return Listing(
        kind="ladder",
        heading=translate("LaddersPage", "Ladders"),
        columns=(
            Column(translate("LaddersPage", "Name"), name),
            Column(
                translate("LaddersPage", "Follows up"), lambda one, _board: words.uses(one.uses), 15
            ),
            Column(translate("LaddersPage", "For whom"), audience, 14),
            Column(
                translate("LaddersPage", "Rungs"),
                lambda one, _board: str(one.rungs),
                7,
                lambda one, _board: one.rungs,
            ),
            Column(
                translate("LaddersPage", "Open cards"),
                lambda one, _board: str(one.cards),
                8,
                lambda one, _board: one.cards,
            ),
        ),
        wishes=(
            Wish("edit_ladder", translate("LaddersPage", "Edit")),
            Wish("copy_ladder", translate("LaddersPage", "Copy…")),
            Wish("texts_of_ladders", translate("LaddersPage", "Texts…"), always=True),
            Wish("remove_ladder", translate("LaddersPage", "Remove or reset")),
        ),
        opens="edit_ladder",
        adds=translate("LaddersPage", "+ Add: type a name"),
        empty=translate("LaddersPage", "There are no ladders. Lay out how customers are reminded."),
        start=Wish("add", translate("LaddersPage", "Add a ladder")),
    )
