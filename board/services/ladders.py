"""Verbs on ladders: the steps by which customers are followed up, and for whom which one is used.

The ones that come with the program are no rows of the board until a firm saves its own version.
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, replace
from itertools import count
from typing import TYPE_CHECKING

from board.domain.errors import Refused
from board.domain.folding import name_key
from board.domain.ladder import Ladder, LadderChoice, Leaves, Uses
from board.domain.ladder_checks import problems
from board.domain.ladder_lookup import (
    BUILT_IN,
    Chosen,
    Overview,
    is_built_in,
    use_of,
    with_built_in,
)
from board.domain.plain import as_plain, from_plain
from board.domain.texts import name_of
from board.services import following, mail_settings
from board.services.workspace import new_id
from board.store import pages, reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from board.domain.board import Board
    from board.domain.change import Commit
    from board.domain.following import Followed
    from board.domain.people import Contact
    from board.services.action import Act
    from board.services.workspace import Workspace

CONTENT = ("name", "rungs", "uses", "tier")
"""What a person lays out of a ladder."""


@dataclass(frozen=True, slots=True)
class Example:
    """An open card that goes by a ladder, to show its days with."""

    name: str
    followed: Followed
    contact: Contact | None = None


@dataclass(frozen=True, slots=True)
class Shown:
    """A ladder, the open cards that go by it, and whether its rungs may go by themselves."""

    ladder: Ladder
    examples: Sequence[Example]
    may_go_by_itself: bool


def listed(ws: Workspace) -> list[Ladder]:
    """Return all ladders, those that come with the program first."""
    found = with_built_in(ws.where(Ladder))
    return sorted(found, key=lambda one: (not is_built_in(one.id), one.uses, name_key(one.name)))


def overview(ws: Workspace) -> list[Overview]:
    """Return what a list of all ladders shows."""
    used = Counter(each.ladder.id for each in following.listed(ws))
    chosen = Counter(each.ladder_id for each in ws.where(LadderChoice))
    return [
        Overview(one.id, one.name, one.uses, one.tier, len(one.rungs), used[one.id], chosen[one.id])
        for one in listed(ws)
    ]


def get(ws: Workspace, ladder_id: str) -> Ladder:
    """Return a ladder; Refused when it is gone."""
    found = next((one for one in listed(ws) if one.id == ladder_id), None)
    if found is None:
        raise Refused("ladder_gone")
    return found


def shown(ws: Workspace, ladder_id: str) -> Shown:
    """Return a ladder with the cards that go by it, those with most behind and before first."""
    ladder, board = get(ws, ladder_id), pages.board(ws.store)
    using = [each for each in following.listed(ws, board) if each.ladder.id == ladder_id]
    using.sort(key=lambda each: (-_both(each), each.ask.ask_on, each.card.title))
    mailbox = mail_settings.account(ws)
    return Shown(
        ladder,
        [_example(board, each) for each in using],
        mailbox is not None and mail_settings.may_go_by_itself(ws, mailbox),
    )


def save(ws: Workspace, ladder: Ladder, seen: Ladder | None = None) -> Ladder:
    """Keep a ladder as it was laid out; return what is kept.

    Refused where something in it must be put right first, where its name or its tier is another
    one's, or where it goes by itself before a test left and answers are seen. With ``seen``, the
    ladder as it stood on the screen, what others wrote since is not written over.
    """
    found = problems(ladder)
    if found:
        raise found[0].refused()
    tier = None if is_built_in(ladder.id) else ladder.tier
    ladder = replace(ladder, name=name_of(ladder.name), tier=tier)
    _refuse_auto(ws, ladder, seen)
    _refuse_alike(listed(ws), ladder)
    with ws.action("save_ladder") as act:
        return _put(act, ladder, seen)


def add(ws: Workspace, name: str, like: str) -> Ladder:
    """Add a ladder that is like another one, for nobody until it is chosen."""
    made = replace(get(ws, like), id=new_id(), name=name_of(name), tier=None)
    _refuse_alike(listed(ws), made)
    with ws.action("add_ladder") as act:
        act.add(made)
    return made


def copy(ws: Workspace, ladder_id: str, name: str) -> Ladder:
    """Add a ladder that is like another one, which the reader knows by ``name``."""
    taken = {name_key(one.name) for one in listed(ws)}
    names = (f"{name} {number}" for number in count(2))
    return add(ws, next(name for name in names if name_key(name) not in taken), ladder_id)


def remove(ws: Workspace, ids: Iterable[str]) -> Commit | None:
    """Remove ladders; those that come with the program are as they came then.

    Who was followed up by one of them is followed up by the usual one.
    """
    with ws.action("remove_ladder") as act:
        for ladder_id in dict.fromkeys(ids):
            if row := act.find(Ladder, ladder_id):
                act.edit(row, removed_at=act.now)
                if not is_built_in(ladder_id):
                    for choice in act.where(LadderChoice, ladder_id=ladder_id):
                        act.edit(choice, removed_at=act.now)
    return act.commit


def draft_text(ladder: Ladder) -> str:
    """Return a draft as a text that keeps it."""
    return json.dumps(as_plain(ladder), ensure_ascii=False)


def draft_of(text: str, saved: Ladder) -> Ladder:
    """Return the draft of a ladder that a text keeps, or the ladder where it keeps none."""
    try:
        kept = from_plain(Ladder, json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError):
        return saved
    return kept if kept.id == saved.id and kept.rungs else saved


def choices(ws: Workspace, *, card_id: str = "", job_id: str = "", customer_id: str = "") -> Chosen:
    """Return what a card, a job or a customer may be followed up by, and what was chosen."""
    ladders = listed(ws)
    if card_id:
        card = pages.board(ws.store).cards.get(card_id)
        if card is None:
            raise Refused("card_gone")
        ladders = [one for one in ladders if one.uses is use_of(card)]
    known = {one.id for one in ladders}
    rows = ws.where(
        LadderChoice,
        card_id=card_id or None,
        job_id=job_id or None,
        customer_id=customer_id or None,
    )
    return Chosen(ladders, [row.ladder_id for row in rows if row.ladder_id in known])


def choose(
    ws: Workspace,
    ladder_id: str,
    uses: Uses,
    *,
    card_id: str = "",
    job_id: str = "",
    customer_id: str = "",
) -> Commit | None:
    """Follow a card, a job or a customer up by a ladder; by the usual one with ``""``.

    What was chosen there before for the same use is given up.
    """
    card, job, customer = card_id or None, job_id or None, customer_id or None
    with ws.action("choose_ladder") as act:
        of_use = {one.id for one in with_built_in(act.where(Ladder)) if one.uses is uses}
        if ladder_id and ladder_id not in of_use:
            raise Refused("ladder_gone")
        known = act.where(LadderChoice, card_id=card, job_id=job, customer_id=customer)
        rows = [row for row in known if row.ladder_id in of_use]
        for row in rows:
            if row.ladder_id != ladder_id:
                act.edit(row, removed_at=act.now)
        if ladder_id and ladder_id not in {row.ladder_id for row in rows}:
            _keep(act, ladder_id)
            act.add(LadderChoice(act.new_id(), ladder_id, card, job, customer))
    return act.commit


def _both(each: Followed) -> int:
    """Return how many rungs went and are still to come: the fewer of the two."""
    went = sum(one.went for one in each.rungs)
    return min(went, len(each.rungs) - went)


def _example(board: Board, each: Followed) -> Example:
    customer = board.customers.get(each.card.customer_id or "")
    name = f"{customer.name}, {each.card.title}" if customer else each.card.title
    return Example(name, each, board.written_to(each.card))


def _refuse_auto(ws: Workspace, ladder: Ladder, seen: Ladder | None) -> None:
    """Refuse rungs that go by themselves from now on where nobody could see what comes of it."""
    before = {rung.key for rung in seen.rungs if rung.leaves is Leaves.AUTO} if seen else set()
    wanted = {rung.key for rung in ladder.rungs if rung.leaves is Leaves.AUTO} - before
    mailbox = mail_settings.account(ws) if wanted else None
    if wanted and (mailbox is None or not mail_settings.may_go_by_itself(ws, mailbox)):
        raise Refused("mail_not_tested")


def _refuse_alike(known: Sequence[Ladder], ladder: Ladder) -> None:
    for one in known:
        if one.id == ladder.id:
            continue
        if name_key(one.name) == name_key(ladder.name):
            raise Refused("ladder_named_alike", name=ladder.name)
        if ladder.tier and one.tier is ladder.tier and one.uses is ladder.uses:
            raise Refused("ladder_tier_taken", name=one.name)


def _keep(act: Act, ladder_id: str) -> None:
    """Make a ladder that comes with the program a row, so that a choice can name it."""
    ours = next((one for one in BUILT_IN.values() if one.id == ladder_id), None)
    if ours is not None and act.find(Ladder, ladder_id) is None:
        _put(act, ours, None)


def _put(act: Act, new: Ladder, seen: Ladder | None) -> Ladder:
    """Make or change the row of a ladder; one of ours that was put back comes again."""
    content = {name: getattr(new, name) for name in CONTENT}
    rows = act.ask(reading.by_ids, Ladder, [new.id])
    there = bool(rows) and rows[0].removed_at is None
    if not there and not is_built_in(new.id):
        raise Refused("ladder_gone")
    if there:
        act.refuse_unseen(rows[0], seen, content)
    if rows:
        act.edit(rows[0], removed_at=None, **content)
    else:
        act.add(new)
    return new
