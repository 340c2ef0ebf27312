"""Verbs on customers, jobs and colleagues: made on the fly, edited, merged."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from board.domain import texts
from board.domain.card import Card
from board.domain.change import added
from board.domain.errors import Refused
from board.domain.folding import name_key
from board.domain.job import Job
from board.domain.kinds import KINDS
from board.domain.people import Colleague, Contact, Customer, firsts, initials_of
from board.services import records, settings
from board.services.places import GAP
from board.services.workspace import Workspace, new_ids

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from board.domain.change import Author, Change, Commit, Value
    from board.services.action import Act
    from board.store.reading import Named

COLOURS = ("#c9daf8", "#d9ead3", "#fce5cd", "#ead1dc", "#d0e0e3", "#d9d2e9", "#fff2cc", "#f4cccc")


class Register:
    """Finds people and jobs by name and makes the missing ones; collects the changes for it."""

    def __init__(
        self, known: Iterable[Named] = (), new_id: Callable[[], str] | None = None
    ) -> None:
        """Know these; ids of new ones come from ``new_id``."""
        self.changes: list[Change] = []
        self._new_id = new_id or partial(next, new_ids())
        self._customers: dict[str, str] = {}
        self._jobs: dict[tuple[str | None, str], str] = {}
        self._colleagues: dict[str, str] = {}
        self._initials: dict[str, str] = {}
        for one in known:
            self._know(one)

    @classmethod
    def read(cls, act: Act, *only: str) -> Register:
        """Read everybody the board knows, or ``only`` of some kinds, to find or make them."""
        return cls(act.names(*only), act.new_id)

    def customer(self, name: str) -> str | None:
        """Return the id of the customer of this name, made when unknown; None without a name."""
        name = " ".join(name.split())
        if not name_key(name):
            return None
        known = self._customers.get(name_key(name))
        if known is None:
            made = Customer(self._new_id(), name)
            known = self._customers[name_key(name)] = made.id
            self.changes.append(added(made))
        return known

    def job(self, name: str, customer_id: str | None) -> str | None:
        """Return the id of this customer's job of this name, made when unknown."""
        name = " ".join(name.split())
        if not name_key(name):
            return None
        key = (customer_id, name_key(name))
        known = self._jobs.get(key)
        if known is None:
            made = Job(self._new_id(), name, customer_id)
            known = self._jobs[key] = made.id
            self.changes.append(added(made))
        return known

    def colleague(self, name: str, **fields: str) -> str | None:
        """Return the id of the colleague of this name or these initials, made when unknown."""
        name = " ".join(name.split())
        if not name_key(name):
            return None
        known = self._colleagues.get(name_key(name)) or self._initials.get(name_key(name))
        if known is None:
            made = Colleague(
                self._new_id(),
                name,
                fields.get("initials") or initials_of(name),
                fields.get("colour") or COLOURS[len(self._colleagues) % len(COLOURS)],
            )
            known = self._colleagues[name_key(name)] = made.id
            self._initials.setdefault(name_key(made.initials), made.id)
            self.changes.append(added(made))
        return known

    def present(self, author: Author) -> str | None:
        """Return the colleague at this desk, None when merged away or removed meanwhile."""
        return author.colleague_id if author.colleague_id in self._colleagues.values() else None

    def _know(self, one: Named) -> None:
        if one.kind == "customer":
            self._customers.setdefault(name_key(one.name), one.id)
        elif one.kind == "job":
            self._jobs.setdefault((one.customer_id, name_key(one.name)), one.id)
        else:
            self._colleagues.setdefault(name_key(one.name), one.id)
            self._initials.setdefault(name_key(one.initials or ""), one.id)


def add_customer(ws: Workspace, name: str) -> str:
    """Add a customer, or return the one of this name."""
    with ws.action("add_customer") as act:
        register = Register.read(act)
        customer_id = register.customer(texts.name_of(name))
        act.change(register.changes)
    return str(customer_id)


def add_colleague(ws: Workspace, name: str) -> str:
    """Add a colleague, or return the one of this name."""
    with ws.action("add_colleague") as act:
        register = Register.read(act)
        colleague_id = register.colleague(texts.name_of(name))
        act.change(register.changes)
    return str(colleague_id)


def reach(
    ws: Workspace,
    customer_id: str,
    fields: Mapping[str, object],
    own: Mapping[str, object] | None = None,
    *,
    seen: Customer | None = None,
) -> Commit | None:
    """Say how a customer is reached: fields of their first contact, made where there is none.

    ``own`` are fields of the customer that are changed in the same action; with ``seen``, the
    customer as they were read, what others wrote there since is not written over.
    """
    new: Any = records.tidied(Contact, fields)
    told = records.tidied(Customer, own or {})
    with ws.action("edit_customer") as act:
        customer = act.one(Customer, customer_id)
        act.refuse_unseen(customer, seen, told)
        act.edit(customer, **told)
        first = firsts(act.where(Contact, customer_id=customer.id)).get(customer.id)
        if first is None and any(new.values()):
            act.add(replace(Contact(act.new_id(), customer.id, ""), **new))
        elif first is not None:
            act.edit(first, **records.looked_at(new))
    return act.commit


