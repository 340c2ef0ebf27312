"""What turns, topics and times of steps are called, in the reader's language; loads no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from board.domain.card import Topic
from board.domain.process import Criticality, StepTurn
from board.ui.words import plural

if TYPE_CHECKING:
    from collections.abc import Mapping

    from board.domain.process import Step

translate = QCoreApplication.translate


def turns() -> Mapping[StepTurn, str]:
    """Return who can do a step: "Customer", "Us" and so on."""
    return {
        StepTurn.CUSTOMER: translate("Process", "Customer"),
        StepTurn.OURS: translate("Process", "Us"),
        StepTurn.SUPPLIER: translate("Process", "Supplier"),
        StepTurn.CARRIER: translate("Process", "Carrier"),
    }


def turn_word(step: Step) -> str:
    """Return who does a step, inside a line: "customer", "us", the supplier's or carrier's name."""
    if step.who and step.turn in {StepTurn.SUPPLIER, StepTurn.CARRIER}:
        return step.who
    return {
        StepTurn.CUSTOMER: translate("Process", "customer"),
        StepTurn.OURS: translate("Process", "us"),
        StepTurn.SUPPLIER: translate("Process", "supplier"),
        StepTurn.CARRIER: translate("Process", "carrier"),
    }[step.turn]


def firmness() -> Mapping[Criticality, str]:
    """Return how firm the date of a step can be."""
    return {
        Criticality.HARD: translate("Process", "Hard"),
        Criticality.SOFT: translate("Process", "Soft"),
        Criticality.INTERNAL: translate("Process", "Internal"),
    }


def firmness_meaning(criticality: Criticality) -> str:
    """Return what it means that a step's date is so firm."""
    return {
        Criticality.HARD: translate("Process", "Hard: the order waits for it"),
        Criticality.SOFT: translate("Process", "Soft: the order can go on without it"),
        Criticality.INTERNAL: translate("Process", "Internal: the customer never reads of it"),
    }[criticality]


def topics() -> Mapping[Topic, str]:
    """Return what can be asked for."""
    return {
        Topic.PROOF: translate("Topic", "Proof approval"),
        Topic.ARTWORK: translate("Topic", "Artwork"),
        Topic.QUANTITIES: translate("Topic", "Final quantities"),
        Topic.PURCHASE_ORDER: translate("Topic", "Purchase order"),
        Topic.DEPOSIT: translate("Topic", "Deposit"),
        Topic.CREDIT_LINE: translate("Topic", "Credit line"),
        Topic.BLUEPRINTS: translate("Topic", "Blueprints"),
        Topic.SPECIFICATIONS: translate("Topic", "Specifications"),
        Topic.PACKAGING: translate("Topic", "Packaging"),
        Topic.SHIPPING_DEADLINE: translate("Topic", "Shipping deadline"),
        Topic.SHIP_TO: translate("Topic", "Ship-to address"),
        Topic.SHIP_DATE: translate("Topic", "Ship date"),
        Topic.SITE_ACCESS: translate("Topic", "Site access"),
        Topic.APPOINTMENT: translate("Topic", "Appointment"),
        Topic.DECISION: translate("Topic", "Decision"),
        Topic.QUOTE: translate("Topic", "Quote request"),
        Topic.INVOICE: translate("Topic", "Past-due invoice"),
        Topic.CALL_BACK: translate("Topic", "Call back"),
        Topic.HOW_WE_WORK: translate("Topic", "How we work"),
        Topic.SITE_VISIT: translate("Topic", "Site visit"),
        Topic.AFTER_SALE: translate("Topic", "After the sale"),
        Topic.ANNIVERSARY: translate("Topic", "Anniversary"),
        Topic.INQUIRY: translate("Topic", "Inquiry"),
        Topic.OWNER_TOUCH: translate("Topic", "A word from the owner"),
        Topic.OTHER: translate("Topic", "Other"),
    }


class StepWords(QObject):
    """Words about steps with a number in them."""

    def summary(self, step: Step) -> str:
        """Return "customer · 4 days", "us · first order only", "us · after 2 days"."""
        parts = [turn_word(step)]
        days = step.lead if step.turn is StepTurn.CUSTOMER else step.days
        if step.from_delivery is not None:
            parts.append(self.after_delivery(step.from_delivery))
        elif step.first_order_only:
            parts.append(self.tr("first order only"))
        elif days:
            parts.append(self.days(days))
        return " · ".join(parts)

    def days(self, number: int) -> str:
        """Return "1 day", "4 days"; they are working days."""
        return plural(number, self.tr("1 day"), self.tr("%n days", "", number))

    def spare_days(self, number: int) -> str:
        """Return "1 spare day", "4 spare days"."""
        return plural(number, self.tr("1 spare day"), self.tr("%n spare days", "", number))

    def after_delivery(self, number: int) -> str:
        """Return "after 1 day", "after 10 days"; it stands below the delivery."""
        return plural(number, self.tr("after 1 day"), self.tr("after %n days", "", number))

    def steps(self, number: int) -> str:
        """Return "12 steps, first to last"."""
        return plural(
            number, self.tr("1 step, first to last"), self.tr("%n steps, first to last", "", number)
        )

    def to_fix(self, number: int) -> str:
        """Return "2 things to fix before it can be saved"."""
        return plural(
            number,
            self.tr("1 thing to fix before it can be saved"),
            self.tr("%n things to fix before it can be saved", "", number),
        )

    def open_jobs(self, number: int, version: int) -> str:
        """Return "3 open jobs keep version 4."."""
        return plural(
            number,
            self.tr("1 open job keeps version {version}."),
            self.tr("%n open jobs keep version {version}.", "", number),
        ).format(version=version)

    def jobs_stay(self, number: int, version: int) -> str:
        """Return "3 open jobs stay on version 4."."""
        return plural(
            number,
            self.tr("1 open job stays on version {version}."),
            self.tr("%n open jobs stay on version {version}.", "", number),
        ).format(version=version)

    def apply(self, number: int) -> str:
        """Return "Apply to 3 open jobs…"."""
        return plural(
            number, self.tr("Apply to 1 open job…"), self.tr("Apply to %n open jobs…", "", number)
        )
