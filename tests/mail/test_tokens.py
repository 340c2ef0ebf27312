"""Access tokens: got by the refresh token, used for mail, remembered while they hold."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from board.domain.errors import Refused
from board.domain.mail_account import Account, Security, checked
from board.domain.sending import Outcome, Reason
from board.mail import tokens, wire
from tests.driver.mail_servers import (
    Provider,
    Scripted,
    Working,
    account,
    authority_file,
    free_port,
    tls,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRET = "a refresh token\nthe client’s"  # noqa: S105 - of a test
BEARER = b"AUTH XOAUTH2 dXNlcj1vcmRlcnNAa2xlaW4uZXhhbXBsZQFhdXRoPUJlYXJlciB5YTI5AQE="


@pytest.fixture(params=[False, True], ids=["on this computer", "encrypted"])
def provider(request: pytest.FixtureRequest) -> Iterator[Provider]:
    tokens.forget()
    one = Provider(encrypted=request.param)
    yield one
    one.stop()
    tokens.forget()


def of(provider: Provider, tmp_path: Path, port: int) -> Account:
    trusted = authority_file(tmp_path)
    return account(port, oauth=True, client_id="me", token_url=provider.url, ca_file=trusted)


def send(mailbox: Account) -> tuple[Outcome, Reason]:
    answer = wire.send(
        mailbox, SECRET, b"Subject: x\r\n\r\nHello\r\n", "joe@x.example", lambda: True
    )
    return answer.outcome, answer.reason


def server(login: bytes = b"235 in\r\n") -> Scripted:
    says = [b"220 hello\r\n", b"250-me\r\n250 AUTH XOAUTH2\r\n", login]
    return Scripted([*says, b"250 OK\r\n", b"250 OK\r\n", b"354 go\r\n"], lambda line: line.close())


def test_mail_logs_in_with_the_access_token_that_the_refresh_token_gets(
    provider: Provider, tmp_path: Path
) -> None:
    for _twice in range(2):
        with server() as smtp:
            outcome, _reason = send(of(provider, tmp_path, smtp.port))
        assert outcome is Outcome.UNCERTAIN  # this server never says what became of it
        assert BEARER in smtp.heard
    assert provider.asked == [
        {
            "grant_type": ["refresh_token"],
            "refresh_token": ["a refresh token"],
            "client_id": ["me"],
            "client_secret": ["the client’s"],
        }
    ]


def test_a_server_that_takes_tokens_takes_the_mail(provider: Provider, tmp_path: Path) -> None:
    with Working(token="ya29", starttls=tls()) as smtp:  # noqa: S106 - of a test
        mailbox = replace(of(provider, tmp_path, smtp.port), security=Security.STARTTLS)
        assert send(mailbox) == (Outcome.SENT, Reason.ACCEPTED)
        assert smtp.ways == ["XOAUTH2"]


def test_a_token_that_the_mail_server_refuses_is_asked_for_anew(
    provider: Provider, tmp_path: Path
) -> None:
    for _twice in range(2):
        with server(b"535 no\r\n") as smtp:
            assert send(of(provider, tmp_path, smtp.port)) == (Outcome.LATER, Reason.TOKEN)
    assert len(provider.asked) == 2


@pytest.mark.parametrize(
    ("status", "answer", "reason"),
    [
        (400, '{"error": "invalid_grant"}', Reason.TOKEN),
        (200, "no JSON", Reason.TOKEN),
        (200, '{"access_token": "a\\u0001b"}', Reason.TOKEN),
        (200, "[" * 60_000, Reason.TOKEN),
        (503, "later", Reason.BUSY),
    ],
)
def test_without_a_token_nothing_is_sent_and_it_is_said_why(
    provider: Provider, tmp_path: Path, status: int, answer: str, reason: Reason
) -> None:
    provider.status, provider.answer = status, answer
    assert send(of(provider, tmp_path, free_port())) == (Outcome.LATER, reason)


def test_a_provider_that_nobody_vouches_for_gets_no_secret(tmp_path: Path) -> None:
    tokens.forget()
    one = Provider(encrypted=True)
    try:
        mailbox = account(free_port(), oauth=True, client_id="me", token_url=one.url)
        assert send(mailbox) == (Outcome.LATER, Reason.CERTIFICATE_UNKNOWN)
        assert one.asked == []
    finally:
        one.stop()


@pytest.mark.parametrize("url", ["http://x.example/token", "ftp://x.example", "token", "https://"])
def test_a_secret_goes_nowhere_in_the_clear(url: str) -> None:
    with pytest.raises(Refused):
        checked(account(465, oauth=True, token_url=url))
