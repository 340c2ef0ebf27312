"""Tables of customers, and of any kind that declares which columns tell it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from board.domain.errors import BadFile, Refused
from board.domain.folding import name_key
from board.domain.job import Job
from board.domain.people import Contact, Customer
from board.exchange import reading
from board.exchange.reading import Options, TableLook
from board.services import people, records, undo, watch
from board.services.importing import importers, transfer
from board.services.importing.customers import CUSTOMERS
from board.services.importing.importer import Importer
from tests.driver.builders import TODAY, added

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from board.services.importing.report import Report
    from board.services.workspace import Workspace


@pytest.fixture
def table(tmp_path: Path) -> Callable[..., Path]:
    """Give a function that writes a table of these lines."""

    def write(*lines: str) -> Path:
        path = tmp_path / "table.csv"
        path.write_text("\n".join(lines), "utf-8")
        return path

    return write


def bring(ws: Workspace, path: Path) -> Report:
    return transfer.bring_in(ws, transfer.read_file(ws, path, kind="customer"))


def customers(ws: Workspace) -> dict[str, Customer]:
    return {one.name: one for one in records.listed(ws, Customer)}


def outcomes(report: Report) -> list[tuple[str, str]]:
    return [(line.outcome, line.reason_kind) for line in report.lines]


def test_customers_come_in_by_columns_in_other_languages_too(
    file_ws: Workspace, table: Callable[..., Path]
) -> None:
    path = table("Firma;E-Mail;Telefon;Bemerkung;Kürzel", "Ulme;u@ulme.de;12;ruft an;X")
    incoming = transfer.read_file(file_ws, path, kind="customer")
    assert incoming.left_out == ("Kürzel",)
    assert transfer.preview(file_ws, incoming).added == 1
    assert not customers(file_ws)
    transfer.bring_in(file_ws, incoming)
    one = customers(file_ws)["Ulme"]
    [contact] = records.listed(file_ws, Contact)
    assert (contact.customer_id, contact.email, contact.phone) == (one.id, "u@ulme.de", "12")
    assert one.note == "ruft an"


def test_a_customer_here_is_filled_and_keeps_what_it_has(
    file_ws: Workspace, table: Callable[..., Path]
) -> None:
    known = people.add_customer(file_ws, "Tall Pines")
    people.reach(file_ws, known, {"phone": "1"})
    [contact] = records.listed(file_ws, Contact)
    path = table("name,email,phone", "TALL  PINES,a@b.org,2", "Tall Pines,a@b.org,1", ",x,3")
    report = bring(file_ws, path)
    assert outcomes(report) == [("merged", "other"), ("skipped", "same"), ("skipped", "name_empty")]
    assert records.listed(file_ws, Contact) == [replace(contact, email="a@b.org")]
    undo.undo(file_ws)
    assert customers(file_ws) == {"Tall Pines": Customer(known, "Tall Pines")}
    assert records.listed(file_ws, Contact) == [contact]
    redone = undo.redo(file_ws)
    assert redone.verb == "import"
    before = watch.load(file_ws).revision
    assert bring(file_ws, path).added == 0
    assert watch.load(file_ws).revision == before


def test_a_cell_beyond_the_columns_goes_into_the_note(
    file_ws: Workspace, table: Callable[..., Path]
) -> None:
    assert outcomes(bring(file_ws, table("name,email", "Elm,e@elm.org,by the river"))) == [
        ("added", "noted")
    ]
    assert customers(file_ws)["Elm"].note == "by the river"


def test_a_board_is_no_table_of_customers(file_ws: Workspace, tmp_path: Path) -> None:
    added(file_ws, "Call")
    path = tmp_path / "board.json"
    transfer.export(file_ws, path)
    with pytest.raises(BadFile) as refused:
        transfer.read_file(file_ws, path, kind="customer")
    assert refused.value.kind == "kind_needs_table"


def test_a_kind_that_no_table_holds_is_refused_with_those_that_one_can() -> None:
    with pytest.raises(Refused) as refused:
        importers.called("touches")
    assert refused.value.values["known"] == ["cards", "customers"]


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("name,email,phone", "customer"),
        ("company,phone,remarks", "customer"),
        ("Kunde;Notiz", "customer"),
        ("name,note", "card"),
        ("name,email,due", "card"),
        ("customer,due", "card"),
        ("title,customer,email", "card"),
        ("first,second", "card"),
    ],
)
def test_lines_are_customers_only_where_nothing_speaks_of_cards(
    table: Callable[..., Path], header: str, kind: str
) -> None:
    cells = header.replace(",", "x,").replace(";", "x;")
    look = reading.look(table(header, cells), Options(TODAY, others=(CUSTOMERS.columns,)))
    assert isinstance(look, TableLook)
    assert look.kind == kind


def test_a_kind_needs_to_declare_no_more_than_its_columns(
    file_ws: Workspace, table: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = Importer(
        value=Job,
        names={"customer_id": ("customer",), "name": ("project",)},
        needs="name",
        key=lambda job: (job.customer_id, name_key(job.name)),
    )
    monkeypatch.setitem(importers.IMPORTERS, "job", jobs)
    path = table("project,customer", "Mugs,Elm", "Mugs,Oak", "Mugs,ELM")
    incoming = transfer.read_file(file_ws, path, kind="job")
    assert transfer.bring_in(file_ws, incoming).added == 2
    ids = {one.id: name for name, one in customers(file_ws).items()}
    named = {(one.name, ids[str(one.customer_id)]) for one in records.listed(file_ws, Job)}
    assert named == {("Mugs", "Elm"), ("Mugs", "Oak")}
