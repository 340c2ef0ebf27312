"""Somebody looks at what will be asked of customers, saves it and prints it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from board.domain.card import Asks, Card
from board.ui.widgets.list_page import ListPage
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from pathlib import Path

    from tests.driver.scenario import AtDesk


def asked(desk: AtDesk, title: str, customer: str, days: int) -> str:
    card = desk.has(title, "Coming up", customer=customer, due=in_days(days))

    def edit() -> None:
        with desk.ws.action("test") as act:
            act.edit(act.one(Card, card.id), asks=Asks.CUSTOMER)

    desk.does(edit)
    return card.id


def page(desk: AtDesk) -> ListPage:
    desk.chooses("Coming from them")
    desk.settles()
    shown = desk.page_shown()
    assert isinstance(shown, ListPage)
    return shown


def titles(shown: ListPage) -> list[str]:
    return [
        str(shown.model.data(shown.model.index(row, 2))) for row in range(shown.model.rowCount())
    ]


def test_all_that_will_be_asked_stands_there_by_date(desk: AtDesk) -> None:
    asked(desk, "Logo", "Tall Pines", 9)
    asked(desk, "Deposit", "Peak Physio", 3)
    shown = page(desk)
    assert titles(shown) == ["Deposit", "Logo"]
    desk.fills(shown.search, "tall")
    desk.until(lambda: titles(shown) == ["Logo"])


def test_what_is_shown_is_saved(desk: AtDesk, tmp_path: Path) -> None:
    asked(desk, "Logo", "Tall Pines", 9)
    asked(desk, "Deposit", "Peak Physio", 3)
    shown = page(desk)
    desk.fills(shown.search, "tall")
    desk.until(lambda: titles(shown) == ["Logo"])
    desk.open_board.coming.write(str(tmp_path / "them.csv"), shown.shown())
    desk.sees_notice("Saved as")
    table = (tmp_path / "them.csv").read_text("utf-8-sig")
    assert "Logo" in table
    assert "Deposit" not in table


def test_it_is_printed(desk: AtDesk, tmp_path: Path) -> None:
    asked(desk, "Logo", "Tall Pines", 9)
    desk.pushes(page(desk).buttons["print_coming"])
    dialog = desk.part(QPrintDialog)
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(tmp_path / "them.pdf"))
    dialog.done(QPrintDialog.DialogCode.Accepted)
    desk.settles()
    assert (tmp_path / "them.pdf").read_bytes().startswith(b"%PDF-")


def test_nothing_to_ask_is_said_in_one_sentence(desk: AtDesk) -> None:
    assert page(desk).nothing.text().startswith("Nothing is to be asked of customers.")
