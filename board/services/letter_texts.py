"""The texts of letters as the firm has edited them; all others are those that come with us."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain.edited_text import LetterText
from board.domain.letter_texts import checked_text

if TYPE_CHECKING:
    from board.domain.change import Commit
    from board.services.workspace import Workspace


def save(
    ws: Workspace,
    name: str,
    language: str,
    *,
    subject: str,
    body: str,
    seen: LetterText | None = None,
) -> Commit | None:
    """Keep a text ("plan.formal") for all letters in a language from now on.

    Refused where a field is not known, or the one without which it would be no letter is missing.
    With ``seen``, the text as it stood on the screen, what others wrote since is not written over.
    """
    checked_text(name, subject=subject, body=body)
    subject, body = subject.strip(), body.strip() + "\n"
    with ws.action("edit_text") as act:
        known = act.where(LetterText, name=name, language=language)
        if known:
            new = {"body": body, "subject": subject}
            act.refuse_unseen(known[0], seen, new)
            act.edit(known[0], **new)
        else:
            act.add(LetterText(act.new_id(), name, language, subject, body))
    return act.commit


def reset(ws: Workspace, name: str, language: str) -> Commit | None:
    """Go back to the text that comes with us."""
    with ws.action("reset_text") as act:
        for row in act.where(LetterText, name=name, language=language):
            act.edit(row, removed_at=act.now)
    return act.commit
