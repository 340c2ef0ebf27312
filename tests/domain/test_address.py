"""What somebody means by the address of a board, and that its password is never shown."""

from __future__ import annotations

import pytest

from board.domain.address import AddressKind, address_of

SERVERS = {
    "postgresql://host/shop": ("postgresql://host/shop", ""),
    "postgres://host/shop": ("postgresql://host/shop", ""),
    "postgresql+psycopg://host/shop": ("postgresql://host/shop", ""),
    "POSTGRESQL://eva:se%40cret@host:5432/shop": ("postgresql://eva@host:5432/shop", "se@cret"),
    " postgresql://eva:secret@host/shop\n": ("postgresql://eva@host/shop", "secret"),
    "postgresql://eva:s/e?c@r:e#t@host/shop": ("postgresql://eva@host/shop", "s/e?c@r:e#t"),
    "postgresql://eva@host/shop?password=sec%2Bret&sslmode=require": (
        "postgresql://eva@host/shop?sslmode=require",
        "sec+ret",
    ),
    "postgresql:///shop?host=/tmp&PassWord=secret": ("postgresql:///shop?host=/tmp", "secret"),
    "postgresql://eva:@host/shop": ("postgresql://eva@host/shop", ""),
}


@pytest.mark.parametrize("text", SERVERS)
def test_a_server_is_shown_without_its_password(text: str) -> None:
    address = address_of(text)

    assert (address.kind, address.path) == (AddressKind.SERVER, None)
    assert (address.shown, address.secret) == SERVERS[text]
    assert not address.secret or address.secret not in repr(address)


@pytest.mark.parametrize(
    "text",
    [
        "postgresq://eva:topsecret@host/shop",
        "mysql://eva:topsecret@host/shop",
        "mysql://eva:top/secret@host/shop",
        "mysql:/eva:topsecret@host/shop",
        "postgresql:/eva:topsecret@host/shop",
        "postgresql:eva:topsecret@host/shop",
        "postgresql//eva:topsecret@host/shop",
        "sqlserver://host/shop?user=eva&password=topsecret",
        "smb://eva:topsecret@server/share/board.db",
        "https://eva:topsecret@example.com/board.db",
    ],
)
def test_a_scheme_that_is_no_known_server_is_no_file(text: str) -> None:
    address = address_of(text)

    assert (address.kind, address.path) == (AddressKind.UNKNOWN, None)
    assert "secret" not in address.shown
    assert address.shown.startswith(text[:5])


@pytest.mark.parametrize(
    "text",
    ["/home/eva/board.db", "postgresql", "C:\\board.db", "C:/board.db", "~/a: b.db", "a@b/c.db"],
)
def test_anything_else_is_a_file(text: str) -> None:
    address = address_of(text)

    assert (address.kind, address.shown, str(address.path)) == (AddressKind.FILE, text, text)


def test_a_folder_of_another_computer_is_no_file_here() -> None:
    assert address_of(r"\\server\share\board.db").kind is AddressKind.OTHER_COMPUTER


def test_a_password_given_later_leads_to_the_same_place() -> None:
    bare = address_of("postgresql://eva@host/shop")

    assert bare.with_secret("secret") == address_of("postgresql://eva:secret@host/shop")
