"""The line to a mail server: encrypted and checked, and neither silent nor talkative for long.

The only place that opens a connection for mail or says how one is encrypted. It speaks SMTP
itself: ``smtplib`` cannot stop between the server's go-ahead and the text, waits for an answer as
long as single bytes of it come, reads one of any length, and quotes a password that is not ASCII in
an exception.
"""

from __future__ import annotations

import errno
import re
import socket
import ssl
import time
from contextlib import contextmanager
from dataclasses import replace
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from typing import TYPE_CHECKING
from urllib.parse import urlencode, urlsplit

from board.domain.mail_account import LOOPBACK, Security
from board.domain.sending import Answer, Outcome, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from board.domain.mail_account import Account

LONGEST_LINE = 8_192
LONGEST_ANSWER = 65_536
REPLY = re.compile(rb"([2-5]\d\d)(?:([ -])(.*))?", re.DOTALL)
OWN_NAME = "[127.0.0.1]"  # how this computer is called is nobody's business
GREETING, OK = 220, 250

WRONG_NAME = {62, 64}  # X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH
EXPIRED = {9, 10}  # X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED
OFFLINE = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL}
MEANING: tuple[tuple[type[Exception], Reason], ...] = (  # the first that fits
    (ssl.SSLEOFError, Reason.CUT),
    (ssl.SSLZeroReturnError, Reason.CUT),
    (ssl.SSLError, Reason.NO_TLS),
    (socket.gaierror, Reason.NO_HOST),
    (UnicodeError, Reason.NO_HOST),
    (TimeoutError, Reason.SILENT),
    (ConnectionRefusedError, Reason.NO_PORT),
)


class Trouble(Exception):  # noqa: N818 - it never leaves this room
    """The line ended, or the server said no; says nothing of what was on it but the reason."""

    def __init__(self, reason: Reason, said: str = "", code: int | None = None) -> None:
        super().__init__(reason)
        self.answer = Answer(Outcome.LATER, reason, code, said)


