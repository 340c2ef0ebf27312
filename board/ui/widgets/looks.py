"""The small style sheets of the panel, the bars and the pages, made from the theme's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QToolButton

from board.ui.theme_colours import mixed

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from board.ui.theme import Theme

CHIP_EM = 1.9  # height of a chip; its ends are round

FIELDS = """
*[field="true"] { background: transparent; border: 1px solid transparent;
  padding: @tiny@px 2px; }
*[field="true"]:hover { border-color: @line@; background: @field@; }
*[field="true"]:focus { border: 1px solid @focus@; background: @field@; }
*[field="true"]:read-only:hover { border-color: transparent; background: transparent; }
QPlainTextEdit[field="true"] { padding: 0px; }
QPlainTextEdit[fact="true"] { padding: @tiny@px 3px; }
*[field="true"][refused="true"] { border: 1px dashed @text@; background: @field@; }
QComboBox { combobox-popup: 0; background: transparent; border: 1px solid @line@;
  border-radius: @small@px;
  padding: @tiny@px @small@px; }
QComboBox:hover { background: @field@; }
QComboBox:focus { border-color: @focus@; }
QComboBox QAbstractItemView { background: @surface@; border: 1px solid @line@;
  border-radius: 0; selection-background-color: @accent@; selection-color: @accent_text@; }
QComboBox QAbstractItemView::item { padding: @tiny@px @small@px; }
#calendarPopup { background: @surface@; border: 1px solid @line@; }
#calendarPopup QTableView { border: none; border-radius: 0; }
QPushButton { padding: @small@px @inner@px; }
QPushButton:disabled, QPushButton[primary="true"]:disabled { background: @raised@;
  color: @faint@; border-color: @line@; }
QPushButton[bar="true"] { background: transparent; border: 2px solid transparent;
  padding: @tiny@px 0px; text-align: left; }
QPushButton[bar="true"]:hover { background: @raised@; }
QPushButton[bar="true"]:focus { border-color: @focus@; }
QToolButton[flat="true"]::menu-indicator { image: none; width: 0; }
QLabel[quiet="true"] { color: @faint@; }
QLabel[soft="true"] { color: @soft@; }
QFrame[callout="true"] { background: @raised@; border: none; border-left: @edge@px solid @accent@;
  border-radius: 0; }
QFrame[rule="true"] { background: @line@; border: none; max-height: 1px; min-height: 1px; }
QToolButton[flat="true"]:checked { background: @raised@; }
"""

BARS = """
#topBar { background: @surface@; border: none; border-bottom: 1px solid @line@; }
QPushButton[chip="true"] { border-radius: @round@px; padding: 0 @normal@px;
  border: 1px solid @line@; }
