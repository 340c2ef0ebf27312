"""A print server of the tests' own, with one printer that keeps what it was sent."""

from __future__ import annotations

import getpass
import os
import shutil
import subprocess
from typing import TYPE_CHECKING

from tests.real.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.real.desktop import Desktop

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
