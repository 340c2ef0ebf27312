"""Which steps of jobs may be acted on, and which still wait for others or for the delivery.

Kept up card by card: of thousands of cards only those are looked at that are steps of a job.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.card import DELIVERY, HELD, StageKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from board.domain.board import Board
    from board.domain.card import Card


class OpenSteps:
    """The steps that are not done, and the cards that wait for steps, by job."""

    def __init__(self) -> None:
        self._board: Board | None = None
        self._open: dict[str, dict[str, str]] = {}  # by job: key -> id of its card
        self._waiting: dict[str, set[str]] = {}  # by job: ids of the cards that wait for something

    def show(self, board: Board) -> None:
        """Look at all cards of a board."""
        self._board, self._open, self._waiting = board, {}, {}
        for card in board.cards.values():
            if card.step_key:
                self._enter(card)

    def waiting_for(self, board: Board, changed: Iterable[str]) -> list[str]:
        """Return the cards of the jobs whose steps are changed in ``board`` that wait for some."""
        jobs = {
            card.job_id: None
            for card_id in changed
            for card in self._both(board, card_id)
            if card.step_key
        }
        return [card_id for job_id in jobs for card_id in self._waiting.get(job_id or "", ())]

    def take(self, board: Board, changed: Iterable[str]) -> None:
        """Take changed cards of a board."""
        for card_id in changed:
            for card in self._both(board, card_id):
                if card.step_key:
                    self._leave(card)
        self._board = board
        for card_id in changed:
            new = board.cards.get(card_id)
            if new is not None and new.step_key:
                self._enter(new)

    def first_before(self, card: Card) -> Card | str | None:
        """Return the step to be done before ``card``, DELIVERY or HELD; None when it is open.

        A card that has left the planned stages was begun, whatever stands before it.
        """
        board = self._board
        if not card.step_key or board is None:
            return None
        kind = board.stages[card.stage_id].kind
        job = board.jobs.get(card.job_id or "")
        if job is not None and job.held_at is not None and kind is not StageKind.DONE:
            return HELD
        if kind is not StageKind.PLANNED:
            return None
        open_steps = self._open.get(card.job_id or "", {})
        for key in card.after:
            if key in open_steps:
                return board.cards[open_steps[key]]
        if DELIVERY in card.after:
            return DELIVERY if job is not None and job.delivered_on is None else None
        return None

    def _both(self, board: Board, card_id: str) -> Iterator[Card]:
        """Yield a card as it was and as it is."""
        for one in (self._board, board):
            if one is not None and card_id in one.cards:
                yield one.cards[card_id]

    def _enter(self, card: Card) -> None:
        board = self._board
        job_id = card.job_id or ""
        stage = board.stages.get(card.stage_id) if board else None
        if stage is not None and stage.kind is not StageKind.DONE:
            self._open.setdefault(job_id, {})[card.step_key] = card.id
        if card.after:
            self._waiting.setdefault(job_id, set()).add(card.id)

    def _leave(self, card: Card) -> None:
        job_id = card.job_id or ""
        steps = self._open.get(job_id, {})
        if steps.get(card.step_key) == card.id:
            del steps[card.step_key]
        self._waiting.get(job_id, set()).discard(card.id)
