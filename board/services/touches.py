"""What happened on a card: contacts, checklist and links."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from board.domain.card import CheckItem, Kind, Link, Touch, TouchKind
from board.domain.change import added, edited
from board.domain.errors import Refused
from board.services import cards, stages, texts
from board.services.workspace import Workspace, new_id
from board.store import reading

if TYPE_CHECKING:
    from board.domain.card import Card
    from board.domain.change import Change, Commit

Value = TypeVar("Value", CheckItem, Link)

GAP = 1024.0
NO_CONTACT = frozenset({TouchKind.NOTE})


def log(
    ws: Workspace, card_id: str, kind: TouchKind, text: str = "", *, inbound: bool = False
) -> Commit | None:
    """Log a call, e-mail, visit or note; a contact ends the silence that makes a card idle."""
    [card] = cards.get(ws, [card_id])
    return ws.apply(f"log_{kind.value}", _logged(ws, card, kind, text=text, inbound=inbound))


def answered(ws: Workspace, card_id: str, text: str = "") -> Commit | None:
    """Note that they answered: it is our turn now."""
    return _log_and_move(ws, card_id, TouchKind.ANSWER, to=Kind.OURS, text=text)


def offer_help(ws: Workspace, card_id: str, text: str = "") -> Commit | None:
    """Note that help was offered: the card moves to the first help stage."""
    return _log_and_move(ws, card_id, TouchKind.HELP, to=Kind.HELP, text=text)


def add_check(ws: Workspace, card_id: str, text: str) -> Commit | None:
    """Add a line at the end of the checklist."""
    cards.get(ws, [card_id])
    item = CheckItem(new_id(), card_id, _line(text), _end(ws, CheckItem, card_id))
    return ws.apply("checklist", [added(item)])


def tick(ws: Workspace, item_id: str, *, done: bool) -> Commit | None:
    """Tick or untick a line of the checklist."""
    return ws.apply("checklist", [edited(_one(ws, CheckItem, item_id), done=done)])


def rename_check(ws: Workspace, item_id: str, text: str) -> Commit | None:
    """Change the words of a line of the checklist."""
    return ws.apply("checklist", [edited(_one(ws, CheckItem, item_id), text=_line(text))])


def move_check(ws: Workspace, item_id: str, row: int) -> Commit | None:
    """Move a line of the checklist so that it stands at ``row``."""
    item = _one(ws, CheckItem, item_id)
    with ws.store.reading() as connection:
        others = [
            other
            for other in reading.children(connection, CheckItem, [item.card_id])
            if other.id != item_id
        ]
    ordered = sorted(others, key=lambda other: (other.position, other.id))
    ordered.insert(max(0, min(row, len(ordered))), item)
    places = [edited(other, position=(n + 1) * GAP) for n, other in enumerate(ordered)]
    return ws.apply("checklist", places)


def remove_check(ws: Workspace, item_id: str) -> Commit | None:
    """Take a line off the checklist."""
    return ws.apply("checklist", [edited(_one(ws, CheckItem, item_id), removed_at=ws.now())])


def add_link(ws: Workspace, card_id: str, target: str, label: str = "") -> Commit | None:
    """Add a link to a file or a web address; nothing is copied or fetched."""
    cards.get(ws, [card_id])
    link = Link(new_id(), card_id, _line(target), _end(ws, Link, card_id), label.strip())
    return ws.apply("link", [added(link)])


def remove_link(ws: Workspace, link_id: str) -> Commit | None:
    """Take a link off a card."""
    return ws.apply("link", [edited(_one(ws, Link, link_id), removed_at=ws.now())])


def _log_and_move(
    ws: Workspace, card_id: str, kind: TouchKind, *, to: Kind, text: str
) -> Commit | None:
    [card] = cards.get(ws, [card_id])
    target = stages.first_of(stages.listed(ws), to)
    inbound = kind is TouchKind.ANSWER
    touch = _touch(ws, card_id, kind, text=text, inbound=inbound)
    fields: dict[str, object] = {"touched_at": touch.at}
    if card.stage_id != target.id:
        fields |= cards.arrival(ws, card, target)
    verb = "answered" if kind is TouchKind.ANSWER else "help"
    return ws.apply(verb, [edited(card, **fields), added(touch)])


def _logged(
    ws: Workspace, card: Card, kind: TouchKind, *, text: str, inbound: bool
) -> list[Change | None]:
    touch = _touch(ws, card.id, kind, text=text, inbound=inbound)
    contact = [] if kind in NO_CONTACT else [edited(card, touched_at=touch.at)]
    return [*contact, added(touch)]


def _touch(ws: Workspace, card_id: str, kind: TouchKind, *, text: str, inbound: bool) -> Touch:
    return Touch(
        id=new_id(),
        card_id=card_id,
        at=ws.now(),
        kind=kind,
        text=texts.text_of(text, "text"),
        inbound=inbound,
        colleague_id=ws.author.colleague_id,
        author=ws.author.name,
    )


def _one(ws: Workspace, kind: type[Value], item_id: str) -> Value:
    with ws.store.reading() as connection:
        found = reading.by_ids(connection, kind, [item_id])
    if not found or found[0].removed_at is not None:
        raise Refused("card_gone")
    return found[0]


def _end(ws: Workspace, kind: type[CheckItem | Link], card_id: str) -> float:
    with ws.store.reading() as connection:
        present = reading.children(connection, kind, [card_id])
    return max((item.position for item in present), default=0.0) + GAP


def _line(text: str) -> str:
    line = texts.line_of(text, "text")
    if not line:
        raise Refused("name_empty")
    return line
