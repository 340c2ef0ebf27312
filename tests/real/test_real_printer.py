"""A real print server gets the pages, and a real PDF reader reads them."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.real.print_server import PrintServer
from tests.real.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.real.desktop import Desktop
    from tests.real.window import Program

pytestmark = pytest.mark.real


@pytest.fixture
def printer(desktop: Desktop) -> Iterator[PrintServer]:
    """Start a print server whose only printer is the usual one."""
    with tempfile.TemporaryDirectory(prefix="cups") as folder:  # short, as sockets' names are
        Path(folder).chmod(0o755)  # its filters run as somebody else
        yield PrintServer(desktop, Path(folder))
        desktop.tidy()


def read(file: Path) -> str:
    """Return the text of a PDF file as it stands on the paper."""
    told = subprocess.run(
        ["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True
    )
    return told.stdout


def test_the_board_comes_out_of_the_printer(program: Program, printer: PrintServer) -> None:
    program.told("add", "Approve proof fri #asked", "--customer", "Fairview Golf Club")
    program.environment |= printer.environment
    window = program.window()
    window.hand.keys("ctrl+p")
    window.node("dialog", begins="Print board")
    window.hand.keys("Return")
    [sent] = until(printer.printed, "the printer gets the board")
    window.node("label", begins="1 page printed")
    text = read(sent)

    assert "Page 1 of 1" in text
    assert "Approve proof" in text
    assert "Fairview Golf Club" in text
    assert "Fri 27 Nov" in text
    for stage in ("Coming up", "Asked", "Reminded", "Needs a hand", "Our turn"):
        assert stage in text


def test_names_in_any_script_can_be_copied_out_of_the_pdf(program: Program, tmp_path: Path) -> None:
    for title in ("Позвонить клиенту", "Größe prüfen", "Ζητήστε απάντηση"):
        program.told("add", f"{title} tomorrow")
    file = tmp_path / "day.pdf"
    program.told("export", "--day-sheet", str(file))
    text = read(file)

    assert "Позвонить клиенту" in text
    assert "Größe prüfen" in text
    assert "Ζητήστε απάντηση" in text
