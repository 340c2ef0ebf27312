"""A small dialog that asks for a few things in one column before something is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QComboBox, QGridLayout, QVBoxLayout, QWidget

from board.ui.theme import Type
from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.fields import LineField, TextField
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.section import clear

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QShowEvent

    from board.ui.theme import Theme

Field = LineField | TextField | QComboBox | QAbstractButton
WIDTH_EM = 34
SLACK_EM = 0.8


class AskDialog(Dialog):
    """Fields under their names, then the sentence what will happen, then the button that does it.

    ``confirmed`` carries what stands in the fields by their words, ``changed`` the same after each
    change. The button can be pressed when nothing is missing that is ``needed``.
    """

    confirmed = Signal(object)
    changed = Signal(object)

    def __init__(
        self, theme: Theme, title: str, parent: QWidget | None, *, sentence: str, does: str
    ) -> None:
        super().__init__(theme, title, parent, size=(WIDTH_EM, 10))
        self.fields: dict[str, Field] = {}
        self._needed: set[str] = set()
        self.may = True
        self.shown: tuple[tuple[str, str, str], ...] = ()
        self._asked = QVBoxLayout()
        self._asked.setSpacing(theme.px(0.3))
        self.problem = PlainLabel(wraps=True)
        self.problem.hide()
        self._lines = QGridLayout()
        self._lines.setColumnStretch(0, 1)
        self._lines.setHorizontalSpacing(theme.px(1))
        self.sentence = PlainLabel(sentence, wraps=True)
        self.sentence.setVisible(bool(sentence))
        self.body.addLayout(self._asked)
        self.body.addWidget(self.problem)
        self.body.addLayout(self._lines)
        self.body.addWidget(self.sentence)
        self.body.addStretch(1)
        self.cancel = self.add_button(push_button(self.tr("Cancel")))
        self.cancel.clicked.connect(self.close)
        self.button = self.add_button(push_button(does, primary=True))
        self.button.clicked.connect(self._on_confirmed)
        for each in (self.cancel, self.button):
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def ask(self, word: str, name: str, field: Field, *, needed: bool = False) -> None:
        """Ask for one thing more, called ``name``; a tick says its name itself."""
        self.fields[word] = field
        if needed:
            self._needed.add(word)
        if isinstance(field, QAbstractButton):
            field.toggled.connect(self._on_changed)
        else:
            label = PlainLabel(name)
            label.setProperty("quiet", True)
            label.setBuddy(field)
            field.setAccessibleName(name)
            self._asked.addWidget(label)
        if isinstance(field, QComboBox):
            field.activated.connect(self._on_changed)
        elif isinstance(field, LineField | TextField):
            field.setProperty("field", False)
            field.textChanged.connect(self._look)
            field.edited.connect(self._on_changed)
            field.refused.connect(self._say)
        if isinstance(field, LineField):
            field.returnPressed.connect(self.focusNextChild)
        self._asked.addWidget(field)
        self._asked.addSpacing(self.theme.px(0.4))
        self._look()

    def values(self) -> dict[str, Any]:
        """Return what stands in the fields by their words."""
        return {word: _value(field) for word, field in self.fields.items()}

    def show_lines(self, lines: Iterable[tuple[str, str, str]], sentence: str = "") -> None:
        """Show beside each name what was and what will be, and perhaps another sentence."""
        clear(self._lines)
        self.shown = tuple(lines)
        for row, (name, old, new) in enumerate(self.shown):
            title = PlainLabel(name, elides=True)
            was, arrow, becomes = PlainLabel(old), PlainLabel("→"), PlainLabel(new)
            was.setProperty("soft", True)
            becomes.setFont(self.theme.font(Type.STRONG))
            arrow.setAccessibleName(self.tr("becomes"))
            for column, label in enumerate((title, was, arrow, becomes)):
                self._lines.addWidget(label, row, column)
                label.show()  # else it takes no room before the next round of events
        if sentence:
            self.sentence.setText(sentence)
        self.sentence.setVisible(bool(self.sentence.text()))
        QTimer.singleShot(0, self, self._take_height)

    def refuse(self, problem: str) -> None:
        """Say why it cannot be done with what stands in the fields, "" when it can."""
        self.may = not problem
        self._say(problem)
        self._look()

    def open(self) -> None:
        """Come up with the keyboard in the first field."""
        super().open()
        first = next(iter(self.fields.values()), self.button)
        first.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._take_height)

    def take_theme(self) -> None:
        super().take_theme()
        if hasattr(self, "button"):
            self._take_height()

    def _take_height(self) -> None:
        """Be as high as what is asked and said, as far as the screen is."""
        edges, width = self._column.contentsMargins(), self.theme.px(WIDTH_EM)
        across = width - edges.left() - edges.right()
        self.body.invalidate()
        self.body.activate()
        tall = self.body.hasHeightForWidth()
        inner = self.body.heightForWidth(across) if tall else self.body.sizeHint().height()
        around = self.heading.sizeHint().height() + self.buttons.sizeHint().height()
        around += (
            edges.top() + edges.bottom() + 2 * self._column.spacing() + self.theme.px(SLACK_EM)
        )
        self.resize(QSize(width, around + inner).boundedTo(self.room().size()))

    def _say(self, problem: str) -> None:
        self.problem.setText(f"▲ {problem}" if problem else "")
        self.problem.setVisible(bool(problem))
        QTimer.singleShot(0, self, self._take_height)

    def _look(self) -> None:
        """Let the button be pressed when all is there."""
        missing = any(not _text(self.fields[word]) for word in self._needed)
        self.button.setEnabled(self.may and not missing)

    def _on_changed(self, *_of: object) -> None:
        self._look()
        self.changed.emit(self.values())

    def _on_confirmed(self) -> None:
        for field in self.fields.values():
            if isinstance(field, LineField | TextField):
                field.editing.commit()
                if field.editing.problem:
                    field.setFocus()
                    return
        if self.button.isEnabled():
            self.confirmed.emit(self.values())
            self.close()


def _text(field: Field) -> str:
    if isinstance(field, LineField | TextField):
        return field.field_text().strip()
    return field.currentText() if isinstance(field, QComboBox) else "ticked"


def _value(field: Field) -> object:
    if isinstance(field, QComboBox):
        return field.currentData()
    if isinstance(field, QAbstractButton):
        return field.isChecked()
    return field.value()
