"""What is typed is kept until it is on the board: in its field, on disk, and when the window goes.

Each on a board file that another program holds, and on a database server that is gone.
"""

from __future__ import annotations

import json
import sqlite3
import stat
from threading import Event
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import psycopg
import pytest

from board.app.desks import Choice
from board.app.paths import state_folder
from board.domain.address import address_of
from board.services import people, watch
from board.store import engine
from board.ui import typed
from board.ui.people.customer_page import CustomerPage
from board.ui.widgets.fields import LineField, TextField
from board.ui.widgets.list_page import ListPage
from tests.driver import inputs
from tests.driver.builders import TODAY

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QLineEdit

    from board.domain.board import CardDetails
    from tests.driver.app import Started
    from tests.driver.processes import Server
    from tests.driver.scenario import AtDesk

KEPT = "What you typed is kept."


class Held:
    """A board file that another program holds for itself."""

    def __init__(self, board: Path) -> None:
        self._board = board
        self._other: sqlite3.Connection | None = None

    def begins(self) -> None:
        self._other = sqlite3.connect(self._board, isolation_level=None)
        self._other.execute("BEGIN EXCLUSIVE")

    def ends(self) -> None:
        if self._other is not None:
            self._other.close()


class Gone:
    """A database that lets nobody in any more."""

    def __init__(self, server: Server, address: str) -> None:
        self._server, self._name = server, urlsplit(address).path.removeprefix("/")

    def begins(self) -> None:
        self._server.run(f"ALTER DATABASE {self._name} ALLOW_CONNECTIONS false")
        ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname"
        self._server.run(f"{ended} = '{self._name}'")

    def ends(self) -> None:
        self._server.run(f"ALTER DATABASE {self._name} ALLOW_CONNECTIONS true")


@pytest.fixture
def trouble(board_address: str, request: pytest.FixtureRequest) -> Iterator[Held | Gone]:
    """Give what keeps the board from being written; it is over at the end."""
    patience = (*engine.PRAGMAS, "busy_timeout=20")
    request.getfixturevalue("monkeypatch").setattr(engine, "PRAGMAS", patience)
    found = (
        Gone(request.getfixturevalue("postgres"), board_address)
        if "://" in board_address
        else Held(request.getfixturevalue("board_file"))
    )
    yield found
    found.ends()


@pytest.fixture
def sits(
    board_address: str, trouble: Held | Gone, sits_down: Callable[..., AtDesk]
) -> Callable[[], AtDesk]:
    """Let Eva Klein sit down at the board, and go home before it is taken away."""
    return lambda: sits_down(address=board_address)


@pytest.fixture
def desk(sits: Callable[[], AtDesk]) -> AtDesk:
    desk = sits()
    desk.has("Approve proof", "Asked")
    desk.opens("Approve proof")
    return desk


def file() -> Path:
    return state_folder() / "Eva Klein.json"


def kept() -> list[str]:
    """Return the texts that the next start would find."""
    return [each[3] for each in json.loads(file().read_text())] if file().exists() else []


def line(desk: AtDesk, where: str) -> QLineEdit:
    body = desk.panel.body
    return {"check": body.checklist.new, "link": body.links.new, "log": body.story.line}[where]


def details(desk: AtDesk) -> CardDetails:
    found = desk.does(lambda: watch.details(desk.ws, desk.panel.card_id))
    assert found is not None
    return found


def on_board(desk: AtDesk) -> set[str]:
    """Return all that was added to the card."""
    card = details(desk)
    return {
        *(item.text for item in card.checklist),
        *(link.target for link in card.links),
        *(touch.text for touch in card.touches),
    }


def fills_all(desk: AtDesk) -> dict[str, str]:
    """Type into each line that empties itself, and press Enter."""
    texts = {
        "check": "Ask for the logo",
        "link": "https://example.com/logo",
        "log": "He calls back",
    }
    for where, text in texts.items():
        desk.fills(line(desk, where), text)
    return texts


def stands(desk: AtDesk) -> dict[str, str]:
    return {where: line(desk, where).text() for where in ("check", "link", "log")}


