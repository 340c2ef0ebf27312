"""The language is chosen in the settings and holds at once, with everything where it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, QObject

from board.app import wiring
from board.app.paths import resource
from board.services import cards
from board.ui.settings.languages import speak
from tests.driver import inputs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from board.ui.settings.settings import SettingsDialog
    from tests.driver.app import Started

FIRST_STAGES = {
    "en": "Coming up",
    "de": "Demnächst",
    "fr": "À venir",
    "es": "Próximamente",
}
LATE = {"de": "Überfälliges", "fr": "les retards", "es": "los retrasos", "en": "late"}


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en", resource("translations"))
    QLocale.setDefault(QLocale.c())


def settings(started: Started) -> SettingsDialog:
    """Return the settings, which come up when what they show has been read."""
    presenter = started.open_board.settings
    started.until(lambda: presenter._dialog is not None)
    assert presenter._dialog is not None
    return presenter._dialog


def chooses(started: Started, language: str) -> None:
    """Choose a language in the settings, see them in that language, and close them."""
    before = started.open_board
    before.on_menu("settings")
    combo = settings(started).desk.language
    row = combo.findData(language)
    combo.setCurrentIndex(row)
    combo.activated.emit(row)
    started.until(lambda: started.open_board is not before)
    assert settings(started).desk.language.currentData() == language
    settings(started).close()
    started.until(lambda: started.open_board.settings._dialog is None)


def has_cards(started: Started, *titles: str) -> list[str]:
    """Have cards on the board; return their ids."""
    ids: list[str] = []
    for title in titles:
        draft = cards.Draft(title)
        started.open_board.work.run(
            lambda draft=draft: cards.add(started.open_board.ws, draft),  # type: ignore[misc]  # a card
            done=lambda card: ids.append(card.id),
        )
    started.until(lambda: len(ids) == len(titles))
    started.until(lambda: set(ids) <= set(started.open_board.desk.board.cards))
    return ids


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_the_window_speaks_the_language_at_once(
    program: Callable[..., Started], board_file: Path, language: str
) -> None:
    started = program(board_file)
    english = started.bar.customers.text()
    chooses(started, language)
    bar = started.bar
    assert bar.customers.text() != english
    assert LATE[language] in bar.late.accessibleName()
    assert started.window.isVisible()
    chooses(started, "en")
    assert started.bar.customers.text() == english


def test_the_settings_stay_open_and_say_the_new_words(
    program: Callable[..., Started], board_file: Path
) -> None:
    started = program(board_file)
    before = started.open_board
    before.on_menu("settings")
    combo = settings(started).desk.language
    combo.activated.emit(combo.findData("de"))
    started.until(lambda: started.open_board is not before)
    dialog = settings(started)
    assert dialog.windowTitle() == "Einstellungen"
    assert dialog.desk.language.currentText() == "Deutsch"
    started.until(dialog.desk.language.hasFocus)


def test_everything_is_where_it_was(program: Callable[..., Started], board_file: Path) -> None:
    started = program(board_file)
    called, _other = has_cards(started, "call Joe", "call Ann")
    started.bar.show_query("call")
    started.open_board.panel_presenter.open(called)
    started.until(lambda: started.panel.card_id == called)
    started.view.columns[2].add_row.edit.setText("half a thought")
    size = started.window.size()
    chooses(started, "de")
    window = started.window
    assert window.top_bar.box.text() == "call"
    assert started.open_board.desk.is_filtered
    started.until(lambda: window.panel.isVisible() and window.panel.card_id == called)
    assert window.board_view.columns[2].add_row.edit.text() == "half a thought"
    assert window.size() == size


def test_a_chip_that_filters_stays_pressed(
    program: Callable[..., Started], board_file: Path
) -> None:
    started = program(board_file)
    started.bar.late.click()
    chooses(started, "fr")
    assert started.bar.late.isChecked()
    assert started.open_board.desk.is_filtered


def test_the_archive_stays_open(program: Callable[..., Started], board_file: Path) -> None:
    started = program(board_file)
    started.open_board.on_menu("archive")
    chooses(started, "de")
    assert not started.window.shows_board
    assert started.open_board.pages.shown() == "archive"


def test_text_being_typed_on_a_card_is_kept(
    program: Callable[..., Started], board_file: Path
) -> None:
    started = program(board_file)
    [called] = has_cards(started, "call Joe")
    started.open_board.panel_presenter.open(called)
    started.until(lambda: started.panel.card_id == called)
    note = started.panel.body.note.text
    note.setFocus()
    inputs.type_text("rings in the mornings", note)
    chooses(started, "de")
    desk = started.open_board.desk
    started.until(lambda: desk.board.cards[called].note == "rings in the mornings")


def test_the_board_works_on_after_the_change(
    program: Callable[..., Started], board_file: Path
) -> None:
    started = program(board_file)
    chooses(started, "de")
    open_board = started.open_board
    open_board.actions.cards.add_line("Angebot nachfassen morgen")
    started.sees_card("Angebot nachfassen")
    [card] = open_board.desk.board.cards.values()
    assert card.due is not None
    assert (card.due - open_board.desk.today).days == 1
    open_board.actions.cards.finish([card.id])
    started.until(lambda: "erledigt" in started.notice())
    open_board.actions.undo()
    started.until(lambda: open_board.desk.board.cards[card.id].done_at is None)


def test_nothing_of_the_last_language_is_left(
    program: Callable[..., Started], board_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wiring, "COUNT_MS", 600_000)  # else the round joins in, or not yet
    started = program(board_file)
    counts = []
    for language in ("de", "fr", "es"):
        chooses(started, language)
        counts.append(len(started.window.findChildren(QObject)))
    assert len(set(counts)) == 1, counts


@pytest.mark.parametrize(("language", "name"), FIRST_STAGES.items())
def test_a_new_board_has_its_stages_in_the_language(
    program: Callable[..., Started], board_file: Path, tmp_path: Path, language: str, name: str
) -> None:
    chooses(program(board_file), language)
    other = program(tmp_path / "other.db")
    desk = other.open_board.desk
    other.until(lambda: desk.board.stages)
    assert next(iter(desk.board.all_stages())).name == name
