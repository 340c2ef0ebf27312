"""Every verb of every service is done, undone and redone, and the journal tells what was."""

from __future__ import annotations

import pkgutil
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from dis import get_instructions
from functools import cache, partial
from importlib import import_module
from inspect import isfunction, ismodule, signature
from pathlib import Path
from tempfile import TemporaryDirectory
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

import pytest

import board.services
from board.domain.card import Asks, CheckItem, Closing, Link, Order, StageKind, TouchKind, Turn
from board.domain.change import ABSENT, as_fields
from board.domain.favours import Favour
from board.domain.job import Job
from board.domain.kinds import KINDS, kind_of
from board.domain.ladder import Ladder, Leaves, Pause, Uses, customer_ask, money
from board.domain.ladder_lookup import BUILT_IN
from board.domain.mail_account import Account, Security
from board.domain.people import Colleague, Consent, Contact, Customer, Purpose
from board.domain.process import Process, Step
from board.domain.read_mail import ReadMail
from board.domain.received import Became, Received
from board.domain.rounds import RoundItem, State
from board.exchange import process_file
from board.exchange.incoming import (
    Incoming,
    IncomingCard,
    IncomingCheck,
    IncomingLink,
    IncomingStage,
    IncomingTouch,
    never,
    no_progress,
)
from board.services import (
    asking,
    backups,
    cards,
    customers,
    job_changes,
    jobs,
    ladders,
    letter_texts,
    letters,
    mail_cards,
    mail_settings,
    mailbox,
    news,
    people,
    process_updates,
    processes,
    records,
    replies,
    rounds,
    sending,
    settings,
    stages,
    telling,
    touches,
    undo,
    watch,
    who_sends,
)
from board.services.importing import previewing, transfer
from board.services.ledger import Ledger as Remembered
from board.services.workspace import new_id
from board.store import reading
from tests.driver.builders import NOW, TODAY, Clock, added, in_days, open_desk, stage_called
from tests.driver.jobs import a_running_job, tell_of_a_fee

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from board.domain.card import Card
    from board.domain.change import Value
    from board.services.workspace import Workspace

    Rows = Mapping[tuple[str, str], Mapping[str, object]]

WRITES = {"action"}
REVERSING = {"undo", "redo"}
LEAVING = {"told", "told_of", "it_was_sent"}  # what left the house is not taken back
READING = {"of_draft"}  # its draft has a field called as the verb that starts a job
NOBODYS = {"raise_due", "recover", "note_another_day", "note_passed", "found"}  # the program itself
EXAMPLE = {"fill", "put_on_board"}  # a board that is gone afterwards, see test_demo


@dataclass(frozen=True, slots=True)
class Given:
    """What a verb finds on the board, by the part it plays there."""

    card: Card
    other: Card
    asleep: Card
    done: Card
    stage: Callable[[str], str]
    customer: Callable[[str], str]
    colleague: Callable[[str], str]
    items: tuple[str, ...]
    link: str
    folder: Path


MAILBOX = Account("mail.example", 465, Security.TLS, "orders@klein.example")
Verb = tuple["Callable[..., object]", "Callable[[Workspace, Given], object]"]


def a_file(**more: Any) -> Incoming:  # noqa: ANN401 - fields of IncomingCard
    """Return a board of two lists with one card."""
    card = IncomingCard("1", "Engrave", 1, stage="Ordered", stage_ref="o", owner="Ida", **more)
    lists = (IncomingStage("o", "Ordered"), IncomingStage("f", "Fertig", StageKind.DONE))
    return Incoming((card,), "trello", lists)


def a_table_comes(ws: Workspace, given: Given) -> object:
    """Bring in a table with another stage and another customer."""
    path = given.folder / "cards.csv"
    path.write_text("title,stage,customer\nTwo,Sanding,New Pines\n", "utf-8")
    return previewing.bring_in(ws, path, previewing.Chosen(), progress=no_progress, cancelled=never)


