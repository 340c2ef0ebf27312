"""Kills: what was acknowledged is there, whole, whenever and wherever the process dies."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

import pytest

from tests.faults import strokes
from tests.faults.scripts import run

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.gates import Gate

pytestmark = pytest.mark.timeout(3_600)
SEED = 20261123
COMMANDS = 60
POINTS = 100


@pytest.fixture
def folder(board_file: Path) -> Path:
    """Give a folder in memory: a killed process leaves no unsynced data there, as on a disk."""
    return board_file.parent


def test_random_kills_lose_nothing_that_was_acknowledged(
    gate: Gate, long_run: bool, folder: Path
) -> None:
    kills = 1_000 if long_run else 200

    found = run("tests.faults.kills", folder, SEED, kills)

    wrong = cast("list[object]", found["wrong"])
    value = f"{len(wrong)} of {kills} kills, {found['acknowledged']} commands acknowledged"
    gate("D1", f"{value}, seed {SEED}: lost, corrupt or half", "0", not wrong)


def test_random_kills_of_the_whole_window_lose_nothing(
    gate: Gate, long_run: bool, folder: Path
) -> None:
    kills = 200 if long_run else 15

    found = run("tests.faults.window_kills", folder, SEED, kills)

    wrong = cast("list[object]", found["wrong"])
    value = f"{len(wrong)} of {kills} kills, {found['acknowledged']} cards seen as saved"
    gate("D1-window", f"{value}, seed {SEED}: lost, corrupt or half", "0", not wrong)


def test_a_kill_at_any_write_sync_or_unlink_loses_nothing(
    gate: Gate, long_run: bool, folder: Path
) -> None:
    log = folder / "strace"
    counted = strokes.traced("tests.faults.faulty_day", folder, SEED, COMMANDS, 0, log=log)
    calls = strokes.calls_of(log, counted["pid"])
    points = strokes.every(calls)
    chosen = points if long_run else strokes.spread(points, POINTS)
    awaited = max(calls.values()) + 1

    found = strokes.traced(
        "tests.faults.faulty_day",
        *(folder, SEED, COMMANDS, awaited),
        fault=f"signal=SIGKILL:when={awaited}",
        points=chosen,
        log=log,
    )

    tried = cast("list[dict[str, object]]", found["tried"])
    wrong = [one for one in tried if "number" not in cast("dict[str, object]", one["after"])]
    missed = [one for one in tried if one["status"] != -9 or one["later"] is not True]
    print(json.dumps([*wrong, *missed]))  # noqa: T201 - shown when it fails
    value = f"{len(wrong)} of {len(tried)} points ({len(points)} in all) wrong"
    passed = not wrong and not missed and len(tried) == len(chosen) >= POINTS
    gate("D2", f"{value}, {len(missed)} not killed or stuck, seed {SEED}", "0, 0", passed)
