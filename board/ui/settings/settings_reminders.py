"""The reminders of this desk: when, how much they say, and whether they outlive the window."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from board.domain.notifications import Rules
from board.ui.widgets.date_field import TimeField
from board.ui.widgets.form import Form
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from board.ui.settings.reminder_values import ReminderSettings
    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat


class RemindersPage(Form):
    """``changed`` carries the `ReminderSettings` that are wanted."""

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        date_format: DateFormat,
        settings: ReminderSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._settings = settings
        self._date_format = date_format
        rules = settings.rules
        self.on = self._tick(
            self.tr("Notifications"), self.tr("Tell me what is due and late"), "on"
        )
        self.digest = self._tick(
            self.tr("Each morning"), self.tr("One overview of what is late and due"), "digest"
        )
        self.digest_at = self._time(
            self.tr("Overview at"), "digest_at", hint=self.tr("Empty: when the firm’s day starts.")
        )
        self.whose = QuietCombo(self.tr("Tell me of"))
        self.whose.addItem(self.tr("my follow-ups"), False)
        self.whose.addItem(self.tr("everybody’s follow-ups"), True)
        self.whose.setCurrentIndex(self.whose.findData(rules.everybody))
        self.whose.activated.connect(lambda row: self._rule(everybody=self.whose.itemData(row)))
        self.add_row(
            self.tr("Tell me of"),
            self.whose,
            hint=self.tr(
                "Nobody’s are always among mine, and those of people without this program."
            ),
        )
        self.quiet_from = self._time(self.tr("Quiet from"), "quiet_from")
        self.quiet_to = self._time(
            self.tr("Quiet until"),
            "quiet_to",
            hint=self.tr("What falls due meanwhile is told afterwards, all at once."),
        )
        self.details = self._tick(
            self.tr("On screen"), self.tr("Show titles and customers"), "details"
        )
        self._add_switches()
        self.add_end()
        self._enable()

    def _add_switches(self) -> None:
        self.keep = TickBox(self.theme, self.tr("Keep reminding me when the window is closed"))
        self.keep.setChecked(self._settings.keep)
        self.keep.toggled.connect(lambda on: self._take(keep=on))
        hint = self.tr("The program then stays in the tray; quit it there or with Ctrl+Q.")
        self.add_row(self.tr("Window closed"), self.keep, hint=hint)
        self.login = TickBox(self.theme, self.tr("Start when I log in"))
        self.login.setChecked(self._settings.login)
        self.login.toggled.connect(lambda on: self._take(login=on))
        self.add_row(self.tr("Computer started"), self.login)

    def _tick(self, name: str, text: str, field: str) -> TickBox:
        box = TickBox(self.theme, text)
        box.setChecked(getattr(self._settings.rules, field))
        box.toggled.connect(lambda on: self._rule(**{field: on}))
        self.add_row(name, box)
        return box

    def _time(self, name: str, field: str, *, hint: str = "") -> TimeField:
        line = TimeField(name, self._date_format)
        line.set_value(getattr(self._settings.rules, field))
        line.edited.connect(lambda value: self._on_time(field, value))
        self.add_field(name, line, hint=hint)
        return line

    def _on_time(self, field: str, value: object) -> None:
        """Take a time; an empty one is the time it is usually."""
        chosen = value if isinstance(value, time) else getattr(Rules(), field)
        self._rule(**{field: chosen})
        getattr(self, field).set_value(chosen)

    def _rule(self, **values: object) -> None:
        self._take(rules=replace(self._settings.rules, **values))  # type: ignore[arg-type]  # by name

    def _take(self, **values: object) -> None:
        self._settings = replace(self._settings, **values)  # type: ignore[arg-type]  # by name
        self._enable()
        self.changed.emit(self._settings)

    def _enable(self) -> None:
        rules = self._settings.rules
        for part in (self.digest, self.whose, self.quiet_from, self.quiet_to, self.details):
            part.setEnabled(rules.on)
        self.digest_at.setEnabled(rules.on and rules.digest)
