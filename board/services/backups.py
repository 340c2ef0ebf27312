"""Backups of a board file: when they are made, which are kept, and how one is put back.

They go by the computer's clock, whatever day is tried out, and survive a start at which it was
wrong: what bears a day to come neither stands for today's backup nor for the newest one. A backup
belongs to the board whose identity it carries, whatever both are called: two computers may keep
theirs in one folder.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from board.domain.errors import Refused, StoreAway, TooNew
from board.services import settings
from board.store import backup, schema
from board.store.engine import identity_of

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator

    from board.services.workspace import Workspace
    from board.store.engine import Store

LAST, DAILY, WEEKLY, MONTHLY = 10, 7, 8, 12
OLD_AFTER = timedelta(days=3)
TO_COME = timedelta(days=1)  # a name further ahead was given by a clock that was wrong
# A board whose first bytes are damaged looks like another program's file; its backups tell.
DAMAGED = frozenset({"store_damaged", "store_odd", "not_a_board"})
STAMP = "%Y%m%d-%H%M%S"
UNFINISHED = re.compile(r"^\.(?P<name>.+)\.[0-9a-f]{8}\.(?:tmp|new)$")
LEFT_SECONDS = 24 * 3600
NAME = re.compile(r"^(?P<stem>.+)-(?P<at>\d{8}-\d{6})\.db$")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file and the UTC instant in its name."""

    path: Path
    at: datetime


class Missed(NamedTuple):
    """Whether nothing good came for three days to the board's own folder, and to the second."""

    here: bool = False
    second: Path | None = None


@dataclass(frozen=True, slots=True)
class Damage:
    """A board file is damaged; ``remedy`` is the newest good backup, if there is one."""

    remedy: Backup | None


def home(board: Path) -> Path:
    """Return the folder in which a board file's own backups lie."""
    return board.parent / "backups"


def listed(board: Path, folder: Path | None = None) -> list[Backup]:
    """Return the backups of a board, newest first; what else lies in the folder is passed over.

    Those made before boards had an identity go by the name of the file. A board that is too
    damaged to say which it is has those of its own folder that the newest one of its name is of.
    """
    found = sorted(_named(folder or home(board)), key=lambda one: one.at, reverse=True)
    identity = identity_of(board)
    of_name = [one for one in found if _stem(one.path) == board.stem]
    if not identity and folder is None:
        identity = next((known for one in of_name if (known := identity_of(one.path))), "")
    return [
        one
        for one in found
        if (known := identity_of(one.path)) == identity != "" or (not known and one in of_name)
    ]


def _named(folder: Path) -> Iterator[Backup]:
    """Yield the files of a folder that bear the name of a backup, whosever they are."""
    try:
        paths = list(folder.iterdir())
    except OSError:  # a disk that is away
        return
    for path in paths:
        match = NAME.match(path.name)
        if match is None or path.is_symlink() or not path.is_file():
            continue
        with suppress(ValueError):  # no day has such a number
            yield Backup(path, datetime.strptime(match["at"], STAMP).replace(tzinfo=UTC))


def _stem(path: Path) -> str:
    match = NAME.match(path.name)
    return match["stem"] if match else ""


def make(ws: Workspace, target: Path | None = None, *, force: bool = False) -> Path:
    """Write a checked backup to ``target``, or to the board's own folder; return where it is.

    What lies at ``target`` is replaced only by ``force``.
    """
    if target is not None:
        if os.path.lexists(target) and _is_same(target, ws.store.path):
            raise Refused("backup_onto_board")
        if os.path.lexists(target) and not force:
            raise Refused("backup_exists", file=str(target))
        backup.copy_to(ws.store, target)
        return target
    board = _file_of(ws)
    return _make_in(ws.store, home(board), ws.real_now())


def _is_same(target: Path, board: Path | None) -> bool:
    try:
        return board is not None and target.samefile(board)
    except OSError:  # it leads nowhere, or in a circle
        return False


def before_upgrade(now: datetime) -> Callable[[Store], object]:
    """Return what makes the backup that precedes a change of the schema."""

    def keep(store: Store) -> Path | None:
        return _make_in(store, home(store.path), now) if store.path is not None else None

    return keep


