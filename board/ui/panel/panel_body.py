"""The scrolled part of the card panel: its sections, and the word that a newer value waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from board.ui.field_names import field_label
from board.ui.panel.panel_actions import PanelActions
from board.ui.panel.panel_checklist import PanelChecklist
from board.ui.panel.panel_facts import PanelFacts
from board.ui.panel.panel_head import PanelHead
from board.ui.panel.panel_links import PanelLinks
from board.ui.panel.panel_next import PanelNext
from board.ui.panel.panel_rows import Question
from board.ui.panel.panel_story import PanelStory, happenings
from board.ui.panel.panel_use import PanelUse
from board.ui.panel.time_line import TimeLine, moments
from board.ui.theme import Type
from board.ui.widgets.chip import Chip
from board.ui.widgets.fields import LineField, TextField
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.section import Section
from board.ui.words import chip_text, silence_words

if TYPE_CHECKING:
    from datetime import date, tzinfo

    from board.domain.board import Board, CardDetails
    from board.domain.card_summary import CardSummary
    from board.domain.following import NextStep
    from board.ui.panel.shown_card import ShownCard
    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat


NO_TEXT = frozenset({"due", "due_time", "ask_on", "tags", "owner_id"})
"""Fields whose values are no texts."""


class PanelNote(Section):
    """The note of a card."""

    def __init__(self, theme: Theme, shown: ShownCard) -> None:
        super().__init__(theme, "")
        self._heading.setText(field_label("note"))
        self.text = TextField(field_label("note"), hint=self.tr("Anything worth remembering"))
        self.body.addWidget(self.text)
        self.text.edited.connect(lambda text: shown.edit(note=text))


class HeldBar(Question):
    """Says that somebody else changed what is being typed over; *Show* shows that."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.words.setText(self.tr("Changed by somebody else"))
        self.show_button: QPushButton = push_button(self.tr("Show"))
        self.show_button.setAccessibleName(
            self.tr("Show what somebody else wrote, instead of what is typed here")
        )
        self.show_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.body.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)


class _Marks(QWidget):
    """The chip of a card ("◆ Tomorrow"), and the word that it is idle."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._summary: CardSummary | None = None
        self.chip = Chip(theme)
        self.idle = PlainLabel(elides=True)
        self.idle.setProperty("soft", True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.chip)
        layout.addWidget(self.idle)
        layout.addStretch(1)

    def show_summary(self, summary: CardSummary) -> None:
        """Show how urgent the card is."""
        self._summary = summary
        self.chip.show_urgency(chip_text(summary), summary.urgency)
        self.idle.setText(silence_words(summary))
        self.idle.setVisible(summary.idle_days is not None)

    def take_theme(self) -> None:
        """Take the theme's type and colours."""
        self.idle.setFont(self._theme.font(Type.SMALL))
        if self._summary is not None:
            self.show_summary(self._summary)


