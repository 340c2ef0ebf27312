"""The fields of one rung: what it is there for, when, how, how firm, and who sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from board.domain.ladder import Anchor, Does, Leaves, Uses, Way
from board.domain.people import Tone
from board.ui.ladders.ladder_words import BEFORE_NEEDED, LadderWords
from board.ui.theme import Type
from board.ui.widgets.fields import LineField
from board.ui.widgets.looks import push_button
from board.ui.widgets.number_fields import NumberField
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.segments import Segments
from board.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from board.domain.ladder import Ladder
    from board.ui.theme import Theme

TWO_COLUMNS_EM = 66
"""From this width on tone and who sends it stand beside when and how."""


class RungForm(QFrame):
    """``edited`` carries fields of the rung and their values; the others what they say."""

    edited = Signal(object)
    way_wanted = Signal(object)
    help_wanted = Signal(bool)
    text_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = LadderWords()
        self._money = False
        self.setProperty("boxes", True)
        self._make()
        self._set_out()
        self._connect()

    def show_rung(self, ladder: Ladder, at: int, note: str, *, may_go_by_itself: bool) -> None:
        """Show a rung; ``note`` says what became of its day."""
        rung, money = ladder.rungs[at], ladder.uses is Uses.MONEY
        is_ask, inside = rung.does is Does.ASK, rung.way is Way.INSIDE
        self.title.setText(self.tr("Rung {number}:").format(number=at + 1))
        self._offer_does(is_ask=is_ask)
        self.does.setCurrentIndex(self.does.findData(rung.does.value))
        self._offer_anchors(money=money, is_ask=is_ask)
        back = rung.anchor is Anchor.NEEDED_BY and (rung.offset < 0 or is_ask)
        anchor = BEFORE_NEEDED if back else rung.anchor.value
        self.anchor.setCurrentIndex(self.anchor.findData(anchor))
        self.offset.set_value(abs(rung.offset))
        self.offset.setVisible(not is_ask or rung.anchor is Anchor.NEEDED_BY)
        for part in (self.ways, self.tones, self.sends, self.help, self.offers):
            part.setEnabled(not inside)
        self.ways.set_value((Way.EMAIL if inside else rung.way).value)
        self.tones.set_value(rung.tone.value)
        self.sends.set_value(rung.leaves.value)
        by_itself = may_go_by_itself and rung.tone is Tone.FRIENDLY
        self.sends.buttons[Leaves.AUTO.value].setEnabled(by_itself)
        self.sends.buttons[Leaves.AUTO.value].setToolTip(
            ""
            if by_itself
            else self.tr("Only friendly rungs, once a test left and answers are seen")
        )
        helps = rung.does is Does.HELP
        self.help.setChecked(helps)
        self.help.setEnabled(rung.does in (Does.NUDGE, Does.CALL, Does.HELP))
        self.offers.setVisible(helps)
        self.offers.set_value(rung.offers)
        self.text.setEnabled(rung.way in (Way.EMAIL, Way.LETTER))
        self.remove.setEnabled(not is_ask)
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def go_to(self) -> None:
        """Give the keyboard to the first field."""
        (self.does if self.does.isEnabled() else self.anchor).setFocus()

    def commit(self) -> bool:
        """Take what is typed; False where some of it cannot be read."""
        return all([self.offset.editing.commit(), self.offers.editing.commit()])

    def _make(self) -> None:
        words = self._words
        self.title = PlainLabel()
        self.title.setFont(self._theme.font(Type.STRONG))
        self.does = QuietCombo(self.tr("What it is there for"))
        self.does.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToContents)
        self.offset = NumberField(self.tr("Working days"))
        self.anchor = QuietCombo(self.tr("When"))
        self.ways = Segments(self.tr("How"), {k.value: v for k, v in words.ways().items()})
        self.tones = Segments(self.tr("Tone"), words.tones())
        self.sends = Segments(self.tr("It leaves"), {k.value: v for k, v in words.leaves().items()})
        self.help = TickBox(self._theme)
        self.help.setAccessibleName(self.tr("Offers help"))
        self.offers = LineField(
            self.tr("What help is offered"), hint=self.tr("We do it together on the phone")
        )
        self.offers.setProperty("field", False)
        self.text = push_button(self.tr("Edit the text…"))
        self.remove = push_button(self.tr("Remove"))
        self.note = PlainLabel(wraps=True)
        self.note.setProperty("soft", True)

    def _set_out(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setSpacing(px(0.6))
        head.addWidget(self.title)
        head.addWidget(self.does)
        head.addStretch(1)
        head.addWidget(self.text)
        head.addWidget(self.remove)
        when, helps = QHBoxLayout(), QHBoxLayout()
        when.addWidget(self.offset)
        when.addWidget(self.anchor, 1)
        helps.addWidget(self.help)
        helps.addWidget(self.offers, 1)
        self._left = [
            (self.tr("When"), _held(when)),
            (self.tr("How"), self.ways),
            (self.tr("Offers help"), _held(helps)),
        ]
        self._right = [
            (self.tr("Tone"), self.tones),
            (self.tr("It leaves"), self.sends),
        ]
        self._labels = {id(field): PlainLabel(name) for name, field in (*self._left, *self._right)}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(0.9))
        self._grid.setVerticalSpacing(px(0.5))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(1.2), px(0.8), px(1.2), px(0.9))
        layout.setSpacing(px(0.6))
        layout.addLayout(head)
        layout.addLayout(self._grid)
        self._wide: bool | None = None
        self._fit()

    def _connect(self) -> None:
        self.does.activated.connect(
            lambda _row: self.edited.emit({"does": Does(self.does.currentData())})
        )
        self.offset.edited.connect(lambda _days: self._on_when())
        self.anchor.activated.connect(lambda _row: self._on_when())
        self.ways.chosen.connect(lambda way: self.way_wanted.emit(Way(way)))
        self.tones.chosen.connect(lambda tone: self.edited.emit({"tone": Tone(tone)}))
        self.sends.chosen.connect(lambda leaves: self.edited.emit({"leaves": Leaves(leaves)}))
        self.help.clicked.connect(self.help_wanted)
        self.offers.edited.connect(lambda text: self.edited.emit({"offers": str(text)}))
        self.text.clicked.connect(self.text_wanted)
        self.remove.clicked.connect(self.remove_wanted)

    def _offer_does(self, *, is_ask: bool) -> None:
        self.does.clear()
        for does, words in self._words.does().items():
            if (does is Does.ASK) is is_ask:
                self.does.addItem(words, does.value)
        self.does.setEnabled(not is_ask)

    def _offer_anchors(self, *, money: bool, is_ask: bool) -> None:
        self.anchor.clear()
        offered = self._words.anchors(money=money)
        if is_ask:
            self.anchor.addItem(self._words.asked_on(), Anchor.ASK.value)
            self.anchor.addItem(offered[BEFORE_NEEDED], BEFORE_NEEDED)
            return
        for anchor, words in offered.items():
            self.anchor.addItem(words, anchor)

    def _on_when(self) -> None:
        days = self.offset.value()
        number = days if isinstance(days, int) else 0
        anchor = str(self.anchor.currentData())
        if anchor == BEFORE_NEEDED:
            self.edited.emit({"anchor": Anchor.NEEDED_BY, "offset": -number})
        else:
            self.edited.emit({"anchor": Anchor(anchor), "offset": number})

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the fields stand below each other where there is no room beside."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.width() >= self._theme.px(TWO_COLUMNS_EM)
        if wide is self._wide:
            return
        self._wide = wide
        grid = self._grid
        for row, (_name, field) in enumerate(self._left):
            self._put(field, row, 0)
        for row, (_name, field) in enumerate(self._right):
            self._put(field, row if wide else row + len(self._left), 2 if wide else 0)
        grid.addWidget(self.note, 2 if wide else 5, 2 if wide else 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1 if wide else 0)

    def _put(self, field: QWidget, row: int, column: int) -> None:
        label = self._labels[id(field)]
        label.setBuddy(field)
        label.setProperty("soft", True)
        self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, row, column + 1)


def _held(layout: QHBoxLayout) -> QWidget:
    layout.setContentsMargins(0, 0, 0, 0)
    holder = QWidget()
    holder.setLayout(layout)
    return holder
