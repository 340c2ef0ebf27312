"""Whatever a person did: undone to the last, the board is as it was; redone, as it became."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import hypothesis
import pytest
from hypothesis import strategies as st

from board.services import undo
from tests.driver.builders import Clock, open_desk
from tests.driver.doubles import Person, content, empty_board

if TYPE_CHECKING:
    from pathlib import Path

LONG = os.environ.get("HYPOTHESIS_PROFILE") == "long"


@pytest.mark.timeout(600 if LONG else 120)
@hypothesis.settings(
    max_examples=200 if LONG else 10,
    phases=[hypothesis.Phase.generate],
    suppress_health_check=list(hypothesis.HealthCheck),
)
@hypothesis.given(data=st.data())
def test_all_undone_is_the_start_and_all_redone_the_end(
    data: st.DataObject, board_file: Path
) -> None:
    board_file.write_bytes(empty_board())
    clock = Clock()
    ws = open_desk(str(board_file), clock)
    start = content(ws)
    person = Person(ws, lambda below: data.draw(st.integers(0, below - 1)))
    for _ in range(40):
        person.act()
        clock.ahead(minutes=7)
    end, steps = content(ws), 0

    while undo.possible(ws).undo:
        undo.undo(ws)
        steps += 1
    assert content(ws) == start
    for _ in range(steps):
        undo.redo(ws)
    assert content(ws) == end
    assert undo.possible(ws).redo == ""
    ws.store.close()
