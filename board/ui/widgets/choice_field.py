"""Fields with completion: one of the known names or a new one, and a list of tags."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QStringListModel, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from board.domain.folding import name_key
from board.ui.widgets.fields import LineField
from board.ui.widgets.plain import clipped, one_line
from board.ui.widgets.text_layout import split

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QPaintEvent


@dataclass(frozen=True, slots=True)
class Pick:
    """What a choice field stands on: a known one (``id``), a new ``name``, or nothing."""

    id: str = ""
    name: str = ""

    @property
    def is_new(self) -> bool:
        """Whether this name is not known yet and is to be made."""
        return bool(self.name) and not self.id


class ChoiceField(LineField):
    """One of the known names, completed while typing; another name makes a new one."""

    def __init__(
        self, name: str, parent: QWidget | None = None, *, hint: str = "", new_word: str = ""
    ) -> None:
        """Make the field; ``new_word`` stands at its end while the typed name is new."""
        self._by_name: dict[str, Pick] = {}
        self._new_word = new_word
        super().__init__(name, parent, hint=hint)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        completer.activated.connect(self.editing.commit, Qt.ConnectionType.QueuedConnection)

    def set_choices(self, choices: Iterable[Pick], *, also: dict[str, Pick] | None = None) -> None:
        """Offer ``choices``; ``also`` are further spellings (initials, say) of some of them."""
        known = sorted(choices, key=lambda pick: pick.name.casefold())
        self._by_name = {name_key(word): pick for word, pick in (also or {}).items()}
        for pick in reversed(known):
            self._by_name[name_key(pick.name)] = pick
        self._names.setStringList([pick.name for pick in known])

    def pick(self) -> Pick:
        """Return what the field stands on."""
        return cast("Pick", self.value() or Pick())

    def shown(self, value: object) -> str:
        """Return the name."""
        return one_line(clipped(value.name)) if isinstance(value, Pick) else ""

    def read(self, text: str) -> object:
        """Return the known one of this name, or a new one."""
        name = one_line(text)
        return self._by_name.get(name_key(name), Pick(name=name))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the list of all names on Down and F4."""
        if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_F4}:
            self._offer_all()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say at the end of the field that the typed name is new."""
        super().paintEvent(event)
        if not self._new_word or not self.editing.is_dirty():
            return
        typed = cast("Pick", self.read(self.text()))
        room = self.width() - self.fontMetrics().horizontalAdvance(self.text() + self._new_word)
        if typed.is_new and room > self.fontMetrics().height():
            painter = QPainter(self)
            painter.setPen(self.palette().placeholderText().color())
            area = self.rect().adjusted(0, 0, -self.fontMetrics().height() // 2, 0)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, int(flags), self._new_word)

    def _offer_all(self) -> None:
        completer = self.completer()
        completer.setCompletionPrefix(self.text() if self.editing.is_dirty() else "")
        completer.complete(QRect(0, 0, self.width(), self.height()))


class TagsField(LineField):
    """Tags, parted by commas; the one being typed is completed."""

    def __init__(self, name: str, parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(name, parent, hint=hint)
        self._known = QStringListModel(self)
        completer = _LastTagCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    def set_choices(self, tags: Iterable[str]) -> None:
        """Offer ``tags`` for completion."""
        self._known.setStringList(sorted(set(tags), key=str.casefold))

    def shown(self, value: object) -> str:
        """Return the tags parted by commas."""
        return clipped(", ".join(cast("tuple[str, ...]", value or ())))

    def read(self, text: str) -> object:
        """Return the tags of ``text``, each once, in the order typed."""
        tags = (one_line(part).lstrip("#") for part in text.split(","))
        return tuple(dict.fromkeys(tag for tag in tags if tag))


class _LastTagCompleter(QCompleter):
    """Completes what stands after the last comma."""

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        line = cast("QLineEdit", self.widget())
        before = split(line.text(), line.cursorPosition())[0].rpartition(",")[0]
        tag = str(index.data())
        return f"{before}, {tag}" if before else tag
