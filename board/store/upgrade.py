"""Bringing an older board to the current schema by the Alembic scripts beside this file.

A module of its own because Alembic takes most of a second to load and is seldom needed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from sqlalchemy import text

from board.store.schema import SCHEMA, UPGRADE_LOCK, stamp

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from board.store.engine import Store

SCRIPTS = Path(__file__).parent / "migrations"


def upgrade(store: Store, *, scripts: Path = SCRIPTS, to: int = SCHEMA) -> None:
    """Run the missing migrations in one transaction and stamp the schema number with them."""
    with store.rebuilding() as connection:
        if store.path is None:
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": UPGRADE_LOCK})
        migrate(connection, scripts=scripts, to=to)


def migrate(connection: Connection, *, scripts: Path = SCRIPTS, to: int = SCHEMA) -> None:
    """Run the missing migrations inside the caller's transaction."""
    config = Config()
    config.set_main_option("script_location", str(scripts))
    config.attributes["connection"] = connection
    command.upgrade(config, f"{to:04d}")
    stamp(connection, to)
