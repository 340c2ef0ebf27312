"""The panel at the right: everything on a card is changed in its place, with its story below."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from board.domain.people import Customer
from board.services import cards, people, records
from board.ui.people.customer_page import CustomerPage
from board.ui.widgets.fields import TextField
from tests.driver import inputs
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QUrl

    from tests.driver.scenario import AtDesk


@pytest.fixture
def gone_to(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the desktop to open."""
    seen: list[str] = []

    def open_url(url: QUrl) -> bool:
        seen.append(url.toString(url.ComponentFormattingOption.FullyEncoded))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return seen


def story(desk: AtDesk) -> list[str]:
    """Return the lines of what happened, newest first."""
    grid = desk.panel.body.story._grid
    rows = (grid.itemAtPosition(row, 1) for row in range(grid.rowCount()))
    labels = [row.widget() for row in rows if row is not None]
    return [label.text() for label in labels if isinstance(label, QLabel)]


def test_a_click_opens_the_panel_beside_the_board(opened: AtDesk) -> None:
    assert opened.panel.isVisible()
    assert opened.view.isVisible()
    assert not opened.panel.isWindow()


def test_enter_opens_and_escape_closes_it(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.goes_to("Approve proof")
    desk.presses("Return")
    desk.until(desk.panel.isVisible)
    desk.panel.setFocus()
    desk.panel.body.head.title.setFocus()
    desk.presses("Esc")
    assert not desk.panel.isVisible()
    assert desk.current() == "Approve proof"


def test_title_and_note_are_changed_in_their_place(opened: AtDesk) -> None:
    opened.fills(opened.panel.body.head.title, "Approve the engraving proof")
    opened.fills(opened.panel.body.note.text, "Dana prefers calls.", "Ctrl+Return")
    opened.sees("Approve the engraving proof", "Asked")
    assert opened.card("Approve the engraving proof").note == "Dana prefers calls."


def test_a_title_cannot_be_emptied_and_a_sentence_says_so(opened: AtDesk) -> None:
    opened.fills(opened.panel.body.head.title, "")
    assert opened.panel.body.head.problem.text() == "A follow-up needs a title"
    opened.sees("Approve proof")


@pytest.mark.parametrize(
    ("field", "typed", "kept"),
    [
        ("due", "fri", date(2026, 11, 27)),
        ("due", "1 Dec", date(2026, 12, 1)),
        ("due_time", "10:00", time(10)),
        ("stake", "Rush fee $85", "Rush fee $85"),
    ],
)
def test_facts_are_changed_in_their_place(
    opened: AtDesk, field: str, typed: str, kept: object
) -> None:
    opened.fills(getattr(opened.panel.body.facts, field), typed)
    assert getattr(opened.card("Approve proof"), field) == kept


def test_the_day_to_ask_is_set_where_a_card_is_planned(desk: AtDesk) -> None:
    desk.has("Ask for logo", "Coming up", due=in_days(20))
    desk.opens("Ask for logo")
    desk.fills(desk.panel.body.facts.ask_on, "fri")
    assert desk.card("Ask for logo").ask_on == date(2026, 11, 27)
    desk.sees("Ask for logo", chip="ask in 4 days")


def test_a_date_that_cannot_be_read_is_said_and_nothing_changes(opened: AtDesk) -> None:
    opened.fills(opened.panel.body.facts.due, "someday")
    assert "is no date" in opened.panel.body.facts.due.accessibleDescription()
    assert opened.card("Approve proof").due == in_days(3)


def test_customer_contact_job_and_owner_are_typed_as_names(opened: AtDesk) -> None:
    head = opened.panel.body.head
    opened.fills(head.contact, "Dana Whitlock")
    opened.fills(head.job, "Trophies ×24")
    opened.fills(opened.panel.body.facts.owner, "Max Mohr")
    summary = opened.summary("Approve proof")
    assert (summary.customer, summary.job) == ("Fairview Golf Club", "Trophies ×24")
    assert (summary.owner, summary.initials) == ("Max Mohr", "MM")
    assert opened.card("Approve proof").contact == "Dana Whitlock"
    opened.fills(head.customer, "Tall Pines")
    assert opened.summary("Approve proof").customer == "Tall Pines"


def test_they_answered_moves_the_card_to_our_turn_and_logs_it(opened: AtDesk) -> None:
    opened.pushes(opened.panel.body.buttons.answered)
    opened.sees("Approve proof", "Our turn")
    assert "They answered · EK" in story(opened)


def test_offer_help_moves_the_card_to_the_help_stage_and_logs_it(opened: AtDesk) -> None:
    opened.pushes(opened.panel.body.buttons.help)
    opened.sees("Approve proof", "Needs a hand")
    assert "Offered help · EK" in story(opened)


def test_a_call_is_logged_with_what_was_said(opened: AtDesk) -> None:
    buttons = opened.panel.body.buttons
    opened.pushes(buttons.call)
    opened.fills(buttons.log_row.line, "left a message")
    assert "Called: left a message · EK" in story(opened)
    opened.sees_notice("Call logged")
    opened.undoes()
    assert "Called: left a message · EK" not in story(opened)


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        ("Log a visit", "Visited: in the shop · EK"),
        ("Log an e-mail", "Wrote an e-mail: in the shop · EK"),
        ("Log a note", "in the shop · EK"),
    ],
)
def test_other_contacts_are_logged_too(opened: AtDesk, entry: str, line: str) -> None:
    buttons = opened.panel.body.buttons
    inputs.choose(buttons.visit.menu(), entry)
    opened.fills(buttons.log_row.line, "in the shop")
    assert line in story(opened)


