"""Starting the program, at the desk or as the wall, when somebody logs in.

An entry in the autostart folder on Linux, in the *Run* key on Windows, a launch agent on macOS.
"""

from __future__ import annotations

import os
import plistlib
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from board import APP_ID

if TYPE_CHECKING:
    from collections.abc import Sequence

DESK, WALL = "desk", "wall"
RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
QUOTED = {'"': '\\"', "`": "\\`", "$": "\\$", "\\": "\\\\"}  # inside quotes of an Exec line
OFF = ("hidden=true", "x-gnome-autostart-enabled=false")


def set_enabled(what: str, enabled: bool, command: Sequence[str]) -> None:  # noqa: FBT001 - a switch
    """Start ``command`` at every login from now on, or no more; ``what`` is desk or wall.

    Raises OSError when the entry cannot be written.
    """
    if sys.platform == "win32":
        _set_run_key(what, subprocess.list2cmdline(command) if enabled else "")
        return
    file = _file_of(what)
    if not enabled:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    content = _agent(what, command) if sys.platform == "darwin" else _entry(what, command)
    unfinished = file.with_name(f".{file.name}.tmp")
    unfinished.write_bytes(content)
    unfinished.replace(file)


def is_enabled(what: str) -> bool:
    """Return whether the program starts at login as ``what``: desk or wall."""
    if sys.platform == "win32":
        return bool(QSettings(RUN_KEY, QSettings.Format.NativeFormat).value(_name(what), ""))
    try:
        content = _file_of(what).read_text("utf-8", "replace")
    except OSError:
        return False
    lines = {line.replace(" ", "").lower() for line in content.splitlines()}
    return lines.isdisjoint(OFF)  # the desktop's own settings switch an entry off like this


def _name(what: str) -> str:
    return f"{APP_ID}.{what}"


def _file_of(what: str) -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{_name(what)}.plist"
    config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(config) / "autostart" / f"{_name(what)}.desktop"


def _entry(what: str, command: Sequence[str]) -> bytes:
    """Return a desktop entry by the freedesktop specification."""
    title = "Follow-up Board" if what == DESK else "Follow-up Board (wall)"
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        f"Name={title}",
        f"Exec={' '.join(map(_quoted, command))}",
        f"Icon={APP_ID}",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    ]
    return ("\n".join(lines) + "\n").encode()


def _quoted(word: str) -> str:
    """Return an argument of an Exec line, which is unescaped twice: as a text, and as a command."""
    inner = "".join(QUOTED.get(each, each) for each in word.replace("%", "%%"))
    return '"' + inner.replace("\\", "\\\\").replace("\n", "\\n") + '"'


def _agent(what: str, command: Sequence[str]) -> bytes:
    return plistlib.dumps(
        {"Label": _name(what), "ProgramArguments": list(command), "RunAtLoad": True}
    )


def _set_run_key(what: str, line: str) -> None:
    key = QSettings(RUN_KEY, QSettings.Format.NativeFormat)
    if line:
        key.setValue(_name(what), line)
    else:
        key.remove(_name(what))
    key.sync()
