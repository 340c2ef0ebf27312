"""Every wish that changes the board, by subject, over one runner."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from board.services import settings, steps, undo
from board.ui.actions.cards import CardActions
from board.ui.actions.people import PeopleActions
from board.ui.actions.records import RecordActions
from board.ui.actions.stages import StageActions
from board.ui.actions.touches import TouchActions

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.ui.actions.asking import AskingActions
    from board.ui.actions.jobs import JobActions
    from board.ui.actions.ladders import LadderActions
    from board.ui.actions.letters import LetterActions
    from board.ui.actions.processes import ProcessActions
    from board.ui.actions.rounds import RoundActions
    from board.ui.actions.runner import Job, Runner
    from board.ui.desk import Desk


class Actions:
    """The subjects; what concerns the whole board stands here."""

    def __init__(self, runner: Runner, desk: Desk) -> None:
        """Act on the board of ``desk`` through ``runner``."""
        self._runner = runner
        self.cards = CardActions(runner, desk)
        self.touches = TouchActions(runner, self.cards.what, desk)
        self.stages = StageActions(runner, desk)
        self.records = RecordActions(runner)
        self.people = PeopleActions(runner)

    @cached_property
    def letters(self) -> LetterActions:
        """Made for the page of letters: a start shows none."""
        from board.ui.actions.letters import LetterActions

        return LetterActions(self._runner)

    @cached_property
    def processes(self) -> ProcessActions:
        """Made for their pages: what processes are checked by is more than a start may load."""
        from board.ui.actions.processes import ProcessActions

        return ProcessActions(self._runner)

    @cached_property
    def ladders(self) -> LadderActions:
        """Made for their pages."""
        from board.ui.actions.ladders import LadderActions

        return LadderActions(self._runner)

    @cached_property
    def jobs(self) -> JobActions:
        """Made for their pages, too."""
        from board.ui.actions.jobs import JobActions

        return JobActions(self._runner)

    @cached_property
    def rounds(self) -> RoundActions:
        """Made for the daily round."""
        from board.ui.actions.rounds import RoundActions

        return RoundActions(self._runner)

    @cached_property
    def asking(self) -> AskingActions:
        """Made when somebody first notes what a customer let us know."""
        from board.ui.actions.asking import AskingActions

        return AskingActions(self._runner, self.cards.what)

    def begin_day(self) -> None:
        """Let the steps of jobs begin that start today, and raise what our own rules find today.

        That is untold favours, anniversaries, and who has not heard from us for too long.
        """
        from board.services import raising
        from board.ui.people.people_words import raised_title

        for job in (steps.begin_due, lambda ws: raising.raise_due(ws, raised_title)):
            self._runner.run(job, lambda _: None, asked=False)

    def set_firm(self, fields: dict[str, object], seen: object) -> None:
        """Change settings of the firm as it was ``seen``."""
        self._runner.edit(
            "settings", lambda ws, seen: settings.set_firm(ws, fields, seen=seen), seen
        )

    def keep_holidays(self, country: str, worked: tuple[str, ...]) -> None:
        """Keep the public holidays of a country but those ``worked``; it is not asked again."""
        self._runner.do("settings", lambda ws: settings.keep_holidays(ws, country, worked))

    def change_mailbox(self, job: Job) -> None:
        """Set the mailbox up, give it up, or let held mail go; its page shows it."""
        self._runner.do("settings", job, words="")

    def possible(self, what: undo.Possible) -> tuple[str, str]:
        """Return what *Undo* and *Redo* would take back and do again, "" for nothing."""
        verb = self._runner.said.verb
        return verb(what.undo) if what.undo else "", verb(what.redo) if what.redo else ""

    def undo(self) -> None:
        """Take back the last action."""
        self._runner.run(undo.undo, lambda done: self._tell(done, self._runner.said.undone))

    def redo(self) -> None:
        """Bring back what was undone last."""
        self._runner.run(undo.redo, lambda done: self._tell(done, self._runner.said.redone))

    def _tell(self, done: object, words: Callable[[str], str]) -> None:
        if isinstance(done, undo.Undone):
            self._runner.notices.tell(words(done.verb))
