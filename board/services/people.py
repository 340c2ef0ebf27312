"""Verbs on customers, jobs and colleagues: made on the fly, edited, merged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from board.domain.card import Card, Touch
from board.domain.change import added, edited
from board.domain.errors import Refused
from board.domain.folding import name_key
from board.domain.people import Colleague, Customer, Job, initials_of
from board.services import settings
from board.services.workspace import Workspace, new_ids
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from board.domain.change import Author, Change, Commit

Value = TypeVar("Value", Customer, Colleague)

COLOURS = ("#c9daf8", "#d9ead3", "#fce5cd", "#ead1dc", "#d0e0e3", "#d9d2e9", "#fff2cc", "#f4cccc")
CUSTOMER_FIELDS = frozenset({"name", "email", "phone", "note"})
COLLEAGUE_FIELDS = frozenset({"name", "initials", "colour"})


@dataclass
class Register:
    """Finds people and jobs by name and makes the missing ones; collects the changes for it."""

    customers: list[Customer]
    jobs: list[Job]
    colleagues: list[Colleague]
    changes: list[Change]

    @classmethod
    def read(cls, ws: Workspace) -> Register:
        """Read everybody the board knows."""
        with ws.store.reading() as connection:
            return cls(
                [c for c in reading.values(connection, Customer) if c.removed_at is None],
                [j for j in reading.values(connection, Job) if j.removed_at is None],
                [c for c in reading.values(connection, Colleague) if c.removed_at is None],
                [],
            )

    def __post_init__(self) -> None:
        """Index what was read."""
        self._ids = new_ids()
        self._customers = {name_key(one.name): one for one in reversed(self.customers)}
        self._jobs = {(one.customer_id, name_key(one.name)): one for one in reversed(self.jobs)}
        self._colleagues = {name_key(one.name): one for one in reversed(self.colleagues)}
        self._initials = {name_key(one.initials): one for one in reversed(self.colleagues)}

    def customer(self, name: str, *, email: str = "", phone: str = "") -> str | None:
        """Return the id of the customer of this name, made when unknown; None without a name."""
        name = " ".join(name.split())
        if not name_key(name):
            return None
        known = self._customers.get(name_key(name))
        if known is None:
            known = Customer(next(self._ids), name, email, phone)
            self._customers[name_key(name)] = known
            self.changes.append(added(known))
        return known.id

    def job(self, name: str, customer_id: str | None) -> str | None:
        """Return the id of this customer's job of this name, made when unknown."""
        name = " ".join(name.split())
        if not name_key(name):
            return None
        key = (customer_id, name_key(name))
        known = self._jobs.get(key)
        if known is None:
            known = self._jobs[key] = Job(next(self._ids), name, customer_id)
            self.changes.append(added(known))
        return known.id

    def colleague(self, name: str, **fields: str) -> str | None:
        """Return the id of the colleague of this name or these initials, made when unknown."""
        name = " ".join(name.split())
        if not name_key(name):
            return None
        known = self._colleagues.get(name_key(name)) or self._initials.get(name_key(name))
        if known is None:
            known = self._new_colleague(name, fields)
            self.changes.append(added(known))
        return known.id

    def present(self, author: Author) -> str | None:
        """Return the colleague at this desk, None when merged away or removed meanwhile."""
        here = (one.id for one in self.colleagues if one.id == author.colleague_id)
        return next(here, None)

    def _new_colleague(self, name: str, fields: Mapping[str, str]) -> Colleague:
        number = len(self._colleagues)
        made = Colleague(
            next(self._ids),
            name,
            fields.get("initials") or initials_of(name),
            fields.get("colour") or COLOURS[number % len(COLOURS)],
        )
        self._colleagues[name_key(name)] = made
        self._initials.setdefault(name_key(made.initials), made)
        return made


def add_customer(ws: Workspace, name: str) -> str:
    """Add a customer, or return the one of this name."""
    register = Register.read(ws)
    customer_id = register.customer(name)
    if customer_id is None:
        raise Refused("name_empty")
    ws.apply("add_customer", register.changes)
    return customer_id


def add_colleague(ws: Workspace, name: str) -> str:
    """Add a colleague, or return the one of this name."""
    register = Register.read(ws)
    colleague_id = register.colleague(name)
    if colleague_id is None:
        raise Refused("name_empty")
    ws.apply("add_colleague", register.changes)
    return colleague_id


