"""Reads typed lines that ask for a job; the processes are known from the first of them on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.job_line import begins_a_job, parse_job

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from board.domain.date_words import DateWords
    from board.domain.entry import Entry
    from board.domain.job_line import JobLine
    from board.domain.process import Process
    from board.domain.workdays import Workdays
    from board.services.workspace import Workspace
    from board.ui.desk import Desk
    from board.ui.work import Work


class JobLines:
    """What lines of one desk ask for."""

    def __init__(
        self, ws: Workspace, work: Work, desk: Desk, parse: Callable[[str], Entry]
    ) -> None:
        """Read lines of ``desk``; ``parse`` reads one as a follow-up."""
        self._ws, self._work, self._desk, self._parse = ws, work, desk, parse
        self._processes: dict[str, str] = {}

    def read(self, text: str) -> JobLine | None:
        """Return the job that a line asks for, None for any other line."""
        desk = self._desk
        if not begins_a_job(text, desk.input_locale.words):
            return None
        self.learn()
        return parse_job(
            text,
            words=desk.input_locale.words,
            processes=self._processes,
            customers={one.id: one.name for one in desk.board.customers.values()},
            parse=self._parse,
        )

    def get_ready(self) -> None:
        """Do beside the window what the first key of a line would wait for."""
        self.learn()
        desk = self._desk
        today, workdays, words = desk.today, desk.arrangement.workdays, desk.input_locale.words
        self._work.run(lambda: _load_reader(today, workdays, words))

    def learn(self) -> None:
        """Read what the processes are called."""
        from board.services import processes  # more than a start may load

        self._work.run(lambda: processes.listed(self._ws), done=self._know)

    def _know(self, found: list[Process]) -> None:
        self._processes = {one.id: one.name for one in found}


def _load_reader(today: date, workdays: Workdays, words: DateWords) -> None:
    """Load what reads lines, and build the grammar of a language."""
    from board.domain.entry import parse_entry

    parse_entry(
        "", today=today, workdays=workdays, customers={}, colleagues={}, stages={}, words=words
    )
