"""From the command to the first frame, to the complete board, and what it takes in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.bench.conftest import Measured
from tests.bench.measuring import TIMES, middle, started

if TYPE_CHECKING:
    from tests.bench.boards import Boards
    from tests.bench.conftest import Table


def bench_start_and_memory(boards: Boards, table: Table) -> None:
    """Take turns, so that a busy moment of the machine slows the floors as well."""
    small, large = (str(boards.copy(cards, f"start-{cards}")) for cards in (1_000, 20_000))
    kinds = {
        "frame": ("widgets",),
        "window": ("sqlalchemy",),
        "small": ("program", small),
        "large": ("program", large),
    }
    for kind in kinds.values():
        started(*kind)  # compiled and cached: nobody measures that
    runs: dict[str, list[dict[str, float]]] = {name: [] for name in kinds}
    for _ in range(TIMES):
        for name, kind in kinds.items():
            runs[name].append(started(*kind))
    frame = Measured(middle(runs["frame"], "first"))
    window = Measured(middle(runs["window"], "first"))
    empty = Measured(middle(runs["window"], "memory"), "MB")
    first = [*runs["small"], *runs["large"]]
    table.tell(
        "start to complete board, 1,000 cards",
        Measured(middle(runs["small"], "complete")),
        window,
        goal=1.5,
    )
    table.tell(
        "start to complete board, 20,000 cards",
        Measured(middle(runs["large"], "complete")),
        window,
        goal=2,
    )
    table.tell("start to first frame", Measured(middle(first, "first")), frame, goal=1.5)
    table.tell(
        "memory, 20,000 cards", Measured(middle(runs["large"], "memory"), "MB"), empty, goal=1.4
    )