def test_what_cannot_be_saved_is_back_in_its_line_and_can_be_saved_there(
    desk: AtDesk, trouble: Held | Gone
) -> None:
    trouble.begins()
    texts = fills_all(desk)
    desk.until(lambda: stands(desk) == texts)
    desk.sees_notice(KEPT)

    trouble.ends()
    for where in texts:
        inputs.press_key("Return", line(desk, where))
        desk.settles()
    desk.until(lambda: on_board(desk) == set(texts.values()))
    assert not any(stands(desk).values())


def test_what_cannot_be_saved_while_somebody_holds_the_server_is_back_in_its_line(
    server_address: str, sits_down: Callable[..., AtDesk]
) -> None:
    desk = sits_down(address=server_address)
    desk.has("Approve proof", "Asked")
    desk.opens("Approve proof")
    with psycopg.connect(server_address) as other:
        other.execute("LOCK TABLE board IN ACCESS EXCLUSIVE MODE")
        desk.fills(line(desk, "log"), "He calls back")
        desk.sees_notice("Another program is holding the board")
        assert stands(desk)["log"] == "He calls back"

    inputs.press_key("Return", line(desk, "log"))
    desk.until(lambda: on_board(desk) == {"He calls back"})


def test_everything_that_failed_can_be_tried_again_at_once(
    desk: AtDesk, trouble: Held | Gone
) -> None:
    trouble.begins()
    texts = fills_all(desk)
    desk.until(lambda: stands(desk) == texts)

    trouble.ends()
    desk.takes_offer("Try all again")
    desk.until(lambda: on_board(desk) == set(texts.values()))
    desk.until(lambda: not any(stands(desk).values()))


def test_a_call_that_cannot_be_logged_stands_in_the_line_below(
    desk: AtDesk, trouble: Held | Gone
) -> None:
    buttons = desk.panel.body.buttons
    desk.pushes(buttons.call)
    trouble.begins()
    inputs.type_text("He calls back", buttons.log_row.line)
    inputs.press_key("Return", buttons.log_row.line)

    desk.until(lambda: stands(desk)["log"] == "He calls back")
    trouble.ends()
    inputs.press_key("Return", line(desk, "log"))
    desk.until(lambda: on_board(desk) == {"He calls back"})
    assert [touch.kind for touch in details(desk).touches] == ["call"]


def test_text_of_a_card_that_is_not_open_any_more_comes_back_with_the_card(
    desk: AtDesk, trouble: Held | Gone
) -> None:
    desk.has("Order mugs", "Our turn")
    desk.until(lambda: "Order mugs" in desk.titles())
    trouble.begins()
    texts = fills_all(desk)
    desk.until(lambda: stands(desk) == texts)
    trouble.ends()
    desk.panel.clear()  # asks for the lines once more
    desk.settles()

    desk.until(lambda: not kept() and not desk.open_board.drafts.unsaved)
    desk.opens("Approve proof")
    assert on_board(desk) == set(texts.values())


def test_the_name_of_a_customer_that_cannot_be_added_stays_typed(
    desk: AtDesk, trouble: Held | Gone
) -> None:
    desk.chooses("Customers")
    page = desk.part(ListPage)
    trouble.begins()
    desk.fills(page.new, "Peak Physio")
    desk.until(lambda: page.new.text() == "Peak Physio")

    trouble.ends()
    desk.takes_offer("Try again")
    desk.until(lambda: len(desk.desk.board.customers) == 1)
    desk.until(lambda: not page.new.text())


def test_what_is_typed_on_the_page_of_a_customer_and_cannot_be_saved_stays_typed(
    desk: AtDesk, trouble: Held | Gone
) -> None:
    desk.has("Send logo", customer="Tall Pines")
    [customer] = desk.desk.board.customers.values()
    desk.does(lambda: people.reach(desk.ws, customer.id, {"name": "Joe"}))
    desk.open_board.people.open(customer.id, "role")
    desk.until(lambda: isinstance(desk.page_shown(), CustomerPage))
    page = desk.part(CustomerPage)
    [entry] = page.contacts.entries.values()
    assert entry.form is not None
    role, note = entry.form.fields["role"], page.form.fields["note"]
    assert isinstance(role, LineField)
    assert isinstance(note, TextField)
    trouble.begins()
    desk.fills(note, "Closed in August", "Ctrl+Return")
    desk.fills(role, "approves")
    desk.until(lambda: role.text() == "approves" and note.editing.is_dirty())

    trouble.ends()
    desk.takes_offer("Try all again")
    desk.until(lambda: desk.desk.board.customers[customer.id].note == "Closed in August")
    desk.until(lambda: {one.role for one in desk.desk.board.contacts.values()} == {"approves"})
    desk.until(lambda: not role.editing.is_dirty() and not note.editing.is_dirty())


