"""A process as it is being laid out: what is saved, what it has become, and the way back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from board.domain.process_checks import Problem, problems

if TYPE_CHECKING:
    from board.domain.process import Process


@dataclass(slots=True)
class ProcessDraft:
    """``saved`` is None for a process that is not on the board yet."""

    now: Process
    saved: Process | None = None
    past: list[Process] = field(default_factory=list)
    future: list[Process] = field(default_factory=list)

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to save."""
        return self.saved is None or replace(self.now, version=self.saved.version) != self.saved

    @property
    def next_version(self) -> int:
        """The number this draft will have once it is saved."""
        return self.now.version + 1 if self.saved else self.now.version

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What must be put right before it can be saved."""
        return problems(self.now)

    def change(self, new: Process) -> None:
        """Let the draft become another, with a way back."""
        if new != self.now:
            self.past.append(self.now)
            self.future.clear()
            self.now = new

    def undo(self) -> bool:
        """Go a step back; False where there is none."""
        return self._go(self.past, self.future)

    def redo(self) -> bool:
        """Go a step forward again; False where there is none."""
        return self._go(self.future, self.past)

    def _go(self, source: list[Process], kept: list[Process]) -> bool:
        if not source:
            return False
        kept.append(self.now)
        self.now = source.pop()
        return True
