"""How people type dates here: the words of their language, and whether the day comes first."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from board.domain.date_words import ENGLISH, DateWords, words_for
from board.domain.query_words import ENGLISH_FLAGS, Flag, flags_for

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date, time

    from board.domain.dates import Found
    from board.domain.workdays import Workdays


@dataclass(frozen=True, slots=True)
class InputLocale:
    """Words for dates and filters, and the order of day and month in numbers.

    What reads them is loaded when the first is typed: a start reads none.
    """

    words: DateWords = ENGLISH
    flags: Mapping[str, Flag] = field(default_factory=lambda: ENGLISH_FLAGS)
    dayfirst: bool = False
    language: str = "en"

    @classmethod
    def of_locale(cls, locale: QLocale | None = None) -> InputLocale:
        """Return the input locale of a locale, the one spoken now when none is given."""
        chosen = locale or QLocale()
        pattern = chosen.dateFormat(QLocale.FormatType.ShortFormat)
        day, month = pattern.find("d"), pattern.find("M")
        return cls.of_language(chosen.name(), dayfirst=0 <= day < month)

    @classmethod
    def of_language(cls, language: str, *, dayfirst: bool) -> InputLocale:
        """Return the input locale of a language such as "de" or "de_AT"."""
        return cls(words_for(language), flags_for(language), dayfirst, language)

    def moment(self, text: str, *, today: date, workdays: Workdays) -> Found | None:
        """Return the day a typed text means, and the time of day where it says one."""
        from board.domain.dates import parse_moment

        return parse_moment(
            text, today=today, workdays=workdays, words=self.words, dayfirst=self.dayfirst
        )

    def date(self, text: str, *, today: date, workdays: Workdays) -> date | None:
        """Return the day a typed text means, None when it is no date."""
        from board.domain.dates import parse_date

        return parse_date(
            text, today=today, workdays=workdays, words=self.words, dayfirst=self.dayfirst
        )

    def time(self, text: str) -> time | None:
        """Return the time of day a typed text means, None when it is no time."""
        from board.domain.dates import parse_time

        return parse_time(text, self.words)