def test_text_is_on_disk_while_it_is_typed_and_until_it_is_saved(
    desk: AtDesk, trouble: Held | Gone
) -> None:
    desk.fills(line(desk, "check"), "Ask for the", "Right")
    desk.open_board.drafts._timer.timeout.emit()
    desk.until(lambda: kept() == ["Ask for the"])
    assert stat.S_IMODE(file().stat().st_mode) == 0o600

    trouble.begins()
    inputs.type_text(" logo", line(desk, "check"))
    inputs.press_key("Return", line(desk, "check"))
    desk.until(lambda: stands(desk)["check"] == "Ask for the logo")
    desk.open_board.drafts._timer.timeout.emit()
    desk.until(lambda: kept() == ["Ask for the logo"])

    trouble.ends()
    inputs.press_key("Return", line(desk, "check"))
    desk.until(lambda: on_board(desk) == {"Ask for the logo"})
    desk.open_board.drafts._timer.timeout.emit()
    desk.until(lambda: not file().exists())


def test_closing_waits_for_the_answer_and_the_next_start_offers_what_was_not_saved(
    desk: AtDesk, trouble: Held | Gone, sits: Callable[[], AtDesk]
) -> None:
    note = desk.panel.body.note.text
    note.setFocus()
    inputs.type_text("He likes blue", note)
    trouble.begins()
    assert not desk.window.close()
    assert kept() == ["He likes blue"]
    desk.until(lambda: not desk.window.isVisible())
    desk.open_board.close()
    trouble.ends()

    again = sits()
    again.sees_notice("“He likes blue” was typed and is not saved yet", "unsaved")
    again.takes_offer("Put back", "unsaved")
    note = again.panel.body.note.text
    again.until(lambda: note.toPlainText() == "He likes blue")
    inputs.press_key("Ctrl+Return", note)
    again.until(lambda: details(again).card.note == "He likes blue")
    again.until(lambda: not again.open_board.drafts.unsaved)
    again.window.close()
    again.open_board.close()
    assert not file().exists()


def test_closing_waits_some_seconds_for_a_lane_that_is_stuck_and_keeps_what_was_typed(
    desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typed, "LEAVING_MS", 100)
    note = desk.panel.body.note.text
    note.setFocus()
    inputs.type_text("He likes blue", note)
    answered = Event()
    desk.work.run(lambda: answered.wait(30))

    assert not desk.window.close()
    desk.until(lambda: not desk.window.isVisible())
    assert kept() == ["He likes blue"]
    answered.set()


def test_quitting_waits_for_the_answer_too(
    program: Callable[..., Started], board_address: str, trouble: Held | Gone
) -> None:
    started = program(Choice(address_of(board_address), may_make=True, today=TODAY))
    open_board = started.open_board
    open_board.actions.cards.add_line("Approve proof")
    started.sees_card("Approve proof")
    open_board.panel_presenter.open(next(iter(started.program._desk.board.cards)))
    started.until(lambda: started.panel.card_id)
    title = started.panel.body.head.title
    title.selectAll()
    inputs.type_text("Approve logo", title)
    trouble.begins()
    started.program.quit()
    assert started.window.isVisible()
    started.until(lambda: not started.window.isVisible())
    started.program.close()

    found = [path.read_text() for path in state_folder().glob("unsaved-*.json")]
    assert [each[3] for each in json.loads("".join(found))] == ["Approve logo"]


def test_text_that_is_taken_out_of_its_line_is_given_up(desk: AtDesk, trouble: Held | Gone) -> None:
    trouble.begins()
    texts = fills_all(desk)
    desk.until(lambda: stands(desk) == texts)
    trouble.ends()

    inputs.press_key("Esc", line(desk, "link"))
    desk.open_board.drafts._timer.timeout.emit()
    del texts["link"]
    desk.until(lambda: set(kept()) == set(texts.values()))
    for where in texts:
        inputs.press_key("Esc", line(desk, where))


