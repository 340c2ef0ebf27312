"""Every page and dialog shows its words whole, in each language, at each size of everything.

A dialog is never larger than the screen.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, QRect
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from board.app.paths import resource
from board.domain.card import TouchKind
from board.domain.ladder_lookup import BUILT_IN
from board.domain.people import Customer
from board.domain.process import StepTurn
from board.services import cards, processes, touches
from board.ui.actions.key_map import KeyMapDialog
from board.ui.importing.import_table import ImportDialog
from board.ui.settings.languages import speak
from board.ui.settings.settings import SettingsDialog
from board.ui.widgets.dialog_frame import TITLE_BAR, Dialog
from board.ui.window.about import AboutDialog, AboutValues
from board.ui.window.notice_bar import Lasts, Notice, Offer
from board.ui.window.opening_page import OpeningPage
from tests.driver import inputs
from tests.driver.builders import in_days
from tests.driver.screen_words import cut_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from board.domain.process import Process
    from tests.driver.scenario import AtDesk

HD = (1280, 720)
USUAL = [("en", 100, HD), ("de", 100, HD), ("fr", 100, HD), ("es", 100, HD), ("de", 200, HD)]
LARGE = [
    (language, percent, size)
    for language in ("en", "de", "fr", "es")
    for percent, size in ((200, HD), (300, HD), (200, (1366, 768)), (300, (1920, 1080)))
]
SMALL = [(language, 100, (1024, 600)) for language in ("en", "de", "fr", "es")]


class Walk:
    """Somebody who looks at everything, in one language, at one size."""

    def __init__(self, desk: AtDesk, screen: QRect) -> None:
        self.desk, self.screen = desk, screen
        self.found: list[str] = []

    def looks_at(self, window: QWidget, name: str) -> None:
        """Note what is cut of a window that has come up."""
        QApplication.sendPostedEvents()
        self.desk.settles()
        self.found += [f"{name}: {each}" for each in cut_words(window)]
        if isinstance(window, Dialog) and not self.screen.contains(window.frameGeometry()):
            self.found.append(f"{name}: {window.frameGeometry()} on a screen of {self.screen}")

    def looks_at_dialog(self, name: str) -> None:
        """Note what is cut of the dialog that is open, on each of its pages, and close it."""
        dialog = self.desk.dialog()
        for pages in dialog.findChildren(QTabWidget):
            for number in range(pages.count()):
                pages.setCurrentIndex(number)
                self.looks_at(dialog, f"{name} {pages.tabText(number)}")
        self.looks_at(dialog, name)
        dialog.close()
        self.desk.until(lambda: not self.desk.dialogs())


@pytest.fixture
def walk(
    qapp: QApplication, sits_down: Callable[..., AtDesk], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Walk]]:
    """Let somebody sit down who reads a language, on a screen of some size."""
    before = qapp.palette(), qapp.font(), qapp.styleSheet()

    def sit(language: str, percent: int, size: tuple[int, int]) -> Walk:
        speak(language, resource("translations"))
        width, height = size
        monkeypatch.setattr(QScreen, "availableGeometry", lambda _screen: QRect(0, 0, *size))
        desk = sits_down("Eva Klein")
        desk.theme.set_scale(percent)
        desk.theme.apply(qapp)
        desk.resizes(width, height - TITLE_BAR)
        return Walk(desk, QRect(0, 0, width, height))

    yield sit
    speak("en", resource("translations"))
    QLocale.setDefault(QLocale.c())
    qapp.setPalette(before[0])
    qapp.setFont(before[1])
    qapp.setStyleSheet(before[2])


def sees_everything(walk: Walk, folder: Path) -> None:
    """Look at every page and dialog; expect no word of ours to be cut."""
    sees_the_board(walk)
    for page in ("archive", "customers", "colleagues"):
        walk.desk.open_board.on_menu(page)
        walk.looks_at(walk.desk.window, page)
    sees_the_round(walk)
    sees_a_process(walk)
    sees_a_ladder(walk)
    sees_the_dialogs(walk)
    sees_an_import(walk, folder)
    for asked in ({"backup": "1.12."}, {"is_missing": True}, {"asks_secret": True}):
        opening = OpeningPage(walk.desk.theme, "…", parent=walk.desk.window, **asked)
        opening.setGeometry(0, 0, walk.screen.width(), walk.screen.height())
        opening.show()
        walk.looks_at(opening, f"a board that does not open, {asked}")
    assert not walk.found, "\n".join(walk.found)


def sees_a_ladder(walk: Walk) -> None:
    """Look at the list of ladders, at the stair of each, its texts, and for whom it is chosen."""
    desk = walk.desk
    desk.open_board.on_menu("ladders")
    walk.looks_at(desk.window, "ladders")
    presenter = desk.open_board.ladders
    for uses, built_in in BUILT_IN.items():
        presenter.open(built_in.id)
        walk.looks_at(desk.window, f"ladder, {uses}")
        desk.comes_to_the_front()
        desk.presses("Right")
        walk.looks_at(desk.window, f"ladder, {uses}, a call")
    presenter.page.text_wanted.emit()
    walk.looks_at_dialog("texts of reminders")
    [customer] = desk.does(lambda: desk.ws.where(Customer, name="Bo"))
    presenter.choose_for("Bo", customer_id=customer.id)
    walk.looks_at_dialog("which ladder")
    desk.window.show_board()


def sees_the_round(walk: Walk) -> None:
    """Look at a message, a card that slipped, a question, and the end of today's round."""
    desk = walk.desk
    made = desk.has("Ask", "Coming up", customer="Bo", due=in_days(9), ask_on=in_days(0))
    desk.does(lambda: cards.edit(desk.ws, made.id, {"asks": "customer"}))
    desk.has("Bo", customer="Bo", due=in_days(0))
    desk.wakes_up_on(in_days(1))
    desk.open_board.round.open()
    desk.settles()
    page = desk.open_board.round.page
    walk.looks_at(desk.window, "round, message")
    desk.presses("E")
    walk.looks_at(desk.window, "round, edited")
    desk.presses("Esc", "J")
    walk.looks_at(desk.window, "round, slipped")
    desk.presses("A", "S")
    page.question.answers[-1].click()
    walk.looks_at(desk.window, "round, why it is skipped")
    page.question.answers[1].click()
    desk.settles()
    walk.looks_at(desk.window, "round, end")
    desk.window.show_board()


