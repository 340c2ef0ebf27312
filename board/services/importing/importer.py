"""Tables of any kind but cards: what an importer declares, and what becomes of each line."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Protocol

from board.domain.change import added, as_fields, edited
from board.domain.errors import Refused
from board.domain.folding import visible
from board.domain.kinds import kind_of
from board.domain.people import Contact, firsts
from board.domain.plain import empty, forms
from board.exchange.headers import Columns
from board.exchange.incoming import Cancelled, Unread, paced
from board.exchange.text import clean
from board.services import records
from board.services.importing.report import ReportLine, report_of
from board.services.people import Register
from board.services.workspace import new_ids
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from board.domain.board import Firm
    from board.domain.change import Change, Value
    from board.exchange.incoming import Incoming, IncomingRow
    from board.services.importing.report import Report
    from board.services.workspace import Workspace

    Read = Callable[[str, Firm], object]


class Planned(Protocol):
    """One file on its way onto the board; the store is only read, up to ``revision``."""

    revision: int

    def plan(self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Report:
        """Work out what becomes of every line; Cancelled when the person changed their mind."""
        ...

    def changes(self) -> list[Change]:
        """Return everything the import changes, for one action."""
        ...


@dataclass(frozen=True, slots=True)
class Importer:
    """What the lines of a table are: rows of a kind, known again by their ``key``.

    ``names`` has for each field the names of its column in four languages, the surest first. A
    field that names a row of another kind is told by the name of that row, which is made when it
    is unknown. A line says nothing without the field it ``needs``. Days are read as those of cards
    are; ``reads`` has what any other cell means that is no text, an amount or a choice, or raises
    ValueError. What cannot be read goes into the note, or is left out where the kind has none.
    The fields named in ``first`` are those of a customer's first contact.
    """

    value: type
    names: Mapping[str, tuple[str, ...]]
    needs: str
    key: Callable[[Any], object]
    reads: Mapping[str, Read] = field(default_factory=dict)
    first: tuple[str, ...] = ()

    @property
    def columns(self) -> Columns:
        """What the reader of tables has to know."""
        declared = forms(self.value)
        own = self.names.keys() - set(self.first)
        days = tuple(n for n in self.names if n in own and declared[n].declared == "date")
        return Columns(kind_of(self.value).name, self.names, self.needs, days)


class RowImport:
    """The lines of one table as rows; what a row here lacks is filled, what it has stays."""

    def __init__(self, ws: Workspace, incoming: Incoming, importer: Importer) -> None:
        with ws.store.reading() as connection:
            self.revision, _epoch = reading.revision(connection)
            rows: list[Value] = reading.values(connection, importer.value)
            contacts = reading.where(connection, Contact, {}) if importer.first else []
            self._register = Register(reading.names(connection))
        self._here = {row.id: row for row in rows if getattr(row, "removed_at", None) is None}
        self._rows: dict[object, Any] = {}
        self._reached = firsts(contacts)
        self._firsts = dict(self._reached)
        for row in self._here.values():
            self._rows.setdefault(importer.key(row), row)
        self._incoming, self._importer = incoming, importer
        self._kind, self._firm = kind_of(importer.value), ws.firm
        self._has_note = "note" in self._kind.fields
        self._belongs = [
            name for name in self._kind.names if not forms(importer.value)[name].optional
        ]
        self._ids = new_ids()

    def plan(self, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Report:
        """Work out what becomes of every line."""
        lines = [
            ReportLine(line.line, "skipped", line.reason_kind, line.values)
            for line in self._incoming.skipped
        ]
        lines += [self._line(row) for row in paced(self._incoming.rows, progress, cancelled)]
        if cancelled():
            raise Cancelled
        return report_of(lines)

    def changes(self) -> list[Change]:
        """Return what makes the new rows and fills those that are here."""
        found = (
            edited(self._here[row.id], **as_fields(row)) if row.id in self._here else added(row)
            for row in self._rows.values()
        )
        reached = (
            edited(self._reached[one.customer_id], **as_fields(one))
            if one.customer_id in self._reached
            else added(one)
            for one in self._firsts.values()
        )
        return [*self._register.changes, *filter(None, found), *filter(None, reached)]

    def _line(self, row: IncomingRow) -> ReportLine:
        needs = self._importer.needs
        title = clean(str(row.told[needs]))
        said, unread = self._read(row)
        lost = "part_unread" if unread and not self._has_note else ""
        if needs not in said:
            return ReportLine(row.line, "skipped", "part_unread", title=title)
        try:
            told = self._fields(said, unread)
        except Refused as error:
            return ReportLine(row.line, "skipped", error.kind, title=title)
        if not all(told.get(name) for name in self._belongs):
            return ReportLine(row.line, "skipped", "alone", title=title)
        beside = {name: told.pop(name) for name in self._importer.first if name in told}
        made = self._importer.value(
            **{**empty(self._importer.value), **told, "id": next(self._ids)}
        )
        key = self._importer.key(made)
        known = self._rows.setdefault(key, made)
        if known is made:
            self._reach(made.id, beside)
            values = {"fields": [each.field for each in unread if each.field]}
            reason = lost or ("noted" if unread else "")
            return ReportLine(row.line, "added", reason, values, title)
        first = self._firsts.get(known.id)
        here = {name: getattr(known, name) for name in told}
        here |= {name: getattr(first, name, "") for name in beside}
        said = told | beside
        new = {name: held for name, held in said.items() if held and not here[name]}
        kept = [name for name, held in said.items() if name != needs and held and here[name]]
        kept = [name for name in kept if said[name] != here[name]]
        self._reach(known.id, {name: new[name] for name in beside if name in new})
        self._rows[key] = replace(known, **{name: new[name] for name in told if name in new})
        values = {"fields": list(new), **({"kept": kept} if kept else {})}
        reason = lost or ("other" if kept else "" if new else "same")
        return ReportLine(row.line, "merged" if new else "skipped", reason, values, title)

    def _reach(self, customer_id: str, told: Mapping[str, Any]) -> None:
        """Give a customer's first contact fields, and make it where there is none."""
        if any(told.values()):
            first = self._firsts.get(customer_id) or Contact(next(self._ids), customer_id, "")
            self._firsts[customer_id] = replace(first, **told)

    def _read(self, row: IncomingRow) -> tuple[dict[str, object], list[Unread]]:
        """Return what the cells of a line mean, and those of which nobody knows it."""
        said: dict[str, object] = {}
        unread = list(row.unread)
        for name, cell in row.told.items():
            said[name] = visible(clean(cell)) if isinstance(cell, str) else cell
            if name in self._importer.reads:
                try:
                    said[name] = self._importer.reads[name](str(said[name]), self._firm)
                except ValueError:
                    unread.append(Unread(name, str(said.pop(name))))
        return said, unread

    def _fields(self, said: dict[str, object], unread: Sequence[Unread]) -> dict[str, Any]:
        """Return the tidy fields of a line; what was not understood goes into the note."""
        if unread and self._has_note:
            lines = [f"{each.field}: {each.text}".strip(": ") for each in unread]
            said["note"] = "\n".join(filter(None, (str(said.get("note", "")), *map(clean, lines))))
        named = {name: said.pop(name) for name in self._kind.names if name in said}
        beside = {name: said.pop(name) for name in self._importer.first if name in said}
        told = records.tidied(self._importer.value, said) | records.tidied(Contact, beside)
        for name, text in named.items():
            told[name] = self._named(self._kind.names[name], str(text), told)
        return told

    def _named(self, kind: str, name: str, told: Mapping[str, object]) -> str | None:
        """Return the id of whom a line names; a job is one of the customer named before it."""
        if kind == "job":
            return self._register.job(name, str(told.get("customer_id") or "") or None)
        if kind == "customer":
            return self._register.customer(name)
        return self._register.colleague(name) if kind == "colleague" else None
