"""How the card is followed up next: the day, the first lines of what leaves, and a pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout

from board.domain.ladder import Way
from board.ui.standing_words import pause_words, said_words
from board.ui.theme import Type
from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.section import Section
from board.ui.words import short_date, short_time

if TYPE_CHECKING:
    from board.domain.following import NextStep
    from board.ui.panel.shown_card import ShownCard
    from board.ui.theme import Theme

LINES = 3  # of the text that are shown


class PanelNext(Section):
    """Hidden as long as nothing is known, and for cards that are not followed up."""

    def __init__(self, theme: Theme, shown: ShownCard) -> None:
        super().__init__(theme, "")
        cards = shown.wishes.cards
        self.said = PlainLabel(wraps=True)
        self.paused = PlainLabel(wraps=True)
        self._frame = QFrame()
        self._frame.setProperty("callout", True)
        self.text = PlainLabel(wraps=True)
        QVBoxLayout(self._frame).addWidget(self.text)
        self.round = push_button(self.tr("Open in today’s round"))
        self.know = push_button(self.tr("They know of it"))
        self.promise = push_button(self.tr("They promised it…"))
        self.pause = push_button(self.tr("Pause…"))
        self.resume = push_button(self.tr("Resume"))
        buttons = FlowLayout(gap=theme.px(0.5))
        for button, wish in (
            (self.round, cards.round),
            (self.resume, cards.resume),
            (self.know, cards.acknowledged),
            (self.promise, cards.promised),
            (self.pause, cards.pause),
        ):
            button.clicked.connect(lambda _on=False, wish=wish: wish.emit(shown.id))
            buttons.addWidget(button)
        for part in (self._frame, self.paused, self.said):
            self.body.addWidget(part)
        self.body.addSpacing(theme.px(0.3))
        self.body.addLayout(buttons)
        self.hide()

    def take_theme(self) -> None:
        """Set the heading and the text in the theme's type."""
        super().take_theme()
        if hasattr(self, "text"):
            for label in (self.text, self.paused, self.said):
                label.setFont(self._theme.font(Type.SMALL))

    def show_step(self, step: NextStep | None) -> None:
        """Show what comes next; nothing where the card is not followed up."""
        self.setVisible(step is not None)
        if step is None:
            return
        standing = step.followed.standing
        pause = step.followed.pause
        self.set_title(self._title(step))
        body = step.letter.body.strip() if step.letter and pause is None else ""
        lines = [line for line in body.splitlines() if line.strip()]
        self.text.setText("\n".join(lines[:LINES]) + (" …" if len(lines) > LINES else ""))
        self._frame.setVisible(bool(lines))
        words = pause_words(pause) if pause else ""
        self.paused.setText(words[:1].upper() + words[1:])
        self.paused.setVisible(bool(words))
        said = said_words(standing)
        self.said.setText(self.tr("Their word: {said}").format(said=said))
        self.said.setVisible(bool(said))
        self.round.setVisible(step.is_due)
        self.resume.setVisible(pause is not None)
        self.pause.setVisible(pause is None)
        for button in (self.know, self.promise):
            button.setVisible(standing.asked)

    def _title(self, step: NextStep) -> str:
        found = step.followed
        comes = found.due.rung if found.due else found.next
        if found.pause is not None:
            return self.tr("Nothing goes for now")
        if comes is None:
            return self.tr("All steps have gone")
        what = {
            Way.EMAIL: self.tr("Next e-mail"),
            Way.PHONE: self.tr("Next call"),
            Way.LETTER: self.tr("Next letter"),
            Way.INSIDE: self.tr("A manager looks at it"),
        }[comes.rung.way]
        if step.is_due:
            return self.tr("{what} · today, unless they answer").format(what=what)
        day = short_date(comes.day)
        when = f"{day} {short_time(step.at)}" if step.at else day
        return self.tr("{what} · {day}, unless they answer").format(what=what, day=when)
