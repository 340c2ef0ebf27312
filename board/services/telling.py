"""What becomes of a letter: a draft that somebody edited, or told, because it went out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain.card import Meaning, Touch, TouchKind
from board.domain.errors import Refused
from board.domain.message import Message, MessageState
from board.domain.people import Channel
from board.services.running import running_job

if TYPE_CHECKING:
    from collections.abc import Mapping

    from board.domain.change import Commit
    from board.domain.letter_sheet import LetterSheet
    from board.services.action import Act
    from board.services.workspace import Workspace

KINDS_OF_TOUCH: Mapping[Channel, TouchKind] = {
    Channel.EMAIL: TouchKind.EMAIL,
    Channel.TEXT: TouchKind.EMAIL,
    Channel.PHONE: TouchKind.CALL,
    Channel.VISIT: TouchKind.VISIT,
    Channel.LETTER: TouchKind.LETTER,
}


def save_draft(ws: Workspace, sheet: LetterSheet, seen: object = None) -> Commit | None:
    """Keep the text of a letter as somebody edited it, in the place of an edited one.

    With ``seen``, what has subject and body as they stood on the screen, what others wrote since
    is not written over. What has gone out meanwhile stays as it went.
    """
    with ws.action("edit_letter") as act:
        letter = sheet.letter
        drafts = act.where(
            Message, job_id=sheet.job_id, language=letter.language, state=MessageState.DRAFT
        )
        draft = max(drafts, key=lambda each: each.made_at, default=None)
        if draft is None:
            act.add(_message(act, sheet))
        else:
            new = {"body": letter.body, "subject": letter.subject}
            act.refuse_unseen(draft, seen, new)
            act.edit(draft, **new)
    return act.commit


def drop_draft(ws: Workspace, draft_id: str) -> Commit | None:
    """Give up an edited text: the letter is written anew from the job as it stands."""
    with ws.action("drop_letter") as act:
        act.edit(act.one(Message, draft_id), state=MessageState.DROPPED)
    return act.commit


def told(ws: Workspace, sheet: LetterSheet, channel: Channel = Channel.EMAIL) -> Commit | None:
    """Note that a letter went out as it stands: only this discloses the terms of its job.

    It cannot be undone. The terms are those that really stand in the text. Refused while something
    is wrong with it that a customer must not get.
    """
    if wrong := sheet.wrong:
        raise Refused("letter_not_ready", found=wrong[0].found)
    with ws.action("told") as act:
        if sheet.job_id:
            running_job(ws, sheet.job_id, act)  # Refused when it is gone meanwhile
        draft = act.find(Message, sheet.draft_id)
        message = draft or _message(act, sheet)
        left = {
            "state": MessageState.TOLD,
            "channel": channel,
            "told_at": act.now,
            "subject": sheet.letter.subject,
            "body": sheet.letter.body,
            "recipient": sheet.address if channel is Channel.EMAIL else "",
        }
        if draft is None:
            act.add(replace(message, **left))  # type: ignore[arg-type]  # fields of a message
        else:
            act.edit(draft, **left)
        act.add(
            Touch(
                id=act.new_id(),
                card_id=None,
                at=act.now,
                kind=KINDS_OF_TOUCH[channel],
                text=sheet.letter.subject,
                colleague_id=act.author.colleague_id,
                author=act.author.name,
                job_id=sheet.job_id or None,
                customer_id=sheet.customer_id,
                meaning=Meaning.TOLD if sheet.job_id else None,
                terms=sheet.disclosure.as_text() if sheet.job_id else "",
                about_id=message.id,
            )
        )
    return act.commit


def _message(act: Act, sheet: LetterSheet) -> Message:
    return Message(
        act.new_id(),
        act.now,
        sheet.letter.subject,
        sheet.letter.body,
        sheet.letter.language,
        customer_id=sheet.customer_id,
        job_id=sheet.job_id or None,
        contact_id=sheet.contact_id,
    )