def edit_customer(ws: Workspace, customer_id: str, fields: Mapping[str, str]) -> Commit | None:
    """Change some of name, email, phone, note."""
    if not CUSTOMER_FIELDS.issuperset(fields):
        raise Refused("field_unknown", field=", ".join(sorted(set(fields) - CUSTOMER_FIELDS)))
    customer = _one(ws, Customer, customer_id)
    return ws.apply("edit_customer", [edited(customer, **_tidy(fields))])


def edit_colleague(ws: Workspace, colleague_id: str, fields: Mapping[str, str]) -> Commit | None:
    """Change some of name, initials, colour."""
    if not COLLEAGUE_FIELDS.issuperset(fields):
        raise Refused("field_unknown", field=", ".join(sorted(set(fields) - COLLEAGUE_FIELDS)))
    colleague = _one(ws, Colleague, colleague_id)
    return ws.apply("edit_colleague", [edited(colleague, **_tidy(fields))])


def merge_customers(ws: Workspace, kept_id: str, gone_id: str) -> Commit | None:
    """Give all cards and jobs of one customer to another and remove the first; one undo."""
    if kept_id == gone_id:
        raise Refused("merge_same")
    kept, gone = _one(ws, Customer, kept_id), _one(ws, Customer, gone_id)
    with ws.store.reading() as connection:
        cards = [c for c in reading.values(connection, Card) if c.customer_id == gone_id]
        jobs = [j for j in reading.values(connection, Job) if j.customer_id == gone_id]
    filled = {
        name: getattr(kept, name) or getattr(gone, name) for name in ("email", "phone", "note")
    }
    changes: list[Change | None] = [edited(card, customer_id=kept_id) for card in cards]
    changes += [edited(job, customer_id=kept_id) for job in jobs]
    changes += [edited(kept, **filled), edited(gone, removed_at=ws.now())]
    return ws.apply("merge_customers", changes)


def merge_colleagues(ws: Workspace, kept_id: str, gone_id: str) -> Commit | None:
    """Give all cards and touches of one colleague to another and remove the first; one undo."""
    if kept_id == gone_id:
        raise Refused("merge_same")
    kept, gone = _one(ws, Colleague, kept_id), _one(ws, Colleague, gone_id)
    with ws.store.reading() as connection:
        cards = [c for c in reading.values(connection, Card) if c.owner_id == gone_id]
        touches = [t for t in reading.values(connection, Touch) if t.colleague_id == gone_id]
    changes: list[Change | None] = [edited(card, owner_id=kept_id) for card in cards]
    changes += [edited(touch, colleague_id=kept_id) for touch in touches]
    changes += settings.me_moves(ws, gone_id, kept_id)
    changes.append(edited(gone, removed_at=ws.now()))
    if ws.author.colleague_id == gone_id:  # before: the one who stays must be able to undo it
        ws.author = replace(ws.author, colleague_id=kept_id, name=kept.name)
    return ws.apply("merge_colleagues", changes)


def remove_customer(ws: Workspace, customer_id: str) -> Commit | None:
    """Remove a customer no card names any more."""
    customer = _one(ws, Customer, customer_id)
    with ws.store.reading() as connection:
        cards = reading.cards_where(connection, archived=False)
        jobs = [j for j in reading.values(connection, Job) if j.customer_id == customer_id]
    count = sum(card.customer_id == customer_id for card in cards)
    if count:
        raise Refused("customer_in_use", customer=customer.name, count=count)
    now = ws.now()
    changes = [edited(job, removed_at=now) for job in jobs if job.removed_at is None]
    return ws.apply("remove_customer", [*changes, edited(customer, removed_at=now)])


def become(ws: Workspace, colleague_id: str) -> Author:
    """Let this desk be that colleague's from now on; remembered on the board for this account."""
    colleague = _one(ws, Colleague, colleague_id)
    ws.author = replace(ws.author, colleague_id=colleague.id, name=colleague.name)
    settings.remember_me(ws)
    return ws.author


def _one(ws: Workspace, kind: type[Value], value_id: str) -> Value:
    with ws.store.reading() as connection:
        found = reading.by_ids(connection, kind, [value_id])
    if not found or found[0].removed_at is not None:
        raise Refused("person_gone")
    return found[0]


def _tidy(fields: Mapping[str, str]) -> dict[str, str]:
    tidy = {name: text.strip() for name, text in fields.items()}
    if "name" in tidy:
        tidy["name"] = " ".join(tidy["name"].split())
    if not tidy.get("name", "x") or not tidy.get("initials", "x"):
        raise Refused("name_empty")
    return tidy
