"""A kind that is only declared is in our own file, comes in from it, and can be undone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, cast

import pytest

from board.domain import kinds
from board.domain.kinds import KINDS, Kind, as_it_is
from board.domain.people import Customer
from board.exchange import reading
from board.exchange.reading import Options
from board.services import cards, people, records, undo, watch
from board.services.importing import importers, previewing, transfer
from board.services.importing.importer import Importer
from board.store import rows, shape
from tests.driver.builders import TODAY, added, open_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from board.domain.board import Firm
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock


@dataclass(frozen=True, slots=True)
class Invoice:
    """What a customer is to pay; ``amount`` in minor units."""

    id: str
    number: str
    customer_id: str
    amount: int
    card_id: str | None = None
    due: date | None = None
    removed_at: datetime | None = None


INVOICE = Kind(
    name="invoice",
    declared=f"{__name__}.Invoice",
    plural="invoices",
    names={"customer_id": "customer", "card_id": "card"},
    parent="customer_id",
    fields={"number": str, "amount": as_it_is, "due": as_it_is},
    order=("number",),
)


def minor_units(text: str, _firm: Firm) -> int:
    return round(float(text) * 100)


INVOICES = Importer(
    value=Invoice,
    names={
        "number": ("number", "rechnung"),
        "customer_id": ("customer", "kunde"),
        "amount": ("amount", "betrag"),
        "due": ("due", "zahlbar bis"),
    },
    needs="number",
    key=lambda invoice: invoice.number,
    reads={"amount": minor_units},
)


@pytest.fixture(autouse=True)
def _declared(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Declare invoices, for this test alone."""
    monkeypatch.setitem(cast("Any", KINDS), "invoice", INVOICE)
    monkeypatch.setitem(cast("Any", kinds._BY_VALUE), INVOICE.declared, INVOICE)
    monkeypatch.setitem(importers.IMPORTERS, "invoice", INVOICES)
    table = rows._table(INVOICE)
    monkeypatch.setitem(cast("Any", rows.TABLES), "invoice", table)
    shape.current.cache_clear()
    yield
    rows.all_tables().remove(table)
    shape.current.cache_clear()


@pytest.fixture
def ws(tmp_path: Path, clock: Clock) -> Workspace:
    """Give a board that has invoices."""
    return open_desk(str(tmp_path / "invoices.db"), clock)


@pytest.fixture
def file(ws: Workspace, tmp_path: Path) -> Path:
    """Give the file of a board with an invoice for a card."""
    card = added(ws, "Call about the deposit", customer="Tall Pines")
    bill = Invoice("i1", "2026-7", str(card.customer_id), -1250000, card.id, date(2026, 12, 1))
    records.add(ws, bill)
    path = tmp_path / "out.json"
    transfer.export(ws, path)
    return path


@pytest.fixture
def table(tmp_path: Path) -> Path:
    return tmp_path / "invoices.csv"


def bring_invoices(ws: Workspace, path: Path) -> list[tuple[str, str]]:
    """Bring in a table of invoices; return what became of each line."""
    report = transfer.bring_in(ws, transfer.read_file(ws, path, kind="invoice"))
    return [(line.outcome, line.reason_kind) for line in report.lines]


def bring(ws: Workspace, path: Path) -> transfer.Report:
    return transfer.bring_in(ws, reading.read(path, Options(TODAY)))


def test_another_board_gets_the_row_with_what_it_names(
    ws: Workspace, file: Path, tmp_path: Path, clock: Clock
) -> None:
    other = open_desk(str(tmp_path / "other.db"), clock)
    known = people.add_customer(other, "TALL PINES")
    report = bring(other, file)
    assert [(line.outcome, line.title) for line in report.lines] == [
        ("added", "Call about the deposit"),
        ("added", "2026-7"),
    ]
    [here] = records.listed(other, Invoice)
    [there] = records.listed(ws, Invoice)
    [card] = watch.load(other).cards.values()
    assert here == replace(there, customer_id=known, card_id=card.id)


