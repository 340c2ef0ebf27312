"""The settings of the wall at this computer: distance, screen, look, and what may be seen on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from board.ui.panel.panel_words import function_tags
from board.ui.theme import Look
from board.ui.widgets.form import Form
from board.ui.widgets.plain import one_line
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from board.ui.settings.wall_values import WallSettings
    from board.ui.theme import Theme

DISTANCES_M = (1.5, 2.0, 2.5, 3.0, 3.5, 4.0, 5.0, 6.0, 8.0, 10.0)
DIAGONALS_INCHES = (24.0, 27.0, 32.0, 40.0, 43.0, 50.0, 55.0, 65.0, 75.0, 86.0, 98.0)


class WallPage(Form):
    """``changed`` carries the `WallSettings` that are wanted."""

    changed = Signal(object)

    def __init__(self, theme: Theme, wall: WallSettings, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._wall = wall
        self._make_viewing()
        self._make_look()
        self._make_shown()
        self._make_tag()
        self.at_login = TickBox(theme, self.tr("Open the wall when I log in"))
        self.at_login.setChecked(wall.at_login)
        self.at_login.toggled.connect(lambda on: self._take(at_login=on))
        self.add_row(self.tr("Start"), self.at_login)
        self.add_end()

    def _make_viewing(self) -> None:
        viewing = self._wall.viewing
        self.distance = self._numbers(
            self.tr("People stand away"), self.tr("{number} m"), DISTANCES_M, viewing.distance_m
        )
        self.distance.activated.connect(lambda row: self._look_from(distance_m=row))
        self.add_row(self.tr("People stand away"), self.distance)
        self.diagonal = self._numbers(
            self.tr("Screen across its corners"),
            self.tr("{number} inches"),
            DIAGONALS_INCHES,
            viewing.diagonal_inches,
        )
        self.diagonal.activated.connect(lambda row: self._look_from(diagonal_inches=row))
        self.add_row(
            self.tr("Screen across its corners"),
            self.diagonal,
            hint=self.tr("From both follows how large the text is, so that all can read it."),
        )

    def _make_look(self) -> None:
        self.look = QuietCombo(self.tr("Look"))
        for value, text in (
            ("", self.tr("As this desk")),
            (Look.LIGHT.value, self.tr("Whiteboard (light)")),
            (Look.DARK.value, self.tr("Chalkboard (dark)")),
        ):
            self.look.addItem(text, value)
        self.look.setCurrentIndex(max(0, self.look.findData(self._wall.look)))
        self.look.activated.connect(lambda row: self._take(look=str(self.look.itemData(row))))
        self.add_row(self.tr("Look"), self.look)

    def _make_shown(self) -> None:
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        self.shown: dict[str, TickBox] = {}
        for name, text in (
            ("emails", self.tr("E-mail addresses")),
            ("phones", self.tr("Phone numbers")),
            ("amounts", self.tr("Amounts of money")),
            ("stakes", self.tr("What is at stake")),
            ("notes", self.tr("Notes")),
        ):
            tick = TickBox(self.theme, text)
            tick.setChecked(getattr(self._wall.shown, name))
            tick.toggled.connect(self._shower(name))
            self.shown[name] = tick
            layout.addWidget(tick)
        self.add_row(
            self.tr("Show as well"),
            box,
            hint=self.tr(
                "Everybody who passes can read the wall. Without these, addresses, numbers and"
                " amounts in titles and names stand there as •••."
            ),
        )

    def _make_tag(self) -> None:
        self.tag = QuietCombo(self.tr("Only cards for"))
        self.tag.addItem(self.tr("All of us"), "")
        for tag in dict.fromkeys([*function_tags(), *filter(None, [self._wall.tag])]):
            self.tag.addItem(one_line(tag), tag)
        self.tag.setCurrentIndex(self.tag.findData(self._wall.tag))
        self.tag.activated.connect(lambda row: self._take(tag=str(self.tag.itemData(row))))
        self.add_row(
            self.tr("Only cards for"),
            self.tag,
            hint=self.tr("Cards carry such a tag, and only those that do are shown then."),
        )

    def _numbers(self, name: str, words: str, numbers: Sequence[float], value: float) -> QuietCombo:
        """Return a choice of numbers, with the one that is set among them."""
        combo = QuietCombo(name)
        for number in sorted({*numbers, value}):
            combo.addItem(words.format(number=QLocale().toString(number, "g", 6)), number)
        combo.setCurrentIndex(combo.findData(value))
        return combo

    def _look_from(self, **rows: int) -> None:
        combos = {"distance_m": self.distance, "diagonal_inches": self.diagonal}
        values = {name: float(combos[name].itemData(row)) for name, row in rows.items()}
        self._take(viewing=replace(self._wall.viewing, **values))

    def _shower(self, name: str) -> Callable[[bool], None]:
        def show(on: bool) -> None:
            self._take(shown=replace(self._wall.shown, **{name: on}))

        return show

    def _take(self, **values: object) -> None:
        self._wall = replace(self._wall, **values)  # type: ignore[arg-type]  # each by its name
        self.changed.emit(self._wall)
