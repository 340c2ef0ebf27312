"""Files of every kind, damaged in every way: each seed makes the same one again."""

from __future__ import annotations

import copy
import json
import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.faults.inbound import ANSWERS, OTHERS

if TYPE_CHECKING:
    from collections.abc import Callable

DATA = Path(__file__).parents[1] / "data"
NASTY = (
    *(b'"', b'""', b",", b";", b"\t", b"\r", b"\n", b"\r\n", b"\x00", b"\x1a", b"\xff", b"\xfe"),
    *(b"\xef\xbb\xbf", b"\xff\xfe", b"\xed\xa0\x80", b"\xc0\xaf", b"\xf0\x9f\x91\xa9", b"sep=;\n"),
    *(b"{", b"}", b"[", b"]", b":", b"null", b"NaN", b"-1", b"1e999", b"\\u0000", b"\\ud800"),
    *(b"9" * 5000, b"[" * 3000, b'"' * 999, b"," * 1500, b"=cmd|' /C calc'!A0", b"31/02/2026"),
    *(b"0001-01-01", b"9999-12-31T23:59:59Z", b"FREQ=SECONDLY", b"A" * 70_000),
)
ODD_VALUES: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 1e308, 10**30, "", "x", "\x00", "\ud800", "A" * 5000),
    *([], {}, [[]], [{}], [None], {"id": "x"}, [1, 2], "0001-01-01T00:00:00Z", "bottom"),
    *("9999-12-31T23:59:59Z", "2026-02-30T00:00:00Z", "2026-11-23", "-inf", "1e999"),
)
ROWS = (
    "id;title;customer;job;stage;due;done;owner;tags;checklist;links;repeat;archived;created\n"
    '1;Call Joe;Tall Pines;Mugs;Asked;03/11/2026 10:00;yes;EM;"a, b";"[x] one\n[ ] two";'
    '"https://example.org | x";FREQ=MONTHLY;no;2026-10-01\n'
    "2;Größe;;Caps;Warten;1. Dez;;;;;;;;\n"
    "3;Send invoice;Tall Pines;;Fertig;2026-12-01;x;MM;;;;;ja;\n"
)


def csv_samples() -> list[bytes]:
    """Return tables in several encodings."""
    ours = [
        ROWS.encode(),
        ROWS.replace(";", ",").replace("a, b", "a").encode("cp1252"),
        ROWS.encode("utf-16"),
        b"\xef\xbb\xbf" + ROWS.replace(";", "\t").replace("\n", "\r\n").encode(),
    ]
    return ours + [path.read_bytes() for path in sorted((DATA / "csv").glob("*.csv"))]


def trello_samples() -> list[bytes]:
    """Return Trello boards; of the long one a part, so that each damage is likely to matter."""
    paths = sorted((DATA / "trello").glob("*.json"))
    small = [path.read_bytes() for path in paths if path.name != "board_2015.json"]
    long = json.loads((DATA / "trello" / "board_2015.json").read_text("utf-8"))
    for name in ("cards", "actions", "checklists"):
        long[name] = long[name][:8]
    return [*small, json.dumps(long).encode()]


def process_samples() -> list[bytes]:
    """Return the processes that come with the program."""
    folder = Path(__file__).parents[2] / "resources" / "processes"
    return [path.read_bytes() for path in sorted(folder.glob("*.json"))]


def mail_samples() -> list[bytes]:
    """Return mails of every kind that is told apart."""
    return [case.raw.encode() for case in (*ANSWERS, *OTHERS)]


def damaged_bytes(samples: list[bytes], seed: int) -> bytes:
    """Return one of the samples with its bytes damaged."""
    dice = random.Random(seed)  # noqa: S311 - the same dice each time
    data = bytearray(dice.choice(samples))
    for _ in range(dice.choice((1, 1, 2, 3, 8, 30))):
        dice.choice(DAMAGES)(data, dice, samples)
    return bytes(data)


def damaged_json(samples: list[bytes], seed: int) -> bytes:
    """Return one of the samples with its values, every fourth time its bytes, damaged."""
    dice = random.Random(seed)  # noqa: S311 - the same dice each time
    if seed % 4 == 0:
        return damaged_bytes(samples, seed)
    document = json.loads(dice.choice(samples))
    for _ in range(dice.choice((1, 1, 2, 5))):
        _damage_value(document, dice)
    return json.dumps(document, ensure_ascii=dice.random() < 0.9).encode("utf-8", "surrogatepass")


def _damage_value(document: dict[str, Any], dice: random.Random) -> None:
    holder: Any = document
    while True:
        places: list[Any] = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        if not places:
            return
        place = dice.choice(places)
        below = holder[place]
        if not isinstance(below, dict | list) or not below or dice.random() < 0.15:
            break
        holder = below
    chance = dice.random()
    if chance < 0.2:
        del holder[place]
    elif chance < 0.3 and isinstance(holder, list):
        holder += [below] * dice.choice((1, 50))
    else:
        holder[place] = copy.deepcopy(dice.choice(ODD_VALUES))


def _flip(data: bytearray, dice: random.Random, _samples: list[bytes]) -> None:
    if data:
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def _put(data: bytearray, dice: random.Random, _samples: list[bytes]) -> None:
    at = dice.randrange(len(data) + 1)
    data[at:at] = dice.choice(NASTY)


def _overwrite(data: bytearray, dice: random.Random, _samples: list[bytes]) -> None:
    at = dice.randrange(len(data) + 1)
    nasty = dice.choice(NASTY)
    data[at : at + len(nasty)] = nasty


def _cut(data: bytearray, dice: random.Random, _samples: list[bytes]) -> None:
    at = dice.randrange(len(data) + 1)
    del data[at : at + dice.choice((1, 10, 100))]


def _truncate(data: bytearray, dice: random.Random, _samples: list[bytes]) -> None:
    del data[dice.randrange(len(data) + 1) :]


def _double(data: bytearray, dice: random.Random, _samples: list[bytes]) -> None:
    at = dice.randrange(len(data) + 1)
    data[at:at] = data[at : at + dice.choice((1, 20, 300))] * dice.choice((1, 3, 20))


def _splice(data: bytearray, dice: random.Random, samples: list[bytes]) -> None:
    other = dice.choice(samples)
    at = dice.randrange(len(other) + 1)
    data[dice.randrange(len(data) + 1) :] = other[at:]


DAMAGES: tuple[Callable[[bytearray, random.Random, list[bytes]], None], ...] = (
    *(_flip, _put, _overwrite, _cut, _truncate, _double, _splice),
)
