"""The settings of this desk: language, look, size, motion, keys, and who sits here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from board.ui.settings.languages import NAMES, SYSTEM
from board.ui.theme import SCALES, Look
from board.ui.widgets.form import Form
from board.ui.widgets.plain import one_line
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from board.domain.people import Colleague
    from board.ui.settings.settings_values import DeskSettings
    from board.ui.theme import Theme

_STEP = 25


class DeskPage(Form):
    """``changed`` carries the `DeskSettings` that are wanted."""

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        desk: DeskSettings,
        colleagues: Mapping[str, Colleague],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._desk = desk
        self._make_language()
        self._make_look()
        self._make_ticks()
        self.me = QuietCombo(self.tr("Who I am"))
        for one in sorted(colleagues.values(), key=lambda one: one.name.casefold()):
            self.me.addItem(f"{one_line(one.name)} ({one.initials})", one.id)
        self.me.setCurrentIndex(self.me.findData(desk.me))
        self.me.activated.connect(lambda row: self._take(me=str(self.me.itemData(row))))
        self.add_row(
            self.tr("Who I am"), self.me, hint=self.tr("New follow-ups are given to this person.")
        )
        self.add_end()

    def _make_language(self) -> None:
        self.language = QuietCombo(self.tr("Language"))
        self.language.addItem(self.tr("As the system"), SYSTEM)
        for code, name in NAMES.items():
            self.language.addItem(name, code)  # each in its own language, to be found by all
        self.language.setCurrentIndex(max(0, self.language.findData(self._desk.language)))
        self.language.activated.connect(
            lambda row: self._take(language=str(self.language.itemData(row)))
        )
        self.add_row(self.tr("Language"), self.language)

    def _make_look(self) -> None:
        self.look = QuietCombo(self.tr("Look"))
        for value, text in (
            (Look.SYSTEM, self.tr("As the system")),
            (Look.LIGHT, self.tr("Whiteboard (light)")),
            (Look.DARK, self.tr("Chalkboard (dark)")),
        ):
            self.look.addItem(text, value.value)
        self.look.setCurrentIndex(self.look.findData(self._desk.look))
        self.look.activated.connect(lambda row: self._take(look=str(self.look.itemData(row))))
        self.add_row(self.tr("Look"), self.look)
        self.scale = QuietCombo(self.tr("Size of everything"))
        for percent in sorted({*range(SCALES.start, SCALES.stop, _STEP), self._desk.scale}):
            self.scale.addItem(self.tr("{number} %").format(number=percent), percent)
        self.scale.setCurrentIndex(self.scale.findData(self._desk.scale))
        self.scale.activated.connect(lambda row: self._take(scale=self.scale.itemData(row)))
        self.add_row(self.tr("Size of everything"), self.scale)

    def _make_ticks(self) -> None:
        self.reduced = TickBox(self.theme, self.tr("Nothing slides or fades"))
        self.reduced.setChecked(self._desk.reduced_motion)
        self.reduced.toggled.connect(lambda on: self._take(reduced_motion=on))
        self.add_row(self.tr("Motion"), self.reduced)
        self.keys = TickBox(
            self.theme, self.tr("Single letters work on the board (N, D, S, L, A, E, /)")
        )
        self.keys.setChecked(self._desk.single_keys)
        self.keys.toggled.connect(lambda on: self._take(single_keys=on))
        self.add_row(self.tr("Keyboard"), self.keys)

    def _take(self, **values: object) -> None:
        self._desk = replace(self._desk, **values)  # type: ignore[arg-type]  # each by its name
        self.changed.emit(self._desk)
