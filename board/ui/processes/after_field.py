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
        self._theme = theme
        self._keys: tuple[str, ...] = ()
        self._titles: Mapping[str, str] = {}
        self.chips: list[QPushButton] = []
        self.plus = icon_button(theme, "plus", self.tr("Comes after another step, too"))
        self.plus.clicked.connect(self._on_plus)
        self._flow = FlowLayout(self, gap=theme.px(0.4))
        self._flow.addWidget(self.plus)
        self.setFocusProxy(self.plus)

    def show_steps(self, keys: Sequence[str], titles: Mapping[str, str]) -> None:
        """Show the steps with these ``keys``; ``titles`` are all that it could come after."""
        had = next((at for at, chip in enumerate(self.chips) if chip.hasFocus()), None)
        self._keys, self._titles = tuple(keys), titles
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.plus)
        self.chips = [self._chip(key) for key in keys]
        for chip in self.chips:
            self._flow.addWidget(chip)
            chip.show()
        self._flow.addWidget(self.plus)
        self.plus.setVisible(any(key not in keys for key in titles))
        before: QWidget = self
        for each in (*self.chips, self.plus):
            QWidget.setTabOrder(before, each)
            before = each
        if had is not None:
            left = [*self.chips, self.plus]
            left[min(had, len(left) - 1)].setFocus()
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

    def _chip(self, key: str) -> QPushButton:
        title = self._titles.get(key, key)
        chip = QPushButton(f"{menu_text(title)}  ×", self)
        chip.setProperty("after", True)
        chip.setAutoDefault(False)
        chip.setAccessibleName(self.tr("after {step}, take out").format(step=title))
        chip.clicked.connect(
            lambda: self.edited.emit(tuple(one for one in self._keys if one != key))
        )
        return chip

    def _on_plus(self) -> None:
        self.menu().popup(self.plus.mapToGlobal(self.plus.rect().bottomLeft()))
