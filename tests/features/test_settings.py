"""Settings take effect at once: look, scale, who I am, and the firm's days."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from board.desktop import autostart
from board.domain.notifications import Rules
from board.ui.settings.desk_memory import DeskMemory
from board.ui.settings.settings import SettingsDialog
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QComboBox

    from tests.driver.scenario import AtDesk


FIRM = 1


@pytest.fixture
def settings(desk: AtDesk) -> Callable[..., SettingsDialog]:
    """Open the settings by their key."""

    def opened(page: int = 0) -> SettingsDialog:
        desk.presses("Ctrl+,")
        found = desk.part(SettingsDialog)
        found.pages.setCurrentIndex(page)
        return found

    return opened


def leave(desk: AtDesk) -> None:
    """Close the settings and go back to the board."""
    dialog = desk.part(SettingsDialog)
    dialog.close()
    desk.comes_to_the_front()
    desk.view.take_keyboard()


def choose(desk: AtDesk, box: QComboBox, value: object) -> None:
    """Choose the entry with a value."""
    row = box.findData(value)
    assert row >= 0
    box.setCurrentIndex(row)
    box.activated.emit(row)
    desk.settles()


def test_the_look_is_chosen_and_remembered(
    desk: AtDesk, settings: Callable[..., SettingsDialog]
) -> None:
    choose(desk, settings().desk.look, "dark")
    assert desk.theme.dark
    assert desk.store.read("").look == "dark"
    choose(desk, settings().desk.look, "light")
    assert not desk.theme.dark


def test_everything_is_scaled(desk: AtDesk, settings: Callable[..., SettingsDialog]) -> None:
    before = desk.theme.px(10)
    choose(desk, settings().desk.scale, 200)
    assert desk.theme.px(10) == 2 * before


def test_letters_stop_being_keys(desk: AtDesk, settings: Callable[..., SettingsDialog]) -> None:
    dialog = settings()
    desk.pushes(dialog.desk.keys)
    leave(desk)
    desk.presses("N")
    assert not desk.column("Coming up").add_row.is_open


def test_who_i_am_decides_whose_new_cards_are(
    desk: AtDesk, settings: Callable[..., SettingsDialog]
) -> None:
    desk.works_with("Max Mohr")
    dialog = settings()
    [max_] = [one.id for one in desk.desk.board.colleagues.values() if one.name == "Max Mohr"]
    choose(desk, dialog.desk.me, max_)
    leave(desk)
    desk.types_in_box("Call Joe", "Return")
    desk.sees("Call Joe")
    assert desk.summary("Call Joe").owner == "Max Mohr"
    desk.types_in_box("Mine")
    assert desk.titles() == ["Call Joe"]


def test_a_closing_day_is_no_working_day(
    desk: AtDesk, settings: Callable[..., SettingsDialog]
) -> None:
    desk.fills(settings(FIRM).firm.add_day, "tomorrow")
    assert desk.desk.board.firm.closed == (in_days(1),)
    leave(desk)
    desk.types_in_box("Call Joe", "Return")
    desk.sees("Call Joe")
    assert desk.card("Call Joe").due == in_days(2)


def test_the_firm_has_a_name(desk: AtDesk, settings: Callable[..., SettingsDialog]) -> None:
    desk.fills(settings(FIRM).firm.name, "  Bright   & Sons ")
    leave(desk)
    desk.until(lambda: desk.desk.board.firm.name == "Bright & Sons")
    desk.fills(settings(FIRM).firm.name, "")
    leave(desk)
    desk.until(lambda: desk.desk.board.firm.name == "")


def test_working_days_are_chosen(desk: AtDesk, settings: Callable[..., SettingsDialog]) -> None:
    desk.pushes(settings(FIRM).firm.days[1])
    assert desk.desk.board.firm.workdays == frozenset({0, 2, 3, 4})
    leave(desk)
    desk.types_in_box("Call Joe", "Return")
    desk.sees("Call Joe")
    assert desk.card("Call Joe").due == in_days(2)


def test_public_holidays_of_a_country_are_no_working_days(
    desk: AtDesk, settings: Callable[..., SettingsDialog]
) -> None:
    choose(desk, settings(FIRM).firm.country, "US")
    leave(desk)
    desk.wakes_up_on(date(2026, 11, 25))
    desk.types_in_box("Call Joe", "Return")
    desk.sees("Call Joe")
    assert desk.card("Call Joe").due == date(2026, 11, 27)  # the 26th is Thanksgiving


def test_the_firms_zone_is_chosen_and_an_unknown_one_refused(
    desk: AtDesk, settings: Callable[..., SettingsDialog]
) -> None:
    zone = settings(FIRM).firm.zone
    desk.fills(zone, "Europe/Berlin")
    assert desk.desk.board.firm.zone == "Europe/Berlin"
    desk.fills(zone, "Europe/Nowhere")
    assert "There is no zone" in zone.accessibleDescription()
    assert desk.desk.board.firm.zone == "Europe/Berlin"


def test_the_firms_settings_are_undone_like_everything_else(
    desk: AtDesk, settings: Callable[..., SettingsDialog]
) -> None:
    desk.pushes(settings(FIRM).firm.days[5])
    assert 5 in desk.desk.board.firm.workdays
    leave(desk)
    desk.undoes()
    assert 5 not in desk.desk.board.firm.workdays
    assert 5 not in desk.desk.arrangement.board.firm.workdays


def test_another_desk_takes_the_firms_settings_over(
    desk: AtDesk, sits_down: Callable[..., AtDesk], settings: Callable[..., SettingsDialog]
) -> None:
    other = sits_down("Max Mohr")
    desk.comes_to_the_front()
    desk.fills(settings(FIRM).firm.add_day, "tomorrow")
    other.until(lambda: other.desk.board.firm.closed == (in_days(1),))


@pytest.fixture
def system_language() -> Iterator[Callable[[str], None]]:
    """Let the system speak another language."""
    before = QLocale()

    def speak(name: str) -> None:
        QLocale.setDefault(QLocale(name))

    yield speak
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "typed", "day"),
    [
        ("de_DE", "Joe anrufen morgen", date(2026, 11, 24)),
        ("de_DE", "Joe anrufen 1.12.", date(2026, 12, 1)),
        ("fr_FR", "appeler Joe vendredi", date(2026, 11, 27)),
        ("es_ES", "llamar a Joe mañana", date(2026, 11, 24)),
        ("de_DE", "Joe anrufen tomorrow", date(2026, 11, 24)),
        ("en_GB", "call Joe 1/12", date(2026, 12, 1)),
        ("en_US", "call Joe 12/1", date(2026, 12, 1)),
    ],
)
def test_dates_are_typed_in_the_language_of_the_system(
    system_language: Callable[[str], None],
    sits_down: Callable[..., AtDesk],
    language: str,
    typed: str,
    day: date,
) -> None:
    system_language(language)
    desk = sits_down()
    desk.types_in_box(typed, "Return")
    [card] = desk.desk.board.cards.values()
    assert card.due == day


WALL, REMINDERS = 2, 4


def test_reminders_are_set_for_this_desk(
    desk: AtDesk, settings: Callable[..., SettingsDialog]
) -> None:
    page = settings(REMINDERS).reminders
    memory = DeskMemory(desk.store.settings)
    desk.fills(page.digest_at, "8:30")
    desk.fills(page.quiet_from, "18")
    desk.fills(page.quiet_to, "6:15")
    desk.pushes(page.details)
    desk.pushes(page.keep)
    choose(desk, page.whose, True)
    kept = memory.read()
    assert kept.keep
    assert kept.rules == Rules(
        digest_at=time(8, 30),
        quiet_from=time(18),
        quiet_to=time(6, 15),
        details=False,
        everybody=True,
    )
    desk.fills(page.quiet_to, "")
    desk.fills(page.digest_at, "")
    assert (memory.read().rules.quiet_to, memory.read().rules.digest_at) == (time(7), None)
    assert page.quiet_to.value() == time(7)
    desk.pushes(page.on)
    assert not page.digest_at.isEnabled()


def test_the_desk_starts_at_login_when_that_is_switched_on(
    desk: AtDesk, settings: Callable[..., SettingsDialog]
) -> None:
    page = settings(REMINDERS).reminders
    assert not page.login.isChecked()
    desk.pushes(page.login)
    assert autostart.is_enabled(autostart.DESK)
    leave(desk)
    page = settings(REMINDERS).reminders
    assert page.login.isChecked()
    desk.pushes(page.login)
    assert not autostart.is_enabled(autostart.DESK)


def test_the_wall_starts_at_login_when_that_is_switched_on(
    desk: AtDesk, settings: Callable[..., SettingsDialog]
) -> None:
    page = settings(WALL).wall
    assert not page.at_login.isChecked()
    desk.pushes(page.at_login)
    assert autostart.is_enabled(autostart.WALL)
    assert not autostart.is_enabled(autostart.DESK)
    leave(desk)
    page = settings(WALL).wall
    assert page.at_login.isChecked()
    desk.pushes(page.at_login)
    assert not autostart.is_enabled(autostart.WALL)


def test_a_start_at_login_that_cannot_be_set_is_told(
    desk: AtDesk, settings: Callable[..., SettingsDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(autostart, "set_enabled", refused)
    desk.pushes(settings(REMINDERS).reminders.login)
    desk.sees_notice("start at login could not be changed")
