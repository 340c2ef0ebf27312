"""Fields for what is counted: whole numbers, amounts of money, shares in percent, a time of day."""

from __future__ import annotations

import re
from datetime import time

from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from board.domain.money import read_amount
from board.ui.widgets.editing import Unreadable
from board.ui.widgets.fields import LineField
from board.ui.words import amount_text

_TIME = re.compile(r"(\d{1,2})(?:\s*[:.hH]\s*(\d{2})?)?\s*(?:h|Uhr)?", re.IGNORECASE)


class SmallField(LineField):
    """A field of one line with room for some ``letters``, which stands among words."""

    def __init__(self, name: str, parent: QWidget | None = None, *, letters: int = 4) -> None:
        super().__init__(name, parent)
        self.setProperty("field", False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._letters = letters

    def sizeHint(self) -> QSize:
        """Return room for the letters and the frame."""
        hint = super().sizeHint()
        metrics = self.fontMetrics()
        letters = metrics.horizontalAdvance("0") * self._letters
        hint.setWidth(max(letters, metrics.horizontalAdvance(self.text())) + metrics.height())
        return hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class NumberField(SmallField):
    """A whole number that is not negative; nothing where it may be ``empty``."""

    def __init__(self, name: str, parent: QWidget | None = None, *, empty: bool = False) -> None:
        super().__init__(name, parent)
        self._empty = empty

    def shown(self, value: object) -> str:
        return "" if value is None else str(value)

    def read(self, text: str) -> object:
        """Return the number."""
        if not text.strip() and self._empty:
            return None
        if not text.strip().isdecimal():
            raise Unreadable(self.tr("Type a whole number"))
        return int(text)


class AmountField(SmallField):
    """An amount of money in minor units, None where nothing is typed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, letters=6)
        self.currency = "USD"

    def shown(self, value: object) -> str:
        return amount_text(value, self.currency) if isinstance(value, int) else ""

    def read(self, text: str) -> object:
        """Return the amount in minor units."""
        amount = read_amount(text, self.currency)
        if amount is None and text.strip():
            raise Unreadable(
                self.tr("Type an amount such as {amount}").format(
                    amount=amount_text(8500, self.currency)
                )
            )
        return amount


class PercentField(SmallField):
    """A share in percent, None where nothing is typed."""

    def shown(self, value: object) -> str:
        if not isinstance(value, int | float):
            return ""
        return self.tr("{number} %").format(number=QLocale().toString(float(value), "g", 6))

    def read(self, text: str) -> object:
        """Return the share."""
        plain = text.replace("%", "").strip().replace(",", ".")
        if not plain:
            return None
        try:
            return float(plain)
        except ValueError:
            raise Unreadable(self.tr("Type a number such as 5")) from None


class TimeField(SmallField):
    """A time of day, None where nothing is typed."""

    def shown(self, value: object) -> str:
        return value.isoformat("minutes") if isinstance(value, time) else ""

    def read(self, text: str) -> object:
        """Return the time; "11" is at eleven o'clock."""
        if not text.strip():
            return None
        found = _TIME.fullmatch(text.strip())
        try:
            if found:
                return time(int(found[1]), int(found[2] or 0))
        except ValueError:
            pass  # 25:00
        raise Unreadable(self.tr("Type a time such as 11:00"))
