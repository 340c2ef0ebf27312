"""Wishes become verbs: each wish of a view runs one service in the store lane.

The news it made comes back with it and takes the same road as everybody else's.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from board.domain.card import Card, TouchKind
from board.domain.entry import Entry, parse_entry
from board.domain.offers import completions
from board.domain.people import Colleague, Customer
from board.services import cards, people, records, settings, stages, touches, undo
from board.ui.actions.notices import Said
from board.ui.drafts import Draft
from board.ui.search.entry_words import Preview
from board.ui.words import Counted, short_date

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from board.services.workspace import Workspace
    from board.ui.actions.notices import Notices
    from board.ui.desk import Desk
    from board.ui.drafts import Drafts
    from board.ui.watcher import Watcher
    from board.ui.work import Failure, Work

TYPED = frozenset(
    {"title", "customer", "contact", "job", "owner", "stake", "note"}
    | {"name", "email", "phone", "initials"}
)
"""Fields of cards and people whose values are typed texts."""


class Actions(QObject):
    """One method per wish. ``added`` carries the id of a new card.

    What is typed is held in the drafts until its answer comes. ``line_failed`` and ``line_added``
    carry a stage id ("" for the box) and the line, ``edit_failed`` a card's id and the names of its
    fields: those whose values are no texts are no drafts.
    """

    added = Signal(str)
    line_added = Signal(str, str)
    line_failed = Signal(str, str)
    edit_failed = Signal(str, object)

    def __init__(  # the six parts it plugs together
        self,
        ws: Workspace,
        work: Work,
        *,
        watcher: Watcher,
        desk: Desk,
        notices: Notices,
        drafts: Drafts,
    ) -> None:
        """Act on ``ws`` through ``work``."""
        super().__init__(desk)
        self._ws = ws
        self._work = work
        self._watcher = watcher
        self._desk = desk
        self._notices = notices
        self._drafts = drafts
        self._said = Said()
        notices.undo_wanted.connect(self.undo)

    # cards

    def add_line(self, text: str, stage_id: str = "") -> None:
        """Add a card from one typed line."""
        entry = self.understand(text)
        chosen = entry.stage_id or stage_id or None
        draft = cards.Draft(
            title=entry.title,
            stage_id=chosen,
            customer="" if entry.customer_id else entry.customer_text,
            customer_id=entry.customer_id,
            owner="" if entry.owner_id else entry.owner_text,
            owner_id=entry.owner_id,
            due=entry.due,
            due_time=entry.due_time,
        )

        def said(card: object) -> None:
            if isinstance(card, Card):
                stage = self._desk.board.stages[card.stage_id].name
                self._notices.did(self._said.added(self._said.cards([card.title]), stage))
                self.added.emit(card.id)
                self.line_added.emit(stage_id, text)

        self._run(
            lambda: cards.add(self._ws, draft),
            said,
            self.tr("“{text}” could not be added").format(text=text),
            otherwise=lambda: self.line_failed.emit(stage_id, text),
            typed=Draft("line", stage_id, "", text),
        )

    def preview(self, text: str, before: str) -> Preview:
        """Return the card a line would make; ``before`` is its part before the cursor."""
        desk, entry = self._desk, self.understand(text)
        due = entry.due or desk.arrangement.workdays.after(desk.today)
        offers = (*completions(before, desk.board), *entry.offers)
        return Preview(entry, due, desk.today, offers)

    def understand(self, text: str) -> Entry:
        """Return what a typed line says as a new card."""
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

    def edit(self, card_id: str, fields: dict[str, object]) -> None:
        """Change fields of a card."""
        words = self.tr("{what} changed").format(what=self._what([card_id]))
        failing = self.tr("{what} could not be changed").format(what=self._what([card_id]))
        self._do(
            lambda: cards.edit(self._ws, card_id, fields),
            words,
            failing,
            otherwise=lambda: self.edit_failed.emit(card_id, list(fields)),
            typed=_draft("edit", card_id, fields),
        )

    def rename(self, card_id: str, title: str) -> None:
        """Give a card another title."""
        self.edit(card_id, {"title": title})

    def move(self, card_ids: Sequence[str], stage_id: str, before: str = "") -> None:
        """Move cards to a stage."""
        stage = self._desk.board.stages.get(stage_id)
        what = self._what(card_ids)
        words = self._said.moved(what, stage.name if stage else "")
        failing = self.tr("{what} could not be moved").format(what=what)
        self._do(lambda: cards.move(self._ws, card_ids, stage_id, before=before), words, failing)

    def finish(self, card_ids: Sequence[str]) -> None:
        """Mark cards as done."""
        self._do(
            lambda: cards.finish(self._ws, card_ids),
            self._said.done(self._what(card_ids)),
            self.tr("Not marked as done"),
        )

    def reopen(self, card_ids: Sequence[str]) -> None:
        """Bring cards back to the board."""
        self._do(
            lambda: cards.reopen(self._ws, card_ids),
            self.tr("{what} brought back").format(what=self._what(card_ids)),
            self.tr("Not brought back"),
        )

    def snooze(self, card_ids: Sequence[str], until: date | None, due: date | None = None) -> None:
        """Hide cards until a day, or wake them."""
        if until is None:
            words = self.tr("Snooze ended")
            self._do(lambda: cards.wake(self._ws, card_ids), words, self.tr("Still snoozed"))
            return
        words = self.tr("{what} snoozed until {day}").format(
            what=self._what(card_ids), day=short_date(until)
        )
        self._do(
            lambda: cards.snooze(self._ws, card_ids, until, due=due), words, self.tr("Not snoozed")
        )

    def assign(self, card_ids: Sequence[str], owner: str) -> None:
        """Give cards to a colleague: an id, or the name of a new one."""
        known = self._desk.board.colleagues.get(owner)
        name = known.name if known else owner
        words = self.tr("{what} given to {name}").format(what=self._what(card_ids), name=name)
        self._do(lambda: cards.assign(self._ws, card_ids, name), words, self.tr("Not assigned"))

    def give_date(self, card_ids: Sequence[str], due: date | None) -> None:
        """Set the due date of cards."""
        words = self.tr("{what} dated").format(what=self._what(card_ids))
        self._do(lambda: cards.give_date(self._ws, card_ids, due), words, self.tr("Not dated"))

    def date_undated(self, stage_id: str) -> None:
        """Give the cards of a stage that have no date the next working day."""
        shown = self._desk.arrangement
        words = self.tr("{cards} due on {day}").format(
            cards=Counted().cards(shown.counts(stage_id).undated),
            day=short_date(shown.workdays.after(shown.today)),
        )
        self._do(lambda: cards.date_undated(self._ws, stage_id), words, self.tr("Not dated"))

    def archive(self, card_ids: Sequence[str]) -> None:
        """Put cards into the archive."""
        words = self.tr("{what} archived").format(what=self._what(card_ids))
        self._do(lambda: cards.archive(self._ws, card_ids), words, self.tr("Not archived"))

    def remove(self, card_ids: Sequence[str]) -> None:
        """Delete cards."""
        words = self.tr("{what} deleted").format(what=self._what(card_ids))
        self._do(lambda: cards.remove(self._ws, card_ids), words, self.tr("Not deleted"))

    # what happens on a card

    def answered(self, card_id: str) -> None:
        """Note that they answered."""
        words = self.tr("They answered {what}: our turn").format(what=self._what([card_id]))
        self._do(lambda: touches.answered(self._ws, card_id), words, self.tr("Not noted"))

    def offer_help(self, card_id: str) -> None:
        """Note that help was offered."""
        words = self.tr("Help offered on {what}").format(what=self._what([card_id]))
        self._do(lambda: touches.offer_help(self._ws, card_id), words, self.tr("Not noted"))

    def touch(self, card_id: str, kind: str, text: str = "") -> None:
        """Log a call, e-mail, visit or note."""
        chosen = TouchKind(kind)
        words = self._said.verb(f"log_{chosen.value}")
        words = words[:1].upper() + words[1:]
        self._do(
            lambda: touches.log(self._ws, card_id, chosen, text),
            words,
            self.tr("Not logged"),
            typed=Draft("touch", card_id, kind, text) if text else None,
        )

    def add_check(self, card_id: str, text: str) -> None:
        """Add a line to a checklist."""
        self._do(
            lambda: touches.add_check(self._ws, card_id, text),
            "",
            self.tr("The checklist could not be changed"),
            typed=Draft("check", card_id, "", text),
        )

    def rename_check(self, card_id: str, item_id: str, text: str) -> None:
        """Give a line of a checklist another text."""
        self._do(
            lambda: touches.rename_check(self._ws, item_id, text),
            "",
            self.tr("The checklist could not be changed"),
            typed=Draft("edit_check", card_id, item_id, text),
        )

    def add_link(self, card_id: str, target: str) -> None:
        """Add a link to a card."""
        self._do(
            lambda: touches.add_link(self._ws, card_id, target),
            "",
            self.tr("The link could not be changed"),
            typed=Draft("link", card_id, "", target),
        )

    def checklist(self, job: Callable[[Workspace], object]) -> None:
        """Carry out a verb on a checklist."""
        self._do(lambda: job(self._ws), "", self.tr("The checklist could not be changed"))

    def link(self, job: Callable[[Workspace], object]) -> None:
        """Carry out a verb on the links of a card."""
        self._do(lambda: job(self._ws), "", self.tr("The link could not be changed"))

    # stages

    def edit_stage(self, stage_id: str, fields: dict[str, object]) -> None:
        """Change fields of a stage."""
        failing = self.tr("The stage could not be changed")
        words = self.tr("Stage changed")
        if "hidden" in fields:
            words = self._hiding_words(stage_id, hides=bool(fields["hidden"]))
        self._do(lambda: stages.edit(self._ws, stage_id, fields), words, failing)

    def show_hidden_stages(self) -> None:
        """Bring all hidden stages back to the board."""
        hidden = self._desk.arrangement.hidden().stages
        words = self._said.shown_again([stage.name for stage in hidden])
        failing = self.tr("The stage could not be changed")
        self._do(lambda: stages.show_hidden(self._ws), words, failing)

    def move_stage(self, stage_id: str, row: int) -> None:
        """Move a stage so that it stands at ``row`` of the shown stages."""
        shown = [stage.id for stage in self._desk.board.shown_stages() if stage.id != stage_id]
        everything = [stage.id for stage in self._desk.board.all_stages() if stage.id != stage_id]
        place = everything.index(shown[row]) if row < len(shown) else len(everything)
        self._do(
            lambda: stages.move(self._ws, stage_id, place),
            self.tr("Stage moved"),
            self.tr("The stage could not be moved"),
        )

    def add_stage(self, after: str) -> None:
        """Add a stage right of another."""
        name = self.tr("New stage")
        failing = self.tr("The stage could not be added")
        words = self.tr("Stage added")
        self._do(lambda: stages.add(self._ws, name, after=after), words, failing)

    def remove_stage(self, stage_id: str) -> None:
        """Remove an empty stage."""
        failing = self.tr("The stage could not be removed")
        self._do(lambda: stages.remove(self._ws, stage_id), self.tr("Stage removed"), failing)

    def archive_done(self, stage_id: str) -> None:
        """Put all cards of a stage into the archive."""
        self._do(
            lambda: cards.archive_done(self._ws, stage_id),
            self.tr("Done cards archived"),
            self.tr("Not archived"),
        )

    # people and settings

    def edit_customer(self, customer_id: str, fields: dict[str, str]) -> None:
        """Change a customer."""
        job = lambda: records.edit(self._ws, Customer, customer_id, fields)  # noqa: E731 - one line
        typed = _draft("customer", customer_id, fields)
        self._do(job, self.tr("Customer changed"), self.tr("Not changed"), typed=typed)

    def merge_customers(self, kept: str, gone: str) -> None:
        """Merge two customers."""
        job = lambda: people.merge_customers(self._ws, kept, gone)  # noqa: E731 - one line
        self._do(job, self.tr("Customers merged"), self.tr("Not merged"))

    def add_customer(self, name: str) -> None:
        """Add a customer."""
        job = lambda: people.add_customer(self._ws, name)  # noqa: E731 - one line
        typed = Draft("customer", "", "", name)
        self._do(job, self.tr("Customer added"), self.tr("Not added"), typed=typed)

    def edit_colleague(self, colleague_id: str, fields: dict[str, str]) -> None:
        """Change a colleague."""
        job = lambda: records.edit(self._ws, Colleague, colleague_id, fields)  # noqa: E731 - one line
        typed = _draft("colleague", colleague_id, fields)
        self._do(job, self.tr("Colleague changed"), self.tr("Not changed"), typed=typed)

    def merge_colleagues(self, kept: str, gone: str) -> None:
        """Merge two colleagues."""
        job = lambda: people.merge_colleagues(self._ws, kept, gone)  # noqa: E731 - one line
        self._do(job, self.tr("Colleagues merged"), self.tr("Not merged"))

    def add_colleague(self, name: str) -> None:
        """Add a colleague."""
        job = lambda: people.add_colleague(self._ws, name)  # noqa: E731 - one line
        typed = Draft("colleague", "", "", name)
        self._do(job, self.tr("Colleague added"), self.tr("Not added"), typed=typed)

    def set_firm(self, fields: dict[str, object]) -> None:
        """Change settings of the firm."""
        job = lambda: settings.set_firm(self._ws, fields)  # noqa: E731 - one line
        self._do(job, self.tr("Settings changed"), self.tr("The settings could not be changed"))

    # undo

    def undo(self) -> None:
        """Take back the last action."""
        self._run(
            lambda: undo.undo(self._ws),
            lambda done: self._tell_undone(done, self._said.undone),
            "",
        )

    def redo(self) -> None:
        """Bring back what was undone last."""
        self._run(
            lambda: undo.redo(self._ws),
            lambda done: self._tell_undone(done, self._said.redone),
            "",
        )

    def _tell_undone(self, done: object, words: Callable[[str], str]) -> None:
        if isinstance(done, undo.Undone):
            self._notices.tell(words(done.verb))

    def _hiding_words(self, stage_id: str, *, hides: bool) -> str:
        """Return which stage is hidden now, with what in it, or shown again."""
        stage = self._desk.board.stages[stage_id]
        if not hides:
            return self._said.shown_again([stage.name])
        return self._said.hidden(stage.name, self._desk.arrangement.totals([stage_id]))

    def _what(self, card_ids: Sequence[str]) -> str:
        found = [self._desk.board.cards.get(card_id) for card_id in card_ids]
        return self._said.cards([card.title if card else "" for card in found])

    def _do(
        self,
        verb: Callable[[], object],
        words: str,
        failing: str,
        *,
        otherwise: Callable[[], object] | None = None,
        typed: Draft | None = None,
    ) -> None:
        """Carry out a verb; say the words when it changed something."""

        def said(result: object) -> None:
            if result is not None and words:
                self._notices.did(words)

        self._run(verb, said, failing, otherwise=otherwise, typed=typed)

    def _run(
        self,
        verb: Callable[[], object],
        said: Callable[[object], None],
        failing: str,
        *,
        otherwise: Callable[[], object] | None = None,
        typed: Draft | None = None,
    ) -> None:
        """Carry out a verb, take its news, then call ``said``; ``otherwise`` when it failed.

        ``typed`` is kept until the answer is there.
        """
        job = self._ws.once(verb)
        if typed is not None:
            self._drafts.hold(typed)
            job = self._drafts.carrying(typed, job)

        def arrived(answer: tuple[object, object]) -> None:
            result, fresh = answer
            if typed is not None:
                self._drafts.answer(typed, saved=True)
            if fresh is not None:
                self._watcher.arrived.emit(fresh)
            said(result)

        def failed(failure: Failure) -> None:
            self._notices.failed(self._guarded(failure, typed), kept=typed is not None)
            if otherwise is not None:
                otherwise()
            if typed is not None:
                self._drafts.answer(typed, saved=False)

        self._work.run(self._watcher.after(job), done=arrived, failed=failed, failing=failing)

    def _guarded(self, failure: Failure, typed: Draft | None) -> Failure:
        """Let a text be tried again only while it is unsaved: its field may have been faster."""

        def again() -> None:
            if typed in self._drafts.unsaved:
                failure.again()

        return failure if typed is None else replace(failure, again=again)


def _draft(verb: str, about: str, fields: Mapping[str, object]) -> Draft | None:
    """Return the draft of a change of one text; what was chosen, not typed, is none."""
    [(name, value), *more] = fields.items()
    is_typed = name in TYPED and value and not more
    return Draft(verb, about, name, str(value)) if is_typed else None
