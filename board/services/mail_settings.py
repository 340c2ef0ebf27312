"""What is kept about the firm's mailbox: which it is, whether a test passed, and who sends."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain.errors import Refused
from board.domain.ladder import Leaves
from board.domain.mail_account import Account, checked
from board.domain.plain import as_plain, from_plain
from board.services import settings

if TYPE_CHECKING:
    from board.domain.change import Commit
    from board.services.workspace import Workspace

TESTED = "mail_tested"
SENT, ANSWERS = "sent", "answers"


def account(ws: Workspace) -> Account | None:
    """Return the firm's mailbox; None as long as everybody sends from their own mail program."""
    kept = settings.get(ws, settings.MAILBOX)
    return from_plain(Account, kept) if isinstance(kept, dict) else None


def set_up(ws: Workspace, mailbox: Account) -> Commit | None:
    """Send from this mailbox from now on; its password is no part of it.

    Where another one was tested, nothing leaves by itself until this one was.
    """
    mailbox = checked(mailbox)
    if mailbox.leaves is Leaves.AUTO and not may_go_by_itself(ws, mailbox):
        mailbox = replace(mailbox, leaves=Leaves.APPROVE)
    return settings.put(ws, settings.MAILBOX, as_plain(mailbox))


def forget(ws: Workspace) -> Commit | None:
    """Send from nowhere: everybody uses their own mail program again."""
    return settings.put(ws, settings.MAILBOX, None)


def with_leaves(ws: Workspace, leaves: Leaves) -> Account:
    """Return the mailbox with who presses Send; Refused where that cannot be yet."""
    mailbox = account(ws)
    if mailbox is None:
        raise Refused("mailbox_missing")
    if leaves is Leaves.AUTO and not may_go_by_itself(ws, mailbox):
        raise Refused("mail_not_tested")
    return replace(mailbox, leaves=leaves)


def note_passed(ws: Workspace, mailbox: Account, what: str) -> None:
    """Keep that a test of a mailbox passed: SENT, a message left, or ANSWERS, they are seen."""
    if what not in passed(ws, mailbox):
        now = {"of": _which(mailbox), "passed": sorted({*passed(ws, mailbox), what})}
        with ws.setting_up() as act:
            settings.put_all(act, {TESTED: now})


def passed(ws: Workspace, mailbox: Account) -> frozenset[str]:
    """Return which tests of a mailbox passed, SENT and ANSWERS among them."""
    kept = settings.get(ws, TESTED)
    if not isinstance(kept, dict) or kept.get("of") != _which(mailbox):
        return frozenset()
    return frozenset(kept["passed"])


def may_go_by_itself(ws: Workspace, mailbox: Account) -> bool:
    """Return whether messages may leave without a person: a test left, and answers are seen."""
    return {SENT, ANSWERS} <= passed(ws, mailbox)


def _which(mailbox: Account) -> list[str]:
    return [mailbox.host, mailbox.imap_host, mailbox.user, mailbox.sender]