def tls_context(ca_file: str = "") -> ssl.SSLContext:
    """Return how every line for mail is encrypted: certificate and name are checked."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2  # not every system's library says so itself
    if ca_file:
        context.load_verify_locations(ca_file)
    return context


def posted(url: str, fields: Mapping[str, str], ca_file: str, seconds: float) -> tuple[int, bytes]:
    """Post a form over a checked line; return the status and the answer, of bounded length."""
    where = urlsplit(url)
    host, port, path = where.hostname or "", where.port, where.path or "/"
    line: HTTPConnection
    try:
        if where.scheme == "https":
            line = HTTPSConnection(host, port, timeout=seconds, context=tls_context(ca_file))
        else:
            line = HTTPConnection(host, port, timeout=seconds)
    except OSError:
        raise Trouble(Reason.CA_FILE) from None
    kind = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
    try:
        line.request("POST", path, urlencode(fields), kind)
        answer = line.getresponse()
        return answer.status, answer.read(LONGEST_ANSWER)
    except HTTPException:
        raise Trouble(Reason.NONSENSE) from None
    except OSError as error:
        raise Trouble(meaning(error)) from None
    finally:
        line.close()


@contextmanager
def opened(account: Account, connect: float, reply: float) -> Iterator[Line]:
    """Give a line on which the server was greeted, encrypted unless on this computer itself."""
    line = _encrypted(account, connect, reply)
    try:
        line.greet()
        yield line
    finally:
        line.close()


def secured(account: Account, connect: float, reply: float) -> socket.socket:
    """Return a line to where mail is read, encrypted, on which another language is spoken.

    Nothing was said on it yet. Reading mail is encrypted from the first byte on, unless on this
    computer itself.
    """
    plain = account.security is Security.PLAIN and account.imap_host in LOOPBACK
    there = replace(
        account,
        host=account.imap_host,
        port=account.imap_port,
        security=Security.PLAIN if plain else Security.TLS,
    )
    return _encrypted(there, connect, reply).given_away()


def _encrypted(account: Account, connect: float, reply: float) -> Line:
    line = Line(account, connect, reply)
    try:
        line.encrypt()
    except Trouble as trouble:
        line.close()
        if trouble.answer.reason is not Reason.CERTIFICATE_NAME:
            raise
        raise Trouble(Reason.CERTIFICATE_NAME, _whose(account, connect, reply)) from None
    return line


def _whose(account: Account, connect: float, reply: float) -> str:
    """Return for whom the certificate there is; nothing is said on this line but to get it."""
    line = Line(account, connect, reply)
    try:
        names = line.encrypt(any_name=True).get("subjectAltName", ())
    except Trouble:
        return ""
    finally:
        line.close()
    return ", ".join(str(each[1]) for each in names[:5])


class Line:
    """A conversation with a mail server, from the connection on."""

    def __init__(self, account: Account, connect: float, reply: float) -> None:
        """Connect; ``connect`` and ``reply`` are the seconds each step may take."""
        self._account = account
        self._reply = reply
        self._rest = b""
        self.offers: dict[str, str] = {}
        try:
            self._socket = socket.create_connection((account.host, account.port), connect)
        except (OSError, UnicodeError) as error:
            raise Trouble(meaning(error)) from None

    def close(self) -> None:
        self._socket.close()

    def given_away(self) -> socket.socket:
        """Return the connection itself, for whoever speaks on it from now on and closes it."""
        return self._socket

    def encrypt(self, *, any_name: bool = False) -> dict[str, tuple[tuple[str, str], ...]]:
        """Encrypt the line, or go no further; return the server's certificate."""
        if self._account.security is Security.PLAIN:
            return {}
        if self._account.security is Security.STARTTLS:
            self.greet()
            if "STARTTLS" not in self.offers or self.ask("STARTTLS")[0] != GREETING or self._rest:
                raise Trouble(Reason.NO_TLS)  # also when it speaks on before it can be trusted
        try:
            context = tls_context(self._account.ca_file)
        except OSError:
            raise Trouble(Reason.CA_FILE) from None
        context.check_hostname = not any_name
        self._socket.settimeout(self._reply)
        try:
            secure = context.wrap_socket(self._socket, server_hostname=self._account.host)
        except OSError as error:
            raise Trouble(meaning(error)) from None
        self._socket = secure
        return secure.getpeercert() or {}  # type: ignore[return-value]

    def greet(self) -> None:
        """Read the server's greeting, unless that was before the encryption, and what it offers."""
        if not self.offers:
            code, said = self.answer()
            if code != GREETING:
                raise Trouble(Reason.BUSY, said, code)
        code, said = self.ask(f"EHLO {OWN_NAME}")
        if code != OK:
            raise Trouble(Reason.NONSENSE, said, code)
        words = [line.upper().replace("AUTH=", "AUTH ").split() for line in said.split("\n")]
        self.offers = {first: " ".join(rest) for first, *rest in filter(None, words)}

    def ask(self, command: str) -> tuple[int, str]:
        """Send one line and return the answer."""
        self.write(command.encode() + b"\r\n", self._reply)
        return self.answer()

    def write(self, data: bytes, seconds: float) -> None:
        self._socket.settimeout(seconds)
        try:
            self._socket.sendall(data)
        except OSError as error:
            raise Trouble(meaning(error)) from None

    def answer(self, seconds: float = 0) -> tuple[int, str]:
        """Return code and lines of one answer, which must have come as a whole by then."""
        ends = time.monotonic() + (seconds or self._reply)
        said: list[bytes] = []
        codes: set[bytes] = set()
        size = 0
        more = b"-"
        while more == b"-":
            line = self._read_line(ends)
            size += len(line)
            parts = REPLY.fullmatch(line)
            if parts is None or size > LONGEST_ANSWER:
                raise Trouble(Reason.NONSENSE)
            code, more, text = parts.groups(b"")
            codes.add(code)
            said.append(text)
        if len(codes) > 1:
            raise Trouble(Reason.NONSENSE)
        return int(codes.pop()), b"\n".join(said).decode("utf-8", "replace")

    def _read_line(self, ends: float) -> bytes:
        while b"\n" not in self._rest:
            if len(self._rest) > LONGEST_LINE:
                raise Trouble(Reason.NONSENSE)
            if (left := ends - time.monotonic()) <= 0:
                raise Trouble(Reason.SILENT)
            self._socket.settimeout(left)
            try:
                more = self._socket.recv(4_096)
            except OSError as error:
                raise Trouble(meaning(error)) from None
            if not more:
                raise Trouble(Reason.CUT)
            self._rest += more
        line, _, self._rest = self._rest.partition(b"\n")
        return line.removesuffix(b"\r")

    def leave(self) -> None:
        """Say good-bye; whether that is heard changes nothing."""
        try:
            self.write(b"QUIT\r\n", 1)
        except Trouble:
            return


def meaning(error: Exception) -> Reason:
    """Return what an error of the line means for a person."""
    if isinstance(error, ssl.SSLCertVerificationError):
        if error.verify_code in WRONG_NAME:
            return Reason.CERTIFICATE_NAME
        expired = error.verify_code in EXPIRED
        return Reason.CERTIFICATE_EXPIRED if expired else Reason.CERTIFICATE_UNKNOWN
    number = error.errno if isinstance(error, OSError) else None
    unnamed = isinstance(error, socket.gaierror) and number == socket.EAI_AGAIN
    if unnamed or (number in OFFLINE and not isinstance(error, ssl.SSLError)):
        return Reason.NO_NETWORK
    return next((reason for kind, reason in MEANING if isinstance(error, kind)), Reason.CUT)
