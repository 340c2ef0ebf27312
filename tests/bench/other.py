"""Another process at the same board: python -m tests.bench.other BOARD

For each line on its standard input it moves a card, and answers with the monotonic instant at
which that was committed, in seconds.
"""

from __future__ import annotations

import sys
import time

from board.services import cards, stages, watch
from tests.builders import Clock, open_desk


def main(board: str) -> None:
    """Move the first card of the board from stage to stage."""
    ws = open_desk(board, Clock())
    card_id = next(iter(watch.load(ws).cards))
    open_stages = stages.listed(ws)[:4]
    print("ready", flush=True)
    for number, _ in enumerate(sys.stdin):
        cards.move(ws, [card_id], open_stages[number % len(open_stages)].id)
        print(time.monotonic(), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
