"""A PostgreSQL server that refuses or forbids says why, and one on the network proves who it is."""

from __future__ import annotations

import os
import signal
import socket
import ssl
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread
from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event, text

from board.domain.address import address_of
from board.domain.errors import StoreAway
from board.store import schema
from board.store.engine import engine_for, errors_named
from board.store.server import server_url
from tests.driver.builders import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.driver.processes import Server

CERTIFICATE = Path(__file__).parent / "cases" / "elsewhere.pem"
STATES = {
    "08006": "store_gone",
    "22P05": "store_encoding",
    "25006": "store_server_read_only",
    "40001": "store_locked",
    "40P01": "store_locked",
    "42501": "store_no_right",
    "42703": "store_tables_missing",
    "42P01": "store_tables_missing",
    "53100": "store_server_full",
    "53300": "store_crowded",
    "55P03": "store_locked",
    "57014": "store_locked",
    "57P03": "store_restarts",
    "58030": "store_server_fault",
    "XX001": "store_server_fault",
}


def opened(address: str) -> StoreAway:
    """Return why a board on a server cannot be opened."""
    with pytest.raises(StoreAway) as refused:
        schema.open_server(address_of(address), NOW)
    return refused.value


def settings_for(address: str) -> dict[str, Any]:
    """Return what the driver is asked for; nothing is connected to."""
    asked: dict[str, Any] = {}

    def note(_dialect: object, _record: object, _words: object, settings: dict[str, Any]) -> None:
        asked.update(settings)
        raise ConnectionError

    engine = engine_for(server_url(address_of(address)))
    event.listen(engine, "do_connect", note)
    with pytest.raises(ConnectionError):
        engine.connect()
    return asked


@contextmanager
def listening(answer: bytes) -> Iterator[int]:
    """Give the port of somebody who answers like that when asked for an encrypted connection."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)

    def serve() -> None:
        with suppress(OSError):  # closed at the end, or refused
            while True:
                client, _ = door.accept()
                with client:
                    client.recv(8)
                    client.sendall(answer)
                    with suppress(OSError), context.wrap_socket(client, server_side=True) as safe:
                        safe.recv(1)

    with socket.create_server(("127.0.0.1", 0)) as door:
        thread = Thread(target=serve, daemon=True)
        thread.start()
        yield door.getsockname()[1]
        door.shutdown(socket.SHUT_RDWR)
    thread.join()


@pytest.mark.parametrize(("state", "kind"), STATES.items())
def test_what_a_server_refuses_with_is_told_by_its_number(
    server_address: str, state: str, kind: str
) -> None:
    raised = f"DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '{state}'; END $$"
    engine = engine_for(server_url(address_of(server_address)))
    with pytest.raises(StoreAway) as refused, errors_named(), engine.connect() as connection:
        connection.execute(text(raised))
    engine.dispose()

    assert refused.value.kind == kind


def test_a_user_nobody_knows_is_told_from_a_wrong_password(
    postgres: Server, server_address: str
) -> None:
    name = server_address.split("?", maxsplit=1)[0].rsplit("/", 1)[1]
    known = postgres.locked(name, "dora", "sesame")

    assert opened(known).kind == "store_password_wanted"
    assert opened(known.replace("dora@", "dora:wrong@")).kind == "store_wrong_password"
    assert opened(known.replace("dora@", "nobody@")).kind == "store_no_entry"


def test_a_server_without_room_says_so(postgres: Server, server_address: str) -> None:
    name = server_address.split("?", maxsplit=1)[0].rsplit("/", 1)[1]
    postgres.run("DROP ROLE IF EXISTS guest")
    postgres.run("CREATE ROLE guest LOGIN CONNECTION LIMIT 0")

    refused = opened(postgres.address(name).replace("postgres:@", "guest@"))

    assert refused.kind == "store_crowded"


def test_a_database_in_another_encoding_is_refused(postgres: Server) -> None:
    postgres.run("DROP DATABASE IF EXISTS old")
    postgres.run("CREATE DATABASE old ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")

    assert opened(postgres.address("old")).kind == "store_encoding"


def test_a_missing_table_is_no_mistake_of_ours(server_board: str) -> None:
    store = schema.open_server(address_of(server_board), NOW)
    with store.writing() as connection:
        connection.execute(text("ALTER TABLE board RENAME TO boards"))

    with pytest.raises(StoreAway) as refused, store.reading() as connection:
        connection.execute(text("SELECT revision FROM board"))

    assert refused.value.kind == "store_tables_missing"


@pytest.mark.parametrize(
    ("address", "mode"),
    [
        ("postgresql://db.example/shop", "verify-full"),
        ("postgresql:///shop", "verify-full"),  # PGHOST may name any server
        ("postgresql://localhost/shop?hostaddr=192.0.2.1", "verify-full"),
        ("postgresql:///shop?host=localhost,db.example", "verify-full"),
        ("postgresql://db.example/shop?sslmode=disable", "disable"),
        ("postgresql://localhost/shop", None),
        ("postgresql://127.0.0.1/shop", None),
        ("postgresql://[::1]/shop", None),
        ("postgresql:///shop?host=/run/postgresql", None),
    ],
)
def test_a_server_elsewhere_proves_who_it_is_unless_the_address_does_without(
    address: str, mode: str | None
) -> None:
    assert settings_for(address).get("sslmode") == mode


def test_what_stands_in_the_address_wins_over_our_settings() -> None:
    asked = settings_for("postgresql://localhost/shop?connect_timeout=9&options=-c%20x.y%3D1")

    assert asked["connect_timeout"] == "9"
    assert asked["options"].endswith(" -c x.y=1")
    assert "statement_timeout" in asked["options"]
    assert asked["tcp_user_timeout"] > 0


@pytest.mark.parametrize(
    ("answer", "root", "kind"),
    [
        (b"S", CERTIFICATE, "store_other_certificate"),
        (b"S", "system", "store_untrusted_certificate"),
        (b"S", "/nowhere/root.crt", "store_untrusted_certificate"),
        (b"N", CERTIFICATE, "store_no_tls"),
    ],
)
def test_a_server_that_does_not_prove_who_it_is_is_named(
    answer: bytes, root: object, kind: str
) -> None:
    with listening(answer) as port:
        refused = opened(
            f"postgresql://localhost:{port}/shop?sslmode=verify-full&sslrootcert={root}"
        )

    assert (refused.kind, refused.values["server"]) == (kind, "localhost")
    assert refused.values.get("whose", "elsewhere.example") == "elsewhere.example"


def test_whoever_leaves_does_not_wait_for_a_server_that_is_silent(server_board: str) -> None:
    store = schema.open_server(address_of(server_board), NOW)
    began = monotonic()

    def ask_a_stopped_one() -> None:
        with store.reading() as connection:
            number = int(connection.scalar(text("SELECT pg_backend_pid()")) or 0)
            os.kill(number, signal.SIGSTOP)
            store.leave_in(0.2)
            try:
                connection.execute(text("SELECT 1"))
            finally:
                os.kill(number, signal.SIGCONT)

    with pytest.raises(StoreAway, match="store_gone"):
        ask_a_stopped_one()
    with pytest.raises(StoreAway, match="store_gone"), store.reading():
        pass
    assert monotonic() - began < 5
