"""A file is never misread in silence, whichever program wrote it: at the desk or by command."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

from board.app.main import main
from tests.builders import TODAY

if TYPE_CHECKING:
    from tests.steps import AtDesk

CASES = Path(__file__).parents[1] / "exchange" / "cases"


class BringIn(Protocol):
    """Import some files, one after the other, onto the board at the desk."""

    def __call__(self, *files: Path) -> None:
        """Import them as they are proposed."""


@pytest.fixture(params=["desk", "command"])
def bring_in(
    request: pytest.FixtureRequest,
    desk: AtDesk,
    board_file: Path,
    capsys: pytest.CaptureFixture[str],
) -> BringIn:
    """Give both ways to import a file."""

    def at_desk(*files: Path) -> None:
        for file in files:
            desk.brings_in(file).close()

    def by_command(*files: Path) -> None:
        day = f"--today={TODAY.isoformat()}"
        for file in files:
            status = main([f"--board={board_file}", day, "import", str(file), "--json"])
            told = capsys.readouterr()
            assert status == 0, told.err
            json.loads(told.out)
        desk.settles()

    return at_desk if request.param == "desk" else by_command


def test_a_wekan_board_comes_with_its_lists(desk: AtDesk, bring_in: BringIn) -> None:
    bring_in(CASES / "05-wekan-board.json")
    desk.sees("Quote for mugs", "Waiting")


def test_a_board_is_known_though_its_file_ends_like_a_text(desk: AtDesk, bring_in: BringIn) -> None:
    bring_in(CASES / "16-trello-as-text.txt")
    desk.sees("Quote", "Waiting")
