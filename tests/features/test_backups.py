"""Backups are made by themselves; a damaged board is never replaced by an empty one."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from threading import Thread, current_thread, main_thread
from typing import TYPE_CHECKING

import pytest

from board.domain.errors import Refused
from board.services import backups, cards
from board.ui.settings.settings import SettingsDialog
from tests.driver.builders import NOW, Clock, in_days, open_desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.driver.app import Started
    from tests.driver.scenario import AtDesk

BACKUPS = 2  # the page of the settings


def made(board: Path) -> list[str]:
    """Return the names of the backups of a board."""
    return sorted(path.name for path in (board.parent / "backups").glob("*.db"))


def test_the_start_makes_a_backup_at_most_one_a_day(
    desk: AtDesk, sits_down: Callable[..., AtDesk], board_file: Path, clock: Clock
) -> None:
    assert made(board_file) == ["board-20261123-100000.db"]
    clock.ahead(hours=2)
    sits_down("Max Mohr")
    assert len(made(board_file)) == 1
    clock.ahead(days=1)
    sits_down("Ida Hahn")
    assert len(made(board_file)) == 2


def test_a_window_left_open_makes_one_each_day(desk: AtDesk, board_file: Path) -> None:
    for day in (1, 2):
        desk.clock.on(in_days(day))
        desk.open_board.backups._hourly.timeout.emit()
        desk.settles()
    assert len(made(board_file)) == 3


def test_a_backup_is_made_at_somebodys_word(desk: AtDesk, board_file: Path) -> None:
    desk.clock.ahead(minutes=5)
    desk.chooses("Back up now")
    desk.sees_notice("Backed up to")
    assert len(made(board_file)) == 2


def test_a_backup_holds_what_was_on_the_board(
    desk: AtDesk, sits_down: Callable[..., AtDesk], board_file: Path
) -> None:
    desk.has("Approve proof", "Asked")
    desk.clock.ahead(minutes=5)
    desk.chooses("Back up now")
    desk.sees_notice("Backed up to")
    sits_down("Ida Hahn", address=board_file.parent / "backups" / made(board_file)[-1]).sees(
        "Approve proof", "Asked"
    )


def test_a_second_folder_gets_them_too(desk: AtDesk, tmp_path: Path) -> None:
    second = tmp_path / "other disk"
    second.mkdir()
    desk.presses("Ctrl+,")
    dialog = desk.part(SettingsDialog)
    dialog.pages.setCurrentIndex(BACKUPS)
    dialog.backups.folder_wanted.emit(str(second))
    desk.settles()
    assert len(list(second.glob("*.db"))) == 1
    assert dialog.backups.second.text() == str(second)
    dialog.close()
    desk.clock.on(in_days(1))
    desk.open_board.backups.back_up()
    desk.settles()
    assert len(list(second.glob("*.db"))) == 2


def test_a_bar_says_so_when_the_newest_good_backup_is_over_three_days_old(
    board_file: Path, clock: Clock, sits_down: Callable[..., AtDesk]
) -> None:
    ws = open_desk(str(board_file), clock)
    backups.make(ws)
    ws.store.close()
    clock.ahead(days=4)
    folder = board_file.parent / "backups"
    kept = folder.rename(board_file.parent / "put aside")
    folder.write_text("a file where the folder should be")
    desk = sits_down()
    desk.sees_notice("The newest good backup is over 3 days old.", "backup")
    desk.sees_notice("Today’s backup could not be made")
    folder.unlink()
    kept.rename(folder)
    desk.takes_offer("Back up now", "backup")
    desk.sees_notice("Backed up to")
    assert desk.notice("backup") == ""


def test_one_start_with_a_wrong_clock_does_not_end_the_backups(
    desk: AtDesk, board_file: Path
) -> None:
    desk.clock.on(date(2030, 1, 1))
    desk.open_board.backups.back_up()
    desk.settles()
    assert "board-20300101-100000.db" in made(board_file)

    for day in range(1, 31):
        desk.clock.on(in_days(day))
        desk.open_board.backups.back_up()
        desk.settles()
        assert f"board-{in_days(day):%Y%m%d}-100000.db" in made(board_file)
    assert len([name for name in made(board_file) if name < "board-2030"]) >= 10


def test_a_backup_of_a_day_to_come_does_not_count_as_a_new_one(
    desk: AtDesk, board_file: Path
) -> None:
    for one in (board_file.parent / "backups").glob("*.db"):
        one.rename(one.with_name("board-20300101-100000.db"))

    assert desk.does(lambda: backups.missed(desk.ws)).here


def test_a_day_that_is_tried_out_never_reaches_the_backups(
    board_file: Path, clock: Clock, tmp_path: Path
) -> None:
    ws = open_desk(str(board_file), clock)
    ws.clock = Clock(NOW.replace(year=2030))
    backups.make_daily(ws)
    backups.choose_second_folder(ws, tmp_path)
    assert made(board_file) == ["board-20261123-100000.db"]
    assert backups.missed(ws) == backups.Missed()

    kept = backups.restore(ws, board_file.parent / "backups" / made(board_file)[0])

    assert kept.name.startswith("board-20261123-")
    assert [path.name[:14] for path in tmp_path.glob("*.db")] == ["board-20261123"]


def test_a_second_folder_is_not_chosen_for_a_board_on_a_server(
    server_address: str, clock: Clock, tmp_path: Path
) -> None:
    ws = open_desk(server_address, clock)

    with pytest.raises(Refused) as refused:
        backups.choose_second_folder(ws, tmp_path)

    assert refused.value.kind == "backup_needs_pg_dump"
    assert backups.second_folder(ws) is None


def test_of_a_server_that_is_away_no_backup_is_missed(server_address: str, clock: Clock) -> None:
    ws = open_desk(server_address, clock)
    ws.store.close()
    ws.store.leave_in(0)  # nobody is connected to any more

    assert backups.make_daily(ws) is None
    assert backups.missed(ws) == backups.Missed()


def test_of_a_damaged_board_the_newest_backup_is_not_one_of_a_day_to_come(
    desk: AtDesk, board_file: Path
) -> None:
    folder, [name] = board_file.parent / "backups", made(board_file)
    (folder / "board-20300101-100000.db").write_bytes((folder / name).read_bytes())

    good = backups.newest_good(board_file, desk.clock())

    assert good is not None
    assert good.path.name == name


def test_days_to_come_drive_no_backup_out() -> None:
    ours = [backups.Backup(Path(f"{day}"), NOW - timedelta(days=day)) for day in range(10)]
    wrong = [backups.Backup(Path(f"+{day}"), NOW + timedelta(days=400 + day)) for day in range(30)]

    staying = backups.kept([*ours, *wrong], NOW)

    assert {one.path for one in ours} <= staying
    assert 10 <= len(staying) - len(ours) < len(wrong)


def test_a_damaged_backup_does_not_count_as_good(desk: AtDesk, board_file: Path) -> None:
    [only] = (board_file.parent / "backups").glob("*.db")
    only.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    assert desk.does(lambda: backups.missed(desk.ws)).here


@pytest.mark.expects_log
def test_a_damaged_board_is_kept_byte_for_byte_and_the_newest_good_backup_offered(
    program: Callable[..., Started], board_file: Path, clock: Clock
) -> None:
    ws = open_desk(str(board_file), clock)
    cards.add(ws, cards.Draft("Kept", due=in_days(3)))
    backups.make(ws)
    ws.store.close()
    damaged = board_file.read_bytes()[:100] + b"\xff" * 9000
    board_file.write_bytes(damaged)
    started = program(board_file)
    started.sees_page("The board file is damaged. It was left as it is")
    assert board_file.read_bytes() == damaged
    started.pushes("Put back the backup of Mon 23 Nov")
    started.sees_card("Kept")
    [aside] = board_file.parent.glob("board-damaged-*.db")
    assert aside.read_bytes() == damaged


@pytest.mark.expects_log
def test_the_window_does_not_wait_while_backups_are_looked_through(
    program: Callable[..., Started], board_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[Thread] = set()

    def newest_good(_board: Path, _now: object) -> None:
        threads.add(current_thread())

    monkeypatch.setattr(backups, "newest_good", newest_good)
    board_file.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)

    program(board_file).sees_page("The board file is damaged")

    assert threads
    assert main_thread() not in threads


def test_the_last_ten_and_one_a_day_week_and_month_are_kept(desk: AtDesk, board_file: Path) -> None:
    for _ in range(30):
        desk.clock.now += timedelta(days=1)
        desk.open_board.backups.back_up()
        desk.settles()
    assert 10 <= len(made(board_file)) < 20
