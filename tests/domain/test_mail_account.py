"""A mailbox is checked before anything leaves by it, and the usual providers are known."""

from __future__ import annotations

from dataclasses import replace

import pytest

from board.domain.errors import Refused
from board.domain.mail_account import (
    PROVIDERS,
    Account,
    Security,
    checked,
    provider_at,
    provider_of,
)

MAILBOX = Account("mail.klein.example", 465, Security.TLS, "orders@klein.example")


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_a_line_within_this_computer_may_go_without_encryption(host: str) -> None:
    mailbox = replace(MAILBOX, host=host, security=Security.PLAIN)

    assert checked(mailbox) is mailbox


@pytest.mark.parametrize(
    "host", ["mail.klein.example", "localhost", "127.0.0.1.klein.example", "127.0.0.2", "::2"]
)
def test_any_other_line_is_encrypted(host: str) -> None:
    assert checked(replace(MAILBOX, host=host))
    with pytest.raises(Refused, match="mail_not_encrypted"):
        checked(replace(MAILBOX, host=host, security=Security.PLAIN))


@pytest.mark.parametrize(
    ("wrong", "kind"),
    [
        ({"host": ""}, "mail_host_wrong"),
        ({"host": "mail.klein.example\r\nX"}, "mail_host_wrong"),
        ({"host": "https://mail.klein.example"}, "mail_host_wrong"),
        ({"host": "a" * 300}, "mail_host_wrong"),
        ({"port": 0}, "mail_host_wrong"),
        ({"port": 65_536}, "mail_host_wrong"),
        ({"sender": "Mara <mara@klein.example>"}, "mail_address_wrong"),
        ({"sender": ""}, "mail_address_wrong"),
        ({"reply_to": "mara"}, "mail_address_wrong"),
    ],
)
def test_what_cannot_send_is_refused_when_it_is_typed(wrong: dict[str, object], kind: str) -> None:
    with pytest.raises(Refused, match=kind):
        checked(replace(MAILBOX, **wrong))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("Mara.Klein@GMail.com ", "smtp.gmail.com"),
        ("mara@web.de", "smtp.web.de"),
        ("mara@orange.fr", "smtp.orange.fr"),
        ("mara@icloud.com", "smtp.mail.me.com"),
    ],
)
def test_an_address_tells_its_provider(address: str, host: str) -> None:
    found = provider_of(address)

    assert found is not None
    assert found.host == host
    assert provider_at(host.upper()) is found


def test_no_provider_is_guessed_for_a_domain_of_ones_own() -> None:
    assert provider_of("orders@klein.example") is None
    assert provider_of("orders@notgmail.com") is None
    assert provider_of("orders") is None


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda each: each.name)
def test_each_provider_can_be_sent_by(provider: object) -> None:
    [found] = [each for each in PROVIDERS if each is provider]

    assert checked(replace(MAILBOX, host=found.host, port=found.port, security=found.security))
    assert found.security is not Security.PLAIN
    assert (found.port == 465) == (found.security is Security.TLS)
    assert all(provider_of(f"mara@{domain}") is found for domain in found.domains)
    assert not found.app_password or found.app_password.startswith("https://")
