"""Who the people of a file are on this board: known by id or name, else made."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from board.domain.change import added, edited
from board.domain.folding import name_key
from board.domain.job import Job
from board.domain.kinds import KINDS
from board.domain.people import Colleague, Contact, Customer, firsts, initials_of
from board.services.importing.identity import is_unique
from board.services.importing.stages import COLOUR
from board.services.importing.values import Names
from board.services.people import COLOURS, Register
from board.services.workspace import new_id
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from board.domain.change import Change
    from board.exchange.incoming import Incoming, IncomingCard
    from board.services.workspace import Workspace

Person = TypeVar("Person", Customer, Job, Colleague)


class PeopleFit:
    """Finds the customer, job and owner of each card of a file; collects the changes for it.

    Where the file has people of its own (``…_ref``) these count, with all that is known of them;
    else the names do. Nobody is made before a card names them.
    """

    def __init__(self, ws: Workspace, incoming: Incoming) -> None:
        """Read everybody the board and the file know."""
        self._made: list[Change | None] = []
        self._read = [0, 0]
        self._met: dict[tuple[str | None, ...], str | None] = {}  # most cards name the same few
        with ws.store.reading() as connection:
            self._register = Register(reading.names(connection))
            customers = reading.values(connection, Customer)
            jobs = reading.values(connection, Job)
            colleagues = reading.values(connection, Colleague)
            self._firsts = firsts(reading.where(connection, Contact, {}))
        self._customers = _Known(customers, incoming.customers, lambda one: name_key(one.name))
        self._jobs = _Known(jobs, incoming.jobs, lambda one: (one.customer_id, name_key(one.name)))
        self._colleagues = _Known(colleagues, incoming.colleagues, lambda one: name_key(one.name))
        self._reached: dict[str, dict[str, str]] = {}
        self._names = {
            "customer": {one.id: one.name for one in customers},
            "job": {one.id: one.name for one in jobs},
            "colleague": {one.id: one.name for one in colleagues},
        }

    def customer(self, card: IncomingCard) -> str | None:
        """Return the id of the card's customer."""

        def find() -> str | None:
            return self._customer(card.customer_ref) or self._register.customer(card.customer)

        return self._once(find, "customer", card.customer_ref, card.customer)

    def reached(self, card: IncomingCard, customer_id: str | None) -> list[str]:
        """Give a customer the card's e-mail and telephone; return what has no place there."""
        if not (card.email or card.phone):
            return []
        told = {"email": card.email, "phone": card.phone}
        said = {name: text for name, text in told.items() if text}
        here = self._at(customer_id) if customer_id else {}
        if customer_id:
            here |= {name: text for name, text in said.items() if not here.get(name)}
        return [f"{name}: {text}" for name, text in said.items() if here.get(name) != text]

    def job(self, card: IncomingCard, customer_id: str | None) -> str | None:
        """Return the id of the card's job, which is this customer's."""

        def find() -> str | None:
            return self._job(card.job_ref) or self._register.job(card.job, customer_id)

        return self._once(find, "job", card.job_ref, card.job, customer_id)

    def owner(self, card: IncomingCard) -> str | None:
        """Return the id of the card's owner."""

        def find() -> str | None:
            return self.colleague(card.owner_ref) or self._register.colleague(card.owner)

        return self._once(find, "owner", card.owner_ref, card.owner)

    def _once(self, find: Callable[[], str | None], *said: str | None) -> str | None:
        """Return whom somebody ``said``, found when they are named first."""
        if said not in self._met:
            self._met[said] = find()
            self._take_names(self._made, 0)
            self._take_names(self._register.changes, 1)
        return self._met[said]

    def colleague(self, ref: str) -> str | None:
        """Return the id of a colleague of the file; None when the file has no such one."""
        return self._colleagues.id_of(ref, self._complete, self._made)

    def ids(self) -> dict[str, Callable[[str], str | None]]:
        """Return for each kind what says who here is the file's of an id."""
        return {"customer": self._customer, "job": self._job, "colleague": self.colleague}

    def everyone(self, *, in_full: bool) -> None:
        """Make also those whom no card names; ``in_full`` gives known ones the file's details."""
        for ref in self._customers.refs():
            self._customer(ref)
        for ref in self._jobs.refs():
            self._job(ref)
        for ref in self._colleagues.refs():
            self.colleague(ref)
        if in_full:
            self._made += self._customers.updates(*KINDS["customer"].fields)
            self._made += self._colleagues.updates(*KINDS["colleague"].fields)

    def names(self, stages: Mapping[str, str]) -> Names:
        """Return the names of everybody, with those of the ``stages``; new ones come in as met."""
        names = self._names
        return Names(stages, names["customer"], names["job"], names["colleague"])

    def changes(self) -> list[Change | None]:
        """Return what makes the new people, and gives those there what they lacked."""
        reached = (self._first(key, told) for key, told in self._reached.items() if told)
        return [*self._made, *self._register.changes, *reached]

    def _at(self, customer_id: str) -> dict[str, str]:
        """Return where a customer is reached, with what the file adds to it."""
        if customer_id not in self._reached:
            first = self._firsts.get(customer_id)
            held = {"email": first.email, "phone": first.phone} if first else {}
            self._reached[customer_id] = held
        return self._reached[customer_id]

    def _first(self, customer_id: str, told: Any) -> Change | None:  # noqa: ANN401 - texts
        """Return what gives a customer's first contact an address, made where there is none."""
        known = self._firsts.get(customer_id)
        if known is not None:
            return edited(known, **told)
        return added(replace(Contact(new_id(), customer_id, ""), **told))

    def _take_names(self, changes: Sequence[Change | None], which: int) -> None:
        for change in changes[self._read[which] :]:
            if change is not None:
                self._names[change.entity][change.id] = str(change.after["name"])
        self._read[which] = len(changes)

    def _customer(self, ref: str) -> str | None:
        return self._customers.id_of(ref, lambda one: one, self._made)

    def _job(self, ref: str) -> str | None:
        def complete(job: Job) -> Job:
            return replace(job, customer_id=self._customer(job.customer_id or ""))

        return self._jobs.id_of(ref, complete, self._made)

    def _complete(self, colleague: Colleague) -> Colleague:
        colour = colleague.colour
        if not COLOUR.fullmatch(colour):
            colour = COLOURS[self._colleagues.count() % len(COLOURS)]
        initials = colleague.initials or initials_of(colleague.name)
        return replace(colleague, initials=initials, colour=colour)


