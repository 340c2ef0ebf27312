"""Makes what the page of the round shows of an entry, in words, from values alone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.ladder import Way
from board.domain.rounds import State, leaves_at
from board.ui.panel.panel_words import touch_words
from board.ui.people.people_words import best_words
from board.ui.round.entries import Deed, Group, Wish, wishes
from board.ui.round.entry_words import EntryWords, mentions
from board.ui.round.round_list import Row
from board.ui.round.round_page import Shown
from board.ui.round.round_side import Beside
from board.ui.round.round_words import RoundWords
from board.ui.round.task_paper import Task
from board.ui.words import chip_text, chip_words, dated, short_date, short_time

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, tzinfo

    from board.domain.card import Card, Touch
    from board.domain.job import Job
    from board.domain.people import Contact
    from board.domain.rounds import RoundItem
    from board.ui.desk import Desk
    from board.ui.round.entries import Entry

translate = QCoreApplication.translate
MOST_TOUCHES, MOST_RUNGS = 5, 4
ICONS = {Way.EMAIL: "mail", Way.PHONE: "phone", Way.LETTER: "file-text", Way.INSIDE: "users"}


class EntryView:
    """Says what stands on the page, by what the desk knows on a day.

    ``writer`` is who writes, ``sender`` the address it leaves from, "" without a mailbox.
    """

    def __init__(self, desk: Desk, *, writer: str, sender: str, now: datetime) -> None:
        self._desk, self._writer, self._sender, self._now = desk, writer, sender, now
        self._entries, self._round = EntryWords(), RoundWords(desk.today)

    def rows(self, entries: Sequence[Entry]) -> list[Row]:
        """Return the rows of the list."""
        rows: list[Row] = []
        names: Mapping[Group, str] = self._entries.groups()
        last = None
        numbers = {each.key: number for number, each in enumerate(entries, 1)}
        for each in entries:
            if each.group is not last:
                rows.append(Row(names[each.group]))
                last = each.group
            if each.rides:
                message = next((one for one in entries if one.key == each.rides), None)
                rows.append(self._riding(each, message, numbers.get(each.rides, 0)))
            else:
                rows.append(self._row(each))
        return rows

    def shown(self, entry: Entry, touches: Sequence[Touch], zone: tzinfo) -> Shown:
        """Return what the page shows of an entry; ``touches`` are those of its cards."""
        item = entry.item
        if item is None:
            return self._slipped(entry, touches, zone)
        writes = item.letter is not None
        offers = {
            one: self._entries.wish(one, item)
            for one in wishes(entry, has_mailbox=bool(self._sender))
        }
        contact = " ".join(filter(None, (item.contact.name if item.contact else "", item.address)))
        firm = self._desk.board.firm.name
        return Shown(
            entry.key,
            self._round.why(item),
            self._beside(item, touches, zone),
            letter=item.letter,
            to=contact or (item.customer.name if item.customer else ""),
            writer=", ".join(filter(None, (self._writer, self._sender or firm))),
            task=None if writes else self._task(item),
            wishes=offers,
            off=self._off(entry),
            aside=self._aside(entry, offers),
        )

    def who(self, item: RoundItem) -> tuple[str, str]:
        """Return who gets a message, and its subject."""
        name = item.customer.name if item.customer else item.title
        address = f"{name}, {item.address}" if item.address else name
        return address, item.letter.subject if item.letter else ""

    def flags(self, item: RoundItem) -> str:
        """Return why a message is left out."""
        words = [self._round.flag(each) for each in sorted(item.flags)]
        return " ".join(words) or self._round.said(item)

    def _row(self, entry: Entry) -> Row:
        item, deed = entry.item, self._entries.deed(entry)
        if item is None:
            card = self._desk.board.cards.get(entry.card_id)
            title = card.title if card else ""
            late = chip_words(self._desk.arrangement.summary_of(card)) if card else ""
            line, whom = f"{title} · {deed or late}", self._customer(card) or title
            line = line if whom != title else deed or late
            return Row(whom, entry.key, line, "", done=not entry.is_open)
        about = self._entries.about(item, self._desk.today)
        line = f"{item.title} · {deed}" if deed else about
        icon = "circle-help" if item.state in (State.UNCERTAIN, State.FAILED) else ICONS[item.way]
        icon = "circle-help" if item.mail is not None else icon
        icon = "hand-helping" if entry.group is Group.FAVOUR else icon
        needs_a_look = item.way is Way.EMAIL and item.state is State.PLANNED and not item.mail
        if entry.is_open and needs_a_look and not item.may_be_approved:
            icon = "triangle-alert"
        whom = item.customer.name if item.customer else item.title
        return Row(whom, entry.key, line, icon, done=not entry.is_open)

    def _riding(self, entry: Entry, message: Entry | None, number: int) -> Row:
        """Return the row of a favour that rides in a message, as long as that mentions it."""
        item, is_gone = entry.item, message is not None and not message.is_open
        title, whom = (item.title, item.customer) if item else ("", None)
        if message is not None and message.item is not None and not mentions(message.item):
            line = translate("EntryView", "{favour} · left out there").format(favour=title)
        else:
            words = translate("EntryView", "{favour} · told in message {number}")
            line = words.format(favour=title, number=number)
        return Row(whom.name if whom else title, entry.key, line, "hand-helping", done=is_gone)

    def _slipped(self, entry: Entry, touches: Sequence[Touch], zone: tzinfo) -> Shown:
        card = self._desk.board.cards.get(entry.card_id)
        if card is None:
            return Shown(entry.key, "", Beside(""))
        contact = self._desk.board.written_to(card) or self._contact(card)
        return Shown(
            entry.key,
            translate("EntryView", "It is late, and nobody has touched it since."),
            self._of_card(card, contact, touches, zone),
            task=Task(
                card.title,
                chip_text(self._desk.arrangement.summary_of(card)),
                self._numbers(contact),
                note=card.note,
                called=entry.is_open,
            ),
            wishes={one: self._entries.wish(one, None) for one in wishes(entry, has_mailbox=False)},
            aside=self._entries.deed(entry),
        )

    def _task(self, item: RoundItem) -> Task:
        if item.mail is not None:
            mail = item.mail
            whom = ((mail.sender_name, mail.sender),)
            title = translate("EntryView", "Is this an answer to “{title}”?")
            return Task(
                title.format(title=item.title), numbers=whom, words=mail.subject, note=mail.text
            )
        return Task(
            item.title,
            numbers=self._numbers(item.contact) if item.way is Way.PHONE else (),
            words=self._entries.call(item, self._desk.today),
            called=item.way is Way.PHONE,
        )

    def _numbers(self, contact: Contact | None) -> tuple[tuple[str, str], ...]:
        if contact is None or not (contact.phone or contact.mobile):
            return ((contact.name if contact else "", translate("EntryView", "No number known")),)
        numbers = [(contact.name, contact.phone)] if contact.phone else []
        mobile = translate("EntryView", "Mobile")
        numbers += [(mobile if numbers else contact.name, contact.mobile)] * bool(contact.mobile)
        return tuple(numbers)

    def _off(self, entry: Entry) -> str:
        """Return why the primary button cannot be pressed."""
        item = entry.item
        if item is None or not entry.is_open or not entry.must_not_leave:
            return ""
        return self.flags(item)

    def _aside(self, entry: Entry, offers: Mapping[Wish, str]) -> str:
        """Return when it leaves, or what became of it."""
        item = entry.item
        if item is None or entry.deed not in (None, Deed.APPROVED):
            return self._entries.deed(entry)
        if not entry.is_open and item.message is not None and item.message.planned_for:
            return self._leaves(item.message.planned_for, item.contact)
        if Wish.APPROVE in offers:
            days = self._desk.arrangement.workdays
            at = leaves_at(item.contact, self._desk.board.firm, days, self._now)
            return self._leaves(at, item.contact)
        if Wish.MAIL in offers:
            return translate("EntryView", "Your mail program opens with it.")
        return ""

    def _leaves(self, at: datetime, contact: Contact | None) -> str:
        if at <= self._now:
            return translate("EntryView", "Leaves at once")
        here = at.astimezone(self._now.tzinfo)
        hour = short_time(here.time())
        name = _first_name(contact) if contact and contact.best_from else ""
        if here.date() != self._now.date():
            words = translate("EntryView", "Leaves on {day} at {time}")
        elif name:
            words = translate("EntryView", "Leaves at {time}, when {name} is best reached")
        else:
            words = translate("EntryView", "Leaves at {time}, as quiet hours are over then")
        return words.format(day=short_date(here.date()), time=hour, name=name)

    def _beside(self, item: RoundItem, touches: Sequence[Touch], zone: tzinfo) -> Beside:
        first = item.first
        beside = self._known(item, touches, zone)
        rungs_left = first.rungs if first else ()
        coming = [one for one in rungs_left if not one.went and one.day > self._desk.today]
        rungs = tuple((short_date(one.day), self._entries.rung(one)) for one in coming[:MOST_RUNGS])
        checked = [(self._round.flag(flag), False) for flag in sorted(item.flags)]
        if item.letter is not None and item.state is State.PLANNED and not checked:
            checked = [(translate("EntryView", "Friendly, and nothing is missing."), True)]
        if item.said:
            checked.append((self._round.said(item), False))
        return Beside(
            beside.customer, beside.job, beside.facts, beside.so_far, rungs, tuple(checked)
        )

    def _known(self, item: RoundItem, touches: Sequence[Touch], zone: tzinfo) -> Beside:
        """Return what is known of what an item is about: its card, its job, or a favour."""
        if item.first is not None:
            return self._of_card(item.first.card, item.contact, touches, zone)
        job = item.owed.job if item.owed else None
        customer = item.customer.name if item.customer else ""
        return self._of_people(customer, job, item.contact, touches, zone)

    def _of_card(
        self, card: Card, contact: Contact | None, touches: Sequence[Touch], zone: tzinfo
    ) -> Beside:
        job = self._desk.board.jobs.get(card.job_id or "")
        beside = self._of_people(self._customer(card), job, contact, touches, zone)
        if card.due is None:
            return beside
        needed = (translate("EntryView", "Needed by"), dated(card.due, self._desk.today))
        return replace(beside, facts=(*beside.facts, needed))

    def _of_people(
        self,
        customer: str,
        job: Job | None,
        contact: Contact | None,
        touches: Sequence[Touch],
        zone: tzinfo,
    ) -> Beside:
        facts = [(translate("EntryView", "Contact"), _named(contact))]
        if contact is not None:
            phone = contact.phone or contact.mobile
            facts.append((translate("EntryView", "Phone"), phone))
            facts.append((translate("EntryView", "Best reached"), best_words(contact)))
            facts.append((translate("EntryView", "Likes"), _likes(contact)))
        if job is not None and job.in_hands:
            in_hands = dated(job.in_hands, self._desk.today)
            facts.append((translate("EntryView", "In their hands"), in_hands))
        latest = sorted(touches, key=lambda each: each.at, reverse=True)[:MOST_TOUCHES]
        return Beside(
            customer,
            job.name if job else "",
            tuple(pair for pair in facts if pair[1]),
            tuple((short_date(one.at.astimezone(zone).date()), touch_words(one)) for one in latest),
        )

    def _customer(self, card: Card | None) -> str:
        customer = self._desk.board.customers.get(card.customer_id or "") if card else None
        return customer.name if customer else ""

    def _contact(self, card: Card) -> Contact | None:
        named = self._desk.board.contacts.get(card.contact_id or "")
        theirs = [
            one for one in self._desk.board.contacts.values() if one.customer_id == card.customer_id
        ]
        return named or min(theirs, key=lambda one: one.position, default=None)


def _named(contact: Contact | None) -> str:
    return ", ".join(filter(None, (contact.name, contact.role))) if contact else ""


def _first_name(contact: Contact) -> str:
    """Return by what name somebody is spoken of: the first where they like that, else all of it."""
    return contact.name.split(maxsplit=1)[0] if contact.casual and contact.name else contact.name


def _likes(contact: Contact) -> str:
    """Return how somebody likes to be written to."""
    likes = [translate("EntryView", "short mails")] if contact.brief else []
    likes += [translate("EntryView", "first names")] if contact.casual else []
    return ", ".join(likes)