def test_one_undo_takes_the_row_back_and_the_next_import_brings_it_again(
    file: Path, tmp_path: Path, clock: Clock
) -> None:
    other = open_desk(str(tmp_path / "other.db"), clock)
    bring(other, file)
    undo.undo(other)
    assert not records.listed(other, Invoice)
    assert not watch.load(other).cards
    bring(other, file)
    bring(other, file)
    assert [one.number for one in records.listed(other, Invoice)] == ["2026-7"]


def test_a_row_that_is_here_stays_as_it_is(ws: Workspace, file: Path) -> None:
    records.edit(ws, Invoice, "i1", {"number": "2026-8"})
    before = watch.load(ws).revision
    report = bring(ws, file)
    assert [(line.outcome, line.reason_kind) for line in report.lines] == [("skipped", "same")] * 2
    assert watch.load(ws).revision == before


def test_a_row_comes_alone_when_all_cards_are_here(ws: Workspace, file: Path) -> None:
    records.remove(ws, Invoice, ["i1"])
    assert bring(ws, file).added == 1
    assert [one.amount for one in records.listed(ws, Invoice)] == [-1250000]


def test_a_row_forgets_in_the_file_the_card_that_was_removed(
    ws: Workspace, file: Path, tmp_path: Path, clock: Clock
) -> None:
    [bill] = records.listed(ws, Invoice)
    cards.remove(ws, [str(bill.card_id)])
    added(ws, "Another card")
    transfer.export(ws, file)
    other = open_desk(str(tmp_path / "other.db"), clock)
    assert bring(other, file).added == 2
    assert [one.card_id for one in records.listed(other, Invoice)] == [None]


def test_a_table_of_the_kind_comes_in_with_what_its_cells_mean(ws: Workspace, table: Path) -> None:
    known = people.add_customer(ws, "Tall Pines")
    table.write_text("Rechnung;Kunde;Betrag;Zahlbar bis\n7;TALL PINES;12.50;24.12.2026\n")
    look = previewing.look_at(ws, table, "invoice")
    assert isinstance(look, previewing.TableLook)
    assert (look.kind, look.mapping["amount"], look.days) == ("invoice", 2, ("due",))
    assert bring_invoices(ws, table) == [("added", "")]
    [bill] = records.listed(ws, Invoice)
    assert (bill.customer_id, bill.amount, bill.due) == (known, 1250, date(2026, 12, 24))
    undo.undo(ws)
    assert not records.listed(ws, Invoice)


def test_a_cell_that_cannot_be_read_is_told_by_its_line_and_left_out(
    ws: Workspace, table: Path
) -> None:
    table.write_text("number,customer,amount,due\n7,Elm,many,soonish\n8,Elm,9,\n7,Elm,more,\n")
    assert bring_invoices(ws, table) == [
        ("added", "part_unread"),
        ("added", ""),
        ("skipped", "part_unread"),
    ]
    found = {one.number: (one.amount, one.due) for one in records.listed(ws, Invoice)}
    assert found == {"7": (0, None), "8": (900, None)}


def test_a_line_that_names_nobody_it_could_belong_to_is_skipped(ws: Workspace, table: Path) -> None:
    table.write_text("number,customer,amount\n7,,1\n8,Elm,2\n")
    assert bring_invoices(ws, table) == [("skipped", "alone"), ("added", "")]
    assert [one.name for one in records.listed(ws, Customer)] == ["Elm"]


def test_a_row_is_not_known_by_a_cell_that_cannot_be_read(
    ws: Workspace, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbered = replace(INVOICES, reads={"number": lambda text, _firm: f"{int(text):04}"})
    monkeypatch.setitem(importers.IMPORTERS, "invoice", numbered)
    table.write_text("number,customer\n7,Elm\nseven,Elm\n")
    assert bring_invoices(ws, table) == [("added", ""), ("skipped", "part_unread")]
    assert [one.number for one in records.listed(ws, Invoice)] == ["0007"]
