"""The words on a card and in a stage's header, in the reader's language.

Loads no widgets, so that the command line can say the same words. Numbers have two literals,
"1 day late" and "%n days late": so English needs no catalogue, and translators still get %n.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime

from board.domain.card import DELIVERY, HELD, Topic
from board.domain.money import decimals_of
from board.domain.urgency import Grade

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, time

    from board.domain.arrange import Counts
    from board.domain.card_summary import CardSummary

translate = QCoreApplication.translate

MARKS = {Grade.LATE: "▲", Grade.TODAY: "●", Grade.SOON: "◆", Grade.DONE: "✓"}
TOMORROW = 1
SYMBOLS = {"USD": "$", "CAD": "$", "AUD": "$", "NZD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}


def plural(number: int, one: str, many: str) -> str:
    """Choose between the words for one thing and for several (0 counts as several)."""
    return one if number == 1 else many


class Counted(QObject):
    """Words with a number in them; lupdate sees plurals only in the ``tr`` of a class."""

    def days(self, number: int) -> str:
        """Return "1 day", "6 days"."""
        return plural(number, self.tr("1 day"), self.tr("%n days", "", number))

    def cards(self, number: int) -> str:
        """Return "1 card", "4 cards"."""
        return plural(number, self.tr("1 card"), self.tr("%n cards", "", number))

    def late(self, number: int) -> str:
        """Return "1 day late", "2 days late"."""
        return plural(number, self.tr("1 day late"), self.tr("%n days late", "", number))

    def done_late(self, number: int) -> str:
        """Return "done 1 day late", "done 2 days late"."""
        return plural(number, self.tr("done 1 day late"), self.tr("done %n days late", "", number))

    def ask_late(self, number: int) -> str:
        """Return "ask 1 day late", "ask 2 days late"."""
        return plural(number, self.tr("ask 1 day late"), self.tr("ask %n days late", "", number))

    def early(self, number: int) -> str:
        """Return "1 day early", "2 days early"."""
        return plural(number, self.tr("1 day early"), self.tr("%n days early", "", number))

    def ahead(self, number: int) -> str:
        """Return "in 1 day", "in 2 days"."""
        return plural(number, self.tr("in 1 day"), self.tr("in %n days", "", number))

    def ask_ahead(self, number: int) -> str:
        """Return "ask in 1 day", "ask in 2 days"."""
        return plural(number, self.tr("ask in 1 day"), self.tr("ask in %n days", "", number))

    def today_cards(self, number: int) -> str:
        """Return "1 due today", "2 due today"."""
        return plural(number, self.tr("1 due today"), self.tr("%n due today", "", number))

    def answers(self, number: int) -> str:
        """Return "1 answer", "2 answers"."""
        return plural(number, self.tr("1 answer"), self.tr("%n answers", "", number))

    def undated_cards(self, number: int) -> str:
        """Return "1 card without a date", "4 cards without a date"."""
        return plural(
            number, self.tr("1 card without a date"), self.tr("%n cards without a date", "", number)
        )

    def date_them(self, number: int) -> str:
        """Return what can be done then: "Date it", "Date them"."""
        return plural(number, self.tr("Date it"), self.tr("Date them"))

    def more(self, number: int) -> str:
        """Return "and 1 more", "and 2 more"."""
        return plural(number, self.tr("and 1 more"), self.tr("and %n more", "", number))

    def later_cards(self, number: int) -> str:
        """Return "and 1 more, later", "and 214 more, later"."""
        return plural(
            number, self.tr("and 1 more, later"), self.tr("and %n more, later", "", number)
        )

    def start_late(self, number: int) -> str:
        """Return "start 1 day late", "start 2 days late"."""
        return plural(
            number, self.tr("start 1 day late"), self.tr("start %n days late", "", number)
        )

    def start_ahead(self, number: int) -> str:
        """Return "start in 1 day", "start in 2 days"."""
        return plural(number, self.tr("start in 1 day"), self.tr("start in %n days", "", number))

    def hidden_stages(self, number: int) -> str:
        """Return "1 hidden stage", "2 hidden stages"."""
        return plural(number, self.tr("1 hidden stage"), self.tr("%n hidden stages", "", number))

    def found(self, number: int) -> str:
        """Return "1 found", "3 found"."""
        return plural(number, self.tr("1 found"), self.tr("%n found", "", number))

    def late_cards(self, number: int) -> str:
        """Return "1 late", "2 late"."""
        return plural(number, self.tr("1 late"), self.tr("%n late", "", number))


def weekday(day: date) -> str:
    """Return the short name of the day: "Fri"."""
    return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def bare_date(day: date) -> str:
    """Return "24 Nov", where there is no room for more."""
    form = translate("Panel", "d MMM", "date format of Qt: day and month only")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def short_date(day: date) -> str:
    """Return day and month, with the short weekday: "Fri 4 Dec"."""
    form = translate("Words", "ddd d MMM", "date format of Qt: weekday, day, month")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def dated(day: date, today: date) -> str:
    """Return the short date, with the year when it is not this one: "Fri 8 Jan 2027"."""
    return short_date(day) if day.year == today.year else dated_in_full(day)


def dated_in_full(day: date) -> str:
    """Return the date with weekday and year: "Fri 8 Jan 2027"."""
    form = translate("Words", "ddd d MMM yyyy", "date format of Qt: weekday, day, month, year")
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def short_time(moment: time) -> str:
    """Return the time of day as people here write it."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def amount_text(minor: int, currency: str) -> str:
    """Return an amount as it is written here, without a fraction where it is whole."""
    unit = 10 ** decimals_of(currency)
    places = 0 if minor % unit == 0 else decimals_of(currency)
    symbol = SYMBOLS.get(currency, currency)
    here = QLocale()
    if here.language() is QLocale.Language.C:  # it would write 85$
        here = QLocale(QLocale.Language.English)
    return here.toCurrencyString(minor / unit, symbol, places)


