"""A real print server gets the pages, and a real PDF reader reads them."""

from __future__ import annotations

import getpass
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.driver.desktop import until

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.driver.desktop import Desktop
    from tests.driver.window import Program

pytestmark = pytest.mark.real

PRINTER = "paper"
SYSTEM = "/usr/sbin"  # where an ordinary user's PATH does not lead
WORKER = "lp"  # cupsd, when started as root, wants another account for its filters


class PrintServer:
    """CUPS on a socket in ``folder``; programs find it through ``environment``."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        tools = [shutil.which(name, path=SYSTEM) for name in ("cupsd", "lpadmin")]
        if None in tools:
            raise FileNotFoundError("missing: cups-daemon cups-client; see tests/run.sh")
        self._spool = folder / "spool"
        socket = folder / "sock"
        self.environment = {"CUPS_SERVER": str(socket)}
        self._write_settings(folder, socket)
        settings = ["-c", str(folder / "cupsd.conf"), "-s", str(folder / "cups-files.conf")]
        desktop.start([str(tools[0]), "-f", *settings], complained=folder / "complaints")
        until(socket.is_socket, "the print server listens")
        for options in (
            ["-p", PRINTER, "-E", "-v", "file:/dev/null", "-m", "raw"],
            ["-d", PRINTER],
        ):
            subprocess.run(
                [str(tools[1]), *options],
                env={**os.environ, **self.environment},
                check=True,
                capture_output=True,
            )

    def printed(self) -> list[Path]:
        """Return the documents that were sent, the first one first."""
        return sorted(self._spool.glob("d*"))

    def _write_settings(self, folder: Path, socket: Path) -> None:
        for name in ("spool", "cache", "state"):
            (folder / name).mkdir()
        user = WORKER if os.geteuid() == 0 else getpass.getuser()
        (folder / "cups-files.conf").write_text(
            f"ServerRoot {folder}\nRequestRoot {self._spool}\nTempDir {self._spool}\n"
            f"CacheDir {folder}/cache\nStateDir {folder}/state\nErrorLog {folder}/log\n"
            f"AccessLog {folder}/log\nPageLog {folder}/log\nFileDevice Yes\nUser {user}\n",
            "utf-8",
        )
        (folder / "cupsd.conf").write_text(
            f"Listen {socket}\nBrowsing No\nPreserveJobFiles Yes\nDefaultAuthType None\n"
            "<Location />\nAllow all\n</Location>\n"
            "<Policy default>\n<Limit All>\nAllow all\n</Limit>\n</Policy>\n",
            "utf-8",
        )


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
