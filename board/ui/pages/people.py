"""The pages of customers and of colleagues."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from board.domain.card import StageKind
from board.domain.people import firsts
from board.ui.widgets.forms import Field, colour, text
from board.ui.widgets.listing import Column, Listing, Wish

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from board.domain.board import Board
    from board.domain.people import Contact, Customer

translate = QCoreApplication.translate


class Facts(NamedTuple):
    """What cells need: the open cards of each, the first contacts of customers."""

    open_cards: Counter[str]
    firsts: Mapping[str, Contact]

    def reached(self, customer_id: str, field: str) -> str:
        """Return a field of a customer's first contact, "" where there is none."""
        return getattr(self.firsts.get(customer_id), field, "")


def customers() -> Listing:
    """Return the page of all customers, with the number of their open cards."""
    return Listing(
        kind="customer",
        heading=translate("PeoplePage", "Customers"),
        columns=(
            Column(translate("PeoplePage", "Name"), lambda one, _facts: one.name),
            Column(translate("PeoplePage", "E-mail"), _reached("email"), 14),
            Column(translate("PeoplePage", "Phone"), _reached("phone"), 9),
            _open_cards(),
        ),
        facts=_counted("customer_id"),
        fields=(
            Field("name", translate("PeoplePage", "Name")),
            Field("email", translate("PeoplePage", "E-mail"), held=_reached("email")),
            Field("phone", translate("PeoplePage", "Phone"), held=_reached("phone")),
            Field("note", translate("PeoplePage", "Note"), text),
        ),
        wishes=(Wish("show_cards", translate("PeoplePage", "Show their cards")),),
        adds=translate("PeoplePage", "+ Add: type a name"),
        merges=True,
        empty=translate(
            "PeoplePage", "There are no customers yet. A name typed on a card comes here, too."
        ),
        start=Wish("add", translate("PeoplePage", "Add a customer")),
    )


def colleagues() -> Listing:
    """Return the page of all colleagues with their initials and badge colours."""
    return Listing(
        kind="colleague",
        heading=translate("PeoplePage", "Colleagues"),
        columns=(
            Column(translate("PeoplePage", "Name"), lambda one, _facts: one.name),
            Column(translate("PeoplePage", "Initials"), lambda one, _facts: one.initials, 7),
            _open_cards(),
        ),
        facts=_counted("owner_id"),
        fields=(
            Field("name", translate("PeoplePage", "Name")),
            Field("initials", translate("PeoplePage", "Initials")),
            Field("colour", translate("PeoplePage", "Colour"), colour(badge_colours)),
        ),
        adds=translate("PeoplePage", "+ Add: type a name"),
        merges=True,
        empty=translate("PeoplePage", "There are no colleagues yet. Add whoever follows up."),
        start=Wish("add", translate("PeoplePage", "Add a colleague")),
    )


def badge_colours(_facts: object) -> dict[str, str]:
    """Return the colours a badge can have, #rrggbb, with their names."""
    return {
        "#8fb8de": translate("PeoplePage", "Blue"),
        "#9fd3d6": translate("PeoplePage", "Turquoise"),
        "#a8d5ba": translate("PeoplePage", "Mint"),
        "#c9d18b": translate("PeoplePage", "Olive"),
        "#e0c097": translate("PeoplePage", "Sand"),
        "#f2c6a0": translate("PeoplePage", "Peach"),
        "#f4b6c2": translate("PeoplePage", "Pink"),
        "#d3b8e8": translate("PeoplePage", "Lilac"),
        "#b8c0f0": translate("PeoplePage", "Lavender"),
        "#c2c8d0": translate("PeoplePage", "Grey"),
    }


def _open_cards() -> Column:
    return Column(
        translate("PeoplePage", "Open cards"),
        lambda one, facts: str(facts.open_cards[one.id]),
        7,
        lambda one, facts: facts.open_cards[one.id],
    )


def _reached(field: str) -> Callable[[Customer, Facts], str]:
    return lambda one, facts: facts.reached(one.id, field)


def _counted(field: str) -> Callable[[Board], Facts]:
    """Return what counts the open cards by the one they name in ``field``."""
    return lambda board: Facts(
        Counter(
            getattr(card, field) or ""
            for card in board.cards.values()
            if board.stages[card.stage_id].kind is not StageKind.DONE
        ),
        firsts(board.contacts.values()),
    )
