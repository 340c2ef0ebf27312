"""What the page of a customer shows, and the verbs that are only there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain import texts
from board.domain.card import Asks, Card, Meaning, StageKind, Topic, Touch, TouchKind
from board.domain.customer_view import (
    CustomerView,
    ListedCustomer,
    answers_of,
    granted_lately,
    offers_of,
)
from board.domain.errors import Refused
from board.domain.favours import ExceptionRule, Expectation, Favour
from board.domain.job import Job
from board.domain.kinds import KINDS, in_order
from board.domain.people import Absence, Colleague, Consent, Contact, Customer, Role
from board.domain.raising import Reason, Rule
from board.exchange.saving import save
from board.services import asking, cards, job_page, letters, records, stages, steps
from board.store import touch_rows

if TYPE_CHECKING:
    from pathlib import Path

    from board.domain.change import Commit
    from board.domain.people import Purpose
    from board.services.action import Act
    from board.services.workspace import Workspace

RANKS = {role: rank for rank, role in enumerate((Role.MEMBER, Role.MANAGER, Role.OWNER))}


def view(ws: Workspace, customer_id: str) -> CustomerView:
    """Return what the page of a customer shows besides the board; Refused when they are gone."""
    [customer] = records.get(ws, Customer, [customer_id])
    zone = ZoneInfo(ws.firm.zone)
    theirs = ws.where(Card, customer_id=customer_id)
    asked = [card for card in theirs if card.asks is Asks.CUSTOMER]
    touches = ws.where(Touch, card_id=tuple(card.id for card in theirs)) if theirs else []
    touches += [one for one in ws.where(Touch, customer_id=customer_id) if one.card_id is None]
    jobs = ws.where(Job, customer_id=customer_id)
    of_jobs = ws.where(Touch, job_id=tuple(job.id for job in jobs)) if jobs else []
    touches += [one for one in of_jobs if one.card_id is None and one.customer_id is None]
    favours = sorted(
        ws.where(Favour, customer_id=customer_id),
        key=lambda one: (one.granted_on, one.id),
        reverse=True,
    )
    told = {
        one.about_id: one.at.astimezone(zone).date()
        for one in touches
        if one.meaning is Meaning.TOLD and one.about_id
    }
    return CustomerView(
        customer=customer,
        theirs=tuple(card.id for card in letters.asked_of(ws, customer_id)),
        absences=tuple(in_order(KINDS["absence"], ws.where(Absence, customer_id=customer_id))),
        answers=tuple(answers_of(asked, touches, zone)),
        jobs=tuple(job_page.listed(ws, also_closed=True, customer_id=customer_id)),
        touches=tuple(sorted(touches, key=lambda one: (one.at, one.id), reverse=True)),
        favours=tuple(favours),
        told=tuple((one.id, told[one.id]) for one in favours if one.id in told),
        granted=granted_lately(favours, ws.today()),
        limit=ws.firm.favours_limit,
        expectations=tuple(ws.where(Expectation, customer_id=customer_id)),
        offered=tuple(offers_of(theirs, touches, zone, ws.workdays)),
        pause=asking.pause_on(ws, ws.today(), customer_id=customer_id),
    )


def listed(ws: Workspace) -> list[ListedCustomer]:
    """Return all customers with when they were last in touch with us."""
    with ws.store.reading() as connection:
        last = touch_rows.last_touches(connection)
    return [ListedCustomer(one.id, one.name, last.get(one.id)) for one in ws.where(Customer)]


def save_text(path: Path, text: str) -> None:
    """Write a text into a file, whole or not at all."""
    save(path, text.encode("utf-8"))


def log(
    ws: Workspace, customer_id: str, kind: TouchKind, text: str = "", *, inbound: bool = False
) -> Commit | None:
    """Log a contact with a customer that concerns none of their cards."""
    with ws.action(f"log_{kind.value}") as act:
        act.one(Customer, customer_id)
        said = steps.touch(act, None, kind, text=text, inbound=inbound, customer_id=customer_id)
        act.add(said)
    return act.commit


def consent(ws: Workspace, contact_id: str, purpose: Purpose, *, given: bool) -> Commit | None:
    """Note that somebody said yes or no to messages of a purpose today."""
    with ws.action("edit_contact") as act:
        contact = act.one(Contact, contact_id)
        said = Consent(purpose, given, act.today)
        act.edit(contact, consents=(*contact.consents, said))
    return act.commit


def grant(ws: Workspace, favour: Favour) -> Commit | None:
    """Grant a favour today; without another name it is the person at this desk who does.

    Where it follows an exception rule, whoever grants it must be allowed to: a rule among
    colleagues, so that the name is kept; one colleague alone may grant everything.
    """
    with ws.action("add_favour") as act:
        act.one(Customer, favour.customer_id)
        rule = act.find(ExceptionRule, favour.rule_id)
        colleagues = act.where(Colleague)
        named = [one for one in colleagues if one.name == (favour.granted_by or act.author.name)]
        role = named[0].role if named else Role.MEMBER
        if rule is not None and len(colleagues) > 1 and RANKS[role] < RANKS[rule.role]:
            owner = rule.role is Role.OWNER
            raise Refused("favour_needs_owner" if owner else "favour_needs_manager", rule=rule.name)
        act.add(
            replace(
                favour,
                id=favour.id or act.new_id(),
                what=texts.name_of(favour.what),
                granted_on=act.today,
                granted_by=favour.granted_by or act.author.name,
                currency=favour.currency or ws.firm.fee_currency,
            )
        )
    return act.commit


def ask_for_exception(ws: Workspace, customer_id: str, what: str) -> Card:
    """Make a card for an exception somebody asks for: it is decided by the next working day."""
    return cards.add(
        ws,
        cards.Draft(
            what,
            stage_id=stages.home(stages.listed(ws), StageKind.OURS).id,
            customer_id=customer_id,
            due=ws.workdays.after(ws.today()),
            topic=Topic.DECISION,
        ),
    )


def told_of(ws: Workspace, favour_id: str, kind: TouchKind, text: str = "") -> Commit | None:
    """Note that a customer was told of a favour; once told, it is told."""
    with ws.action("told") as act:
        favour = act.one(Favour, favour_id)
        note_told(act, favour, kind, text or favour.what)
    return act.commit


def note_told(act: Act, favour: Favour, kind: TouchKind, text: str) -> None:
    """Note within an action that a customer was told of a favour; its own card is done with."""
    act.add(
        steps.touch(
            act,
            None,
            kind,
            text=text,
            meaning=Meaning.TOLD,
            job_id=favour.job_id,
            customer_id=favour.customer_id,
            about_id=favour.id,
        )
    )
    raised = Reason(Rule.FAVOUR, favour.customer_id, "", favour.id, act.today)
    for card in act.where(Card, import_key=raised.key, archived_at=None):
        act.edit(card, archived_at=act.now)
