"""Writers that name the same new people at once: python -m tests.faults.naming ADDRESS ROUNDS

In each round all of them add a card that names a customer, a job and a colleague whom nobody knew
before. Prints what is not there exactly once then, and the places that two cards have.
"""

from __future__ import annotations

import json
import multiprocessing
import sys
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

from board.domain.job import Job
from board.domain.people import Colleague, Customer
from board.services import cards, watch
from tests.driver.builders import Clock, open_desk
from tests.faults.forks import Child

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.synchronize import Barrier

WRITERS = ("Eva Klein", "Max Mohr", "Ann Lee", "Jon Park")
SECONDS = 30
NAMED: dict[type[Any], str] = {Customer: "Customer", Job: "Job", Colleague: "Colleague"}


def write(
    address: str, person: str, rounds: int, start: Barrier, tell: Callable[[object], None]
) -> None:
    """Be one writer, who begins each round together with the others."""
    ws = open_desk(address, Clock(), person)
    for number in range(rounds):
        start.wait(SECONDS)
        draft = cards.Draft(
            f"{number} {person}",
            customer=f"Customer {number}",
            job=f"Job {number}",
            owner=f"Colleague {number}",
        )
        cards.add(ws, draft)
    ws.store.close()
    tell("done")


def main(address: str, rounds: int) -> dict[str, list[str]]:
    """Let the writers write; return what is wrong then."""
    open_desk(address, Clock()).store.close()
    start = multiprocessing.get_context("fork").Barrier(len(WRITERS))
    writers = [Child(partial(write, address, each, rounds, start)) for each in WRITERS]
    told = [writer.line() for writer in writers]
    ended = [writer.ended() for writer in writers]
    ws = open_desk(address, Clock())
    board = watch.everything(ws)
    wrong = [str(each) for each in told if each != "done"] + [f"ended {n}" for n in ended if n]
    for kind, word in NAMED.items():
        counted = Counter(getattr(each, "name", "") for each in ws.where(kind))
        wanted = {f"{word} {number}" for number in range(rounds)}
        wrong += [name for name in wanted if counted[name] != 1]
    titles = Counter(card.title for card in board.cards.values())
    wrong += [f"{n} {who}" for n in range(rounds) for who in WRITERS if titles[f"{n} {who}"] != 1]
    places = Counter((card.stage_id, card.position) for card in board.cards.values())
    shared = [str(place) for place, count in places.items() if count > 1]
    ws.store.close()
    return {"wrong": wrong, "shared": shared}


if __name__ == "__main__":
    print(json.dumps(main(sys.argv[1], int(sys.argv[2]))))  # noqa: T201 - its answer
