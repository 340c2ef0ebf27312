"""The settings of the firm: name, zone, holidays, working days, closing days, start of the day."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCollator, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from board.ui.settings.cadence_row import CadenceRow
from board.ui.settings.country_names import country_name
from board.ui.widgets.choice_field import ChoiceField, Pick
from board.ui.widgets.date_field import DateField, TimeField
from board.ui.widgets.editing import Seen, Unreadable
from board.ui.widgets.fields import LineField
from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.form import Form, say_below
from board.ui.widgets.looks import push_button
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, time

    from board.domain.board import Firm
    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat

_WEEK = range(7)


class ZoneField(ChoiceField):
    """A time zone; only known ones."""

    def read(self, text: str) -> object:
        """Return the zone of this name."""
        found = cast("Pick", super().read(text))
        if found.is_new:
            pattern = self.tr("There is no zone “{zone}”. Try: Europe/Berlin")
            raise Unreadable(pattern.format(zone=found.name[:40]))
        return found


class FirmPage(Form):
    """``changed`` carries the fields that are wanted, and the `Firm` as it was seen before."""

    changed = Signal(object, object)

    def __init__(
        self,
        theme: Theme,
        date_format: DateFormat,
        firm: Firm,
        *,
        zones: Sequence[str],
        countries: Mapping[str, Sequence[str]],
    ) -> None:
        super().__init__(theme)
        self._date_format = date_format
        self._firm = firm
        self._seen = Seen()
        self._countries = countries
        self._make_name()
        self._make_zone(zones)
        self._make_holidays()
        self._make_workdays()
        self._make_closed()
        self.starts = TimeField(self.tr("The day starts at"), date_format)
        self.starts.edited.connect(self._on_starts)
        self.add_field(
            self.tr("The day starts at"),
            self.starts,
            hint=self.tr("Cards without a time of day ring then."),
        )
        self.ends = TimeField(self.tr("The day ends at"), date_format)
        self.ends.edited.connect(self._on_ends)
        self.add_field(
            self.tr("The day ends at"),
            self.ends,
            hint=self.tr("Who called is called back within hours of work."),
        )
        self._make_cadences()
        self.add_end()
        self.show_firm(firm)

    @property
    def shown(self) -> Firm:
        """The firm as it is shown, with what is wanted since."""
        return self._firm

    def show_firm(self, firm: Firm) -> None:
        """Show what the board says."""
        self._firm = firm
        self.name.set_value(firm.name)
        self.zone.set_value(Pick(firm.zone, firm.zone))
        self.country.setCurrentIndex(max(0, self.country.findData(firm.country)))
        self._fill_regions()
        for number, box in enumerate(self.days):
            box.blockSignals(True)
            box.setChecked(number in firm.workdays)
            box.blockSignals(False)
        self.closed.clear()
        for day in firm.closed:
            item = QListWidgetItem(self._date_format.say(day))
            item.setData(Qt.ItemDataRole.UserRole, day)
            self.closed.addItem(item)
        self.starts.set_value(firm.day_starts)
        self.ends.set_value(firm.day_ends)
        typed_in = {"name": self.name, "zone": self.zone, "day_starts": self.starts}
        typed_in["day_ends"] = self.ends
        for row in self.cadences:
            row.show_firm(firm)
            typed_in |= row.fields
        self._seen.show(firm, typed_in)

    def _make_cadences(self) -> None:
        rows = {
            "owner_word": self.tr("Owner’s word every … days"),
            "visit": self.tr("Visit every … days"),
        }
        hint = self.tr("A card is raised when it has not happened for so long; 0 is never.")
        self.cadences = [CadenceRow(name, what) for what, name in rows.items()]
        for name, row in zip(rows.values(), self.cadences, strict=True):
            said = hint if row is self.cadences[-1] else ""
            below = self.add_row(name, row, hint=said)
            row.edited.connect(lambda key, days: self._take(**{key: days}))
            for field in row.fields.values():
                field.refused.connect(
                    lambda problem, below=below, said=said: say_below(below, problem or said)
                )

    def _make_name(self) -> None:
        self.name = LineField(self.tr("Name of the firm"))
        self.name.edited.connect(lambda name: self._take(name=str(name)))
        self.add_field(self.tr("Name"), self.name, hint=self.tr("Stands on top of printed pages."))

    def _make_zone(self, zones: Sequence[str]) -> None:
        self.zone = ZoneField(self.tr("Time zone"))
        self.zone.set_choices(Pick(zone, zone) for zone in zones)
        self.zone.edited.connect(self._on_zone)
        self.add_field(self.tr("Time zone"), self.zone)

    def _make_holidays(self) -> None:
        self.country = QuietCombo(self.tr("Holidays of"))
        self.country.addItem(self.tr("No public holidays"), "")
        order = QCollator()
        names = [(country_name(code), code) for code in self._countries]
        for name, code in sorted(names, key=lambda each: order.sortKey(each[0])):
            self.country.addItem(name, code)
        self.country.activated.connect(self._on_country)
        self.add_row(self.tr("Holidays of"), self.country)
        self.region = QuietCombo(self.tr("Region"))
        self.region.activated.connect(lambda row: self._take(region=str(self.region.itemData(row))))
        self.add_row(self.tr("Region"), self.region)

    def _make_workdays(self) -> None:
        box = QWidget()
        flow = FlowLayout(box, gap=self.theme.px(0.7))
        self.days = []
        for number in _WEEK:
            name = QLocale().standaloneDayName(number + 1, QLocale.FormatType.ShortFormat)
            day = TickBox(self.theme, name)
            day.setAccessibleName(QLocale().standaloneDayName(number + 1))
            day.toggled.connect(self._on_workdays)
            self.days.append(day)
            flow.addWidget(day)
        self.add_row(self.tr("Working days"), box)

    def _make_closed(self) -> None:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        self.closed = QListWidget()
        self.closed.setAccessibleName(self.tr("Own closing days"))
        self.closed.setMaximumHeight(self.theme.px(7))
        self.add_day = DateField(
            self.tr("Add a closing day"),
            self._date_format,
            theme=self.theme,
            hint=self.tr("Add a day: 24 Dec"),
        )
        self.add_day.setProperty("field", False)
        self.add_day.edited.connect(self._on_day_added)
        self.remove_day = push_button(self.tr("Remove"))
        self.remove_day.clicked.connect(self._on_day_removed)
        line = QHBoxLayout()
        line.addWidget(self.add_day, 1)
        line.addWidget(self.remove_day)
        layout.addWidget(self.closed)
        layout.addLayout(line)
        self.add_row(self.tr("Own closing days"), box)

    def _on_zone(self, pick: Pick) -> None:
        if pick.id:
            self._take(zone=pick.id)

    def _on_country(self, row: int) -> None:
        self._take(country=str(self.country.itemData(row)), region="")
        self._fill_regions()

    def _fill_regions(self) -> None:
        regions = self._countries.get(self._firm.country, ())
        self.region.clear()
        self.region.addItem(self.tr("All of the country"), "")
        for code in regions:
            self.region.addItem(code, code)
        self.region.setCurrentIndex(max(0, self.region.findData(self._firm.region)))
        self.region.setEnabled(bool(regions))

    def _on_workdays(self, _on: bool) -> None:
        days = frozenset(number for number, box in enumerate(self.days) if box.isChecked())
        if days:
            self._take(workdays=days)
        else:
            self.show_firm(self._firm)

    def _on_day_added(self, day: date | None) -> None:
        self.add_day.editing.put(None)
        if day is not None and day not in self._firm.closed:
            self._take(closed=tuple(sorted({*self._firm.closed, day})))
            self.show_firm(self._firm)

    def _on_day_removed(self) -> None:
        gone = {item.data(Qt.ItemDataRole.UserRole) for item in self.closed.selectedItems()}
        if gone:
            self._take(closed=tuple(day for day in self._firm.closed if day not in gone))
            self.show_firm(self._firm)

    def _on_starts(self, starts: time | None) -> None:
        if starts is None:
            self.starts.editing.put(self._firm.day_starts)
        else:
            self._take(day_starts=starts)

    def _on_ends(self, ends: time | None) -> None:
        if ends is None:
            self.ends.editing.put(self._firm.day_ends)
        else:
            self._take(day_ends=ends)

    def _take(self, **values: object) -> None:
        seen = self._seen.of(next(iter(values)))
        self._firm = replace(self._firm, **values)  # type: ignore[arg-type]  # each by its name
        self.changed.emit(values, seen)
