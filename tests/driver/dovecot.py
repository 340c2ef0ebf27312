"""Debian's Dovecot on this computer: a mailbox read by IMAP, its mails files in a folder."""

from __future__ import annotations

import hmac
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from base64 import b64encode, urlsafe_b64encode
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from board.domain.mail_account import Account, Security
from tests.driver.desktop import until
from tests.driver.mail_servers import AUTHORITY, PASSWORD, USER, authority_file, free_port

if TYPE_CHECKING:
    from collections.abc import Iterator

    import trustme

SETTINGS = """
protocols = imap
listen = 127.0.0.1
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
ssl = required
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.pem
default_internal_user = {internal}
default_internal_group = {group}
default_login_user = {login}
first_valid_uid = 1
mail_location = maildir:{folder}/mail
auth_mechanisms = plain xoauth2
passdb {{
  driver = passwd-file
  args = scheme=PLAIN {folder}/users
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/tokens.conf
}}
userdb {{
  driver = static
  args = uid={user} gid={user} home={folder}/mail
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    port = {port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
namespace inbox {{
  inbox = yes
  mailbox Gesendet {{
    special_use = \\Sent
    auto = create
  }}
}}
"""
TOKENS = """
introspection_mode = local
local_validation_key_dict = fs:posix:prefix={folder}/keys/
"""
KEY = b"of the server of the test alone"
NOBODY = 65534
# It ends with the test process, however that ends.
UNTIL_CLOSED = '"$0" "$@" </dev/null & read -r _; kill $!; wait'


def signed(user: str) -> str:
    """Return an access token by which the server lets a user in (RFC 7519)."""
    now = int(time.time())  # noqa: TID251 - the server looks at its own clock
    head = {"typ": "JWT", "alg": "HS256"}
    body = {"sub": user, "email": user, "iat": now, "exp": now + 600}
    coded = b".".join(_coded(json.dumps(each).encode()) for each in (head, body))
    return b".".join((coded, _coded(hmac.digest(KEY, coded, "sha256")))).decode()


def _coded(data: bytes) -> bytes:
    return urlsafe_b64encode(data).rstrip(b"=")


class Dovecot:
    """A server with one mailbox; a mail comes in by being put into its folder."""

    def __init__(self, folder: Path) -> None:
        self._tool = shutil.which("dovecot", path="/usr/sbin:/usr/bin") or ""
        assert self._tool, "missing: dovecot; see tests/run.sh"
        self.port, self._folder, self._numbers = free_port(), folder, count()
        self.mail = folder / "mail"
        self._write()
        self.start()

    def start(self) -> None:
        """Serve, also again after an end."""
        as_root = [] if os.geteuid() == 0 else ["sudo", "-n"]
        command = [self._tool, "-F", "-c", str(self._folder / "dovecot.conf")]
        self._process = subprocess.Popen(
            [*as_root, "sh", "-c", UNTIL_CLOSED, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            until(self._is_there, "the server of the mailbox answers")
        except AssertionError:
            self.close()
            raise

    def close(self) -> None:
        """End it and all that it started."""
        self._process.communicate(timeout=30)

    def account(self, folder: Path, **more: object) -> Account:
        """Return the mailbox; the file of who vouches for the server goes into ``folder``."""
        given = {
            "sender": USER,
            "user": USER,
            "imap_host": "127.0.0.1",
            "imap_port": self.port,
            "ca_file": authority_file(folder),
        }
        return Account("127.0.0.1", free_port(), Security.TLS, **given | more)  # type: ignore[arg-type]  # its own

    def comes(self, raw: bytes, folder: str = "") -> Path:
        """Let a mail come in; return where it lies."""
        name = f"{next(self._numbers)}.{os.getpid()}.test"
        inside = self.mail / folder if folder else self.mail
        for kind in ("tmp", "new", "cur"):
            (inside / kind).mkdir(parents=True, exist_ok=True)
        waiting = inside / "tmp" / name
        waiting.write_bytes(raw)
        if os.geteuid() == 0:
            for each in (inside, *inside.iterdir(), waiting):
                os.chown(each, NOBODY, NOBODY)
        return waiting.rename(inside / "new" / name)

    def empty(self) -> None:
        """Throw all mail away."""
        for kind in ("new", "cur"):
            for each in (*self.mail.glob(f"{kind}/*"), *self.mail.glob(f".*/{kind}/*")):
                each.unlink()

    def names(self) -> list[str]:
        """Return the mails of the mailbox by their files, which say whether they were read."""
        return sorted(
            each.name.removesuffix(":2,")
            for kind in ("new", "cur")
            for each in (self.mail / kind).glob("*")
        )

    def _is_there(self) -> bool:
        try:
            socket.create_connection(("127.0.0.1", self.port), 5).close()
        except OSError:
            return False
        return True

    def _write(self) -> None:
        folder, root = self._folder, os.geteuid() == 0
        me = os.environ.get("USER", "nobody")
        self.mail.mkdir()
        certificate: trustme.LeafCert = AUTHORITY.issue_cert("127.0.0.1")
        certificate.private_key_and_cert_chain_pem.write_to_path(str(folder / "server.pem"))
        (folder / "users").write_text(f"{USER}:{PASSWORD}\n", "utf-8")
        if root:
            os.chown(self.mail, NOBODY, NOBODY)
        (folder / "tokens.conf").write_text(TOKENS.format(folder=folder), "utf-8")
        keys = folder / "keys" / "default" / "HS256"
        keys.mkdir(parents=True)
        (keys / "default").write_bytes(b64encode(KEY))
        text = SETTINGS.format(
            folder=folder,
            port=self.port,
            user=NOBODY if root else os.getuid(),
            internal="dovecot" if root else me,
            group="dovecot" if root else me,
            login="dovenull" if root else me,
        )
        (folder / "dovecot.conf").write_text(text, "utf-8")


@contextmanager
def dovecot() -> Iterator[Dovecot]:
    """Give a server in a folder of its own, open to the accounts that it works under."""
    ours = os.umask(0o022)
    try:
        with tempfile.TemporaryDirectory(prefix="dovecot", dir="/var/tmp") as name:
            folder = Path(name)
            folder.chmod(0o755)
            server = Dovecot(folder)
            try:
                yield server
            finally:
                server.close()
    finally:
        os.umask(ours)
