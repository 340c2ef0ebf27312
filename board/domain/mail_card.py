"""What of a mail, or of a pasted text, becomes a card: its title and its note."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from board.domain.answering import plain_subject

if TYPE_CHECKING:
    from board.domain.read_mail import ReadMail

LONGEST_TITLE = 200
"""Letters; of a longer line the rest stands in the note."""
HEAD = re.compile(r"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}")
NAMED = re.compile(r"^(from|received|return-path|delivered-to):", re.IGNORECASE | re.MULTILINE)


def title_and_note(mail: ReadMail) -> tuple[str, str]:
    """Return the subject without "Re:", and the first lines; a mail may lack either, or both."""
    subject, text = plain_subject(mail.subject), mail.text.strip()
    if subject:
        return _short(subject, text)
    title, note = of_text(text)
    return (title or mail.sender_name or mail.sender, note)


def of_text(text: str) -> tuple[str, str]:
    """Return the first line of a pasted text, and what comes after it."""
    first, _, rest = text.strip().partition("\n")
    return _short(" ".join(first.split()), rest.strip())


def is_raw(text: str) -> bool:
    """Return whether a text is a whole mail as it was sent, with its head."""
    head = HEAD.match(text.lstrip())
    return head is not None and NAMED.search(head[0]) is not None


def _short(title: str, note: str) -> tuple[str, str]:
    if len(title) <= LONGEST_TITLE:
        return title, note
    cut = title.rfind(" ", 0, LONGEST_TITLE)
    cut = cut if cut > 0 else LONGEST_TITLE
    return f"{title[:cut]}…", "\n".join(filter(None, (f"…{title[cut:].strip()}", note)))
