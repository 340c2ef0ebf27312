"""What a mail that came in is taken for: an answer, a guess, an absence, a bounce, or nothing.

It is an answer only if it names a message of ours, and comes from whom that went to or from another
contact of the same customer. A Message-ID can be known to others, and an address can be forged:
one of the two alone is a guess, which a person decides. What a machine wrote answers nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from board.domain.away import away_until, begins_as_note, says_away
from board.domain.folding import fold
from board.domain.received import Became, Pressed

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from board.domain.message import Message
    from board.domain.people import Contact
    from board.domain.read_mail import ReadMail, Returned
    from board.domain.received import Received
    from board.domain.workdays import Workdays

REFERENCE = re.compile(r"\[([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.[^\]\s]{1,80}\]")
"""How the subject names a message whose one-click answer was pressed: no other head does then."""
AGAIN = re.compile(
    r"^\s*((re|aw|antw|antwort|wg|fwd?|tr|rv|r[eé]p|sv)\s*(\[\d+\])?\s*:\s*)+", re.IGNORECASE
)
SHORTEST_SUBJECT = 8
"""Letters; a shorter subject is everybody's."""
BULK = frozenset({"bulk", "list", "junk"})
LIST = ("list-id", "list-unsubscribe", "list-post")
MACHINE = ("x-autoreply", "x-autorespond")


@dataclass(frozen=True, slots=True)
class Asked:
    """An open card whose customer was asked, with the subjects of the messages about it."""

    card_id: str
    customer_id: str
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the board knows that a mail may be about.

    ``own`` are our own addresses. ``messages`` are those of ours that the mail names in whatever
    way, ``contacts`` the people who have its sender's address, ``addresses`` those of all contacts
    by customer, in small letters. ``asked`` are the cards that wait for an answer of these people
    or about this subject, the latest first. ``words`` are those of the one-click answers, folded.
    ``started`` are the mails that the mail names and that became cards, the latest last.
    """

    own: Collection[str] = ()
    messages: Sequence[Message] = ()
    contacts: Sequence[Contact] = ()
    addresses: Mapping[str, Collection[str]] | None = None
    asked: Sequence[Asked] = ()
    words: Mapping[str, Pressed] | None = None
    started: Sequence[Received] = ()


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a mail became; ``until`` is the last day of an absence."""

    became: Became
    message: Message | None = None
    contact: Contact | None = None
    card_id: str | None = None
    pressed: Pressed | None = None
    until: date | None = None


def reference(subject: str) -> str:
    """Return the id of the message that a pressed answer names in its subject, "" for none."""
    found = REFERENCE.search(subject)
    return found[1] if found else ""


def plain_subject(subject: str) -> str:
    """Return a subject without "Re:" and the like."""
    return AGAIN.sub("", subject).strip()


def judged(mail: ReadMail, known: Known, today: date, workdays: Workdays) -> Verdict | None:
    """Return what a mail is; None for one that is no business of the board."""
    if mail.sender in known.own:
        return None
    message = known.messages[0] if known.messages else None
    if mail.returned is not None:
        return _bounce(mail.returned, known)
    theirs = message is not None and _is_theirs(mail.sender, message, known)
    contact = _contact(message if theirs else None, known)
    if is_automatic(mail):
        whose = contact or next(iter(known.contacts), None)
        return _automatic(mail, message, whose, today=today, workdays=workdays)
    pressed = _pressed(mail, known.words or {})
    if message is not None:
        sure = theirs and not is_list(mail)
        became = Became.ANSWER if sure else Became.GUESS
        return Verdict(became, message, contact, pressed=pressed)
    return None if is_list(mail) else _unnamed(mail, contact, known, pressed)


def is_automatic(mail: ReadMail) -> bool:
    """Return whether no person wrote a mail: it says so itself, or has nobody to answer to."""
    said = mail.field("auto-submitted").strip().lower()
    return (
        (bool(said) and not said.startswith("no"))
        or any(mail.field(name) for name in MACHINE)
        or mail.field("precedence").strip().lower() == "auto_reply"
        or mail.field("return-path").strip() == "<>"
        or begins_as_note(mail.subject)
    )


def is_list(mail: ReadMail) -> bool:
    """Return whether a mail went to many."""
    many = mail.field("precedence").strip().lower() in BULK
    return many or any(mail.field(name) for name in LIST)


def _bounce(returned: Returned, known: Known) -> Verdict | None:
    """Return that a message of ours came back; others' reports, and delays, are nothing."""
    came_back = (one for one in known.messages if one.header_id in returned.header_ids)
    message = next(came_back, None) if returned.final else None
    return Verdict(Became.BOUNCE, message) if message is not None else None


def _automatic(
    mail: ReadMail,
    message: Message | None,
    whose: Contact | None,
    *,
    today: date,
    workdays: Workdays,
) -> Verdict | None:
    if whose is not None and says_away(mail.subject, mail.text):
        until = away_until(f"{mail.subject}\n{mail.text}", today, workdays)
        return Verdict(Became.AWAY, message, whose, until=until)
    return Verdict(Became.MACHINE, message, whose) if message is not None else None


def _unnamed(
    mail: ReadMail, contact: Contact | None, known: Known, pressed: Pressed | None
) -> Verdict | None:
    """Return what a mail is that names no message of ours."""
    if known.started:
        return _goes_on(mail, known.started[-1], known, pressed)
    return _guess(mail, contact, known, pressed)


def _goes_on(mail: ReadMail, started: Received, known: Known, pressed: Pressed | None) -> Verdict:
    """Return that a mail goes on about the card that was made of an earlier one."""
    addresses = (known.addresses or {}).get(started.customer_id or "", ())
    theirs = mail.sender == started.sender or mail.sender in addresses
    whose = next((one for one in known.contacts if one.customer_id == started.customer_id), None)
    became = Became.ANSWER if theirs else Became.GUESS
    return Verdict(became, None, whose, started.card_id, pressed)


def _guess(
    mail: ReadMail, contact: Contact | None, known: Known, pressed: Pressed | None
) -> Verdict | None:
    """Return which card a mail may be about that names none: by its subject, else its sender."""
    subject = fold(plain_subject(mail.subject))
    alike = [
        each
        for each in known.asked
        if len(subject) >= SHORTEST_SUBJECT and subject in map(fold, each.subjects)
    ]
    from_them = {one.customer_id for one in known.contacts}
    theirs = [each for each in known.asked if each.customer_id in from_them]
    both = [each for each in alike if each in theirs]
    card = next(iter(both or alike or theirs), None)
    if card is None:
        return None
    whose = next((one for one in known.contacts if one.customer_id == card.customer_id), None)
    return Verdict(Became.GUESS, None, whose or contact, card.card_id, pressed)


def _is_theirs(sender: str, message: Message, known: Known) -> bool:
    addresses = (known.addresses or {}).get(message.customer_id or "", ())
    return sender == message.recipient.lower() or sender in addresses


def _contact(message: Message | None, known: Known) -> Contact | None:
    """Return who wrote: among those of this address one at the message's customer."""
    if message is None:
        return next(iter(known.contacts), None)
    fitting = [one for one in known.contacts if one.customer_id == message.customer_id]
    return next((one for one in fitting if one.id == message.contact_id), next(iter(fitting), None))


def _pressed(mail: ReadMail, words: Mapping[str, Pressed]) -> Pressed | None:
    """Return which of the offered words a mail is: its subject, or its first line."""
    subject = fold(plain_subject(REFERENCE.sub("", mail.subject)))
    first = fold(mail.text.strip().partition("\n")[0]).strip(" .!")
    return words.get(subject) or words.get(first)
