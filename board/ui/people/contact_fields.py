"""Which fields of contacts, days off, favours and the customer can be changed on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.people import may_be_written
from board.ui.people import people_words as words
from board.ui.process_words import topics
from board.ui.settings.country_names import country_name
from board.ui.settings.languages import NAMES
from board.ui.widgets.forms import Field, amount, choice, day, moment, several, text, tick

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from board.domain.people import Contact, Customer, Purpose

translate = QCoreApplication.translate
CONSENT = "consent:"  # a field of the form that adds a fact instead of changing one


def of_contact() -> tuple[Field, ...]:
    """Return the fields of a contact; the facts of its form are the day today."""
    return (
        Field("name", translate("People", "Name")),
        Field(
            "role", translate("People", "Role"), hint=translate("People", "buys, approves, pays")
        ),
        Field("email", translate("People", "E-mail")),
        Field("phone", translate("People", "Phone")),
        Field("mobile", translate("People", "Mobile")),
        Field("channel", translate("People", "Reach by"), choice(lambda _: words.channels())),
        Field("language", translate("People", "Language"), choice(lambda _: _languages())),
        Field("brief", translate("People", "Style"), tick(translate("People", "short letters"))),
        Field("casual", "", tick(translate("People", "first names"))),
        Field("best_days", translate("People", "Best days"), several(words.weekdays)),
        Field("best_from", translate("People", "Best hours from"), moment),
        Field("best_to", translate("People", "to"), moment),
        Field(
            "zone",
            translate("People", "Time zone"),
            hint=translate("People", "where it is not ours: Europe/Berlin"),
        ),
        *(_consent(purpose, label) for purpose, label in words.purposes().items()),
    )


def _consent(purpose: Purpose, label: str) -> Field:
    def choices(facts: tuple[Contact, date]) -> Mapping[str, str]:
        return words.consent_choices(facts[0], purpose, facts[1])

    return Field(f"{CONSENT}{purpose}", label, choice(choices), held=_held(purpose))


def _held(purpose: Purpose) -> Callable[[Contact, object], str]:
    return lambda contact, _facts: "yes" if may_be_written(contact, purpose) else "no"


def of_absence() -> tuple[Field, ...]:
    """Return the fields of days off."""
    return (
        Field("kind", translate("People", "They are"), choice(lambda _: words.absence_kinds())),
        Field("first", translate("People", "From"), day),
        Field("last", translate("People", "To"), day),
        Field("weekdays", translate("People", "Only on"), several(words.weekdays)),
        Field("months", translate("People", "Only in"), several(words.months)),
        Field("why", translate("People", "Why")),
    )


def of_favour() -> tuple[Field, ...]:
    """Return the fields of a favour."""
    return (
        Field("what", translate("People", "What")),
        Field("worth", translate("People", "Worth"), amount),
        Field("granted_by", translate("People", "Granted by")),
    )


def of_expectation() -> tuple[Field, ...]:
    """Return the fields of what a customer expects."""
    return (
        Field("words", translate("People", "Their words")),
        Field("topic", translate("People", "About"), choice(lambda _: _topics())),
        Field("figure", translate("People", "Our real figure")),
        Field("said", translate("People", "What we said")),
        Field("agreed", translate("People", "Agreed"), tick(translate("People", "they agreed"))),
    )


def of_customer() -> tuple[Field, ...]:
    """Return the fields of the customer itself."""
    return (
        Field("name", translate("People", "Name")),
        Field("tier", translate("People", "Weight"), choice(lambda _: words.tiers())),
        Field(
            "firmest", translate("People", "Never firmer than"), choice(lambda _: words.firmest())
        ),
        Field("since", translate("People", "Customer since"), day),
        Field("country", translate("People", "Country"), choice(lambda _: _countries())),
        Field("region", translate("People", "Region"), choice(_regions)),
        Field("note", translate("People", "Note"), text),
    )


def _regions(customer: Customer) -> dict[str, str]:
    """Return the regions of the customer's country, which have holidays of their own."""
    from board.domain.public_holidays import known_countries

    regions = known_countries().get(customer.country, ())
    ours, whole = translate("People", "as ours"), translate("People", "all of the country")
    return {"": whole if customer.country else ours, **{code: code for code in regions}}


def _languages() -> dict[str, str]:
    return {"": translate("People", "as ours"), **NAMES}


def _topics() -> dict[str, str]:
    return {topic.value: name for topic, name in topics().items()}


def _countries() -> dict[str, str]:
    from board.domain.public_holidays import known_countries

    named = {code: country_name(code) for code in known_countries()}
    return {
        "": translate("People", "as ours"),
        **dict(sorted(named.items(), key=lambda pair: pair[1].casefold())),
    }
