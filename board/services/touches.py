"""What happened on a card: contacts, checklist and links."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain import texts
from board.domain.card import Card, CheckItem, Link, Meaning, StageKind, TouchKind
from board.services import stages, steps
from board.services.places import GAP, nth_position

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from board.domain.board import Board
    from board.domain.change import Commit
    from board.services.action import Act
    from board.services.workspace import Workspace

NO_CONTACT = frozenset({TouchKind.NOTE})
MEANINGS = {TouchKind.ANSWER: Meaning.ANSWERED, TouchKind.HELP: Meaning.HELP}


def log(
    ws: Workspace,
    card_id: str,
    kind: TouchKind,
    text: str = "",
    *,
    inbound: bool = False,
    board: Board | None = None,
) -> Commit | None:
    """Log a call, e-mail, visit or note; a contact ends the silence that makes a card idle.

    With the ``board`` it counts as the step of the card's ladder that was due, and moves it on.
    """
    due = None
    if board is not None and kind not in NO_CONTACT and not inbound:
        from board.services import following  # ladders are no part of a start

        due = following.replaced(ws, board, card_id, kind)
    with ws.action(f"log_{kind.value}") as act:
        card = act.one(Card, card_id)
        touch = steps.touch(act, card_id, kind, text=text, inbound=inbound)
        arriving: Mapping[str, object] = {}
        if due is not None:
            from board.services import outbox

            touch = outbox.counted(touch, due)
            arriving = outbox.moved_on(act, card, outbox.does_of(due), stages.listed(act))
        act.add(touch)
        if kind not in NO_CONTACT:
            act.edit(card, touched_at=act.now, **arriving)
    return act.commit


def answered(ws: Workspace, card_id: str, text: str = "") -> Commit | None:
    """Note that they answered: it is our turn now."""
    with ws.action("answered") as act:
        _log_and_move(act, card_id, TouchKind.ANSWER, to=StageKind.OURS, text=text)
    return act.commit


def offer_help(
    ws: Workspace, card_id: str, text: str = "", *, board: Board | None = None
) -> Commit | None:
    """Note that help was offered: the card moves to the first help stage.

    With the ``board`` it counts as the step of the card's ladder that offers help.
    """
    rung = ""
    if board is not None:
        from board.services import following  # ladders are no part of a start

        rung = following.help_rung(ws, board, card_id)
    with ws.action("help") as act:
        _log_and_move(act, card_id, TouchKind.HELP, to=StageKind.HELP, text=text, rung=rung)
    return act.commit


def end_promised(act: Act, card: Card) -> None:
    """Give up the pause that an earlier promise brought."""
    from board.domain.ladder import Pause  # ladders are no part of a start

    for pause in act.where(Pause, card_id=card.id, reason=""):
        act.edit(pause, removed_at=act.now)


def add_check(ws: Workspace, card_id: str, text: str) -> Commit | None:
    """Add a line at the end of the checklist."""
    with ws.action("checklist") as act:
        act.one(Card, card_id)
        place = _end(act.where(CheckItem, card_id=card_id))
        act.add(CheckItem(act.new_id(), card_id, texts.name_of(text), place))
    return act.commit


def move_check(ws: Workspace, item_id: str, row: int) -> Commit | None:
    """Move a line of the checklist so that it stands at ``row``."""
    with ws.action("checklist") as act:
        item = act.one(CheckItem, item_id)
        others = [each for each in act.where(CheckItem, card_id=item.card_id) if each != item]
        ordered = sorted(others, key=lambda other: (other.position, other.id))
        ordered.insert(max(0, min(row, len(ordered))), item)
        for number, each in enumerate(ordered):
            act.edit(each, position=nth_position(number))
    return act.commit


def add_link(ws: Workspace, card_id: str, target: str, label: str = "") -> Commit | None:
    """Add a link to a file or a web address; nothing is copied or fetched."""
    with ws.action("link") as act:
        act.one(Card, card_id)
        place = _end(act.where(Link, card_id=card_id))
        line, name = texts.name_of(target), texts.line_of(label, "label")
        act.add(Link(act.new_id(), card_id, line, place, name))
    return act.commit


def _log_and_move(
    act: Act, card_id: str, kind: TouchKind, *, to: StageKind, text: str, rung: str = ""
) -> None:
    card = act.one(Card, card_id)
    all_stages = stages.listed(act)
    target = stages.first_of(all_stages, to)
    inbound = kind is TouchKind.ANSWER
    meaning = MEANINGS[kind]
    touch = steps.touch(act, card_id, kind, text=text, inbound=inbound, meaning=meaning)
    act.add(replace(touch, rung=rung))
    arriving = {}
    if card.stage_id != target.id:
        arriving = steps.arrival(act, card, target, all_stages=all_stages)
    act.edit(card, touched_at=act.now, **arriving)


def _end(present: Iterable[CheckItem | Link]) -> float:
    return max((item.position for item in present), default=0.0) + GAP
