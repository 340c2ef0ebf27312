"""Being told what is due, answering from the notification, and closing the window to the tray."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from board.app import background as background_module
from board.app import wiring
from board.app.background import Background
from board.desktop.notifications import Notifier
from board.desktop.tray import Tray
from board.domain.notifications import Rules
from board.ui.reminders import presenter
from board.ui.search.search_box import Understanding
from board.ui.settings.desk_memory import DeskMemory
from board.ui.settings.reminder_values import ReminderSettings
from tests.driver import inputs
from tests.driver.builders import in_days

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from board.domain.notifications import NotificationText
    from board.ui.search.quick_add import QuickAdd
    from tests.driver.scenario import AtDesk

LOUD = Rules(quiet_from=time(0), quiet_to=time(0))
FRIDAY = datetime(2026, 11, 20, 10, tzinfo=UTC)


class Desktop(Notifier):
    """A desktop that shows notes, or does not."""

    def __init__(self, *, deaf: bool = False) -> None:
        super().__init__()
        self.deaf, self.hangs = deaf, False
        self.notes: list[NotificationText] = []
        self.gone: list[str] = []

    def show(self, note: NotificationText) -> None:
        if self.deaf:
            self.refused.emit(note)
        else:
            self.notes.append(note)
            if not self.hangs:
                self.shown.emit(note)

    def withdraw(self, slot: str) -> None:
        self.gone.append(slot)

    def answers(self, key: str) -> None:
        """Push a button of the newest note."""
        self.acted.emit(self.notes[-1].slot, key, "")


class Reminded:
    """Somebody at their desk on Monday at nine, with cards from Friday."""

    def __init__(self, desk: AtDesk, desktop: Desktop) -> None:
        self.desk, self.desktop = desk, desktop
        self.settings = DeskMemory(desk.store.settings)
        self.settings.write(ReminderSettings(LOUD))
        understanding = Understanding(
            desk.open_board.actions.cards.preview, desk.open_board.finder.where, desk.desk.is_filter
        )
        self.background = Background(desk.open_board, understanding)
        desk.until(lambda: desk.open_board.round.stand is not None)
        desk.settles()

    def later(self, **span: float) -> None:
        """Let some time pass."""
        self.desk.clock.ahead(**span)
        self.desk.open_board.clock.timeout.emit()
        self.desk.settles()

    def adds_quickly(self) -> QuickAdd:
        """Ask for the small window."""
        self.background.quick_add()
        quick = self.background._quick
        assert quick is not None
        self.desk.until(lambda: QApplication.activeWindow() is quick and quick.box.hasFocus())
        return quick

    def sets(self, *, keep: bool = False, **rules: object) -> None:
        """Choose settings."""
        wanted = replace(LOUD, **rules)  # type: ignore[arg-type]  # by their names
        self.settings.write(ReminderSettings(wanted, keep))


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch) -> Desktop:
    made = Desktop()
    monkeypatch.setattr(background_module, "system_notifier", lambda *_: made)
    monkeypatch.setattr(wiring, "COUNT_MS", 0)  # the round is read at once
    return made


@pytest.fixture
def reminded(desk: AtDesk, desktop: Desktop) -> Iterator[Reminded]:
    """Have one late card, one due today and one at two o'clock."""
    desk.clock.now = FRIDAY
    desk.has("Approve proof", due=in_days(-3), customer="Fairview Golf Club")
    desk.has("Send sizes", due=in_days(0))
    desk.has("Call Joe", due=in_days(0), due_time=time(14), customer="Tall Pines", job="Mugs")
    desk.clock.now = datetime(2026, 11, 23, 9, tzinfo=UTC)
    desk.open_board.clock.timeout.emit()
    made = Reminded(desk, desktop)
    yield made
    made.background.end()
    made.background.close()


def test_the_morning_begins_with_one_digest(reminded: Reminded) -> None:
    [note] = reminded.desktop.notes
    assert note.title == "Follow-ups: 1 late, 2 due today"
    assert note.body.splitlines()[:2] == [
        "1 to look at in today’s round, about 1 minute",
        "Approve proof – Fairview Golf Club",
    ]
    assert [key for key, _ in note.buttons] == ["open", "snooze"]
    reminded.later(minutes=30)
    assert len(reminded.desktop.notes) == 1


def test_a_card_rings_at_its_time_with_its_buttons(reminded: Reminded) -> None:
    reminded.later(hours=5)
    note = reminded.desktop.notes[-1]
    assert (note.title, note.body) == ("Call Joe", "Tall Pines · Mugs\n● Today 14:00")
    assert [text for _, text in note.buttons] == ["Open", "Snooze 1 h", "Done"]


