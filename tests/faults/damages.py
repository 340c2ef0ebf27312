"""Opens damaged copies of a board: python -m tests.faults.damages FOLDER SEED FILES

Each in a process of its own, so that a crash of the process is seen. Prints what became of them.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path
from random import Random

from board.domain.errors import BoardError
from board.services import backups, cards, touches, undo, watch
from tests.driver.builders import NOW, Clock, open_desk
from tests.faults.forks import answer
from tests.faults.script import Script, at_desk, carry_out, loose_ends, state_of, warm_up

CARDS = 150  # commands behind the board that is damaged
PAGE = 4096
LONGEST_RUN = 64
Answer = dict[str, object]


def damaged(content: bytes, chance: Random) -> bytes:
    """Return the content with one kind of damage: bytes, pages, a cut, or a hole."""
    new = bytearray(content)
    kind = chance.randrange(6)
    at = chance.randrange(len(new))
    if kind == 0:
        for _ in range(chance.randint(1, 20)):
            new[chance.randrange(len(new))] = chance.randrange(256)
    elif kind == 1:
        run = chance.randint(1, LONGEST_RUN)
        new[at : at + run] = chance.randbytes(len(new[at : at + run]))
    elif kind == 2:
        page = at // PAGE * PAGE
        new[page : page + PAGE] = chance.choice((bytes(PAGE), chance.randbytes(PAGE)))
    elif kind == 3:
        one, other = (chance.randrange(len(new) // PAGE) * PAGE for _ in range(2))
        new[one : one + PAGE] = new[other : other + PAGE]
    elif kind == 4:
        del new[at:]
    else:
        new[chance.randrange(100)] ^= 1 << chance.randrange(8)  # the header decides about all
    return bytes(new)


def use(board: Path) -> Answer:
    """Open a board and read all there is, as a window does; nothing is typed."""
    try:
        ws = at_desk(board)
        try:
            everything = watch.everything(ws)
            for card_id in everything.cards:
                watch.details(ws, card_id)
            undo.possible(ws)
            found = backups.damage(ws)
            return {
                "cards": len(everything.cards),
                "found": found is not None,
                "offered": found is not None and found.remedy is not None,
                "sound": not loose_ends(board),
            }
        finally:
            ws.store.close()
    except BoardError as error:
        offered = error.kind in backups.DAMAGED and backups.newest_good(board, NOW) is not None
        return {"said": error.kind, "offered": offered}


def put_back(board: Path, expected: list[str]) -> bool:
    """Take the offer: the damaged file stays byte for byte, the backup is the board."""
    before = _hash(board)
    newest = backups.newest_good(board, NOW)
    assert newest is not None
    kept = backups.replace_damaged(board, newest.path, NOW + timedelta(days=3))
    return _hash(kept) == before and sorted(state_of(at_desk(board))) == expected


def judged(board: Path, expected: list[str]) -> tuple[str, Answer]:
    """Say what became of one damaged board."""
    before = _hash(board)
    after = answer(lambda: use(board))
    assert isinstance(after, dict)
    if "crash" in after or "trace" in after:
        return "crashed", after
    if _hash(board) != before:
        return "changed", after
    if "said" in after:
        name = "refused" if after["offered"] else "refused without an offer"
    elif not after["cards"]:
        name = "silently empty"
    elif after["found"]:
        name = "found at start" if after["offered"] else "found without an offer"
    elif after["sound"]:
        return "nothing to find", after
    else:
        return "found by the daily backup", after
    if not answer(lambda: put_back(board, expected)):
        return "not put back", after
    return name, after


def prepare(board: Path) -> list[str]:
    """Make a board with something of everything and a good backup; return its titles."""
    ws = at_desk(board)
    script = Script(1)
    while script.number < CARDS:
        carry_out(ws, script.upcoming())
        script.step()
    for card_id in list(watch.load(ws).cards)[:3]:
        touches.add_link(ws, card_id, "https://example.org/x")
    cards.add(ws, cards.Draft("x" * 900, customer="Tall Pines", job="Mugs", owner="Max Mohr"))
    backups.make(ws)
    ws.store.close()
    second = open_desk(str(board), Clock(NOW + timedelta(days=1)))
    bad = backups.make(second)
    bad.write_bytes(bad.read_bytes()[: 3 * PAGE])  # the newest backup is no good one
    titles = sorted(state_of(second))
    second.store.close()
    return titles


def main(folder: Path, seed: int, files: int) -> Answer:
    """Damage and open so many copies."""
    warm_up(folder)
    chance = Random(seed)  # noqa: S311 - no secret
    original = folder / "board.db"
    titles = answer(lambda: prepare(original))
    assert isinstance(titles, list)
    content = original.read_bytes()
    tally: Counter[str] = Counter()
    examples: dict[str, object] = {}
    for number in range(files):
        place = folder / str(number)
        shutil.copytree(folder / "backups", place / "backups")
        board = place / "board.db"
        board.write_bytes(damaged(content, chance))
        if board.read_bytes() == content:
            tally["not damaged"] += 1
        else:
            name, after = judged(board, titles)
            tally[name] += 1
            examples.setdefault(name, {"number": number, **after})
        shutil.rmtree(place)
    return {"tally": tally, "examples": examples}


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201 - its answer
