"""Carries out a verb in the store lane and says what came of it.

The news it made comes back with it and takes the same road as everybody else's.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from board.domain.change import Commit
from board.domain.errors import BoardError, Conflict, StoreAway
from board.services.workspace import new_id
from board.ui.actions.said import Said

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from board.services.workspace import Workspace
    from board.ui.actions.notices import Notices
    from board.ui.drafts import Draft, Drafts
    from board.ui.watcher import Watcher
    from board.ui.work import Failure, Work

    Job = Callable[[Workspace], object]
    EditJob = Callable[[Workspace, Any], object]
    Refusals = Mapping[str, Callable[[BoardError], object]]


@dataclass(frozen=True, slots=True)
class Choice:
    """Two have written one field: what each wrote, and what follows on each answer, and on none."""

    error: Conflict
    keep_mine: Callable[[], object]
    take_theirs: Callable[[], object]
    leave: Callable[[], object]


class Runner:
    """Runs what it is told on one board; ``said`` has the words of each verb.

    ``ask`` lets the person at this desk choose between their own text and a newer one.
    """

    def __init__(
        self, ws: Workspace, work: Work, *, watcher: Watcher, notices: Notices, drafts: Drafts
    ) -> None:
        self._ws = ws
        self._work = work
        self._watcher = watcher
        self._drafts = drafts
        self.notices = notices
        self.said = Said()
        self.ask: Callable[[Choice], object] = lambda _choice: None

    def do(
        self,
        verb: str,
        job: Job,
        *,
        otherwise: Callable[[], object] | None = None,
        typed: Draft | None = None,
        words: str | None = None,
        refused: Refusals | None = None,
        **values: str,
    ) -> None:
        """Carry out a verb; when it changed something say its words with ``values`` in them.

        ``words`` are said instead, "" for none. ``otherwise`` follows when it failed. What was
        ``refused`` for some kinds of reason is asked about instead of said.
        """
        done = self.said.done(verb, **values) if words is None else words

        def tell(result: object) -> None:
            said = self.said.followed(done, result) if isinstance(result, Commit) else done
            if result is not None and said:
                self.notices.did(said)

        failing = self.said.failed(verb, **values)
        self.run(job, tell, failing, otherwise=otherwise, typed=typed, refused=refused)

    def edit(
        self,
        verb: str,
        job: EditJob,
        seen: object,
        *,
        otherwise: Callable[[], object] | None = None,
        typed: Draft | None = None,
        words: str | None = None,
        then: Callable[[object], object] | None = None,
        **values: str,
    ) -> None:
        """Carry out an edit of what was ``seen``; where others wrote since, ask whose stands.

        What was typed is kept until that is answered. ``then`` follows in place of words, also when
        the newer text stands.
        """

        def ask(error: BoardError) -> None:
            assert isinstance(error, Conflict)  # noqa: S101 - no other kind is asked about
            keep_mine = partial(over, error.values["now"])
            self.ask(Choice(error, keep_mine, partial(answer, True), partial(answer, False)))

        def answer(is_settled: bool) -> None:
            if typed is not None:
                self._drafts.answer(typed, saved=is_settled)
            if then is not None and is_settled:
                then(None)

        def over(before: object) -> None:
            refused = {"written_meanwhile": ask}
            if then is not None:
                failing = self.said.failed(verb, **values)
                self.run(lambda ws: job(ws, before), then, failing, typed=typed, refused=refused)
                return
            self.do(
                verb,
                lambda ws: job(ws, before),
                otherwise=otherwise,
                typed=typed,
                words=words,
                refused=refused,
                **values,
            )

        over(seen)

    def run(
        self,
        job: Job,
        done: Callable[[object], object],
        failing: str = "",
        *,
        otherwise: Callable[[], object] | None = None,
        typed: Draft | None = None,
        refused: Refusals | None = None,
        asked: bool = True,
    ) -> None:
        """Carry out a job, take its news, then call ``done``; ``otherwise`` when it failed.

        ``typed`` is kept until the answer is there. What nobody ``asked`` for says nothing of a
        board that is away: the watcher does, and this would take the place of what somebody did.
        """
        operation = new_id()
        once = self._ws.once(lambda: job(self._ws), operation)
        if typed is not None:
            typed = replace(typed, operation=operation)
            self._drafts.hold(typed)
            once = self._drafts.carrying(typed, once)

        def arrived(answer: tuple[object, object]) -> None:
            result, fresh = answer
            if typed is not None:
                self._drafts.answer(typed, saved=True)
            if fresh is not None:
                self._watcher.arrived.emit(fresh)
            done(result)

        def failed(failure: Failure) -> None:
            error = failure.error
            if isinstance(error, BoardError) and refused and error.kind in refused:
                refused[error.kind](error)
                return
            if not asked and isinstance(error, StoreAway):
                return
            self.notices.failed(self._guarded(failure, typed), kept=typed is not None)
            if otherwise is not None:
                otherwise()
            if typed is not None:
                self._drafts.answer(typed, saved=False)

        self._work.run(self._watcher.after(once), done=arrived, failed=failed, failing=failing)

    def _guarded(self, failure: Failure, typed: Draft | None) -> Failure:
        """Let a text be tried again only while it is unsaved: its field may have been faster."""

        def again() -> None:
            if typed in self._drafts.unsaved:
                failure.again()

        return failure if typed is None else replace(failure, again=again)
