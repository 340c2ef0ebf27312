"""The key map (F1): every key and what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate

from board.ui.actions.commands import ENTRIES
from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.looks import push_button
from board.ui.widgets.rows_model import RowsModel
from board.ui.widgets.table_view import table_view

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

    from board.ui.theme import Theme

translate = QCoreApplication.translate
Place = tuple[str, list[tuple[str, str]]]


def key_map() -> list[Place]:
    """Return the keys by place: keys parted by blanks, and what they do."""
    return [
        (translate("KeyMap", "Everywhere"), _commands(on_board=False)),
        (translate("KeyMap", "On the board"), [*_board(), *_commands(on_board=True)]),
        (translate("KeyMap", "In a field"), _field()),
        (translate("KeyMap", "In the search-or-add box"), _box()),
        (translate("KeyMap", "In today’s round"), _round()),
        (translate("KeyMap", "Starting a job"), _start()),
        (translate("KeyMap", "Laying out a process"), _process()),
        (translate("KeyMap", "Laying out a ladder"), _ladder()),
    ]


def _commands(*, on_board: bool) -> list[tuple[str, str]]:
    return [
        (entry.keys, entry.on_the_list())
        for entry in ENTRIES.values()
        if entry.keys and entry.on_board is on_board
    ]


def _board() -> list[tuple[str, str]]:
    return [
        ("Left Right Up Down", translate("KeyMap", "Walk from card to card")),
        ("Alt+Left Alt+Right", translate("KeyMap", "Move the card to the stage beside it")),
        ("Alt+Up Alt+Down", translate("KeyMap", "Move the card in a stage ordered by hand")),
        ("Shift+Up Shift+Down", translate("KeyMap", "Select several cards")),
        ("Esc", translate("KeyMap", "Close the panel; then end the filter")),
        ("Menu", translate("KeyMap", "Everything else that can be done with the card")),
        ("N", translate("KeyMap", "New follow-up in this stage")),
        ("/", translate("KeyMap", "Search or add")),
    ]


def _field() -> list[tuple[str, str]]:
    return [
        ("Return", translate("KeyMap", "Keep what was typed")),
        ("Ctrl+Return", translate("KeyMap", "Keep a note of several lines")),
        ("Esc", translate("KeyMap", "Put back what stood there; then close the panel")),
        ("Ctrl+Z", translate("KeyMap", "Undo typing")),
        ("F4", translate("KeyMap", "Calendar, or all choices")),
        ("Alt+Up Alt+Down", translate("KeyMap", "Move a line of the checklist")),
    ]


def _box() -> list[tuple[str, str]]:
    return [
        ("Up Down", translate("KeyMap", "Choose a line of the list")),
        ("Return", translate("KeyMap", "Do what the line with “Enter” says")),
        ("Tab", translate("KeyMap", "Take what is offered: a name, a customer, a date")),
        ("Ctrl+Return", translate("KeyMap", "Add a follow-up")),
        ("Esc", translate("KeyMap", "Clear the box, show everything")),
    ]


def _round() -> list[tuple[str, str]]:
    return [
        ("A", translate("KeyMap", "Approve, or what the blue button says, and go on")),
        ("E", translate("KeyMap", "Edit the text; Esc ends it")),
        ("S", translate("KeyMap", "Skip, and say why")),
        ("J K", translate("KeyMap", "Go to the next, or back")),
        ("N D P", translate("KeyMap", "Nobody there, or a new date; done; pass on")),
        ("G", translate("KeyMap", "Send again")),
        ("U", translate("KeyMap", "Take back the last")),
        ("F6", translate("KeyMap", "Go to the next column")),
    ]


def _start() -> list[tuple[str, str]]:
    return [
        ("Return", translate("KeyMap", "Go on; behind the day: to what starts it, or helps")),
        ("Up Down", translate("KeyMap", "Walk from step to step")),
        ("Space", translate("KeyMap", "Tick a step that is done already")),
    ]


def _process() -> list[tuple[str, str]]:
    return [
        ("Alt+Up Alt+Down", translate("KeyMap", "Move the step in the list")),
        ("Ins", translate("KeyMap", "Add a step below")),
        ("Del", translate("KeyMap", "Remove the step")),
        ("Return", translate("KeyMap", "Go into the fields of the step")),
        ("F6", translate("KeyMap", "Go to the next column")),
        ("{", translate("KeyMap", "In a text: put in a date, a name or another field")),
        ("Ctrl+S", translate("KeyMap", "Save the next version")),
        ("Ctrl+Z", translate("KeyMap", "Undo in the draft")),
    ]


def _ladder() -> list[tuple[str, str]]:
    return [
        ("Left Right", translate("KeyMap", "Walk from rung to rung")),
        ("Alt+Left Alt+Right", translate("KeyMap", "Move the rung by a working day")),
        ("+ Ins", translate("KeyMap", "Add a rung after it")),
        ("Del", translate("KeyMap", "Remove the rung")),
        ("Return", translate("KeyMap", "Go into the fields of the rung")),
        ("F6", translate("KeyMap", "Go to the next column")),
        ("Ctrl+S", translate("KeyMap", "Save the ladder")),
        ("Ctrl+Z", translate("KeyMap", "Undo in the draft")),
    ]


def native(keys: str) -> str:
    """Return ``keys`` as this system writes them, parted by commas."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(form) or key for key in keys.split())


class KeyMapDialog(Dialog):
    """One table of all keys."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent, size=(48, 44))
        self.setWindowTitle(self.tr("Keyboard"))
        self.heading.setText(self.tr("Keyboard"))
        header = [self.tr("Keys"), self.tr("What")]
        rows: list[tuple[str, ...]] = []
        places = []
        for place, lines in key_map():
            places.append(len(rows))
            rows += [(place,), *((native(keys), what) for keys, what in lines)]
        self.model = RowsModel(header, self)
        self.model.show_rows(rows)
        self.table = table_view(self.model, self.tr("All keys"))
        self.table.setWordWrap(True)
        self._bold = _Bold(self.table)
        for row in places:
            self.table.setSpan(row, 0, 1, len(header))
            self.table.setItemDelegateForRow(row, self._bold)
        fitting = QHeaderView.ResizeMode.ResizeToContents
        self.table.horizontalHeader().setSectionResizeMode(0, fitting)
        self.table.verticalHeader().setSectionResizeMode(fitting)
        self.body.addWidget(self.table, 1)
        close = self.add_button(push_button(self.tr("Close")))
        close.clicked.connect(self.close)
        self.take_theme()


class _Bold(QStyledItemDelegate):
    """Writes the places of the keys, which stand as headings among them."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.font.setWeight(QFont.Weight.Bold)
