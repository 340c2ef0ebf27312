"""The shape of a board file: what a file from elsewhere holds besides the tables of a board.

A trigger, a view or a computed column is a program: whoever sends a board must not send one along.
So the text of each table and index is compared, clause by clause, with what a board of its schema
number has; nothing that the file declares is run for that.
"""

from __future__ import annotations

import re
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING, TypeAlias

from sqlalchemy import create_engine
from sqlalchemy.dialects import sqlite

from board.domain.errors import StoreAway
from board.store.rows import all_tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from pathlib import Path
    from typing import Any

    from sqlalchemy import Table

    Ask: TypeAlias = Callable[[str], Sequence[Any]]
    Shape: TypeAlias = Mapping[str, frozenset[str]]

CURRENT = "43805f3bdc214c890434e3da6e96a1cb"
"""The shape of this schema in short: to compare it, a start would need the tables of all kinds."""
VERSION_TABLE = "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
EVERYTHING = "SELECT type, name, tbl_name, sql FROM sqlite_master"
MOST_NAMED = 3
_TABLE = re.compile(r"CREATE TABLE \w+\((.*)\)", re.DOTALL)
_CLAUSES = re.compile(r"(?:[^,()]+|\([^()]*\))+")
_QUOTED = re.compile(r'"(\w+)"')
_BEFORE, _BLANKS = re.compile(r"\s+\("), re.compile(r"\s+")
_NAME = re.compile(r"CONSTRAINT \w+ (?=PRIMARY|FOREIGN|UNIQUE)")
_KEY = " PRIMARY KEY"


def require(ask: Ask, path: Path, known: int) -> None:
    """Refuse a board file that holds what no board of its schema number has.

    ``ask`` runs a query on it. One of a newer number than is ``known``, or of none, is left to
    who looks at numbers. Raises StoreAway.
    """
    odd, lacks = differences(ask, known)
    if odd:
        raise StoreAway("store_odd", file=path.name, parts=odd[:MOST_NAMED])
    if lacks:
        raise StoreAway("store_damaged", file=path.name)


def differences(ask: Ask, known: int) -> tuple[list[str], list[str]]:
    """Return what a board file has that no board has, and what it lacks that every board has."""
    [(number,)] = ask("PRAGMA user_version")
    if not 0 < number <= known:
        return [], []
    rows = ask(EVERYTHING)
    if number < known:
        return _compared(rows, of_number(number))
    declared = _shape((kind, name, sql) for kind, name, _, sql in rows if sql is not None)
    tables = {name for kind, name, _, sql in rows if kind == "table" and sql is not None}
    own = (kind == "index" and table in tables for kind, _, table, sql in rows if sql is None)
    if all(own) and digest(declared) == CURRENT:
        return [], []
    return _compared(rows, current())


def digest(shape: Shape) -> str:
    """Return a shape in short."""
    lines = sorted(f"{what}: {sorted(clauses)}" for what, clauses in shape.items())
    return blake2b("\n".join(lines).encode(), digest_size=16).hexdigest()


@cache
def current() -> Shape:
    """Return the shape of a board as the tables of this program declare it."""
    kinds: dict[tuple[type, object, bool], str] = {}
    shape = _shape([("table", "alembic_version", VERSION_TABLE)])
    for table in all_tables().tables.values():
        shape[f"TABLE {table.name}"] = frozenset(_declared(table, kinds))
        for index in table.indexes:
            columns = ", ".join(column.name for column in index.columns)
            unique = "UNIQUE " if index.unique else ""
            only = index.dialect_options["sqlite"]["where"]
            where = "" if only is None else f" WHERE {only}"
            shape[f"INDEX {index.name}"] = frozenset(
                [f"CREATE {unique}INDEX {index.name} ON {table.name}({columns}){where}"]
            )
    return shape


def _declared(table: Table, kinds: dict[tuple[type, object, bool], str]) -> Iterator[str]:
    """Yield the clauses of a table; compiling all of it would cost each start some 8 ms."""
    for column in table.columns:
        # A key may have a type of its own in SQLite, which its class does not tell.
        kind = (type(column.type), getattr(column.type, "length", None), column.primary_key)
        if kind not in kinds:
            kinds[kind] = column.type.compile(sqlite.dialect())
        yield f"{column.name} {kinds[kind]}{'' if column.nullable else ' NOT NULL'}"
        if column.unique:
            yield f"UNIQUE({column.name})"
        for key in column.foreign_keys:
            there = key.column
            yield f"FOREIGN KEY({column.name}) REFERENCES {there.table.name}({there.name})"
    yield f"PRIMARY KEY({', '.join(column.name for column in table.primary_key)})"


def of_number(number: int) -> Shape:
    """Return the shape to which the migrations lead; an upgrade, which loads them, follows."""
    from board.store.upgrade import migrate

    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        migrate(connection, to=number)
        rows = connection.exec_driver_sql(EVERYTHING).fetchall()
    engine.dispose()
    return _shape((kind, name, sql) for kind, name, _, sql in rows if sql is not None)


def _shape(rows: Iterable[tuple[str, str, str]]) -> dict[str, frozenset[str]]:
    return {f"{kind.upper()} {name}": _clauses(sql) for kind, name, sql in rows}


def _compared(
    rows: Iterable[tuple[str, str, str, str | None]], expected: Shape
) -> tuple[list[str], list[str]]:
    odd, lacks = [], set(expected)
    for kind, name, table, sql in rows:
        if sql is None and kind == "index" and f"TABLE {table}" in expected:
            continue  # SQLite's own, for a key that the text of the table declares
        what = f"{str(kind).upper()} {name}"
        if what not in expected:
            odd.append(what)
            continue
        clauses = _clauses(str(sql))
        odd += [f"{what}: {clause}" for clause in clauses - expected[what]]
        if clauses >= expected[what]:
            lacks.discard(what)
    return sorted(odd), sorted(lacks)


def _clauses(sql: str) -> frozenset[str]:
    """Return what a CREATE TABLE declares, each in the one way of writing it; others whole."""
    plain = _BLANKS.sub(" ", _BEFORE.sub("(", _QUOTED.sub(r"\1", sql)))
    table = _TABLE.fullmatch(plain)
    if table is None:
        return frozenset([plain])
    found = {_NAME.sub("", clause.strip()) for clause in _CLAUSES.findall(table[1])}
    for clause in [clause for clause in found if clause.endswith(_KEY)]:
        found.remove(clause)
        found |= {clause.removesuffix(_KEY), f"PRIMARY KEY({clause.split()[0]})"}
    return frozenset(found)
