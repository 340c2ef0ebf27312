"""How somebody looks at the board, and the board arranged for it: here, or in a lane."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.arrange import Arrangement, Scope, Shown
from board.domain.board import Board
from board.domain.filtering import CardFilter, SearchIndex
from board.domain.query import Query, parse_query
from board.domain.query_words import Flag
from board.domain.workdays import Workdays

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from board.domain import delta
    from board.domain.board import News
    from board.ui.settings.input_locale import InputLocale


@dataclass(frozen=True, slots=True)
class Viewpoint:
    """The day, the filter line as typed, where it is typed, and who looks.

    In the ``unfolded`` stages every card is seen, also those that are far ahead.
    """

    day: date
    text: str
    input_locale: InputLocale
    me: str | None
    unfolded: frozenset[str] = frozenset()

    def query(self, text: str, workdays: Workdays) -> Query:
        """Return what a filter line asks for."""
        return parse_query(
            text,
            today=self.day,
            workdays=workdays,
            words=self.input_locale.words,
            flags=self.input_locale.flags,
            dayfirst=self.input_locale.dayfirst,
        )

    def show(
        self, arrangement: Arrangement, board: Board, search_index: SearchIndex
    ) -> tuple[Query, list[delta.Step]]:
        """Arrange a board; return the question of the filter line, and the steps it took."""
        firm = board.firm
        workdays = arrangement.workdays if firm == arrangement.board.firm else Workdays.of(firm)
        query = self.query(self.text, workdays)
        search_index.show(board)
        scope = Scope.SNOOZED if Flag.SNOOZED in query.flags else Scope.CURRENT
        accept = None if query.is_empty else self._filter(query, board, search_index, workdays)
        steps = arrangement.show(board, self.day, accept, scope=scope, unfolded=self.unfolded)
        return query, steps

    def _filter(
        self, query: Query, board: Board, search_index: SearchIndex, workdays: Workdays
    ) -> CardFilter:
        zone = ZoneInfo(board.firm.zone)
        return search_index.test(query, today=self.day, workdays=workdays, zone=zone, me=self.me)


@dataclass(frozen=True, slots=True)
class PreparedView:
    """The board after some news, arranged for a viewpoint; ``base`` is the board before them.

    ``steps`` lead there from what was ``shown``; ``changed`` are the cards the news are about.
    """

    base: Board
    shown: Shown
    viewpoint: Viewpoint
    board: Board
    arrangement: Arrangement
    search_index: SearchIndex
    query: Query
    steps: Sequence[delta.Step]
    changed: Sequence[str]


def prepared_view(
    base: Board, news: News | Board, *, shown: Shown, viewpoint: Viewpoint
) -> PreparedView:
    """Arrange the board after ``news``; touches nothing that anybody looks at."""
    board = (
        replace(news, money=base.money, standings=base.standings)
        if isinstance(news, Board)
        else base.updated(news)
    )
    arrangement, search_index = Arrangement(), SearchIndex(board)
    query, _ = viewpoint.show(arrangement, board, search_index)
    return PreparedView(
        base,
        shown,
        viewpoint,
        board,
        arrangement,
        search_index,
        query,
        steps=arrangement.steps_from(shown),
        changed=_ids_in(news),
    )


def _ids_in(news: News | Board) -> list[str]:
    if isinstance(news, Board):
        return list(news.cards)
    return list(dict.fromkeys([*(card.id for card in news.cards), *news.details]))
