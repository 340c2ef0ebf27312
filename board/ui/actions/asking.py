"""What is wished of an ask short of an answer: acknowledged, promised, paused, done for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.services import asking
from board.ui.words import short_date

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from board.domain.ladder import Pause
    from board.services.asking import Help
    from board.ui.actions.runner import Runner


class AskingActions:
    """One method per wish; ``what`` says what to call cards."""

    def __init__(self, runner: Runner, what: Callable[[Sequence[str]], str]) -> None:
        self._runner, self._what = runner, what

    def acknowledged(self, card_id: str) -> None:
        """Note that they know of it."""
        what = self._what([card_id])
        self._runner.do("acknowledged", lambda ws: asking.acknowledged(ws, card_id), what=what)

    def promised(self, card_id: str, day: date) -> None:
        """Note for which day they promised it."""
        self._runner.do(
            "they_promised",
            lambda ws: asking.promised(ws, card_id, day),
            what=self._what([card_id]),
            day=short_date(day),
        )

    def pause(self, wanted: Pause) -> None:
        """Leave a card, a job or a customer alone."""
        self._runner.do("pause", lambda ws: asking.pause(ws, wanted))

    def resume(self, pause_id: str) -> None:
        """Take up again what was paused."""
        self._runner.do("resume", lambda ws: asking.resume(ws, pause_id))

    def done_for_them(self, card_id: str, given: Help) -> None:
        """Do what a card asks for in the customer's place."""
        what = self._what([card_id])
        self._runner.do(
            "done_for_them", lambda ws: asking.done_for_them(ws, card_id, given), what=what
        )

    def help_accepted(self, card_id: str, title: str, owner_id: str, due: date) -> None:
        """Make a card of ours of the help that they took."""
        self._runner.do(
            "help_accepted",
            lambda ws: asking.help_accepted(ws, card_id, title, owner_id=owner_id, due=due),
            day=short_date(due),
        )
