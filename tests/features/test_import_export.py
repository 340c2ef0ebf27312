"""Files come in through a preview and go out by their ending; one undo takes an import back."""

from __future__ import annotations

import json
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from board.domain.card import StageKind
from board.services.importing import previewing
from board.ui.importing.import_parts import ColumnsPage, ListsPage
from board.ui.importing.import_table import ImportDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.driver.scenario import AtDesk

TABLE = "Betreff;Kunde;Fällig\nLogo schicken;Tall Pines;01.12.2026\nProof;Fairview;2026-11-25\n"
MAGIC = {"png": b"\x89PNG", "pdf": b"%PDF-"}
TRELLO = Path(__file__).parents[1] / "data" / "trello"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A German table as a spreadsheet writes it."""
    file = tmp_path / "cards.csv"
    file.write_text(TABLE, "cp1252")
    return file


def test_a_table_is_previewed_with_its_columns_understood(desk: AtDesk, table: Path) -> None:
    preview = desk.looks_at(table)
    assert preview.about.text() == "cards.csv: 2 lines"
    assert isinstance(preview.page, ColumnsPage)
    assert preview.page.mapping() == {"title": 0, "customer": 1, "due": 2}
    assert preview.page.model.index(0, 0).data() == "Logo schicken"
    assert desk.titles() == []
    preview.close()


def test_every_line_is_added_and_reported_and_one_undo_takes_it_back(
    desk: AtDesk, table: Path
) -> None:
    preview = desk.brings_in(table)
    assert preview.report.summary.text() == "2 added, 0 merged, 0 skipped."
    preview.close()
    desk.sees("Logo schicken", "Coming up")
    assert str(desk.card("Logo schicken").due) == "2026-12-01"
    assert desk.summary("Logo schicken").customer == "Tall Pines"
    desk.comes_to_the_front()
    desk.undoes()
    assert desk.titles() == []
    assert not desk.desk.board.customers


def test_the_same_file_twice_adds_nothing(desk: AtDesk, table: Path) -> None:
    desk.brings_in(table).close()
    again = desk.brings_in(table)
    assert again.report.summary.text() == "0 added, 0 merged, 2 skipped."
    why = again.report.model.index(0, 3).data()
    assert why == "it is on the board already, with the same values"
    assert len(desk.titles()) == 2
    again.close()


def test_without_a_title_column_somebody_chooses_one(desk: AtDesk, tmp_path: Path) -> None:
    file = tmp_path / "cards.csv"
    file.write_text("first,second\nOne,x\nTwo,y\n", "utf-8")
    preview = desk.looks_at(file)
    assert not preview.start.isEnabled()
    assert preview.problem.text() == "Choose the column that holds the title."
    assert isinstance(preview.page, ColumnsPage)
    choice = preview.page.choices[0]
    choice.setCurrentIndex(choice.findData("title"))
    choice.activated.emit(choice.currentIndex())
    desk.pushes(preview.start)
    desk.until(lambda: preview.pages.currentWidget() is preview.report)
    assert sorted(desk.titles()) == ["One", "Two"]
    preview.close()


def test_a_table_of_customers_makes_customers_and_one_undo_takes_them_back(
    desk: AtDesk, tmp_path: Path
) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Name,E-mail,Phone\nTall Pines,a@tall.org,12\nElm,,7\nTALL PINES,,9\n", "utf-8")
    preview = desk.brings_in(file)
    assert preview.report.summary.text() == "2 added, 0 merged, 1 skipped."
    why = preview.report.model.index(0, 3).data()
    assert why == "other values are here already; those were kept"
    preview.close()
    desk.until(lambda: len(desk.desk.board.customers) == 2)
    assert desk.titles() == []
    board = desk.desk.board
    told = sorted(
        (board.customers[one.customer_id].name, one.email, one.phone)
        for one in board.contacts.values()
    )
    assert told == [("Elm", "", "7"), ("Tall Pines", "a@tall.org", "12")]
    desk.comes_to_the_front()
    desk.undoes()
    desk.until(lambda: not desk.desk.board.customers)


def test_lines_taken_for_customers_can_be_cards_all_the_same(desk: AtDesk, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Name,E-mail\nAsk Tall Pines,a@tall.org\n", "utf-8")
    preview = desk.looks_at(file)
    assert preview.kind is not None
    assert preview.kind.currentText() == "customers"
    preview.kind.setCurrentIndex(preview.kind.findText("cards"))
    preview.kind.activated.emit(preview.kind.currentIndex())
    desk.pushes(preview.start)
    desk.until(lambda: preview.pages.currentWidget() is preview.report)
    assert desk.titles() == ["Ask Tall Pines"]
    preview.close()


def test_a_trello_board_comes_in_with_its_lists_as_stages(desk: AtDesk) -> None:
    preview = desk.looks_at(TRELLO / "simple_board.json")
    assert isinstance(preview.page, ListsPage)
    names = [choice.accessibleName() for choice in preview.page.kinds.choices.values()]
    assert names
    key = next(iter(preview.page.kinds.choices))
    choice = preview.page.kinds.choices[key]
    choice.setCurrentIndex(choice.findData("help ours"))
    desk.pushes(preview.start)
    desk.until(lambda: preview.pages.currentWidget() is preview.report)
    desk.settles()
    assert desk.stage(names[0]).kind is StageKind.HELP
    assert set(names) <= set(desk.stages()) | {
        stage.name for stage in desk.desk.board.all_stages() if stage.hidden
    }
    preview.close()


def test_an_import_that_is_cancelled_adds_nothing(
    desk: AtDesk, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_work, go_on = Event(), Event()
    real = previewing.bring_in

    def slowly(*args: Any, **kwargs: Any) -> object:  # noqa: ANN401 - handed on as it came
        at_work.set()
        go_on.wait(5)
        return real(*args, **kwargs)

    monkeypatch.setattr(previewing, "bring_in", slowly)
    preview = desk.looks_at(table)
    preview.start.click()
    desk.until(at_work.is_set)
    preview.close()
    go_on.set()
    desk.sees_notice("The import was cancelled; nothing was added")
    assert desk.titles() == []


def test_a_file_that_cannot_be_read_is_said_in_one_sentence(desk: AtDesk, tmp_path: Path) -> None:
    file = tmp_path / "cards.docx"
    file.write_bytes(b"PK\3\4")
    desk.open_board.importing.start(str(file))
    desk.settles()
    desk.sees_notice("cards.docx cannot be imported. Files ending in “.docx” are not known")


@pytest.mark.parametrize("ending", ["csv", "json", "pdf", "png"])
def test_the_board_goes_out_by_the_ending_of_the_file(
    desk: AtDesk, tmp_path: Path, ending: str
) -> None:
    desk.has("Approve proof", "Asked", customer="Fairview")
    file = tmp_path / f"board.{ending}"
    desk.chooses("Export…")
    dialog = desk.part(QFileDialog)
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    desk.settles()
    desk.sees_notice("Exported to")
    content = file.read_bytes()
    if ending in MAGIC:
        assert content.startswith(MAGIC[ending])
    else:
        assert b"Approve proof" in content
    if ending == "json":
        json.loads(content)


def test_an_unknown_ending_is_refused_naming_those_it_knows(desk: AtDesk, tmp_path: Path) -> None:
    desk.open_board.exporting.write(str(tmp_path / "board.docx"))
    desk.settles()
    desk.sees_notice("known are .csv, .json, .pdf, .png")


def test_a_board_exported_and_imported_is_the_same_board(
    desk: AtDesk, sits_down: Callable[..., AtDesk], tmp_path: Path
) -> None:
    desk.has("Approve proof", "Asked", customer="Fairview", job="Cups", stake="fee", tags=("a",))
    desk.has("Send logo", "Our turn", owner="Max Mohr")
    file = tmp_path / "board.json"
    desk.open_board.exporting.write(str(file))
    desk.settles()
    other = sits_down("Ida Hahn", address=tmp_path / "other.db")
    other.brings_in(file).close()
    for title in ("Approve proof", "Send logo"):
        there, here = other.summary(title), desk.summary(title)
        assert (there.customer, there.job, there.stake) == (here.customer, here.job, here.stake)
        assert (there.owner, there.urgency) == (here.owner, here.urgency)
    assert other.stages() == desk.stages()


def test_imported_cards_without_dates_bring_the_line_that_dates_them(
    desk: AtDesk, tmp_path: Path
) -> None:
    file = tmp_path / "cards.csv"
    file.write_text("title\nOne\nTwo\n", "utf-8")
    desk.brings_in(file).close()
    desk.sees("One", chip="No next step")
    notes = [column.note for column in desk.columns() if column.note.isVisible()]
    assert [note.accessibleName() for note in notes] == ["2 cards without a date, Date them"]


def test_the_import_of_a_page_brings_in_its_kind_with_preview_report_and_one_undo(
    desk: AtDesk, tmp_path: Path
) -> None:
    table = tmp_path / "customers.csv"
    table.write_text("Name,City\nTall Pines,Rome\nPeak Physio,Oslo\n", "utf-8")
    desk.open_board.pages.import_wanted.emit("customer")
    chooser = desk.part(QFileDialog)
    chooser.fileSelected.emit(str(table))
    chooser.reject()
    desk.settles()
    preview = desk.part(ImportDialog)
    assert preview.kind is not None
    assert preview.kind.isVisible()
    assert preview.kind.currentText() == "customers"
    desk.pushes(preview.start)
    desk.until(lambda: preview.pages.currentWidget() is preview.report)
    desk.settles()
    assert preview.report.summary.text() == "2 added, 0 merged, 0 skipped."
    assert not preview.kind.isVisible()  # what the lines are was decided
    across = Qt.Orientation.Horizontal
    assert [preview.report.model.headerData(n, across) for n in (0, 2)] == ["Line", "Name"]
    preview.close()
    assert len(desk.desk.board.customers) == 2
    desk.comes_to_the_front()
    desk.undoes()
    assert not desk.desk.board.customers
