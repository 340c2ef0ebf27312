"""What is wished of jobs; ``then`` is called with what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from board.services import jobs

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.ui.actions.runner import Runner


class JobActions:
    """Words: ``…_job`` in `Said`."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner

    def start(self, draft: jobs.JobDraft, then: Callable[[jobs.Started], object]) -> None:
        """Start a job; what it made is said by whoever asked for it."""
        self._runner.run(
            lambda ws: jobs.start(ws, draft),
            lambda started: then(cast("jobs.Started", started)),
            self._runner.said.failed("start_job"),
        )
