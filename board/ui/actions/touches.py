"""What is wished on one card: contacts, its checklist, its links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.card import CheckItem, Link, TouchKind
from board.services import records, touches
from board.ui.drafts import Draft

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from board.ui.actions.runner import Job, Runner
    from board.ui.desk import Desk


class TouchActions:
    """One method per wish; ``what`` says what to call cards of the board of ``desk``."""

    def __init__(self, runner: Runner, what: Callable[[Sequence[str]], str], desk: Desk) -> None:
        self._runner, self._what, self._desk = runner, what, desk

    def answered(self, card_id: str) -> None:
        """Note that they answered."""
        what = self._what([card_id])
        self._runner.do("answered", lambda ws: touches.answered(ws, card_id), what=what)

    def offer_help(self, card_id: str) -> None:
        """Note that help was offered."""
        what, board = self._what([card_id]), self._desk.board
        self._runner.do("help", lambda ws: touches.offer_help(ws, card_id, board=board), what=what)

    def log(self, card_id: str, kind: str, text: str = "") -> None:
        """Log a call, e-mail, visit or note."""
        chosen, board = TouchKind(kind), self._desk.board
        self._runner.do(
            f"log_{chosen.value}",
            lambda ws: touches.log(ws, card_id, chosen, text, board=board),
            typed=Draft("touch", card_id, kind, text) if text else None,
        )

    def add_check(self, card_id: str, text: str) -> None:
        """Add a line to a checklist."""
        typed = Draft("check", card_id, "", text)
        self._quietly("checklist", lambda ws: touches.add_check(ws, card_id, text), typed)

    def rename_check(self, card_id: str, seen: CheckItem, text: str) -> None:
        """Give a line of a checklist another text than it was seen to have."""
        self._runner.edit(
            "checklist",
            lambda ws, seen_: records.edit(
                ws, CheckItem, seen.id, {"text": text}, verb="checklist", seen=seen_
            ),
            seen,
            typed=Draft("edit_check", card_id, seen.id, text),
            words="",
        )

    def tick(self, item_id: str, done: bool) -> None:
        """Tick a line of a checklist, or take its tick away."""
        verb = "checklist"
        self._quietly(
            verb, lambda ws: records.edit(ws, CheckItem, item_id, {"done": done}, verb=verb)
        )

    def move_check(self, item_id: str, row: int) -> None:
        """Move a line of a checklist."""
        self._quietly("checklist", lambda ws: touches.move_check(ws, item_id, row))

    def remove_check(self, item_id: str) -> None:
        """Remove a line of a checklist."""
        verb = "checklist"
        self._quietly(verb, lambda ws: records.remove(ws, CheckItem, [item_id], verb=verb))

    def add_link(self, card_id: str, target: str) -> None:
        typed = Draft("link", card_id, "", target)
        self._quietly("link", lambda ws: touches.add_link(ws, card_id, target), typed)

    def remove_link(self, link_id: str) -> None:
        """Remove a link of a card."""
        self._quietly("link", lambda ws: records.remove(ws, Link, [link_id], verb="link"))

    def _quietly(self, verb: str, job: Job, typed: Draft | None = None) -> None:
        self._runner.do(verb, job, typed=typed, words="")  # the panel shows it at once