def chip_text(summary: CardSummary) -> str:
    """Return what the chip says, mark and words: "▲ 2 days late"."""
    mark = MARKS.get(summary.urgency.grade, "")
    return f"{mark} {chip_words(summary)}".lstrip()


def chip_words(summary: CardSummary) -> str:
    """Return the words of the chip without the mark: "2 days late", "Today 10:00"."""
    how = summary.urgency
    if summary.snoozed_until is not None and how.grade is not Grade.DONE:
        return translate("Words", "snoozed until {day}").format(
            day=short_date(summary.snoozed_until)
        )
    if how.grade is Grade.NONE:
        return translate("Words", "No next step")
    if how.grade is Grade.DONE:
        return _done_words(summary)
    return after_words(summary) if how.waits else _open_words(summary)


def idle_words(summary: CardSummary) -> str:
    """Return the text beside the idle mark ("6 days"), empty when the card is not idle."""
    return "" if summary.idle_days is None else Counted().days(summary.idle_days)


def silence_words(summary: CardSummary) -> str:
    """Return why the card is idle ("no contact for 6 days"), empty when it is not."""
    if summary.idle_days is None:
        return ""
    return translate("Words", "no contact for {days}").format(days=idle_words(summary))


def customer_line(summary: CardSummary) -> tuple[str, str]:
    """Return the second line of a card in two parts: customer, and " · job"."""
    whom = summary.supplier or summary.customer
    if whom and summary.job:
        return whom, f" · {summary.job}"
    return whom, summary.job


def stage_sentence(name: str, counts: Counts) -> str:
    """Return the name of a list for screen readers: "Asked, 4 cards, 2 late"."""
    parts = [name, Counted().cards(counts.shown)]
    if counts.late:
        parts.append(Counted().late_cards(counts.late))
    if counts.over_limit:
        parts.append(translate("Words", "over its limit"))
    return ", ".join(parts)


def after_words(summary: CardSummary) -> str:
    """Return what a step waits for: "after the proof", "after “Engrave”", "after delivery"."""
    if summary.after == HELD:
        return translate("Words", "on hold")
    if summary.after == DELIVERY:
        return translate("Words", "after delivery")
    known = _after_topics().get(summary.after_topic)
    return known or translate("Words", "after “{step}”").format(step=summary.after)


def _after_topics() -> Mapping[Topic, str]:
    return {
        Topic.PROOF: translate("Words", "after the proof"),
        Topic.ARTWORK: translate("Words", "after the artwork"),
        Topic.QUANTITIES: translate("Words", "after the quantities"),
        Topic.PURCHASE_ORDER: translate("Words", "after the purchase order"),
        Topic.DEPOSIT: translate("Words", "after the deposit"),
        Topic.DECISION: translate("Words", "after the decision"),
        Topic.SPECIFICATIONS: translate("Words", "after the specifications"),
    }


def _open_words(summary: CardSummary) -> str:
    how, late = summary.urgency, summary.urgency.grade is Grade.LATE
    if not how.asks:
        return Counted().late(how.days) if late else _due_words(how.days, summary.due_time)
    if summary.starts:
        return Counted().start_late(how.days) if late else _start_words(how.days)
    return Counted().ask_late(how.days) if late else _ask_words(how.days)


def _start_words(ahead: int) -> str:
    if ahead == 0:
        return translate("Words", "start today")
    if ahead == TOMORROW:
        return translate("Words", "start tomorrow")
    return Counted().start_ahead(ahead)


def _ask_words(ahead: int) -> str:
    if ahead == 0:
        return translate("Words", "ask today")
    if ahead == TOMORROW:
        return translate("Words", "ask tomorrow")
    return Counted().ask_ahead(ahead)


def _due_words(ahead: int, at: time | None) -> str:
    if ahead > TOMORROW:
        return Counted().ahead(ahead)
    day = translate("Words", "Today") if ahead == 0 else translate("Words", "Tomorrow")
    return f"{day} {short_time(at)}" if at else day


def _done_words(summary: CardSummary) -> str:
    if summary.done_on is None:
        return translate("Words", "Done")
    day = short_date(summary.done_on) if summary.archived else weekday(summary.done_on)
    return f"{day}, {_early_words(summary.early_days)}" if summary.early_days is not None else day


def _early_words(early: int) -> str:
    if early == 0:
        return translate("Words", "on time")
    return Counted().early(early) if early > 0 else Counted().late(-early)
