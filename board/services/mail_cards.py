"""A mail becomes a card: once, for the customer who wrote it, so that the answer finds it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from board.domain.card import Card, StageKind, TouchKind
from board.domain.errors import BadFile
from board.domain.mail_card import of_text, title_and_note
from board.domain.people import Contact
from board.domain.received import Became, Received
from board.domain.topics import guessed
from board.exchange.sandbox import Reader
from board.services import cards, places, replies, stages, steps
from board.services.people import Register

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from board.domain.read_mail import ReadMail
    from board.services.action import Act
    from board.services.workspace import Workspace

ENDING, OUTLOOKS = ".eml", ".msg"
MOST_BYTES = 1024 * 1024  # of a mail with files in it no more is looked at
TAKEN = frozenset({Became.ANSWER, Became.CARD})


class Brought(NamedTuple):
    """What became of some mails: the cards made of them, and those that were there already."""

    made: Sequence[str] = ()
    there: Sequence[str] = ()


def is_mail(path: Path) -> bool:
    """Return whether a file is one mail, by its name; also one that must be saved otherwise."""
    return path.suffix.lower() in (ENDING, OUTLOOKS)


def read(path: Path) -> bytes:
    """Return the beginning of a file with a mail; BadFile when it is none that can be read."""
    if path.suffix.lower() == OUTLOOKS:
        raise BadFile("mail_msg")
    try:
        if path.exists() and not path.is_file():
            raise BadFile("file_unreadable", name=path.name)  # a pipe would be waited for
        with path.open("rb") as file:
            return file.read(MOST_BYTES)
    except FileNotFoundError as error:
        raise BadFile("file_missing", name=path.name) from error
    except OSError as error:
        raise BadFile("file_unreadable", name=path.name) from error


def bring_in(ws: Workspace, raws: Sequence[bytes]) -> Brought:
    """Make a card of each mail, all in one action; the same mail twice is one card.

    Each is read in a process of its own, with limits. BadFile when one of them is no mail.
    """
    with Reader() as reader:
        mails = [reader.read_mail(raw) for raw in raws]
    if not all(map(is_one, mails)):
        raise BadFile("mail_none")
    return make(ws, mails)


def is_one(mail: ReadMail) -> bool:
    """Return whether what was read is a mail: somebody wrote something."""
    return bool(mail.sender or mail.subject) and bool(mail.subject or mail.text)


def make(ws: Workspace, mails: Sequence[ReadMail], *, by_itself: bool = False) -> Brought:
    """Make a card of each mail that was read; ``by_itself`` where nobody is there to undo it."""
    made: list[str] = []
    there: list[str] = []
    with ws.setting_up() if by_itself else ws.action("mail_to_card") as act:
        brought: dict[str, str] = {}
        for mail in mails:
            header_id = replies.name_of(mail)
            known = next(iter(act.where(Received, header_id=header_id)), None)
            card_id = brought.get(header_id)
            if known is not None and known.became in TAKEN and act.find(Card, known.card_id):
                card_id = card_id or known.card_id  # one that was deleted is made again
            if card_id:
                there.append(card_id)
                continue
            card = _card(act, mail, len(made))
            _note(act, mail, card, header_id, known)
            made.append(card.id)
            brought[header_id] = card.id
    return Brought(made, there)


def add_text(ws: Workspace, text: str) -> Brought:
    """Make a card of a copied text: its first line is the title, all else the note."""
    title, note = of_text(text)
    target = stages.home(stages.listed(ws), StageKind.OURS)
    return Brought([cards.add(ws, cards.Draft(title, stage_id=target.id, note=note)).id])


def _card(act: Act, mail: ReadMail, number: int) -> Card:
    """Return the card of a mail, ``number`` others before it: it is our turn."""
    target = stages.home(stages.listed(act), StageKind.OURS)
    position = places.last_positions(act, target, number + 1)[number]
    contact = next((one for one in act.where(Contact) if _is_theirs(one, mail)), None)
    title, note = title_and_note(mail)
    return Card(
        id=act.new_id(),
        title=title,
        stage_id=target.id,
        created_at=act.now,
        stage_since=act.now,
        position=position,
        note=note,
        customer_id=contact.customer_id if contact else None,
        contact="" if contact else mail.sender,
        contact_id=contact.id if contact else None,
        owner_id=Register.read(act).present(act.author),
        due=act.ws.workdays.after(act.today),
        touched_at=act.now,
        topic=guessed(title),
    )


def _note(act: Act, mail: ReadMail, card: Card, header_id: str, known: Received | None) -> None:
    """Add the card, that they wrote, and which mail it was."""
    act.add(card)
    at = min(mail.at or act.now, act.now)
    said = steps.touch(act, card.id, TouchKind.EMAIL, text=mail.subject, inbound=True)
    act.add(replace(said, at=at, colleague_id=None, author=mail.sender_name or mail.sender))
    if known is not None:  # a guess, or what seemed to be no business of the board
        whose = {"customer_id": card.customer_id, "contact_id": card.contact_id}
        act.edit(known, became=Became.CARD, card_id=card.id, **whose)
        return
    act.add(
        Received(
            act.new_id(),
            at,
            header_id,
            sender=mail.sender,
            sender_name=mail.sender_name,
            subject=mail.subject,
            text=mail.text,
            became=Became.CARD,
            card_id=card.id,
            customer_id=card.customer_id,
            contact_id=card.contact_id,
        )
    )


def _is_theirs(contact: Contact, mail: ReadMail) -> bool:
    return bool(mail.sender) and contact.email.strip().lower() == mail.sender
