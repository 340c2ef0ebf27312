"""A mail that is dropped, chosen or pasted becomes a card, once, for the customer who wrote it."""

from __future__ import annotations

from email import message_from_bytes
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from board.domain.card import Card, Touch, TouchKind
from board.domain.received import Became, Received
from board.services import mailbox
from board.ui.dropped.mail_drops import mails_in
from tests.driver.builders import in_days
from tests.driver.mail_servers import Working, account
from tests.features.test_daily_round import asks, opens

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from tests.driver.scenario import AtDesk

MAIL = b"""\
From: =?utf-8?q?Priya_N=C3=A4ir?= <Bright@customers.example>
To: orders@klein.example
Subject: AW: Re: 40 more mugs by Friday?
Message-ID: <42@customers.example>
Date: Mon, 23 Nov 2026 08:12:00 +0100
Content-Type: text/plain; charset=utf-8

Can we have 40 more mugs?

Priya

> On Friday you wrote:
> anything else?
"""


@pytest.fixture
def eml(tmp_path: Path) -> Path:
    file = tmp_path / "mail.eml"
    file.write_bytes(MAIL)
    return file


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(each)) for each in paths])
    return mime


def whole(raw: bytes) -> QMimeData:
    mime = QMimeData()
    mime.setData("message/rfc822", raw)
    return mime


def link(address: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    return mime


def drops(target: QWidget, mime: QMimeData) -> None:
    """Drop something on a widget, as Qt hands it up to whoever wants it."""
    button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy, place = Qt.DropAction.CopyAction, target.rect().center()
    here: QWidget | None = target
    while here is not None:
        enters = QDragEnterEvent(QPoint(place), copy, mime, button, key)
        enters.ignore()
        if here.acceptDrops() and QApplication.sendEvent(here, enters) and enters.isAccepted():
            QApplication.sendEvent(here, QDropEvent(QPointF(place), copy, mime, button, key))
            return
        here = here.parentWidget()
    pytest.fail("nothing takes it")


def made(desk: AtDesk) -> Card:
    desk.until(lambda: "40 more mugs by Friday?" in desk.titles("Our turn"))
    return desk.card("40 more mugs by Friday?")


def test_a_mail_dropped_on_the_board_is_a_card_of_who_wrote_it(desk: AtDesk, eml: Path) -> None:
    asks(desk, "Bright Smile")  # its contact has that address
    drops(desk.column("Asked").list.viewport(), files(eml))
    card = made(desk)
    assert card.note == "Can we have 40 more mugs?\n\nPriya"
    assert card.due == in_days(1)
    assert desk.desk.board.customers[card.customer_id or ""].name == "Bright Smile"
    [touch] = desk.does(lambda: desk.ws.where(Touch, card_id=card.id))
    assert (touch.kind, touch.inbound, touch.author) == (TouchKind.EMAIL, True, "Priya Näir")
    desk.presses("Ctrl+Z")
    desk.until(lambda: "40 more mugs by Friday?" not in desk.titles("Our turn"))
    assert desk.does(lambda: desk.ws.where(Received)) == []


def test_a_message_dropped_as_it_was_sent_on_the_panel_is_a_card(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.opens("Approve proof")
    drops(desk.panel, whole(MAIL))
    card = made(desk)
    assert (card.customer_id, card.contact) == (None, "bright@customers.example")


def test_the_same_mail_twice_is_one_card(desk: AtDesk, eml: Path) -> None:
    drops(desk.window, files(eml))
    made(desk)
    drops(desk.window, whole(MAIL))
    desk.sees_notice("This mail is on the board already.")
    assert desk.titles("Our turn").count("40 more mugs by Friday?") == 1
    assert desk.current() == "40 more mugs by Friday?"


def test_several_mails_at_once_are_as_many_cards_and_one_step_back(
    desk: AtDesk, eml: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.EML"
    other.write_bytes(MAIL.replace(b"42@", b"43@").replace(b"40 more", b"50 more"))
    drops(desk.window, files(eml, other, eml))
    desk.sees_notice("2 cards made of mails")
    desk.presses("Ctrl+Z")
    desk.until(lambda: not desk.titles("Our turn"))


@pytest.mark.parametrize(
    "address", ["message:%3C42@x%3E", "mid:42@x", "imap://me@x/INBOX;UID=7", "mailbox:///home/x"]
)
def test_a_link_to_a_mail_is_refused_with_what_to_do(desk: AtDesk, address: str) -> None:
    drops(desk.window, link(address))
    desk.sees_notice("save the mail as an .eml file and drop that here")
    assert not desk.titles("Our turn")


def test_outlooks_own_file_is_refused_with_how_to_save_it(desk: AtDesk, tmp_path: Path) -> None:
    file = tmp_path / "mail.msg"
    file.write_bytes(b"\xd0\xcf\x11\xe0")
    drops(desk.window, files(file))
    desk.sees_notice("in Outlook choose Save As, then .eml")


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02" * 500, b"just words"])
def test_what_is_no_mail_is_refused(desk: AtDesk, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "mail.eml"
    file.write_bytes(content)
    drops(desk.window, files(file))
    desk.sees_notice("That is no mail")


def test_other_files_are_still_links_in_the_panel(desk: AtDesk, tmp_path: Path) -> None:
    assert not mails_in(files(tmp_path / "proof.pdf"))
    assert not mails_in(link("https://klein.example"))


def test_a_copied_mail_is_pasted_on_the_board(desk: AtDesk) -> None:
    QGuiApplication.clipboard().setText(MAIL.decode())
    desk.presses("Ctrl+V")
    assert made(desk).note.startswith("Can we have")


def test_a_copied_text_is_pasted_as_title_and_note(desk: AtDesk) -> None:
    QGuiApplication.clipboard().setText("Call Joe: proof\nHe likes the blue one.\nNot the red.")
    desk.presses("Ctrl+V")
    desk.until(lambda: desk.titles("Our turn") == ["Call Joe: proof"])
    assert desk.card("Call Joe: proof").note == "He likes the blue one.\nNot the red."


def test_in_a_field_it_is_pasted_there(desk: AtDesk) -> None:
    QGuiApplication.clipboard().setText("for the field")
    desk.box.take_over()
    desk.presses("Ctrl+V")
    desk.settles()
    assert desk.box.text() == "for the field"
    assert not desk.titles("Our turn")


def test_the_answer_to_a_mail_belongs_to_it(desk: AtDesk, eml: Path) -> None:
    with Working() as server:
        desk.does(lambda: mailbox.set_up(desk.ws, account(server.port, user="")))
        asks(desk, "Bright Smile")
        desk.open_board.importing.start(str(eml))
        card = made(desk)
        asked = desk.card("Approve the proof")
        with_mail = desk.does(lambda: desk.ws.where(Received, card_id=card.id))[0]
        assert with_mail.became is Became.CARD
        desk.does(lambda: _moved(desk, with_mail, asked.id))
        opens(desk)
        desk.presses("A")
        desk.clock.ahead(minutes=1)
        desk.open_board.mail.look()
        desk.until(lambda: bool(server.texts))
    sent = message_from_bytes(server.texts[0])
    assert sent["In-Reply-To"] == sent["References"] == "<42@customers.example>"


def _moved(desk: AtDesk, mail: Received, card_id: str) -> None:
    with desk.ws.action("edit") as act:
        act.edit(mail, card_id=card_id)
