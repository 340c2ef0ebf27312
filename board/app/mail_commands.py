"""The commands about mail: what would go out today, approving and sending it, and the mailbox."""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain.errors import Refused
from board.domain.mail_account import Account, Security, checked, provider_at
from board.domain.no_news import WORD
from board.domain.plain import plain
from board.mail.secrets import VARIABLE, Secrets
from board.services import mailbox, rounds, sending

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from board.app.documents import Document
    from board.domain.rounds import RoundItem
    from board.domain.sending import Answer
    from board.services.workspace import Workspace
    from board.ui.round.round_words import RoundWords

IMPLICIT_TLS = 465
NAMED = re.compile(r"\s*(?P<name>.*?)\s*<(?P<address>[^<>]+)>\s*")


def remind(ws: Workspace, args: Namespace) -> tuple[list[RoundItem], Answer | None]:
    """Approve and send what was asked for; return what is in the round then.

    Also the answer of a mail server that keeps everything from leaving.
    """
    found = rounds.listed(ws)
    remembered = mailbox.ledger(ws)
    chosen = [each for each in found.items if args.approve_all and each.may_be_approved]
    chosen += [rounds.of_id(found, each) for each in args.approve or ()]
    sending.ready_here(ws, remembered)
    for item in {each.key: each for each in chosen}.values():
        rounds.approve(ws, item)
    run = sending.Run()
    if args.send:
        account = mailbox.account(ws)
        if account is None:
            raise Refused("mailbox_missing")
        outbox = mailbox.outbox(ws, account, _password(account), remembered)
        rounds.approve_automatic(ws, rounds.listed(ws))
        run = outbox.run()
        if run.busy:
            raise Refused("mail_busy")
    now = rounds.listed(ws)
    left = rounds.of_messages(ws, run.sent)
    return [
        *now.messages,
        *now.tasks,
        *now.words,
        *now.thanks,
        *now.news,
        *now.unclear,
        *left,
    ], run.trouble


def documents(items: Iterable[RoundItem], words: RoundWords) -> list[Document]:
    """Return what is in the round as JSON tells it."""
    return [_document(each, words) for each in items]


def lines(items: Iterable[RoundItem], words: RoundWords) -> list[str]:
    """Return what is in the round as lines: its id, how far it is, for whom, and why."""
    return [
        "  ".join(
            filter(
                None,
                (
                    each.key[:8],
                    each.state.value,
                    each.customer.name if each.customer else "",
                    each.address,
                    each.letter.subject if each.letter else each.title,
                    words.why(each),
                ),
            )
        )
        for each in items
    ]


def _document(item: RoundItem, words: RoundWords) -> Document:
    return {
        "id": item.key,
        "card": item.first.card.id if item.first else None,
        "cards": [each.card.id for each in item.followed],
        "customer": item.customer.name if item.customer else None,
        "to": item.address or None,
        "rung": WORD if item.owed else item.does.value,
        "tone": item.tone.value,
        "channel": item.way.value,
        "automation": item.leaves.value,
        "state": item.state.value,
        "due": plain(item.day),
        "why": words.why(item),
        "flags": sorted(flag.value for flag in item.flags),
        "subject": item.letter.subject if item.letter else None,
        "body": item.letter.body if item.letter else None,
    }


def account_of(args: Namespace) -> Account:
    """Return the mailbox that was typed; Refused where mail could not leave by it safely."""
    named = NAMED.fullmatch(args.sender)
    name, address = (named["name"].strip('"'), named["address"]) if named else ("", args.sender)
    if args.loopback_plain:
        security = Security.PLAIN
    elif args.tls or (args.port == IMPLICIT_TLS and not args.starttls):
        security = Security.TLS
    else:
        security = Security.STARTTLS
    provider = provider_at(args.host)
    usual_url = provider.token_url if provider and args.oauth_client else ""
    return checked(
        Account(
            host=args.host,
            port=args.port,
            security=security,
            sender=address.strip(),
            user=args.user or "",
            sender_name=name,
            reply_to=args.reply_to or "",
            ca_file=args.ca or "",
            imap_host=args.imap_host or "",
            imap_port=args.imap_port,
            oauth=bool(args.oauth_client),
            client_id=args.oauth_client or "",
            token_url=args.oauth_url or usual_url,
        )
    )


def set_up(ws: Workspace, args: Namespace) -> Document:
    """Keep the mailbox that was typed, and its password in the key store."""
    account, before = account_of(args), mailbox.account(ws)
    if before is not None:  # what is chosen on the page of the mailbox stays
        account = replace(account, leaves=before.leaves, one_click=before.one_click)
    if args.password_stdin:
        password = sys.stdin.readline().rstrip("\r\n")
        if not Secrets().keep(account, password):
            raise Refused("key_store_missing", variable=VARIABLE)
    mailbox.set_up(ws, account)
    return account_document(account)


def account_document(account: Account) -> Document:
    """Return a mailbox as JSON tells it; its password is no part of it."""
    return {
        "host": account.host,
        "port": account.port,
        "security": account.security.value,
        "user": account.user or None,
        "from": account.sender,
        "name": account.sender_name or None,
        "imap_host": account.imap_host or None,
        "imap_port": account.imap_port,
    }


def test(ws: Workspace, subject: str, body: str) -> Answer:
    """Send a test to the mailbox itself."""
    account = mailbox.account(ws)
    if account is None:
        raise Refused("mailbox_missing")
    return mailbox.try_it(ws, account, _password(account), subject, body)


def test_reading(ws: Workspace) -> Answer | None:
    """Open the mailbox to be read; None where nobody looks for answers in it."""
    account = mailbox.account(ws)
    if account is None or not account.imap_host:
        return None
    return mailbox.try_reading(ws, account, _password(account))


def answer_document(answer: Answer) -> Document:
    """Return what a server answered as JSON tells it."""
    return {
        "outcome": answer.outcome.value,
        "reason": answer.reason.value,
        "said": answer.said or None,
    }


def _password(account: Account) -> str:
    """Return the password of a mailbox; Refused where nobody is there to be asked for it."""
    if not account.user:
        return ""
    password = Secrets().get(account)
    if password is None:
        raise Refused("password_missing", user=account.user)
    return password
