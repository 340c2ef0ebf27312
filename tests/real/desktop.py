"""A screen with a window manager and a message bus with the accessibility service, for tests alone.

Everything is started on a free display and in a folder of its own, so that several test processes
do not meet; the kernel ends it all with the test process, however that ends.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from tests.real.picture import Picture
from tests.real.waiting import until

if TYPE_CHECKING:
    from collections.abc import Sequence

SIZE = (1280, 720)
READER_PYTHON = "/usr/bin/python3"  # the one that Debian's python3-pyatspi belongs to
SERVICES = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
TOOLS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
    "setpriv": "util-linux",
    READER_PYTHON: "python3-pyatspi",
}


class Desktop:
    """Xvfb, openbox, a session bus and AT-SPI; ``environment`` leads programs to them."""

    def __init__(self, size: tuple[int, int] = SIZE) -> None:
        _require_tools()
        self.size = size
        self._ends = ExitStack()
        self.folder = Path(self._ends.enter_context(tempfile.TemporaryDirectory(prefix="desk")))
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if name not in {"WAYLAND_DISPLAY", "DISPLAY", "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE"}
        }
        self.environment |= {
            "XDG_RUNTIME_DIR": str(self.folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        try:
            self._start_screen()
            self._start_bus()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """End everything that was started here."""
        self._ends.close()

    def start(
        self, command: Sequence[str], *, keep: Sequence[int] = (), **environment: str
    ) -> subprocess.Popen[str]:
        """Start a program on this desktop that does not outlive it."""
        process = subprocess.Popen(
            ["setpriv", "--pdeathsig", "TERM", *command],
            env={**self.environment, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            pass_fds=keep,
            start_new_session=True,
            text=True,
        )
        self._ends.callback(_end, process)
        return process

    def run(self, *command: object) -> str:
        """Run a tool on this desktop and return what it printed."""
        answer = subprocess.run(
            [str(word) for word in command],
            env=self.environment,
            capture_output=True,
            check=True,
            text=True,
            timeout=20,
        )
        return answer.stdout.strip()

    def picture(self) -> Picture:
        """Return what is on the screen."""
        return Picture.of_dump((self.folder / "Xvfb_screen0").read_bytes())

    def _start_screen(self) -> None:
        reading, writing = os.pipe()
        width, height = self.size
        self.start(
            [
                *("Xvfb", "-displayfd", str(writing), "-noreset", "-nolisten", "tcp"),
                *("-screen", "0", f"{width}x{height}x24", "-fbdir", str(self.folder)),
            ],
            keep=[writing],
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        self.environment["DISPLAY"] = f":{number}"
        self.start(["openbox", "--sm-disable"], HOME=str(self.folder))
        until(self._has_manager, "openbox manages the windows")

    def _has_manager(self) -> bool:
        try:
            return self.run("xdotool", "get_num_desktops").isdecimal()
        except subprocess.CalledProcessError:
            return False

    def _start_bus(self) -> None:
        address = f"unix:path={self.folder}/bus"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        bus = self.start(
            ["dbus-daemon", "--session", "--nofork", f"--address={address}", "--print-address"]
        )
        assert bus.stdout is not None
        assert bus.stdout.readline(), "the message bus did not start"
        launcher = next(path for path in SERVICES if Path(path).exists())
        self.start([launcher, "--launch-immediately"])


def _require_tools() -> None:
    missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    if not any(Path(path).exists() for path in SERVICES):
        missing.append("at-spi2-core")
    if missing:
        raise FileNotFoundError(f"missing: {' '.join(missing)}; `sh tests/run.sh` installs them")


def _end(process: subprocess.Popen[str]) -> None:
    """End a program and what it started in its turn."""
    for kind in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, kind)
            process.wait(5)
        except ProcessLookupError:
            break
        except subprocess.TimeoutExpired:
            continue
    process.wait()
    if process.stdout is not None:
        process.stdout.close()