def test_done_needs_no_window_and_can_be_undone(reminded: Reminded) -> None:
    desk = reminded.desk
    reminded.later(hours=5)
    desk.window.hide()
    reminded.desktop.answers("done")
    desk.settles()
    assert desk.card("Call Joe").done_at is not None
    assert reminded.desktop.gone[-1] == desk.id("Call Joe")
    assert not desk.window.isVisible()
    desk.open_board.actions.undo()
    desk.settles()
    assert desk.card("Call Joe").done_at is None


def test_snoozed_for_an_hour_it_comes_back_and_the_card_stays_as_it_is(
    reminded: Reminded,
) -> None:
    reminded.later(hours=5)
    reminded.desktop.answers("snooze")
    reminded.desk.settles()
    reminded.later(minutes=59)
    assert len(reminded.desktop.notes) == 2
    reminded.later(minutes=1)
    assert [note.title for note in reminded.desktop.notes[1:]] == ["Call Joe", "Call Joe"]
    assert reminded.desk.card("Call Joe").snoozed_until is None


@pytest.mark.parametrize("key", ["default", "open"])
def test_open_raises_the_window_at_the_card(reminded: Reminded, key: str) -> None:
    desk = reminded.desk
    reminded.later(hours=5)
    desk.window.hide()
    reminded.desktop.answers(key)
    desk.until(desk.window.isVisible)
    desk.until(lambda: desk.panel.isVisible() and desk.panel.card_id == desk.id("Call Joe"))


def test_opening_the_digest_opens_the_round_where_something_waits_there(
    reminded: Reminded,
) -> None:
    reminded.desktop.answers("open")
    desk = reminded.desk
    desk.settles()
    assert desk.page_shown() is desk.open_board.round.page


def test_a_morning_on_which_all_is_well_says_so(desk: AtDesk, desktop: Desktop) -> None:
    desk.has("Send sizes", due=in_days(4))
    made = Reminded(desk, desktop)
    [note] = desktop.notes
    assert (note.title, note.body) == ("Nothing slipped, and nothing is due today", "")
    assert [key for key, _ in note.buttons] == ["open"]
    made.later(hours=2)
    assert len(desktop.notes) == 1
    made.background.end()
    made.background.close()


def test_opening_the_digest_selects_its_cards(reminded: Reminded) -> None:
    desk = reminded.desk
    desk.open_board.actions.cards.give_date([desk.id("Approve proof")], in_days(0))
    desk.until(lambda: desk.bar.round.text() == "Round")
    reminded.desktop.answers("open")
    desk.settles()
    selected = reminded.desk.selected()
    assert set(selected) == {
        reminded.desk.id(title) for title in ("Approve proof", "Send sizes", "Call Joe")
    }


def test_what_is_done_on_the_board_is_taken_off_the_screen(reminded: Reminded) -> None:
    desk = reminded.desk
    reminded.later(hours=5)
    desk.open_board.actions.cards.finish([desk.id("Call Joe")])
    desk.settles()
    assert desk.id("Call Joe") in reminded.desktop.gone


def test_without_details_nobody_is_named(reminded: Reminded) -> None:
    reminded.sets(details=False)
    reminded.later(hours=5)
    note = reminded.desktop.notes[-1]
    assert (note.title, note.body) == ("Follow-ups: 1 due today", "Open the board to see more.")


def test_switched_off_nothing_is_told(reminded: Reminded) -> None:
    reminded.sets(on=False)
    reminded.later(hours=5)
    assert len(reminded.desktop.notes) == 1


def test_where_the_desktop_shows_no_notes_the_window_does(reminded: Reminded) -> None:
    desk = reminded.desk
    reminded.desktop.deaf = True
    reminded.later(hours=5)
    desk.sees_notice("Call Joe · Tall Pines · Mugs", slot="reminder")
    desk.takes_offer("Done", slot="reminder")
    assert desk.card("Call Joe").done_at is not None


def test_closing_quits_unless_reminding_goes_on(reminded: Reminded) -> None:
    assert reminded.desk.window.close()
    assert not reminded.desk.window.isVisible()


def test_closed_to_the_tray_it_goes_on_reminding(
    reminded: Reminded, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tray, "is_there", lambda: True)
    reminded.sets(keep=True)
    desk = reminded.desk
    assert not desk.window.close()
    assert not desk.window.isVisible()
    assert not QApplication.quitOnLastWindowClosed()
    reminded.later(hours=5)
    assert reminded.desktop.notes[-1].title == "Call Joe"
    tray = reminded.background.tray
    assert tray is not None
    assert tray.icon.toolTip().splitlines()[1] == "1 late · 2 due today"
    tray.open.trigger()
    assert desk.window.isVisible()
    assert QApplication.quitOnLastWindowClosed()


