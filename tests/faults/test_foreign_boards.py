"""A board file from elsewhere: what no board has is refused by name, what is odd can be mended."""

from __future__ import annotations

import hashlib
import shutil
import sqlite3
from contextlib import closing
from functools import partial
from time import process_time
from typing import TYPE_CHECKING

import pytest

from board.domain.errors import BoardError, StoreAway
from board.services import backups, settings, stages, watch
from board.store import shape
from board.store.engine import identity_of
from board.store.schema import SCHEMA
from tests.driver.builders import Clock, added, open_desk
from tests.old.test_old import OLD

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.faults.gates import Gate

pytestmark = pytest.mark.timeout(3_600)
SLOW = 5  # seconds of the processor; some of them never end
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i"
HUGE = "hex(zeroblob(400000000))"
ADDED = {
    "TRIGGER all": "CREATE TRIGGER all_ AFTER INSERT ON cards BEGIN DELETE FROM cards; END",
    "TRIGGER on_read": "CREATE TRIGGER on_read AFTER UPDATE ON board BEGIN SELECT 1; END",
    "VIEW everything": "CREATE VIEW everything AS SELECT * FROM cards",
    "VIEW told": f"DROP TABLE told; CREATE VIEW told AS {ENDLESS} AS id, 1 AS who FROM n",
    "VIEW board": f"DROP TABLE board; CREATE VIEW board AS {ENDLESS} AS identity FROM n",
    "VIEW board ": f"DROP TABLE board; CREATE VIEW board AS SELECT {HUGE} AS identity",
    "VIEW alembic_version": "DROP TABLE alembic_version;"
    f"CREATE VIEW alembic_version AS {ENDLESS} AS version_num FROM n",
    "TABLE notes": "CREATE VIRTUAL TABLE notes USING fts5(words)",
    "TABLE places": "CREATE VIRTUAL TABLE places USING rtree(id, low, high)",
    "TABLE more": "CREATE TABLE more (id TEXT)",
    "TABLE sqlite_sequence": "CREATE TABLE x (n INTEGER PRIMARY KEY AUTOINCREMENT); DROP TABLE x",
    "TABLE sqlite_stat1": "ANALYZE",
    "INDEX ix_more": "CREATE INDEX ix_more ON cards (upper(title))",
    "INDEX ix_some": "CREATE INDEX ix_some ON cards (title) WHERE removed_at IS NULL",
    "INDEX ix_one": "CREATE UNIQUE INDEX ix_one ON cards (stage_id)",
    "INDEX ix_cards_job": "DROP INDEX ix_cards_job;"
    "CREATE INDEX ix_cards_job ON cards (job_id COLLATE NOCASE)",
    "INDEX ix_cards_stage": "DROP INDEX ix_cards_stage;"
    "CREATE INDEX ix_cards_stage ON cards (stage_id, position DESC)",
    "TABLE cards: computed": "ALTER TABLE cards ADD COLUMN computed AS (title || note)",
    "TABLE cards: extra": "ALTER TABLE cards ADD COLUMN extra TEXT DEFAULT 'x'",
    "TABLE stages: kept": "ALTER TABLE stages ADD COLUMN kept TEXT CHECK (kept <> 'x')",
    "TABLE links: other": "ALTER TABLE links ADD COLUMN other TEXT REFERENCES cards (id)"
    " ON DELETE CASCADE",
}
LATE = "CREATE TRIGGER late AFTER INSERT ON cards BEGIN DELETE FROM cards; END"
REPLACED = {
    "TABLE cards: title": (
        "cards",
        "title TEXT NOT NULL",
        "title TEXT NOT NULL ON CONFLICT IGNORE",
    ),
    "TABLE cards: note": ("cards", "note TEXT NOT NULL", "note TEXT NOT NULL DEFAULT (random())"),
    "TABLE cards: stake": ("cards", "stake TEXT", "stake TEXT COLLATE NOCASE"),
    "TABLE cards: due": ("cards", "due DATE", "due DATE CHECK (due > '2000')"),
    "TABLE cards: tags": ("cards", "tags TEXT NOT NULL", "tags TEXT AS (title) STORED"),
    "TABLE touches: FOREIGN": ("touches", "jobs (id)", "jobs (id) ON DELETE CASCADE"),
    "TABLE settings": ("settings", "PRIMARY KEY (id)\n)", "PRIMARY KEY (id)\n) WITHOUT ROWID"),
    "TABLE colleagues: /": ("colleagues", "name TEXT", "/* x */ name TEXT"),
}
ODD = {
    "an unknown zone": """UPDATE settings SET value = '"Mars/Base"' WHERE id = 'zone'""",
    "a zone that is a path": """UPDATE settings SET value = '"../../x"' WHERE id = 'zone'""",
    "no stages": "UPDATE cards SET removed_at = '2026-11-01 10:00:00.000000';"
    "UPDATE stages SET removed_at = '2026-11-01 10:00:00.000000'",
}
DAMAGE = (
    "UPDATE cards SET position = 1e999",
    "UPDATE stages SET position = -1e999",
    "UPDATE board SET revision = 9223372036854775807",
    "UPDATE board SET revision = -5",
    "UPDATE board SET revision = 'x'",
    "UPDATE board SET revision = 1.5",
    "UPDATE cards SET title = x'ff00'",
    "UPDATE cards SET asks = 'martian'",
    "UPDATE stages SET card_limit = 1e300",
)


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A board with a card, closed."""
    path = tmp_path / "base.db"
    ws = open_desk(str(path), Clock())
    added(ws, "Approve proof")
    ws.store.close()
    return path


def test_a_board_file_that_somebody_built_is_refused_by_name_and_left_as_it_is(
    gate: Gate, base: Path, tmp_path: Path
) -> None:
    wrong: list[str] = []
    known = open_desk(str(base), Clock())
    built = [(part, base, partial(_changed, script=sql)) for part, sql in ADDED.items()]
    built += [(part, base, partial(_rewritten, change=change)) for part, change in REPLACED.items()]
    built += [("TRIGGER late", old, partial(_changed, script=LATE)) for old in OLD]
    for number, (part, source, change) in enumerate(built):
        file = tmp_path / f"{number}.db"
        shutil.copyfile(source, file)
        change(file)
        verbs = (partial(open_desk, str(file), Clock()), partial(backups.restore, known, file))
        found = (_refusal(verb, file, part) for verb in verbs)
        wrong += [f"{part}: {each}" for each in found if each]
    mended = [name for name, statement in ODD.items() if not _can_be_mended(base, statement)]
    untold = [statement for statement in DAMAGE if not _is_told(base, statement)]
    value = (
        f"{len(wrong)} of {2 * len(built)} taken, {len(mended)} of {len(ODD)} cannot be mended,"
        f" {len(untold)} of {len(DAMAGE)} untold, {1_000 * _cost(base):.1f} ms of a start"
    )
    bad = wrong + mended + untold
    gate("X2", f"{value} {bad[:5] or ''}", "0, 0, 0, 3 ms", not bad)


def _changed(file: Path, script: str) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as board:
        board.executescript(f"PRAGMA foreign_keys=OFF; {script}")


def _rewritten(file: Path, change: tuple[str, str, str]) -> None:
    """Change the text of a table where it is kept, as no statement would."""
    table, old, new = change
    with closing(sqlite3.connect(file, isolation_level=None)) as board:
        board.execute("PRAGMA writable_schema=ON")
        rows = board.execute(
            "UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = ? AND instr(sql, ?)",
            (old, new, table, old),
        )
        assert rows.rowcount == 1, (table, old)
        board.execute("PRAGMA schema_version = 999")


def _refusal(verb: Callable[[], object], file: Path, part: str) -> str:
    """Return what is wrong with how a file is refused; nothing when it is as it should be."""
    before, began = hashlib.sha256(file.read_bytes()).hexdigest(), process_time()
    identity_of(file)
    try:
        verb()
    except StoreAway as away:
        parts = str(away.values.get("parts"))
        if away.kind != "store_odd" or part.strip() not in parts:
            return f"{away.kind} {parts}"
    except BoardError as error:
        return error.kind
    else:
        return "taken"
    if process_time() - began > SLOW:
        return "slow"
    return "" if hashlib.sha256(file.read_bytes()).hexdigest() == before else "changed"


def _can_be_mended(base: Path, statement: str) -> bool:
    """Return whether a board opens all the same, says so, and is whole after the obvious step."""
    file = base.with_name("odd.db")
    shutil.copyfile(base, file)
    _changed(file, statement)
    ws = open_desk(str(file), Clock())
    told = settings.unknown_zone(ws)
    if "zone" in statement:
        settings.set_firm(ws, {"zone": "Europe/Berlin"})
    added(ws, "after all")
    board = watch.load(open_desk(str(file), Clock()))
    mended = {card.title for card in board.cards.values()} >= {"after all"} and stages.listed(ws)
    return bool(mended) and ("zone" in statement) == bool(told) and not settings.unknown_zone(ws)


def _is_told(base: Path, statement: str) -> bool:
    file = base.with_name("odd.db")
    shutil.copyfile(base, file)
    _changed(file, statement)
    try:
        watch.load(open_desk(str(file), Clock()))
    except StoreAway as away:
        return away.kind == "store_damaged"
    return False


def _cost(base: Path) -> float:
    """Return what a start pays for the look at a sound board, in seconds of the processor."""
    tries = []
    for _ in range(5):
        shape.current.cache_clear()
        with closing(sqlite3.connect(base)) as board:
            board.execute("SELECT count(*) FROM sqlite_master").fetchone()  # a start reads it too
            began = process_time()
            shape.differences(lambda query: board.execute(query).fetchall(), SCHEMA)
            tries.append(process_time() - began)
    return min(tries)