def make_first(ws: Workspace, customer_id: str, contact_id: str) -> Commit | None:
    """Let a contact be the one who is asked unless another is named."""
    with ws.action("edit_contact") as act:
        contact = act.one(Contact, contact_id)
        others = act.where(Contact, customer_id=customer_id)
        act.edit(contact, position=min(one.position for one in others) - GAP)
    return act.commit


def merge_customers(ws: Workspace, kept_id: str, gone_id: str) -> Commit | None:
    """Give all cards and jobs of one customer to another and remove the first; one undo."""
    if kept_id == gone_id:
        raise Refused("merge_same")
    with ws.action("merge_customers") as act:
        kept, gone = act.get(Customer, [kept_id, gone_id])
        handover = _Handover()
        handover.name("customer", gone_id, kept_id)
        handover.contacts(act, kept_id, gone_id)
        handover.write(act)
        filled = {
            name: getattr(kept, name) or getattr(gone, name) for name in KINDS["customer"].fields
        }
        act.edit(kept, **filled)
        act.edit(gone, removed_at=act.now)
    return act.commit


def merge_colleagues(ws: Workspace, kept_id: str, gone_id: str) -> Commit | None:
    """Give all cards and touches of one colleague to another and remove the first; one undo."""
    if kept_id == gone_id:
        raise Refused("merge_same")
    author = ws.author
    with ws.action("merge_colleagues") as act:
        kept, gone = act.get(Colleague, [kept_id, gone_id])
        if author.colleague_id == gone_id:  # the one who stays must be able to undo it
            author = replace(author, colleague_id=kept_id, name=kept.name)
            act.sign(author)
        handover = _Handover()
        handover.name("colleague", gone_id, kept_id)
        handover.write(act)
        act.change(settings.me_moves(act, gone_id, kept_id))
        act.edit(gone, removed_at=act.now)
    ws.author = author
    return act.commit


def remove_customer(ws: Workspace, customer_id: str) -> Commit | None:
    """Remove a customer no card names any more."""
    with ws.action("remove_customer") as act:
        customer = act.one(Customer, customer_id)
        count = len(act.where(Card, customer_id=customer_id))
        if count:
            raise Refused("customer_in_use", customer=customer.name, count=count)
        for job in act.where(Job, customer_id=customer_id):
            act.edit(job, removed_at=act.now)
        act.edit(customer, removed_at=act.now)
    return act.commit


def become(ws: Workspace, colleague_id: str) -> Author:
    """Let this desk be that colleague's from now on; remembered on the board for this account."""
    [colleague] = records.get(ws, Colleague, [colleague_id])
    settings.remember_me(ws, colleague.id)
    ws.author = replace(ws.author, colleague_id=colleague.id, name=colleague.name)
    return ws.author


def _is_same(one: Contact, other: Contact) -> bool:
    """Return whether two contacts are one person: nothing told of both of them differs."""
    told = [
        (name_key(getattr(one, name)), name_key(getattr(other, name)))
        for name in ("name", "email", "phone", "mobile")
    ]
    both = [(here, there) for here, there in told if here and there]
    return all(here == there for here, there in both) and bool(both or not one.name + other.name)


class _Handover:
    """What changes when one row is named in place of another: each row is changed once."""

    def __init__(self) -> None:
        self._instead: dict[str, dict[str, str]] = {}
        self._edits: dict[tuple[type, str], tuple[Value, dict[str, object]]] = {}

    def name(self, kind: str, gone_id: str, kept_id: str) -> None:
        """Let every row that names one row of a kind name another instead."""
        self._instead.setdefault(kind, {})[gone_id] = kept_id

    def edit(self, row: Value, **new: object) -> None:
        """Change fields of a row besides."""
        self._edits.setdefault((type(row), row.id), (row, {}))[1].update(new)

    def contacts(self, act: Act, kept_id: str, gone_id: str) -> None:
        """Let who is known at both customers be one contact; the others come after those there."""
        here = sorted(act.where(Contact, customer_id=kept_id), key=lambda one: one.position)
        last = max((one.position for one in here), default=0.0)
        fields = [name for name in KINDS["contact"].fields if name != "position"]
        for gone in act.where(Contact, customer_id=gone_id):
            known = next((one for one in here if _is_same(one, gone)), None)
            if known is None:
                self.edit(gone, position=last + gone.position + GAP)
                continue
            lacking = {name: getattr(gone, name) for name in fields if not getattr(known, name)}
            here[here.index(known)] = replace(known, **lacking)
            self.edit(known, **lacking)
            self.edit(gone, removed_at=act.now)
            self.name("contact", gone.id, known.id)

    def write(self, act: Act) -> None:
        """Change all of them."""
        for kind in KINDS.values():
            value: type[Value] = kind.value
            for field, named in kind.names.items():
                instead = self._instead.get(named)
                if not instead:
                    continue
                for row in act.where(value, also_removed=True, **{field: tuple(instead)}):
                    self.edit(row, **{field: instead[getattr(row, field)]})
        for row, new in self._edits.values():
            act.edit(row, **new)
