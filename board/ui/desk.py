"""The board as this desk sees it: the values, the arrangement, the model, the filter, the day."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from board.domain.arrange import Arrangement
from board.domain.board import Board
from board.domain.filtering import SearchIndex
from board.domain.query import Query
from board.ui.board.board_model import BoardModel
from board.ui.prepared_view import Viewpoint, prepared_view
from board.ui.settings.input_locale import InputLocale

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import date

    from board.domain.board import CardMoney, News
    from board.domain.card import Card
    from board.domain.following import Standing
    from board.domain.job import Job
    from board.ui.prepared_view import PreparedView

BATCH = 250  # cards made ready at once for a filter: some 3 ms


class Desk(QObject):
    """Takes the board and its news, keeps the model in step with it.

    ``loaded`` follows the first board, ``day_begun`` each midnight, ``changed`` every news, filter
    and day; ``cards_changed`` carries the ids of cards whose values or details are other ones now.
    """

    loaded = Signal()
    day_begun = Signal()
    changed = Signal()
    cards_changed = Signal(object)  # a list would be copied for each receiver

    def __init__(self, day: Callable[[], date], parent: QObject | None = None) -> None:
        """Begin with an empty board; ``day`` tells the firm's calendar day."""
        super().__init__(parent)
        self._day = day
        self.board = Board()
        self.is_loaded = False
        self.me: str | None = None
        self.input_locale = InputLocale.of_locale()
        self.arrangement = Arrangement()
        self.model = BoardModel(self)
        self.model.show(self.arrangement)
        self._search_index = SearchIndex(self.board)
        self._text = ""
        self._query = Query()
        self._unfolded: frozenset[str] = frozenset()
        self._running: tuple[Mapping[str, Job], bool] = ({}, False)

    @property
    def today(self) -> date:
        """The day the board is arranged for."""
        return self.arrangement.today

    @property
    def query(self) -> str:
        """The filter line, as typed; empty when all cards are shown."""
        return self._text if self.is_filtered else ""

    @property
    def asked(self) -> Query:
        """What the filter line asks for."""
        return self._query

    @property
    def any_job_runs(self) -> bool:
        """Whether a job runs: asked at every move and key, looked for when the jobs changed."""
        jobs, runs = self._running
        if jobs is not self.board.jobs:
            jobs = self.board.jobs
            runs = any(job.started_at is not None for job in jobs.values())
            self._running = jobs, runs
        return runs

    @property
    def is_filtered(self) -> bool:
        """Whether a filter hides cards."""
        return not self._query.is_empty

    def take(self, news: News | Board) -> None:
        """Take the whole board, or what is new on it."""
        if isinstance(news, Board):
            first, self.is_loaded = not self.is_loaded, True
            before = self.board
            self.board = replace(
                news,
                money=news.money or before.money,
                standings=news.standings or before.standings,
            )
            self._show()
            self.cards_changed.emit(list(news.cards))
            if first:
                self.loaded.emit()
            return
        before = self.board
        self.board = before.updated(news)
        self._search_index.show(self.board)
        changed = dict.fromkeys(card.id for card in news.cards)
        if news.stages or news.firm is not None:
            self._show()
        else:
            people = (news.customers, news.jobs, news.colleagues)
            named = {one.id for group in people for one in group}
            if named:
                changed |= dict.fromkeys(self.arrangement.naming(named))
            changed |= dict.fromkeys(self.arrangement.waiting_for(self.board, changed))
            self.model.apply(self.arrangement.take(self.board, changed))
        self.changed.emit()
        self.cards_changed.emit([*changed, *news.details])

    def take_money(self, found: Mapping[str, CardMoney]) -> None:
        """Show on the cards what answers to them earn or cost today."""
        before = self.board.money
        changed = {one for one in {*before, *found} if before.get(one) != found.get(one)}
        if changed:
            self.board = replace(self.board, money=found)
            self._search_index.show(self.board)
            self.model.apply(self.arrangement.take(self.board, changed & self.board.cards.keys()))

    def take_standings(
        self, found: Mapping[str, Standing], of: Collection[str] | None = None
    ) -> None:
        """Show on the cards how they are followed up, on all of them or on some."""
        before = self.board.standings
        looked_at = before.keys() | found.keys() if of is None else of
        changed = [one for one in looked_at if before.get(one) != found.get(one)]
        if changed:
            now = {**before, **found}
            for one in changed:
                if one not in found:
                    del now[one]
            self.board = replace(self.board, standings=now)
            self.model.apply(self.arrangement.take_standings(self.board, changed))

    def set_query(self, text: str) -> None:
        """Show only the cards that meet a filter line."""
        if text != self._text:
            self._text = text
            self._show()

    def unfold(self, stage_id: str) -> None:
        """Show every card of a stage, also those that are far ahead."""
        self._unfolded |= {stage_id}
        self._show()

    def reveal(self, card_id: str) -> None:
        """Unfold the stage of a card that is only counted there."""
        card = self.board.cards.get(card_id)
        if card is not None and self.arrangement.where(card_id) is None:
            self.unfold(card.stage_id)

    def named(self, words: Sequence[str]) -> list[Card]:
        """Return the cards of the board whose title, customer and job have the folded words."""
        return self._search_index.named(words)

    def prepare_filter(self) -> None:
        """Get ready for somebody who is about to type, in small batches."""
        if not self._search_index.prepare(BATCH):
            QTimer.singleShot(0, self, self.prepare_filter)

    def is_filter(self, text: str) -> bool:
        """Return whether a text is made of filter words only."""
        known = self._query if text == self._text else None  # asked at every key
        query = known or self._viewpoint().query(text, self.arrangement.workdays)
        return not (query.is_empty or query.words)

    def look_at_clock(self) -> None:
        """Arrange anew when another day has begun: midnight, sleep, a changed clock."""
        if self._day() != self.today:
            self._show()
            self.day_begun.emit()

    def prepares(self, news: News | Board) -> Callable[[], PreparedView]:
        """Return a job for a lane that arranges the board after ``news``, for ``adopt``."""
        return partial(
            prepared_view,
            self.board,
            news,
            shown=self.arrangement.shown(),
            viewpoint=self._viewpoint(),
        )

    def adopt(self, prepared: PreparedView) -> bool:
        """Take what was arranged in a lane; False when it is no longer what would be shown."""
        if prepared.base is not self.board or prepared.viewpoint != self._viewpoint():
            return False
        seen = self.arrangement.shown().summaries
        late = {one: seen[one] for one in seen.keys() - prepared.shown.summaries.keys()}
        self.board, self._search_index = prepared.board, prepared.search_index
        self.arrangement, self._query = prepared.arrangement, prepared.query
        self.model.switch(self.arrangement, prepared.steps)
        self.model.apply(list(self.arrangement.changed_summaries(late)))
        self.changed.emit()
        self.cards_changed.emit(prepared.changed)
        return True

    def _show(self) -> None:
        self._query, steps = self._viewpoint().show(
            self.arrangement, self.board, self._search_index
        )
        self.model.apply(steps)
        self.changed.emit()

    def _viewpoint(self) -> Viewpoint:
        return Viewpoint(self._day(), self._text, self.input_locale, self.me, self._unfolded)