def make_daily(ws: Workspace) -> Path | None:
    """Make today's backup unless there is one, here and in the second folder; thin both out.

    Returns where the new one is. A second folder that is away (a disk not plugged in) is no
    failure: the age of its newest backup tells.
    """
    board = ws.store.path
    if board is None:
        return None
    made = _daily_in(ws, home(board))
    second = second_folder(ws)
    if second is not None and second.is_dir():
        _daily_there(ws, second)
    for folder in (board.parent, home(board), second):
        if folder is not None:
            _sweep(board, folder, ws.real_now())
    return made


def _sweep(board: Path, folder: Path, now: datetime) -> None:
    """Remove what a process that died was writing for this board more than a day ago."""
    for path in folder.glob(".*"):
        left = UNFINISHED.match(path.name)
        ours = left and (left["name"] == board.name or _stem(Path(left["name"])) == board.stem)
        with suppress(OSError):  # gone meanwhile, or not ours to remove
            if ours and path.is_file() and now.timestamp() - path.stat().st_mtime > LEFT_SECONDS:
                path.unlink()


def second_folder(ws: Workspace) -> Path | None:
    """Return the folder on another disk chosen at this desk, None when there is none."""
    chosen = settings.get(ws, _second_key(ws))
    return Path(str(chosen)) if chosen else None


def choose_second_folder(ws: Workspace, folder: Path | None) -> None:
    """Choose or forget the second folder of this desk; backups go there from now on."""
    if folder is not None and not folder.is_dir():
        raise Refused("folder_missing", folder=str(folder))
    if folder is not None:
        _file_of(ws)
    settings.put(ws, _second_key(ws), str(folder) if folder else None)
    if folder is not None:
        _daily_there(ws, folder)


def newest_good(board: Path, now: datetime, *, also: Path | None = None) -> Backup | None:
    """Return the newest backup that is sound, here or in another folder; days to come are last."""
    return _newest_good([*listed(board), *(listed(board, also) if also else [])], now)


def _newest_good(found: Iterable[Backup], now: datetime) -> Backup | None:
    for one in sorted(found, key=lambda one: (not _is_to_come(one, now), one.at), reverse=True):
        if not backup.problems(one.path):
            return one
    return None


def missed(ws: Workspace) -> Missed:
    """Return where the newest good backup is more than three days old, or there is none.

    The folder on a second disk is there for the day on which the first one fails: what lies here
    does not stand for it. Of a disk that is away is known when the last one came to it.
    """
    board = ws.store.path
    if board is None:
        return Missed()  # a server is not even asked: it may be away
    now, second = ws.real_now(), second_folder(ws)

    def is_old(folder: Path) -> bool:
        newest = _newest_good(listed(board, folder), now)
        return newest is None or abs(now - newest.at) > OLD_AFTER

    if second is None:
        return Missed(is_old(home(board)))
    if second.is_dir():
        late = is_old(second)
    else:
        last = settings.get(ws, _there_key(ws))
        late = last is None or now - datetime.fromisoformat(str(last)) > OLD_AFTER
    return Missed(is_old(home(board)), second if late else None)


def restore(ws: Workspace, source: Path, *, anyway: bool = False) -> Path:
    """Put a backup back into the open board; the replaced state is backed up first.

    Returns where the replaced state is. Raises TooNew, StoreAway for a damaged backup, and Refused
    for the open board itself; for the backup of another board too, unless it is wanted ``anyway``.
    """
    board = _file_of(ws)
    _check(source)
    if source.samefile(board):
        raise Refused("restore_itself")
    theirs = identity_of(source)
    if theirs and theirs != identity_of(board) and not anyway:
        raise Refused("restore_foreign", file=source.name)
    kept = _make_in(ws.store, home(board), ws.real_now())
    copy = backup.prepared(ws.store, source)
    try:
        schema.open_file(copy, ws.real_now()).close()  # brings it up to this schema
        backup.put_back(ws.store, copy)
    finally:
        copy.unlink(missing_ok=True)
    ws.reread_firm()
    return kept


def replace_damaged(board: Path, source: Path, now: datetime) -> Path:
    """Put a sound backup in the place of a damaged board that cannot be opened.

    The damaged file is kept byte for byte under another name, which is returned.
    """
    _check(source)
    at = now
    while (kept := _damaged_name(board, at)).exists():
        at += timedelta(seconds=1)
    backup.replace_file(board, source, kept=kept)
    return kept


