"""Who sends: nothing by itself before a test left and answers can be seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from board.domain.errors import Refused
from board.domain.ladder import Does, Leaves
from board.services import ladders, mail_settings, mailbox, undo, who_sends
from tests.driver.mail_servers import account

if TYPE_CHECKING:
    from board.services.workspace import Workspace

MAILBOX = replace(account(25), imap_host="imap.klein.example")


def passes(ws: Workspace) -> None:
    for what in (mail_settings.SENT, mail_settings.ANSWERS):
        mail_settings.note_passed(ws, MAILBOX, what)


def kept(ws: Workspace) -> Leaves:
    found = mail_settings.account(ws)
    assert found is not None
    return found.leaves


def test_nothing_goes_by_itself_before_a_test_left_and_answers_are_seen(ws: Workspace) -> None:
    mail_settings.set_up(ws, MAILBOX)
    mail_settings.note_passed(ws, MAILBOX, mail_settings.SENT)
    with pytest.raises(Refused, match="mail_not_tested"):
        who_sends.choose(ws, Leaves.AUTO)
    mail_settings.note_passed(ws, MAILBOX, mail_settings.ANSWERS)
    who_sends.choose(ws, Leaves.AUTO)
    assert kept(ws) is Leaves.AUTO


def test_another_mailbox_is_to_be_tested_again(ws: Workspace) -> None:
    mail_settings.set_up(ws, MAILBOX)
    passes(ws)
    who_sends.choose(ws, Leaves.AUTO)
    mail_settings.set_up(ws, replace(MAILBOX, leaves=Leaves.AUTO, sender="new@klein.example"))
    assert kept(ws) is Leaves.APPROVE
    assert not mail_settings.passed(ws, replace(MAILBOX, user="somebody else"))


def test_with_drafts_only_nothing_leaves_through_the_mailbox(ws: Workspace) -> None:
    mail_settings.set_up(ws, MAILBOX)
    who_sends.choose(ws, Leaves.DRAFT)
    found = mail_settings.account(ws)
    assert found is not None
    assert mailbox.waiting(ws) is None
    with pytest.raises(Refused, match="mail_drafts_only"):
        mailbox.refuse_held(ws, found)


def test_nobody_chooses_without_a_mailbox(ws: Workspace) -> None:
    with pytest.raises(Refused, match="mailbox_missing"):
        who_sends.choose(ws, Leaves.APPROVE)


def going(ws: Workspace) -> set[Does]:
    return {
        rung.does for one in ladders.listed(ws) for rung in one.rungs if rung.leaves is Leaves.AUTO
    }


def test_friendly_reminders_go_by_themselves_from_then_on_and_nothing_else(ws: Workspace) -> None:
    mail_settings.set_up(ws, MAILBOX)
    passes(ws)
    who_sends.choose(ws, Leaves.AUTO)
    assert going(ws) == {Does.NUDGE, Does.HELP}
    undo.undo(ws)
    assert going(ws) == set()
    assert kept(ws) is Leaves.APPROVE


def test_what_a_ladder_lets_go_already_stays_as_it_was_chosen(ws: Workspace) -> None:
    mail_settings.set_up(ws, MAILBOX)
    passes(ws)
    usual = ladders.listed(ws)[0]
    only_the_ask = replace(
        usual,
        name="Ours",
        rungs=tuple(
            replace(rung, leaves=Leaves.AUTO) if rung.does is Does.ASK else rung
            for rung in usual.rungs
        ),
    )
    ladders.save(ws, only_the_ask)
    who_sends.choose(ws, Leaves.AUTO)
    assert going(ws) == {Does.ASK}