class PanelBody(QWidget):
    """The sections of the panel, from the title to what happened."""

    def __init__(self, theme: Theme, date_format: DateFormat, shown: ShownCard) -> None:
        """Make the sections, whose wishes are about the ``shown`` card."""
        super().__init__()
        self._theme = theme
        self._date_format = date_format
        self._shown = shown
        self.head = PanelHead(theme, shown)
        self.use = PanelUse(theme, shown)
        self.held = HeldBar(theme)
        self.marks = _Marks(theme)
        self.time_line = TimeLine(theme)
        self.facts = PanelFacts(theme, date_format, shown)
        self.buttons = PanelActions(theme, date_format, shown)
        self.next = PanelNext(theme, shown)
        self.checklist = PanelChecklist(theme, shown)
        self.links = PanelLinks(theme, shown)
        self.note = PanelNote(theme, shown)
        self.story = PanelStory(theme, shown)
        self._set_out()
        self.held.show_button.clicked.connect(self._on_show_held)
        self.facts.snooze_typed.connect(self._on_snooze_typed)
        for field in self.fields():
            field.held_changed.connect(self._on_held_changed)
        self.checklist.held_changed.connect(self._on_held_changed)

    def fields(self) -> list[LineField | TextField]:
        """Return every field that is typed in."""
        parts = (self.head, self.facts, self.checklist, self.links, self.story)
        return [*(field for part in parts for field in part.fields()), self.note.text]

    def set_date_format(self, date_format: DateFormat) -> None:
        """Read and write dates as ``date_format`` says from now on."""
        self._date_format = date_format
        self.facts.set_date_format(date_format)
        self.buttons.set_date_format(date_format)

    def show_card(
        self, details: CardDetails, board: Board, *, summary: CardSummary, zone: tzinfo
    ) -> None:
        """Show one card with everything on it."""
        card, today = details.card, self._date_format.today
        stage = board.stages[card.stage_id]
        self.head.show_card(card, board)
        self.use.show_customer(board.customers.get(card.customer_id or ""))
        self.marks.show_summary(summary)
        self.time_line.show_moments(moments(details, stage, today, zone), stage, today)
        self.facts.show_card(card, board, details.money)
        self.buttons.show_card(card, stage)
        self.checklist.show_items(details.checklist)
        self.links.show_links(details.links)
        self.note.text.set_value(card.note)
        self._shown.seen.show(card, {**self._named(), "repeat": self.facts.repeat.rule})
        lines = happenings(details, board)
        self.story.show_lines(lines, today, zone)

    def show_next(self, step: NextStep | None) -> None:
        """Show how the card is followed up, once that is known."""
        self.next.show_step(step)
        rungs = step.followed.rungs if step else ()
        self.time_line.show_rungs([(each.day, each.went) for each in rungs if each.rung.reaches])

    def commit(self) -> None:
        """Ask for everything that was typed."""
        for field in self.fields():
            field.editing.commit()
        self.buttons.log_row.commit()

    def reopen(self, name: str) -> None:
        """Keep what was typed for a field of the card, because it could not be saved."""
        if name in self._named():
            self._named()[name].editing.reopen()

    def typed(self) -> list[tuple[str, str, str]]:
        """Return what is typed and not committed: verb, name of the field or kind, text."""
        found: list[tuple[str, str, LineField | TextField]] = [
            ("edit", name, field)
            for name, field in self._named().items()
            if name not in NO_TEXT and field.editing.is_dirty()
        ]
        found += [
            (verb, self.story.kind_chosen() if verb == "touch" else "", line)
            for verb, line in self._lines().items()
            if line.editing.is_dirty()
        ]
        rows = self.checklist.rows()
        found += [("edit_check", r.item.id, r.text) for r in rows if r.text.editing.is_dirty()]
        texts = [(verb, name, field.field_text().strip()) for verb, name, field in found]
        kind, asked = self.buttons.log_row.typed()
        return [each for each in [*texts, ("touch", kind, asked)] if each[2]]

    def give_back(self, verb: str, name: str, text: str) -> bool:
        """Show what was typed and could not be saved; False when its field shows another text."""
        field = self._field_of(verb, name)
        if field is None or not field.editing.give_back(text):
            return False
        if verb == "touch":
            self.story.choose_kind(name)
        return True

    def take_back(self, verb: str, name: str, text: str) -> None:
        """Take away what was given back, for it was saved after all."""
        field = self._field_of(verb, name)
        if field is not None:
            field.editing.forget(text)

    def _field_of(self, verb: str, name: str) -> LineField | TextField | None:
        if verb == "edit":
            return self._named().get(name)
        if verb == "edit_check":
            return self.checklist.text_of(name)
        return self._lines().get(verb)

    def _lines(self) -> dict[str, LineField]:
        """Return the lines that empty themselves when they are committed."""
        return {"check": self.checklist.new, "link": self.links.new, "touch": self.story.line}

    def _named(self) -> dict[str, LineField | TextField]:
        head, facts = self.head, self.facts
        return {
            "title": head.title,
            "customer": head.customer,
            "contact": head.contact,
            "job": head.job,
            "due": facts.due,
            "due_time": facts.due_time,
            "ask_on": facts.ask_on,
            "owner": facts.owner,
            "owner_id": facts.owner,
            "stake": facts.stake,
            "tags": facts.tags,
            "note": self.note.text,
        }

    def forget(self) -> None:
        """Give up what could not be read and take questions away: another card comes."""
        for field in self.fields():
            field.editing.release()
        self.buttons.close_rows()
        self.show_next(None)

    def take_theme(self) -> None:
        """Set everything in the theme's type and colours."""
        head = (self.head, self.facts, self.next)
        for part in (*head, self.checklist, self.links, self.note, self.story):
            part.take_theme()
        self.marks.take_theme()

    def _on_held_changed(self, _held: bool) -> None:
        self.held.setVisible(any(field.editing.is_holding() for field in self.fields()))

    def _on_show_held(self) -> None:
        for field in self.fields():
            if field.editing.is_holding():
                field.editing.release()

    def _on_snooze_typed(self, day: date | None) -> None:
        if day is None:
            self._shown.snooze(None)
        else:
            self.buttons.snooze_until(day)

    def _set_out(self) -> None:
        layout = QVBoxLayout(self)
        side = self._theme.px(1.3)
        layout.setContentsMargins(side, 0, side, side)
        layout.setSpacing(self._theme.px(0.7))
        layout.addWidget(self.head)
        layout.addWidget(self.use)
        layout.addWidget(self.held)
        for part in (self.time_line, self.facts, self.buttons, self.next, self.facts.rest):
            layout.addWidget(part)
        for section in (self.checklist, self.links, self.note, self.story):
            layout.addWidget(section)
        layout.addStretch(1)