@pytest.fixture(params=["sqlite", "postgresql"])
def full_ws(request: pytest.FixtureRequest, clock: Clock) -> Iterator[Workspace]:
    """Give a board with what the verbs are tried on: a copy of one that was filled before."""
    if request.param == "sqlite":
        file = request.getfixturevalue("board_file")
        file.write_bytes(filled())
        yield open_desk(str(file), clock)
    else:
        with request.getfixturevalue("postgres").board(fill) as address:
            yield open_desk(address, clock)


@cache
def filled() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "board.db"
        fill(open_desk(str(file), Clock()))
        return file.read_bytes()


def fill(ws: Workspace) -> None:
    """Put everything on a new board."""
    whole = added(
        ws,
        "Approve proof",
        stage="Our turn",
        customer="Tall Pines",
        job="Mugs",
        owner="Mia Maus",
        due=in_days(2),
        ask_on=in_days(1),
        repeat="FREQ=WEEKLY",
    )
    other = added(ws, "Order beans", stage="Our turn", customer="Short Pines", job="Beans")
    asleep, done = added(ws, "Later", due=in_days(9)), added(ws, "Past", stage="Done")
    cards.give_date(ws, [other.id], None)
    cards.snooze(ws, [asleep.id], in_days(7))
    cards.archive(ws, [done.id])
    stages.add(ws, "Put away", kind=StageKind.DONE)
    stages.add(ws, "Empty")
    stages.edit(ws, stage_called(ws, "Reminded").id, {"order": Order.HAND})
    stages.edit(ws, stage_called(ws, "Needs a hand").id, {"hidden": True})
    for text in ("front", "back", "rim"):
        touches.add_check(ws, whole.id, text)
    touches.add_link(ws, whole.id, "https://example.org/proof")
    touches.log(ws, whole.id, TouchKind.NOTE, "gold")
    asking.pause(ws, Pause("", TODAY, "they move", customer_id=whole.customer_id))
    with ws.setting_up() as act:
        mail = Received(act.new_id(), act.now, "<1@x>", became=Became.GUESS, card_id=whole.id)
        act.add(mail)
    nobody = people.add_customer(ws, "Nobody's")
    for number, one in enumerate(("Ann", "Bea")):
        records.add(ws, Contact(one, nobody, one, position=float(number)))
    processes.copy(ws, processes.called(ws, "Service visit"))
    an_ask_and_a_call(ws)
    a_held_message(ws)
    telling.save_draft(ws, letters.plan(ws, a_running_job(ws).id))
    letter_texts.save(ws, "plan.formal", "en", subject="Hello", body="{steps}")
    held, closed = (a_second_job(ws, name) for name in ("Held", "Closed"))
    job_changes.hold(ws, held, "the mayor is ill")
    job_changes.close(ws, closed, Closing.LOST)
    tell_of_a_fee(ws, "artwork")
    a_newer_process(ws)
    settings.put(ws, "backup_folder:eva@desk", "/elsewhere")
    item, link = IncomingCheck("font"), IncomingLink("https://a.example")
    transfer.bring_in(ws, a_file(checklist=(item,), links=(link,)))
    ws.store.close()


def given_on(ws: Workspace, folder: Path) -> Given:
    """Return what is on the full board."""
    cards_called = {card.title: card for card in watch.everything(ws).cards.values()}
    whole = cards_called["Approve proof"]
    details = watch.details(ws, whole.id)
    assert details is not None
    return Given(
        card=whole,
        other=cards_called["Order beans"],
        asleep=cards_called["Later"],
        done=cards_called["Past"],
        stage=lambda name: stage_called(ws, name).id,
        customer=lambda name: one_called(ws, Customer, name),
        colleague=lambda name: one_called(ws, Colleague, name),
        items=tuple(item.id for item in details.checklist),
        link=details.links[0].id,
        folder=folder,
    )


