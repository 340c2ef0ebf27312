"""Another process at the same board: python -m tests.bench.other BOARD

For each line on its standard input it renames a card, and answers with the monotonic instant at
which that was committed, in seconds.
"""

from __future__ import annotations

import sys
import time

from board.services import cards, watch
from tests.driver.builders import Clock, open_desk


def main(board: str) -> None:
    """Rename the first card of the board again and again."""
    ws = open_desk(board, Clock())
    card_id = next(iter(watch.load(ws).cards))
    print("ready", flush=True)
    for number, _ in enumerate(sys.stdin):
        cards.edit(ws, card_id, {"title": f"Changed {number} times"})
        print(time.monotonic(), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
