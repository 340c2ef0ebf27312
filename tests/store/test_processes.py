"""Several programs on one board: nobody waits in vain, nothing is lost, one board is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.store import pages
from tests.driver.builders import Clock, open_desk
from tests.driver.processes import answer, let_go_together, start

if TYPE_CHECKING:
    from board.services.workspace import Workspace

COUNT = 25
OPEN = """
import sys, datetime
from board.domain.address import address_of
from board.services import cards
from board.services.opening import open_board
now = datetime.datetime(2026, 11, 23, 10, tzinfo=datetime.UTC)
address, person = sys.argv[1:3]
print("ready", flush=True)
sys.stdin.readline()
where = address_of(address)
ws = open_board(where, may_make=True, clock=lambda: now, account=person, computer=person)
"""
ADD = f"""{OPEN}
for number in range({COUNT}):
    cards.add(ws, cards.Draft(f"{{person}} {{number}}"))
"""
PEOPLE = ("Ann", "Ben", "Cem", "Dia")


def run_together(code: str, address: str) -> None:
    programs = [start(code, address, person) for person in PEOPLE]
    let_go_together(programs)
    for program in programs:
        answer(program)


def test_four_programs_write_at_once_and_none_finds_the_board_locked(
    ws: Workspace, board_address: str
) -> None:
    run_together(ADD, board_address)

    board = pages.board(ws.store)
    titles = {card.title for card in board.cards.values()}
    assert titles == {f"{person} {number}" for person in PEOPLE for number in range(COUNT)}
    assert board.revision == 1 + len(PEOPLE) * (1 + COUNT)


def test_programs_that_make_the_same_board_at_once_end_with_one(
    board_address: str, clock: Clock
) -> None:
    run_together(OPEN, board_address)

    board = pages.board(open_desk(board_address, clock, "Eva Klein").store)
    assert len(board.stages) == 6
    assert sorted(one.name for one in board.colleagues.values()) == [*PEOPLE, "Eva Klein"]