def exchange_damaged(ws: Workspace, source: Path) -> Path:
    """Put a sound backup in the place of an open board that was found damaged; go on with it."""
    kept = replace_damaged(_file_of(ws), source, ws.real_now())
    ws.store.close()  # what is open still reads the damaged file
    schema.bring_up(ws.store)
    ws.reread_firm()
    return kept


def damage(ws: Workspace, *, known: bool = False) -> Damage | None:
    """Look quickly at the file of an open board, unless damage is ``known``; None for a sound one.

    The long check of everything is part of each daily backup, before older ones are thinned out.
    """
    path = ws.store.path
    if path is None or not (known or backup.quick_problems(path)):
        return None
    return Damage(newest_good(path, ws.real_now()))


def check(ws: Workspace) -> list[str]:
    """Return what is wrong with the board file, nothing when it is sound."""
    return backup.problems(_file_of(ws))


def kept(backups: Iterable[Backup], now: datetime) -> set[Path]:
    """Return which backups stay: the last 10, and the newest of 7 days, 8 weeks, 12 months.

    Those of days to come count among themselves: they must not drive out the others.
    """
    ours: dict[bool, list[Backup]] = {True: [], False: []}
    for one in backups:
        ours[_is_to_come(one, now)].append(one)
    return {path for some in ours.values() for path in _kept(some)}


def _is_to_come(one: Backup, now: datetime) -> bool:
    return one.at - now > TO_COME


def _kept(backups: Iterable[Backup]) -> set[Path]:
    newest_first = sorted(backups, key=lambda one: one.at, reverse=True)
    staying = {one.path for one in newest_first[:LAST]}
    for count, period in ((DAILY, _day), (WEEKLY, _week), (MONTHLY, _month)):
        newest: dict[Hashable, Backup] = {}
        for one in newest_first:
            newest.setdefault(period(one.at), one)
        staying.update(one.path for one in list(newest.values())[:count])
    return staying


def _daily_there(ws: Workspace, second: Path) -> None:
    """Make today's backup in the second folder, and remember that one came there."""
    if _daily_in(ws, second) is not None:
        with ws.setting_up() as act:
            settings.put_all(act, {_there_key(ws): ws.real_now().isoformat()})


def _daily_in(ws: Workspace, folder: Path) -> Path | None:
    board, now = _file_of(ws), ws.real_now()
    today = ws.local_day(now)
    if any(ws.local_day(one.at) == today for one in listed(board, folder)):
        return None
    made = _make_in(ws.store, folder, now)
    everything = listed(board, folder)
    staying = kept(everything, now)
    for one in everything:
        if one.path not in staying:
            one.path.unlink(missing_ok=True)
    return made


def _make_in(store: Store, folder: Path, now: datetime) -> Path:
    assert store.path is not None  # noqa: S101 - server boards were refused before
    at = now
    while (target := folder / f"{store.path.stem}-{at.strftime(STAMP)}.db").exists():
        at += timedelta(seconds=1)
    backup.copy_to(store, target)
    return target


def _check(source: Path) -> None:
    try:
        is_there = source.is_file()
    except OSError as error:  # a name too long for any file
        raise Refused("file_missing", name=source.name) from error
    if not is_there:
        raise Refused("file_missing", name=source.name)
    backup.require_ours(source)
    if backup.problems(source):
        raise StoreAway("backup_damaged", file=source.name)
    number = backup.schema_of(source)
    if number > schema.SCHEMA:
        raise TooNew("board_too_new", found=number, known=schema.SCHEMA)


def _damaged_name(board: Path, at: datetime) -> Path:
    return board.with_name(f"{board.stem}-damaged-{at.strftime(STAMP)}{board.suffix}")


def _file_of(ws: Workspace) -> Path:
    if ws.store.path is None:
        raise Refused("backup_needs_pg_dump")
    return ws.store.path


def _there_key(ws: Workspace) -> str:
    return f"backup_came:{ws.author.computer}"


def _second_key(ws: Workspace) -> str:
    return f"backup_folder:{ws.author.computer}"


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return at.year, at.month
