"""The texts of messages, edited as letters are: each topic of a reminder has its own by tone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from board.domain.card import Topic
from board.domain.letter_words import LETTER_LANGUAGES
from board.domain.people import Tone
from board.domain.reminder_text import NO_NEWS, REMINDER, REMINDER_OF_MANY, THANKS
from board.ui.ladders.ladder_words import LadderWords
from board.ui.letters.text_dialog import TextDialog
from board.ui.process_words import topics
from board.ui.settings.languages import NAMES
from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.quiet_combo import QuietCombo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from board.domain.letter_sheet import LetterSheet
    from board.domain.letter_texts import TextChoice
    from board.ui.theme import Theme


class TextsDialog(TextDialog):
    """``other_wanted`` carries another choice of a text, to be shown in place of this one."""

    other_wanted = Signal(object)

    def __init__(
        self, theme: Theme, sheet: LetterSheet, choice: TextChoice, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, sheet, parent)
        self.choice = replace(choice, language=sheet.letter.language)
        title = self.tr("The texts of reminders")
        self.setWindowTitle(title)
        self.heading.setText(title)
        words = LadderWords()
        kinds = {
            REMINDER_OF_MANY: self.tr("Several things in one message"),
            NO_NEWS: self.tr("That nothing has changed"),
            THANKS: self.tr("Thanks for what came in time"),
        }
        said = {topic.value: word for topic, word in topics().items()}
        self.topic = self._combo(self.tr("Topic"), said | kinds)
        self.topic.insertSeparator(len(said))
        self.tone = self._combo(self.tr("Tone"), words.tones())
        self.language = self._combo(
            self.tr("Language"), {code: NAMES[code] for code in LETTER_LANGUAGES}
        )
        self.manner = self._combo(
            self.tr("Manner"), {"formal": self.tr("Formal"), "casual": self.tr("Casual")}
        )
        self.length = self._combo(
            self.tr("Length"), {"full": self.tr("Full"), "brief": self.tr("Brief")}
        )
        row = QWidget()
        flow = FlowLayout(row, gap=theme.px(0.6))
        for combo in (self.topic, self.tone, self.language, self.manner, self.length):
            flow.addWidget(combo)
        self.body.insertWidget(0, row)
        self._show_choice()

    def show_choice(self, sheet: LetterSheet, choice: TextChoice) -> None:
        """Show another text."""
        self.choice = choice
        self.show_sheet(sheet)
        self._show_choice()

    def _combo(self, name: str, words: Mapping[str, str]) -> QuietCombo:
        combo = QuietCombo(name)
        combo.setSizeAdjustPolicy(QuietCombo.SizeAdjustPolicy.AdjustToContents)
        for key, said in words.items():
            combo.addItem(said, key)
        combo.activated.connect(lambda _row: self._on_chosen())
        return combo

    def _show_choice(self) -> None:
        choice = self.choice
        is_one = choice.kind == REMINDER
        self.tone.setEnabled(is_one or choice.kind == REMINDER_OF_MANY)
        self.length.setEnabled(is_one)
        for combo, value in (
            (self.topic, choice.topic.value if is_one else choice.kind),
            (self.tone, choice.tone.value),
            (self.language, choice.language),
            (self.manner, "formal" if choice.formal else "casual"),
            (self.length, "brief" if choice.brief else "full"),
        ):
            combo.setCurrentIndex(combo.findData(value))

    def _on_chosen(self) -> None:
        """Ask for another text; one that is edited is kept or given up first."""
        if self.is_edited:
            self._show_choice()
            self.say(self.tr("Use this text or take it back before you choose another one."))
            return
        topic = self.topic.currentData()
        is_one = topic in [each.value for each in Topic]
        self.other_wanted.emit(
            replace(
                self.choice,
                kind=REMINDER if is_one else topic,
                topic=Topic(topic) if is_one else self.choice.topic,
                tone=Tone(self.tone.currentData()),
                language=str(self.language.currentData()),
                formal=self.manner.currentData() == "formal",
                brief=self.length.currentData() == "brief",
            )
        )
