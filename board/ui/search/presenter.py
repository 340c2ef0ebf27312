"""What the search-or-add box knows: the card a line would make, and "where is it?"."""

from __future__ import annotations

from functools import partial
from heapq import nsmallest
from itertools import islice
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from board.domain.card import StageKind, Turn
from board.domain.folding import needle, searchable
from board.domain.urgency import next_date
from board.services import watch
from board.ui.search.search_box import Understanding, WhereRow
from board.ui.words import chip_text, short_date

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, tzinfo

    from board.domain.board import Board
    from board.domain.card import Card, Stage
    from board.domain.card_summary import CardSummary
    from board.domain.job_view import JobView
    from board.services.workspace import Workspace
    from board.ui.actions.actions import Actions
    from board.ui.desk import Desk
    from board.ui.search.search_box import SearchBox
    from board.ui.work import Slow, Work

LEAST_LETTERS = 3
MOST_ROWS = 8
MOST_JOBS = 3
PAUSE_MS = 150  # after the last key, before the archive is read
translate = QCoreApplication.translate


class Finder:
    """Answers for the box from the board at hand, and later from the archive."""

    def __init__(self, desk: Desk, actions: Actions) -> None:
        self._desk = desk
        self._actions = actions

    def understanding(self) -> Understanding:
        """Return how the box reads a text."""
        return Understanding(
            preview=self._actions.cards.preview, where=self.where, is_filter=self._desk.is_filter
        )

    def where(self, text: str) -> Sequence[WhereRow]:
        """Return the cards whose title, customer or job has these words, most urgent first."""
        words = [needle(word) for word in text.split()]
        if len(text.strip()) < LEAST_LETTERS or self._desk.is_filter(text):
            return ()
        found = self._desk.named(words)
        return [self._row(card) for card in nsmallest(MOST_ROWS, found, key=self._urgency)]

    def _urgency(self, card: Card) -> tuple[bool, date, str, str]:
        day, _asks = next_date(card, self._desk.board.stages[card.stage_id])
        return day is None, day or card.created_at.date(), card.title, card.id

    def _row(self, card: Card) -> WhereRow:
        board = self._desk.board
        summary = self._desk.arrangement.summary(card.id)
        stage = board.stages[card.stage_id]
        zone = ZoneInfo(board.firm.zone)
        touched = card.touched_at.astimezone(zone) if card.touched_at else None
        following = card.snoozed_until or (card.ask_on if stage.kind is StageKind.PLANNED else None)
        return WhereRow(
            id=card.id,
            title=card.title,
            customer=summary.customer,
            job=summary.job,
            turn=_turn(card, stage, summary, zone),
            due_text=chip_text(summary),
            last_touch=short_date(touched.date()) if touched else "",
            next_touch=short_date(following) if following else "",
        )


class ArchiveFinder(QObject):
    """Looks in the archive for what is typed in the box; in the slow lane, it may be large."""

    def __init__(self, ws: Workspace, work: Work, *, box: SearchBox, desk: Desk) -> None:
        """Add archived cards to the list below ``box``."""
        super().__init__(box)
        self._ws = ws
        self._work = work
        self._box = box
        self._desk = desk
        self._looking: Slow | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(lambda: self.look(box.text().strip()))
        box.query_changed.connect(lambda _text: self._pause.start())

    def look(self, text: str) -> None:
        """Search the archive for a text of at least three letters."""
        if len(text) < LEAST_LETTERS or self._desk.is_filter(text):
            return
        if self._looking is not None:
            self._looking.cancel()
        typed, board = self._box.text(), self._desk.board
        self._looking = self._work.run_slow(
            partial(_put_away, self._ws, board, [needle(word) for word in text.split()]),
            done=lambda cards: self._show(typed, board, cards),
        )

    def _show(self, typed: str, board: Board, cards: Sequence[Card]) -> None:
        rows = [
            WhereRow(
                id=card.id,
                title=card.title,
                customer=_customer(card, board),
                job=_job(card, board),
                turn=translate("Finding", "in the archive"),
            )
            for card in cards
        ]
        self._box.add_rows(typed, rows)


class JobFinder(QObject):
    """Looks for running jobs by what is typed in the box."""

    def __init__(self, ws: Workspace, work: Work, *, box: SearchBox, desk: Desk) -> None:
        """Add jobs to the list below ``box``."""
        super().__init__(box)
        self._ws, self._work, self._box, self._desk = ws, work, box, desk
        box.entered.connect(self._on_entered)
        box.query_changed.connect(self.look)

    def _on_entered(self) -> None:
        """Fold the names of jobs while the first letters are typed."""
        board = self._desk.board
        if self._desk.any_job_runs:
            from board.services import job_page

            self._work.run_slow(lambda _slow: job_page.prepare(board))

    def look(self, text: str) -> None:
        """Look for jobs whose name, reference or customer has the words of a text."""
        if len(text) < LEAST_LETTERS or self._desk.is_filter(text):
            return
        typed, board = self._box.text(), self._desk.board
        if not self._desk.any_job_runs:
            return
        from board.services import job_page  # the arithmetic of dates is no part of a start
        from board.ui.search.job_answers import job_row

        words, zone = [needle(word) for word in text.split()], ZoneInfo(board.firm.zone)

        def show(views: Sequence[JobView]) -> None:
            rows = [job_row(one, zone) for one in views]
            self._box.add_rows(typed, rows, are_jobs=True)

        self._work.run(
            lambda: job_page.found(self._ws, board, words, most=MOST_JOBS),
            done=show,
            failed=lambda _failure: None,  # the cards are found all the same
        )


def _put_away(ws: Workspace, board: Board, words: Sequence[str], slow: Slow) -> list[Card]:
    """Return the first cards of the archive that have all the words; none when cancelled."""
    if slow.cancelled():
        return []
    fitting = (card for card in watch.archived(ws) if _fits(card, board, words))
    return list(islice(fitting, MOST_ROWS))


def _fits(card: Card, board: Board, words: Sequence[str]) -> bool:
    text = searchable(f"{card.title}\n{_customer(card, board)}\n{_job(card, board)}")
    return all(word in text for word in words)


def _customer(card: Card, board: Board) -> str:
    customer = board.customers.get(card.customer_id or "")
    return customer.name if customer else ""


def _job(card: Card, board: Board) -> str:
    job = board.jobs.get(card.job_id or "")
    return job.name if job else ""


def _turn(card: Card, stage: Stage, summary: CardSummary, zone: tzinfo) -> str:
    """Return who must act next, and since when others have been: empty when all is done."""
    if stage.kind is StageKind.DONE:
        return ""
    if stage.turn is Turn.OURS:
        ours = translate("Finding", "our turn: {colleague}").format(colleague=summary.owner)
        return ours if summary.owner else translate("Finding", "our turn")
    words = translate("Finding", "we wait for the supplier since {day}")
    if stage.turn is Turn.CUSTOMER:
        words = translate("Finding", "we wait for the customer since {day}")
        if summary.customer:
            words = translate("Finding", "we wait for {whom} since {day}")
    since = short_date(card.stage_since.astimezone(zone).date())
    return words.format(whom=summary.customer, day=since)
