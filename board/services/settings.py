"""What the firm and this desk have set, kept on the board itself."""

from __future__ import annotations

import json
from datetime import date, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.board import Setting
from board.domain.change import Author, added, edited
from board.domain.errors import Refused
from board.domain.people import Colleague
from board.services.texts import line_of
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Mapping

    from board.domain.change import Change, Commit
    from board.services.workspace import Workspace

FIRM_FIELDS = frozenset({"name", "zone", "country", "region", "workdays", "closed", "day_starts"})


def set_firm(ws: Workspace, fields: Mapping[str, object]) -> Commit | None:
    """Change some of name, zone, country, region, workdays, closed, day_starts; see domain Firm."""
    if not FIRM_FIELDS.issuperset(fields):
        raise Refused("field_unknown", field=", ".join(sorted(set(fields) - FIRM_FIELDS)))
    _check(fields)
    if "name" in fields:
        fields = {**fields, "name": line_of(str(fields["name"]), "name")}
    commit = ws.apply("settings", [_set(ws, name, value) for name, value in fields.items()])
    ws.reread_firm()
    return commit


def get(ws: Workspace, name: str) -> object:
    """Return one other setting, None when it was never set."""
    with ws.store.reading() as connection:
        found = reading.setting(connection, name)
    return json.loads(found.value) if found else None


def put(ws: Workspace, name: str, value: object) -> Commit | None:
    """Set one other setting."""
    return ws.apply("settings", [_set(ws, name, value)])


def remembered_me(ws: Workspace) -> Colleague | None:
    """Return the colleague this account at this computer chose to be."""
    chosen = get(ws, _me_key(ws))
    with ws.store.reading() as connection:
        found = reading.by_ids(connection, Colleague, [str(chosen)]) if chosen else []
    return next((one for one in found if one.removed_at is None), None)


def refresh_me(ws: Workspace) -> None:
    """Take over what others changed about the person at this desk: the name, or a merge."""
    me = remembered_me(ws)
    if me is not None:
        ws.author = Author(me.id, me.name, ws.author.computer)


def remember_me(ws: Workspace) -> None:
    """Remember who works at this account and computer; no undo takes it back."""
    ws.set_up([_set(ws, _me_key(ws), ws.author.colleague_id)])


def firm_change(ws: Workspace, name: str, value: object) -> Change | None:
    """Return the change that sets one setting of the firm."""
    return _set(ws, name, value)


def first(name: str, value: object) -> Change:
    """Return the change that sets a setting of a new board; it clashes with one that is set."""
    return added(Setting(name, _text(value)))


def me_change(ws: Workspace, colleague_id: str) -> Change | None:
    """Return the change that remembers who works at this account and computer."""
    return _set(ws, _me_key(ws), colleague_id)


def me_moves(ws: Workspace, gone_id: str, kept_id: str) -> list[Change | None]:
    """Return the changes that let all accounts of one colleague be another's from now on."""
    old, new = json.dumps(gone_id), json.dumps(kept_id)
    with ws.store.reading() as connection:
        known = reading.values(connection, Setting)
    return [
        edited(setting, value=new)
        for setting in known
        if setting.id.startswith("me:") and setting.value == old
    ]


def _me_key(ws: Workspace) -> str:
    return f"me:{ws.author.computer}"


def _set(ws: Workspace, name: str, value: object) -> Change | None:
    text = _text(value)
    with ws.store.reading() as connection:
        known = reading.setting(connection, name)
    return edited(known, value=text) if known else added(Setting(name, text))


def _text(value: object) -> str:
    return json.dumps(value, default=_plain, ensure_ascii=False)


def _plain(value: object) -> object:
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    raise TypeError(value)


def _check(fields: Mapping[str, object]) -> None:
    if "workdays" in fields and not fields["workdays"]:
        raise Refused("no_workdays")
    if "zone" in fields:
        try:
            ZoneInfo(str(fields["zone"]))
        except (KeyError, ValueError, OSError) as error:
            raise Refused("zone_unknown", zone=fields["zone"]) from error
