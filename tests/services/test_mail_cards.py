"""A mail becomes a card: what of it is the title, and what is no mail at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from board.domain.card import Card
from board.domain.errors import BadFile
from board.domain.mail_account import Account, Security
from board.domain.mail_card import is_raw, of_text, title_and_note
from board.domain.read_mail import ReadMail
from board.domain.received import Became, Received
from board.services import cards, mail_cards, replies, undo

if TYPE_CHECKING:
    from pathlib import Path

    from board.services.workspace import Workspace

MAIL = (
    b"From: eva@peak.example\r\nSubject: More mugs\r\nMessage-ID: <7@x.example>\r\n\r\nplease\r\n"
)


@pytest.mark.parametrize(
    ("subject", "text", "title", "note"),
    [
        ("AW: WG: Re[2]: Mugs", "Please.\nEva", "Mugs", "Please.\nEva"),
        ("", "Please call me\nEva", "Please call me", "Eva"),
        ("Re:", "", "Eva", ""),
        ("x" * 250, "y", f"{'x' * 200}…", f"…{'x' * 50}\ny"),
        (f"{'ab ' * 70}end", "", f"{('ab ' * 66).strip()}…", "…ab ab ab ab end"),
    ],
)
def test_title_and_note_of_a_mail(subject: str, text: str, title: str, note: str) -> None:
    mail = ReadMail(sender="eva@x.example", sender_name="Eva", subject=subject, text=text)
    assert title_and_note(mail) == (title, note)


def test_a_pasted_text_is_a_mail_only_with_the_head_of_one() -> None:
    assert is_raw("From: a@b\nSubject: x\n\nhello")
    assert is_raw("Received: from x\n by y\nSubject: x\n")
    assert not is_raw("Call Joe: tomorrow\nNote: he is away\n")
    assert not is_raw("From: a@b")
    assert of_text("  one \n\n two\nthree ") == ("one", "two\nthree")


def test_a_guess_that_is_dropped_by_hand_is_its_own_card(ws: Workspace) -> None:
    with ws.setting_up() as act:
        act.add(Received(act.new_id(), act.now, "<7@x.example>", became=Became.GUESS))
    brought = mail_cards.bring_in(ws, [MAIL])
    [mail] = ws.where(Received)
    assert (mail.became, mail.card_id) == (Became.CARD, brought.made[0])
    assert replies.guesses(ws) == []
    undo.undo(ws)
    assert ws.where(Card) == []
    assert ws.where(Received)[0].became is Became.GUESS


def test_nothing_of_several_is_kept_when_one_is_no_mail(ws: Workspace) -> None:
    with pytest.raises(BadFile, match="mail_none"):
        mail_cards.bring_in(ws, [MAIL, b"just words"])
    assert ws.where(Card) == []


def test_of_a_large_mail_only_the_beginning_is_looked_at(ws: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "large.eml"
    file.write_bytes(MAIL + b"x" * 40_000_000)
    raw = mail_cards.read(file)
    assert len(raw) == mail_cards.MOST_BYTES
    assert len(mail_cards.bring_in(ws, [raw]).made) == 1


def test_a_mail_whose_card_was_deleted_is_a_card_again(ws: Workspace) -> None:
    [first] = mail_cards.bring_in(ws, [MAIL]).made
    cards.remove(ws, [first])
    [again] = mail_cards.bring_in(ws, [MAIL]).made
    assert again != first
    [mail] = ws.where(Received)
    assert mail.card_id == again


@pytest.mark.parametrize(
    ("sender", "became"), [("eva@peak.example", Became.ANSWER), ("max@y.example", Became.GUESS)]
)
def test_a_mail_that_goes_on_about_one_that_became_a_card_belongs_to_it(
    ws: Workspace, sender: str, became: Became
) -> None:
    [card_id] = mail_cards.bring_in(ws, [MAIL]).made
    ours = Account("127.0.0.1", 25, Security.PLAIN, "orders@klein.example")
    reader = replies.Replies(ws, ours, replies.Words(lambda _name, one: one, ""))
    mail = ReadMail(
        "<8@x.example>", sender, subject="And?", text="Any news?", names=("<7@x.example>",)
    )
    found = reader.take(mail)
    assert found is not None
    assert (found.became, found.card_id) == (became, card_id)


def test_a_subject_of_an_old_program_is_read(ws: Workspace) -> None:
    old = MAIL.replace(b"More mugs", b"Mehr Bl\xfctent\xf6pfe")
    [card_id] = mail_cards.bring_in(ws, [old]).made
    [card] = ws.where(Card, id=card_id)
    assert card.title == "Mehr Blütentöpfe"
