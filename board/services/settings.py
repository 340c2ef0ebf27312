"""What the firm and this desk have set, kept on the board itself."""

from __future__ import annotations

import json
from datetime import date, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from board.domain.board import Firm, Setting
from board.domain.change import Author, added, edited
from board.domain.errors import Refused
from board.domain.people import Colleague
from board.domain.texts import line_of
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from board.domain.change import Change, Commit
    from board.services.action import Act
    from board.services.workspace import Workspace

HOLIDAYS_CHOSEN = "holidays_chosen"
MAILBOX = "mailbox"
ROUND_FINISHED = "round_finished"
"""The instant at which somebody last went through the whole round."""
FIRM_FIELDS = frozenset(Firm.__dataclass_fields__)
LINES = ("name", "phone")
LIMITS = ("mails_a_day", "mails_a_week", "days_between")
CADENCES = tuple(
    f"{what}_{tier}" for what in ("owner_word", "visit") for tier in ("key", "standard", "small")
)
MOST_DAYS = 1_000
MOST = 20
"""The most that each of these limits may be."""


def set_firm(
    ws: Workspace, fields: Mapping[str, object], *, seen: Firm | None = None
) -> Commit | None:
    """Change some fields of the firm; see domain Firm.

    With ``seen``, the firm as it stood on the screen, what others set since is not written over.
    """
    if not FIRM_FIELDS.issuperset(fields):
        raise Refused("field_unknown", field=", ".join(sorted(set(fields) - FIRM_FIELDS)))
    _check(fields, ws.firm)
    lines = {name: line_of(str(fields[name]), name) for name in LINES if name in fields}
    fields = {**fields, **lines}
    with ws.action("settings") as act:
        act.refuse_unseen(act.ask(reading.firm), seen, fields)
        put_all(act, fields)
    return act.commit


def keep_holidays(ws: Workspace, country: str, worked: Collection[str] = ()) -> Commit | None:
    """Keep the public holidays of a country but those ``worked``; nobody is asked again."""
    with ws.action("settings") as act:
        put_all(
            act,
            {"country": country, "worked_holidays": tuple(worked), HOLIDAYS_CHOSEN: True},
        )
    return act.commit


def get(ws: Workspace, name: str) -> object:
    """Return one other setting, None when it was never set."""
    found = ws.where(Setting, id=name)
    return json.loads(found[0].value) if found else None


def put(ws: Workspace, name: str, value: object) -> Commit | None:
    """Set one other setting."""
    with ws.action("settings") as act:
        put_all(act, {name: value})
    return act.commit


def unknown_zone(ws: Workspace) -> str:
    """Return the firm's zone if this computer does not know it: days are counted in UTC then."""
    zone = get(ws, "zone")
    return str(zone) if zone and zone != ws.firm.zone else ""


def remembered_me(ws: Workspace) -> Colleague | None:
    """Return the colleague this account at this computer chose to be."""
    chosen = get(ws, me_key(ws))
    return next(iter(ws.where(Colleague, id=chosen)), None) if chosen else None


def refresh_me(ws: Workspace) -> None:
    """Take over what others changed about the person at this desk: the name, or a merge."""
    me = remembered_me(ws)
    if me is not None:
        ws.author = Author(me.id, me.name, ws.author.computer)


def remember_me(ws: Workspace, colleague_id: str) -> None:
    """Remember who works at this account and computer; no undo takes it back."""
    with ws.setting_up() as act:
        put_all(act, {me_key(ws): colleague_id})


def put_all(act: Act, values: Mapping[str, object]) -> None:
    """Set settings within an action."""
    known = {setting.id: setting for setting in act.where(Setting, id=tuple(values))}
    for name, value in values.items():
        if name in known:
            act.edit(known[name], value=_text(value))
        else:
            act.add(Setting(name, _text(value)))


def first(name: str, value: object) -> Change:
    """Return the change that sets a setting of a new board; it clashes with one that is set."""
    return added(Setting(name, _text(value)))


def at_desks(board: Act | Workspace) -> frozenset[str]:
    """Return the ids of the colleagues who have opened this board at a desk of their own."""
    known = board.where(Setting)
    chosen = (json.loads(setting.value) for setting in known if setting.id.startswith("me:"))
    return frozenset(map(str, filter(None, chosen)))


def me_moves(act: Act, gone_id: str, kept_id: str) -> list[Change | None]:
    """Return the changes that let all accounts of one colleague be another's from now on."""
    old, new = json.dumps(gone_id), json.dumps(kept_id)
    return [
        edited(setting, value=new)
        for setting in act.where(Setting)
        if setting.id.startswith("me:") and setting.value == old
    ]


def me_key(ws: Workspace) -> str:
    """Return the name of the setting that remembers who works at this account and computer."""
    return f"me:{ws.author.computer}"


def _text(value: object) -> str:
    return json.dumps(value, default=_plain, ensure_ascii=False)


def _plain(value: object) -> object:
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, frozenset):
        return sorted(value)
    raise TypeError(value)


def _check(fields: Mapping[str, object], firm: Firm) -> None:
    for name in LIMITS:
        told = fields.get(name, 1)
        if not isinstance(told, int) or not 1 <= told <= MOST:
            raise Refused("limit_out_of_range", most=MOST)
    for name in CADENCES:
        days = fields.get(name, 0)
        if not isinstance(days, int) or not 0 <= days <= MOST_DAYS:
            raise Refused("days_out_of_range", most=MOST_DAYS)
    opens, closes = fields.get("mail_from", firm.mail_from), fields.get("mail_to", firm.mail_to)
    if isinstance(opens, time) and isinstance(closes, time) and opens >= closes:
        raise Refused("mail_hours_empty")
    starts, ends = fields.get("day_starts", firm.day_starts), fields.get("day_ends", firm.day_ends)
    if isinstance(starts, time) and isinstance(ends, time) and starts >= ends:
        raise Refused("day_hours_empty")
    if "workdays" in fields and not fields["workdays"]:
        raise Refused("no_workdays")
    if "zone" in fields:
        try:
            ZoneInfo(str(fields["zone"]))
        except (KeyError, ValueError, OSError) as error:
            raise Refused("zone_unknown", zone=fields["zone"]) from error
