"""What a step comes after: chips with the steps, each of which can be taken out, and a plus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.looks import icon_button
from board.ui.widgets.plain import menu_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from board.ui.theme import Theme


USUAL = 4
"""So many chips are made beforehand."""


class AfterField(QWidget):
    """``edited`` carries the keys of the steps that remain."""

    edited = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        """Begin empty, called ``name``."""
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        self._keys: tuple[str, ...] = ()
        self._titles: Mapping[str, str] = {}
        self._flow = FlowLayout(self, gap=theme.px(0.4))
        self._pool: list[QPushButton] = []
        for _ in range(USUAL):
            self._add_chip()
        self.plus = icon_button(theme, "plus", self.tr("Comes after another step, too"))
        self.plus.clicked.connect(self._on_plus)
        self._flow.addWidget(self.plus)

    @property
    def chips(self) -> list[QPushButton]:
        """The chips that are shown."""
        return self._pool[: len(self._keys)]

    def show_steps(self, keys: Sequence[str], titles: Mapping[str, str]) -> None:
        """Show the steps with these ``keys``; ``titles`` are all that it could come after."""
        self._keys, self._titles = tuple(keys), titles
        while len(self._pool) < len(keys):
            self._add_chip()
        had = next((at for at, chip in enumerate(self._pool) if chip.hasFocus()), None)
        for at, chip in enumerate(self._pool):
            if at < len(keys):
                title = titles.get(keys[at], keys[at])
                chip.setText(f"{menu_text(title)}  ×")
                chip.setAccessibleName(self.tr("after {step}, take out").format(step=title))
        self.plus.setVisible(any(key not in keys for key in titles))
        if had is not None and had >= len(keys):
            (self._pool[len(keys) - 1] if keys else self.plus).setFocus()
        for at, chip in enumerate(self._pool):
            chip.setVisible(at < len(keys))
        self.updateGeometry()

    def menu(self) -> QMenu:
        """Return the steps that are not among them yet."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, title in self._titles.items():
            if key not in self._keys:
                action = menu.addAction(menu_text(title))
                action.triggered.connect(
                    lambda _on=False, key=key: self.edited.emit((*self._keys, key))
                )
        return menu

    def hasHeightForWidth(self) -> bool:
        """Narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._flow.heightForWidth(width)

    def _add_chip(self) -> None:
        """Make one more chip; all stand before the plus, for Tab too."""
        at = len(self._pool)
        chip = QPushButton(self)
        chip.setProperty("after", True)
        chip.setAutoDefault(False)
        chip.clicked.connect(lambda: self.edited.emit((*self._keys[:at], *self._keys[at + 1 :])))
        if at:
            QWidget.setTabOrder(self._pool[-1], chip)
        self._pool.append(chip)
        if at < USUAL:
            self._flow.addWidget(chip)
            return
        self._flow.removeWidget(self.plus)
        self._flow.addWidget(chip)
        self._flow.addWidget(self.plus)

    def _on_plus(self) -> None:
        self.menu().popup(self.plus.mapToGlobal(self.plus.rect().bottomLeft()))
