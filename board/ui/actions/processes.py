"""What is wished of processes: one method per wish; ``then`` is called with what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from board.services import process_updates, processes

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from board.domain.process import Process
    from board.ui.actions.runner import Job, Runner

    Then = Callable[[Process], object]


class ProcessActions:
    """Words: ``…_process`` in `Said`."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner

    def add(self, name: str, first_step: str, then: Then) -> None:
        """Add a process of this name."""
        self._do("add_process", lambda ws: processes.add(ws, name, first_step), then)

    def save(self, process: Process, then: Then) -> None:
        """Save a draft as the next version."""
        self._do("save_process", lambda ws: processes.save(ws, process), then, name=process.name)

    def copy(self, process: Process, then: Then) -> None:
        """Add a process that is like another, or like a draft of it."""
        self._do("copy_process", lambda ws: processes.copy(ws, process), then)

    def copy_called(self, process_id: str, then: Then) -> None:
        """Add a process that is like the one with this id."""
        self._do("copy_process", lambda ws: processes.copy(ws, processes.get(ws, process_id)), then)

    def bring_in(self, file: str, then: Then) -> None:
        """Take a process out of a file."""
        self._do("import_process", lambda ws: processes.bring_in(ws, Path(file)), then)

    def apply(self, process_id: str, job_ids: Sequence[str]) -> None:
        """Take a process over into running jobs."""
        self._runner.do("apply_process", lambda ws: process_updates.apply(ws, process_id, job_ids))

    def remove(self, ids: Sequence[str]) -> None:
        """Remove processes."""
        self._runner.do("remove_process", lambda ws: processes.remove(ws, ids))

    def _do(self, verb: str, job: Job, then: Then, **values: str) -> None:
        said = self._runner.said

        def done(result: object) -> None:
            process = cast("Process", result)
            told = {**values, "name": process.name, "version": str(process.version)}
            self._runner.notices.did(said.done(verb, **told))
            then(process)

        self._runner.run(job, done, said.failed(verb, **values))
