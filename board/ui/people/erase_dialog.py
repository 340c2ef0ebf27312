"""The question before a customer is erased: what goes, what stays, which words go too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from board.ui.theme import Type
from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.fields import LineField
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel, one_line
from board.ui.widgets.tick_box import TickBox
from board.ui.words import Counted, dated_in_full, plural

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from board.domain.erasing import Erasure
    from board.ui.theme import Theme


class Places(QObject):
    """How many rows of what; lupdate sees plurals only in the ``tr`` of a class."""

    def words(self, kind: str, number: int) -> str:
        """Return "3 cards", "1 job", "2 other rows"."""
        said = {
            "card": Counted().cards,
            "contact": self._contacts,
            "job": self._jobs,
            "touch": self._touches,
            "message": self._messages,
            "favour": self._favours,
            "journal": self._lines,
        }
        return said.get(kind, self._others)(number)

    def _contacts(self, number: int) -> str:
        return plural(number, self.tr("1 contact"), self.tr("%n contacts", "", number))

    def _jobs(self, number: int) -> str:
        return plural(number, self.tr("1 job"), self.tr("%n jobs", "", number))

    def _touches(self, number: int) -> str:
        return plural(number, self.tr("1 touch"), self.tr("%n touches", "", number))

    def _messages(self, number: int) -> str:
        return plural(number, self.tr("1 message"), self.tr("%n messages", "", number))

    def _favours(self, number: int) -> str:
        return plural(number, self.tr("1 favour"), self.tr("%n favours", "", number))

    def _lines(self, number: int) -> str:
        return plural(
            number, self.tr("1 line of the history"), self.tr("%n lines of the history", "", number)
        )

    def _others(self, number: int) -> str:
        return plural(number, self.tr("1 other row"), self.tr("%n other rows", "", number))

    def texts(self, word: str, number: int) -> str:
        """Return "“Rose”, in 1 text", "“Rose”, in 12 texts"."""
        where = plural(number, self.tr("in 1 text"), self.tr("in %n texts", "", number))
        return self.tr("“{word}”, {where}").format(word=word, where=where)


class EraseDialog(Dialog):
    """``erase_wanted`` carries the doubtful words that go too."""

    erase_wanted = Signal(list)

    def __init__(self, theme: Theme, erasure: Erasure, parent: QWidget | None = None) -> None:
        title = self.tr("Erase {name}?").format(name=one_line(erasure.name))
        super().__init__(theme, title, parent, size=(40, 46))
        self._name = one_line(erasure.name)
        places = Places()
        goes = ", ".join(places.words(kind, count) for kind, count in erasure.places.items())
        stays = ", ".join(places.words(kind, count) for kind, count in erasure.stays.items())
        self._say(
            self.tr("Names, addresses and numbers become “erased” in {places}.").format(
                places=goes or self.tr("no text yet")
            )
        )
        if stays:
            self._say(self.tr("What stays, with its days and amounts: {rows}.").format(rows=stays))
        self._say(
            self.tr("This cannot be undone, and neither can what was done to these rows before.")
        )
        self._say(self.tr("Type the name to say that you mean it:"))
        self.name = LineField(self.tr("Name of the customer"), hint=self._name)
        self.name.setProperty("field", False)
        self.body.addWidget(self.name)
        self.ticks: dict[str, TickBox] = {}
        if erasure.doubtful:
            self._say(self.tr("These may be ordinary words. Tick those that shall go, too:"))
            for word, count in erasure.doubtful.items():
                tick = self.ticks[word] = TickBox(theme, places.texts(word, count))
                self.body.addWidget(tick)
        if erasure.backups:
            self._say(self.tr("These backups still hold them until they are thinned out:"))
            for path, day in erasure.backups:
                until = dated_in_full(day) if day else self.tr("for long")
                words = self.tr("{file}: {day}").format(file=path, day=until)
                self._say(words, small=True)
        self.body.addStretch(1)
        self.cancel = self.add_button(push_button(self.tr("Cancel")))
        self.cancel.clicked.connect(self.close)
        self.erase = self.add_button(push_button(self.tr("Erase for good")))
        self.erase.setEnabled(False)
        self.name.textChanged.connect(
            lambda text: self.erase.setEnabled(one_line(text).casefold() == self._name.casefold())
        )
        self.erase.clicked.connect(self._on_erase)
        self.name.setFocus()

    def _say(self, text: str, *, small: bool = False) -> None:
        label = PlainLabel(text, wraps=True, letters=70)
        if small:
            label.setFont(self.theme.font(Type.SMALL))
        self.body.addWidget(label)

    def _on_erase(self) -> None:
        self.erase_wanted.emit([word for word, tick in self.ticks.items() if tick.isChecked()])
        self.close()
