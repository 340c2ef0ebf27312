"""News go out through the rounds: one message to each person who said yes, looked at before."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from board.domain import texts
from board.domain.card import Touch
from board.domain.errors import Refused
from board.domain.ladder import Does, Way
from board.domain.message import MessageItem
from board.domain.news import A_ROUND, STALE, News, readers
from board.domain.rounds import RoundItem
from board.services import outbox, settings

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from board.domain.board import Board
    from board.domain.change import Commit
    from board.services.round_texts import Texts
    from board.services.workspace import Workspace

NEWS = "news"
"""The setting that holds what was written and may still go out."""


def write(ws: Workspace, subject: str, text: str) -> Commit | None:
    """Let a text go out to everybody who said yes to news, in the next rounds; one undo stops it.

    What has left by then stays.
    """
    subject, text = texts.line_of(subject, "subject"), texts.text_of(text, "text").strip()
    if not subject or not text:
        raise Refused("news_empty")
    with ws.action("write_news") as act:
        made = News(act.new_id(), subject, text, act.today)
        kept = [each for each in current(ws) if each.subject != subject or each.text != text]
        settings.put_all(act, {NEWS: [_plain(each) for each in (*kept, made)]})
    return act.commit


def current(ws: Workspace) -> list[News]:
    """Return the news that may still go out, the oldest first."""
    found: Any = settings.get(ws, NEWS) or []
    news = [News(**{**each, "made": date.fromisoformat(each["made"])}) for each in found]
    return [each for each in news if (ws.today() - each.made).days <= STALE]


def listed(
    ws: Workspace, board: Board, written: Texts, *, busy: Collection[str]
) -> Iterator[RoundItem]:
    """Yield the messages with news of a round, one to a customer; who is ``busy`` gets none.

    These are the customers who are written to otherwise.
    """
    news = current(ws)
    people = readers(board.contacts.values()) if news else []
    ids = tuple(one.id for one in people)
    if not ids:
        return
    rows = ws.where(MessageItem, subject_kind=outbox.CONTACT, subject_id=ids, superseded_at=None)
    done = {(row.subject_id, row.rung) for row in rows}
    skipped = ws.where(Touch, about_id=ids)
    done |= {(touch.about_id, rung) for touch in skipped for rung in touch.instead_of}
    reached = set(busy)
    count = 0
    for one in news:
        for contact in people:
            customer = board.customers.get(contact.customer_id)
            if customer is None or customer.id in reached or (contact.id, one.id) in done:
                continue
            if count == A_ROUND:
                return
            count += 1
            reached.add(customer.id)
            letter = written.news(one, contact)
            yield RoundItem(
                key=f"{one.id} {contact.id}",
                way=Way.EMAIL,
                customer=customer,
                does=Does.NUDGE,
                day=one.made,
                news=one,
                contact=contact,
                address=contact.mailed_at,
                letter=letter,
                flags=written.flags(letter.subject, letter.body, (), contact),
            )


def _plain(news: News) -> dict[str, str]:
    return {
        "id": news.id,
        "subject": news.subject,
        "text": news.text,
        "made": news.made.isoformat(),
    }
