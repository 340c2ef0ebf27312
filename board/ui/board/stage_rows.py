"""One stage of the board model: the ids of its cards, and news of its rows for its own list.

Six lists share the model. If each of them heard of every row by ``rowsRemoved``, typing a filter
would call five for nothing, hundreds of times: 500 rows gone one by one take 25 instead of 15 ms.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class StageRows(QObject):
    """A stage in the model; ``key`` is its number inside model indexes.

    ``inserted`` and ``removed`` carry first row and count, after the model has said it to Qt; a
    row that moved was removed and then inserted.
    """

    inserted = Signal(int, int)
    removed = Signal(int, int)

    def __init__(self, key: int, stage_id: str, parent: QObject) -> None:
        """Begin without cards."""
        super().__init__(parent)
        self.key = key
        self.stage_id = stage_id
        self.ids: list[str] = []