def an_ask_and_a_call(ws: Workspace) -> None:
    """Let somebody be asked by e-mail today, and somebody else who wants no e-mails be called."""
    for name in ("Blue Heron", "Green Elm", "Peak Physio"):
        card = added(ws, "Send the logo", customer=name, due=in_days(9), ask_on=TODAY)
        cards.edit(
            ws, card.id, {"asks": Asks.CUSTOMER, "stage_id": stage_called(ws, "Coming up").id}
        )
        people.reach(ws, one_called(ws, Customer, name), {"email": "a@b.example"}, {})
    [contact] = ws.where(Contact, customer_id=one_called(ws, Customer, "Peak Physio"))
    said = (Consent(Purpose.ORDER, given=False, on=TODAY),)
    records.edit(ws, Contact, contact.id, {"consents": said})
    ask, *others = customer_ask()
    records.add(
        ws, Ladder(BUILT_IN[Uses.ASK].id, "Ours", (replace(ask, leaves=Leaves.AUTO), *others))
    )
    mailbox.set_up(ws, MAILBOX)
    for what in (mail_settings.SENT, mail_settings.ANSWERS):
        mail_settings.note_passed(ws, MAILBOX, what)
    who_sends.choose(ws, Leaves.AUTO)


def a_held_message(ws: Workspace) -> None:
    """Approve a message on a computer that does not send for this board yet."""
    rounds.approve(ws, the_mail(ws))
    nothing = Remembered(Path("no folder"), "held")
    sending.Outbox(ws, nothing, lambda *_: pytest.fail("sent")).run()


def the_mail(ws: Workspace, state: State = State.PLANNED) -> RoundItem:
    """Return the first message in the round of a state."""
    return next(each for each in rounds.listed(ws).messages if each.state is state)


def a_newer_process(ws: Workspace) -> None:
    """Let the process of the running job have a new version, in which one step is gone."""
    [frozen] = ws.where(Process, job_id="gift-kits")
    [step, *others] = frozen.steps
    steps = (replace(step, title="New words"), *others[:-1])
    template = replace(frozen, id=str(frozen.origin_id), job_id=None, origin_id=None)
    template = replace(template, name="Gift kits")
    with ws.setting_up() as act:
        act.add(replace(template, steps=steps, version=9))


def a_second_job(ws: Workspace, name: str) -> str:
    """Start one more job; return its id."""
    process = processes.called(ws, "Promo").id
    return jobs.start(ws, jobs.JobDraft(process, name, in_days(70), customer="Oak Hill")).job.id


def the_job(ws: Workspace, name: str) -> str:
    """Return the id of a job."""
    [job] = ws.where(Job, name=name)
    return job.id


def of_job(verb: Callable[..., object], *more: object, name: str = "Gift kits ×80") -> Verb:
    """Return the case of a verb on a running job."""
    return verb, lambda ws, _: verb(ws, the_job(ws, name), *more)


def late(ws: Workspace, _given: Given) -> object:
    """Let new dates be offered to a late job, and take them."""
    job = the_job(ws, "Gift kits ×80")
    ws.clock = Clock(NOW + timedelta(days=24))
    return job_changes.apply_new_dates(ws, job)


def of_card(verb: Callable[..., object], *more: object, **named: object) -> Verb:
    """Return the case of a verb on the one card with everything on it."""
    return verb, lambda ws, given: verb(ws, given.card.id, *more, **named)


def of_cards(verb: Callable[..., object], *more: object, **named: object) -> Verb:
    """Return the case of a verb on cards of every kind."""
    return verb, lambda ws, given: verb(
        ws, [given.card.id, given.other.id, given.asleep.id, given.done.id], *more, **named
    )


def of_stage(verb: Callable[..., object], name: str, *more: object) -> Verb:
    """Return the case of a verb on the stage of this name."""
    return verb, lambda ws, given: verb(ws, given.stage(name), *more)


