"""Fields as words of a sentence: "[4] working days, answers until [11:00] count today"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QWidget

from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Mapping

    from board.ui.theme import Theme

PLACE = re.compile(r"\{(\w+)\}")


class SentenceRow(QWidget):
    """The words of a sentence with fields in the places of its ``{names}``, which wraps."""

    def __init__(self, theme: Theme, sentence: str, fields: Mapping[str, QWidget]) -> None:
        """Set out a translated sentence; Tab goes through its fields as they stand."""
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        layout = FlowLayout(self, gap=theme.px(0.5))
        for number, part in enumerate(PLACE.split(sentence)):
            if number % 2:
                layout.addWidget(fields[part])
            elif part.strip():
                layout.addWidget(PlainLabel(part.strip(), wraps=True, letters=100))

    def hasHeightForWidth(self) -> bool:
        """Narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout else 0
