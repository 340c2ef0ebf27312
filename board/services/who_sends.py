"""Who presses Send: everybody from their own mail program, a person's yes, or nobody."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain.ladder import Does, Ladder, Leaves, Rung, Way
from board.domain.ladder_lookup import with_built_in
from board.domain.people import Tone
from board.domain.plain import as_plain
from board.services import mail_settings, settings

if TYPE_CHECKING:
    from board.domain.change import Commit
    from board.services.action import Act
    from board.services.workspace import Workspace

REMINDERS = frozenset({Does.NUDGE, Does.HELP})


def choose(ws: Workspace, leaves: Leaves) -> Commit | None:
    """Say who presses Send; by itself only once a test left and answers can be seen.

    Where no ladder lets anything go by itself yet, the friendly reminders of all do from then on.
    """
    mailbox = mail_settings.with_leaves(ws, leaves)
    with ws.action("settings") as act:
        settings.put_all(act, {settings.MAILBOX: as_plain(mailbox)})
        if leaves is Leaves.AUTO:
            _let_reminders_go(act)
    return act.commit


def _let_reminders_go(act: Act) -> None:
    kept = {one.id: one for one in act.where(Ladder)}
    ladders = with_built_in(kept.values())
    if any(rung.leaves is Leaves.AUTO for one in ladders for rung in one.rungs):
        return
    for ladder in ladders:
        rungs = tuple(
            replace(rung, leaves=Leaves.AUTO) if _is_friendly_reminder(rung) else rung
            for rung in ladder.rungs
        )
        if ladder.id in kept:
            act.edit(ladder, rungs=rungs)
        else:
            act.add(replace(ladder, rungs=rungs))


def _is_friendly_reminder(rung: Rung) -> bool:
    return (
        rung.does in REMINDERS
        and rung.way is Way.EMAIL
        and rung.tone is Tone.FRIENDLY
        and rung.leaves is Leaves.APPROVE
    )
