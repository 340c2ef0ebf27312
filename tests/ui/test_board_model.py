"""The board's model moves rows as the arrangement says, under Qt's own model test."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from board.domain.card import Order
from board.domain.filtering import CardFilter
from board.ui.board.board_model import BoardModel
from board.ui.board.card_roles import (
    MIME,
    CardIdRole,
    CountsRole,
    StageIdRole,
    StageRole,
    SummaryRole,
    dragged_ids,
)
from tests.driver.builders import TODAY
from tests.driver.examples import arranged, changed, example_board

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from board.domain.arrange import Arrangement
    from board.domain.board import Board
    from board.domain.card import Card


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[BoardModel]:
    made = BoardModel()
    mode = QAbstractItemModelTester.FailureReportingMode.QtTest
    tester = QAbstractItemModelTester(made, mode)
    yield made
    tester.deleteLater()


def same(model: BoardModel, arrangement: Arrangement) -> bool:
    stages = [stage.id for stage in arrangement.stages]
    shown = [list(model.card_ids(stage_id)) for stage_id in stages]
    return model.stage_ids() == stages and shown == [arrangement.ids(each) for each in stages]


def _with_letter(letter: str) -> CardFilter:
    return CardFilter.by(lambda card, _grade: letter in card.title)


def test_stages_and_cards_stand_as_arranged(model: BoardModel) -> None:
    arrangement = arranged(example_board())
    model.show(arrangement)
    assert same(model, arrangement)
    stage = model.stage_index("asked")
    assert stage.data() == "Asked"
    assert stage.data(StageIdRole) == "asked"
    assert stage.data(StageRole).name == "Asked"
    assert stage.data(CountsRole).total == 4
    card = model.index(0, 0, stage)
    assert card.data(CardIdRole) == "c5"
    assert card.data() == "Approve engraving proof"
    assert card.data(SummaryRole).customer == "Fairview Golf Club"
    assert card.data(Qt.ItemDataRole.AccessibleTextRole).endswith("in Asked, 1 of 4")


def test_a_moved_card_keeps_its_persistent_index(model: BoardModel) -> None:
    board = example_board()
    arrangement = arranged(board)
    model.show(arrangement)
    kept = QPersistentModelIndex(model.card_index("c5"))
    model.apply(arrangement.take(changed(board, "c5", stage_id="reminded"), ["c5"]))
    assert kept.isValid()
    assert kept.data(CardIdRole) == "c5"
    assert kept.parent().data(StageIdRole) == "reminded"


def random_card(random: Random, card: Card, number: int) -> Card:
    stage_id = random.choice(["coming", "asked", "reminded", "hand", "ours", "done"])
    due = TODAY + timedelta(days=random.randint(-9, 9)) if random.random() > 0.1 else None
    return replace(card, id=f"r{number}", stage_id=stage_id, due=due, title=f"Card {number}")


def random_board(random: Random, board: Board) -> tuple[Board, list[str]]:
    cards = dict(board.cards)
    touched: list[str] = []
    for _ in range(random.randint(1, 4)):
        card_id = random.choice(list(cards))
        if random.random() < 0.25 and len(cards) > 5:
            del cards[card_id]
        else:
            number = random.randint(0, 30)
            cards[f"r{number}"] = random_card(random, cards[card_id], number)
            card_id = f"r{number}"
        touched.append(card_id)
    return replace(board, cards=cards), touched


@pytest.mark.parametrize("seed", range(8))
def test_random_changes_keep_model_and_arrangement_alike(model: BoardModel, seed: int) -> None:
    random = Random(seed)  # noqa: S311 - a test, no secret
    board = example_board(asked=Order.HAND)
    arrangement = arranged(board)
    model.show(arrangement)
    for _ in range(30):
        board, touched = random_board(random, board)
        model.apply(arrangement.take(board, dict.fromkeys(touched)))
        assert same(model, arrangement)


@pytest.mark.parametrize("seed", range(8))
def test_random_stages_and_filters_keep_them_alike(model: BoardModel, seed: int) -> None:
    random = Random(seed)  # noqa: S311 - a test, no secret
    board = example_board()
    arrangement = arranged(board)
    model.show(arrangement)
    for _ in range(12):
        stages = {
            each.id: replace(each, position=random.random(), hidden=random.random() < 0.3)
            for each in board.stages.values()
        }
        board, _touched = random_board(random, replace(board, stages=stages))
        letter = random.choice("aeiou")
        model.apply(arrangement.show(board, TODAY, _with_letter(letter)))
        assert same(model, arrangement)


def test_the_root_takes_drops_and_nothing_else(model: BoardModel) -> None:
    assert model.flags(QModelIndex()) == Qt.ItemFlag.ItemIsDropEnabled


def test_a_drop_changes_nothing(model: BoardModel) -> None:
    model.show(arranged(example_board()))
    data = model.mimeData([model.card_index("c5"), model.card_index("c6")])
    assert dragged_ids(data) == ["c5", "c6"]
    stage, move = model.stage_index("reminded"), Qt.DropAction.MoveAction
    assert not model.dropMimeData(data, move, row=1, column=0, parent=stage)
    assert model.card_index("c5").parent().data(StageIdRole) == "asked"


def test_foreign_drags_carry_no_cards(qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("c5")
    assert dragged_ids(data) == []
    data.setData(MIME, b"c5\nc6")
    assert dragged_ids(data) == ["c5", "c6"]


def test_an_unknown_card_has_no_index(model: BoardModel) -> None:
    model.show(arranged(example_board()))
    assert not model.card_index("nobody").isValid()
    assert not model.stage_index("nowhere").isValid()
