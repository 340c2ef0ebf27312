"""A file is never misread in silence, whichever program wrote it: at the desk or by command."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pytest

from board.app.main import main
from board.domain.card import StageKind
from board.domain.urgency import Grade
from board.ui.importing.import_parts import ColumnsPage
from tests.driver.builders import TODAY

if TYPE_CHECKING:
    from tests.driver.scenario import AtDesk

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


def test_another_list_with_the_same_numbers_overwrites_nothing(
    desk: AtDesk, bring_in: BringIn
) -> None:
    bring_in(CASES / "01-ids-first-list.csv", CASES / "01-ids-other-list.csv")
    wanted = {"Ring the bakery", "Quote to the gym", "Renew insurance", "Pay water bill"}
    assert set(desk.titles()) == wanted
    assert str(desk.card("Ring the bakery").due) == "2026-12-01"


def test_the_desk_asks_which_are_the_same_old_beside_new(desk: AtDesk) -> None:
    desk.brings_in(CASES / "01-ids-first-list.csv").close()
    preview = desk.looks_at(CASES / "01-ids-other-list.csv")
    desk.pushes(preview.start)
    desk.until(lambda: preview.doubts)
    assert preview.doubts
    assert len(desk.titles()) == 2
    pairs = preview.doubts.model
    assert pairs.index(0, 1).data() == "Ring the bakery · Tue 1 Dec"
    assert pairs.index(0, 2).data() == "Renew insurance · Thu 10 Dec"
    pairs.toggle(0)
    desk.pushes(preview.start)
    desk.until(lambda: preview.pages.currentWidget() is preview.report)
    assert preview.report.summary.text() == "1 added, 1 merged, 0 skipped."
    preview.close()
    desk.settles()
    assert set(desk.titles()) == {"Renew insurance", "Quote to the gym", "Pay water bill"}


def test_the_command_line_says_what_may_be_the_same(
    desk: AtDesk, board_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk.settles()
    for name in ("01-ids-first-list.csv", "01-ids-other-list.csv"):
        assert main([f"--board={board_file}", "import", str(CASES / name)]) == 0
    told = capsys.readouterr().out
    assert "(perhaps the same as “Ring the bakery”, which has this id): Renew insurance" in told
    assert "2 of those added have the id of a card here and may be the same" in told


def test_what_a_stage_of_a_table_is_for_can_be_changed_before_it_comes(desk: AtDesk) -> None:
    preview = desk.looks_at(CASES / "02-not-finished.csv")
    assert isinstance(preview.page, ColumnsPage)
    assert preview.page.kinds
    choice = preview.page.kinds.choices["Nicht erledigt"]
    choice.setCurrentIndex(choice.findData("waiting customer"))
    desk.pushes(preview.start)
    desk.until(lambda: preview.pages.currentWidget() is preview.report)
    preview.close()
    desk.settles()
    assert desk.stage("Nicht erledigt").kind is StageKind.WAITING


def test_what_is_not_finished_stays_open(desk: AtDesk, bring_in: BringIn) -> None:
    bring_in(CASES / "02-not-finished.csv")
    assert desk.stage("Nicht erledigt").kind is not StageKind.DONE
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
    assert {desk.summary(title).urgency.grade for title in desk.titles()} == {Grade.DONE}


def test_a_wekan_board_comes_with_its_lists(desk: AtDesk, bring_in: BringIn) -> None:
    bring_in(CASES / "05-wekan-board.json")
    desk.sees("Quote for mugs", "Waiting")


def test_a_board_is_known_though_its_file_ends_like_a_text(desk: AtDesk, bring_in: BringIn) -> None:
    bring_in(CASES / "16-trello-as-text.txt")
    desk.sees("Quote", "Waiting")
