"""The words of letters in one language: its texts, and how it writes dates, money and numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from board.domain.letter_fields import fields_in, filled
from board.domain.money import decimals_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

LETTER_LANGUAGES = ("en", "de", "fr", "es")


@dataclass(frozen=True, slots=True)
class LetterWords:
    """What a language says in letters.

    ``texts`` hold by name ("plan.formal", "step.why") alternatives: the first one counts of which
    every field has a value. ``dates``, ``numbers`` and ``tone`` are the tables of those names in
    its file of words.
    """

    language: str
    texts: Mapping[str, tuple[str, ...]]
    dates: Mapping[str, Any]
    numbers: Mapping[str, Any]
    tone: Mapping[str, Mapping[str, str]]

    def say(self, name: str, values: Mapping[str, str] | None = None) -> str:
        """Return a text filled in."""
        known, texts = values or {}, self.texts[name]
        whole = (text for text in texts[:-1] if all(map(known.get, fields_in(text))))
        return filled(next(whole, texts[-1]), known)

    def counted(self, name: str, number: int, values: Mapping[str, str] | None = None) -> str:
        """Return a text about none, one, two or more things; ``{count}`` is the number in words.

        Two may have no text of their own; where none has none there is nothing to say.
        """
        forms = [("none", "one", "two", "many")[min(number, 3)], *(["many"] if number else [])]
        found = next((form for form in forms if f"{name}.{form}" in self.texts), None)
        told = {**(values or {}), "count": self.count(number)}
        return self.say(f"{name}.{found}", told) if found else ""

    def day(self, day: date, today: date) -> str:
        """Return a date with its weekday, and with the year where it is not this one."""
        form = self.dates["day" if day.year == today.year else "year"]
        return str(form).format(
            weekday=self.dates["weekdays"][day.weekday()],
            day=self.dates["first"] if day.day == 1 else day.day,
            month=self.dates["months"][day.month - 1],
            year=day.year,
        )

    def count(self, number: int) -> str:
        """Return a number in words as long as that reads well, else in digits."""
        words = self.numbers["words"]
        return str(words[number - 1] if 0 < number <= len(words) else number)

    def money(self, minor: int, currency: str) -> str:
        """Return an amount given in minor units, whole ones without decimals."""
        places = decimals_of(currency)
        whole, rest = divmod(abs(minor), 10**places)
        number = f"{whole:,}" if whole >= self.numbers["grouped_from"] else str(whole)
        number = number.replace(",", self.numbers["thousands"])
        number += f"{self.numbers['decimal']}{rest:0{places}}" if rest else ""
        symbol = self.numbers["symbols"].get(currency)
        form = str(self.numbers["money" if symbol else "money_code"])
        told = form.format(number=number, symbol=symbol, code=currency)
        return f"-{told}" if minor < 0 else told

    def percent(self, share: float) -> str:
        """Return a percentage."""
        number = f"{share:g}".replace(".", self.numbers["decimal"])
        return str(self.numbers["percent"]).format(number=number)

    def greeting(self, name: str, *, formal: bool) -> str:
        """Return the salutation; without a name the language's neutral one."""
        parts = name.split()
        if not parts:
            return self.say("greeting.neutral")
        titles = [part for part in parts[:-1] if part in self.numbers["titles"]]
        if formal and titles and self.numbers["title_and_last"]:
            name = " ".join([*titles, parts[-1]])
        elif not formal and not titles:
            name = parts[0]
        return self.say("greeting.formal" if formal else "greeting.casual", {"contact": name})

    def with_texts(self, edited: Mapping[str, str]) -> LetterWords:
        """Return the words with some texts as the firm has edited them."""
        return replace(self, texts={**self.texts, **{name: (edited[name],) for name in edited}})


def words_from(language: str, tables: Mapping[str, Any]) -> LetterWords:
    """Return the words that a language's file of words holds."""
    own = ("dates", "numbers", "tone")
    texts = {name: tables[name] for name in tables if name not in own}
    return LetterWords(language, dict(_flat(texts)), *(tables[name] for name in own))


def _flat(tables: Mapping[str, Any], above: str = "") -> Iterator[tuple[str, tuple[str, ...]]]:
    for name, content in tables.items():
        if isinstance(content, dict):
            yield from _flat(content, f"{above}{name}.")
        else:
            yield f"{above}{name}", (content,) if isinstance(content, str) else tuple(content)
