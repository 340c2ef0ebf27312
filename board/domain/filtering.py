"""A filter line applied to the cards of a board, 20,000 of them while somebody types."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import islice
from typing import TYPE_CHECKING, Self

from board.domain.card import StageKind
from board.domain.card_summary import idle_days
from board.domain.folding import fold, searchable
from board.domain.job import Job
from board.domain.people import Colleague, Customer
from board.domain.query import GRADES, Candidate, haystack, predicate
from board.domain.query_words import Flag

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import date, tzinfo

    from board.domain.board import Board
    from board.domain.card import Card
    from board.domain.query import Query
    from board.domain.urgency import Grade
    from board.domain.workdays import Workdays

    Holds = Callable[[Card, Grade], bool]

REST = "\n\v"  # ends title, customer and job in a text that is searched
NOBODY = Colleague("", "", "", "")
NO_CUSTOMER = Customer("", "")
NO_JOB = Job("", "")


MOST_KNOWN = 64  # words whose cards are remembered


@dataclass(frozen=True, slots=True)
class CardFilter:
    """Tells which cards are shown.

    ``ids`` are the cards of the board it was made for that have its words, None when it has none;
    ``holds`` is what it asks besides, None when that is nothing. Called with a card and its
    urgency it looks at the card itself, which may have changed since.
    """

    looks_at: Callable[[Card, Grade], bool]
    ids: AbstractSet[str] | None = None
    holds: Callable[[Card, Grade], bool] | None = None

    @classmethod
    def by(cls, holds: Callable[[Card, Grade], bool]) -> Self:
        """Make a filter of one question."""
        return cls(holds, holds=holds)

    def __call__(self, card: Card, grade: Grade) -> bool:
        """Return whether the card is shown."""
        return self.looks_at(card, grade)


class SearchIndex:
    """Makes what a filter looks at, and remembers the prepared texts of each card.

    Keep one for as long as the board is open: :meth:`show` tells it of every change.
    """

    def __init__(self, board: Board) -> None:
        """Begin with ``board`` and nothing prepared."""
        self._board = board
        self._ready: Board | None = None
        self._known: dict[str, Card] = {}
        self._texts: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._having: dict[str, AbstractSet[str]] = {}
        self._reached: dict[str, list[str]] | None = None

    def show(self, board: Board) -> None:
        """Take the board as it is now; texts of changed cards are prepared anew."""
        old, self._board = self._board, board
        if board is not old:
            self._having.clear()
        named = (old.customers, old.jobs, old.contacts)
        if named != (board.customers, board.jobs, board.contacts):
            self._ready = self._reached = None
            self._known.clear()
            self._texts.clear()
        if len(self._texts) > len(board.cards):
            for gone in self._texts.keys() - board.cards.keys():
                del self._texts[gone], self._known[gone]

    def prepare(self, most: int) -> bool:
        """Prepare the texts of at most so many cards; return whether that was all of them."""
        if self._ready is self._board:
            return True
        known = self._known
        new = (card for card in self._board.cards.values() if known.get(card.id) is not card)
        for card in islice(new, most):
            self._text(card)
        if next(new, None) is None:
            self._ready = self._board
        return self._ready is self._board

    def test(
        self, query: Query, *, today: date, workdays: Workdays, zone: tzinfo, me: str | None = None
    ) -> CardFilter:
        """Return the filter of ``query`` over cards and their urgency."""
        holds = self._holds(query, today=today, workdays=workdays, zone=zone, me=me)

        def looks_at(card: Card, grade: Grade) -> bool:
            text = self._text(card)
            return all(word in text for word in query.words) and (
                holds is None or holds(card, grade)
            )

        ids = self._with_all(query.words) if query.words else None
        return CardFilter(looks_at, ids, holds)

    def _holds(
        self, query: Query, *, today: date, workdays: Workdays, zone: tzinfo, me: str | None
    ) -> Holds | None:
        """Return what ``query`` asks besides its words, None when that is nothing.

        The urgency is known of every card, so it is asked first and mostly alone.
        """
        grades = query.grades
        beyond = replace(query, words=(), flags=query.flags - GRADES.keys())
        if beyond.is_empty:
            return (lambda _card, grade: grade in grades) if grades else None
        meets = predicate(beyond, me=me)
        asks_idle = Flag.IDLE in query.flags

        def is_idle(card: Card) -> bool:
            stage = self._board.stages[card.stage_id]
            return idle_days(card, stage, today, workdays, zone) is not None

        def holds(card: Card, grade: Grade) -> bool:
            if grades and grade not in grades:
                return False
            idle = asks_idle and is_idle(card)
            return meets(self.candidate(card, grade, today=today, idle=idle))

        return holds

    def named(self, words: Sequence[str]) -> list[Card]:
        """Return the cards whose title, customer and job have all the folded words."""
        cards, texts = self._board.cards, self._texts
        return [
            cards[card_id]
            for card_id in self._with_all(words)
            if all(word in texts[card_id].partition(REST)[0] for word in words)
        ]

    def _with_all(self, words: Sequence[str]) -> AbstractSet[str]:
        self.prepare(len(self._board.cards))
        found: AbstractSet[str] = self._board.cards.keys()
        for word in sorted(words, key=len, reverse=True):
            found &= self._with(word)
        return found

    def _with(self, word: str) -> AbstractSet[str]:
        """Return the cards with a word; somebody who types goes on from what is known."""
        having = self._having
        if word not in having:
            if len(having) > MOST_KNOWN:
                having.clear()
            texts = self._texts
            shorter = [ids for part, ids in having.items() if part in word]
            among = min(shorter, key=len, default=texts.keys())
            having[word] = {card_id for card_id in among if word in texts[card_id]}
        return having[word]

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
            initials=fold(owner.initials),
            owner_id=card.owner_id,
            tags=tuple(map(self._folded, card.tags)),
            idle=idle,
            snoozed=_is_snoozed(card, today) and stage.kind is not StageKind.DONE,
            archived=card.archived_at is not None,
        )

    def _folded(self, name: str) -> str:
        folded = self._names.get(name)
        if folded is None:
            folded = self._names[name] = searchable(name)
        return folded

    def _text(self, card: Card) -> str:
        if self._known.get(card.id) is card:
            return self._texts[card.id]
        customer = self._board.customers.get(card.customer_id or "", NO_CUSTOMER)
        job = self._board.jobs.get(card.job_id or "", NO_JOB).name
        rest = (card.contact, card.stake, card.note, *card.tags, *self._contacts(customer.id))
        text = haystack((card.title, customer.name, job)) + REST + haystack(rest)
        self._known[card.id], self._texts[card.id] = card, text
        return text

    def _contacts(self, customer_id: str) -> Sequence[str]:
        """Return the names and numbers under which a customer is reached."""
        if self._reached is None:
            self._reached = {}
            for one in self._board.contacts.values():
                told = self._reached.setdefault(one.customer_id, [])
                told += filter(None, (one.name, one.phone, one.mobile))
        return self._reached.get(customer_id, ())


def _is_snoozed(card: Card, today: date) -> bool:
    return card.snoozed_until is not None and card.snoozed_until > today
