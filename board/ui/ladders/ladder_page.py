"""The page on which a ladder is laid out, with the days of an example."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from board.domain import ladder_edits as edits
from board.domain.ladder_lookup import is_built_in
from board.domain.people import Tier
from board.ui.ladders.ladder_words import LadderWords
from board.ui.ladders.limits import Limits
from board.ui.ladders.rung_form import RungForm
from board.ui.ladders.shown_ladder import ShownLadder, first_wrong
from board.ui.ladders.stair import Stair
from board.ui.people.people_words import tiers
from board.ui.widgets.announce import announce
from board.ui.widgets.fields import LineField
from board.ui.widgets.looks import push_button
from board.ui.widgets.page import Page
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.quiet_combo import QuietCombo
from board.ui.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from board.domain.board import Firm
    from board.domain.ladder import Ladder
    from board.ui.ladders.ladder_draft import Draft, Example
    from board.ui.theme import Theme

WIDE_EM = 104
"""From this width on the limits stand beside the stair, else below it."""
WIDEST = 16_777_215  # of Qt: as wide as it likes


class LadderPage(Page):
    """Edits a draft in place, which may have ``changed``; limits of the firm hold at once."""

    save_wanted = Signal()
    changed = Signal()
    text_wanted = Signal()
    limits_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.draft: Draft | None = None
        self.at = 0
        self.today: date | None = None
        self._firm: Firm | None = None
        self._examples: Sequence[Example] = ()
        self._colleague = self._used = ""
        self._may_go_by_itself = False
        self._words = LadderWords()
        self.search.hide()
        self.back.setText(self.tr("Ladders"))
        self.name = LineField(self.tr("Name"))
        self.note = PlainLabel(elides=True)
        self.note.setProperty("soft", True)
        self.tier = QuietCombo(self.tr("For whom"))
        self.example = QuietCombo(self.tr("Example"))
        for combo in (self.tier, self.example):
            combo.setToolTip(combo.accessibleName())
        self.add = push_button(self.tr("+ Add a rung"))
        self.save = push_button(self.tr("Save"), primary=True)
        self.stair = Stair(theme, self.tr("The rungs"))
        self.form = RungForm(theme)
        self.limits = Limits(theme)
        self._set_out()
        self._connect()
        self.take_theme()

    def show_draft(
        self,
        draft: Draft,
        examples: Sequence[Example],
        firm: Firm,
        *,
        today: date,
        may_go_by_itself: bool,
        note: str,
        colleague: str = "",
    ) -> None:
        """Show a ladder with the days of the first of its examples."""
        self.draft, self.today, self._firm = draft, today, firm
        self._colleague = colleague
        self._may_go_by_itself = may_go_by_itself
        self._used = note
        chosen = max(0, self.example.currentIndex()) if len(examples) == len(self._examples) else 0
        self._examples = examples
        self.example.clear()
        self.example.addItems([one.name for one in examples])
        self.example.setCurrentIndex(chosen)
        self.at = min(self.at, len(draft.now.rungs) - 1)
        self.limits.show_firm(firm)
        self._show_tiers(draft.now)
        self._refresh()

    def take_firm(self, firm: Firm) -> None:
        """Show other limits of the firm."""
        self._firm = firm
        self.limits.show_firm(firm)
        self._refresh()

    def take_keyboard(self) -> None:
        """Give the keyboard to the stair, which stands on top."""
        self._scroll.verticalScrollBar().setValue(0)
        self.stair.setFocus()

    def take_theme(self) -> None:
        """Take the theme's colours and type."""
        super().take_theme()
        self.name.setFont(self.heading.font())
        self.stair.take_theme()
        self.limits.take_theme()

    def commit(self) -> bool:
        """Take what is typed; False where some of it cannot be read."""
        return self.draft is None or all([self.form.commit(), self.name.editing.commit()])

    def _set_out(self) -> None:
        px = self.theme.px
        self.heading.hide()
        self.name.fit_to_text(shrinks=False)
        label = PlainLabel(self.tr("Example"))
        label.setProperty("soft", True)
        label.setBuddy(self.example)
        self._example_label = label
        self.example.setMinimumContentsLength(18)
        self.top.insertWidget(2, self.name)
        self.top.insertWidget(3, self.note, 1)
        for part in (self.tier, label, self.example, self.add, self.save):
            self.top.addWidget(part)
        left = QVBoxLayout()
        left.setSpacing(px(0.9))
        left.addWidget(self.stair, 1)
        left.addWidget(self.form)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(px(1.8))
        self._columns.addLayout(left, 1)
        self._left = left
        self._columns.addWidget(self.limits)
        content = QWidget()
        content.setLayout(self._columns)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._scroll = TallScroll(content)
        self.body.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self.stair.chosen.connect(self._choose)
        self.stair.shift_wanted.connect(self._on_shift)
        self.stair.add_wanted.connect(self._on_add)
        self.stair.remove_wanted.connect(self._on_remove)
        self.stair.enter_wanted.connect(self.form.go_to)
        self.add.clicked.connect(self._on_add)
        self.save.clicked.connect(self._on_save)
        self.example.activated.connect(lambda _row: self._refresh())
        self.tier.activated.connect(lambda _row: self._on_tier())
        self.name.edited.connect(lambda name: self._take(name=str(name)))
        self.form.edited.connect(self._on_edited)
        self.form.way_wanted.connect(lambda way: self._edit(edits.by_way, way))
        self.form.help_wanted.connect(lambda on: self._edit(edits.helping, helps=on))
        self.form.text_wanted.connect(self.text_wanted)
        self.form.remove_wanted.connect(self._on_remove)
        self.limits.edited.connect(self.limits_wanted)

    def _become(self, new: Ladder, at: int | None = None) -> None:
        """Let the draft become another ladder."""
        if self.draft is None:
            return
        self.draft.change(new)
        if at is not None:
            self.at = at
        self._refresh()

    def _take(self, **fields: object) -> None:
        if self.draft is not None:
            self._become(replace(self.draft.now, **fields))  # type: ignore[arg-type]  # by name

    def _edit(self, edit: object, *more: object, **named: object) -> None:
        if self.draft is not None and callable(edit):
            self._become(edit(self.draft.now, self.at, *more, **named))

    def _on_edited(self, fields: dict[str, object]) -> None:
        self._edit(edits.changed, **fields)

    def _on_shift(self, by: int) -> None:
        shown = self.shown_example
        if self.draft is None or shown is None or self.today is None:
            return
        new = edits.shifted(
            self.draft.now, self.at, by, ask=shown.ask, days=shown.days, today=self.today
        )
        self._become(new)
        announce(
            self.stair, str(self.stair.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
        )

    def _on_add(self) -> None:
        if self.draft is not None and self.commit():
            self._become(*edits.added(self.draft.now, self.at))
            self.stair.setFocus()

    def _on_remove(self) -> None:
        if self.draft is not None:
            fewer = edits.removed(self.draft.now, self.at)
            if fewer != self.draft.now:
                self._become(fewer, max(0, self.at - 1))
            self.stair.setFocus()

    def _on_tier(self) -> None:
        data = self.tier.currentData()
        self._take(tier=Tier(data) if data else None)

    def _on_save(self) -> None:
        """Ask for the draft to be saved, or go to the first thing that must be put right."""
        if self.draft is None or not self.commit():
            return
        wrong = first_wrong(self.draft.now)
        if wrong is not None:
            self._choose(wrong)
            self.stair.setFocus()
        self.save_wanted.emit()

    def _choose(self, at: int) -> None:
        """Go to another rung, with what is typed in this one taken."""
        if self.draft is None or at == self.at:
            return
        self.commit()
        self.at = at
        self._refresh()

    @property
    def shown_example(self) -> Example | None:
        """The ask with whose days the ladder is shown."""
        row = self.example.currentIndex()
        return self._examples[row] if 0 <= row < len(self._examples) else None

    def _refresh(self) -> None:
        draft, shown, today = self.draft, self.shown_example, self.today
        if draft is None or shown is None or today is None or self._firm is None:
            return
        ladder = draft.now
        shows = ShownLadder(ladder, shown, self._firm, today, colleague=self._colleague)
        self.stair.show_steps(shows.steps(), shows.marks(), shown.days, chosen=self.at)
        self.name.set_value(ladder.name)
        self.setAccessibleName(ladder.name)
        self.form.show_rung(
            ladder, self.at, shows.note(self.at), may_go_by_itself=self._may_go_by_itself
        )
        says, holds = shows.check()
        self.limits.show_check(says, holds=holds)
        self.save.setEnabled(draft.is_changed)
        self.note.setText(self.tr("not saved yet") if draft.is_changed else self._used)
        self.changed.emit()

    def _show_tiers(self, ladder: Ladder) -> None:
        self.tier.clear()
        usual = is_built_in(ladder.id)
        self.tier.addItem(self._words.audience(None, usual=usual), "")
        for tier, words in tiers().items():
            self.tier.addItem(words, tier)
        self.tier.setCurrentIndex(self.tier.findData(ladder.tier.value if ladder.tier else ""))
        self.tier.setVisible(not usual)

    def event(self, event: QEvent) -> bool:
        """Take the keys that belong to the draft before the board does."""
        if event.type() == QEvent.Type.ShortcutOverride:
            key = cast("QKeyEvent", event)
            ours = key.key() == Qt.Key.Key_F6 or key.matches(QKeySequence.StandardKey.Save)
            if ours or self._steps_back(key):
                event.accept()
                return True
        return super().event(event)

    def _steps_back(self, event: QKeyEvent) -> bool:
        undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
        draft = self.draft
        back = event.matches(undo) and draft is not None and bool(draft.past)
        return back or (event.matches(redo) and draft is not None and bool(draft.future))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save, undo and redo in the draft, change sides."""
        if event.matches(QKeySequence.StandardKey.Save):
            self._on_save()
        elif event.key() == Qt.Key.Key_F6:
            self._other_side()
        elif self._steps_back(event) and self.draft is not None:
            self.draft.go(forward=not event.matches(QKeySequence.StandardKey.Undo))
            self.at = min(self.at, len(self.draft.now.rungs) - 1)
            self._refresh()
        else:
            super().keyPressEvent(event)

    def _other_side(self) -> None:
        focus = QApplication.focusWidget()
        if focus is self.stair:
            self.form.go_to()
        elif focus is not None and self.form.isAncestorOf(focus):
            self.limits.numbers["mails_a_day"].setFocus()
        else:
            self.stair.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the limits stand below the rung where there is no room beside."""
        super().resizeEvent(event)
        wide = self.width() >= self.theme.px(WIDE_EM)
        beside = self._columns.indexOf(self.limits) >= 0
        if wide is not beside:
            (self._left if wide else self._columns).removeWidget(self.limits)
            (self._columns if wide else self._left).addWidget(self.limits)
        self.limits.set_columns(1 if wide else max(1, self.width() // self.theme.px(28)))
        self.limits.setMinimumWidth(self.theme.px(24) if wide else 0)
        self.limits.setMaximumWidth(self.theme.px(24) if wide else WIDEST)
        self.example.setMinimumContentsLength(30 if wide else 18)
        self.note.setVisible(self.width() >= self.theme.px(70))
        self._example_label.setVisible(wide)
