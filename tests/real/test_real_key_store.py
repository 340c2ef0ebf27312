"""The password of the mailbox in a real key store: Debian's gnome-keyring on a bus of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.driver.processes import CHECKOUT

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.real

UNLOCKED = (
    "printf pin | gnome-keyring-daemon --daemonize --unlock --components=secrets >/dev/null 2>&1;"
)
BEGINNING = """
import sys
from board.domain.mail_account import Account, Security
from board.mail.secrets import Secrets
mailbox = Account("mail.klein.example", 465, Security.TLS, "a@klein.example", "a@klein.example")
secrets = Secrets()
"""


def session(home: Path, script: str, *, before: str = UNLOCKED) -> str:
    """Return what a program prints in a session with its own bus and home."""
    environment = {
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(CHECKOUT),
        "LC_ALL": "C.UTF-8",
    }
    home.chmod(0o700)
    started = ["sh", "-c", f'{before} exec "$0" -c "$1"', sys.executable, BEGINNING + script]
    told = subprocess.run(
        ["dbus-run-session", "--", *started],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert told.returncode == 0, told.stderr
    return told.stdout.strip()


def test_a_password_lives_in_the_key_store_alone(tmp_path: Path) -> None:
    assert (
        session(tmp_path, 'print(secrets.is_kept, secrets.keep(mailbox, "geheim-ß"))')
        == "True True"
    )

    files = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert files
    assert not [file for file in files if b"geheim" in file.read_bytes()]
    assert session(tmp_path, "print(secrets.get(mailbox))") == "geheim-ß"
    session(tmp_path, "secrets.forget(mailbox)")
    assert session(tmp_path, "print(secrets.get(mailbox))") == "None"


def test_a_session_without_a_key_store_says_that_it_has_none(tmp_path: Path) -> None:
    script = 'print(secrets.is_kept, secrets.keep(mailbox, "geheim"), secrets.get(mailbox))'

    assert (
        session(tmp_path, script, before="export DBUS_SESSION_BUS_ADDRESS=unix:path=/none;")
        == "False False geheim"
    )
