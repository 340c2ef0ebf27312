"""What the page of a customer says: roles, days off, answers, favours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from board.domain.people import AbsenceKind, Channel, Purpose, Role, Tier, Tone, said_to
from board.domain.raising import Rule
from board.ui.words import amount_text, dated, dated_in_full, plural, short_date

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from board.domain.customer_view import CustomerView
    from board.domain.favours import Favour
    from board.domain.people import Absence, Contact
    from board.domain.raising import Reason

translate = QCoreApplication.translate


def tiers() -> Mapping[str, str]:
    """Return how much a customer can weigh."""
    return {
        Tier.KEY.value: translate("People", "key customer"),
        Tier.STANDARD.value: translate("People", "standard customer"),
        Tier.SMALL.value: translate("People", "small customer"),
    }


def tones() -> Mapping[str, str]:
    """Return how firm somebody can be written to."""
    return {
        Tone.FRIENDLY.value: translate("People", "friendly"),
        Tone.PLAIN.value: translate("People", "plain"),
        Tone.FIRM.value: translate("People", "firm"),
        Tone.LAST_WORD.value: translate("People", "last word"),
    }


def firmest() -> Mapping[str, str]:
    """Return how firm a customer may be written to at most."""
    return {"": translate("People", "as the ladder says"), **tones()}


def roles() -> Mapping[str, str]:
    """Return what a colleague may decide."""
    return {
        Role.MEMBER.value: translate("People", "member"),
        Role.MANAGER.value: translate("People", "manager"),
        Role.OWNER.value: translate("People", "owner"),
    }


def channels() -> Mapping[str, str]:
    """Return how somebody can be reached."""
    return {
        Channel.EMAIL.value: translate("People", "e-mail"),
        Channel.PHONE.value: translate("People", "phone"),
        Channel.TEXT.value: translate("People", "text message"),
        Channel.LETTER.value: translate("People", "letter"),
        Channel.VISIT.value: translate("People", "visit"),
    }


def purposes() -> Mapping[Purpose, str]:
    """Return what messages can be for, as labels."""
    return {
        Purpose.ORDER: translate("People", "Order mail"),
        Purpose.BILLING: translate("People", "Invoice mail"),
        Purpose.NURTURE: translate("People", "News mail"),
    }


def absence_kinds() -> Mapping[str, str]:
    """Return what days off can be."""
    return {
        AbsenceKind.CLOSED.value: translate("People", "Closed"),
        AbsenceKind.BUSY.value: translate("People", "Busy"),
    }


def weekdays() -> dict[int, str]:
    """Return the short names of the weekdays, Monday is 0."""
    short = QLocale.FormatType.ShortFormat
    return {day: QLocale().standaloneDayName(day + 1, short) for day in range(7)}


def months() -> dict[int, str]:
    """Return the short names of the months."""
    short = QLocale.FormatType.ShortFormat
    return {month: QLocale().standaloneMonthName(month, short) for month in range(1, 13)}


def month_and_year(day: date) -> str:
    """Return "May 2020"."""
    form = translate("People", "MMMM yyyy", "date format of Qt: month, year")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def consent_choices(contact: Contact, purpose: Purpose, today: date) -> Mapping[str, str]:
    """Return yes and no; what was said says since when."""
    said = said_to(contact, purpose)
    since = translate("People", "{answer}, since {day}")
    told = {"yes": translate("People", "yes"), "no": translate("People", "no")}
    if said is not None:
        key = "yes" if said.given else "no"
        told[key] = since.format(answer=told[key], day=dated(said.on, today))
    return told


def absence_words(absence: Absence, today: date) -> str:
    """Return when somebody is away: "Mon 21 Dec to Mon 4 Jan", "Fri, Sat, May to Sep"."""
    days = ", ".join(weekdays()[day] for day in sorted(absence.weekdays))
    when = ", ".join(_runs(sorted(absence.months)))
    return ", ".join(part for part in (days, when, _span(absence, today), absence.why) if part)


def _span(absence: Absence, today: date) -> str:
    first, last = absence.first, absence.last
    if first and last and first != last:
        both = translate("People", "{first} to {last}")
        return both.format(first=dated(first, today), last=dated(last, today))
    if first and last:
        return dated(first, today)
    if first:
        return translate("People", "from {day}").format(day=dated(first, today))
    if last:
        return translate("People", "until {day}").format(day=dated(last, today))
    return "" if absence.weekdays or absence.months else translate("People", "no days yet")


def _runs(numbers: list[int]) -> list[str]:
    """Return months, those in a row as "May to September"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    names = months()
    both = translate("People", "{first} to {last}")
    return [
        both.format(first=names[run[0]], last=names[run[-1]]) if len(run) > 1 else names[run[0]]
        for run in runs
    ]


