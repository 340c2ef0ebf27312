"""The Qt palette and the small application style sheet, made from our named colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from board.ui.theme_colours import mixed

if TYPE_CHECKING:
    from board.ui.theme_colours import Colours

DISABLED = 0.45  # how far disabled text fades into its background


def palette(colours: Colours) -> QPalette:
    """Return the palette every widget of the program uses."""
    role = QPalette.ColorRole
    made = QPalette()
    for which, colour in (
        (role.Window, colours.surface),
        (role.WindowText, colours.text),
        (role.Base, colours.field),
        (role.AlternateBase, colours.raised),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.faint),
        (role.Button, colours.raised),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.text),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.accent_text),
        (role.Accent, colours.accent),
        (role.Link, colours.soon.chip_text if colours.board > colours.text else "#8ec9f2"),
        (role.LinkVisited, colours.soft),
        (role.Light, colours.raised),
        (role.Mid, colours.line),
        (role.Dark, colours.line),
        (role.Shadow, colours.shadow),
    ):
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        faded = QColor(mixed(colours.text, colours.surface, DISABLED))
        made.setColor(QPalette.ColorGroup.Disabled, which, faded)
    return made


def style_sheet(colours: Colours, unit: float) -> str:
    """Return the application style sheet; ``unit`` is one em of the text in pixels."""
    values = {
        **{name: getattr(colours, name) for name in ("surface", "raised", "field", "line")},
        **{name: getattr(colours, name) for name in ("text", "soft", "faint", "focus")},
        **{name: getattr(colours, name) for name in ("accent", "accent_text")},
        "hover": mixed(colours.raised, colours.text, 0.06),
        "thumb": mixed(colours.board_dim, colours.text, 0.25),
        "accent_hover": mixed(colours.accent, "#000000", 0.12),
        "tiny": round(unit * 0.2),
        "small": round(unit * 0.45),
        "normal": round(unit * 0.85),
        "bar": round(unit * 0.7),
        "bar_round": (round(unit * 0.7) - 2) // 2,
        "long": round(unit * 2),
    }
    text = SHEET
    for name, value in values.items():
        text = text.replace(f"@{name}@", str(value))
    return text


SHEET = """
QToolTip { background: @raised@; color: @text@; border: 1px solid @line@; padding: @tiny@px; }
QLineEdit, QPlainTextEdit, QTextEdit, QDateEdit, QTimeEdit, QSpinBox {
  background: @field@; border: 1px solid @line@; border-radius: @small@px;
  padding: @tiny@px @small@px; selection-background-color: @accent@;
  selection-color: @accent_text@; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QDateEdit:focus, QTimeEdit:focus,
QSpinBox:focus { border: 2px solid @focus@; }
QPushButton { background: @surface@; border: 1px solid @line@; border-radius: @small@px;
  padding: @small@px @normal@px; }
QPushButton:hover { background: @hover@; }
QPushButton:focus { border: 2px solid @focus@; }
QPushButton[primary="true"] { background: @accent@; color: @accent_text@;
  border-color: @accent@; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accent_hover@; }
QPushButton[primary="true"]:focus { border: 2px solid @focus@; }
QToolButton[flat="true"] { background: transparent; border: 2px solid transparent;
  border-radius: @small@px; padding: @tiny@px; }
QToolButton[flat="true"]:hover { background: @hover@; }
QToolButton[flat="true"]:focus { border: 2px solid @focus@; }
QToolButton[flat="true"]::menu-indicator { image: none; }
QMenu { background: @surface@; border: 1px solid @line@; padding: @tiny@px; }
QMenu::item { padding: @small@px @long@px @small@px @normal@px; border-radius: @tiny@px; }
QMenu::item:selected { background: @accent@; color: @accent_text@; }
QMenu::item:disabled { color: @faint@; }
QMenu::icon { padding-left: @small@px; }
QMenu::separator { height: 1px; background: @line@; margin: @tiny@px; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: @bar@px; }
QScrollBar:horizontal { height: @bar@px; }
QScrollBar::handle { background: @thumb@; border-radius: @bar_round@px; margin: 1px; }
QScrollBar::handle:vertical { min-height: @long@px; }
QScrollBar::handle:horizontal { min-width: @long@px; }
QScrollBar::handle:hover { background: @faint@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
