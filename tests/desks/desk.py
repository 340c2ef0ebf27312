"""A desk without a window: a board kept up by news, an arrangement, and a view of its steps."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from board.domain.arrange import Arrangement
from board.services import watch
from tests.builders import Clock, open_desk
from tests.stepping import Columns, shown

if TYPE_CHECKING:
    from board.domain.board import Board, News
    from board.services.workspace import Workspace


PEOPLE = ("Eva Klein", "Max Mohr")


@cache
def empty_board() -> bytes:
    """Return the file of a new board at which both have been."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "board.db"
        for person in PEOPLE:
            open_desk(str(file), Clock(), person).store.close()
        return file.read_bytes()


class Desk:
    """What the everyday window keeps in memory, and how it follows the board."""

    def __init__(self, ws: Workspace) -> None:
        self.ws = ws
        self.board = watch.load(ws)
        self.arrangement = Arrangement()
        self.view = Columns({})
        self.show()

    def show(self) -> None:
        """Arrange everything anew, as at midnight."""
        steps = self.arrangement.show(self.board, self.ws.today())
        self.view.apply(steps, self.arrangement)

    def poll(self) -> None:
        """Take what is new, as twice a second."""
        news = watch.since(self.ws, self.board)
        if news is None:
            return
        if news.reload:
            self.board = watch.load(self.ws)
            self.show()
            return
        self.board = self.board.updated(news)
        if news.stages or news.firm:
            self.show()
        else:
            changed = [*(card.id for card in news.cards), *self._renamed(news)]
            steps = self.arrangement.take(self.board, dict.fromkeys(changed))
            self.view.apply(steps, self.arrangement)

    def check(self) -> None:
        """Compare with a desk that was opened this moment."""
        fresh = watch.load(self.ws)
        assert self._as_fresh(fresh) == fresh
        anew = Arrangement()
        anew.show(fresh, self.ws.today())
        assert self.view.ids == shown(self.arrangement) == shown(anew)
        assert self.arrangement.totals() == anew.totals()
        for stage in anew.stages:
            assert self.arrangement.counts(stage.id) == anew.counts(stage.id)
            for card_id in anew.ids(stage.id):
                assert self.arrangement.summary(card_id) == anew.summary(card_id)

    def _renamed(self, news: News) -> list[str]:
        people = (news.customers, news.jobs, news.colleagues)
        self.arrangement.board = self.board
        return self.arrangement.naming({one.id for kind in people for one in kind})

    def _as_fresh(self, fresh: Board) -> Board:
        """Return the board without what was done too long ago for a fresh look."""
        held = self.board.cards.items()
        return replace(
            self.board,
            cards={
                card_id: card
                for card_id, card in held
                if card_id in fresh.cards or card.done_at is None
            },
        )
