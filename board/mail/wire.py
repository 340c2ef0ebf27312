"""Hands one message to a mail server: what becomes of it is known, or known to be unknown."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from typing import TYPE_CHECKING, NoReturn

from board.domain.mail_account import checked, is_address, provider_at
from board.domain.sending import OF_THE_ACCOUNT, Answer, Outcome, Reason
from board.mail.line import Trouble, opened
from board.mail.tokens import access_token, forget

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.domain.mail_account import Account
    from board.mail.line import Line

LONGEST_SAID = 300
LINE_END = re.compile(rb"\r\n|\n|\r")
LEADING_DOT = re.compile(rb"^\.", re.MULTILINE)
UNPRINTED = re.compile(r"[\x00-\x20\x7f-\x9f\u2028\u2029]+")
SENT_BELOW, LOGGED_IN, CHALLENGE, REFUSALS, PERMANENT, LOGIN_WANTED = 300, 235, 334, 400, 500, 530

APP_PASSWORD = re.compile(
    r"app(lication)?[ -](specific )?password|application-specific", re.IGNORECASE
)
BLOCKED = re.compile(r"basic auth|5\.7\.139|smtpclientauth|less secure", re.IGNORECASE)
GREY = re.compile(r"gr[ae]y|\b4\.7\.[01]\b|try again (later|in)", re.IGNORECASE)
RELAY = re.compile(r"relay|authentication (is )?required|5\.7\.57", re.IGNORECASE)
LARGE = re.compile(r"\b5\.3\.4\b|\b5\.2\.3\b|(too|message) (large|big)|size limit", re.IGNORECASE)


def send(
    account: Account,
    password: str,
    raw: bytes,
    recipient: str,
    last_check: Callable[[], bool],
    *,
    step: Callable[[str], None] = lambda _name: None,
    wait: float = 600.0,
    reply: float = 120.0,
    connect: float = 30.0,
) -> Answer:
    """Hand over a message for one recipient, and return what the server made of it.

    ``last_check`` is called when the server waits for the text, and writes down for ever that it
    goes now; when it says no, or raises, the line is dropped and nothing leaves. What it raises is
    raised. From then on only the server's own answer counts; without one, after ``wait`` seconds,
    the message is uncertain. ``reply`` and ``connect`` are the seconds that each earlier step may
    take. ``step`` hears of "connected", "logged in", "data", "no return", "sent body", "answered".
    """
    checked(account)
    if not is_address(recipient):
        return Answer(Outcome.FAILED, Reason.RECIPIENT)
    try:
        secret = access_token(account, password)
        with opened(account, connect, reply) as line:
            step("connected")
            _log_in(line, account, secret)
            step("logged in")
            _address(line, account.sender, recipient, len(raw))
            step("data")
            if not last_check():
                return Answer(Outcome.DROPPED, Reason.NOT_WANTED)
            step("no return")
            return _hand_over(line, raw, wait, step)
    except Trouble as trouble:
        return trouble.answer


def _log_in(line: Line, account: Account, password: str) -> None:
    if not account.user:
        return
    offered = line.offers.get("AUTH", "").split()
    user, secret = account.user.encode(), password.encode()
    if account.oauth and "XOAUTH2" in offered:
        token = b"user=" + user + b"\1auth=Bearer " + secret + b"\1\1"
        answer = line.ask(f"AUTH XOAUTH2 {_coded(token)}")
        if answer[0] == CHALLENGE:  # why not, in base64; an empty line asks for the answer proper
            answer = line.ask("")
    elif not account.oauth and "PLAIN" in offered:
        both = _coded(b"\0" + user + b"\0" + secret)
        answer = line.ask(f"AUTH PLAIN {both}")
    elif not account.oauth and "LOGIN" in offered:
        answer = line.ask("AUTH LOGIN")
        for each in (user, secret):
            if answer[0] == CHALLENGE:
                answer = line.ask(_coded(each))
    else:
        raise Trouble(Reason.NO_LOGIN)
    code, said = answer
    if code != LOGGED_IN:
        forget()
        for hidden in (password, _coded(secret)):
            said = said.replace(hidden, "…") if hidden else said
        _stop((code, said), _no_login(account, code, said))


def _no_login(account: Account, code: int, said: str) -> Reason:
    return Reason.BUSY if code < PERMANENT else login_refused(account, said)


def login_refused(account: Account, said: str) -> Reason:
    """Return why a server lets nobody in by this password, as far as its words tell."""
    if account.oauth:
        return Reason.TOKEN
    if BLOCKED.search(said):
        return Reason.LOGIN_BLOCKED
    provider = provider_at(account.host)
    if APP_PASSWORD.search(said) or (provider and provider.app_password):
        return Reason.APP_PASSWORD
    return Reason.PASSWORD


def _address(line: Line, sender: str, recipient: str, size: int) -> None:
    """Name sender and the one recipient, and ask whether the text may come."""
    sized = f" SIZE={size}" if "SIZE" in line.offers else ""  # then it can refuse before it has it
    for command, wanted, reason in (
        (f"MAIL FROM:<{sender}>{sized}", {250}, Reason.SENDER),
        (f"RCPT TO:<{recipient}>", {250, 251}, Reason.RECIPIENT),
        ("DATA", {354}, Reason.REFUSED),
    ):
        answer = line.ask(command)
        if answer[0] not in wanted:
            _stop(answer, _refusal(*answer, reason))


def _refusal(code: int, said: str, reason: Reason) -> Reason:
    """Return why an envelope or a text was not taken; ``reason`` if nothing else explains it."""
    if LARGE.search(said):
        return Reason.TOO_LARGE
    if code < PERMANENT:
        return Reason.GREYLISTED if GREY.search(said) else Reason.BUSY
    if reason is not Reason.REFUSED and (code == LOGIN_WANTED or RELAY.search(said)):
        return Reason.NO_LOGIN
    return reason


def _hand_over(line: Line, raw: bytes, wait: float, step: Callable[[str], None]) -> Answer:
    """Send the text and its end; from here on nothing but an answer tells what became of it."""
    text = LINE_END.sub(b"\r\n", raw).removesuffix(b"\r\n") + b"\r\n"
    try:
        line.write(LEADING_DOT.sub(b"..", text) + b".\r\n", wait)
        step("sent body")
        code, said = line.answer(wait)
    except Trouble as trouble:
        return Answer(Outcome.UNCERTAIN, trouble.answer.reason)
    step("answered")
    line.leave()
    if code < SENT_BELOW:
        return Answer(Outcome.SENT, Reason.ACCEPTED, code, _shown(said))
    if code < REFUSALS:
        return Answer(Outcome.UNCERTAIN, Reason.NONSENSE, code, _shown(said))
    outcome = Outcome.LATER if code < PERMANENT else Outcome.FAILED
    return Answer(outcome, _refusal(code, said, Reason.REFUSED), code, _shown(said))


def _stop(answer: tuple[int, str], reason: Reason) -> NoReturn:
    code, said = answer
    trouble = Trouble(reason, _shown(said), code)
    if code >= PERMANENT and reason not in OF_THE_ACCOUNT:
        trouble.answer = replace(trouble.answer, outcome=Outcome.FAILED)
    raise trouble


def _coded(data: bytes) -> str:
    return b64encode(data).decode("ascii")


def _shown(said: str) -> str:
    return UNPRINTED.sub(" ", said).strip()[:LONGEST_SAID]