QPushButton[chip="true"]:checked { background: @text@; color: @surface@; border-color: @text@; }
QPushButton[chip="late"] { border: 1px solid @late@; color: @late_text@; }
QPushButton[chip="late"]:checked { background: @late@; color: #000000; }
QPushButton[chip="today"] { border: 1px solid @today_edge@; color: @today_text@; }
QPushButton[chip="today"]:checked { background: @today@; color: #241a00; }
QPushButton[chip="late"], QPushButton[chip="today"] { border-radius: @round@px;
  padding: 0 @normal@px; }
QPushButton[chip]:focus { border: 2px solid @focus@; }
QPushButton[chip]:disabled { color: @faint@; border-color: @line@; }
QPushButton[bar="true"] { background: transparent; border: 2px solid transparent;
  padding: @tiny@px @small@px; }
QPushButton[bar="true"]:hover { background: @raised@; }
QPushButton[bar="true"]:focus { border-color: @focus@; }
QPushButton[bar="true"]:disabled { color: @faint@; }
QPushButton[bar="true"]::menu-indicator { image: none; width: 0; }
"""

NOTICES = """
QFrame[notice] { background: @text@; color: @surface@; border: none;
  border-radius: @small@px; }
QFrame[notice] QLabel { color: @surface@; }
QFrame[notice] QPushButton { background: transparent; color: @surface@;
  border: 2px solid transparent; padding: @tiny@px @small@px; font-weight: 600;
  text-decoration: underline; }
QFrame[notice] QPushButton:hover, QFrame[notice] QPushButton:focus { border-color: @surface@; }
QFrame[notice] QToolButton { border: 2px solid transparent; background: transparent;
  border-radius: @tiny@px; }
QFrame[notice] QToolButton:hover, QFrame[notice] QToolButton:focus { border-color: @surface@; }
"""

PAGES = """
QListView, QTableView, QTreeView, QListWidget, QTableWidget { background: @field@;
  border: 1px solid @line@; border-radius: @small@px; alternate-background-color: @raised@;
  gridline-color: @line@; }
QHeaderView::section { background: @raised@; border: none; border-bottom: 1px solid @line@;
  padding: @tiny@px @small@px; font-weight: 600; }
QListWidget::item { padding: @small@px; }
QListWidget::item:selected, QTableView::item:selected { background: @accent@;
  color: @accent_text@; }
QTableView[ticks="true"]::item:selected { background: @line@; color: @text@; }
QTableView[steps="true"] { selection-background-color: transparent; }
QTableView[steps="true"]::item:selected { background: transparent; }
"""

DIALOGS = """
QDialog { background: @surface@; }
QTabWidget::pane { border: none; border-top: 1px solid @line@; }
QTabBar::tab { padding: @small@px @normal@px; border: none; border-bottom: 3px solid transparent;
  background: transparent; color: @soft@; }
QTabBar::tab:selected { color: @text@; font-weight: 600; border-bottom-color: @accent@; }
QTabBar::tab:focus { color: @text@; background: @raised@; }
QProgressBar { border: 1px solid @line@; border-radius: @small@px; text-align: center;
  background: @field@; }
QProgressBar::chunk { background: @accent@; border-radius: @small@px; }
*[boxed="true"] { background: @field@; border: 1px solid @line@; }
"""

PARTS = """
QPushButton[segment] { border-radius: 0; padding: @small@px @normal@px; margin-left: -1px; }
QPushButton[segment="only"] { border-radius: @small@px; padding: @tiny@px @small@px;
  margin-left: 0; }
QPushButton[segment="first"] { border-top-left-radius: @small@px;
  border-bottom-left-radius: @small@px; margin-left: 0; }
QPushButton[segment="last"] { border-top-right-radius: @small@px;
  border-bottom-right-radius: @small@px; }
QPushButton[segment]:checked { background: @text@; color: @surface@; border-color: @text@;
  font-weight: 600; }
QPushButton[segment]:focus { border: 2px solid @focus@; }
QPushButton[after="true"] { background: @raised@; border: 1px solid @line@; font-weight: 600;
  padding: @tiny@px @small@px; }
QPushButton[after="true"]:focus { border: 2px solid @focus@; }
QFrame[boxes="true"] { background: @field@; border: 1px solid @line@; border-radius: @small@px; }
QFrame[paper="true"] { background: @card@; border: 1px solid @card_line@;
  border-radius: @small@px; }
QFrame[paper="true"] QLabel { color: @card_text@; }
QFrame[paper="true"] QLabel[strong="true"] { font-weight: 600; }
"""

POPUPS = """
#searchPopup { background: @surface@; border: 1px solid @line@; border-radius: @small@px; }
#searchPopup QListView { background: transparent; border: none; outline: 0; }
"""


# WORKAROUND Qt 6.11: its style sheets put the arrow of a menu button outside of the button there.
MIRRORED = """
QPushButton::menu-indicator { right: @behind@px; }
"""


def styled(theme: Theme, *sheets: str) -> str:
    """Return ``sheets`` with the theme's colours and sizes in place."""
    colours = theme.colours
    names = (
        *("surface", "raised", "field", "line", "text", "soft", "faint", "focus", "accent"),
        *("card", "card_line", "card_text"),
    )
    values: dict[str, object] = {name: getattr(colours, name) for name in names}
    values |= {
        "accent_text": colours.accent_text,
        "late": colours.late.chip,
        "late_text": colours.late_text,
        "today": colours.today.chip,
        "today_edge": colours.today.edge,
        "today_text": colours.today_text,
        "hover": mixed(colours.raised, colours.text, 0.06),
        "tiny": theme.px(0.2),
        "small": theme.px(0.45),
        "normal": theme.px(0.8),
        "inner": theme.px(0.6),
        "behind": theme.px(1.15),
        "edge": theme.px(0.28),
        "round": theme.px(CHIP_EM) // 2,
    }
    text = "".join(sheets)
    if QGuiApplication.isRightToLeft():
        text += MIRRORED
    for name, value in values.items():
        text = text.replace(f"@{name}@", str(value))
    return text


def restyle(widget: QWidget) -> None:
    """Let a changed property of ``widget`` show."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def push_button(text: str, *, primary: bool = False, name: str = "") -> QPushButton:
    """Return a button; ``name`` is what assistive technology says where the text is too short."""
    button = QPushButton(text)
    button.setProperty("primary", primary)
    button.setAutoDefault(False)
    if name:
        button.setAccessibleName(name)
        button.setToolTip(name)
    return button


def presses_button(event: QKeyEvent) -> bool:
    """Press the button that has the keyboard, on Enter; tell whether there was one.

    Qt does so on some desktops only, elsewhere the key comes to what the button stands in: each
    of those that know keys asks here first.
    """
    button = QApplication.focusWidget()
    enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    if not enter or not isinstance(button, QAbstractButton):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


def icon_button(theme: Theme, icon: str, name: str) -> QToolButton:
    """Return a flat button that is only an icon, called ``name``."""
    button = QToolButton()
    button.setProperty("flat", True)
    button.setProperty("icon_name", icon)
    button.setIcon(theme.icon(icon))
    button.setIconSize(QSize(theme.px(1.15), theme.px(1.15)))
    button.setAccessibleName(name)
    button.setToolTip(name)
    return button


def place_at_end(line: QLineEdit, theme: Theme, *buttons: QToolButton) -> None:
    """Place buttons at the end of a line, the last one first, and keep the text off those shown."""
    side = min(line.height() - 4, theme.px(1.7))
    for number, button in enumerate(buttons, 1):
        right = line.width() - 2 - number * side
        button.setGeometry(right, (line.height() - side) // 2, side, side)
    shown = sum(button.isVisibleTo(line) for button in buttons)
    line.setTextMargins(0, 0, side * shown, 0)


def refresh_icons(parent: QWidget, theme: Theme) -> None:
    """Draw the icons of the buttons below ``parent`` in the theme's colours and size."""
    side = theme.px(1.15)
    for button in parent.findChildren(QAbstractButton):
        button.setIconSize(QSize(side, side))
        name = button.property("icon_name")
        if name:
            button.setIcon(theme.icon(str(name)))
