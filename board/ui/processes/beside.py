"""What stands beside the step: what to put right, what the customer reads, where it is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from board.ui.process_words import StepWords
from board.ui.theme import Type
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.section import Section, clear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QPushButton

    from board.domain.process_checks import Problem
    from board.ui.theme import Theme


class Beside(QWidget):
    """``go_wanted`` carries a problem to go to, ``example_chosen`` the number of an example."""

    go_wanted = Signal(object)
    example_chosen = Signal(int)
    apply_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = StepWords()
        self._said: list[str] = []
        self.go_buttons: list[QPushButton] = []
        self.fix = Section(theme, "")
        self._list = QFrame()
        self._list.setProperty("boxes", True)
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(theme.px(0.8), theme.px(0.4), theme.px(0.6), theme.px(0.4))
        self.fix.body.addWidget(self._list)
        self.reads = Section(theme, self.tr("What the customer will read"))
        self._paper = QFrame()
        self._paper.setProperty("paper", True)
        self.letter = PlainLabel(wraps=True)
        self.letter.setAccessibleName(self.tr("What the customer will read"))
        inner = QVBoxLayout(self._paper)
        inner.setContentsMargins(*[theme.px(1)] * 4)
        inner.addWidget(self.letter)
        self.example = QuietCombo(self.tr("Example"))
        self.example.activated.connect(self.example_chosen)
        self._example_row = QWidget()
        line = QHBoxLayout(self._example_row)
        line.setContentsMargins(0, 0, 0, 0)
        label = PlainLabel(self.tr("Example"))
        label.setProperty("quiet", True)
        label.setFont(theme.font(Type.SMALL))
        line.addWidget(label)
        line.addWidget(self.example, 1)
        self.reads.body.addWidget(self._paper)
        self.reads.body.addWidget(self._example_row)
        self.used = Section(theme, self.tr("Where it is used"))
        self.jobs = PlainLabel(wraps=True)
        self.apply = push_button("")
        self.apply.clicked.connect(self.apply_wanted)
        self.used.body.addWidget(self.jobs)
        self.used.body.addWidget(self.apply, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(1))
        for section in (self.fix, self.reads, self.used):
            layout.addWidget(section)
        layout.addStretch(1)

    def show_problems(self, found: Sequence[tuple[Problem, str]]) -> None:
        """Show what must be put right, each with the way there."""
        self.fix.setVisible(bool(found))
        self.fix.set_title(self._words.to_fix(len(found)))
        clear(self._rows)
        self._said = [words for _problem, words in found]
        self.go_buttons = []
        for problem, words in found:
            row = QWidget()
            line = QHBoxLayout(row)
            line.setContentsMargins(0, self._theme.px(0.2), 0, self._theme.px(0.2))
            go = push_button(self.tr("Go there"))
            go.setAccessibleName(self.tr("Go there: {what}").format(what=words))
            go.clicked.connect(lambda _on=False, problem=problem: self.go_wanted.emit(problem))
            self.go_buttons.append(go)
            mark = PlainLabel("⚠")
            mark.setProperty("soft", True)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(PlainLabel(words, wraps=True), 1)
            line.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(row)

    def takes_keyboard(self) -> bool:
        """Give the keyboard to the first part that can have it; False where there is none."""
        parts = [*self.go_buttons, self.example, self.apply]
        first = next((part for part in parts if part.isVisible()), None)
        if first is not None:
            first.setFocus()
        return first is not None

    def problems(self) -> list[str]:
        """Return what is said to be put right."""
        return list(self._said)

    def show_letter(self, text: str) -> None:
        """Show the paragraph of the step, or why there is none."""
        self.letter.setText("\n".join(line.strip() for line in text.split("\n")))

    def show_examples(self, names: Sequence[str], chosen: int) -> None:
        """Offer the jobs with whose days the paragraph is shown."""
        self.example.clear()
        self.example.addItems(list(names))
        self.example.setCurrentIndex(chosen)
        self._example_row.setVisible(len(names) > 1)

    def show_use(self, words: str, older: int) -> None:
        """Say which open jobs run by it; into the ``older`` ones it can be taken over."""
        self.used.setVisible(bool(words))
        self.jobs.setText(words)
        self.apply.setVisible(older > 0)
        self.apply.setText(self._words.apply(older))

    def take_theme(self) -> None:
        for section in (self.fix, self.reads, self.used):
            section.take_theme()
