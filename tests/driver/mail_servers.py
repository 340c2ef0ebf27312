"""Mail servers on this computer: one that works, and one that says what a test wants it to."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from base64 import b64decode
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import parse_qs

import trustme
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

from board.domain.mail_account import Account, Security

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

USER, PASSWORD = "orders@klein.example", "geheim-ß-☃"
AUTHORITY = trustme.CA()


def authority_file(folder: Path) -> str:
    """Return the file of who signs the certificates of the test's servers."""
    file = folder / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(file))
    return str(file)


def tls(
    *names: str, authority: trustme.CA = AUTHORITY, until: datetime | None = None
) -> ssl.SSLContext:
    """Return how a server that has these names encrypts."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*(names or ("127.0.0.1",)), not_after=until).configure_cert(context)
    return context


def account(port: int, security: Security = Security.PLAIN, **more: Any) -> Account:  # noqa: ANN401 - the account's own
    """Return a mailbox at a server of the test."""
    given: dict[str, Any] = {"sender": USER, "user": USER} | more
    return Account("127.0.0.1", port, security, **given)


@dataclass
class Working:
    """A mail server with passwords; what it says to a recipient and a text can be told."""

    starttls: ssl.SSLContext | None = None
    token: str = ""
    implicit: ssl.SSLContext | None = None
    to_login: str = "535 5.7.8 no"
    to_recipient: str = "250 OK"
    to_text: str = "250 OK"
    texts: list[bytes] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    ways: list[str] = field(default_factory=list)

    def __enter__(self) -> Self:
        self._server = _Controller(self, hostname="127.0.0.1", port=free_port())
        self._server.start()
        self.port = int(self._server.port)
        return self

    def __exit__(self, *_error: object) -> None:
        self._server.stop()

    def takes(self, way: str, given: object) -> AuthResult:
        self.ways.append(way)
        right = LoginPassword(USER.encode(), PASSWORD.encode())
        if given == right:
            return AuthResult(success=True)
        return AuthResult(success=False, handled=False, message=self.to_login)

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:
        """Take a token in place of a password, as aiosmtpd calls it."""
        del server
        self.ways.append("XOAUTH2")
        right = f"user={USER}\1auth=Bearer {self.token}\1\1"
        said = b64decode(args[1]).decode()
        return AuthResult(success=bool(self.token) and said == right, handled=False)

    async def handle_RCPT(
        self,
        _server: SMTP,
        _session: object,
        envelope: Any,  # noqa: ANN401 - as aiosmtpd calls it
        address: str,
        _options: list[str],
    ) -> str:
        self.recipients.append(address)
        envelope.rcpt_tos.append(address)
        return self.to_recipient

    async def handle_DATA(self, _server: SMTP, _session: object, envelope: Any) -> str:  # noqa: ANN401 - as above
        self.texts.append(envelope.original_content)
        return self.to_text


class _Controller(Controller):
    def __init__(self, working: Working, **where: Any) -> None:  # noqa: ANN401 - as aiosmtpd takes it
        super().__init__(working, ssl_context=working.implicit, **where)
        self._working = working

    def factory(self) -> SMTP:
        starttls = self._working.starttls

        def judge(
            _server: object, _session: object, _envelope: object, way: str, given: object
        ) -> AuthResult:
            return self._working.takes(way, given)

        return SMTP(
            self.handler,
            tls_context=starttls,
            authenticator=judge,
            auth_required=starttls is not None,
            auth_require_tls=starttls is not None,
            hostname="test",
        )


class Provider:
    """Gives access tokens over an encrypted line, as a provider does."""

    def __init__(self, *, encrypted: bool) -> None:
        self.asked: list[dict[str, list[str]]] = []
        self.status, self.answer = 200, json.dumps({"access_token": "ya29", "expires_in": 3600})
        provider = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                provider.asked.append(parse_qs(self.rfile.read(length).decode()))
                self.send_response(provider.status)
                self.end_headers()
                self.wfile.write(provider.answer.encode())

            def log_message(self, *_args: object) -> None:
                """Say nothing."""

        self._server = HTTPServer(("127.0.0.1", 0), Handler)
        if encrypted:
            self._server.socket = tls().wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        scheme = "https" if encrypted else "http"
        self.url = f"{scheme}://127.0.0.1:{self._server.server_port}/token"

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)


class Scripted:
    """A server that says its lines, one for each line it hears, then does what it is told.

    ``ending`` gets the connection when the lines are used up; without one it waits for the end.
    What it heard is in ``heard`` once it is closed.
    """

    def __init__(
        self, says: Sequence[bytes], ending: Callable[[socket.socket], None] | None = None
    ) -> None:
        self._says = says
        self._ending = ending
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self.port = int(self._listening.getsockname()[1])
        self.heard = b""
        self._over = threading.Event()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._over.set()
        self._listening.close()
        self._thread.join(10)
        assert not self._thread.is_alive()

    def _serve(self) -> None:
        self._listening.settimeout(10)
        connection, _ = self._listening.accept()
        with connection:
            connection.settimeout(10)
            try:
                self._talk(connection)
            except OSError:
                return  # the other side was gone

    def _talk(self, connection: socket.socket) -> None:
        for number, said in enumerate(self._says):
            if number and not self._hear(connection):
                return
            connection.sendall(said)
        if self._ending is not None:
            self._ending(connection)
        while not self._over.is_set() and self._hear(connection):
            continue

    def _hear(self, connection: socket.socket) -> bytes:
        got = connection.recv(65_536)
        self.heard += got
        return got


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