def test_the_tray_leads_to_what_is_late(
    reminded: Reminded, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tray, "is_there", lambda: True)
    reminded.sets(keep=True)
    reminded.desk.window.close()
    tray = reminded.background.tray
    assert tray is not None
    assert (tray.late.text(), tray.today.text()) == ("1 late", "2 due today")
    tray.late.trigger()
    reminded.desk.settles()
    assert reminded.desk.titles() == ["Approve proof"]


def test_without_a_tray_it_minimises_and_says_so_once(reminded: Reminded) -> None:
    reminded.sets(keep=True)
    window = reminded.desk.window
    assert not window.close()
    assert window.isMinimized()
    assert "goes on reminding" in reminded.desktop.notes[-1].title
    count = len(reminded.desktop.notes)
    window.showNormal()
    assert not window.close()
    assert len(reminded.desktop.notes) == count


def test_quit_quits_whatever_closing_means(reminded: Reminded) -> None:
    reminded.sets(keep=True)
    reminded.background.end()
    assert reminded.desk.window.close()


def test_a_follow_up_is_added_in_the_small_window(reminded: Reminded) -> None:
    desk = reminded.desk
    quick = reminded.adds_quickly()
    inputs.type_text("Ring the printer tomorrow", quick.box)
    inputs.press_key("Return", quick.box)
    desk.sees("Ring the printer")
    assert desk.card("Ring the printer").due == in_days(1)
    desk.until(lambda: not quick.isVisible())


def test_the_small_window_grows_with_what_it_shows_below_the_line(reminded: Reminded) -> None:
    quick = reminded.adds_quickly()
    before = quick.height()
    inputs.type_text("Ring Joe at Tall Timber 31.2.", quick.box)
    popup = quick.box.popup
    reminded.desk.until(popup.isVisible)
    rows = range(popup.model.rowCount())
    assert popup.list.viewport().height() >= sum(popup.list.sizeHintForRow(row) for row in rows)
    assert quick.rect().contains(popup.geometry())
    inputs.press_key("Esc", quick.box)
    assert quick.height() == before


def test_escape_closes_the_small_window(reminded: Reminded) -> None:
    quick = reminded.adds_quickly()
    inputs.type_text("Ring", quick.box)
    inputs.press_key("Esc", quick.box)
    assert quick.isVisible()
    assert quick.box.text() == ""
    inputs.press_key("Esc", quick.box)
    assert not quick.isVisible()


def test_what_could_not_be_added_stands_in_the_small_window_again(
    reminded: Reminded, monkeypatch: pytest.MonkeyPatch
) -> None:
    from board.domain.errors import StoreAway
    from board.services import cards

    def full(*_: object) -> None:
        raise StoreAway("store_full")

    monkeypatch.setattr(cards, "add", full)
    quick = reminded.adds_quickly()
    inputs.type_text("Ring the printer", quick.box)
    inputs.press_key("Return", quick.box)
    reminded.desk.until(lambda: quick.box.text() == "Ring the printer")
    assert quick.isVisible()


def test_a_found_card_opens_on_the_board(reminded: Reminded) -> None:
    desk = reminded.desk
    quick = reminded.adds_quickly()
    inputs.type_text("Call Joe", quick.box)
    inputs.press_key("Return", quick.box)
    desk.until(lambda: desk.panel.isVisible() and desk.panel.card_id == desk.id("Call Joe"))


def chosen(desk: AtDesk) -> Callable[[], ReminderSettings]:
    return DeskMemory(desk.store.settings).read


def test_settings_are_kept(desk: AtDesk) -> None:
    wanted = ReminderSettings(
        Rules(digest_at=time(8, 30), quiet_from=time(18), details=False, everybody=True), keep=True
    )
    DeskMemory(desk.store.settings).write(wanted)
    assert chosen(desk)() == wanted


def test_settings_that_make_no_sense_are_as_usual(desk: AtDesk) -> None:
    desk.store.settings.setValue("reminders/quiet_from", "late")
    desk.store.settings.setValue("reminders/digest_at", "25:99")
    assert chosen(desk)().rules == Rules()


def test_a_reminder_the_desktop_keeps_silent_about_is_said_in_the_window_once(
    reminded: Reminded, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presenter, "ANSWER_MS", 1)
    reminded.desktop.hangs = True
    reminded.later(hours=5)
    reminded.desk.sees_notice("Call Joe", slot="reminder")
    assert reminded.desktop.gone[-1] == reminded.desk.id("Call Joe")  # it shall not come later too
    reminded.desk.notice_bar.withdraw("reminder")
    reminded.later(minutes=10)
    assert not reminded.desk.notice("reminder")
