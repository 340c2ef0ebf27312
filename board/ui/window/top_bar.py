"""The bar at the top: title, the search-or-add box, filter chips, undo and redo, and the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from board.ui.actions.commands import Command, Commands
from board.ui.search.search_box import SearchBox, Understanding
from board.ui.theme import Type
from board.ui.widgets.looks import BARS, CHIP_EM, refresh_icons, styled
from board.ui.widgets.plain import PlainLabel, plain_tooltip
from board.ui.window.main_menu import MainMenu

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from board.ui.theme import Theme

LEVELS = 8  # how far the bar can be made narrower, see `_arrange`
LEAST_WIDTH = 32.0  # em, with room for the counts of a full board at the last level


class TopBar(QFrame):
    """The top bar. ``query_changed`` carries the whole filter: the box's text and the chips."""

    query_changed = Signal(str)

    def __init__(
        self, theme: Theme, understanding: Understanding, parent: QWidget | None = None
    ) -> None:
        """Make the bar; ``understanding`` is handed to the box."""
        super().__init__(parent)
        self._theme = theme
        self._level = -1
        self._needs: list[int] = []  # the least width of each level tried so far
        self._arranging = False
        self._counts = (0, 0)
        self.setObjectName("topBar")
        self.setAccessibleName(self.tr("Top bar"))
        self.title = PlainLabel(self.tr("Follow-up Board"))
        self.box = SearchBox(theme, understanding)
        self.commands = Commands(self)
        self.menu = MainMenu(self.commands, self)
        self._make_chips()
        self._make_buttons()
        self._set_out()
        self._connect()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def filter_chips(self) -> tuple[QPushButton, ...]:
        """The chips that filter, in their order."""
        return self.mine, self.late, self.today

    def query(self) -> str:
        """Return the whole filter: the text of the box and the words of the chips."""
        words = [self.box.text().strip()]
        words += [
            word
            for chip, word in ((self.mine, "mine"), (self.late, "late"), (self.today, "today"))
            if chip.isChecked()
        ]
        return " ".join(word for word in words if word)

    def show_query(self, text: str) -> None:
        """Show a filter that was made elsewhere; the chips are let go."""
        for chip in (self.mine, self.late, self.today):
            chip.setChecked(False)
        self.box.show_query(text)
        self._on_filtered()

    def clear_query(self) -> None:
        """Show everything."""
        self.show_query("")

    def set_counts(self, late: int, today: int) -> None:
        """Show how many cards are late and due today on the whole board."""
        if (late, today) != self._counts:
            self._counts = (late, today)
            self._arrange(anew=True)

    def set_waiting(self, number: int) -> None:
        """Show how many things wait in today's round."""
        words = self.tr("Round")
        text = f"{words} {number}" if number else words
        if text == self.round.text():
            return
        self.round.setText(text)
        name = self.tr("Today’s round: {count} waiting").format(count=number)
        self.round.setAccessibleName(name)
        self.round.setToolTip(plain_tooltip(name))
        self._arrange(anew=True)

    def set_undo(self, undo: str, redo: str) -> None:
        """Say what *Undo* and *Redo* would take back; empty switches them off."""
        for button, what, name in (
            (self.undo, undo, self.tr("Undo")),
            (self.redo, redo, self.tr("Redo")),
        ):
            button.setEnabled(bool(what))
            button.setToolTip(plain_tooltip(f"{name}: {what}" if what else name))
            button.setAccessibleName(f"{name}: {what}" if what else name)

    def minimumSizeHint(self) -> QSize:
        """Return what the last level takes: what shows at present must not hold the window wide."""
        return QSize(self._theme.px(LEAST_WIDTH), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange anew when the size of the type changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "menu_button"):
            self._arrange(anew=True)

    def _on_theme_changed(self) -> None:
        self.setStyleSheet(styled(self._theme, BARS))
        self.title.setFont(self._theme.font(Type.HEADING))
        refresh_icons(self, self._theme)
        for chip in (self.everyone, self.mine, self.late, self.today):
            chip.setFixedHeight(self._theme.px(CHIP_EM))
        edge = self._theme.px(0.6)
        self._row.setContentsMargins(self._theme.px(1.1), edge, self._theme.px(0.8), edge)
        self.box.setMinimumHeight(self._theme.px(2.2))
        self.box.setMaximumWidth(self._theme.px(26))
        self._arrange(anew=True)

    def _on_filtered(self) -> None:
        self.everyone.setChecked(not self.mine.isChecked())
        self.query_changed.emit(self.query())

    def _on_everyone(self) -> None:
        self.mine.setChecked(False)
        self._on_filtered()

    def _make_chips(self) -> None:
        self.everyone = self._chip(self.tr("Everyone"), "true")
        self.mine = self._chip(self.tr("Mine"), "true")
        self.late = self._chip("", "late")
        self.today = self._chip("", "today")
        self.everyone.setChecked(True)
        self._name_chips()

    def _chip(self, text: str, kind: str) -> QPushButton:
        chip = QPushButton(text)
        chip.setProperty("chip", True if kind == "true" else kind)
        chip.setCheckable(True)
        chip.setAutoDefault(False)
        chip.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        return chip

    def _name_chips(self, *, short: bool = False) -> None:
        late, today = self._counts
        late_words = self.tr("{count} late").format(count=late)
        today_words = self.tr("{count} today").format(count=today)
        self.late.setText(f"▲ {late}" if short else f"▲ {late_words}")
        self.today.setText(f"● {today}" if short else f"● {today_words}")
        self.late.setAccessibleName(self.tr("Show only late: {count}").format(count=late))
        self.today.setAccessibleName(self.tr("Show only due today: {count}").format(count=today))

    def _make_buttons(self) -> None:
        self.undo = self._bar_button(self.tr("Undo"), "undo-2")
        self.redo = self._bar_button(self.tr("Redo"), "redo-2")
        self.round = self._bar_button(self.tr("Round"))
        self.jobs = self._bar_button(self.tr("Jobs"))
        self.customers = self._bar_button(self.tr("Customers"))
        self.menu_button = self._bar_button("", "menu")
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu (F10)"))
        self.menu_button.setMenu(self.menu)
        self.set_undo("", "")

    def _bar_button(self, text: str, icon: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setProperty("icon_name", icon)
        button.setProperty("bar", True)
        button.setAutoDefault(False)
        return button

    def _set_out(self) -> None:
        layout = self._row = QHBoxLayout(self)
        layout.setSpacing(self._theme.px(0.5))
        layout.addWidget(self.title)
        layout.addSpacing(self._theme.px(0.5))
        layout.addWidget(self.box, 1)
        for chip in (self.everyone, self.mine, self.late, self.today):
            layout.addWidget(chip)
        layout.addStretch(0)
        for button in (
            self.undo,
            self.redo,
            self.round,
            self.jobs,
            self.customers,
            self.menu_button,
        ):
            layout.addWidget(button)

    def _connect(self) -> None:
        self.box.query_changed.connect(lambda _text: self._on_filtered())
        self.everyone.clicked.connect(self._on_everyone)
        for chip in (self.mine, self.late, self.today):
            chip.clicked.connect(self._on_filtered)
        for button, command in (
            (self.undo, Command.UNDO),
            (self.redo, Command.REDO),
            (self.round, Command.ROUND),
            (self.jobs, Command.JOBS),
            (self.customers, Command.CUSTOMERS),
        ):
            button.clicked.connect(self.commands[command].trigger)
        self.commands.on({Command.MENU: self.menu_button.animateClick})

    def _arrange(self, *, anew: bool = False) -> None:
        """Take away, step by step, what is also elsewhere, until the rest fits.

        Showing and hiding lays the bar out, which calls this again; so each level is tried once.
        """
        if self._arranging:
            return
        if anew:
            self._level = -1
            self._needs.clear()
        self._arranging = True
        self._take_level(next(filter(self._fits, range(LEVELS)), LEVELS - 1))
        self._row.activate()
        self._arranging = False

    def _fits(self, level: int) -> bool:
        if level == len(self._needs):
            self._take_level(level)
            self._needs.append(self._least_width())
        return self._needs[level] <= self.width()

    def _take_level(self, level: int) -> None:
        if level == self._level:
            return
        self._level = level
        self.undo.setText(self.tr("Undo") if level < 1 else "")
        self.redo.setText(self.tr("Redo") if level < 1 else "")
        self.jobs.setVisible(level < 2)  # noqa: PLR2004 - the levels count themselves
        self.customers.setVisible(level < 3)  # noqa: PLR2004
        self._name_chips(short=level >= 4)  # noqa: PLR2004
        self.title.setVisible(level < 5)  # noqa: PLR2004
        self.everyone.setVisible(level < 6)  # noqa: PLR2004
        self.redo.setVisible(level < 7)  # noqa: PLR2004
        roomy = 14 if level < 6 else 8  # noqa: PLR2004
        self.box.setMinimumWidth(self._theme.px(roomy))

    def _least_width(self) -> int:
        self._row.invalidate()
        return self._row.minimumSize().width()
