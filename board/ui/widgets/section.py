"""A titled section of the panel or of a page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from board.ui.theme import Type
from board.ui.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from board.ui.theme import Theme


class Section(QWidget):
    """A heading in small capitals and what stands below it."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        """Make the section called ``title``; add its parts with `add`."""
        super().__init__(parent)
        self._theme = theme
        self._heading = PlainLabel(title, elides=True)
        self._heading.setProperty("quiet", True)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, theme.px(0.4), 0, 0)
        self.body.setSpacing(theme.px(0.25))
        self.body.addWidget(self._heading)
        self.take_theme()

    @property
    def heading(self) -> str:
        """What the section is called."""
        return self._heading.text()

    def set_title(self, title: str) -> None:
        """Call the section otherwise."""
        self._heading.setText(title)

    def take_theme(self) -> None:
        """Set the heading in the theme's type."""
        font = QFont(self._theme.font(Type.CHIP))
        font.setCapitalization(QFont.Capitalization.AllUppercase)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        self._heading.setFont(font)


def put_away(widget: QWidget) -> None:
    """Take a widget that left its layout off the screen and away."""
    widget.hide()
    widget.deleteLater()


def clear(layout: QLayout) -> None:
    """Take all widgets of a layout off the screen and away."""
    # WORKAROUND PySide6 6.11: an item that takeAt returns is never freed, 100 bytes each.
    items = [layout.itemAt(number) for number in range(layout.count())]
    for widget in [item.widget() for item in items if item is not None]:
        if widget is not None:
            layout.removeWidget(widget)
            put_away(widget)
