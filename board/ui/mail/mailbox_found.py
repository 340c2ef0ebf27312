"""What is found out about a mailbox: the test, mail that is held, and what keeps customers safe."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from board.ui.mail.mail_words import MailWords
from board.ui.theme import Type
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.section import Section, clear
from board.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.ui.theme import Theme

MARK_EM = 1.1


class Fact(NamedTuple):
    """One thing that a test found: whether it is good, what is so, what to do, the server's own."""

    good: bool
    fact: str
    advice: str = ""
    own: str = ""


class MailboxFound(QWidget):
    """The right half of the page.

    ``released`` lets held mail go, ``stopped`` holds all, ``one_click_chosen`` says whether answers
    are offered as links.
    """

    released = Signal()
    stopped = Signal()
    one_click_chosen = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._words = MailWords()
        self._facts: Sequence[Fact] = ()
        self.release = push_button(self.tr("Let mail go"))
        self.stop = push_button(self.tr("Stop all mail"))
        self.one_click = TickBox(
            theme, self.tr("Offer answers that need one click: “Yes”, “More time”, “Call me”")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(1))
        self._held, held = self._box()
        self._why = PlainLabel(wraps=True)
        held.addWidget(self._why)
        held.addWidget(self.release, 0, Qt.AlignmentFlag.AlignLeft)
        self._found = Section(theme, self.tr("What the test found"))
        frame, self._rows = self._box()
        self._rows.setSpacing(theme.px(0.7))
        self._found.body.addWidget(frame)
        for widget in (self._held, self._found, self._looks(), self._safe()):
            column.addWidget(widget)
        column.addStretch(1)
        self._held.hide()
        self._found.hide()
        self.release.clicked.connect(self.released)
        self.stop.clicked.connect(self.stopped)
        self.one_click.toggled.connect(self.one_click_chosen)

    def show_held(self, *, tried_out: bool, stopped: bool) -> None:
        """Offer to let mail go that was held, and say why it was."""
        self._why.setText(
            self.tr("This board was tried out on another day, so its mail is held.")
            if tried_out
            else self.tr("All mail is stopped. What was approved waits here.")
        )
        self._held.setVisible(tried_out or stopped)
        self.stop.setVisible(not (tried_out or stopped))

    def show_one_click(self, *, on: bool, is_there: bool) -> None:
        """Show whether answers are offered as links; without a mailbox nothing is."""
        self.one_click.blockSignals(True)
        self.one_click.setChecked(on)
        self.one_click.blockSignals(False)
        self.one_click.setVisible(is_there)
        self.stop.setEnabled(is_there)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show what a test found, one thing below the other."""
        self._facts = facts
        clear(self._rows)
        for fact in facts:
            self._rows.addWidget(self._row(fact))
        self._found.setVisible(bool(facts))

    def told(self) -> list[str]:
        """Return what the last test found."""
        return [text for fact in self._facts for text in fact[1:] if text]

    def take_theme(self) -> None:
        self._subject.setFont(self._theme.font(Type.TITLE))
        self.show_facts(self._facts)

    def _row(self, fact: Fact) -> QWidget:
        theme, side = self._theme, self._theme.px(MARK_EM)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(0.7))
        mark = PlainLabel()
        icon = theme.icon("check" if fact.good else "triangle-alert")
        mark.setPixmap(icon.pixmap(side, side))
        mark.setAccessibleName(self.tr("good") if fact.good else self.tr("to be mended"))
        words = QVBoxLayout()
        words.setSpacing(theme.px(0.15))
        for number, text in enumerate(filter(None, fact[1:])):
            label = PlainLabel(text, wraps=True)
            if number == 0:
                label.setFont(theme.font(Type.TITLE))
            elif text == fact.own:
                label.setProperty("quiet", True)
            words.addWidget(label)
        layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        return row

    def _looks(self) -> Section:
        looks = Section(self._theme, self.tr("How a message looks to them"))
        paper, words = self._box()
        paper.setProperty("paper", True)
        subject, text = self._words.test_message("")
        self._subject = PlainLabel(subject, wraps=True)
        words.addWidget(self._subject)
        words.addWidget(PlainLabel(text.replace("\n\n", " ").strip(), wraps=True))
        looks.body.addWidget(paper)
        looks.body.addWidget(self.one_click)
        return looks

    def _safe(self) -> Section:
        safe = Section(self._theme, self.tr("Safe by design"))
        for line in (
            self.tr("The same message never leaves twice, even after a power cut."),
            self.tr("More than 30 messages in an hour: it stops and asks."),
            self.tr("The password never appears in a log, a backup or an error report."),
        ):
            safe.body.addWidget(PlainLabel(line, wraps=True))
        safe.body.addSpacing(self._theme.px(0.4))
        safe.body.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        return safe

    def _box(self) -> tuple[QFrame, QVBoxLayout]:
        px = self._theme.px
        frame = QFrame()
        frame.setProperty("boxes", True)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(px(0.9), px(0.7), px(0.9), px(0.7))
        return frame, layout
