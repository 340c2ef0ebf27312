"""Somebody opens the letter of a job: it is read, edited, sent on its way, and noted as told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from board.domain.card import Card, Meaning, Touch, TouchKind
from board.domain.letter import Offer
from board.domain.message import Message, MessageState
from board.domain.people import Consent, Contact, Customer, Purpose
from board.services import letters, records, telling, undo
from board.ui.actions import mail_program
from board.ui.letters.letter_page import Way
from board.ui.letters.text_dialog import TextDialog
from tests.driver.builders import TODAY, in_days
from tests.driver.jobs import a_running_job, step_card

if TYPE_CHECKING:
    from pathlib import Path

    from board.ui.letters.letter_page import LetterPage
    from tests.driver.scenario import AtDesk


@pytest.fixture
def letter(desk: AtDesk) -> LetterPage:
    """The letter of a job that was started just now, opened."""
    desk.does(lambda: a_running_job(desk.ws))
    return opens(desk)


def opens(desk: AtDesk) -> LetterPage:
    desk.open_board.letters.open("gift-kits")
    desk.settles()
    return desk.open_board.letters.page


def told(desk: AtDesk) -> list[Touch]:
    return desk.does(lambda: desk.ws.where(Touch, meaning=Meaning.TOLD))


def checks(page: LetterPage) -> list[str]:
    return [label.text() for label in page.side.checked.findChildren(QLabel) if label.text()][1:]


def remedy(desk: AtDesk, page: LetterPage, words: str) -> QPushButton:
    """Return the button of that name beside a point that does not hold."""

    def shown() -> list[QPushButton]:
        buttons = page.side.findChildren(QPushButton)
        return [each for each in buttons if each.text() == words and each.isVisible()]

    desk.until(shown)
    [button] = shown()
    return button


@pytest.fixture
def handed(monkeypatch: pytest.MonkeyPatch) -> list[QUrl]:
    """Take what would be handed to the mail program."""
    urls: list[QUrl] = []

    def taken(url: QUrl) -> bool:
        urls.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", taken)
    return urls


def test_the_letter_is_shown_as_it_leaves(desk: AtDesk, letter: LetterPage) -> None:
    assert letter.paper.to.text() == "Dr. Priya Nair p.nair@brightsmile.example"
    assert letter.paper.subject.text() == "Gift kits ×80: seven dates until Fri 22 January 2027"
    body = letter.paper.body.toPlainText()
    assert body.startswith("Dear Dr. Nair,\n")
    assert "★ Approve the proof, by Fri 1 January 2027" in body
    assert letter.state.text() == "exactly as it leaves"
    assert checks(letter)[0] == "Every date is in it"
    assert letter.ways[Way.MAIL].hasFocus()
    desk.presses("Esc")
    assert desk.sees_board


def test_the_page_of_a_job_leads_to_its_letter_and_back(desk: AtDesk) -> None:
    desk.does(lambda: a_running_job(desk.ws))
    desk.open_board.jobs.show("gift-kits")
    desk.settles()
    desk.pushes(desk.open_board.jobs.page.buttons["letter"])
    page = desk.open_board.letters.page
    assert page.back.text() == "Gift kits ×80"
    desk.presses("Esc")
    assert desk.open_board.jobs.page.isVisible()


def test_copied_and_gone_out_the_letter_is_noted_as_told(desk: AtDesk, letter: LetterPage) -> None:
    desk.pushes(letter.ways[Way.COPY])
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Gift kits ×80: seven dates until Fri 22 January 2027\n\nDear Dr. Nair,")
    assert letter.yes.hasFocus()
    assert told(desk) == []
    desk.presses("Return")
    [touch] = told(desk)
    assert (touch.kind, touch.job_id) == (TouchKind.EMAIL, "gift-kits")
    desk.sees_notice("Noted: it went out")
    desk.until(lambda: letter.state.text().startswith("told on Mon 23 Nov"))


def test_what_has_not_gone_out_tells_nobody(desk: AtDesk, letter: LetterPage) -> None:
    desk.pushes(letter.ways[Way.COPY])
    desk.pushes(letter.not_yet)
    assert letter.asking.isHidden()
    assert told(desk) == []


def test_it_opens_in_the_mail_program(desk: AtDesk, letter: LetterPage, handed: list[QUrl]) -> None:
    desk.pushes(letter.ways[Way.MAIL])
    [url] = handed
    address = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
    assert address.startswith("mailto:p.nair@brightsmile.example?subject=Gift%20kits%20%C3%9780")
    assert "&body=Dear%20Dr.%20Nair%2C%0D%0A%0D%0A" in address
    assert letter.asking.isVisible()


def test_a_letter_too_long_for_an_address_is_opened_as_a_file(
    desk: AtDesk, letter: LetterPage, handed: list[QUrl], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mail_program, "LONGEST_ADDRESS", 100)
    desk.pushes(letter.ways[Way.MAIL])
    [url] = handed
    file = url.toLocalFile()
    assert file.endswith(".eml")
    with open(file, "rb") as eml:  # noqa: PTH123 - as another program does
        assert b"X-Unsent: 1" in eml.read()
    assert letter.asking.isVisible()


def test_without_a_mail_program_it_is_said_and_nobody_is_told(
    desk: AtDesk, letter: LetterPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    desk.pushes(letter.ways[Way.MAIL])
    desk.sees_notice("No mail program answers")
    assert letter.asking.isHidden()


def test_it_is_saved_as_an_e_mail_and_its_dates_alone_ask_nothing(
    desk: AtDesk, letter: LetterPage, tmp_path: Path
) -> None:
    desk.pushes(letter.ways[Way.SAVE])
    desk.part(QFileDialog).done(0)
    desk.open_board.letters.write(str(tmp_path / "dates.ics"))
    desk.settles()
    assert letter.asking.isHidden()
    desk.open_board.letters.write(str(tmp_path / "letter.eml"))
    desk.settles()
    assert b"text/calendar" in (tmp_path / "letter.eml").read_bytes()
    assert letter.asking.isVisible()


def test_printed_and_gone_out_it_is_told_by_letter(
    desk: AtDesk, letter: LetterPage, tmp_path: Path
) -> None:
    desk.pushes(letter.ways[Way.PRINT])
    dialog = desk.part(QPrintDialog)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "letter.pdf"))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    desk.settles()
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF-")
    desk.pushes(letter.yes)
    assert [touch.kind for touch in told(desk)] == [TouchKind.LETTER]


def test_the_text_is_edited_in_place_and_looked_through_while_typing(
    desk: AtDesk, letter: LetterPage
) -> None:
    letter.edit.setFocus()
    desk.presses("E")
    letter.paper.body.moveCursor(letter.paper.body.textCursor().MoveOperation.End)
    desk.presses("Return")
    desk.types("You forgot the logo.")
    desk.until(lambda: "“You forgot” sounds hard" in " ".join(checks(letter)))
    desk.pushes(remedy(desk, letter, "Say it so"))
    assert letter.paper.body.toPlainText().endswith("Perhaps it got lost in the rush the logo.")
    desk.pushes(letter.edit)
    desk.until(lambda: letter.state.text() == "as it was edited here")
    [draft] = desk.does(lambda: desk.ws.where(Message))
    assert draft.state is MessageState.DRAFT
    assert draft.body.endswith("the logo.\n")
    desk.pushes(letter.anew)
    desk.until(lambda: letter.state.text() == "exactly as it leaves")


def test_a_letter_without_one_of_its_dates_cannot_leave(desk: AtDesk, letter: LetterPage) -> None:
    desk.pushes(letter.edit)
    body = letter.paper.body
    body.setPlainText(body.toPlainText().replace("Wed 13 January 2027", "soon"))
    desk.until(lambda: not letter.ways[Way.MAIL].isEnabled())
    assert "without its date" in letter.ways[Way.MAIL].toolTip()
    desk.pushes(remedy(desk, letter, "Show it"))
    assert body.textCursor().selectedText() == "Delivery address and receiving hours"


def test_language_and_style_are_chosen_beside_it(desk: AtDesk, letter: LetterPage) -> None:
    language = letter.side.language
    language.setCurrentIndex(language.findData("fr"))
    language.activated.emit(language.currentIndex())
    desk.settles()
    assert letter.paper.body.toPlainText().startswith("Bonjour Dr. Nair,")
    letter.side.style_choice.setCurrentIndex(3)
    letter.side.style_choice.activated.emit(3)
    desk.settles()
    assert letter.paper.body.toPlainText().startswith("Bonjour Dr. Priya Nair,")
    assert "De notre côté" not in letter.paper.body.toPlainText()


def test_the_shown_letter_follows_what_changes_on_the_board(
    desk: AtDesk, letter: LetterPage
) -> None:
    desk.does(lambda: records.edit(desk.ws, Contact, "priya", {"name": "Jo Brown"}))
    desk.until(lambda: letter.paper.body.toPlainText().startswith("Dear Jo Brown,"))


def test_after_a_date_moved_the_letter_has_old_and_new(desk: AtDesk, letter: LetterPage) -> None:
    desk.pushes(letter.ways[Way.COPY])
    desk.pushes(letter.yes)
    card = desk.does(lambda: step_card(desk.ws, "ship-to"))
    assert card.due is not None
    later = {"due": card.due.replace(day=card.due.day + 1)}
    desk.does(lambda: records.edit(desk.ws, Card, card.id, later))
    desk.until(lambda: letter.state.text().startswith("new dates since"))
    moved = "by Thu 14 January 2027 (instead of Wed 13 January 2027)"
    assert moved in letter.paper.body.toPlainText()


def test_what_was_told_is_not_undone(desk: AtDesk, letter: LetterPage) -> None:
    desk.pushes(letter.ways[Way.COPY])
    desk.pushes(letter.yes)
    assert len(told(desk)) == 1
    assert desk.does(lambda: undo.possible(desk.ws)).undo == "start_job"


def test_an_honest_no_is_a_letter_too(desk: AtDesk) -> None:
    desk.does(lambda: records.add(desk.ws, Customer("peak", "Peak Physio")))
    offer = Offer(wanted=in_days(4), earliest=in_days(24), rush_day=in_days(10), rush_cost=8500)
    desk.open_board.letters.open_no(offer, "Mugs ×500", "peak", "USD")
    desk.settles()
    page = desk.open_board.letters.page
    body = page.paper.body
    assert "by Fri 27 November we cannot make it" in body.toPlainText()
    assert "make it in a rush by Thu 3 December, which costs $85 more" in body.toPlainText()
    desk.pushes(page.edit)
    body.setPlainText(f"{body.toPlainText()}\nSee you!")
    desk.pushes(page.ways[Way.COPY])
    assert QGuiApplication.clipboard().text().endswith("See you!\n")
    desk.pushes(page.yes)
    [touch] = desk.does(lambda: desk.ws.where(Touch, customer_id="peak"))
    assert (touch.meaning, touch.kind) == (None, TouchKind.EMAIL)


def test_the_text_of_all_letters_is_edited_beside_the_letter_it_makes(
    desk: AtDesk, letter: LetterPage
) -> None:
    letter.text_wanted.emit()
    dialog = desk.dialog()
    assert isinstance(dialog, TextDialog)
    dialog.text.setPlainText("{greeting}\n\nHere is the plan.\n\n{stepps}")
    desk.until(lambda: not dialog.save.isEnabled())
    assert dialog.problem.text() == "Line 5: there is no field “stepps”; perhaps “steps” is meant."
    dialog.text.setPlainText("{greeting}\n\nHere is the plan.\n\n{steps}")
    desk.until(dialog.save.isEnabled)
    assert dialog.seen.text().startswith("Dear Dr. Nair,\n\nHere is the plan.\n\n1. What is it")
    desk.pushes(dialog.save)
    desk.until(lambda: "Here is the plan." in letter.paper.body.toPlainText())
    assert "Thank you for your order" not in letter.paper.body.toPlainText()


@pytest.mark.parametrize(("kind", "field"), [("no", "options"), ("list", "items")])
def test_the_text_of_other_letters_is_edited_as_well(desk: AtDesk, kind: str, field: str) -> None:
    desk.does(lambda: a_running_job(desk.ws))
    presenter = desk.open_board.letters
    if kind == "no":
        presenter.open_no(Offer(wanted=in_days(8), earliest=in_days(30)), "Mugs", "bright", "USD")
    else:
        presenter.open_list("bright")
    desk.settles()
    page = presenter.page
    desk.until(page.more.isVisible)
    page.text_wanted.emit()
    dialog = desk.dialog()
    assert isinstance(dialog, TextDialog)
    dialog.text.setPlainText(f"{{greeting}}\n\nHere it is.\n\n{{{field}}}")
    desk.until(lambda: "Here it is." in dialog.seen.text())
    desk.pushes(dialog.save)
    desk.until(lambda: "Here it is." in page.paper.body.toPlainText())


def test_a_second_message_to_somebody_on_one_day_is_warned_of(
    desk: AtDesk, letter: LetterPage
) -> None:
    warning = "A message to Dr. Priya Nair went out today already."
    assert warning not in checks(letter)
    desk.does(lambda: telling.told(desk.ws, letters.list_of(desk.ws, "bright")))
    opens(desk)
    desk.until(lambda: warning in checks(letter))
    assert letter.ways[Way.COPY].isEnabled()  # it may be meant
    desk.wakes_up_on(in_days(1))
    opens(desk)
    desk.until(lambda: warning not in checks(letter))


def test_who_wants_no_e_mails_is_sent_none(desk: AtDesk, letter: LetterPage) -> None:
    no = (Consent(Purpose.ORDER, given=False, on=TODAY),)
    desk.does(lambda: records.edit(desk.ws, Contact, "priya", {"consents": no}))
    desk.until(lambda: not letter.ways[Way.MAIL].isEnabled())
    assert "They want no e-mails about orders." in letter.ways[Way.MAIL].toolTip()
    assert letter.ways[Way.PRINT].isEnabled()
