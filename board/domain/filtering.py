"""A filter line applied to the cards of a board, 20,000 of them while somebody types."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain.card import Kind
from board.domain.face import idle_days
from board.domain.folding import fold
from board.domain.people import Colleague, Customer, Job
from board.domain.query import Candidate, haystack, predicate
from board.domain.query_words import Flag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date, tzinfo

    from board.domain.board import Board
    from board.domain.card import Card
    from board.domain.query import Query
    from board.domain.urgency import Grade
    from board.domain.workdays import Workdays

NOBODY = Colleague("", "", "", "")
NO_CUSTOMER = Customer("", "")
NO_JOB = Job("", "")


class Candidates:
    """Makes what a filter looks at, and remembers the prepared texts of each card.

    Keep one for as long as the board is open: :meth:`show` tells it of every change.
    """

    def __init__(self, board: Board) -> None:
        """Begin with ``board`` and nothing prepared."""
        self._board = board
        self._texts: dict[str, tuple[Card, str]] = {}
        self._names: dict[str, str] = {}

    def show(self, board: Board) -> None:
        """Take the board as it is now; texts of changed cards are prepared anew."""
        old, self._board = self._board, board
        if (old.customers, old.jobs) != (board.customers, board.jobs):
            self._texts.clear()
        if len(self._texts) > len(board.cards):
            for gone in self._texts.keys() - board.cards.keys():
                del self._texts[gone]  # in place: filters made before look into it

    def test(
        self, query: Query, *, today: date, workdays: Workdays, zone: tzinfo, me: str | None = None
    ) -> Callable[[Card, Grade], bool]:
        """Return the filter of ``query`` over cards and their urgency.

        Words are looked for first: most lines that are typed have nothing else.
        """
        words, texts = query.words, self._texts
        only_words = not (query.flags or query.fields or query.dues)
        holds = predicate(replace(query, words=()), me=me)
        asks_idle = Flag.IDLE in query.flags

        def is_idle(card: Card) -> bool:
            stage = self._board.stages[card.stage_id]
            return idle_days(card, stage, today, workdays, zone) is not None

        def shows(card: Card, grade: Grade) -> bool:
            known = texts.get(card.id)
            text = known[1] if known is not None and known[0] is card else self._text(card)
            for word in words:
                if word not in text:
                    return False
            if only_words:
                return True
            idle = asks_idle and is_idle(card)
            return holds(self.candidate(card, grade, today=today, idle=idle))

        return shows

    def with_words(self, words: Sequence[str]) -> list[Card]:
        """Return the cards in whose texts all the folded words stand, in no special order."""
        found: Iterable[Card] = self._board.cards.values()
        for word in words:
            found = [card for card in found if word in self._text(card)]
        return list(found)

    def candidate(self, card: Card, grade: Grade, *, today: date, idle: bool) -> Candidate:
        """Return what a filter looks at on ``card``."""
        board = self._board
        owner = board.colleagues.get(card.owner_id or "", NOBODY)
        stage = board.stages[card.stage_id]
        return Candidate(
            haystack=self._text(card),
            grade=grade,
            due=card.due,
            stage=self._folded(stage.name),
            customer=self._folded(board.customers.get(card.customer_id or "", NO_CUSTOMER).name),
            job=self._folded(board.jobs.get(card.job_id or "", NO_JOB).name),
            owner=self._folded(owner.name),
            initials=self._folded(owner.initials),
            owner_id=card.owner_id,
            tags=tuple(map(self._folded, card.tags)),
            idle=idle,
            snoozed=_is_snoozed(card, today) and stage.kind is not Kind.DONE,
            archived=card.archived_at is not None,
        )

    def _folded(self, name: str) -> str:
        folded = self._names.get(name)
        if folded is None:
            folded = self._names[name] = fold(name)
        return folded

    def _text(self, card: Card) -> str:
        known = self._texts.get(card.id)
        if known is not None and known[0] is card:
            return known[1]
        customer = self._board.customers.get(card.customer_id or "", NO_CUSTOMER).name
        job = self._board.jobs.get(card.job_id or "", NO_JOB).name
        parts = (card.title, customer, job, card.contact, card.stake, card.note, *card.tags)
        text = haystack(parts)
        self._texts[card.id] = card, text
        return text


def _is_snoozed(card: Card, today: date) -> bool:
    return card.snoozed_until is not None and card.snoozed_until > today