def has_address(desk: AtDesk) -> None:
    """Let the only customer have an e-mail address."""
    [customer] = desk.desk.board.customers.values()
    fields = {"email": "dana@fairview.example"}
    desk.does(lambda: people.reach(desk.ws, customer.id, fields))


def test_an_e_mail_is_logged_only_after_somebody_says_that_it_went_out(
    opened: AtDesk, gone_to: list[str]
) -> None:
    has_address(opened)
    opened.pushes(opened.panel.body.buttons.email)
    assert gone_to == ["mailto:dana@fairview.example?subject=Approve%20proof"]
    assert "Wrote an e-mail · EK" not in story(opened)
    mail = opened.panel.body.buttons.mail_row
    assert "Did it go out?" in mail.words.text()
    opened.pushes(mail.no)
    assert "Wrote an e-mail · EK" not in story(opened)
    opened.pushes(opened.panel.body.buttons.email)
    opened.pushes(mail.yes)
    assert "Wrote an e-mail · EK" in story(opened)
    assert not mail.isVisible()


def test_without_an_address_nothing_is_opened_or_logged_and_it_can_be_entered(
    opened: AtDesk, gone_to: list[str]
) -> None:
    opened.pushes(opened.panel.body.buttons.email)
    mail = opened.panel.body.buttons.mail_row
    assert mail.words.text() == "There is no e-mail address for Fairview Golf Club yet."
    opened.pushes(mail.yes)
    opened.until(lambda: isinstance(opened.page_shown(), CustomerPage))
    page = inputs.part(opened.window, CustomerPage)
    assert page.heading.text() == "Fairview Golf Club"
    opened.until(lambda: len(page.contacts.entries) == 1)
    [entry] = page.contacts.entries.values()
    assert entry.form is not None
    assert entry.form.fields["email"].hasFocus()
    assert gone_to == []
    assert "Wrote an e-mail · EK" not in story(opened)


def test_without_a_customer_there_is_nobody_to_write_to(desk: AtDesk, gone_to: list[str]) -> None:
    desk.has("Clean the shop", "Our turn")
    desk.opens("Clean the shop")
    desk.pushes(desk.panel.body.buttons.email)
    mail = desk.panel.body.buttons.mail_row
    assert "no customer" in mail.words.text()
    assert not mail.yes.isVisible()
    assert gone_to == []
    assert "Wrote an e-mail · EK" not in story(desk)


