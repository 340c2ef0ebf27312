"""What is wished of stages: changed, hidden, moved, added, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.services import stages

if TYPE_CHECKING:
    from board.ui.actions.runner import Runner
    from board.ui.desk import Desk


class StageActions:
    """One method per wish."""

    def __init__(self, runner: Runner, desk: Desk) -> None:
        """Act on the stages of ``desk``."""
        self._runner, self._desk = runner, desk

    def edit(self, stage_id: str, fields: dict[str, object], seen: object = None) -> None:
        """Change fields of a stage that stood on the screen as it was ``seen``."""
        words = None
        if "hidden" in fields:
            words = self._hiding_words(stage_id, hides=bool(fields["hidden"]))
        self._runner.edit(
            "edit_stage",
            lambda ws, seen: stages.edit(ws, stage_id, fields, seen=seen),
            seen,
            words=words,
        )

    def show_hidden(self) -> None:
        """Bring all hidden stages back to the board."""
        hidden = self._desk.arrangement.hidden()
        words = self._runner.said.shown_again([stage.name for stage in hidden.stages])
        self._runner.do("edit_stage", stages.show_hidden, words=words)

    def shift(self, stage_id: str, way: int) -> None:
        """Move a stage left (-1) or right (1) among the shown stages."""
        shown = [stage.id for stage in self._desk.board.shown_stages()]
        row = shown.index(stage_id) + way
        if not 0 <= row < len(shown):
            return
        shown.remove(stage_id)
        everything = [stage.id for stage in self._desk.board.all_stages() if stage.id != stage_id]
        place = everything.index(shown[row]) if row < len(shown) else len(everything)
        self._runner.do("move_stage", lambda ws: stages.move(ws, stage_id, place))

    def add(self, after: str) -> None:
        """Add a stage right of another."""
        name = QCoreApplication.translate("StageActions", "New stage")
        self._runner.do("add_stage", lambda ws: stages.add(ws, name, after=after))

    def remove(self, stage_id: str) -> None:
        """Remove an empty stage."""
        self._runner.do("remove_stage", lambda ws: stages.remove(ws, stage_id))

    def _hiding_words(self, stage_id: str, *, hides: bool) -> str:
        """Return which stage is hidden now, with what in it, or shown again."""
        stage, said = self._desk.board.stages[stage_id], self._runner.said
        if not hides:
            return said.shown_again([stage.name])
        return said.hidden(stage.name, self._desk.arrangement.totals([stage_id]))