EVERY_FIELD = {
    "title": "New",
    "note": "n",
    "stake": "$85",
    "contact": "Joe",
    "customer": "New Pines",
    "job": "New mugs",
    "owner": "New Person",
    "due": in_days(9),
    "due_time": time(10),
    "ask_on": in_days(8),
    "repeat": "FREQ=MONTHLY",
    "tags": ("rush",),
}
EVERY_FIELD_OF_A_STAGE = {
    "name": "New",
    "turn": Turn.SUPPLIER,
    "colour": "#112233",
    "card_limit": 3,
    "max_silence": 9,
    "hidden": True,
}
FIRM = {
    "name": "Pens & Co",
    "zone": "Europe/Berlin",
    "country": "DE",
    "region": "BY",
    "workdays": frozenset({1, 2}),
    "closed": (date(2026, 12, 24),),
    "day_starts": time(7),
}


def one_called(ws: Workspace, kind: type[Customer | Colleague], name: str) -> str:
    [found] = ws.where(kind, name=name)
    return found.id


TABLE = Path(__file__).parents[1] / "data/customers.csv"

CASES: dict[str, Verb] = {
    "a card is added": (
        cards.add,
        lambda ws, _: added(ws, customer="A", job="B", owner="C", tags=("x",), stage="Done"),
    ),
    "every field is edited": of_card(cards.edit, EVERY_FIELD),
    "a card is edited into the done stage": (
        cards.edit,
        lambda ws, given: cards.edit(ws, given.card.id, {"stage_id": given.stage("Done")}),
    ),
    "cards move into a stage by hand": (
        cards.move,
        lambda ws, given: cards.move(ws, [given.card.id, given.done.id], given.stage("Reminded")),
    ),
    "cards move to done": (
        cards.move,
        lambda ws, given: cards.move(ws, [given.card.id, given.other.id], given.stage("Done")),
    ),
    "cards are done": of_cards(cards.finish),
    "cards are open again": of_cards(cards.reopen),
    "cards sleep": of_cards(cards.snooze, in_days(5), due=in_days(6)),
    "cards wake": of_cards(cards.wake),
    "cards get another owner": of_cards(cards.assign, "New Person"),
    "cards get a date": of_cards(cards.give_date, in_days(3)),
    "all of a stage get a date": of_stage(cards.date_undated, "Our turn"),
    "cards are archived": of_cards(cards.archive),
    "a stage is emptied": of_stage(cards.archive_done, "Our turn"),
    "cards are deleted": of_cards(cards.remove),
    "a stage is added": (
        stages.add,
        lambda ws, given: stages.add(ws, "X", after=given.stage("As")),
    ),
    "every field of a stage is edited": of_stage(stages.edit, "Asked", EVERY_FIELD_OF_A_STAGE),
    "a stage becomes one for done": of_stage(stages.edit, "Our turn", {"kind": StageKind.DONE}),
    "a stage becomes one for done, by hand": of_stage(
        stages.edit, "Our turn", {"kind": StageKind.DONE, "order": Order.HAND}
    ),
    "a stage is for done no more": of_stage(
        stages.edit, "Done this week", {"kind": StageKind.OURS}
    ),
    "all stages are shown": (stages.show_hidden, lambda ws, _: stages.show_hidden(ws)),
    "a stage moves": of_stage(stages.move, "Reminded", 0),
    "a stage is removed": of_stage(stages.remove, "Empty"),
    **{f"a {kind} is logged": of_card(touches.log, kind, "hi") for kind in TouchKind},
    "the holidays of a country are kept": (
        settings.keep_holidays,
        lambda ws, _: settings.keep_holidays(ws, "US", ["Columbus Day"]),
    ),
    "a job is started of a card": (
        jobs.start,
        lambda ws, given: jobs.start(
            ws,
            jobs.JobDraft(
                processes.called(ws, "Promo").id,
                "Mugs x500",
                in_days(10),
                customer="New Pines",
                done=frozenset({"how-we-work", "quote-focus"}),
                card_id=given.card.id,
                anyway=True,
                reason="they wait",
                supplier_stage="At the supplier",
            ),
        ),
    ),
    "they answered": of_card(touches.answered, "yes"),
    "help is offered": of_card(touches.offer_help, "how"),
    "help is taken": of_card(
        asking.help_accepted, "Redraw the logo", owner_id=None, due=in_days(2)
    ),
    "it is acknowledged": of_card(asking.acknowledged),
    "it is promised": of_card(asking.promised, in_days(4)),
    "it is done for them": of_card(asking.done_for_them, asking.Help("Drawn", 20, favour=True)),
    "a card is paused": (
        asking.pause,
        lambda ws, given: asking.pause(ws, Pause("", TODAY, "ill", card_id=given.card.id)),
    ),
    "a customer goes on": (
        asking.resume,
        lambda ws, _: asking.resume(ws, ws.where(Pause)[0].id),
    ),
    "a line is added": of_card(touches.add_check, "handle"),
    "a customer is referred to somebody": (
        cards.refer,
        lambda ws, given: cards.refer(ws, given.card.id, "Referred to Quick Print"),
    ),
    "a line is ticked": (
        records.edit,
        lambda ws, given: records.edit(ws, CheckItem, given.items[0], {"done": True}),
    ),
    "a line moves": (
        touches.move_check,
        lambda ws, given: touches.move_check(ws, given.items[2], 0),
    ),
    "a line is removed": (
        records.remove,
        lambda ws, given: records.remove(ws, CheckItem, [given.items[1]]),
    ),
    "a link is added": of_card(touches.add_link, "https://b.example", "B"),
    "a customer is added": (people.add_customer, lambda ws, _: people.add_customer(ws, "A")),
    "a colleague is added": (people.add_colleague, lambda ws, _: people.add_colleague(ws, "A")),
    "a customer is edited": (
        records.edit,
        lambda ws, given: records.edit(
            ws,
            Customer,
            given.customer("Tall Pines"),
            {"name": "T", "use_note": "u", "note": "n"},
        ),
    ),
    "a customer is reached": (
        people.reach,
        lambda ws, given: people.reach(ws, given.customer("Tall Pines"), {"email": "e"}),
    ),
    "a contact is asked first": (
        people.make_first,
        lambda ws, given: people.make_first(ws, given.customer("Nobody's"), "Bea"),
    ),
    "somebody says yes to news": (
        customers.consent,
        lambda ws, _: customers.consent(ws, "Ann", Purpose.NURTURE, given=True),
    ),
    "a customer called": (
        customers.log,
        lambda ws, given: customers.log(
            ws, given.customer("Nobody's"), TouchKind.CALL, "more towels?", inbound=True
        ),
    ),
    "a favour is granted": (
        customers.grant,
        lambda ws, given: customers.grant(
            ws, Favour("", given.customer("Nobody's"), "names redrawn", TODAY)
        ),
    ),
    "an exception is asked for": (
        customers.ask_for_exception,
        lambda ws, given: customers.ask_for_exception(ws, given.customer("Nobody's"), "half"),
    ),
    "a colleague is edited": (
        records.edit,
        lambda ws, given: records.edit(
            ws,
            Colleague,
            given.colleague("Mia Maus"),
            {"name": "M", "initials": "MX", "colour": "#112233"},
        ),
    ),
    "a job is added": (records.add, lambda ws, _: records.add(ws, Job(new_id(), "Caps"))),
    "a link is removed": (
        records.remove,
        lambda ws, given: records.remove(ws, Link, [given.link]),
    ),
    "customers are merged": (
        people.merge_customers,
        lambda ws, given: people.merge_customers(
            ws, given.customer("Tall Pines"), given.customer("Short Pines")
        ),
    ),
    "whoever is here is merged": (
        people.merge_colleagues,
        lambda ws, given: people.merge_colleagues(
            ws, given.colleague("Mia Maus"), given.colleague("Eva Klein")
        ),
    ),
    "a customer is removed": (
        people.remove_customer,
        lambda ws, given: people.remove_customer(ws, given.customer("Nobody's")),
    ),
    "the firm is set": (settings.set_firm, lambda ws, _: settings.set_firm(ws, FIRM)),
    "a setting is made": (settings.put, lambda ws, _: settings.put(ws, "x", ["y"])),
    "no second folder is chosen": (
        backups.choose_second_folder,
        lambda ws, _: backups.choose_second_folder(ws, None),
    ),
    "a table of customers comes": (
        transfer.bring_in,
        lambda ws, _: transfer.bring_in(ws, transfer.read_file(ws, TABLE, kind="customer")),
    ),
    "a file comes again": (
        transfer.bring_in,
        lambda ws, _: transfer.bring_in(
            ws,
            a_file(
                due=in_days(4),
                customer="New Pines",
                job="Rings",
                checklist=(IncomingCheck("font", done=True), IncomingCheck("size")),
                links=(IncomingLink("https://b.example"),),
                touches=(IncomingTouch(None, "said yes"),),
            ),
        ),
    ),
    "a table comes": (previewing.bring_in, a_table_comes),
    "a process that came with the program is saved": (
        processes.save,
        lambda ws, _: processes.save(ws, replace(processes.called(ws, "Promo"), buffer_days=9)),
    ),
    "a process is added": (processes.add, lambda ws, _: processes.add(ws, "Mugs", "Begin")),
    "a process is copied": (
        processes.copy,
        lambda ws, _: processes.copy(ws, processes.called(ws, "Promo")),
    ),
    "a process comes as a file": (
        processes.bring_in,
        lambda ws, _: processes.bring_in(
            ws, process_file.write(replace(processes.called(ws, "Service visit 2"), buffer_days=7))
        ),
    ),
    "a letter is edited": (
        telling.save_draft,
        lambda ws, _: telling.save_draft(ws, letters.plan(ws, "gift-kits").with_text("S", "B")),
    ),
    "a text of letters is edited": (
        letter_texts.save,
        lambda ws, _: letter_texts.save(ws, "plan.formal", "de", subject="S", body="{steps}"),
    ),
    "a text of letters is put back": (
        letter_texts.reset,
        lambda ws, _: letter_texts.reset(ws, "plan.formal", "en"),
    ),
    "an edited letter is given up": (
        telling.drop_draft,
        lambda ws, _: telling.drop_draft(ws, letters.plan(ws, "gift-kits").draft_id),
    ),
    "a process is taken over by the jobs that run by it": (
        process_updates.apply,
        lambda ws, _: process_updates.apply(ws, "promo-order", ["gift-kits"]),
    ),
    "a job is dated anew": of_job(job_changes.re_date, in_days(80)),
    "a late job gets new dates": (job_changes.apply_new_dates, late),
    "a step is added": of_job(job_changes.add_step, Step("", "Second proof", days=1), "proof"),
    "a step is left out": of_job(job_changes.skip_step, "quote-focus", "known"),
    "a step waits for others": of_job(job_changes.reorder_step, "ship-to", ["artwork"]),
    "a step is sent back": of_job(job_changes.send_back, "artwork", "no vector"),
    "a date is promised": of_job(job_changes.promise, in_days(60)),
    "a job is delivered": of_job(job_changes.deliver, TODAY),
    "a job is cancelled": of_job(job_changes.close, Closing.CANCELLED, "no event"),
    "a job rests": of_job(job_changes.hold, "the mayor is ill"),
    "a job goes on": of_job(job_changes.resume, name="Held"),
    "a closed job is taken up again": of_job(job_changes.take_up, name="Closed"),
    "a fee is waived": of_job(job_changes.waive_fee, "artwork", "their printer broke"),
    "a message is approved": (
        rounds.approve,
        lambda ws, _: rounds.approve(ws, the_mail(ws), body="Please."),
    ),
    "a call was made": (
        rounds.went_out,
        lambda ws, _: rounds.went_out(ws, rounds.listed(ws).tasks[0], text="on Tuesday"),
    ),
    "a message is skipped": (
        rounds.skip,
        lambda ws, _: rounds.skip(ws, the_mail(ws), "answered by phone"),
    ),
    "news are written": (
        news.write,
        lambda ws, _: news.write(ws, "Our spring range", "New: cups made of cork."),
    ),
    "what goes by itself is approved": (
        rounds.approve_automatic,
        lambda ws, _: rounds.approve_automatic(ws, rounds.listed(ws)),
    ),
    "a message that was held is sent after all": (
        sending.send_again,
        lambda ws, given: sending.send_again(
            ws, the_mail(ws, State.HELD).key, Remembered(given.folder, "held")
        ),
    ),
    "a mail is an answer": (
        replies.is_answer,
        lambda ws, _: replies.is_answer(ws, ws.where(Received)[0].id),
    ),
    "a mail is no answer": (
        replies.is_no_answer,
        lambda ws, _: replies.is_no_answer(ws, ws.where(Received)[0].id),
    ),
    "a mail becomes a card": (
        mail_cards.bring_in,
        lambda ws, _: mail_cards.bring_in(ws, [b"From: a@b.example\r\nSubject: More mugs\r\n\r\n"]),
    ),
    "a mail that was read becomes a card": (
        mail_cards.make,
        lambda ws, _: mail_cards.make(ws, [ReadMail(sender="a@b.example", subject="More mugs")]),
    ),
    "a copied text becomes a card": (
        mail_cards.add_text,
        lambda ws, _: mail_cards.add_text(ws, "More mugs\nby Friday"),
    ),
    "it is chosen who sends": (
        who_sends.choose,
        lambda ws, _: who_sends.choose(ws, Leaves.DRAFT),
    ),
    "a mailbox is set up": (
        mailbox.set_up,
        lambda ws, _: mailbox.set_up(ws, replace(MAILBOX, port=587)),
    ),
    "a mailbox is given up": (mailbox.forget, lambda ws, _: mailbox.forget(ws)),
    "all mail is stopped": (mailbox.stop, lambda ws, _: mailbox.stop(ws)),
    "held mail is let go": (mailbox.release, lambda ws, _: mailbox.release(ws)),
    "a ladder that came with the program is saved": (
        ladders.save,
        lambda ws, _: ladders.save(ws, replace(BUILT_IN[Uses.MONEY], name="Money", rungs=money())),
    ),
    "a ladder is added": (
        ladders.add,
        lambda ws, _: ladders.add(ws, "Softly", BUILT_IN[Uses.ASK].id),
    ),
    "a ladder is copied": (
        ladders.copy,
        lambda ws, _: ladders.copy(ws, BUILT_IN[Uses.ASK].id, "Customer ask"),
    ),
    "a ladder is removed": (
        ladders.remove,
        lambda ws, _: ladders.remove(ws, [BUILT_IN[Uses.ASK].id]),
    ),
    "a customer gets a ladder": (
        ladders.choose,
        lambda ws, _: ladders.choose(
            ws,
            BUILT_IN[Uses.ASK].id,
            Uses.ASK,
            customer_id=one_called(ws, Customer, "Green Elm"),
        ),
    ),
    "a process is removed": (
        processes.remove,
        lambda ws, _: processes.remove(ws, [processes.called(ws, "Service visit 2").id]),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_what_is_done_is_undone_and_redone_as_it_was(
    full_ws: Workspace, tmp_path: Path, case: str
) -> None:
    ws, given = full_ws, given_on(full_ws, tmp_path)
    before, firm = state(ws), ws.firm

    CASES[case][1](ws, given)

    after, firm_after = state(ws), ws.firm
    assert after != before
    assert told_by_the_journal(ws) == differences(before, after)
    for _ in range(2):
        undo.undo(ws)
        assert (state(ws), ws.firm) == (before, firm)
        undo.redo(ws)
        assert (state(ws), ws.firm) == (after, firm_after)


def test_every_verb_of_every_service_is_tried() -> None:
    tried = {verb for verb, _ in CASES.values()}

    assert {name(verb) for verb in verbs() if verb not in tried} == set()


def test_a_verb_is_known_by_its_way_to_the_one_door() -> None:
    found = set(verbs())

    assert {cards.archive_done, touches.answered} <= found
    assert not {cards.get, watch.load} & found


def state(ws: Workspace) -> Rows:
    """Return all rows that are there, whatever they are, field by field."""
    with ws.store.reading() as connection:
        rows: list[Value] = []
        for kind in KINDS.values():
            rows += reading.values(connection, kind.value) if kind.name != "told" else ()
    return {(kind_of(type(row)).name, row.id): as_fields(row) for row in rows if not is_gone(row)}


def is_gone(row: Value) -> bool:
    """Return whether a row is removed; a setting holds nothing then."""
    return getattr(row, "removed_at", None) is not None or getattr(row, "value", "") == "null"


def differences(before: Rows, after: Rows) -> list[tuple[object, ...]]:
    """Return in which fields two states differ, as a journal has to tell it."""
    found = []
    for key in before.keys() | after.keys():
        old, new = before.get(key, {}), after.get(key)
        gone = {"value" if key[0] == "setting" else "removed_at"}
        fields = gone if new is None else {n for n in new if old.get(n, ...) != new[n]}
        if fields:
            found.append(
                (key, ABSENT if key not in before else {n: old[n] for n in fields}, fields)
            )
    return sorted(found, key=str)


def told_by_the_journal(ws: Workspace) -> list[tuple[object, ...]]:
    """Return what the newest action says: whose fields it changed, and what they were."""
    with ws.store.reading() as connection:
        changes = reading.group_changes(connection, reading.revision(connection)[0])
    told = [((c.entity, c.id), c.before, set(c.after)) for c in changes]
    return sorted(told, key=str)


def verbs() -> Iterator[FunctionType]:
    """Yield the public functions of the services that change a board which undo can take back."""
    for found in pkgutil.walk_packages(board.services.__path__, "board.services."):
        for function in vars(import_module(found.name)).values():
            if (
                isfunction(function)
                and function.__module__ == found.name
                and not function.__name__.startswith("_")
                and next(iter(signature(function).parameters), "") == "ws"
                and function.__name__ not in REVERSING | LEAVING | NOBODYS | EXAMPLE | READING
                and writes(function)
            ):
                yield function


def writes(function: FunctionType, met: frozenset[str] = frozenset()) -> bool:
    """Return whether a function hands changes to the one door, itself or by what it calls."""
    if name(function) in met:
        return False
    names = {called for code in codes(function.__code__) for called in code.co_names}
    read = {
        step.argval
        for code in codes(function.__code__)
        for step in get_instructions(code)
        if step.opname == "LOAD_GLOBAL"
    }  # else a field called as a function would be that
    near = [function.__globals__[called] for called in read if called in function.__globals__]
    far = [getattr(there, called, None) for there in near if ismodule(there) for called in names]
    below = partial(writes, met=met | {name(function)})
    ours = (one for one in (*near, *far) if isfunction(one) and one.__module__.startswith("board."))
    return bool(names & WRITES) or any(map(below, ours))


def codes(code: CodeType) -> Iterator[CodeType]:
    """Yield the code of a function and of those inside it."""
    yield code
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from codes(constant)


def name(function: Callable[..., object]) -> str:
    """Return where a function is, for people."""
    return f"{function.__module__}.{function.__qualname__}"