class _Known(Generic[Person]):
    """The people of one kind: those on the board and those of the file, by id and by name."""

    def __init__(
        self,
        rows: Iterable[Person],
        of_file: Iterable[Person],
        key: Callable[[Person], object],
    ) -> None:
        rows = list(rows)
        self._key: Callable[[Person], object] = key
        self._taken = {one.id for one in rows}
        self._present: dict[str, Person] = {one.id: one for one in rows if one.removed_at is None}
        self._by_key: dict[object, str] = {
            key(one): one.id for one in reversed(self._present.values())
        }
        self._of_file: Mapping[str, Person] = {one.id: one for one in of_file}
        self._found: dict[str, str] = {}

    def refs(self) -> list[str]:
        """Return the ids that the file uses."""
        return list(self._of_file)

    def count(self) -> int:
        """Return how many there will be."""
        return len(self._present) + len(self._found)

    def id_of(
        self, ref: str, complete: Callable[[Person], Person], changes: list[Change | None]
    ) -> str | None:
        """Return the id here of the file's ``ref``, made when unknown; None for no such one."""
        if ref in self._found or ref not in self._of_file:
            return self._found.get(ref)
        told = complete(self._of_file[ref])
        here = self._present.get(ref)
        if here is not None and (is_unique(ref) or self._key(here) == self._key(told)):
            known: str | None = ref
        else:
            known = self._by_key.get(self._key(told))
        if known is None:
            known = new_id() if ref in self._taken else ref
            changes.append(added(replace(told, id=known)))
        self._found[ref] = known
        return known

    def updates(self, *names: str) -> list[Change | None]:
        """Return the changes that give those known before what the file says of them."""
        pairs = [
            (self._present[found], self._of_file[ref])
            for ref, found in self._found.items()
            if found in self._present
        ]
        return [
            edited(here, **{name: getattr(told, name) or getattr(here, name) for name in names})
            for here, told in pairs
        ]
