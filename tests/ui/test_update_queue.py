"""News on their way to the desk: in order, much of it through the lane, mistakes told."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

from board.ui.board.card_roles import SummaryRole
from board.ui.desk import Desk
from board.ui.update_queue import MUCH, UpdateQueue
from board.ui.work import Work
from tests.driver.builders import TODAY, a_board, a_card, a_customer, in_days, some_news

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pytestqt.qtbot import QtBot

    from board.domain.board import News
    from board.domain.people import Customer

STAGE = "Our turn"


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[Work]:
    lanes = Work()
    yield lanes
    lanes.close()


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    made = Desk(lambda: TODAY)
    made.take(a_board([a_card("here", due=in_days(1))]))
    return made


@pytest.fixture
def update_queue(work: Work, desk: Desk) -> UpdateQueue:
    return UpdateQueue(work, desk)


def much(revision: int = 1, *more: Customer, details: Iterable[str] = ()) -> News:
    """Return news of more cards than the desk should take at once."""
    cards = (a_card(f"card {n}", due=in_days(n % 5)) for n in range(MUCH + 1))
    return some_news(*cards, *more, revision=revision, details=details)


def shown(desk: Desk) -> list[str]:
    return list(desk.model.card_ids(STAGE))


def settled(qtbot: QtBot, update_queue: UpdateQueue, desk: Desk, revision: int) -> None:
    qtbot.waitUntil(lambda: desk.board.revision == revision and not update_queue._arranging)


def test_much_news_shows_what_the_desk_itself_would_show(
    qtbot: QtBot, update_queue: UpdateQueue, desk: Desk
) -> None:
    tester = QAbstractItemModelTester(desk.model)
    desk.set_query("card 1")
    alone = Desk(lambda: TODAY)
    alone.take(desk.board)
    alone.set_query("card 1")
    heard: list[object] = []
    desk.cards_changed.connect(heard.append)
    news = much(1, a_customer(), details=("here",))

    update_queue.take(news)
    assert shown(desk) == []  # nobody waited for it
    settled(qtbot, update_queue, desk, 1)
    alone.take(news)

    assert shown(desk) == shown(alone) != []
    assert desk.arrangement.counts(STAGE) == alone.arrangement.counts(STAGE)
    assert desk.query == "card 1"
    assert heard == [[*(card.id for card in news.cards), "here"]]
    desk.set_query("")
    alone.set_query("")
    assert shown(desk) == shown(alone)
    assert isinstance(tester.model(), QAbstractItemModel)


def test_much_news_are_kept_out_of_later_looks_for_garbage(
    qtbot: QtBot, update_queue: UpdateQueue, desk: Desk
) -> None:
    before = gc.get_freeze_count()
    update_queue.take(much(1))
    settled(qtbot, update_queue, desk, 1)
    assert gc.get_freeze_count() > before + MUCH
    gc.unfreeze()


def test_news_that_come_meanwhile_wait_for_their_turn(
    qtbot: QtBot, update_queue: UpdateQueue, desk: Desk
) -> None:
    update_queue.take(much(1))
    update_queue.take(
        some_news(a_card("card 3", removed_at=desk.board.cards["here"].created_at), revision=2)
    )
    assert desk.board.revision == 0

    settled(qtbot, update_queue, desk, 2)

    assert "card 3" not in shown(desk)
    assert len(shown(desk)) == MUCH + 1


def test_a_filter_typed_meanwhile_counts(
    qtbot: QtBot, update_queue: UpdateQueue, desk: Desk
) -> None:
    update_queue.take(much())
    desk.set_query("here")

    settled(qtbot, update_queue, desk, 1)

    assert shown(desk) == ["here"]


def test_a_card_that_was_looked_at_meanwhile_gets_its_new_summary(
    qtbot: QtBot, update_queue: UpdateQueue, desk: Desk
) -> None:
    changed: list[int] = []
    news = much()
    new = replace(desk.board.cards["here"], stake="$85")
    update_queue.take(some_news(*news.cards, new))
    index = desk.model.card_index("here")
    assert index.data(SummaryRole).stake == ""
    desk.model.dataChanged.connect(
        lambda first, _last: changed.append(first.row()) if first.parent().isValid() else None
    )

    settled(qtbot, update_queue, desk, 1)

    assert desk.model.card_index("here").data(SummaryRole).stake == "$85"
    assert desk.model.card_index("here").row() in changed


@pytest.mark.expects_log
def test_a_mistake_while_arranging_ahead_is_met_by_the_desk_itself(
    qtbot: QtBot, update_queue: UpdateQueue, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_desk: Desk, _news: News) -> object:
        def job() -> None:
            raise RuntimeError

        return job

    monkeypatch.setattr(Desk, "prepares", fails)
    update_queue.take(much())

    settled(qtbot, update_queue, desk, 1)

    assert len(shown(desk)) == MUCH + 2


def test_news_the_desk_cannot_take_ask_for_the_whole_board(
    qtbot: QtBot, update_queue: UpdateQueue, desk: Desk
) -> None:
    lost: list[bool] = []
    update_queue.lost.connect(lambda: lost.append(True))
    bad = some_news(a_card("bad", due="no day"))

    with pytest.raises(TypeError):
        update_queue.take(bad)
    update_queue.take(replace(a_board([a_card("other")]), revision=2))

    assert lost == [True]
    assert shown(desk) == ["other"]
