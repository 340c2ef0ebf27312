"""Tables of other programs come in alike through the preview and by the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QLocale

from board.app.main import main
from board.services import watch
from board.ui.importing.import_parts import ColumnsPage
from board.ui.settings.desk_settings import DeskStore
from board.ui.settings.input_locale import InputLocale
from tests.driver.processes import CHECKOUT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.driver.scenario import AtDesk

CASES = Path(__file__).parents[1] / "exchange" / "cases"
ADA, BO = "Ada Berg", "Bo Lind"
EXPECTED: Mapping[str, list[tuple[str, str, str, str]]] = {
    "03-month-first-proved-elsewhere": [
        ("Call the bakery", "Coming up", "", "2026-12-10"),
        ("Send the offer", "Coming up", "", "2026-12-04"),
    ],
    "04-kanboard": [
        ("Quote for mugs", "Waiting for customer", BO, "2026-12-14"),
        ("Send artwork", "Done", BO, "2026-11-01"),
    ],
    "07-todoist": [("Quote for the bakery", "Waiting", "Bo", "2026-12-05")],
    "08-monday": [
        ("Invoice", "Done this week", BO, "2026-11-11"),
        ("Quote for mugs", "This month", ADA, "2026-12-10"),
    ],
    "08-names-of-columns-not-in-line-one": [("Call the bakery", "Customers", "", "2026-12-03")],
    "09-several-assignees": [
        ("Invoice", "Coming up", ADA, "2026-12-11"),
        ("Old proof", "Coming up", ADA, "2026-12-10"),
        ("Quote for mugs", "Coming up", ADA, "2026-12-10"),
    ],
    "11-invisible-letters": [
        (title, "Coming up", "", "2026-12-01") for title in ("five", "four", "one", "three", "two")
    ],
    "13-escape-in-title": [
        ("esc ]0;window title taken [2J end", "Coming up", "", "2026-12-01"),
    ],
    "14-trello-premium": [("Order tiles", "Site North", ADA, "2026-12-09")],
    "15-repeated-columns": [("Quote for mugs", "Waiting for customer", "", "2026-12-04")],
}
LEFT_OUT = {"03-month-first-proved-elsewhere": "Start Date", "04-kanboard": "Assignee Username"}


def shown(cards: list[dict[str, Any]]) -> list[tuple[str, str, str, str]]:
    """Return title, stage, owner and due date of cards of the command line."""
    return sorted((c["title"], c["stage"], c["owner"] or "", c["due"] or "") for c in cards)


@pytest.mark.parametrize("case", EXPECTED)
def test_a_table_of_another_program_comes_in_through_the_preview(desk: AtDesk, case: str) -> None:
    preview = desk.looks_at(CASES / f"{case}.csv")
    assert isinstance(preview.page, ColumnsPage)
    assert LEFT_OUT.get(case, "") in preview.page.left_out.text()
    assert preview.page.dates is None
    desk.pushes(preview.start)
    desk.until(lambda: preview.pages.currentWidget() is preview.report)
    desk.settles()
    preview.close()
    board = watch.everything(desk.ws)
    found = [
        (
            card.title,
            board.stages[card.stage_id].name,
            board.colleagues[card.owner_id].name if card.owner_id else "",
            str(card.due),
        )
        for card in board.cards.values()
    ]
    assert sorted(found) == EXPECTED[case]
    if case == "11-invisible-letters":
        assert sorted(one.name for one in board.customers.values()) == ["L'Atelier", "Tall Pines"]


@pytest.mark.parametrize("spoken", ["C", "en_US", "de_DE", "fr_FR", "es_ES"])
def test_the_command_line_reads_the_same_whatever_the_terminal_speaks(
    tmp_path: Path, spoken: str
) -> None:
    files = [str(CASES / f"{case}.csv") for case in EXPECTED]
    program = (
        "import sys\n"
        "from board.app.main import main\n"
        "for number, file in enumerate(sys.argv[2:]):\n"
        "    at = ['--board', f'{sys.argv[1]}/{number}.db', '--today', '2026-11-23', '--json']\n"
        "    main([*at, 'import', file])\n"
        "    print('---')\n"
        "    main([*at, 'list', '--all'])\n"
        "    print('---')\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path), *files],
        cwd=CHECKOUT,
        env={**os.environ, "LC_ALL": f"{spoken}.UTF-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    documents = [json.loads(part) for part in told.stdout.split("---\n")[:-1]]
    assert "\x1b" not in told.stdout
    for case, report, cards in zip(EXPECTED, documents[::2], documents[1::2], strict=True):
        assert shown(cards) == EXPECTED[case]
        assert LEFT_OUT.get(case, "") in ", ".join(report["left_out"])
        assert report["unproven_dates"] == []


UNPROVEN = "title,due\nOne,03/11/2026\nTwo,01/12/2026\n"


def test_dates_that_nothing_proves_are_shown_as_understood_and_can_be_switched(
    desk: AtDesk, tmp_path: Path
) -> None:
    file = tmp_path / "cards.csv"
    file.write_text(UNPROVEN, "utf-8")
    desk.desk.input_locale = InputLocale.of_locale(QLocale("en_US"))
    preview = desk.looks_at(file)
    assert isinstance(preview.page, ColumnsPage)
    dates, first = preview.page.dates, preview.page.model.index(0, 1)
    assert dates is not None
    assert first.data() == "03/11/2026 = Wed 11 Mar 2026"
    dates.choice.setFocus()
    desk.presses("Up")
    first = preview.page.model.index(0, 1)
    assert first.data() == "03/11/2026 = Tue 3 Nov 2026"
    desk.pushes(preview.start)
    desk.until(lambda: preview.pages.currentWidget() is preview.report)
    desk.settles()
    preview.close()
    assert str(desk.card("One").due) == "2026-11-03"


def test_a_column_that_is_chosen_no_more_is_named_and_asks_for_no_dates(
    desk: AtDesk, tmp_path: Path
) -> None:
    file = tmp_path / "cards.csv"
    file.write_text(UNPROVEN, "utf-8")
    preview = desk.looks_at(file)
    page = preview.page
    assert isinstance(page, ColumnsPage)
    assert page.left_out.text() == "Left out: "
    assert page.left_out.isHidden()
    page.choices[1].setCurrentIndex(0)
    page.choices[1].activated.emit(0)
    assert (page.left_out.text(), page.dates) == ("Left out: due", None)
    assert page.model.index(0, 1).data() == "03/11/2026"
    preview.close()


@pytest.mark.parametrize(("window", "due"), [("de_DE", "2026-11-03"), ("en_US", "2026-03-11")])
def test_the_command_line_reads_unproven_dates_as_the_window_did(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], window: str, due: str
) -> None:
    from board.app.paths import config_folder

    store = DeskStore(config_folder() / "desk.ini")
    store.keep_input_locale(InputLocale.of_locale(QLocale(window)))
    store.settings.sync()
    file = tmp_path / "cards.csv"
    file.write_text(UNPROVEN, "utf-8")
    at = ["--board", str(tmp_path / "b.db"), "--today", "2026-11-23"]
    assert main([*at, "import", str(file), "--preview"]) == 0
    assert (
        f"03/11/2026 is read as {due}; --dates turns day and month round" in capsys.readouterr()[0]
    )
    main([*at, "import", str(file), "--json"])
    said = json.loads(capsys.readouterr()[0])
    assert said["unproven_dates"] == [{"text": "03/11/2026", "read_as": due}]
    other = "month-first" if window == "de_DE" else "day-first"
    main([*at, "import", str(file), "--preview", "--dates", other])
    assert f"is read as {due}" not in capsys.readouterr()[0]


def test_the_same_foreign_table_twice_adds_nothing(desk: AtDesk) -> None:
    desk.brings_in(CASES / "07-todoist.csv").close()
    again = desk.brings_in(CASES / "07-todoist.csv")
    assert again.report.summary.text() == "0 added, 0 merged, 1 skipped."
    again.close()
