"""A password goes into a key store that keeps secrets, or nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.chainer import ChainerBackend
from keyring.backends.fail import Keyring as NoKeyring

from board.mail.secrets import VARIABLE, Secrets
from tests.driver.mail_servers import account

if TYPE_CHECKING:
    from collections.abc import Iterator

MAILBOX = account(465)


class Store(KeyringBackend):
    """A key store that keeps what it is given."""

    viable = False  # for this module alone
    priority = 5.0

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class PlainText(Store):
    """One that lays it where anybody can read it."""

    priority = 0.5


class Broken(Store):
    """A key store that is locked and that nobody opens."""

    def get_password(self, service: str, username: str) -> str | None:
        raise keyring.errors.KeyringLocked

    def set_password(self, service: str, username: str, password: str) -> None:
        raise keyring.errors.PasswordSetError


@pytest.fixture(autouse=True)
def _chosen() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def test_a_password_is_known_at_the_next_start_until_it_is_forgotten() -> None:
    store = Store()
    keyring.set_keyring(store)

    assert Secrets().keep(MAILBOX, "geheim")
    assert list(store.kept) == [("followup-board", "orders@klein.example@127.0.0.1")]
    assert Secrets().get(MAILBOX) == "geheim"
    Secrets().forget(MAILBOX)
    assert Secrets().get(MAILBOX) is None


@pytest.mark.parametrize("kind", [NoKeyring, PlainText, Broken])
def test_without_a_good_key_store_a_password_is_remembered_until_the_end_only(
    kind: type[KeyringBackend],
) -> None:
    store = kind()
    keyring.set_keyring(store)
    secrets = Secrets()

    assert not secrets.keep(MAILBOX, "geheim")
    assert secrets.get(MAILBOX) == "geheim"
    assert Secrets().get(MAILBOX) is None
    assert not getattr(store, "kept", {})
    secrets.forget(MAILBOX)
    assert secrets.get(MAILBOX) is None


def test_a_chain_of_stores_that_write_plain_text_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, good = PlainText(), Store()
    keyring.set_keyring(ChainerBackend())  # type: ignore[no-untyped-call]
    monkeypatch.setattr(ChainerBackend, "backends", [plain, plain])

    assert not Secrets().is_kept
    assert not Secrets().keep(MAILBOX, "geheim")
    monkeypatch.setattr(ChainerBackend, "backends", [plain, good])
    assert Secrets().keep(MAILBOX, "geheim")
    assert plain.kept == {}
    assert "geheim" in good.kept.values()


def test_a_computer_without_key_store_may_be_told_by_its_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    monkeypatch.setenv(VARIABLE, "geheim")

    assert Secrets().get(MAILBOX) == "geheim"
