"""Mail that came in: an answer stops the asking, all else does not, and each mail counts once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from board.domain.card import Card, Meaning, Touch, TouchKind
from board.domain.errors import Refused
from board.domain.ladder import Pause
from board.domain.mail_account import Account, Security
from board.domain.message import Message, MessageState
from board.domain.people import Contact, Customer, Purpose, may_be_written
from board.domain.read_mail import ReadMail, Returned
from board.domain.received import Became, Pressed, Received
from board.domain.rounds import Flag
from board.domain.sending import Answer, Outcome, Reason
from board.services import cards, records, replies, rounds, sending, stages, undo
from board.services.ledger import Ledger
from board.services.replies import Replies, Words
from tests.driver.builders import RESOURCES, TODAY, added, in_days

if TYPE_CHECKING:
    from pathlib import Path

    from board.services.workspace import Workspace
    from tests.driver.builders import Clock

PRIYA, OTHER = "priya@bright-smile.example", "desk@bright-smile.example"
OURS = "orders@klein.example"
ACCOUNT = Account("127.0.0.1", 25, Security.PLAIN, OURS, reply_to="mara@klein.example")
WORDS = Words(lambda name, address: f"Wrong address: {name} {address}", "away")
ID = "<{}.board@klein.example>"


@pytest.fixture
def asked(ws: Workspace, tmp_path: Path, clock: Clock) -> Message:
    """A message that left, about two cards of one customer."""
    ws.resources = RESOURCES
    for title in ("Approve the proof", "Send the logo"):
        card = added(
            ws, title, customer="Bright Smile", due=in_days(9), ask_on=TODAY, stage="Coming up"
        )
        cards.edit(ws, card.id, {"asks": "customer"})
    [customer] = ws.where(Customer)
    for name, address in (("Priya", PRIYA), ("Desk", OTHER)):
        with ws.action("add") as act:
            place = float(len(act.where(Contact)))
            act.add(Contact(act.new_id(), customer.id, name, place, email=address))
    ledger = Ledger(tmp_path, "board")
    sending.ready_here(ws, ledger)
    [item] = rounds.listed(ws).messages
    rounds.approve(ws, item)

    def give(_message: Message, may_leave: object) -> Answer:
        assert callable(may_leave)
        assert may_leave()
        return Answer(Outcome.SENT, Reason.ACCEPTED, 250)

    sending.Outbox(ws, ledger, give, named=lambda one: ID.format(one.id)).run()
    clock.ahead(hours=3)
    [message] = ws.where(Message)
    return message


def mail(message: Message | None = None, **more: object) -> ReadMail:
    given = {
        "header_id": "<1@bright-smile.example>",
        "sender": PRIYA,
        "subject": "Re: whatever",
        "text": "All fine, go ahead.",
        "names": (message.header_id,) if message else (),
    }
    return ReadMail(**given | more)  # type: ignore[arg-type]  # a test's own


def take(ws: Workspace, one: ReadMail) -> Received | None:
    return Replies(ws, ACCOUNT, WORDS).take(one)


def where(ws: Workspace, title: str = "Approve the proof") -> str:
    [card] = [one for one in ws.where(Card) if one.title == title]
    return next(one.name for one in stages.listed(ws) if one.id == card.stage_id)


def answers(ws: Workspace) -> list[str]:
    return [one.text for one in ws.where(Touch) if one.meaning is Meaning.ANSWERED]


def test_an_answer_stops_the_asking_and_makes_it_our_turn(
    ws: Workspace, asked: Message, clock: Clock
) -> None:
    found = take(ws, mail(asked))
    assert found is not None
    assert found.became is Became.ANSWER
    assert (where(ws), where(ws, "Send the logo")) == ("Our turn", "Our turn")
    assert answers(ws) == ["All fine, go ahead."] * 2
    touch = next(one for one in ws.where(Touch) if one.meaning is Meaning.ANSWERED)
    assert touch.inbound
    assert touch.about_id == asked.id
    clock.ahead(days=14)
    assert rounds.listed(ws).messages == []


def test_another_contact_of_the_customer_may_answer(ws: Workspace, asked: Message) -> None:
    found = take(ws, mail(asked, sender=OTHER))
    assert found is not None
    assert found.became is Became.ANSWER


def test_a_mail_counts_once_however_often_it_is_read(ws: Workspace, asked: Message) -> None:
    assert take(ws, mail(asked)) is not None
    assert take(ws, mail(asked)) is None
    assert take(ws, mail(asked, header_id="")) is not None
    assert take(ws, mail(asked, header_id="")) is None
    assert len(ws.where(Received)) == 2


def test_a_foreign_sender_with_our_message_id_is_a_guess(ws: Workspace, asked: Message) -> None:
    found = take(ws, mail(asked, sender="eve@elsewhere.example"))
    assert found is not None
    assert found.became is Became.GUESS
    assert answers(ws) == []
    assert where(ws) == "Asked"
    assert [guess.mail.id for guess in replies.guesses(ws)] == [found.id]


@pytest.mark.parametrize(
    ("sender", "subject"),
    [(PRIYA, "a new question"), ("priya@home.example", "AW: {subject}")],
    ids=["by address", "by subject"],
)
def test_by_address_or_subject_alone_it_is_a_guess(
    ws: Workspace, asked: Message, sender: str, subject: str
) -> None:
    found = take(ws, mail(sender=sender, subject=subject.format(subject=asked.subject)))
    assert found is not None
    assert found.became is Became.GUESS
    assert answers(ws) == []
    assert len(replies.guesses(ws)) == 1


def test_a_person_says_that_a_guess_is_an_answer_and_may_take_it_back(
    ws: Workspace, asked: Message
) -> None:
    found = take(ws, mail(asked, sender="eve@elsewhere.example"))
    assert found is not None
    replies.is_answer(ws, found.id)
    assert where(ws) == "Our turn"
    assert replies.guesses(ws) == []
    with pytest.raises(Refused):
        replies.is_answer(ws, found.id)
    undo.undo(ws)
    assert where(ws) == "Asked"
    replies.is_no_answer(ws, found.id)
    assert where(ws) == "Asked"
    assert replies.guesses(ws) == []
    assert ws.where(Received)[0].became is Became.LEFT


@pytest.mark.parametrize(
    ("subject", "text", "pressed"),
    [
        ("APPROVED [{ref}]", "", Pressed.YES),
        ("MORE TIME [{ref}]", "", Pressed.MORE_TIME),
        ("BITTE ANRUFEN [{ref}]", "", Pressed.CALL_ME),
        ("Re: whatever", "more time\nuntil Friday", Pressed.MORE_TIME),
    ],
)
def test_a_one_click_answer_is_an_answer(
    ws: Workspace, asked: Message, subject: str, text: str, pressed: Pressed
) -> None:
    names = () if "ref" in subject else (asked.header_id,)
    subject = subject.format(ref=f"{asked.id}.board")
    found = take(ws, mail(subject=subject, text=text, names=names))
    assert found is not None
    assert (found.became, found.pressed) == (Became.ANSWER, pressed)
    assert where(ws) == "Our turn"
    [said, _other] = answers(ws)
    assert said.startswith(text.partition("\n")[0] or subject.partition(" [")[0])


@pytest.mark.parametrize(
    "fields",
    [
        {"fields": (("auto-submitted", "auto-replied"),)},
        {"fields": (("auto-submitted", "auto-generated"),)},
        {"fields": (("return-path", "<>"),)},
        {"fields": (("x-autoreply", "yes"),)},
        {"sender": OURS},
        {"sender": "mara@klein.example"},
    ],
    ids=str,
)
def test_machines_and_we_ourselves_answer_nothing(
    ws: Workspace, asked: Message, fields: dict[str, object]
) -> None:
    found = take(ws, mail(asked, **fields))
    assert found is None or found.became is Became.MACHINE
    assert (where(ws), answers(ws)) == ("Asked", [])
    assert replies.guesses(ws) == []


def test_a_list_never_answers_by_itself(ws: Workspace, asked: Message) -> None:
    news = (("list-id", "<news>"),)
    assert take(ws, mail(fields=news)) is None
    named = take(ws, mail(asked, header_id="<2@x>", fields=news))
    assert named is not None
    assert named.became is Became.GUESS
    assert answers(ws) == []


def test_who_is_away_is_not_asked_until_they_are_back(ws: Workspace, asked: Message) -> None:
    away = mail(
        asked, subject="Automatische Antwort: Freigabe", text="Ich bin bis 4.12.2026 im Urlaub."
    )
    found = take(ws, away)
    assert found is not None
    assert found.became is Became.AWAY
    assert answers(ws) == []
    pauses = ws.where(Pause)
    assert {(one.reason, str(one.last)) for one in pauses} == {("away", "2026-12-04")}
    assert {one.card_id for one in pauses} == {one.id for one in ws.where(Card)}
    take(ws, mail(asked, header_id="<2@x>", subject=away.subject, text=away.text))
    assert len(ws.where(Pause)) == 2


def bounce(message: Message, **more: object) -> ReadMail:
    given = {
        "sender": "mailer-daemon@mail.example",
        "subject": "Undelivered",
        "names": (),
        "returned": Returned((message.header_id,), (PRIYA,), "550 no such user"),
    }
    return mail(message, **given | more)


def test_a_mail_that_came_back_stops_all_to_that_address_and_makes_one_card(
    ws: Workspace, asked: Message, clock: Clock
) -> None:
    found = take(ws, bounce(asked))
    assert found is not None
    assert found.became is Became.BOUNCE
    assert answers(ws) == []
    [priya] = [one for one in ws.where(Contact) if one.email == PRIYA]
    assert priya.bounced == PRIYA
    [made] = [one for one in ws.where(Card) if one.title.startswith("Wrong address")]
    assert made.title == f"Wrong address: Priya {PRIYA}"
    assert (where(ws, made.title), made.contact_id) == ("Our turn", priya.id)
    take(ws, bounce(asked, header_id="<2@x>"))
    assert sum(one.title.startswith("Wrong address") for one in ws.where(Card)) == 1
    clock.ahead(days=3)
    assert {one.address for one in rounds.listed(ws).messages} == {OTHER}
    [desk] = [one for one in ws.where(Contact) if one.email == OTHER]
    with ws.action("edit_contact") as act:
        act.edit(desk, email="")
    assert all(Flag.BOUNCED in one.flags for one in rounds.listed(ws).messages)
    for address in ("priya.nair@bright-smile.example", PRIYA):  # the first one was right after all
        records.edit(ws, Contact, priya.id, {"email": address})
        assert {one.address for one in rounds.listed(ws).messages} == {address}


@pytest.mark.parametrize(
    "returned",
    [
        Returned(("<other@klein.example>",), (PRIYA,), "550"),
        Returned((), (PRIYA,), "550"),
        None,
    ],
    ids=["of another message", "quotes nothing", "no report"],
)
def test_a_forged_report_stops_nothing(
    ws: Workspace, asked: Message, returned: Returned | None
) -> None:
    assert take(ws, bounce(asked, returned=returned)) is None
    assert not any(one.bounced for one in ws.where(Contact))


def test_a_delay_is_no_bounce(ws: Workspace, asked: Message) -> None:
    late = Returned((asked.header_id,), (PRIYA,), "4.4.1", final=False)
    assert take(ws, bounce(asked, returned=late)) is None
    assert not any(one.bounced for one in ws.where(Contact))


def test_an_answer_after_the_card_was_done_is_noted_and_moves_nothing(
    ws: Workspace, asked: Message
) -> None:
    for card in ws.where(Card):
        cards.finish(ws, [card.id])
    assert take(ws, mail(asked)) is not None
    assert where(ws) == "Done this week"
    assert answers(ws) == ["All fine, go ahead."] * 2


def test_an_answer_proves_that_an_uncertain_message_left(ws: Workspace, asked: Message) -> None:
    with ws.setting_up() as act:
        act.edit(asked, state=MessageState.UNCERTAIN)
    assert take(ws, mail(asked)) is not None
    assert ws.where(Message)[0].state is MessageState.SENT


def test_an_answer_that_came_before_the_last_reminder_still_stops_the_asking(
    ws: Workspace, asked: Message, clock: Clock
) -> None:
    came = ws.now()
    clock.ahead(days=7)
    for card in ws.where(Card):
        with ws.setting_up() as act:
            act.add(Touch(act.new_id(), card.id, act.now, TouchKind.EMAIL, meaning=Meaning.ASK))
    Replies(ws, ACCOUNT, WORDS).take(mail(asked), came)
    assert rounds.listed(ws).messages == []


@pytest.mark.parametrize("sender", [PRIYA, "eve@elsewhere.example"])
def test_whoever_presses_that_they_want_none_gets_no_more_of_these(
    ws: Workspace, asked: Message, sender: str
) -> None:
    with ws.action("edit") as act:
        act.edit(asked, purpose=Purpose.NURTURE)
    subject = f"Bitte keine solchen E-Mails [{asked.id}.board]"
    found = take(ws, mail(sender=sender, subject=subject, text=""))
    assert found is not None
    assert found.pressed is Pressed.NO_MORE
    [contact] = ws.where(Contact, email=PRIYA)
    said = [(one.purpose, one.given) for one in contact.consents]
    theirs = sender == PRIYA  # others cannot say it for them
    assert said == ([(Purpose.NURTURE, False)] if theirs else [])
    assert may_be_written(contact, Purpose.ORDER)
