"""The page on which a process is laid out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from board.domain.process_edits import added, changed, moved, removed, with_discount
from board.ui.process_words import StepWords
from board.ui.processes.beside import Beside
from board.ui.processes.step_form import StepForm
from board.ui.processes.step_list import DELIVERY, StepList
from board.ui.processes.whole_form import WholeForm
from board.ui.sentences import problem_words
from board.ui.theme import Type
from board.ui.widgets.looks import icon_button, push_button
from board.ui.widgets.page import Page
from board.ui.widgets.plain import PlainLabel, one_line
from board.ui.widgets.section import Section
from board.ui.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from board.domain.process import Process
    from board.domain.process_checks import Problem
    from board.ui.processes.process_draft import ProcessDraft
    from board.ui.theme import Theme

WIDE_EM = 102
"""From this width on the letter has a column of its own; below it shares that of the step."""


class ProcessPage(Page):
    """Edits a draft in place.

    ``changed`` says that it did, ``shown_as`` carries what it would be with what is just being
    typed, and the number of the step.
    """

    changed = Signal()
    shown_as = Signal(object, int)
    save_wanted = Signal()
    letter_wanted = Signal()
    copy_wanted = Signal()
    export_wanted = Signal()
    discard_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        self.draft: ProcessDraft | None = None
        self.at = DELIVERY
        self._colleagues: list[str] = []
        self._words = StepWords()
        self._versions: list[int] = []
        self.search.hide()
        self.back.setText(self.tr("Processes"))
        self.note = PlainLabel(wraps=True)
        self.note.setProperty("soft", True)
        self.letter = push_button(self.tr("See the whole letter"))
        self.letter.setProperty("icon_name", "eye")
        self.more = icon_button(theme, "ellipsis", self.tr("More"))
        self.save = push_button("", primary=True)
        self.list = StepList(theme)
        self.add = push_button(self.tr("+ Add a step"))
        self.add.setProperty("bar", True)
        self.steps = Section(theme, "")
        self.form, self.whole = StepForm(theme), WholeForm(theme)
        self.beside = Beside(theme)
        self.step = Section(theme, "")
        self.forms = QStackedWidget()
        self.tabs = QTabBar()
        self._set_out()
        self._connect()
        self.take_theme()

    def show_draft(self, draft: ProcessDraft, colleagues: Iterable[str], at: int = 0) -> None:
        """Show a draft, one of its steps chosen."""
        self.draft = draft
        self._colleagues = sorted(colleagues)
        self.at = at if draft.now.steps else DELIVERY
        self.tabs.setCurrentIndex(0)
        self._refresh()

    def show_examples(self, names: Sequence[str]) -> None:
        """Offer the jobs with whose days the letter is shown, the first one chosen."""
        self.beside.show_examples(names, 0)

    def take_keyboard(self) -> None:
        """Give the keyboard to the steps."""
        (self.list if self.draft and self.draft.now.steps else self.add).setFocus()

    def is_sound(self) -> bool:
        """Return whether nothing must be put right; else go to the first thing."""
        found = self.draft.problems if self.draft else ()
        if found:
            self.go_to(found[0])
        return not found

    def show_use(self, versions: Sequence[int]) -> None:
        """Say how many open jobs run by which of these versions."""
        self._versions = list(versions)
        self._show_head()

    def commit(self) -> bool:
        """Take what is typed; False where some of it cannot be read."""
        if self.draft is None:
            return True
        form = self.whole if self.at == DELIVERY else self.form
        return form.commit()

    def go_to(self, problem: Problem) -> None:
        """Show the field of a problem, with the keyboard in it."""
        self.tabs.setCurrentIndex(0)
        self._choose(DELIVERY if problem.step is None else problem.step)
        if problem.step is None:
            self.whole.go_to(problem.field)
        else:
            self.form.go_to(problem.field)

    def take_theme(self) -> None:
        """Take the theme's colours and type."""
        super().take_theme()
        for section in (self.steps, self.step):
            section.take_theme()
        self.beside.take_theme()
        self.note.setFont(self.theme.font(Type.TEXT))
        self.list.setMinimumWidth(self.theme.px(20))

    def menu(self) -> QMenu:
        """Return what can be done with the whole process besides."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if not self.letter.isVisibleTo(self):
            menu.addAction(self.letter.text(), self.letter_wanted.emit)
        menu.addAction(self.tr("Name, spare days and money"), lambda: self._choose(DELIVERY))
        menu.addAction(self.tr("Save as a copy…"), self.copy_wanted.emit)
        menu.addAction(self.tr("Export…"), self.export_wanted.emit)
        throw = menu.addAction(self.tr("Throw the draft away"), self.discard_wanted.emit)
        throw.setEnabled(self.draft is not None and self.draft.is_changed)
        return menu

    def _set_out(self) -> None:
        px = self.theme.px
        self.top.insertWidget(2, self.note, 1)
        for button in (self.letter, self.more, self.save):
            self.top.addWidget(button)
        self.steps.body.addWidget(self.list, 1)
        self.steps.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.steps.body.addStretch(0)
        for form in (self.form, self.whole):
            self.forms.addWidget(TallScroll(form))
        self.step.body.addWidget(self.forms, 1)
        self.tabs.setDrawBase(False)
        self.tabs.addTab(self.tr("The step"))
        self.tabs.addTab("")
        self._side = TallScroll(self.beside)
        middle = QVBoxLayout()
        middle.setSpacing(px(0.3))
        middle.addWidget(self.tabs)
        middle.addWidget(self.step, 1)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(px(1.4))
        self._columns.addWidget(self.steps, 27)
        self._columns.addLayout(middle, 45)
        self._columns.addWidget(self._side, 27)
        self._middle = middle
        self.body.addLayout(self._columns, 1)

    def _connect(self) -> None:
        self.list.step_chosen.connect(self._choose)
        self.list.move_wanted.connect(self._on_move)
        self.list.add_wanted.connect(self._on_add)
        self.list.remove_wanted.connect(self._on_remove)
        self.list.enter_wanted.connect(self._enter)
        self.add.clicked.connect(self._on_add)
        self.form.edited.connect(self._on_edited)
        self.form.typed.connect(self._on_typed)
        self.form.discount_wanted.connect(self._on_discount)
        self.form.remove_wanted.connect(self._on_remove)
        self.whole.edited.connect(self._become)
        self.beside.go_wanted.connect(self.go_to)
        self.tabs.currentChanged.connect(lambda _at: self._fit())
        self.save.clicked.connect(self._on_save)
        self.letter.clicked.connect(self.letter_wanted)
        self.more.clicked.connect(
            lambda: self.menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )

    def _become(self, new: Process, at: int | None = None) -> None:
        """Let the draft become another process."""
        if self.draft is None:
            return
        self.draft.change(new)
        if at is not None:
            self.at = at
        self._refresh()
        self.changed.emit()

    def _refresh(self) -> None:
        if self.draft is None:
            return
        process = self.draft.now
        self.at = min(self.at, len(process.steps) - 1)  # DELIVERY is less than any step
        found = self.draft.problems
        faulty = {DELIVERY if one.step is None else one.step for one in found}
        self.list.show_steps(process, faulty, self.at)
        self.beside.show_problems([(one, self._said(one)) for one in found])
        if self.at == DELIVERY:
            self.whole.show_process(process)
            self.step.set_title(self.tr("The whole process"))
        else:
            self.form.show_step(process, self.at, self._colleagues)
            self.step.set_title(self.tr("Step {number}").format(number=self.at + 1))
        self.forms.setCurrentIndex(int(self.at == DELIVERY))
        self.steps.set_title(self._words.steps(len(process.steps)))
        reads = self.tr("What the customer reads")
        self.tabs.setTabText(1, f"{reads} · ⚠ {len(found)}" if found else reads)
        self._show_head()
        self.shown_as.emit(process, self.at)

    def _show_head(self) -> None:
        draft = self.draft
        if draft is None:
            return
        name = one_line(draft.now.name) or self.tr("New process")
        self.heading.setText(name)
        self.setAccessibleName(name)
        version = draft.saved.version if draft.saved else 0
        if draft.is_changed:
            words = self.tr("Version {version}, not saved yet.").format(version=draft.next_version)
            if jobs := self._versions:
                words = f"{words} {self._words.jobs_stay(len(jobs), max(jobs))}"
        else:
            words = self.tr("Version {version}").format(version=version)
        self.note.setText(words)
        save = self.tr("Save version {version}").format(version=draft.next_version)
        self.save.setText(save)
        self.save.setEnabled(draft.is_changed)
        older = [one for one in self._versions if one < version]
        told = older or self._versions
        keep = self._words.open_jobs(len(told), max(told)) if told else ""
        self.beside.show_use(keep, 0 if draft.is_changed else len(older))

    def _said(self, problem: Problem) -> str:
        steps = self.draft.now.steps if self.draft else ()
        names = [step.title or self.tr("New step") for step in steps]
        values = dict(problem.values)
        if problem.circle:
            values["steps"] = [names[number] for number in problem.circle]
        said = problem_words(problem.kind, values)
        if problem.step is None:
            return f"{said[:1].upper()}{said[1:]}."
        pattern = self.tr("{step}: {problem}.")
        return pattern.replace("{problem}", said).replace("{step}", names[problem.step])

    def _choose(self, at: int) -> None:
        """Go to another step, with what is typed in this one taken."""
        if at == self.at or self.draft is None:
            return
        self.commit()
        self.at = at
        self._refresh()

    def _enter(self) -> None:
        if self.at == DELIVERY:
            self.whole.go_to("name")
        else:
            self.form.go_to("title")

    def _on_edited(self, fields: dict[str, object]) -> None:
        if self.draft is not None and self.at != DELIVERY:
            self._become(changed(self.draft.now, self.at, **fields))

    def _on_typed(self, name: str, text: str) -> None:
        """Show at once what the letter says with what is typed so far."""
        if self.draft is None or self.at == DELIVERY:
            return
        steps = list(self.draft.now.steps)
        steps[self.at] = replace(steps[self.at], **{name: text})  # type: ignore[arg-type]  # a text
        self.shown_as.emit(replace(self.draft.now, steps=tuple(steps)), self.at)

    def _on_discount(self, counts: bool) -> None:
        if self.draft is not None and self.at != DELIVERY:
            self._become(with_discount(self.draft.now, self.at, counts=counts))

    def _on_add(self) -> None:
        if self.draft is None:
            return
        self.commit()
        at = self.at if self.at != DELIVERY else self._last_before_delivery()
        self._become(*added(self.draft.now, at))
        self._enter()

    def _last_before_delivery(self) -> int:
        steps = self.draft.now.steps if self.draft else ()
        before = [number for number, step in enumerate(steps) if step.from_delivery is None]
        return max(before, default=0)

    def _on_remove(self) -> None:
        if self.draft is None or self.at == DELIVERY:
            return
        self._become(removed(self.draft.now, self.at), max(0, self.at - 1))
        self.list.setFocus()

    def _on_move(self, by: int) -> None:
        if self.draft is None or self.at == DELIVERY:
            return
        steps = self.draft.now.steps
        to = self.at + by
        after_sale = steps[self.at].from_delivery is not None
        while 0 <= to < len(steps) and (steps[to].from_delivery is not None) is not after_sale:
            to += by
        if 0 <= to < len(steps):
            self._become(*moved(self.draft.now, self.at, to - self.at))

    def _on_save(self) -> None:
        """Ask for the draft to be saved, or go to the first thing that must be put right."""
        if self.draft is not None and self.commit() and self.is_sound():
            self.save_wanted.emit()

    def _step_back(self, *, forward: bool) -> None:
        draft = self.draft
        if draft is None:
            return
        if draft.redo() if forward else draft.undo():
            self._refresh()
            self.changed.emit()

    def _can_step(self, event: QKeyEvent) -> bool:
        draft = self.draft
        if draft is None:
            return False
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        back = event.matches(undo) and bool(draft.past)
        return back or (event.matches(redo) and bool(draft.future))

    def _other_column(self) -> None:
        """Give the keyboard to the next column."""
        focus = QApplication.focusWidget()
        if focus is self.list:
            self._enter()
        elif (
            focus is None or not self.forms.isAncestorOf(focus) or not self.beside.takes_keyboard()
        ):
            self.list.setFocus()

    def event(self, event: QEvent) -> bool:
        """Take the keys that belong to the draft before the board does."""
        if event.type() == QEvent.Type.ShortcutOverride:
            key = cast("QKeyEvent", event)
            ours = key.key() == Qt.Key.Key_F6 or key.matches(QKeySequence.StandardKey.Save)
            if ours or self._can_step(key):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Undo and redo in the draft, save it, go to the next column."""
        if event.matches(QKeySequence.StandardKey.Save):
            self._on_save()
        elif event.key() == Qt.Key.Key_F6:
            self._other_column()
        elif self._can_step(event):
            self._step_back(forward=not event.matches(QKeySequence.StandardKey.Undo))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the letter share the column of the step where there is no room for both."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= self.theme.px(WIDE_EM)
        self._fit_head(wide=wide)
        self.tabs.setVisible(not wide)
        place = self._columns if wide else self._middle
        if self._side.parentWidget() and place.indexOf(self._side) < 0:
            (self._middle if wide else self._columns).removeWidget(self._side)
            place.addWidget(self._side, 27 if wide else 1)
        self.step.setVisible(wide or self.tabs.currentIndex() == 0)
        self._side.setVisible(wide or self.tabs.currentIndex() == 1)

    def _fit_head(self, *, wide: bool) -> None:
        """Let the note go below the heading, and the letter into the menu, where they must."""
        if wide is (self.top.indexOf(self.note) < 0):
            if wide:
                self.body.removeWidget(self.note)
                self.top.insertWidget(2, self.note, 1)
            else:
                self.top.removeWidget(self.note)
                self.body.insertWidget(0, self.note)
        parts = (self.back, self.heading, self.letter, self.more, self.save)
        wanted = sum(part.sizeHint().width() for part in parts)
        self.letter.setVisible(wanted + self.theme.px(8) <= self.width())
