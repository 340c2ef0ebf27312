"""Asks once, ahead of the first job, which public holidays the firm keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from board.ui.settings.country_names import country_name
from board.ui.theme import Type
from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.section import clear
from board.ui.widgets.tick_box import TickBox
from board.ui.words import short_date

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from board.ui.theme import Theme


class HolidaysQuestion(QFrame):
    """``country_chosen`` asks for the holidays there; ``answered`` carries country and worked ones.

    An empty country keeps none.
    """

    country_chosen = Signal(str)
    answered = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setProperty("callout", True)
        self.question = PlainLabel(
            self.tr("Which public holidays do you keep? Dates are reckoned without them."),
            wraps=True,
        )
        self.country = QuietCombo(self.tr("Country"))
        self.boxes: list[TickBox] = []
        self._worked: list[str] = []
        self._ticks = QWidget()
        self._flow = FlowLayout(self._ticks, gap=theme.px(0.9))
        self.note = PlainLabel(self.tr("Take away the tick where you work all the same."))
        self.note.setProperty("quiet", True)
        self.keep = push_button(self.tr("Keep these"))
        self.none = push_button(self.tr("No public holidays"))
        line = QHBoxLayout()
        line.setSpacing(theme.px(0.6))
        for button in (self.country, self.keep, self.none):
            line.addWidget(button)
        line.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.px(0.8)] * 4)
        layout.setSpacing(theme.px(0.5))
        layout.addWidget(self.question)
        layout.addLayout(line)
        layout.addWidget(self._ticks)
        layout.addWidget(self.note)
        self.country.activated.connect(
            lambda _row: self.country_chosen.emit(str(self.country.currentData()))
        )
        self.keep.clicked.connect(self._on_keep)
        self.none.clicked.connect(lambda: self.answered.emit("", ()))
        self.take_theme()

    def show_countries(self, codes: Iterable[str], proposed: str) -> None:
        """Offer countries, one of them proposed; else one has to be chosen."""
        codes = list(codes)
        if proposed not in codes:
            self.country.addItem(self.tr("Choose a country"), "")
        order = QCollator()
        names = sorted(((country_name(code), code) for code in codes), key=lambda each: each[0])
        for name, code in sorted(names, key=lambda each: order.sortKey(each[0])):
            self.country.addItem(name, code)
        self.country.setCurrentIndex(max(0, self.country.findData(proposed)))

    def show_holidays(self, days: Mapping[date, tuple[str, str]]) -> None:
        """Show the holidays that come next: by day what they are called here, and there."""
        clear(self._flow)
        self.boxes, self._worked = [], []
        for day, (name, kept_as) in days.items():
            box = TickBox(self.theme, f"{short_date(day)} {name}")
            box.setChecked(True)
            box.setMinimumWidth(box.sizeHint().width() + self.theme.px(0.4))
            self._flow.addWidget(box)
            self.boxes.append(box)
            self._worked.append(kept_as)
        self.keep.setEnabled(bool(self.boxes))
        self.note.setVisible(bool(self.boxes))

    def take_theme(self) -> None:
        """Take the theme's type."""
        self.question.setFont(self.theme.font(Type.STRONG))
        self.country.setMinimumWidth(self.theme.px(14))
        self.note.setFont(self.theme.font(Type.SMALL))

    def _on_keep(self) -> None:
        worked = [
            name for box, name in zip(self.boxes, self._worked, strict=True) if not box.isChecked()
        ]
        self.answered.emit(str(self.country.currentData()), tuple(worked))
