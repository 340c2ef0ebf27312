"""What is wished in the daily round: approve, note what went out or who was called, leave out."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from board.services import news, replies, rounds, undo

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from board.domain.rounds import RoundItem
    from board.services.workspace import Workspace
    from board.ui.actions.runner import Job, Runner

    Then = Callable[[object], object]
    Otherwise = Callable[[], object]


TAKEN_BACK = timedelta(seconds=30)
"""So long a message stays here after it was approved, for whoever wants it back."""


class RoundActions:
    """One method per wish; ``then`` follows when it was carried out, ``otherwise`` when not."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner

    def approve(self, items: Sequence[RoundItem], then: Then, otherwise: Otherwise) -> None:
        """Let messages leave as they stand."""

        def approve(ws: Workspace) -> None:
            from board.services import mailbox, sending  # counting the round does without

            sending.ready_here(ws, mailbox.ledger(ws))
            for item in items:
                rounds.approve(ws, item, wait=TAKEN_BACK)

        self._run("approve", approve, then, otherwise)

    def went_out(
        self, item: RoundItem, then: Then, otherwise: Otherwise, *, text: str = ""
    ) -> None:
        """Note that a person did it: wrote, called, or looked at it inside."""
        self._run("went_out", lambda ws: rounds.went_out(ws, item, text=text), then, otherwise)

    def nobody_there(self, item: RoundItem, text: str, then: Then, otherwise: Otherwise) -> None:
        """Note a call that reached nobody."""
        self._run(
            "log_call",
            lambda ws: rounds.went_out(ws, item, text=text, reached=False),
            then,
            otherwise,
        )

    def write_news(self, subject: str, text: str) -> None:
        """Let a text go out to everybody who said yes to news; one undo stops what has not left."""
        self._runner.do("write_news", lambda ws: news.write(ws, subject, text))

    def told(self, item: RoundItem, then: Then, otherwise: Otherwise, *, text: str = "") -> None:
        """Note that a favour was told on the phone, which cannot be taken back."""
        self._run("told_favour", lambda ws: rounds.told(ws, item, text), then, otherwise)

    def skip(self, item: RoundItem, reason: str, then: Then, otherwise: Otherwise) -> None:
        """Leave something out, and say why."""
        self._run("skip_rung", lambda ws: rounds.skip(ws, item, reason), then, otherwise)

    def is_answer(self, item: RoundItem, then: Then, otherwise: Otherwise) -> None:
        """Take a person's word that a mail is an answer."""
        self._run("answered", lambda ws: replies.is_answer(ws, item.key), then, otherwise)

    def is_no_answer(self, item: RoundItem, then: Then, otherwise: Otherwise) -> None:
        """Take a person's word that a mail is about something else."""
        self._run("no_answer", lambda ws: replies.is_no_answer(ws, item.key), then, otherwise)

    def it_was_sent(self, item: RoundItem, then: Then, otherwise: Otherwise) -> None:
        """Take a person's word that an uncertain message did leave."""
        from board.services import sending

        self._run("it_was_sent", lambda ws: sending.it_was_sent(ws, item.key), then, otherwise)

    def send_again(self, item: RoundItem, then: Then, otherwise: Otherwise) -> None:
        """Let a message leave that was held, failed, or may have left already."""
        from board.services import mailbox, sending

        self._run(
            "send_again",
            lambda ws: sending.send_again(ws, item.key, mailbox.ledger(ws)),
            then,
            otherwise,
        )

    def take_back(self, then: Then, otherwise: Otherwise) -> None:
        """Undo the last action, in the round as anywhere."""
        self._runner.run(undo.undo, then, otherwise=otherwise)

    def _run(self, verb: str, job: Job, then: Then, otherwise: Otherwise) -> None:
        self._runner.run(job, then, self._runner.said.failed(verb), otherwise=otherwise)
