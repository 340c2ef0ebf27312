"""The words around a letter, in the language of whoever writes it, not of its reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from board.domain.letter_checks import CheckKind
from board.ui.words import plural, short_date

if TYPE_CHECKING:
    from board.domain.letter_checks import LetterCheck
    from board.domain.letter_sheet import LetterSheet


class LetterPageWords(QObject):
    """Says what was found in a letter, and what it is."""

    def check(self, check: LetterCheck) -> str:
        """Return a point that holds, or what is wrong."""
        if check.holds:
            return {
                CheckKind.DATES: self.tr("Every date is in it"),
                CheckKind.REASONS: self.tr("Every reason and consequence is there"),
                CheckKind.INCENTIVES: self.tr("Fee and discount are named, so they may be used"),
                CheckKind.INTERNAL: self.tr("No internal date is in it"),
                CheckKind.FRIENDLY: self.tr("Friendly and plain"),
                CheckKind.FILLED: self.tr("Nothing is left to be filled in"),
            }[check.kind]
        if check.kind is CheckKind.FRIENDLY:
            kinder = self.tr("“{found}” sounds hard. Kinder: “{kinder}”")
            words = kinder if check.kinder else self.tr("“{found}” is better left out")
        else:
            words = {
                CheckKind.DATES: self.tr("“{found}” is there without its date"),
                CheckKind.REASONS: self.tr("“{found}” says no reason or no consequence"),
                CheckKind.INCENTIVES: self.tr("{found} is not named, so it can never be used"),
                CheckKind.INTERNAL: self.tr("“{found}” is internal"),
                CheckKind.FILLED: self.tr("{found} is not filled in"),
            }[check.kind]
        return words.replace("{found}", check.found).replace("{kinder}", check.kinder)

    def objected(self) -> str:
        """Return that the reader wants no e-mails about orders."""
        return self.tr("They want no e-mails about orders. Call, or send it by post.")

    def written_today(self, contact: str) -> str:
        """Return that somebody got another message today."""
        return self.tr("A message to {contact} went out today already.").format(contact=contact)

    def foreign(self, title: str) -> str:
        """Return that a step has texts of the firm's own in another language."""
        return self.tr("“{title}” is in another language").format(title=title)

    def dates(self, number: int) -> str:
        """Return "1 date for their calendar", "4 dates for their calendar"."""
        return plural(
            number,
            self.tr("1 date for their calendar"),
            self.tr("%n dates for their calendar", "", number),
        )

    def state(self, sheet: LetterSheet) -> str:
        """Return what kind of a letter it is: edited, told before, with new dates."""
        if sheet.draft_id:
            return self.tr("as it was edited here")
        if sheet.told_on is None:
            return self.tr("exactly as it leaves")
        day = short_date(sheet.told_on)
        if sheet.case.moved:
            return self.tr("new dates since {day}").format(day=day)
        return self.tr("told on {day}, no date has moved since").format(day=day)

    def styles(self) -> list[str]:
        """Return formal and casual, each in detail and brief."""
        return [
            self.tr("Formal, in detail"),
            self.tr("Formal, brief"),
            self.tr("Casual, in detail"),
            self.tr("Casual, brief"),
        ]

    def languages(self) -> dict[str, str]:
        """Return the languages of letters by code."""
        return {
            "en": self.tr("English"),
            "de": self.tr("German"),
            "fr": self.tr("French"),
            "es": self.tr("Spanish"),
        }
