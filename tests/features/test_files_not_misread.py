"""A file is never misread in silence, whichever program wrote it: at the desk or by command."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

from board.app.main import main
from board.domain.card import Kind
from board.domain.urgency import Grade
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

    def on_board(cards: int) -> bool:
        return len(desk.titles()) == cards

    def by_command(*files: Path) -> None:
        day = f"--today={TODAY.isoformat()}"
        for file in files:
            status = main([f"--board={board_file}", day, "import", str(file), "--json"])
            told = capsys.readouterr()
            assert status == 0, told.err
            cards = len(desk.titles()) + json.loads(told.out)["added"]
            desk.until(partial(on_board, cards))

    return at_desk if request.param == "desk" else by_command


def test_what_is_not_finished_stays_open(desk: AtDesk, bring_in: BringIn) -> None:
    bring_in(CASES / "02-not-finished.csv")
    assert desk.stage("Nicht erledigt").kind is not Kind.DONE
    assert desk.card("Angebot nachfassen").done_at is None
    assert desk.card("Rechnung").done_at is not None


def test_only_what_is_complete_to_a_hundred_percent_is_done(
    desk: AtDesk, bring_in: BringIn
) -> None:
    bring_in(CASES / "06-percent-complete.csv")
    done = {title for title in desk.titles() if desk.card(title).done_at}
    assert (done, len(desk.titles())) == ({"finished"}, 3)


def test_nothing_that_came_to_an_end_is_late(desk: AtDesk, bring_in: BringIn) -> None:
    bring_in(CASES / "10-finished-words.csv")
    assert len(desk.titles()) == 4
    assert {desk.face(title).urgency.grade for title in desk.titles()} == {Grade.DONE}


def test_a_wekan_board_comes_with_its_lists(desk: AtDesk, bring_in: BringIn) -> None:
    bring_in(CASES / "05-wekan-board.json")
    desk.sees("Quote for mugs", "Waiting")


def test_a_board_is_known_though_its_file_ends_like_a_text(desk: AtDesk, bring_in: BringIn) -> None:
    bring_in(CASES / "16-trello-as-text.txt")
    desk.sees("Quote", "Waiting")
