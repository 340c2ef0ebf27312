"""The words of the feature scenarios: somebody at a desk, with the real window on a real board.

``desk.has(...)`` is what is given, ``desk.drag(...)``, ``desk.presses(...)`` what somebody does,
``desk.sees(...)`` what must then be on screen. Nothing sleeps: each step waits for the lanes of
background work to be empty, each expectation for the screen to show it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QPushButton

from board.services import cards, people, watch
from board.ui.board import stage_list
from board.ui.board.card_roles import CardIdRole
from board.ui.importing.import_table import ImportDialog
from board.ui.words import chip_text
from tests.driver import inputs
from tests.driver.app import AtWork
from tests.driver.builders import stage_called

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from PySide6.QtWidgets import QAbstractButton, QWidget

    from board.domain.card import Card, Stage
    from board.domain.card_summary import CardSummary
    from board.ui.board.stage_column import StageColumn
    from board.ui.search.search_popup import SearchPopup

CTRL = Qt.KeyboardModifier.ControlModifier


class AtDesk(AtWork):
    """What somebody at their computer does and sees, in their own words."""

    # given

    def has(self, title: str, stage: str = "", **fields: object) -> Card:
        """Have a card on the board already; ``fields`` are those of a draft."""
        draft = replace(cards.Draft(title), **fields)  # type: ignore[arg-type]  # by their names
        if stage:
            draft = replace(draft, stage_id=self.stage(stage).id)
        return self.does(lambda: cards.add(self.ws, draft))

    def works_with(self, name: str) -> None:
        """Have a colleague."""
        self.does(lambda: people.add_colleague(self.ws, name))

    # when

    def presses(self, *keys: str) -> None:
        """Press keys such as "Alt+Right", where the keyboard is."""
        for key in keys:
            inputs.press_key(key)
            self.settles()

    def types(self, text: str) -> None:
        """Type where the keyboard is."""
        inputs.type_text(text)
        self.settles()

    def types_in_box(self, text: str, *keys: str) -> None:
        """Type a text into the search-or-add box, then press keys there."""
        self.presses("Ctrl+K")
        box = self.box
        assert box.hasFocus()
        box.clear()
        self.types(text)
        self.presses(*keys)

    def types_it_everywhere(self, line: str) -> Iterator[SearchPopup]:
        """Type a line wherever one can be added; yield what is shown below it each time."""
        self.types_in_box(line)
        yield self.box.popup
        self.box.clear()
        row = self.columns()[0].add_row
        row.open()
        self.types(line)
        yield row.popup

    def fills(self, field: QWidget, text: str, key: str = "Return") -> None:
        """Type a text over what stands in a field, then press a key there."""
        field.setFocus()
        field.selectAll()  # type: ignore[attr-defined]  # line edits and text edits have it
        inputs.press_key("Del", field)
        inputs.type_text(text, field)
        inputs.press_key(key, field)
        self.settles()

    def pushes(self, button: QAbstractButton) -> None:
        """Push a button that can be seen."""
        inputs.push(button)
        self.settles()

    def adds_in(self, stage: str, *lines: str) -> None:
        """Use "+ Add a follow-up" of a stage for some lines."""
        row = self.column(stage).add_row
        if not row.is_open:
            inputs.push(row.button)
        for line in lines:
            inputs.type_text(line, row.edit)
            self.presses("Return")
        self.presses("Esc")

    def goes_to(self, title: str) -> None:
        """Make a card the current one, with the keyboard on it."""
        self.view.go(self.desk.model.card_index(self.id(title)))
        self.settles()

    def selects(self, *titles: str) -> None:
        """Click cards with Ctrl held from the second on."""
        for number, title in enumerate(titles):
            self.goes_to(title) if number == 0 else self.clicks_card(title, CTRL)

    def clicks_card(self, title: str, held: Qt.KeyboardModifier = inputs.PLAIN) -> None:
        """Click a card on the board."""
        cards_of, place = self._painted(title)
        inputs.click(cards_of.viewport(), place, held)
        self.settles()

    def opens(self, title: str) -> None:
        """Open a card in the panel."""
        self.clicks_card(title)
        wanted = self.id(title)
        self.until(lambda: self.panel.isVisible() and self.panel.card_id == wanted)

    def chooses_for(self, title: str, *path: str) -> None:
        """Choose from the menu of a card (and of those selected with it)."""
        cards_of, place = self._painted(title)
        inputs.ask_for_menu(cards_of.viewport(), place)
        inputs.choose(self.open_board.card_menu._menu, *path)
        self.comes_to_the_front()
        self.settles()

    def chooses_for_stage(self, name: str, *path: str) -> None:
        """Choose from the menu of a stage."""
        header = self.column(name).header
        inputs.choose(header.menu.made_for(self.stage(name)), *path)
        self.settles()

    def chooses(self, *path: str) -> None:
        """Choose from the menu behind ☰."""
        inputs.choose(self.bar.menu, *path)
        self.settles()

    def drag(self, *titles: str, to: str, before: str = "") -> None:
        """Drag cards (the pointer on the last one) to the end of a stage, or before a card."""
        if len(titles) > 1:
            self.selects(*titles)
        self._dragged(titles[-1], to, before=before, drops=True)
        self.settles()

    def holds(self, title: str, over: str) -> None:
        """Drag a card over a stage without letting go."""
        self._dragged(title, over, before="", drops=False)

    def looks_at(self, file: Path) -> ImportDialog:
        """Choose a file to import and see the preview."""
        self.chooses("Import…")
        dialog = inputs.part(self.window, QFileDialog)
        dialog.selectFile(str(file))
        dialog.fileSelected.emit(str(file))
        dialog.reject()
        self.settles()
        found = self.window.findChildren(ImportDialog)
        assert found, self.notice_bar.text()
        return found[-1]

    def brings_in(self, file: Path) -> ImportDialog:
        """Import a file as the preview proposes it."""
        preview = self.looks_at(file)
        self.pushes(preview.start)
        self.until(lambda: preview.pages.currentWidget() is not preview.progress)
        if preview.doubts:
            self.pushes(preview.start)
        self.until(lambda: preview.pages.currentWidget() is preview.report)
        self.settles()
        return preview

    def resizes(self, width: int, height: int) -> None:
        """Make the window another size."""
        self.window.resize(width, height)
        self.settles()

    def undoes(self) -> None:
        """Press Ctrl+Z on the board."""
        self.view.take_keyboard()
        self.presses("Ctrl+Z")

    def redoes(self) -> None:
        """Press Ctrl+Shift+Z on the board."""
        self.view.take_keyboard()
        self.presses("Ctrl+Shift+Z")

    def takes_offer(self, words: str, slot: str = "news") -> None:
        """Push a button of a notice."""
        line = self.notice_bar.line(slot)
        buttons = {each.text(): each for each in line.findChildren(QPushButton)}
        self.until(buttons[words].isVisible)  # it is laid out a moment after it was said
        inputs.push(buttons[words])
        self.settles()

    def wakes_up_on(self, day: date) -> None:
        """Come back on another day."""
        self.clock.on(day)
        self.open_board.clock.timeout.emit()
        self.settles()

    # then

    def sees(self, title: str, stage: str = "", *, chip: str = "") -> None:
        """Expect a card on the board, in a stage, with the words of its chip."""
        self.until(lambda: self.desk.arrangement.where(self.id(title)) is not None)
        if stage:
            self.until(lambda: title in self.titles(stage))
        if chip:
            self.until(lambda: chip_text(self.summary(title)) == chip)

    def sees_not(self, title: str) -> None:
        """Expect no such card on the board."""
        self.until(lambda: title not in self.titles())

    def sees_notice(self, words: str, slot: str = "news") -> None:
        """Expect a notice that says these words among others."""
        bar = self.notice_bar
        self.until(lambda: bar.isVisible() and words in bar.text(slot))

    # what is there

    def dialogs(self) -> list[QDialog]:
        """Return the dialogs on screen."""
        return [one for one in self.window.findChildren(QDialog) if one.isVisible()]

    def dialog(self) -> QDialog:
        """Wait for the dialog that comes up and return it."""
        self.until(self.dialogs)
        return self.dialogs()[0]

    def titles(self, stage: str = "") -> list[str]:
        """Return the titles in the lists on screen, from top to bottom, left to right."""
        columns = [self.column(stage)] if stage else self.view.columns
        return [
            str(column.list.index_of(row).data())
            for column in columns
            for row in range(column.list.count())
        ]

    def stages(self) -> list[str]:
        """Return the names of the stages on screen."""
        return [self.desk.board.stages[each.stage_id].name for each in self.columns()]

    def columns(self) -> Sequence[StageColumn]:
        """Return the columns on screen, from left to right."""
        return self.view.columns

    def column(self, name: str) -> StageColumn:
        """Return the column of the stage of this name."""
        stage_id = self.stage(name).id
        return next(each for each in self.columns() if each.stage_id == stage_id)

    def stage(self, name: str) -> Stage:
        """Return the stage of this name."""
        found = [each for each in self.desk.board.all_stages() if each.name == name]
        return found[0] if found else stage_called(self.ws, name)

    def id(self, title: str) -> str:
        """Return the id of the only card with this title that this desk knows."""
        known = [card.id for card in self.desk.board.cards.values() if card.title == title]
        assert len(known) == 1, f"{len(known)} cards “{title}”"
        return known[0]

    def summary(self, title: str) -> CardSummary:
        """Return what a card shows."""
        return self.desk.arrangement.summary(self.id(title))

    def card(self, title: str) -> Card:
        """Return the card as it is stored, wherever it is."""
        stored = self.does(lambda: watch.everything(self.ws)).cards.values()
        [found] = [card for card in stored if card.title == title]
        return found

    def spoken(self, title: str) -> str:
        """Return the sentence that assistive technology reads for a card."""
        index = self.desk.model.card_index(self.id(title))
        return str(index.data(Qt.ItemDataRole.AccessibleTextRole))

    def current(self) -> str:
        """Return the title of the card the keyboard is on."""
        card_id = self.view.selection.currentIndex().data(CardIdRole)
        return self.desk.board.cards[card_id].title if card_id else ""

    def _painted(self, title: str) -> tuple[stage_list.StageList, QPoint]:
        index = self.desk.model.card_index(self.id(title))
        column = next(each for each in self.columns() if each.list.holds(index))
        self.view.ensure_shown(self.id(title))
        return column.list, column.list.card_rect(index.row()).center()

    def _dragged(self, title: str, to: str, *, before: str, drops: bool) -> None:
        source, start = self._painted(title)
        target = self.column(to).list
        below = QPoint(target.viewport().width() // 2, target.content_height + 5)

        def place() -> QPoint:
            if not before:
                return below
            row = self.desk.model.card_index(self.id(before)).row()
            return target.card_rect(row).center() - QPoint(0, target.card_rect(row).height() // 3)

        drag = inputs.Drag([(target.viewport(), place)], drops=drops)
        self._patch.setattr(stage_list, "run_drag", drag)
        inputs.pull(source.viewport(), start)
        assert drag.began, "the drag did not begin"
