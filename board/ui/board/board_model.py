"""The board as one tree model, stages -> cards, that really moves its rows.

The model keeps its own lists of ids and carries out steps on those one by one; summaries, stages
and numbers come from the arrangement. It never changes anything itself: a drop becomes a wish.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from board.domain import delta
from board.domain.arrange import Arrangement
from board.domain.card import Order
from board.ui.board.card_roles import (
    CARD_FLAGS,
    MIME,
    STAGE_FLAGS,
    CardIdRole,
    CountsRole,
    StageIdRole,
    StageRole,
    SummaryRole,
)
from board.ui.board.stage_rows import StageRows
from board.ui.card_words import card_sentence
from board.ui.words import stage_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from board.domain.card import Stage
    from board.domain.sort_key import Outline

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
STAGES = 0  # internal id of the indexes of stages; those of cards carry their stage's key


class BoardModel(QAbstractItemModel):
    """Stages as top rows, their cards below; rows really move, so selection and scroll survive.

    ``steps_begin`` and ``steps_done`` stand around the steps of one change or a reset.
    """

    steps_begin = Signal()
    steps_done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrangement = Arrangement()
        self._known: dict[str, StageRows] = {}
        self._columns: list[StageRows] = []
        self._homes: dict[str, StageRows] = {}

    def show(self, arrangement: Arrangement) -> None:
        """Show this arrangement from now on; everything anew."""
        self.switch(arrangement, [delta.Reset()])

    def switch(self, arrangement: Arrangement, steps: Iterable[delta.Step]) -> None:
        """Show this arrangement from now on; ``steps`` lead there from the present one."""
        self._arrangement = arrangement
        self.apply(steps)

    def apply(self, steps: Iterable[delta.Step]) -> None:
        """Carry out the steps that take the last shown arrangement to the present one."""
        self.steps_begin.emit()
        for step in steps:
            getattr(self, _STEPS[type(step)])(step)
        self.steps_done.emit()

    def stage_index(self, stage_id: str) -> QModelIndex:
        """Return the index of a stage, invalid when it is not shown."""
        for row, column in enumerate(self._columns):
            if column.stage_id == stage_id:
                return self.createIndex(row, 0, STAGES)
        return QModelIndex()

    def card_index(self, card_id: str) -> QModelIndex:
        """Return the index of a card, invalid when it is not shown."""
        column = self._homes.get(card_id)
        if column is None:
            return QModelIndex()
        return self.createIndex(column.ids.index(card_id), 0, column.key)

    def stage_ids(self) -> list[str]:
        """Return the ids of the stages from left to right."""
        return [column.stage_id for column in self._columns]

    def rows_of(self, stage_id: str) -> StageRows:
        """Return the rows of a stage, the same ones for as long as there is a model."""
        known = self._known.get(stage_id)
        if known is None:
            known = self._known[stage_id] = StageRows(len(self._known) + 1, stage_id, self)
        return known

    def card_ids(self, stage_id: str) -> Sequence[str]:
        """Return the ids of the cards of a stage, in order."""
        index = self.stage_index(stage_id)
        return self._columns[index.row()].ids if index.isValid() else ()

    def stage(self, stage_id: str) -> Stage:
        """Return a stage that is shown."""
        return self._stage(self._columns[self.stage_index(stage_id).row()])

    def outlines(self, stage_id: str, rows: range | None = None) -> list[Outline | None]:
        """Return what the heights of a stage's cards follow from, of all or of some rows."""
        ids = self.card_ids(stage_id)
        wanted = ids if rows is None else ids[rows.start : rows.stop]
        return self._arrangement.outlines(wanted)

    def landing(self, card_ids: Sequence[str], stage_id: str) -> int | None:
        """Return the row where the cards would land, counted without them.

        None in a stage ordered by hand (they land where they are dropped) and for cards the board
        does not hold.
        """
        if self.stage(stage_id).order is Order.HAND:
            return None
        try:
            return self._arrangement.landing(card_ids, stage_id)
        except KeyError:
            return None

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's default
        """Return the index of a stage, or of a card below a stage."""
        if column != 0 or row < 0:
            return QModelIndex()
        if not parent.isValid():
            inside = row < len(self._columns)
            return self.createIndex(row, 0, STAGES) if inside else QModelIndex()
        above = self._column_at(parent)
        if above is None or row >= len(above.ids):
            return QModelIndex()
        return self.createIndex(row, 0, above.key)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - QObject.parent() has no argument, Qt hides it too
        """Return the stage of a card."""
        key = index.internalId()
        if key == STAGES:  # as of no index at all; Qt asks this of each list for each run of rows
            return NOWHERE
        for row, column in enumerate(self._columns):
            if column.key == key:
                return self.createIndex(row, 0, STAGES)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of stages, or of the cards of a stage."""
        if not parent.isValid():
            return len(self._columns)
        column = self._column_at(parent)
        return len(column.ids) if column else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return 1: the model is a tree of one column."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's type
        """Return a value of a stage or of a card; None for a card that is just leaving."""
        if not index.isValid():
            return None
        column = self._column_at(index)
        if column is not None:
            return self._stage_data(column, role)
        column = self._column_of(index)
        if column is None or index.row() >= len(column.ids):
            return None
        return self._card_data(column, index.row(), role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done: cards can be dragged, everything takes drops."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return CARD_FLAGS if self._column_at(index) is None else STAGE_FLAGS

    def mimeTypes(self) -> list[str]:
        """Return the one type a drag of cards has."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the ids of cards for a drag."""
        ids = [str(index.data(CardIdRole)) for index in indexes if index.data(CardIdRole)]
        data = QMimeData()
        data.setData(MIME, QByteArray("\n".join(ids).encode()))
        return data

    def supportedDropActions(self) -> Qt.DropAction:
        """Return *move* alone: under Wayland the others leave ghosts or do nothing."""
        return Qt.DropAction.MoveAction

    def supportedDragActions(self) -> Qt.DropAction:
        """Return *move* alone."""
        return Qt.DropAction.MoveAction

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Refuse: the view wishes the move, and the model follows when the store has done it."""
        return False

    def _column_at(self, index: Index) -> StageRows | None:
        """Return the column of a stage's index, None for a card's."""
        if index.internalId() != STAGES or index.row() >= len(self._columns):
            return None
        return self._columns[index.row()]

    def _column_of(self, index: Index) -> StageRows | None:
        """Return the column in which a card's index lies."""
        key = index.internalId()
        return next((column for column in self._columns if column.key == key), None)

    def _stage(self, column: StageRows) -> Stage:
        return self._arrangement.board.stages[column.stage_id]

    def _stage_data(self, column: StageRows, role: int) -> object:
        try:
            stage = self._stage(column)
            counts = self._arrangement.counts(column.stage_id)
        except KeyError:
            return None
        values = {
            Qt.ItemDataRole.DisplayRole: stage.name,
            StageRole: stage,
            StageIdRole: column.stage_id,
            CountsRole: counts,
        }
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return stage_sentence(stage.name, counts)
        return values.get(role)

    def _card_data(self, column: StageRows, row: int, role: int) -> object:
        if role == CardIdRole:
            return column.ids[row]
        if role == StageIdRole:
            return column.stage_id
        return self._summary_data(column, row, role) if role in _SUMMARY_ROLES else None

    def _summary_data(self, column: StageRows, row: int, role: int) -> object:
        try:
            summary = self._arrangement.summary(column.ids[row])
        except KeyError:
            return None
        if role == SummaryRole:
            return summary
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.title
        return card_sentence(summary, self._stage(column).name, row=row, of=len(column.ids))

    def _reset(self, step: delta.Reset) -> None:
        self.beginResetModel()
        self._columns = [self._filled(stage.id) for stage in self._arrangement.stages]
        self._homes = {card_id: column for column in self._columns for card_id in column.ids}
        self.endResetModel()

    def _filled(self, stage_id: str) -> StageRows:
        column = self.rows_of(stage_id)
        column.ids = list(self._arrangement.ids(stage_id))
        return column

    def _stage_gone(self, step: delta.StageGone) -> None:
        self.beginRemoveRows(QModelIndex(), step.row, step.row)
        for card_id in self._columns.pop(step.row).ids:
            del self._homes[card_id]
        self.endRemoveRows()

    def _stage_moved(self, step: delta.StageMoved) -> None:
        root = QModelIndex()
        target = step.to + 1 if step.to > step.row else step.to
        if self.beginMoveRows(root, step.row, step.row, root, target):
            self._columns.insert(step.to, self._columns.pop(step.row))
            self.endMoveRows()

    def _stage_added(self, step: delta.StageAdded) -> None:
        self.beginInsertRows(QModelIndex(), step.row, step.row)
        column = self.rows_of(step.stage_id)
        column.ids = []
        self._columns.insert(step.row, column)
        self.endInsertRows()

    def _stage_changed(self, step: delta.StageChanged) -> None:
        index = self.createIndex(step.row, 0, STAGES)
        self.dataChanged.emit(index, index)

    def _cards_gone(self, step: delta.CardsGone) -> None:
        parent = self.stage_index(step.stage_id)
        column = self._columns[parent.row()]
        end = step.row + step.count
        self.beginRemoveRows(parent, step.row, end - 1)
        for card_id in column.ids[step.row : end]:
            del self._homes[card_id]
        del column.ids[step.row : end]
        self.endRemoveRows()
        column.removed.emit(step.row, step.count)

    def _cards_added(self, step: delta.CardsAdded) -> None:
        parent = self.stage_index(step.stage_id)
        column = self._columns[parent.row()]
        self.beginInsertRows(parent, step.row, step.row + len(step.ids) - 1)
        column.ids[step.row : step.row] = step.ids
        self._homes.update(dict.fromkeys(step.ids, column))
        self.endInsertRows()
        column.inserted.emit(step.row, len(step.ids))

    def _card_moved(self, step: delta.CardMoved) -> None:
        source, target = self.stage_index(step.stage_id), self.stage_index(step.to_stage_id)
        inside = step.stage_id == step.to_stage_id and step.to_row > step.row
        to = step.to_row + 1 if inside else step.to_row
        if not self.beginMoveRows(source, step.row, step.row, target, to):
            return
        left, home = self._columns[source.row()], self._columns[target.row()]
        card_id = left.ids.pop(step.row)
        home.ids.insert(step.to_row, card_id)
        self._homes[card_id] = home
        self.endMoveRows()
        left.removed.emit(step.row, 1)
        home.inserted.emit(step.to_row, 1)

    def _card_changed(self, step: delta.CardChanged) -> None:
        index = self.index(step.row, 0, self.stage_index(step.stage_id))
        self.dataChanged.emit(index, index)


_SUMMARY_ROLES = {SummaryRole, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
_STEPS: dict[type, str] = {
    delta.Reset: "_reset",
    delta.StageGone: "_stage_gone",
    delta.StageMoved: "_stage_moved",
    delta.StageAdded: "_stage_added",
    delta.StageChanged: "_stage_changed",
    delta.CardsGone: "_cards_gone",
    delta.CardsAdded: "_cards_added",
    delta.CardMoved: "_card_moved",
    delta.CardChanged: "_card_changed",
}
