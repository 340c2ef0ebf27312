"""What is wished of ladders: one method per wish; ``then`` is called with what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.services import ladders

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from board.domain.ladder import Ladder, Uses
    from board.ui.actions.runner import Runner


class LadderActions:
    """Words: ``…_ladder`` in `Said`."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner

    def add(self, name: str, like: str, then: Callable[[object], object]) -> None:
        """Add a ladder of this name that is like another one."""
        failing = self._runner.said.failed("add_ladder")
        self._runner.run(lambda ws: ladders.add(ws, name, like), then, failing)

    def copy(self, ladder_id: str, name: str, then: Callable[[object], object]) -> None:
        """Add a ladder that is like the one with this id, which is called ``name``."""
        failing = self._runner.said.failed("copy_ladder")
        self._runner.run(lambda ws: ladders.copy(ws, ladder_id, name), then, failing)

    def save(self, ladder: Ladder, seen: Ladder, then: Callable[[object], object]) -> None:
        """Keep a ladder as it was laid out from how it was ``seen``."""

        def done(result: object) -> None:
            self._runner.notices.did(self._runner.said.done("save_ladder", name=ladder.name))
            then(result)

        self._runner.edit(
            "save_ladder",
            lambda ws, before: ladders.save(ws, ladder, before),
            seen,
            then=done,
            name=ladder.name,
        )

    def remove(self, ids: Sequence[str]) -> None:
        """Remove ladders, or bring those of the program back as they came."""
        self._runner.do("remove_ladder", lambda ws: ladders.remove(ws, ids))

    def choose(self, place: dict[str, str], uses: Uses, ladder_id: str) -> None:
        """Follow a card, job or customer up by a ladder, by the usual one with ``""``."""
        self._runner.do("choose_ladder", lambda ws: ladders.choose(ws, ladder_id, uses, **place))