def test_what_is_typed_of_a_call_is_logged_when_the_card_is_left(desk: AtDesk) -> None:
    buttons = desk.panel.body.buttons
    desk.pushes(buttons.call)
    inputs.type_text("He calls back", buttons.log_row.line)
    desk.panel.leave()
    desk.settles()
    desk.opens("Approve proof")

    assert on_board(desk) == {"He calls back"}


def test_what_was_chosen_and_not_typed_is_no_text_to_put_back(
    desk: AtDesk, trouble: Held | Gone
) -> None:
    trouble.begins()
    desk.open_board.actions.cards.edit(desk.panel.card_id, {"owner_id": "a1b2c3"}, None)
    desk.sees_notice("could not be changed")

    assert desk.open_board.drafts.unsaved == []


def test_moves_that_failed_are_tried_again_together(desk: AtDesk, trouble: Held | Gone) -> None:
    for title in ("Order mugs", "Send logo"):
        desk.has(title, "Coming up")
    desk.until(lambda: {"Order mugs", "Send logo"} <= set(desk.titles()))
    trouble.begins()
    for title in ("Order mugs", "Send logo"):
        desk.open_board.actions.cards.move([desk.id(title)], desk.stage("Reminded").id)
        desk.settles()
    trouble.ends()

    desk.takes_offer("Try all again")
    desk.until(lambda: set(desk.titles("Reminded")) == {"Order mugs", "Send logo"})


def test_text_of_a_card_that_is_gone_can_be_copied(
    desk: AtDesk, trouble: Held | Gone, sits: Callable[[], AtDesk]
) -> None:
    file().write_text(json.dumps([["check", "gone", "", "Ask for the logo"]]))
    again = sits()
    copied: list[str] = []
    again.open_board.notices.copy_wanted.connect(copied.append)
    again.sees_notice("was typed", "unsaved")
    again.takes_offer("Put back", "unsaved")
    again.sees_notice("That card is gone")

    again.takes_offer("Copy", "unsaved")
    assert copied == ["Ask for the logo"]
    assert kept() == ["Ask for the logo"]


def test_text_whose_field_holds_another_one_waits_for_that(
    desk: AtDesk, trouble: Held | Gone
) -> None:
    trouble.begins()
    desk.open_board.actions.touches.log(desk.panel.card_id, "note", "He calls back")
    desk.fills(line(desk, "log"), "She wrote", "Right")
    desk.sees_notice("“He calls back” was typed", "unsaved")
    trouble.ends()

    desk.takes_offer("Put back", "unsaved")
    desk.sees_notice("Its field holds another text")
    inputs.press_key("Return", line(desk, "log"))
    desk.until(lambda: on_board(desk) == {"She wrote"})
    desk.takes_offer("Put back", "unsaved")
    desk.until(lambda: stands(desk)["log"] == "He calls back")
    inputs.press_key("Return", line(desk, "log"))
    desk.until(lambda: on_board(desk) == {"She wrote", "He calls back"})


def test_what_a_kill_left_can_be_thrown_away(
    desk: AtDesk, trouble: Held | Gone, sits: Callable[[], AtDesk]
) -> None:
    row = desk.column("Asked").add_row
    row.open()
    inputs.type_text("Call Joe", row.edit)
    desk.open_board.drafts._timer.timeout.emit()
    desk.until(lambda: kept() == ["Call Joe"])
    desk.open_board.drafts.stop()

    again = sits()
    again.sees_notice("“Call Joe” was typed", "unsaved")
    again.takes_offer("Throw away", "unsaved")
    again.open_board.drafts._timer.timeout.emit()
    again.until(lambda: not file().exists())


def test_the_window_stays_when_text_can_neither_be_saved_nor_kept(
    desk: AtDesk, trouble: Held | Gone, tmp_path: Path
) -> None:
    (tmp_path / "full").touch()
    desk.open_board.drafts._file = tmp_path / "full" / "typed.json"
    trouble.begins()
    texts = fills_all(desk)
    desk.until(lambda: stands(desk) == texts)

    desk.window.close()
    desk.sees_notice("can neither be saved nor kept", "unsaved")
    desk.settles()
    assert desk.window.isVisible()
    desk.takes_offer("Close and lose it", "unsaved")
    desk.until(lambda: not desk.window.isVisible())