def test_without_a_mail_program_it_is_said_beside_the_button(
    opened: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    has_address(opened)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    opened.pushes(opened.panel.body.buttons.email)
    mail = opened.panel.body.buttons.mail_row
    assert "No mail program" in mail.words.text()
    assert "Wrote an e-mail · EK" not in story(opened)


def test_the_checklist_is_written_ticked_reordered_and_thinned_out(opened: AtDesk) -> None:
    checklist = opened.panel.body.checklist
    for line in ("Proof drawn", "Names checked", "Plate ordered"):
        opened.fills(checklist.new, line)
    assert [row.item.text for row in checklist.rows()] == [
        "Proof drawn",
        "Names checked",
        "Plate ordered",
    ]
    opened.pushes(checklist.rows()[0].box)
    assert checklist.rows()[0].item.done
    inputs.press_key("Alt+Up", checklist.rows()[2])
    opened.settles()
    assert [row.item.text for row in checklist.rows()][1:] == ["Plate ordered", "Names checked"]
    opened.fills(checklist.rows()[1].text, "Brass plate ordered")
    inputs.click(checklist.rows()[2].bin)
    opened.settles()
    assert [row.item.text for row in checklist.rows()] == ["Proof drawn", "Brass plate ordered"]


def test_a_link_is_opened_only_after_a_look_at_all_of_it(
    opened: AtDesk, gone_to: list[str]
) -> None:
    links = opened.panel.body.links
    opened.fills(links.new, "https://fairview.example/proof?x=1")
    [button] = [each for each in links.findChildren(QPushButton) if "fairview" in each.text()]
    opened.pushes(button)
    assert gone_to == []
    assert "https://fairview.example/proof?x=1" in links.confirm.words.text()
    opened.pushes(links.confirm.yes)
    assert gone_to == ["https://fairview.example/proof?x=1"]


def test_a_program_behind_a_strange_address_is_never_opened(
    opened: AtDesk, gone_to: list[str]
) -> None:
    links = opened.panel.body.links
    opened.fills(links.new, "smb://server/share/run.exe")
    [button] = [each for each in links.findChildren(QPushButton) if "run.exe" in each.text()]
    opened.pushes(button)
    assert not links.confirm.yes.isVisible()
    assert gone_to == []


def test_the_history_tells_who_changed_what(
    opened: AtDesk, sits_down: Callable[..., AtDesk]
) -> None:
    max_ = sits_down("Max Mohr")
    max_.does(lambda: cards.edit(max_.ws, max_.id("Approve proof"), {"title": "Approve it"}))
    max_.drag("Approve it", to="Reminded")
    opened.sees("Approve it", "Reminded")
    opened.until(lambda: "Moved from Asked to Reminded · Max Mohr" in story(opened))
    assert "Title: Approve proof → Approve it · Max Mohr" in story(opened)
    assert "Added · Eva Klein" in story(opened)


def test_the_time_line_stands_above(opened: AtDesk) -> None:
    assert opened.panel.body.time_line.isVisible()
    assert opened.panel.body.time_line.accessibleName()


def test_done_archive_and_delete_from_the_panel(opened: AtDesk) -> None:
    opened.pushes(opened.panel.body.buttons.done)
    opened.sees("Approve proof", "Done this week")
    opened.pushes(opened.panel.body.buttons.reopen)
    opened.sees("Approve proof", "Our turn")
    inputs.choose(opened.panel.body.buttons.more.menu(), "Delete")
    opened.settles()
    opened.sees_not("Approve proof")
    assert not opened.panel.isVisible()
    opened.undoes()
    opened.sees("Approve proof", "Our turn")


def test_where_is_it_asks_the_box(opened: AtDesk) -> None:
    inputs.choose(opened.panel.body.buttons.more.menu(), "Where is it?")
    opened.settles()
    assert opened.box.text() == "Approve proof"


def test_tags_for_what_a_card_concerns_are_offered(opened: AtDesk) -> None:
    tags = opened.panel.body.facts.tags
    tags.setFocus()
    inputs.type_text("rush, rep", tags)
    completer = tags.completer()
    assert completer is not None
    assert completer.currentCompletion().endswith("repair")


def test_tags_are_words_on_the_card(opened: AtDesk) -> None:
    opened.fills(opened.panel.body.facts.tags, "golf, rush")
    assert opened.card("Approve proof").tags == ("golf", "rush")


def test_foreign_text_is_shown_as_it_is(desk: AtDesk) -> None:
    title = "<b>bold</b> & <img src='file:///etc/passwd'>"
    desk.has(title, "Asked")
    desk.opens(title)
    assert desk.panel.body.head.title.toPlainText() == title


LONG = " about the large new order for mugs and shirts in three colours"
LINES = 80  # more than the panel is high


def first_line_shows(field: QPlainTextEdit) -> bool:
    """Tell whether a text stands as it begins, and all of it has room."""
    bar = field.verticalScrollBar()
    return field.firstVisibleBlock().blockNumber() == 0 and bar.value() == bar.maximum() == 0


def test_a_long_title_keeps_its_first_line_in_sight_while_it_is_typed(opened: AtDesk) -> None:
    title = opened.panel.body.head.title
    title.setFocus()
    opened.presses("End")
    opened.types(LONG)
    assert first_line_shows(title)
    opened.presses("Return")
    assert first_line_shows(title)
    opened.sees(f"Approve proof{LONG}")


def test_a_long_title_keeps_its_first_line_in_sight_after_a_paste_and_escape(
    opened: AtDesk,
) -> None:
    title = opened.panel.body.head.title
    title.setFocus()
    title.selectAll()
    QGuiApplication.clipboard().setText("x" * 150)
    title.paste()
    opened.settles()
    assert first_line_shows(title)
    opened.presses("Esc")
    assert title.toPlainText() == "Approve proof"
    assert first_line_shows(title)
    opened.presses("Esc")
    opened.opens("Approve proof")
    assert first_line_shows(title)


def test_a_long_note_grows_and_the_panel_follows_what_is_typed(opened: AtDesk) -> None:
    note, seen = opened.panel.body.note.text, opened.panel._scroll.viewport()
    note.setFocus()
    note.insertPlainText("Dana prefers calls.\n" * LINES)
    opened.types("\N{PARTY POPPER} and shirts")
    assert first_line_shows(note)
    assert note.height() > seen.height()
    opened.until(lambda: seen.rect().contains(note.mapTo(seen, note.cursorRect().center())))


def test_a_long_note_of_a_customer_leaves_the_window_its_size(opened: AtDesk) -> None:
    [customer] = opened.desk.board.customers.values()
    fields = {"note": "Prefers calls.\n" * LINES}
    opened.does(lambda: records.edit(opened.ws, Customer, customer.id, fields))
    before = opened.window.size()
    opened.open_board.people.open(customer.id)
    opened.until(lambda: isinstance(opened.page_shown(), CustomerPage))
    note = inputs.part(opened.window, CustomerPage).form.fields["note"]
    assert isinstance(note, TextField)
    assert note.toPlainText().startswith("Prefers calls.")
    assert opened.window.size() == before
    assert opened.window.minimumSizeHint().height() <= before.height()


def test_a_long_stake_is_read_whole(desk: AtDesk) -> None:
    desk.has(
        "Approve proof", "Asked", stake="Rush fee $85 after Tuesday, and the whole shipment " * 3
    )
    desk.opens("Approve proof")
    stake = desk.panel.body.facts.stake
    lines = stake.document().documentLayout().documentSize().height()
    assert lines > 1
    desk.until(lambda: stake.viewport().height() >= lines * stake.fontMetrics().height())
    assert stake.verticalScrollBar().maximum() == 0
