"""A text for customers in which ``{fields}`` stand out, and are offered where one is begun."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QCompleter

from board.domain.letter_fields import FIELD, LETTER_FIELDS
from board.ui.letters.field_words import meaning
from board.ui.theme_colours import mixed
from board.ui.widgets.fields import TextField

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QTextDocument
    from PySide6.QtWidgets import QAbstractItemView

    from board.ui.theme import Theme

BEGUN = re.compile(r"\{(\w*)$")
PARTED = " – "


class FieldText(TextField):
    """A paragraph; ``{`` opens the list of fields, Enter or Tab takes the one that is chosen."""

    def __init__(self, name: str, theme: Theme, *, hint: str = "") -> None:
        super().__init__(name, hint=hint, single=True)
        self.setProperty("field", False)
        self._chips = _Chips(self.document(), theme)
        model = QStringListModel(
            [f"{one}{PARTED}{meaning(one, of_step=True)}" for one in LETTER_FIELDS], self
        )
        self.offer = QCompleter(model, self)
        self.offer.setWidget(self)
        self.offer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.offer.setMaxVisibleItems(8)
        self.offer.activated.connect(self._put)
        self._list = cast("QAbstractItemView", self.offer.popup())
        self.textChanged.connect(self._offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of the open list to it."""
        taken = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape}
        if self._list.isVisible() and event.key() in taken:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _begun(self) -> str | None:
        """Return what is typed of a field before the cursor; None outside of one."""
        cursor = self.textCursor()
        found = BEGUN.search(cursor.block().text()[: cursor.positionInBlock()])
        return found[1] if found else None

    def _offer(self) -> None:
        begun = self._begun() if self.hasFocus() else None
        popup = self._list
        if begun is None or not self.editing.is_dirty():
            popup.hide()
            return
        self.offer.setCompletionPrefix(begun)
        if not self.offer.completionCount():
            popup.hide()
            return
        popup.setCurrentIndex(self.offer.completionModel().index(0, 0))
        place = self.cursorRect()
        place.setWidth(popup.sizeHintForColumn(0) + popup.verticalScrollBar().sizeHint().width())
        self.offer.complete(place)

    def _put(self, line: str) -> None:
        """Put the chosen field in the place of what was typed of it."""
        begun = self._begun()
        if begun is None:
            return
        cursor = self.textCursor()
        move, keep = QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor
        cursor.movePosition(move, keep, len(begun))
        closed = self.toPlainText()[self.textCursor().position() :].startswith("}")
        cursor.insertText(line.split(PARTED, maxsplit=1)[0] + ("" if closed else "}"))
        self.setTextCursor(cursor)


class _Chips(QSyntaxHighlighter):
    """Sets fields off from the words around them; one that is not known is underlined."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Mark the fields of a line."""
        for found in FIELD.finditer(text):
            look = QTextCharFormat()
            look.setFontWeight(QFont.Weight.DemiBold)
            if found[1] in LETTER_FIELDS:
                colours = self._theme.colours
                look.setBackground(QColor(mixed(colours.field, colours.text, 0.13)))
            else:
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            self.setFormat(found.start(), len(found[0]), look)
