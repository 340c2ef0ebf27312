"""Backups: sound and a state that was, whoever writes meanwhile; the right ones are kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, cast

import pytest

from board.services import backups
from tests.faults.scripts import run
from tests.faults.test_disk import on_small_disks

if TYPE_CHECKING:
    from tests.faults.gates import Gate

pytestmark = pytest.mark.timeout(3_600)
SEED = 20261125
BACKUPS = 100
START = datetime(2024, 1, 1, 8, tzinfo=UTC)


def badly_thinned(chance: Random) -> bool:
    """Thin out after each of many backups; return whether one that must stay ever went."""
    at, kept = START, [backups.Backup(Path("0"), START)]
    everything = list(kept)
    for number in range(1, 500):
        at += timedelta(hours=chance.choice((1, 5, 24, 24, 24, 72, 400)))
        new = backups.Backup(Path(str(number)), at)
        everything.append(new)
        kept.append(new)
        staying = backups.kept(kept, at)
        kept = [one for one in kept if one.path in staying]
        if not set(everything[-10:]) <= set(kept) or not _covers(kept, everything):
            return True
    return False


def _covers(kept: list[backups.Backup], everything: list[backups.Backup]) -> bool:
    """Return whether of the newest 7 days, 8 weeks and 12 months each has one that stayed."""
    periods = ((7, "%Y-%m-%d"), (8, "%G-%V"), (12, "%Y-%m"))
    for count, form in periods:
        wanted = sorted({_period(one.at, form) for one in everything})[-count:]
        if not set(wanted) <= {_period(one.at, form) for one in kept}:
            return False
    return True


@cache  # asked again for every backup after each new one
def _period(at: datetime, form: str) -> str:
    return at.strftime(form)


def test_backups_beside_a_writer_are_sound_and_the_last_good_one_stays(
    gate: Gate, board_file: Path
) -> None:
    found = run("tests.faults.backing_up", board_file.parent, SEED, BACKUPS)
    usual, big = (cast("dict[str, object]", found[name]) for name in ("usual", "big"))
    folder = board_file.parent / "disk"
    folder.mkdir()
    full = on_small_disks(folder, "backup")

    fine = cast("list[str]", usual["results"]).count("fine")
    big_fine = set(cast("list[str]", big["results"])) == {"fine"}
    thinned = not any(badly_thinned(Random(SEED + n)) for n in range(5))  # noqa: S311
    kept = full.get("kept") and full.get("later") and full.get("said") and not full.get("odd")
    value = (
        f"{fine} of {BACKUPS} fine beside {usual['written']} writes (slowest {usual['slowest']} s,"
        f" {big['slowest']} s at 12 MB), put back {found['back']}, thinned rightly {thinned},"
        f" last good kept on a full disk {bool(kept)}, seed {SEED}"
    )
    passed = fine == BACKUPS and big_fine and found["back"] == "fine" and thinned and bool(kept)
    gate("D9", value, f"{BACKUPS} of {BACKUPS}", passed)
