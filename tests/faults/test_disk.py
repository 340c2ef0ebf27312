"""Disks that are full, broken or over quota: a sentence, nothing lost, and work goes on later."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

import pytest

from board.domain.errors import StoreAway
from board.ui.sentences import SENTENCES
from board.ui.watcher import Watcher
from board.ui.work import Work
from tests.faults import strokes
from tests.faults.scripts import run, with_own_mounts

if TYPE_CHECKING:
    from collections import Counter
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from board.ui.watcher import Feed
    from tests.faults.gates import Gate

pytestmark = pytest.mark.timeout(3_600)
SEED = 20261124
COMMANDS = 60
ERRORS = ("ENOSPC", "EIO", "EDQUOT")
A_WHILE, FOR_EVER = 14, 5  # points tried with each error
FAILING = 12  # calls that fail before space returns
Sizes = dict[str, dict[str, object]]
FITTING = {
    *("store_full", "store_io_error", "store_cannot_make", "store_cannot_open"),
    "store_folder",  # the journal could not be taken away
}


@pytest.fixture
def folder(board_file: Path) -> Path:
    return board_file.parent


def on_small_disks(folder: Path, what: str) -> dict[str, object]:
    """Run a script on small disks of its own."""
    return run("tests.faults.full_disk", folder, what, within=with_own_mounts())


def counted(folder: Path) -> Counter[str]:
    """Play the script without a fault; return the calls it makes."""
    log = folder / "strace"
    played = strokes.traced("tests.faults.faulty_day", folder, SEED, COMMANDS, 0, log=log)
    return strokes.calls_of(log, played["pid"])


def tried(
    folder: Path, calls: Counter[str], error: str, *, for_ever: bool, most: int
) -> list[dict[str, object]]:
    """Play the script with an error from each of some points on."""
    awaited = max(calls.values()) + 1
    until = "+" if for_ever else f"..{awaited + FAILING - 1}"
    found = strokes.traced(
        "tests.faults.faulty_day",
        *(folder, SEED, COMMANDS, awaited),
        fault=f"error={error}:when={awaited}{until}",
        points=strokes.spread(strokes.every(calls), most),
        log=folder / "strace",
    )
    return cast("list[dict[str, object]]", found["tried"])


def wrong(one: dict[str, object], *, for_ever: bool) -> bool:
    """Return whether a try lost something, crashed, said nothing sensible or did not go on."""
    whole = "number" in cast("dict[str, object]", one["after"]) and one["later"] is True
    said = set(cast("list[str]", one["said"]))
    went_on = for_ever or one["acked"] == COMMANDS
    clear = bool(said) and said <= FITTING & set(SENTENCES)
    return not (whole and clear and went_on and not one["traces"] and one["status"] == 0)


def test_a_disk_that_fails_at_any_write_costs_nothing_that_was_saved(
    gate: Gate, long_run: bool, folder: Path
) -> None:
    bad: list[object] = []
    number = 0
    more = 20 if long_run else 1
    calls = counted(folder)
    for error in ERRORS:
        for for_ever, most in ((False, A_WHILE), (True, FOR_EVER)):
            ones = tried(folder, calls, error, for_ever=for_ever, most=most * more)
            number += len(ones)
            bad += [{"error": error, **one} for one in ones if wrong(one, for_ever=for_ever)]
    for size, one in cast("Sizes", on_small_disks(folder, "sizes")).items():
        number += 1
        fine = (
            one.get("same") and one.get("later") and set(cast("list[str]", one["said"])) <= FITTING
        )
        bad += [] if fine else [{"kilobytes": size, **one}]

    print(json.dumps(bad))  # noqa: T201 - shown when it fails
    value = f"{len(bad)} of {number} full, broken or over-quota disks, seed {SEED}: wrong"
    gate("D3", value, "0", not bad and number >= len(ERRORS) * (A_WHILE + FOR_EVER))


def test_what_is_saved_has_not_failed_only_because_the_news_cannot_be_read(
    qapp: QApplication,
) -> None:
    class Away:
        def poll(self) -> None:
            raise StoreAway("store_io_error")

    work = Work()
    watcher = Watcher(work, cast("Feed", Away()))

    assert watcher.after(lambda: "saved")() == ("saved", None)
    work.close()


def test_what_was_typed_stays_until_it_can_be_saved(gate: Gate, folder: Path) -> None:
    found = on_small_disks(folder, "window")

    typed = {"row": "second", "box": "third", "log": "he called", "field": "first, changed"}
    kept = found.get("typed") == typed and found["cards"] == ["first"]
    clear = "The disk is full" in str(found.get("said"))
    later = found.get("later") == ["first, changed", "second", "third"]
    gate(
        "D3-window",
        f"kept {kept}, said {clear}, saved later {later}",
        "True, True, True",
        kept and clear and later,
    )
