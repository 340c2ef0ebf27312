"""Erasing a customer: out of every text on the board and in its journal, and out of the file.

It cannot be undone. What is read and worked out takes its time; then, as long as nobody wrote
anything meanwhile, all of it is written at once.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import timedelta
from hashlib import sha256
from secrets import token_hex
from typing import TYPE_CHECKING

from board.domain.card import Card
from board.domain.erasing import ERASED, Eraser, Erasure, Term, terms_of
from board.domain.errors import Refused
from board.domain.favours import Favour
from board.domain.job import Job
from board.domain.message import Message
from board.domain.people import Contact, Customer
from board.services import backups
from board.services.backups import Backup
from board.store import erasing, pages, reading

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date
    from pathlib import Path

    from board.services.workspace import Workspace

OF_CUSTOMER = ("name", "note", "use_note")
OF_CONTACT = ("name", "role", "email", "phone", "mobile")
EXACT = ("email", "phone", "mobile")
TRIES = 3
LOOKED_AHEAD = 800  # days in which it is worked out when a backup goes
CHUNK = 1 << 20


def look(ws: Workspace, customer_id: str, ticked: Collection[str] = ()) -> Erasure:
    """Return what erasing a customer would do, with those of the doubtful words ``ticked``."""
    work = _Work(ws, customer_id)
    chosen = work.chosen(ticked)
    doubtful = {
        term.text: sum(_counts(work.found([term])).values()) for term in work.terms if not term.sure
    }
    return Erasure(
        customer_id,
        work.customer.name,
        work.terms,
        _counts(work.found(chosen)),
        {word: count for word, count in doubtful.items() if count},
        work.stays,
        backups=tuple(_backups(ws, chosen)),
    )


def erase(ws: Workspace, customer_id: str, ticked: Collection[str] = ()) -> Erasure:
    """Erase a customer, and the doubtful words that were ticked; return what was done."""
    for _ in range(TRIES):
        work = _Work(ws, customer_id)
        chosen = work.chosen(ticked)
        found = work.found(chosen, own=True)
        written = erasing.write(
            ws.store,
            found,
            seen=work.revision,
            author=ws.author,
            at=ws.now(),
            removed=work.own,
        )
        if written:
            erasing.vacuum(ws.store)
            return Erasure(
                customer_id,
                ERASED,
                tuple(chosen),
                found.places(),
                {},
                work.stays,
                backups=tuple(_backups(ws, chosen)),
            )
    raise Refused("erase_disturbed")


def without(terms: Sequence[Term], text: str) -> str:
    """Return a text of elsewhere, such as a draft, without what was erased."""
    return Eraser(terms)(text)


class _Work:
    """What is known of a customer who is to be erased, at one revision of the board."""

    def __init__(self, ws: Workspace, customer_id: str) -> None:
        self._ws = ws
        with ws.store.reading() as connection:
            self.revision, _epoch = reading.revision(connection)
            customers = reading.by_ids(connection, Customer, [customer_id])
            if not customers:
                raise Refused("person_gone")
            self.customer = customers[0]
            about = {"customer_id": customer_id}
            contacts = reading.where(connection, Contact, about, also_removed=True)
            cards = reading.where(connection, Card, about, also_removed=True)
            jobs = reading.where(connection, Job, about, also_removed=True)
            favours = reading.where(connection, Favour, about, also_removed=True)
            written = {
                one.contact_id for one in reading.where(connection, Message, {}, also_removed=True)
            }
            self.own = {("customer", customer_id): dict.fromkeys(OF_CUSTOMER, ERASED)}
            for one in contacts:
                fields = dict.fromkeys(OF_CONTACT, ERASED)
                if one.email and one.id in written:
                    fields["email"] = _hashed(one.email)
                self.own["contact", one.id] = fields
            before = erasing.held_before(connection, self.own)
        names = {self.customer.name, *(one.name for one in contacts), *before.get("name", ())}
        names |= {card.contact for card in cards}
        exact = {getattr(one, name) for one in contacts for name in EXACT}
        exact |= {held for name in EXACT for held in before.get(name, ())}
        self.terms = terms_of(sorted(names), sorted(exact))
        counts = {"card": len(cards), "job": len(jobs), "favour": len(favours)}
        self.stays = {kind: count for kind, count in counts.items() if count}

    def chosen(self, ticked: Collection[str]) -> list[Term]:
        """Return the terms that are sure, and those that were ticked."""
        return [term for term in self.terms if term.sure or term.text in ticked]

    def found(self, terms: Sequence[Term], *, own: bool = False) -> erasing.Found:
        """Return where terms stand; with ``own`` also what the customer's own fields become."""
        return pages.steadily(
            self._ws.store,
            lambda reads: erasing.look(reads, Eraser(terms), self.own if own else {}),
        )


def _counts(found: erasing.Found) -> dict[str, int]:
    return dict(Counter(found.places()))


def _hashed(address: str) -> str:
    """Return what tells whether an address is the same, but not the address."""
    salt = token_hex(8)
    return f"{ERASED}:{salt}:{sha256(f'{salt}{address.casefold()}'.encode()).hexdigest()}"


def _backups(ws: Workspace, terms: Sequence[Term]) -> list[tuple[str, date | None]]:
    """Return the backups that hold a term, each with the day it will be thinned out."""
    board = ws.store.path
    if board is None:
        return []
    second = backups.second_folder(ws)
    folders = [backups.home(board), *([second] if second and second.is_dir() else [])]
    needles = [re.escape(term.text.encode()) for term in terms]
    pattern = re.compile(b"|".join(needles), re.IGNORECASE)
    found: list[tuple[str, date | None]] = []
    for folder in folders:
        listed = backups.listed(board, folder)
        leave = _leaving(ws, listed)
        found += [
            (str(one.path), leave.get(one.path))
            for one in listed
            if needles and _holds(one.path, pattern)
        ]
    return found


def _leaving(ws: Workspace, listed: Sequence[Backup]) -> dict[Path, date]:
    """Return the day each backup will be thinned out when one is made every day."""
    now, staying, leave = ws.real_now(), list(listed), {}
    for day in range(1, LOOKED_AHEAD):
        at = now + timedelta(days=day)
        made = Backup(backups.home(listed[0].path.parent) / f"{day}", at) if listed else None
        staying += [made] if made else []
        kept = backups.kept(staying, at)
        for gone in (one for one in staying if one.path not in kept):
            leave[gone.path] = ws.local_day(at)
        staying = [one for one in staying if one.path in kept]
    return leave


def _holds(path: Path, pattern: re.Pattern[bytes]) -> bool:
    overlap = b""
    try:
        with path.open("rb") as file:
            while chunk := file.read(CHUNK):
                if pattern.search(overlap + chunk):
                    return True
                overlap = chunk[-1000:]
    except OSError:
        return False
    return False
