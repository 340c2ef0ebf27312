"""Opening a board for a desk: the file or server, its first content, and who is here."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.address import Address, AddressKind
from board.domain.board import Setting
from board.domain.change import Author, added
from board.domain.errors import StoreAway
from board.services import settings, stages
from board.services.people import Register
from board.services.workspace import Workspace
from board.store import backup, reading, schema

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from board.services.workspace import Clock
    from board.store.engine import Store


def open_board(
    address: Address,
    *,
    clock: Clock,
    account: str,
    computer: str,
    zone: str = "UTC",
    stage_names: Sequence[str] = (),
    before_upgrade: Callable[[Store], object] | None = None,
    may_make: bool = False,
    real_clock: Clock | None = None,
) -> Workspace:
    """Open the board in a file or on a server; where there is none it is made if it may be.

    ``account`` names the person on first sight, ``computer`` is the account at this computer. A
    new board gets the default stages, called ``stage_names``, and the firm's ``zone``. Backups go
    by ``real_clock`` where ``clock`` tells of a day that is tried out.
    """
    store = _opened(address, clock(), may_make=may_make, before_upgrade=before_upgrade)
    ws = Workspace(
        store, author=Author(None, account, computer), clock=clock, real_clock=real_clock
    )
    try:
        _set_up(ws, zone, stage_names)
    except StoreAway as error:
        if not _can_be_looked_at(ws, error):
            store.close()
            raise
    except BaseException:
        store.close()
        raise
    return ws


def _opened(
    address: Address,
    now: datetime,
    *,
    may_make: bool,
    before_upgrade: Callable[[Store], object] | None,
) -> Store:
    if address.kind is AddressKind.SERVER:
        return schema.open_server(address, now, may_make=may_make)
    if address.path is not None:
        return schema.open_file(address.path, now, may_make=may_make, before_upgrade=before_upgrade)
    if address.kind is AddressKind.OTHER_COMPUTER:
        raise StoreAway("store_network_folder")
    raise StoreAway("store_unknown_kind", address=address.shown)


def _can_be_looked_at(ws: Workspace, error: StoreAway) -> bool:
    """Return whether a board on which nothing could be set up just now still has all it needs."""
    is_refused = error.kind in {ws.read_only, "store_read_only", "store_full", "store_server_full"}
    return is_refused and bool(stages.listed(ws))


def _set_up(ws: Workspace, zone: str, stage_names: Sequence[str]) -> None:
    """Give a new board its stages, and a new account its colleague; two first starts queue here."""
    me = settings.remembered_me(ws)
    if me is not None and stages.listed(ws):
        ws.author = Author(me.id, me.name, ws.author.computer)
        return
    account = me.name if me is not None else ws.author.name
    _require_sound(ws)
    with ws.setting_up() as act:
        register = Register.read(act)
        me_id = me.id if me is not None else register.colleague(account)
        act.change(register.changes)
        if not stages.listed(act):
            act.change(added(stage) for stage in stages.default_stages(stage_names))
            if not act.where(Setting, id="zone"):
                act.change([settings.first("zone", _known_zone(zone))])
        if me_id is not None:
            settings.put_all(act, {settings.me_key(ws): me_id})
    ws.author = Author(me_id, account, ws.author.computer)


def _require_sound(ws: Workspace) -> None:
    """Refuse to set anything up on a damaged board: it may only look as if it were new."""
    with ws.store.reading() as connection:
        number, _epoch = reading.revision(connection)
    if number and ws.store.path is not None and backup.problems(ws.store.path):
        raise StoreAway("store_damaged", file=ws.store.path.name)


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return "UTC"
    return name