def sees_a_process(walk: Walk) -> None:
    """Look at the list of processes, at one of them as it is laid out, and at its letter."""
    desk, presenter = walk.desk, walk.desk.open_board.processes
    desk.open_board.on_menu("processes")
    walk.looks_at(desk.window, "processes")
    presenter.open(desk.does(partial(a_short_process, desk)).id)
    page = presenter.page
    desk.until(page.isVisible)
    for row, shown in enumerate(page.list.steps.rows):
        page.list.setCurrentIndex(page.list.steps.index(row))
        walk.looks_at(desk.window, f"process, row {row}")
        if shown.step is not None and shown.step.turn is StepTurn.CUSTOMER:
            desk.fills(page.form.texts["easiest"], " ")
    page.tabs.setCurrentIndex(1)
    walk.looks_at(desk.window, "process, letter and what to fix")
    inputs.choose(page.menu(), page.menu().actions()[-1].text())
    desk.settles()
    page.letter.clicked.emit()
    walk.looks_at_dialog("the letter of a process")
    desk.window.show_board()


def a_short_process(desk: AtDesk) -> Process:
    """Save a process in which people have written nothing that is long."""
    promo = processes.listed(desk.ws)[-1]
    steps = tuple(replace(step, title=f"Bo {step.key[:2]}") for step in promo.steps)
    return processes.save(desk.ws, replace(promo, name="Bo", steps=steps))


def sees_the_board(walk: Walk) -> None:
    """Look at the empty board, a card in the panel with its questions, and several cards."""
    desk = walk.desk
    walk.looks_at(desk.window, "first screen")
    card = desk.has(
        "Muster", customer="Bo", due=in_days(-3), due_time=time(14), ask_on=in_days(-5), tags=("a",)
    )
    desk.does(lambda: touches.log(desk.ws, card.id, TouchKind.CALL, "Ja"))
    desk.does(lambda: touches.add_check(desk.ws, card.id, "Ja"))
    desk.opens("Muster")
    walk.looks_at(desk.window, "card")
    desk.panel.body.buttons.snooze_until(in_days(9))
    walk.looks_at(desk.window, "snooze")
    desk.panel.body.buttons.call.click()
    walk.looks_at(desk.window, "log")
    desk.panel.leave()
    old = desk.has("Alt", customer="Bo")
    desk.does(lambda: cards.archive(desk.ws, [old.id]))