def best_words(contact: Contact) -> str:
    """Return when somebody is reached best: "Mon, Tue, 9:00 to 12:00"."""
    days = ", ".join(weekdays()[day] for day in sorted(contact.best_days))
    first, last = contact.best_from, contact.best_to
    hours = ""
    if first and last:
        both = translate("People", "{first} to {last}")
        hours = both.format(first=first.isoformat("minutes"), last=last.isoformat("minutes"))
    elif first:
        hours = translate("People", "from {day}").format(day=first.isoformat("minutes"))
    elif last:
        hours = translate("People", "until {day}").format(day=last.isoformat("minutes"))
    return ", ".join(part for part in (days, hours) if part)


def style_words(contact: Contact) -> str:
    """Return how somebody likes to be written to, "" where nothing is said."""
    brief = translate("People", "short") if contact.brief else ""
    casual = translate("People", "first names") if contact.casual else ""
    return ", ".join(part for part in (brief, casual) if part)


def favour_words(favour: Favour) -> str:
    """Return a favour with what it is worth: "Two names redrawn, $24"."""
    worth = amount_text(favour.worth, favour.currency) if favour.worth else ""
    return ", ".join(part for part in (favour.what, worth) if part)


def raised_title(reason: Reason) -> str:
    """Return what is to be done about what a rule found, as the title of a card."""
    if reason.rule is Rule.FAVOUR:
        return translate("People", "Tell them of the favour: {what}").format(what=reason.what)
    if reason.rule is Rule.OWNER_WORD:
        words = translate("People", "A word from the owner to {customer}: none since {day}")
    elif reason.rule is Rule.VISIT:
        words = translate("People", "Visit {customer}: nobody was there since {day}")
    else:
        return RaisedWords().anniversary(reason)
    day = dated_in_full(reason.since) if reason.since else ""
    return words.format(customer=reason.customer, day=day)


class RaisedWords(QObject):
    """Titles with a number in them."""

    def anniversary(self, reason: Reason) -> str:
        """Return "Tall Pines: 1 year a customer on Fri 4 Dec: write or call"."""
        years = plural(
            reason.years,
            self.tr("1 year a customer"),
            self.tr("%n years a customer", "", reason.years),
        )
        said = self.tr("{years} on {day}: congratulate {customer}")
        return said.format(years=years, day=short_date(reason.day), customer=reason.customer)


class CustomerWords(QObject):
    """Sentences with numbers in them; lupdate sees plurals only in the ``tr`` of a class."""

    def answers(self, view: CustomerView) -> tuple[str, str]:
        """Return how many of the last answers came in time, and how that was before."""
        latest, before = view.latest, view.before
        if not latest:
            return self.tr("Too few answers yet."), ""
        now = sum(one.in_time for one in latest)
        first = self.tr("{count} of {total} on time").format(count=now, total=len(latest))
        if not before:
            return first, ""
        then = sum(one.in_time for one in before)
        rate, was = now / len(latest), then / len(before)
        trend = self.tr("Getting better.") if rate > was else ""
        trend = self.tr("Getting worse.") if rate < was else trend
        said = self.tr("{count} of the {total} before.").format(count=then, total=len(before))
        return first, f"{said} {trend}".rstrip()

    def offered(self, ahead: Sequence[int]) -> str:
        """Return how early help was offered, the earliest first; "" where it never was."""
        number = len(ahead)
        if not number:
            return ""
        times = plural(number, self.tr("once"), self.tr("%n times", "", number))
        half = ahead[(number - 1) // 2]
        if half < 0:
            words = self.tr("Help offered {times}, mostly after it was needed.")
            return words.format(times=times)
        days = plural(half, self.tr("1 working day"), self.tr("%n working days", "", half))
        words = self.tr(
            "Help offered {times}, half of the time {days} or more before it is needed."
        )
        return words.format(times=times, days=days)

    def granted(self, number: int, limit: int) -> str:
        """Return how many favours there were in twelve months, and that it is the limit."""
        count = plural(
            number,
            self.tr("1 favour in 12 months"),
            self.tr("%n favours in 12 months", "", number),
        )
        if number > limit:
            return self.tr("{favours}, more than the limit of {limit}.").format(
                favours=count, limit=limit
            )
        if number == limit:
            return self.tr("{favours}, the limit for a customer.").format(favours=count)
        return f"{count}."

    def all_touches(self, number: int) -> str:
        """Return what shows all of them."""
        return plural(number, self.tr("The one touch"), self.tr("All %n touches", "", number))
