"""What views ask the board's model for, and what a drag of cards carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

MIME = "application/x-followup-cards"  # ids, one a line

CardIdRole = Qt.ItemDataRole.UserRole + 1
SummaryRole = Qt.ItemDataRole.UserRole + 2
StageRole = Qt.ItemDataRole.UserRole + 3
StageIdRole = Qt.ItemDataRole.UserRole + 4
CountsRole = Qt.ItemDataRole.UserRole + 5

Flag = Qt.ItemFlag
STAGE_FLAGS = Flag.ItemIsEnabled | Flag.ItemIsDropEnabled
CARD_FLAGS = (
    Flag.ItemIsEnabled | Flag.ItemIsSelectable | Flag.ItemIsDragEnabled | Flag.ItemNeverHasChildren
)


def dragged_ids(data: QMimeData) -> list[str]:
    """Return the card ids a drag carries, none when it carries something else."""
    return bytes(data.data(MIME).data()).decode().split() if data.hasFormat(MIME) else []
