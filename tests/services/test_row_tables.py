"""Tables of one kind: rows that are known are updated, others made, all taken back by one undo."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from board.domain.errors import BadFile
from board.domain.people import Customer, Job
from board.services import people, undo
from board.services.importing import rows

if TYPE_CHECKING:
    from pathlib import Path

    from board.exchange.reading import Options
    from board.services.workspace import Workspace


def digits(text: str, _options: Options) -> str:
    return str(int(text)) if text else ""


CUSTOMERS = rows.RowsOf(
    Customer,
    known_by="name",
    names={"name": ("name", "kunde"), "email": ("e mail",), "phone": ("phone", "telefon")},
    reads={"phone": digits},
)
JOBS = rows.RowsOf(
    Job, known_by="name", names={"name": ("job",), "customer_id": ("customer",)}, reads={}
)


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "table.csv"


def known(ws: Workspace) -> list[tuple[str, str, str]]:
    return sorted((one.name, one.email, one.phone) for one in ws.where(Customer))


def test_a_line_updates_the_row_it_means_and_makes_what_is_new(ws: Workspace, table: Path) -> None:
    people.add_customer(ws, "Tall Pines")
    table.write_text("Kunde;E-Mail;Telefon\nTALL PINES;joe@pines.example;17\nPeak;;\n;x@y;\n")
    assert rows.bring_in(ws, table, CUSTOMERS) == 2
    assert known(ws) == [("Peak", "", ""), ("TALL PINES", "joe@pines.example", "17")]
    undo.undo(ws)
    assert known(ws) == [("Tall Pines", "", "")]


def test_whom_a_line_names_is_found_or_made(ws: Workspace, table: Path) -> None:
    people.add_customer(ws, "Tall Pines")
    table.write_text("Job,Customer\nMugs,tall pines\nCaps,Peak\nPens,Peak\n")
    rows.bring_in(ws, table, JOBS)
    names = {one.id: one.name for one in ws.where(Customer)}
    jobs = {one.name: names[one.customer_id or ""] for one in ws.where(Job)}
    assert jobs == {"Mugs": "Tall Pines", "Caps": "Peak", "Pens": "Peak"}
    assert len(names) == 2


def test_of_two_lines_for_one_row_the_last_one_counts(ws: Workspace, table: Path) -> None:
    table.write_text("Name,Phone\nPeak,1\npeak,2\n")
    rows.bring_in(ws, table, CUSTOMERS)
    assert known(ws) == [("peak", "", "2")]


def test_a_cell_that_cannot_be_read_is_named_and_nothing_is_written(
    ws: Workspace, table: Path
) -> None:
    table.write_text("Name,Phone\nPeak,1\nFair,none\n")
    with pytest.raises(BadFile) as error:
        rows.bring_in(ws, table, CUSTOMERS)
    assert error.value.kind == "cell_unreadable"
    assert error.value.values == {"line": 3, "text": "none"}
    assert known(ws) == []


def test_a_table_without_the_column_that_names_its_rows_is_refused(
    ws: Workspace, table: Path
) -> None:
    table.write_text("Phone,City\n1,Rome\n")
    with pytest.raises(BadFile) as error:
        rows.bring_in(ws, table, CUSTOMERS)
    assert (error.value.kind, error.value.values) == ("column_missing", {"columns": "name, kunde"})
