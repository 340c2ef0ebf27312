"""Laying out processes: brings a template onto its page and back, and keeps what is not saved."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog

from board.domain.board import Board
from board.domain.errors import BoardError
from board.domain.letter import told_of_us
from board.domain.outgoing import file_name
from board.services import letter_examples, process_updates, processes
from board.ui.drafts import Draft
from board.ui.process_words import StepWords
from board.ui.processes.apply_dialog import ApplyDialog
from board.ui.processes.letter_dialog import LetterDialog
from board.ui.processes.process_draft import ProcessDraft
from board.ui.processes.process_page import ProcessPage
from board.ui.sentences import sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from board.domain.process import InUse, Process, Step
    from board.domain.process_diff import JobOffer
    from board.ui.actions.parts import Parts
    from board.ui.watcher import Fresh

PAUSE_MS = 150
"""Typing rests so long before the letter is made anew."""
KEPT = "process"
HALF_TYPED = ""
"""Stands for a paragraph with half a field in it: the last whole one stays."""


class ProcessPresenter(QObject):
    """One process at a time on its page."""

    def __init__(self, parts: Parts) -> None:
        """Lay out the processes of the board of ``parts``."""
        super().__init__(parts.window)
        self._ws, self._work, self._theme = parts.ws, parts.work, parts.theme
        self._window, self._notices = parts.window, parts.notices
        self._actions, self._drafts, self._desk = parts.actions.processes, parts.drafts, parts.desk
        self._page: ProcessPage | None = None
        self._jobs: list[InUse] = []
        self._example = ""
        self._words = StepWords()
        self._shown: tuple[Process, int] | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._make_letter)
        self._wishes: Mapping[str, Callable[[list[str]], object]] = {
            "add_process": lambda names: self.add(names[0]),
            "edit_process": lambda ids: self.open(ids[0]),
            "copy_process": lambda ids: self._actions.copy_called(ids[0], self._open_whole),
            "export_process": lambda ids: self._export_called(ids[0]),
            "import_process": lambda _ids: self.choose_file(),
            "remove_process": self._actions.remove,
        }
        parts.watcher.arrived.connect(self._on_fresh)

    @property
    def page(self) -> ProcessPage:
        """The page, made when it is first wanted."""
        if self._page is None:
            page = self._page = ProcessPage(self._theme)
            page.back_wanted.connect(self._on_back)
            page.changed.connect(self._keep)
            page.shown_as.connect(self._on_shown)
            page.save_wanted.connect(self._save)
            page.copy_wanted.connect(self._save_copy)
            page.discard_wanted.connect(self._discard)
            page.export_wanted.connect(lambda: self._export(self._now))
            page.letter_wanted.connect(self._show_letter)
            page.beside.example_chosen.connect(self._on_example)
            page.beside.apply_wanted.connect(self._offer)
        return self._page

    def wanted(self, wish: str, ids: list[str]) -> None:
        """Carry out what the list of processes wishes."""
        if wish in self._wishes:
            self._wishes[wish](ids)

    def add(self, name: str) -> None:
        """Add a process of this name, and lay it out."""
        self._actions.add(name, self.tr("First step"), lambda made: self.open(made.id, 0))

    def open(self, process_id: str, at: int = 0) -> None:
        """Show a process on its page, with what was laid out of it and is not saved yet."""
        self._read(process_id, partial(self._show, at=at))

    def choose_file(self) -> None:
        """Ask for the file of a process, and bring it in."""
        dialog = QFileDialog(self._window, self.tr("Import a process"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Processes (*.json)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.bring_in)
        dialog.open()

    def bring_in(self, file: str) -> None:
        """Take a process out of a file, and show it."""
        self._actions.bring_in(file, lambda process: self.open(process.id))

    def write(self, process: Process, file: str) -> None:
        """Write a process to a file."""
        path = Path(file)
        self._work.run_slow(
            lambda _slow: processes.write_file(process, path),
            done=lambda _none: self._notices.tell(self.tr("Exported to {file}").format(file=path)),
            failed=self._notices.failed,
            failing=self.tr("{file} could not be written").format(file=path.name),
        )

    @property
    def _now(self) -> Process:
        draft = self.page.draft
        if draft is None:
            raise LookupError
        return draft.now

    def _read(self, process_id: str, done: Callable[[tuple[Process, list[InUse]]], object]) -> None:
        ws = self._ws
        self._work.run(
            lambda: (processes.get(ws, process_id), processes.in_use(ws).get(process_id, [])),
            done=done,
            failed=self._notices.failed,
        )

    def _show(self, found: tuple[Process, list[InUse]], *, at: int) -> None:
        saved, self._jobs = found
        self._example = ""
        draft = ProcessDraft(saved, saved)
        kept = self._drafts.aside(KEPT, saved.id)
        if kept is not None:
            draft.now = _laid_out(kept.text, saved)
        self._fill(draft, at)
        self._window.show_page(self.page)
        self.page.take_keyboard()

    def _fill(self, draft: ProcessDraft, at: int) -> None:
        page = self.page
        page.show_examples([self.tr("a made-up job"), *(one.job for one in self._jobs)])
        page.show_draft(draft, (one.name for one in self._desk.board.colleagues.values()), at)
        page.show_use([one.version for one in self._jobs])

    def _on_back(self) -> None:
        self.page.commit()
        self._window.leave_page()

    def _keep(self) -> None:
        """Keep the draft until it is saved or thrown away, whatever happens."""
        draft = self.page.draft
        if draft is None:
            return
        if draft.is_changed:
            text = processes.draft_text(draft.now)
            self._drafts.set_aside(Draft(KEPT, draft.now.id, "", text))
        else:
            self._drafts.drop_aside(KEPT, draft.now.id)

    def _save(self) -> None:
        self._actions.save(self._now, self._saved)

    def _saved(self, process: Process) -> None:
        self._drafts.drop_aside(KEPT, process.id)
        self.open(process.id, self.page.at)

    def _save_copy(self) -> None:
        if self.page.commit() and self.page.is_sound():
            self._actions.copy(self._now, self._copied)

    def _copied(self, process: Process) -> None:
        self._drafts.drop_aside(KEPT, self._now.id)
        self._open_whole(process)

    def _open_whole(self, process: Process) -> None:
        """Show a new process, with the keyboard in its name."""
        self._read(process.id, self._show_whole)

    def _show_whole(self, found: tuple[Process, list[InUse]]) -> None:
        self._show(found, at=-1)
        self.page.whole.go_to("name")

    def _discard(self) -> None:
        self._drafts.drop_aside(KEPT, self._now.id)
        self.open(self._now.id, self.page.at)

    def _offer(self) -> None:
        """Ask into which jobs the saved version shall be taken over, and what it changes there."""
        ws, process = self._ws, self._now

        def show(found: list[JobOffer]) -> None:
            if not found:
                self._notices.tell(self.tr("The open jobs run by it as it is saved already."))
                return
            dialog = ApplyDialog(self._theme, process, found, self._window)
            dialog.apply_wanted.connect(partial(self._actions.apply, process.id))
            dialog.open()

        self._work.run(
            lambda: process_updates.offers(ws, process.id),
            done=show,
            failed=self._notices.failed,
        )

    def _export_called(self, process_id: str) -> None:
        self._read(process_id, lambda found: self._export(found[0]))

    def _export(self, process: Process) -> None:
        dialog = QFileDialog(self._window, self.tr("Export a process"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.setNameFilters([self.tr("Processes (*.json)")])
        dialog.selectFile(f"{file_name(process.name)}.json")
        dialog.fileSelected.connect(lambda file: self.write(process, file))
        dialog.open()

    def _on_fresh(self, fresh: Fresh) -> None:
        """Show the process as somebody else, or an undo, has left it, unless a draft is begun."""
        page, news = self._page, fresh.news
        if page is None or not page.isVisible() or page.draft is None or news is None:
            return
        concerns = isinstance(news, Board) or {"process", "job"} & news.ids.keys()
        if concerns and not page.draft.is_changed:
            self._read(page.draft.now.id, partial(self._refill, page.draft))

    def _refill(self, shown: ProcessDraft, found: tuple[Process, list[InUse]]) -> None:
        page = self.page
        saved, self._jobs = found
        if page.draft is shown and not shown.is_changed:
            self._fill(shown if shown.saved == saved else ProcessDraft(saved, saved), page.at)

    def _on_shown(self, process: Process, at: int) -> None:
        self._shown = process, at
        self._pause.start()

    def _on_example(self, number: int) -> None:
        self._example = self._jobs[number - 1].job_id if number else ""
        self._pause.start()

    def _make_letter(self) -> None:
        """Have the paragraph of the step made, and show it unless there is a newer one to make."""
        if self._shown is None:
            return
        wanted, ws, example = self._shown, self._ws, self._example
        process, at = wanted
        step = process.steps[at] if at >= 0 else None

        def make() -> str | None:
            if step is None:
                return letter_examples.example(ws, process, example).letter().body
            return letter_examples.example(ws, process, example).paragraph(step.key)

        def show(text: str | None) -> None:
            if self._shown is wanted and text != HALF_TYPED:
                unread = self._unread(step) if step else ""
                self.page.beside.show_letter(unread if text is None else text)

        def carry_out() -> str | None:
            try:
                return make()
            except BoardError as error:
                return sentence(error) if error.kind == "process_cycle" else HALF_TYPED

        self._work.run(carry_out, done=show)

    def _unread(self, step: Step) -> str:
        """Return why a step has no paragraph in the letter."""
        if told_of_us(step):
            return self.tr("The customer reads its name and day, in the line on our part.")
        return self.tr("The customer never reads this.")

    def _show_letter(self) -> None:
        ws, process, example = self._ws, self._now, self._example

        def show(text: tuple[str, str]) -> None:
            LetterDialog(self._theme, *text, self._window).open()

        def make() -> tuple[str, str]:
            letter = letter_examples.example(ws, process, example).letter()
            return letter.subject, letter.body

        self._work.run(make, done=show, failed=self._notices.failed)


def _laid_out(text: str, saved: Process) -> Process:
    """Return what was laid out of a process, or the process where that cannot be read."""
    try:
        return processes.draft_of(text, saved.id)
    except BoardError:
        return saved