def sees_the_dialogs(walk: Walk) -> None:
    """Look at the settings, the keys, and what is told about the program."""
    desk = walk.desk
    desk.open_board.on_menu("settings")
    walk.looks_at_dialog("settings")
    KeyMapDialog(desk.theme, desk.window).open()
    walk.looks_at_dialog("keys")
    values = AboutValues("1.0", "/home/board.db", "/home/log", "new", "MIT")
    AboutDialog(desk.theme, values, desk.window).open()
    walk.looks_at_dialog("about")


def sees_an_import(walk: Walk, folder: Path) -> None:
    """Look at the preview of a table and of a board, and at what became of the lines."""
    desk = walk.desk
    table, board = folder / "l.csv", folder / "b.json"
    table.write_text("Title;Customer;Due\nA;Bo;2026-12-01\n;;\n", "utf-8")
    board.write_text(
        '{"id": "b", "name": "B", "lists": [{"id": "1", "name": "L"}],'
        ' "cards": [{"id": "c", "idList": "1", "name": "A"}]}',
        "utf-8",
    )
    for file in (board, table):
        desk.open_board.importing.start(str(file))
        dialog = desk.dialog()
        walk.looks_at(dialog, f"import of {file.name}")
        if file is table:
            assert isinstance(dialog, ImportDialog)
            inputs.push(dialog.start)
            desk.until(dialog.report.isVisible)
        walk.looks_at_dialog("import")


@pytest.mark.parametrize(("language", "percent", "size"), USUAL)
def test_no_word_is_cut(
    walk: Callable[..., Walk], tmp_path: Path, language: str, percent: int, size: tuple[int, int]
) -> None:
    sees_everything(walk(language, percent, size), tmp_path)


@pytest.mark.long
@pytest.mark.parametrize(("language", "percent", "size"), [*LARGE, *SMALL])
def test_no_word_is_cut_at_any_size(
    walk: Callable[..., Walk], tmp_path: Path, language: str, percent: int, size: tuple[int, int]
) -> None:
    sees_everything(walk(language, percent, size), tmp_path)


class WindowsSeen(QObject):
    """Remembers which windows came up."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.names.append(type(watched).__name__)
        return False


def test_no_other_window_comes_up_with_a_dialog(
    qapp: QApplication, walk: Callable[..., Walk], tmp_path: Path
) -> None:
    there, seen = walk("en", 100, HD), WindowsSeen()
    qapp.installEventFilter(seen)
    sees_the_dialogs(there)
    sees_an_import(there, tmp_path)
    qapp.removeEventFilter(seen)
    dialogs = [SettingsDialog, KeyMapDialog, AboutDialog, ImportDialog, ImportDialog]
    assert seen.names == [each.__name__ for each in dialogs]


def test_a_dialog_follows_a_change_of_scale_and_stays_on_the_screen(
    qapp: QApplication, walk: Callable[..., Walk]
) -> None:
    there = walk("de", 100, (1366, 768))
    desk = there.desk
    desk.open_board.on_menu("settings")
    dialog = desk.dialog()
    dialog.move(700, 300)
    small = dialog.size()
    for percent in (300, 200, 100):
        desk.theme.set_scale(percent)
        desk.theme.apply(qapp)
        there.looks_at(dialog, f"{percent} %")
    assert not there.found, "\n".join(there.found)
    assert dialog.size() == small


def test_several_notices_are_shown_whole(desk: AtDesk) -> None:
    desk.resizes(1500, 860)
    bar = desk.notice_bar
    again = Offer("again", "Try again")
    bar.say(Notice("What you typed could not be saved. " * 5, (again,), lasts=Lasts.UNTIL_CLOSED))
    for letters in range(90, 130, 5):
        bar.say(Notice(("It is kept here. " * 9)[:letters], slot="away", lasts=Lasts.UNTIL_CLOSED))
        desk.settles()
        labels = [bar.line(slot).words for slot in ("news", "away")]
        cut = [each for each in labels if each.height() < each.heightForWidth(each.width())]
        assert not cut, letters
