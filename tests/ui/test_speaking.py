"""Which language is spoken: the chosen one, else the system's first that the program knows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QCalendarWidget, QLineEdit

from board.app.paths import resource
from board.domain.board import CardDetails
from board.ui.actions.wishes import Wishes
from board.ui.panel.card_panel import CardPanel
from board.ui.settings.input_locale import InputLocale
from board.ui.settings.languages import NAMES, language_of, locale_of, speak
from board.ui.words import Counted, short_date
from tests.driver.examples import BOARD, CARD
from tests.driver.views import a_date_format, a_summary_of, a_theme

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

FOLDER = resource("translations")
PAD = 4  # pixels beside the text of a field, and room for the cursor


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak("en", FOLDER)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("system", "language"),
    [("de_AT", "de"), ("fr_CA", "fr"), ("es_MX", "es"), ("en_GB", "en"), ("ja_JP", "en")],
)
def test_the_systems_language_holds_where_it_is_spoken(system: str, language: str) -> None:
    assert language_of("system", QLocale(system)) == language


@pytest.mark.parametrize("code", NAMES)
def test_a_chosen_language_holds_on_every_system(code: str) -> None:
    assert language_of(code, QLocale("ja_JP")) == code


def test_an_unknown_choice_is_taken_for_the_systems() -> None:
    assert language_of("tlh", QLocale("es_ES")) == "es"


@pytest.mark.parametrize(
    ("choice", "system", "locale"),
    [
        ("system", "de_AT", "de_AT"),
        ("system", "ja_JP", "en_JP"),
        ("system", "C", "C"),
        ("fr", "en_CA", "fr_CA"),
        ("de", "en_US", "de_DE"),
        ("en", "de_DE", "en_DE"),
        ("es", "C", "es_ES"),
    ],
)
def test_dates_follow_the_language_and_the_country(choice: str, system: str, locale: str) -> None:
    assert locale_of(choice, QLocale(system)).name() == locale


@pytest.mark.parametrize(
    ("language", "day", "late"),
    [
        ("de", "Fr. 4. Dez.", ["1 Tag überfällig", "2 Tage überfällig"]),
        ("fr", "ven. 4 déc.", ["1 jour de retard", "2 jours de retard"]),
        ("es", "vie 4 dic", ["1 día de retraso", "2 días de retraso"]),
        ("en", "Fri 4 Dec", ["1 day late", "2 days late"]),
    ],
)
def test_dates_and_numbers_are_said_as_people_say_them(
    language: str, day: str, late: list[str]
) -> None:
    speak(language, FOLDER)
    assert short_date(date(2026, 12, 4)) == day
    assert [Counted().late(number) for number in (1, 2)] == late


@pytest.mark.parametrize(("language", "none"), [("fr", "0 jour"), ("de", "0 Tage")])
def test_nothing_is_counted_by_the_rules_of_the_language(language: str, none: str) -> None:
    speak(language, FOLDER)
    assert Counted().days(0) == none


@pytest.mark.parametrize(
    ("language", "word"), [("de", "übermorgen"), ("fr", "après-demain"), ("es", "pasado mañana")]
)
def test_typed_dates_are_understood_in_the_language(language: str, word: str) -> None:
    from board.domain.workdays import Workdays

    speak(language, FOLDER)
    today = date(2026, 11, 23)
    for typed in (word, "wed"):
        found = InputLocale.of_locale().date(typed, today=today, workdays=Workdays())
        assert found == date(2026, 11, 25)


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_qts_own_texts_are_in_the_language_too(qapp: QApplication, language: str) -> None:
    english = _menu_of_a_field()
    speak(language, FOLDER)
    assert _menu_of_a_field() != english


def test_the_week_of_the_calendar_begins_as_in_the_country(qapp: QApplication) -> None:
    QLocale.setDefault(locale_of("fr", QLocale("en_CA")))
    assert QCalendarWidget().firstDayOfWeek() == QLocale("fr_CA").firstDayOfWeek()


def test_one_language_takes_the_place_of_another(qapp: QApplication) -> None:
    for language in ("de", "fr", "es"):
        speak(language, FOLDER)
    translators = [each.objectName() for each in qapp.findChildren(QTranslator)]
    assert sorted(filter(None, translators)) == ["followup", "qtbase"]
    speak("en", FOLDER)
    assert QCoreApplication.translate("TopBar", "Customers") == "Customers"


def test_without_its_file_a_language_is_english(qapp: QApplication, tmp_path: Path) -> None:
    speak("de", tmp_path)
    assert QCoreApplication.translate("TopBar", "Customers") == "Customers"


def _menu_of_a_field() -> list[str]:
    field = QLineEdit()
    menu = field.createStandardContextMenu()
    return [action.text() for action in menu.actions()]


@pytest.mark.parametrize("language", NAMES)
def test_the_hints_in_the_panel_are_read_whole(qtbot: QtBot, language: str) -> None:
    speak(language, FOLDER)
    panel = CardPanel(a_theme(), a_date_format(), Wishes())
    qtbot.addWidget(panel)
    panel.setFont(panel._theme.font())
    empty = replace(CARD, stake="", tags=(), due=None, owner_id=None, contact="", note="")
    panel.show_card(CardDetails(empty), BOARD, summary=a_summary_of(empty))
    panel.resize(panel.sizeHint().width(), 900)
    panel.show()
    qtbot.waitExposed(panel)
    hints = {field: field.placeholderText() for field in panel.body.fields() if field.isVisible()}
    assert panel.body.facts.stake in hints
    for field, hint in hints.items():
        room = field.contentsRect().width() - 2 * PAD
        assert field.fontMetrics().horizontalAdvance(hint) <= room, hint
