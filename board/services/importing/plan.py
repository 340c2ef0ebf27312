"""A file's cards as changes of the board: what each line becomes, before anything is written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from board.domain.board import Setting
from board.domain.card import Card, Stage, StageKind
from board.domain.change import ABSENT, Change, added, as_fields, edited
from board.exchange.incoming import Cancelled, paced
from board.services import recurring, settings
from board.services.importing.identity import Identity
from board.services.importing.merging import Comparison, Difference, new_touches
from board.services.importing.new_cards import NewCards
from board.services.importing.others import brought_in
from board.services.importing.people import PeopleFit
from board.services.importing.report import Doubt, Glimpse, ReportLine, report_of
from board.services.importing.stages import StageFit
from board.services.importing.values import (
    COLUMNS,
    FIELDS,
    LISTS,
    NO_BELONGINGS,
    Base,
    Belongings,
    of_board,
    of_file,
    remembered,
    tidy,
    without_empty,
)
from board.services.workspace import new_id
from board.store import pages, reading

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from board.domain.board import Firm
    from board.exchange.incoming import Incoming, IncomingCard
    from board.services.importing.others import Ids
    from board.services.importing.report import Report
    from board.services.workspace import Workspace


class CardImport:
    """One file on its way onto the board. The store is only read; ``changes`` is for the door."""

    def __init__(self, ws: Workspace, incoming: Incoming, same: Collection[str] = ()) -> None:
        """Read what the board holds now; ``same`` are keys of doubts that are the same card."""
        (self.revision, _epoch), stages, rows = pages.steadily(
            ws.store,
            lambda reads: (
                reading.revision(reads.connection),
                reads.values(Stage),
                reads.values(Card),
            ),
        )
        present = [card for card in rows if card.removed_at is None]
        self._ws = ws
        self._now = ws.now()
        self._incoming = incoming
        self._bare = not present
        self._identity = Identity(incoming, present)
        self._same = frozenset(same)
        self._doubts: list[Doubt] = []
        self._stages = StageFit(incoming, stages, bare=self._bare, now=self._now)
        self._people = PeopleFit(ws, incoming)
        self._new = NewCards(ws, incoming, self._people, rows)
        self._stage_names = {stage.id: stage.name for stage in stages}
        self._names = self._people.names(self._stage_names)
        self._comparison = Comparison(ws, incoming, self._names)
        self._met: set[str] = set()
        self._ids: dict[str, str] = {}
        self._others: list[Change | None] = []
        self._knew_any = False
        self._cards: list[Change | None] = []

    def plan(self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Report:
        """Work out what becomes of every line; Cancelled when the person changed their mind."""
        lines = [
            ReportLine(line.line, "skipped", line.reason_kind, line.values)
            for line in self._incoming.skipped
        ]
        for number, card in enumerate(paced(self._incoming.cards, progress, cancelled)):
            lines.append(self._line(tidy(card), number))
        if cancelled():
            raise Cancelled
        if self._incoming.others:
            ids: Ids = {**self._people.ids(), "stage": self._stages.id_of, "card": self._ids.get}
            told, self._others = brought_in(self._ws, self._incoming.others, ids)
            lines += told
        return report_of(lines, self._doubts)

    def changes(self) -> list[Change]:
        """Return everything the import changes, for one action: without a card, nothing."""
        if not self._cards and not self._others:
            return []
        own_board = self._incoming.source == "board"
        if self._bare:
            self._people.everyone(in_full=own_board)
        found = [
            *self._stages.changes(every_stage=not self._knew_any),
            *self._people.changes(),
            *(self._firm() if self._bare else ()),
            *self._cards,
            *self._others,
        ]
        return [change for change in found if change is not None]

    def _line(self, card: IncomingCard, number: int) -> ReportLine:
        known, like = self._identity.of(card)
        if like is not None and card.key in self._same:
            known, like = like, None
        key = known.id if known else card.key
        if key in self._met:
            return ReportLine(card.line, "skipped", "repeated", title=card.title)
        self._met.add(key)
        if known is None:
            return self._add(card, number, like)
        self._ids[card.key] = known.id
        self._knew_any = True
        return self._merge(known, card, number)

    def _add(self, card: IncomingCard, number: int, like: Card | None) -> ReportLine:
        stage = self._stages.target(card)
        self._stages.use(stage, archived=card.archived)
        card_id, fields = self._new.card(card, stage, number=number)
        self._ids[card.key] = card_id
        belongings = self._new.belongings(card, card_id)
        fields["imported"] = card.origin_values
        if self._incoming.source != "board":
            self._stage_names[stage.id] = stage.name
            held = of_board(fields, self._names, belongings)
            fields["imported"] = remembered(of_file(card), held, self._incoming.came_from)
        self._cards.append(Change("card", card_id, ABSENT, fields))
        if belongings is not NO_BELONGINGS:
            self._cards += _all_added(belongings)
        if self._incoming.asked and stage.kind is StageKind.WAITING:
            self._cards.append(added(self._new.asked(card_id, self._incoming.asked)))
        if like is not None:
            self._doubts.append(self._doubt(like, card))
            return ReportLine(card.line, "added", "uncertain", {"like": like.title}, card.title)
        if unread := [each.field for each in card.unread if each.field]:
            return ReportLine(card.line, "added", "noted", {"fields": unread}, card.title)
        return ReportLine(card.line, "added", "", title=card.title)

    def _doubt(self, like: Card, card: IncomingCard) -> Doubt:
        customer = self._names.customers.get(like.customer_id or "", "")
        here = Glimpse(like.title, customer, like.due)
        return Doubt(card.key, here, Glimpse(card.title, card.customer, card.due))

    def _merge(self, known: Card, card: IncomingCard, number: int) -> ReportLine:
        found = self._comparison.difference(known, card)
        fields = {
            name: columns
            for name in found.taken
            if (columns := self._fields(name, known, card, number=number, found=found))
            and any(getattr(known, column) != value for column, value in columns.items())
        }
        lists = [change for name in found.taken for change in self._lists(name, known, card, found)]
        taken = [name for name in found.taken if name in fields or (name in LISTS and lists)]
        kept = {"kept": list(found.kept)} if found.kept else {}
        reason = "kept" if found.kept else ""
        if not taken:
            return ReportLine(card.line, "skipped", reason or "same", kept, card.title)
        new = {name: value for part in fields.values() for name, value in part.items()}
        self._cards += [*self._next(known, new), self._edited(known, new, found), *lists]
        return ReportLine(card.line, "merged", reason, {"fields": taken, **kept}, card.title)

    def _next(self, known: Card, new: dict[str, Any]) -> list[Change]:
        """Return what makes the next card of a series whose card is done now."""
        after = replace(known, **new)
        if known.done_at is not None or after.done_at is None or not after.repeat:
            return []
        stage = self._stages.of_next()
        old = self._comparison.belongings(known.id)
        follow = recurring.next_card(
            replace(after, done_at=None),
            stage,
            [*old.checklist, *old.links],
            now=self._now,
            today=self._ws.local_day(self._now),
            new_id=new_id,
        )
        if follow:
            self._stages.use(stage, archived=False)
            new["repeat"] = ""
        return follow

    def _fields(
        self, name: str, known: Card, card: IncomingCard, *, number: int, found: Difference
    ) -> dict[str, object]:
        """Return the fields of ``known`` that take what the file says under ``name``."""
        if name in {"stage", "done"}:
            return self._placed(known, card, number)
        if name == "archived":
            archived = known.archived_at or card.archived_at or self._now
            return {"archived_at": archived if card.archived else None}
        if name in {"customer", "job"}:
            return self._whose(name, known, card, found)
        if name == "owner":
            return {"owner_id": self._people.owner(card)}
        if name == "touches" and card.touched_at is not None:
            return {"touched_at": max(card.touched_at, known.touched_at or card.touched_at)}
        return {name: getattr(card, name)} if name in COLUMNS else {}

    def _whose(
        self, name: str, known: Card, card: IncomingCard, found: Difference
    ) -> dict[str, object]:
        """Return customer or job; the job goes along to a new customer under the name it has."""
        customer_id = known.customer_id
        if "customer" in found.taken:
            customer_id = self._people.customer(card)
        if name == "job":
            return {"job_id": self._people.job(card, customer_id)}
        if "job" in found.taken:
            return {"customer_id": customer_id}
        same_job = card._replace(job=self._names.jobs.get(known.job_id or "", ""), job_ref="")
        return {"customer_id": customer_id, "job_id": self._people.job(same_job, customer_id)}

    def _placed(self, known: Card, card: IncomingCard, number: int) -> dict[str, object]:
        stage = self._stages.target(card)
        if stage.id == known.stage_id:
            return {}
        self._stages.use(stage, archived=card.archived)
        self._stage_names[stage.id] = stage.name
        return {
            "stage_id": stage.id,
            "stage_since": card.stage_since or self._now,
            "position": self._new.position(card, stage),
            "done_at": self._new.done_at(card, stage, number=number),
        }

    def _lists(
        self, name: str, known: Card, card: IncomingCard, found: Difference
    ) -> list[Change | None]:
        """Return the changes of checklist and links, which are replaced, or of new touches."""
        if name not in LISTS:
            return []
        old = self._comparison.belongings(known.id)
        if name == "touches":
            before = found.base.file if found.base else of_board(as_fields(known), self._names, old)
            wanted = new_touches(found.said, before)
            return list(map(added, self._new.belongings(card, known.id, touches=wanted).touches))
        gone = [edited(each, removed_at=self._now) for each in getattr(old, name)]
        return [*gone, *map(added, getattr(self._new.belongings(card, known.id), name))]

    def _edited(self, known: Card, new: dict[str, Any], found: Difference) -> Change | None:
        """Return the change of the card, which remembers the values it came with this time."""
        if found.base is None:
            return edited(known, **new)
        held = of_board(as_fields(known) | new, self._names, NO_BELONGINGS)
        now = held | {name: found.said.get(name) for name in LISTS}
        file, card_values = dict(found.base.file), dict(found.base.card)
        for name in (*found.taken, *found.same):
            file[name], card_values[name] = found.said.get(name), now.get(name)
        base = Base(file, card_values)
        all_held = {name: base.held(name) for name in FIELDS}
        told = remembered(without_empty(file), without_empty(all_held), self._incoming.came_from)
        return edited(known, **new, imported=told)

    def _firm(self) -> list[Change | None]:
        """Return the settings of the firm that our own file brings to a board without cards."""
        firm = self._incoming.firm
        if firm is None:
            return []
        wanted = [name for name in sorted(settings.FIRM_FIELDS) if _is_sound(firm, name)]
        known = {setting.id: setting for setting in self._ws.where(Setting, id=tuple(wanted))}
        told = {name: settings.first(name, getattr(firm, name)) for name in wanted}
        return [
            edited(known[name], value=told[name].after["value"]) if name in known else told[name]
            for name in wanted
        ]


def _is_sound(firm: Firm, name: str) -> bool:
    """Return whether a setting from a file can be kept; an unknown zone or no working day not."""
    if name != "zone":
        return name != "workdays" or bool(firm.workdays)
    try:
        ZoneInfo(firm.zone)
    except (KeyError, ValueError, OSError):
        return False
    return True


def _all_added(belongings: Belongings) -> list[Change]:
    return [
        *map(added, belongings.checklist),
        *map(added, belongings.links),
        *map(added, belongings.touches),
    ]
