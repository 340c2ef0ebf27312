"""Ctrl+Shift+P, some letters of any command, Enter: it is done."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence

from board.app.paths import resource
from board.domain.card import Order
from board.domain.ladder import Pause
from board.services import asking, stages
from board.ui.actions.commands import ENTRIES, Command, chosen_from
from board.ui.actions.key_map import key_map
from board.ui.settings.languages import speak
from board.ui.settings.settings import SettingsDialog
from board.ui.window.palette import Palette, match
from tests.driver import inputs
from tests.driver.builders import TODAY, in_days
from tests.driver.jobs import a_running_job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.driver.scenario import AtDesk


def palette(desk: AtDesk) -> Palette:
    return desk.part(Palette)


def offered(desk: AtDesk) -> list[str]:
    """Return what stands in the list, with the key of each."""
    rows = palette(desk).popup.model.rows()
    return [" ".join(filter(None, (row.title, row.about, row.key))) for row in rows]


def test_arch_and_enter_open_the_archive(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.goes_to("Approve proof")
    desk.presses("Ctrl+Shift+P")
    desk.types("arch")
    desk.presses("Return")
    assert not palette(desk).isVisible()
    assert desk.open_board.pages.shown() == "archive"


def test_a_command_is_found_as_it_is_written(desk: AtDesk) -> None:
    for typed in ("E-mail", "settings: this desk", "New board…"):
        desk.presses("Ctrl+Shift+P")
        desk.types(typed)
        assert offered(desk)[0].casefold().startswith(typed.casefold().rstrip("…"))
        desk.presses("Escape")


def test_three_letters_find_a_command_by_its_words(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.goes_to("Approve proof")
    desk.presses("Ctrl+Shift+P")
    desk.types("mtr")
    assert offered(desk)[0] == "Move to: Reminded Approve proof"
    desk.presses("Return")
    desk.sees("Approve proof", "Reminded")
    desk.presses("Ctrl+Z")
    desk.sees("Approve proof", "Asked")


def test_escape_leaves_everything_as_it_was(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.goes_to("Approve proof")
    desk.presses("Ctrl+Shift+P")
    desk.types("del")
    desk.presses("Esc")
    assert not palette(desk).isVisible()
    assert not palette(desk).popup.isVisible()
    assert desk.column("Asked").list.hasFocus()
    desk.sees("Approve proof", "Asked")


def test_arrows_choose_and_keys_stand_at_the_right(desk: AtDesk) -> None:
    desk.presses("Ctrl+Shift+P")
    desk.types("set")
    assert offered(desk)[:3] == ["Settings Ctrl+,", "Settings: this desk", "Settings: firm"]
    desk.presses("Down", "Down", "Return")
    dialog = desk.dialog()
    assert isinstance(dialog, SettingsDialog)
    assert dialog.pages.tabText(dialog.pages.currentIndex()) == "Firm"
    dialog.close()


def test_commands_are_for_the_selected_cards(desk: AtDesk) -> None:
    for title in ("Approve proof", "Send artwork"):
        desk.has(title, "Asked")
    desk.selects("Approve proof", "Send artwork")
    desk.presses("Ctrl+Shift+P")
    assert not any("They answered" in words for words in offered(desk))
    desk.types("done")
    assert offered(desk)[0] == "Done 2 cards D"
    desk.presses("Return")
    desk.sees("Approve proof", "Done this week")
    desk.sees("Send artwork", "Done this week")


def test_the_stage_of_the_current_card_can_be_changed(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.goes_to("Approve proof")
    desk.presses("Ctrl+Shift+P")
    desk.types("hide")
    desk.presses("Return")
    desk.until(lambda: "Asked" not in desk.stages())


def test_a_stage_removed_meanwhile_is_not_changed_any_more(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.goes_to("Approve proof")
    desk.presses("Ctrl+Shift+P")
    desk.types("byh")
    desk.does(lambda: stages.edit(desk.ws, desk.stage("Asked").id, {"hidden": True}))
    desk.until(lambda: "Asked" not in desk.stages())
    desk.presses("Return")
    assert not palette(desk).isVisible()
    assert desk.stage("Asked").order is Order.URGENCY


def test_without_a_card_only_the_window_s_commands_are_offered(desk: AtDesk) -> None:
    desk.presses("Ctrl+Shift+P")
    menu = desk.bar.menu
    for path in chosen_from(menu):
        assert any(words.startswith(path[-1].text().rstrip("…")) for words in offered(desk)) or (
            path[-1].data() == Command.PALETTE
        )
    assert not any(words.startswith(("Rename", "Delete", "Undo")) for words in offered(desk))
    desk.types("rena")
    assert not palette(desk).popup.isVisible()
    desk.presses("Return")
    assert palette(desk).isVisible()


def test_on_a_page_no_card_is_meant(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.goes_to("Approve proof")
    desk.chooses("Customers")
    desk.presses("Ctrl+Shift+P")
    assert not any("Approve proof" in words for words in offered(desk))


def test_a_click_chooses_and_a_click_elsewhere_leaves(desk: AtDesk) -> None:
    desk.presses("Ctrl+Shift+P")
    desk.types("colleagues")
    found = palette(desk).popup.list
    inputs.click(found.viewport(), found.visualRect(found.model().index(0, 0)).center())
    assert desk.open_board.pages.shown() == "colleagues"
    desk.presses("Ctrl+Shift+P")
    desk.presses("Ctrl+K")
    assert not palette(desk).isVisible()
    assert desk.box.hasFocus()


@pytest.mark.parametrize(
    ("letters", "fits"),
    [("mta", True), ("move to", True), ("asked", True), ("mas", True), ("oved", False)],
)
def test_letters_are_the_beginnings_of_words_in_their_order(letters: str, *, fits: bool) -> None:
    assert (match(letters.replace(" ", ""), "Move to: Asked") is not None) is fits


@pytest.fixture
def in_german() -> Iterator[None]:
    speak("de", resource("translations"))
    yield
    speak("en", resource("translations"))
    QLocale.setDefault(QLocale.c())


@pytest.mark.usefixtures("in_german")
@pytest.mark.parametrize("letters", ["wandz", "stw"])
def test_a_command_is_found_by_the_words_shown_and_by_the_english_ones(
    sits_down: Callable[..., AtDesk], letters: str
) -> None:
    desk = sits_down()
    desk.presses("Ctrl+Shift+P")
    desk.types(letters)
    assert offered(desk) == ["Wandtafel zeigen F11"]
    desk.presses("Return")
    assert desk.left_for == ["wall"]


def test_each_command_has_words_and_is_in_reach_and_no_two_have_one_key(desk: AtDesk) -> None:
    commands = desk.bar.commands
    desk.has("Approve proof", "Asked", customer="Tall Pines")
    quiet = desk.has("Confirm the size", "Asked", customer="Tall Pines")
    desk.has("Order mugs", "Done this week")
    desk.does(lambda: a_running_job(desk.ws))
    desk.does(lambda: asking.pause(desk.ws, Pause("", TODAY, "ill", card_id=quiet.id)))
    assert desk.open_board.round
    desk.until(lambda: desk.desk.board.standings)
    on_buttons = {Command.MENU, Command.UNDO, Command.REDO}
    reached = {Command.PALETTE, Command.SNOOZE, *on_buttons}  # those days stand below Snooze
    for title in ("Approve proof", "Confirm the size", "Order mugs", "How we work together"):
        desk.goes_to(title)
        desk.presses("Ctrl+Shift+P")
        chosen = [offer.action.data() for offer in palette(desk)._offers]
        reached |= {Command(data) for data in chosen if data}
        desk.presses("Esc")
    assert reached == set(Command)
    assert all(commands[command].text() for command in Command)
    assert all(commands[command].isEnabled() for command in Command)
    keys = [key.toString() for command in Command for key in commands[command].shortcuts()]
    assert [key for key, times in Counter(keys).items() if times > 1] == []


def test_the_list_of_keys_has_those_of_all_commands() -> None:
    listed = " ".join(keys for _, lines in key_map() for keys, _ in lines).split()
    assert "Ctrl+Shift+P" in listed
    for entry in ENTRIES.values():
        assert set(entry.keys.split()) <= set(listed)
        assert all(QKeySequence(key).toString() == key for key in entry.keys.split())


def test_the_keyboard_is_where_it_was_after_a_command(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked", due=in_days(1))
    desk.goes_to("Approve proof")
    desk.presses("Ctrl+Shift+P")
    desk.types("due today")
    desk.presses("Return")
    desk.until(lambda: desk.card("Approve proof").due == in_days(0))
    assert desk.column("Asked").list.hasFocus()
