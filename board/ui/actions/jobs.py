"""What is wished of jobs; ``then`` is called with what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from board.services import job_changes, jobs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from board.domain.card import Closing
    from board.domain.process import Step
    from board.ui.actions.runner import Job, Runner


TOO_LATE = ("plan_too_late", "plan_too_late_rush")  # kinds of refusal


class JobActions:
    """One method per wish; words: those of the verbs of `jobs` and `job_changes` in `Said`."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner

    def start(self, draft: jobs.JobDraft, then: Callable[[jobs.Started], object]) -> None:
        """Start a job; what it made is said by whoever asked for it."""
        self._runner.run(
            lambda ws: jobs.start(ws, draft),
            lambda started: then(cast("jobs.Started", started)),
            self._runner.said.failed("start_job"),
        )

    def re_date(self, job_id: str, in_hands: date, *, promises: bool) -> None:
        """Date a job back from another day, and promise that day."""
        promised = in_hands if promises else None
        self._do("re_date", lambda ws: job_changes.re_date(ws, job_id, in_hands, promised=promised))

    def apply_new_dates(self, job_id: str) -> None:
        """Take the dates that can be kept."""
        self._do("apply_dates", lambda ws: job_changes.apply_new_dates(ws, job_id))

    def add_step(self, job_id: str, step: Step, after_key: str) -> None:
        self._do("add_step", lambda ws: job_changes.add_step(ws, job_id, step, after_key))

    def skip_step(self, job_id: str, key: str, reason: str) -> None:
        self._do("skip_step", lambda ws: job_changes.skip_step(ws, job_id, key, reason))

    def reorder_step(self, job_id: str, key: str, after: tuple[str, ...]) -> None:
        self._do("move_step", lambda ws: job_changes.reorder_step(ws, job_id, key, after))

    def send_back(self, job_id: str, key: str, reason: str, again: Iterable[str]) -> None:
        """Begin a step anew that came back with changes."""
        back = tuple(again)
        self._do("sent_back", lambda ws: job_changes.send_back(ws, job_id, key, reason, again=back))

    def promise(self, job_id: str, day: date, text: str) -> None:
        self._do("promise", lambda ws: job_changes.promise(ws, job_id, day, text))

    def deliver(self, job_id: str, day: date) -> None:
        """Say on which day the goods came."""
        self._do("delivered", lambda ws: job_changes.deliver(ws, job_id, day))

    def close(self, job_id: str, closing: Closing, reason: str) -> None:
        """End a job; cancelled or otherwise."""
        self._do("close_job", lambda ws: job_changes.close(ws, job_id, closing, reason))

    def hold(self, job_id: str, reason: str) -> None:
        """Let a job rest."""
        self._do("hold_job", lambda ws: job_changes.hold(ws, job_id, reason))

    def resume(self, job_id: str) -> None:
        """Let a job go on."""
        self._do("resume_job", lambda ws: job_changes.resume(ws, job_id))

    def waive_fee(self, job_id: str, key: str, reason: str) -> None:
        self._do("waive_fee", lambda ws: job_changes.waive_fee(ws, job_id, key, reason))

    def same_again(
        self,
        job_id: str,
        in_hands: date,
        then: Callable[[str], object],
        too_late: Callable[[], object],
    ) -> None:
        """Start a job like this one for another day; ``then`` is called with the new one's id.

        What helps where that day is ``too_late`` is asked elsewhere.
        """
        said, notices = self._runner.said, self._runner.notices

        def tell(started: object) -> None:
            notices.did(said.done("start_job"))
            then(cast("jobs.Started", started).job.id)

        self._runner.run(
            lambda ws: jobs.start(ws, job_changes.same_again(ws, job_id, in_hands)),
            tell,
            said.failed("start_job"),
            refused=dict.fromkeys(TOO_LATE, lambda _refused: too_late()),
        )

    def _do(self, verb: str, job: Job) -> None:
        self._runner.do(verb, job)
