"""Debian's Postfix takes our mail, refuses it for good or for now, or is another server."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from board.domain.mail_account import Security
from board.domain.sending import Answer, Outcome, Reason
from board.mail.wire import send
from tests.driver.desktop import until
from tests.driver.mail_servers import AUTHORITY, account, authority_file, free_port

if TYPE_CHECKING:
    from collections.abc import Iterator

    import trustme

    from board.domain.mail_account import Account

pytestmark = pytest.mark.real

TEXT = b"Message-ID: <7.board@klein.example>\r\nSubject: Hello\r\n\r\nfirst\r\n.second\r\n"
SERVICES = """
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""
SETTINGS = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
maillog_file = {folder}/log
maillog_file_prefixes = {folder}
inet_interfaces = 127.0.0.1
myhostname = mail.test.example
mydestination =
local_recipient_maps =
alias_maps =
virtual_mailbox_domains = peak.example
virtual_mailbox_base = {folder}/mail
virtual_mailbox_maps = static:all
virtual_uid_maps = static:{user}
virtual_gid_maps = static:{user}
smtpd_recipient_restrictions =
    check_recipient_access texthash:{folder}/access, reject_unauth_destination
smtpd_tls_security_level = encrypt
smtpd_tls_chain_files = {folder}/right.pem
"""
ACCESS = """
gone@peak.example 550 5.1.1 nobody of that name
full@peak.example 450 4.2.2 come back when it is empty
"""
USER = 65534
# It ends with the test process, however that ends.
UNTIL_CLOSED = '"$0" "$@" </dev/null & read -r _; kill $!; wait'
MASTER = "/usr/lib/postfix/sbin/master"


class Postfix:
    """A mail server with its own folders; at a second port its certificate is another's."""

    def __init__(self, folder: Path) -> None:
        tool = shutil.which("postfix", path="/usr/sbin")
        assert tool, "missing: postfix; see tests/run.sh"
        self.port, self.wrong = free_port(), free_port()
        self.mailbox = folder / "mail" / "all"
        self._write(folder)
        as_root = [] if os.geteuid() == 0 else ["sudo", "-n"]
        where = ["-c", str(folder)]
        subprocess.run([*as_root, tool, *where, "check"], check=True, capture_output=True)
        self._process = subprocess.Popen(
            [*as_root, "sh", "-c", UNTIL_CLOSED, MASTER, *where, "-d"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            until(self._greets, "the mail server greets")
        except AssertionError:
            self.close()
            raise

    def close(self) -> None:
        self._process.communicate(timeout=30)

    def _greets(self) -> bool:
        try:
            with socket.create_connection(("127.0.0.1", self.port), 5) as line:
                return line.recv(3) == b"220"
        except OSError:
            return False

    def _write(self, folder: Path) -> None:
        for name in ("queue", "data", "mail"):
            (folder / name).mkdir()
        if os.geteuid() == 0:
            shutil.chown(folder / "data", "postfix")
            os.chown(folder / "mail", USER, USER)
        (folder / "mail").chmod(0o777)
        for name, who in (("right", "127.0.0.1"), ("wrong", "mail.other.example")):
            certificate: trustme.LeafCert = AUTHORITY.issue_cert(who)
            certificate.private_key_and_cert_chain_pem.write_to_path(str(folder / f"{name}.pem"))
        (folder / "access").write_text(ACCESS, "ascii")
        (folder / "main.cf").write_text(SETTINGS.format(folder=folder, user=USER), "ascii")
        wrong = f"-o smtpd_tls_chain_files={folder}/wrong.pem"
        (folder / "master.cf").write_text(
            f"127.0.0.1:{self.port} inet n - n - - smtpd\n"
            f"127.0.0.1:{self.wrong} inet n - n - - smtpd {wrong}\n{SERVICES.lstrip()}",
            "ascii",
        )


@pytest.fixture(scope="module")
def postfix() -> Iterator[Postfix]:
    # Not in the test's own folder, which is closed to the accounts that a mail server works under.
    ours = os.umask(0o022)  # the program closes what it makes to all others, and this process too
    try:
        with tempfile.TemporaryDirectory(prefix="postfix", dir="/var/tmp") as name:
            folder = Path(name)
            folder.chmod(0o755)
            server = Postfix(folder)
            yield server
            server.close()
    finally:
        os.umask(ours)


@pytest.fixture
def mailbox(postfix: Postfix, tmp_path: Path) -> Account:
    return account(postfix.port, Security.STARTTLS, user="", ca_file=authority_file(tmp_path))


def give(mailbox: Account, to: str) -> Answer:
    return send(mailbox, "", TEXT, to, lambda: True)


def test_a_message_is_taken_and_delivered_once_as_it_is(postfix: Postfix, mailbox: Account) -> None:
    answer = give(mailbox, "eva@peak.example")

    assert (answer.outcome, answer.code) == (Outcome.SENT, 250)
    until(lambda: postfix.mailbox.is_file() and postfix.mailbox.stat().st_size, "it is delivered")
    delivered = postfix.mailbox.read_bytes()
    assert delivered.count(b"Message-ID: <7.board@klein.example>") == 1
    assert b"\nfirst\n.second\n" in delivered


@pytest.mark.parametrize(
    ("to", "outcome", "reason", "code"),
    [
        ("gone@peak.example", Outcome.FAILED, Reason.RECIPIENT, 550),
        ("full@peak.example", Outcome.LATER, Reason.BUSY, 450),
        ("eve@elsewhere.example", Outcome.LATER, Reason.NO_LOGIN, 554),
    ],
)
def test_a_refusal_is_told_apart_from_a_delay(
    mailbox: Account, to: str, outcome: Outcome, reason: Reason, code: int
) -> None:
    answer = give(mailbox, to)

    assert (answer.outcome, answer.reason, answer.code) == (outcome, reason, code)


def test_a_server_with_the_certificate_of_another_gets_nothing(
    postfix: Postfix, tmp_path: Path
) -> None:
    ca_file = authority_file(tmp_path)
    wrong = account(postfix.wrong, Security.STARTTLS, user="", ca_file=ca_file)

    assert give(wrong, "eva@peak.example") == Answer(
        Outcome.LATER, Reason.CERTIFICATE_NAME, None, "mail.other.example"
    )
