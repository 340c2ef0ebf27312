"""The types of columns: instants, words and named choices, as every database keeps them."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import DateTime, String, Text, TypeDecorator

from board.domain.plain import plain

if TYPE_CHECKING:
    from sqlalchemy import Dialect

    from board.domain.plain import Form

Choice = TypeVar("Choice", bound=StrEnum)


class UtcTime(TypeDecorator[datetime]):
    """An instant: UTC in, UTC out, also where the database forgets the zone (SQLite)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn the instant into UTC."""
        if value is None:
            return None
        instant = value.astimezone(UTC)
        return instant.replace(tzinfo=None) if dialect.name == "sqlite" else instant

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Mark the instant as UTC."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class WordList(TypeDecorator[tuple[str, ...]]):
    """A few words in one text column, as a JSON array; no words are an empty text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Dialect) -> str:
        """Turn the words into text."""
        del dialect
        return json.dumps(list(value), ensure_ascii=False) if value else ""

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[str, ...]:
        """Turn the text into words."""
        del dialect
        return tuple(json.loads(value)) if value else ()


class Document(TypeDecorator[object]):
    """A value made of values, or many, in one text column as JSON; nothing is an empty text."""

    impl = Text
    cache_ok = True  # the form is its key

    def __init__(self, form: Form) -> None:
        super().__init__()
        self.form = form

    def process_bind_param(self, value: object, dialect: Dialect) -> str | None:
        """Turn the value into text."""
        del dialect
        if value is None:
            return None
        return json.dumps(plain(value), ensure_ascii=False) if value else ""

    def process_result_value(self, value: str | None, dialect: Dialect) -> object:
        """Turn the text into the value."""
        del dialect
        return None if value is None else self.read(value)

    def read(self, text: str) -> object:
        """Return what a stored text holds."""
        decode = self.form.decode
        return decode(json.loads(text)) if text and decode else self.form.nothing


class Named(TypeDecorator[Choice]):
    """A member of an enumeration, stored by its value."""

    impl = String(20)
    cache_ok = True

    def __init__(self, choices: type[Choice]) -> None:
        super().__init__()
        self.choices = choices

    def process_bind_param(self, value: Choice | None, dialect: Dialect) -> str | None:
        """Turn the member into its value."""
        del dialect
        return None if value is None else value.value

    def process_result_value(self, value: str | None, dialect: Dialect) -> Choice | None:
        """Turn the value into its member."""
        del dialect
        return None if value is None else self.choices(value)
