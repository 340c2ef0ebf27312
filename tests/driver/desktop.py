"""A screen with a window manager and a message bus with the accessibility service, for tests alone.

Everything is started on a free display and in a folder of its own, so that several test processes
do not meet; the kernel ends it all with the test process, however that ends.
"""

from __future__ import annotations

import os
import shutil
import signal
import struct
import subprocess
import tempfile
import time
import zlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

SIZE = (1280, 720)
READER_PYTHON = "/usr/bin/python3"  # the one that Debian's python3-pyatspi belongs to
SERVICES = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
TOOLS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-daemon": "dbus",
    "dunst": "dunst",
    "setpriv": "util-linux",
    READER_PYTHON: "python3-pyatspi",
}
NOWHERE = Path(os.devnull)
HELD = ("ctrl", "shift", "alt")
HEADER = struct.Struct(">25I")
COLOUR_BYTES = 12
Result = TypeVar("Result")
PATIENCE = 15.0  # seconds: for a machine that is busy with other tests
BETWEEN = 0.03


class Desktop:
    """Xvfb, openbox, a session bus and AT-SPI; ``environment`` leads programs to them.

    A ``second`` size gives it a second screen.
    """

    def __init__(self, size: tuple[int, int] = SIZE, second: tuple[int, int] | None = None) -> None:
        _require_tools()
        self._folder = tempfile.TemporaryDirectory(prefix="desk")  # short, as sockets' names are
        self._started: list[subprocess.Popen[bytes]] = []
        self.folder = Path(self._folder.name)
        self.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"} | {
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder),
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        try:
            self._start_screens([size] if second is None else [size, second])
            self._start_bus()
        except BaseException:
            self.close()
            raise
        self._services = len(self._started)

    def start(
        self,
        command: Sequence[str],
        *,
        keep: Sequence[int] = (),
        said: Path = NOWHERE,
        complained: Path = NOWHERE,
        environment: Mapping[str, str] | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a program on this desktop that does not outlive it; its words go to files."""
        with said.open("ab") as output, complained.open("ab") as errors:
            process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", *command],
                env={**self.environment, **(environment or {})},
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=errors,
                pass_fds=keep,
                start_new_session=True,
            )
        self._started.append(process)
        return process

    def run(self, *command: object) -> str:
        """Run a tool on this desktop and return what it printed, nothing when it failed."""
        answer = subprocess.run(
            [str(word) for word in command],
            env=self.environment,
            capture_output=True,
            check=False,
            text=True,
            timeout=20,
        )
        return answer.stdout.strip()

    def active_process(self) -> int:
        """Return the process whose window has the keyboard, 0 without one."""
        number = self.run("xdotool", "getactivewindow", "getwindowpid")
        return int(number) if number.isdecimal() else 0

    def picture(self, screen: int = 0) -> Picture:
        """Return what is on a screen."""
        return Picture.of_dump((self.folder / f"Xvfb_screen{screen}").read_bytes())

    def tidy(self) -> None:
        """End the programs of one test; take the hand off the mouse and the keyboard."""
        self._end_after(self._services)
        held = [word for key in HELD for word in ("keyup", key)]
        self.run("xdotool", "mouseup", "1", *held, "mousemove", 0, 0)

    def close(self) -> None:
        """End everything that was started here."""
        self._end_after(0)
        self._folder.cleanup()

    def _end_after(self, count: int) -> None:
        while len(self._started) > count:
            _end(self._started.pop())

    def _start_screens(self, sizes: Sequence[tuple[int, int]]) -> None:
        screens = [
            word
            for number, (width, height) in enumerate(sizes)
            for word in ("-screen", str(number), f"{width}x{height}x24")
        ]
        reading, writing = os.pipe()
        self.start(
            [
                *("Xvfb", "-displayfd", str(writing), "-noreset", "-nolisten", "tcp"),
                *(*screens, "-fbdir", str(self.folder)),
            ],
            keep=[writing],
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        self.environment["DISPLAY"] = f":{number}"
        self.start(["openbox", "--sm-disable"])
        until(lambda: self.run("xdotool", "get_num_desktops"), "openbox manages the windows")

    def _start_bus(self) -> None:
        socket = self.folder / "bus"
        address = f"unix:path={socket}"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        self.start(["dbus-daemon", "--session", "--nofork", f"--address={address}"])
        until(socket.is_socket, "the message bus listens")
        launcher = next(path for path in SERVICES if Path(path).exists())
        self.start([launcher, "--launch-immediately"])


def _require_tools() -> None:
    missing = [package for tool, package in TOOLS.items() if not shutil.which(tool)]
    if not any(Path(path).exists() for path in SERVICES):
        missing.append("at-spi2-core")
    if missing:
        raise FileNotFoundError(f"missing: {' '.join(missing)}; `sh tests/run.sh` installs them")


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program and what it started in its turn."""
    for kind in (signal.SIGTERM, signal.SIGKILL):
        with suppress(ProcessLookupError, subprocess.TimeoutExpired):
            os.killpg(process.pid, kind)
            process.wait(5)


@dataclass(frozen=True)
class Picture:
    """A picture of a screen, four bytes a pixel: blue, green, red, unused."""

    width: int
    height: int
    line: int
    data: bytes

    @classmethod
    def of_dump(cls, dump: bytes) -> Picture:
        """Read a dump of 24 bits depth, least significant byte first."""
        fields = HEADER.unpack_from(dump)
        begin = fields[0] + COLOUR_BYTES * fields[19]
        return cls(width=fields[4], height=fields[5], line=fields[12], data=dump[begin:])

    def colour(self, x: int, y: int) -> str:
        """Return a pixel's colour as #rrggbb."""
        at = y * self.line + 4 * x
        blue, green, red = self.data[at : at + 3]
        return f"#{red:02x}{green:02x}{blue:02x}"

    def save(self, file: Path) -> None:
        """Write a PNG."""
        lines = (self._png_line(y) for y in range(self.height))
        head = struct.pack(">2I5B", self.width, self.height, 8, 2, 0, 0, 0)
        body = zlib.compress(b"".join(lines), 6)
        chunks = [_chunk(b"IHDR", head), _chunk(b"IDAT", body), _chunk(b"IEND", b"")]
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))

    def _png_line(self, y: int) -> bytes:
        raw = self.data[y * self.line : y * self.line + 4 * self.width]
        line = bytearray(3 * self.width)
        line[0::3], line[1::3], line[2::3] = raw[2::4], raw[1::4], raw[0::4]
        return b"\0" + bytes(line)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def until(check: Callable[[], Result | None], what: str, *, seconds: float = PATIENCE) -> Result:
    """Ask until the answer is true and return it; fail when it was not by the deadline."""
    deadline = time.monotonic() + seconds
    while True:
        asked = time.monotonic()
        answer = check()
        if answer:
            return answer
        assert asked < deadline, f"not within {seconds:g} s: {what}"
        time.sleep(BETWEEN)
