"""What is wished of cards, one or several: added, changed, moved, put off, put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from board.domain.card import Card, StageKind
from board.services import cards, stages
from board.ui.drafts import Draft, draft_of
from board.ui.words import Counted, short_date

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from board.domain.calling_back import CallBack
    from board.domain.entry import Entry
    from board.domain.job_line import JobLine
    from board.services.workspace import Workspace
    from board.ui.actions.runner import Refusals, Runner
    from board.ui.desk import Desk
    from board.ui.search.entry_words import Preview

TYPED = frozenset({"title", "customer", "contact", "job", "owner", "stake", "note"})
"""Fields of cards whose values are typed texts."""


class CardActions(QObject):
    """One method per wish. ``added`` carries the id of a new card.

    ``line_failed`` and ``line_added`` carry a stage id ("" for the box) and the line,
    ``edit_failed`` a card's id and the names of its fields: those whose values are no texts are no
    drafts. ``job_wanted`` carries the job that a line asks for, as ``job_of`` reads it,
    ``reason_wanted`` the title of a quote request and what goes on once there is a reason.
    """

    added = Signal(str)
    line_added = Signal(str, str)
    line_failed = Signal(str, str)
    edit_failed = Signal(str, object)
    job_wanted = Signal(object)
    reason_wanted = Signal(str, object)

    def __init__(self, runner: Runner, desk: Desk) -> None:
        """Act on the cards of ``desk``."""
        super().__init__(desk)
        self._runner, self._desk = runner, desk
        self.job_of: Callable[[str], JobLine | None] = lambda _text: None

    def add_line(self, text: str, stage_id: str = "") -> None:
        """Add a card from one typed line, or have the job started that it asks for."""
        job = self.job_of(text)
        if job is not None:
            self.job_wanted.emit(job)
            return
        entry = self.understand(text)
        draft = cards.Draft(
            title=entry.title,
            stage_id=entry.stage_id or stage_id or None,
            customer="" if entry.customer_id else entry.customer_text,
            customer_id=entry.customer_id,
            owner="" if entry.owner_id else entry.owner_text,
            owner_id=entry.owner_id,
            due=entry.due,
            due_time=entry.due_time,
        )
        said, notices = self._runner.said, self._runner.notices

        def tell(card: object) -> None:
            if isinstance(card, Card):
                stage = self._desk.board.stages[card.stage_id].name
                notices.did(said.done("add", what=said.cards([card.title]), stage=stage))
                self.added.emit(card.id)
                self.line_added.emit(stage_id, text)

        self._runner.run(
            lambda ws: cards.add(ws, draft),
            tell,
            said.failed("add", text=text),
            otherwise=lambda: self.line_failed.emit(stage_id, text),
            typed=Draft("line", stage_id, "", text),
        )

    def take_call(self, call: CallBack, text: str) -> None:
        """Add the card to call somebody back who called, with what they said."""
        said, notices = self._runner.said, self._runner.notices

        def taken(ws: Workspace) -> Card:
            return cards.add(
                ws,
                cards.Draft(
                    call.title,
                    stage_id=stages.home(stages.listed(ws), StageKind.OURS).id,
                    customer=call.customer,
                    customer_id=call.customer_id,
                    contact_id=call.contact_id,
                    due=call.due,
                    due_time=call.due_time,
                    topic=call.topic,
                    heard=text,
                ),
            )

        def tell(card: object) -> None:
            if isinstance(card, Card):
                stage = self._desk.board.stages[card.stage_id].name
                notices.did(said.done("add", what=said.cards([card.title]), stage=stage))
                self.added.emit(card.id)

        self._runner.run(
            taken,
            tell,
            said.failed("add", text=text),
            typed=Draft("line", "", "", text),
        )

    def preview(self, text: str, before: str) -> Preview:
        """Return the card a line would make; ``before`` is its part before the cursor."""
        from board.domain.offers import completions  # needed once somebody types, like the others
        from board.ui.search.entry_words import Preview

        desk, entry = self._desk, self.understand(text)
        due = entry.due or desk.arrangement.workdays.after(desk.today)
        offers = (*completions(before, desk.board), *entry.offers)
        job = self.job_of(text)
        return Preview(entry, due, desk.today, () if job else offers, job)

    def understand(self, text: str) -> Entry:
        """Return what a typed line says as a new card."""
        from board.domain.entry import parse_entry

        desk = self._desk
        return parse_entry(
            text,
            today=desk.today,
            workdays=desk.arrangement.workdays,
            customers={one.id: one.name for one in desk.board.customers.values()},
            colleagues=desk.board.colleagues,
            stages=desk.board.stages,
            words=desk.input_locale.words,
            dayfirst=desk.input_locale.dayfirst,
            me=desk.me,
        )

    def edit(self, card_id: str, fields: dict[str, object], seen: object) -> None:
        """Change fields of a card that stood on the screen as it was ``seen``."""
        self._runner.edit(
            "edit",
            lambda ws, seen: cards.edit(ws, card_id, fields, seen=seen),
            seen,
            otherwise=lambda: self.edit_failed.emit(card_id, list(fields)),
            typed=draft_of("edit", card_id, fields, typed=TYPED),
            what=self.what([card_id]),
        )

    def move(
        self, card_ids: Sequence[str], stage_id: str, before: str = "", reason: str = ""
    ) -> None:
        """Move cards to a stage; ``reason`` is asked for where it is needed."""
        stage = self._desk.board.stages.get(stage_id)
        self._runner.do(
            "move",
            lambda ws: cards.move(ws, card_ids, stage_id, before=before, reason=reason),
            refused=self._for_a_reason(lambda why: self.move(card_ids, stage_id, before, why)),
            what=self.what(card_ids),
            stage=stage.name if stage else "",
        )

    def finish(self, card_ids: Sequence[str], reason: str = "") -> None:
        """Mark cards as done; ``reason`` is asked for where it is needed."""
        self._runner.do(
            "done",
            lambda ws: cards.finish(ws, card_ids, reason),
            refused=self._for_a_reason(lambda why: self.finish(card_ids, why)),
            what=self.what(card_ids),
        )

    def refer(self, card_id: str, words: str) -> None:
        """Be done with a card whose customer was referred to somebody."""
        self._runner.do("refer", lambda ws: cards.refer(ws, card_id, words), words=words)

    def reopen(self, card_ids: Sequence[str]) -> None:
        """Bring cards back to the board."""
        what = self.what(card_ids)
        self._runner.do("reopen", lambda ws: cards.reopen(ws, card_ids), what=what)

    def snooze(self, card_ids: Sequence[str], until: date | None, due: date | None = None) -> None:
        """Hide cards until a day, or wake them."""
        if until is None:
            self._runner.do("wake", lambda ws: cards.wake(ws, card_ids))
            return
        self._runner.do(
            "snooze",
            lambda ws: cards.snooze(ws, card_ids, until, due=due),
            what=self.what(card_ids),
            day=short_date(until),
        )

    def assign(self, card_ids: Sequence[str], owner: str) -> None:
        """Give cards to a colleague: an id, or the name of a new one."""
        known = self._desk.board.colleagues.get(owner)
        name = known.name if known else owner
        what = self.what(card_ids)
        self._runner.do("assign", lambda ws: cards.assign(ws, card_ids, name), what=what, name=name)

    def give_date(self, card_ids: Sequence[str], due: date | None) -> None:
        """Set the due date of cards."""
        what = self.what(card_ids)
        self._runner.do("date", lambda ws: cards.give_date(ws, card_ids, due), what=what)

    def date_undated(self, stage_id: str) -> None:
        """Give the cards of a stage that have no date the next working day."""
        shown = self._desk.arrangement
        self._runner.do(
            "date_all",
            lambda ws: cards.date_undated(ws, stage_id),
            cards=Counted().cards(shown.counts(stage_id).undated),
            day=short_date(shown.workdays.after(shown.today)),
        )

    def archive(self, card_ids: Sequence[str]) -> None:
        """Put cards into the archive."""
        what = self.what(card_ids)
        self._runner.do("archive", lambda ws: cards.archive(ws, card_ids), what=what)

    def archive_done(self, stage_id: str) -> None:
        """Put all cards of a stage into the archive."""
        self._runner.do("archive_done", lambda ws: cards.archive_done(ws, stage_id))

    def remove(self, card_ids: Sequence[str]) -> None:
        """Delete cards."""
        what = self.what(card_ids)
        self._runner.do("delete", lambda ws: cards.remove(ws, card_ids), what=what)

    def _for_a_reason(self, again: Callable[[str], None]) -> Refusals:
        """Return what asks why a quote request is done without answers, then tries ``again``."""
        return {
            "quote_unknown": lambda error: self.reason_wanted.emit(
                str(error.values["title"]), again
            )
        }

    def what(self, card_ids: Sequence[str]) -> str:
        """Return what to call cards: the title of one, how many they are."""
        found = [self._desk.board.cards.get(card_id) for card_id in card_ids]
        return self._runner.said.cards([card.title if card else "" for card in found])
