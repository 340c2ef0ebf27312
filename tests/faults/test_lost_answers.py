"""W1: what was carried out though the server's answer got lost is not carried out twice."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from board.services import cards, watch
from tests.driver import inputs
from tests.driver.builders import open_desk
from tests.driver.processes import CHECKOUT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from board.services.workspace import Workspace
    from tests.driver.scenario import AtDesk
    from tests.faults.gates import Gate
    from tests.faults.losing import Losing

TABLE = "Title,Customer\nFrom a table,Tall Pines\nAlso from it,Tall Pines\n"
ONCE = {
    "Typed": 1,
    "Typed while away": 1,
    "Renamed": 1,
    "From the command line": 1,
    "From a table": 1,
    "Also from it": 1,
}


@pytest.fixture
def desk(losing: Losing, sits: Callable[[str], AtDesk]) -> AtDesk:
    """Give somebody at a desk whose board is on that server."""
    return sits(losing.address)


def titles(ws: Workspace) -> dict[str, int]:
    return dict(Counter(card.title for card in watch.load(ws).cards.values()))


def command(losing: Losing, *words: object) -> str:
    """Give a command; return what it complained of."""
    losing.armed = 1
    line = [sys.executable, "-m", "board", "--board", losing.address, *map(str, words)]
    ended = subprocess.run(
        line, cwd=CHECKOUT, capture_output=True, text=True, timeout=60, check=False
    )
    return ended.stderr if ended.returncode else ""


def test_what_was_saved_though_nobody_was_told_is_not_offered_at_the_next_start(
    losing: Losing, desk: AtDesk, sits: Callable[[str], AtDesk]
) -> None:
    row = desk.column("Asked").add_row
    row.open()
    inputs.type_text("Typed while away", row.edit)
    desk.open_board.drafts.keep()
    losing.armed, losing.shuts = 1, True
    inputs.press_key("Return", row.edit)
    desk.sees_notice("may be there already")
    desk.window.close()
    desk.open_board.close()
    losing.shut = losing.shuts = False

    again = sits(losing.address)
    again.sees("Typed while away")
    assert again.open_board.drafts.unsaved == []
    assert again.window.notice_bar.text("unsaved") == ""


@pytest.mark.timeout(60)
def test_a_commit_whose_answer_is_lost_makes_no_second_card_and_is_not_told_as_lost(
    losing: Losing, desk: AtDesk, server_board: str, tmp_path: Path, gate: Gate
) -> None:
    told: list[str] = []  # that something was not saved which was
    asked, bar = desk.stage("Asked").id, desk.window.notice_bar

    losing.armed = 1
    desk.open_board.actions.cards.add_line("Typed", asked)
    desk.until(lambda: losing.lost == 1)
    desk.settles()
    told += [bar.text("news")] if "could not" in bar.text("news") else []

    losing.armed, losing.shuts = 1, True
    desk.open_board.actions.cards.add_line("Typed while away", asked)
    desk.sees_notice("may be there already")
    losing.shut = losing.shuts = False
    desk.takes_offer("Try again")

    there = open_desk(server_board, desk.clock)
    card = cards.add(there, cards.Draft("Named", stage_id=asked))
    losing.armed = 1
    desk.open_board.actions.cards.edit(card.id, {"title": "Renamed"}, card)
    desk.settles()
    told += [bar.text("news")] if "could not" in bar.text("news") else []

    table = tmp_path / "table.csv"
    table.write_text(TABLE)
    told += filter(None, [command(losing, "add", "From the command line")])
    told += filter(None, [command(losing, "import", table)])

    made = titles(there)
    wrong = {
        title: made.get(title, 0) for title in {*made, *ONCE} if made.get(title) != ONCE.get(title)
    }
    value = f"{len(wrong)} cards not once, {len(told)} told as lost, of {losing.lost} lost answers"
    gate("W1", value, "0, 0, 5", not wrong and not told and losing.lost == 5)
