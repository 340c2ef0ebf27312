"""Damaged files: whatever happened to them, they are read or refused, never a crash."""

from __future__ import annotations

import copy
import json
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from board.domain.errors import BadFile
from board.exchange import boardread, trello
from board.exchange.dates import DateOptions
from board.exchange.headers import guess_mapping
from board.exchange.jsontext import load
from board.exchange.lines import incoming
from board.exchange.tables import read_table

if TYPE_CHECKING:
    from board.exchange.incoming import Incoming

DATA = Path(__file__).parents[1] / "data"
NEW_YORK = ZoneInfo("America/New_York")
TRELLO = sorted((DATA / "trello").glob("*.json"))
TABLE = (
    "id;title;due;done;tags;checklist;links\n"
    '1;Call Joe;03/11/2026 10:00;yes;"a, b";"[x] one\n[ ] two";"https://example.org | x"\n'
    "2;Größe;1. Dez;;;;\n"
)
OWN: dict[str, Any] = {
    "format": "followup-board",
    "version": 1,
    "firm": {"workdays": [0], "closed": ["2026-12-24"], "day_starts": "09:00"},
    "stages": [{"id": "s", "name": "Asked", "kind": "waiting", "position": 1, "card_limit": 3}],
    "customers": [{"id": "c", "name": "Tall Pines"}],
    "jobs": [{"id": "j", "name": "Mugs", "customer_id": "c"}],
    "colleagues": [{"id": "p", "name": "Eva"}],
    "cards": [
        {
            "id": "k",
            "title": "Approve",
            "stage_id": "s",
            "due": "2026-12-01",
            "done_at": "2026-11-22T23:30:00+00:00",
            "tags": ["a"],
            "checklist": [{"text": "x", "done": True}],
            "links": [{"target": "x"}],
            "touches": [{"at": "2026-11-20T10:00:00Z", "kind": "call"}],
        }
    ],
}
odd_values = st.sampled_from(
    [
        *(None, True, 0, -1, 1.5, 10**400, "", "x", "\ud800", "\x00", [], [1], ["x"], {}, {"a": 1}),
        *("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z", "top", "nan", "-1e999"),
    ]
)


def table(data: bytes) -> Incoming:
    """Read a table as an import does."""
    found = read_table(data)
    return incoming(found, guess_mapping(found.header), DateOptions(date(2026, 11, 23)))


@given(st.data())
@settings(max_examples=300)
def test_a_table_with_wrong_bytes_is_read_or_refused(data: st.DataObject) -> None:
    encoding = data.draw(st.sampled_from(["utf-8", "utf-16", "cp1252"]))
    damaged = bytearray(TABLE.encode(encoding))
    for _ in range(data.draw(st.integers(1, 4))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(damaged)))
    with suppress(BadFile):
        table(bytes(damaged[:cut] if cut % 3 == 0 else damaged))


def places(value: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the paths of all values inside ``value``."""
    inside: list[tuple[Any, Any]] = []
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = list(enumerate(value[:3]))
    deeper = [longer for key, each in inside for longer in places(each, (*path, key))]
    return [path, *deeper] if path else deeper


def damaged(document: Any, path: tuple[Any, ...], value: object) -> Any:  # noqa: ANN401 - any JSON
    """Return ``document`` with another value at ``path``."""
    changed = copy.deepcopy(document)
    holder = changed
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    return changed


SMALL = {path.stem: load(path) for path in TRELLO if path.stem != "board_2015"}
BIG = load(DATA / "trello" / "board_2015.json")


@pytest.mark.parametrize("name", SMALL)
@given(data=st.data())
def test_an_export_with_wrong_values_is_read_or_refused(name: str, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(places(SMALL[name])))
    with suppress(BadFile):
        check(trello.read(damaged(SMALL[name], path, data.draw(odd_values)), NEW_YORK))


@given(st.sampled_from(places(BIG)), odd_values)
def test_a_real_export_with_wrong_values_is_read_or_refused(
    path: tuple[Any, ...], value: object
) -> None:
    with suppress(BadFile):
        check(trello.read(damaged(BIG, path, value), NEW_YORK))


@given(st.sampled_from(places(OWN)), odd_values)
@settings(max_examples=300)
def test_our_own_json_with_wrong_values_is_read_or_refused(
    path: tuple[Any, ...], value: object
) -> None:
    with suppress(BadFile):
        check(boardread.read(damaged(OWN, path, value)))


@given(st.data())
def test_json_with_wrong_bytes_is_read_or_refused(data: st.DataObject) -> None:
    text = bytearray(json.dumps(OWN).encode())
    text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
    with suppress(BadFile):
        check(boardread.read(load(bytes(text))))


def check(found: Incoming) -> None:
    """See that what was read can be kept: no NUL, no lone surrogate, a title and a key each."""
    for card in found.cards:
        assert card.title.strip()
        assert card.key
        repr(card).encode()
        assert "\\x00" not in repr(card)
        assert "\\ud8" not in repr(card)
