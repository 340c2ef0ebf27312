"""The pages of partners, to whom customers are referred, and of the rules for exceptions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from board.ui.people.people_words import roles
from board.ui.widgets.forms import Field, amount, choice, text
from board.ui.widgets.listing import Column, Listing, Wish
from board.ui.words import amount_text

translate = QCoreApplication.translate


def partners() -> Listing:
    """Return the page of partners, by service."""
    return Listing(
        kind="partner",
        heading=translate("ReferringPage", "Partners"),
        columns=(
            Column(translate("ReferringPage", "Service"), lambda one, _board: one.service, 16),
            Column(translate("ReferringPage", "Name"), lambda one, _board: one.name),
            Column(translate("ReferringPage", "How to reach them"), lambda one, _b: one.reach, 18),
        ),
        fields=(
            Field("name", translate("ReferringPage", "Name")),
            Field("service", translate("ReferringPage", "Service")),
            Field("reach", translate("ReferringPage", "How to reach them")),
            Field("note", translate("ReferringPage", "Note"), text),
        ),
        wishes=(Wish("remove", translate("ReferringPage", "Remove")),),
        adds=translate("ReferringPage", "+ Add: type a name"),
        empty=translate(
            "ReferringPage",
            "There is nobody yet to whom customers could be referred when we are not the best.",
        ),
        start=Wish("add", translate("ReferringPage", "Add a partner")),
    )


def rules() -> Listing:
    """Return the page of the rules for exceptions."""
    return Listing(
        kind="rule",
        heading=translate("ReferringPage", "Exception rules"),
        columns=(
            Column(translate("ReferringPage", "When"), lambda one, _board: one.name),
            Column(translate("ReferringPage", "What is allowed"), lambda one, _b: one.allows, 18),
            Column(
                translate("ReferringPage", "Worth"),
                lambda one, currency: amount_text(one.worth, currency) if one.worth else "",
                8,
                lambda one, _currency: one.worth,
            ),
            Column(
                translate("ReferringPage", "Granted by"),
                lambda one, _board: roles()[one.role.value],
                10,
            ),
        ),
        facts=lambda board: board.firm.fee_currency,
        fields=(
            Field("name", translate("ReferringPage", "When")),
            Field("allows", translate("ReferringPage", "What is allowed")),
            Field("worth", translate("ReferringPage", "Worth"), amount),
            Field(
                "role",
                translate("ReferringPage", "Granted by"),
                choice(lambda _board: roles()),
                translate("ReferringPage", "or by somebody who may decide more"),
            ),
        ),
        wishes=(Wish("remove", translate("ReferringPage", "Remove")),),
        adds=translate("ReferringPage", "+ Add: when is an exception worth it?"),
        empty=translate(
            "ReferringPage",
            "There are no rules yet. One says beforehand when breaking the policy is worth it.",
        ),
        start=Wish("add", translate("ReferringPage", "Add a rule")),
    )
