"""D4: power cuts leave a board that opens and holds every acknowledged change."""

from __future__ import annotations

import subprocess
import sys
from random import Random
from typing import TYPE_CHECKING, cast

import pytest

from tests.driver.processes import CHECKOUT
from tests.faults import scripts
from tests.faults.power import CALLS, Call, Disk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.gates import Gate

SEED = 20261129
COMMANDS = 60
CUTS = 5_000


@pytest.mark.long
@pytest.mark.timeout(3_600)
def test_a_power_cut_loses_nothing_that_was_acknowledged(gate: Gate, board_file: Path) -> None:
    folder = board_file.parent / "day"
    empty = board_file.parent / "left"
    folder.mkdir()
    empty.mkdir()
    log = board_file.parent / "log"
    recorded = subprocess.run(
        [
            *("strace", "-f", "-qq", "-y", "-xx", "-s", "70000", "-o", log, "-e", f"trace={CALLS}"),
            *(sys.executable, "-m", "tests.faults.faulty_day", folder, str(SEED)),
            *(str(COMMANDS), "0"),
        ],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    )
    pid = scripts.answer_in(recorded.stdout)["pid"]

    found = scripts.run("tests.faults.power_cuts", log, pid, folder, empty, SEED, CUTS)

    wrong = cast("list[object]", found["wrong"])
    value = f"{len(wrong)} of {CUTS} power cuts over {found['calls']} calls, seed {SEED}: lost"
    gate("D4", value, "0", not wrong and found["acked"] == COMMANDS)


def test_what_is_synced_is_left_and_what_is_not_may_be_missing() -> None:
    disk = Disk("/d")
    for call in (
        Call("create", "/d/a"),
        Call("sync", "/d"),
        Call("write", "/d/a", data=b"old"),
        Call("sync", "/d/a"),
        Call("write", "/d/a", data=b"new"),
        Call("create", "/d/b"),
        Call("unlink", "/d/a"),
        Call("write", "/elsewhere/a", data=b"x"),
    ):
        disk.take(call)

    chance = Random(1)  # noqa: S311 - no secret
    assert disk.left(chance, some=0) == {"/d/a": b"old"}
    assert disk.left(chance, some=1) == {"/d/b": b""}
    maybe = [disk.left(chance, some=0.5) for _ in range(50)]
    assert {each.get("/d/a") for each in maybe} == {b"old", b"new", None}
