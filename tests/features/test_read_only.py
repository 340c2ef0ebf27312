"""Somebody whose name at the server may only read sees the board, and is told so."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from PySide6.QtWidgets import QPushButton

from board.app.main import main
from board.services import cards, stages, watch
from tests.driver.builders import open_desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.driver.builders import Clock
    from tests.driver.processes import Server
    from tests.driver.scenario import AtDesk

ONLY_READ = "This board can only be read; ask whoever looks after the database"


@pytest.fixture
def readable(server_board: str, clock: Clock) -> str:
    """Give the address of a board with a card for somebody who may read it."""
    ws = open_desk(server_board, clock)
    [asked] = [stage for stage in stages.listed(ws) if stage.name == "Asked"]
    cards.add(ws, cards.Draft("Approve proof", stage_id=asked.id))
    with ws.store.writing() as connection:
        connection.exec_driver_sql("DROP ROLE IF EXISTS reader")
        connection.exec_driver_sql("CREATE ROLE reader LOGIN")
        connection.exec_driver_sql("GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader")
    return server_board.replace("postgres:@", "reader@")


def test_the_board_is_shown_and_each_change_is_refused_with_one_sentence(
    readable: str, sits_down: Callable[..., AtDesk]
) -> None:
    desk = sits_down("Max Mohr", readable)
    desk.sees("Approve proof", "Asked")
    desk.sees_notice(ONLY_READ, "read_only")
    assert desk.notice() == ""  # nothing was tried behind their back

    desk.drag("Approve proof", to="Our turn")
    desk.sees_notice(ONLY_READ)
    desk.sees("Approve proof", "Asked")
    texts = [each.text() for each in desk.notice_bar.line().findChildren(QPushButton)]
    assert "Try again" not in texts

    desk.adds_in("Asked", "Call Joe")
    desk.sees_notice("What you typed is kept.")
    assert desk.titles() == ["Approve proof"]


def test_a_command_shows_the_board_and_changes_nothing(
    readable: str, server_board: str, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--board", readable, "list"]) == 0
    assert "Approve proof" in capsys.readouterr().out
    assert main(["--board", readable, "add", "Call Joe"]) == 1
    assert ONLY_READ in capsys.readouterr().err
    board = watch.load(open_desk(server_board, clock))
    assert [card.title for card in board.cards.values()] == ["Approve proof"]


def test_a_database_that_is_only_read_just_now_is_shown_too(
    server_board: str, postgres: Server, clock: Clock
) -> None:
    name = urlsplit(server_board).path.removeprefix("/")
    open_desk(server_board, clock).store.close()
    postgres.run(f"ALTER DATABASE {name} SET default_transaction_read_only = on")

    ws = open_desk(server_board, clock, "Max Mohr")

    assert ws.read_only == "store_server_read_only"
    assert len(watch.load(ws).stages) == 6
