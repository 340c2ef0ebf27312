"""How a kind of job goes is laid out step by step, by keyboard alone, with the letter beside it."""

from __future__ import annotations

import json
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QFileDialog

from board.domain.process import StepTurn
from board.services import jobs, processes
from board.services.jobs import JobDraft
from board.ui.processes.apply_dialog import ApplyDialog
from board.ui.processes.field_text import FieldText
from board.ui.processes.letter_dialog import LetterDialog
from board.ui.widgets.list_page import ListPage
from board.ui.widgets.table_view import choose_rows
from tests.driver import inputs

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from board.domain.process import InUse, Process
    from board.ui.processes.process_page import ProcessPage
    from tests.driver.scenario import AtDesk


def listed(desk: AtDesk) -> ListPage:
    """Show the list of processes."""
    desk.chooses("Processes")
    page = desk.page_shown()
    assert isinstance(page, ListPage)
    desk.until(page.table.hasFocus)
    return page


def names(page: ListPage) -> list[str]:
    """Return the names in the list."""
    return [str(page.model.index(row, 0).data()) for row in range(page.model.rowCount())]


def lays_out(desk: AtDesk, name: str) -> ProcessPage:
    """Open a process from the list, by keyboard alone."""
    page = listed(desk)
    choose_rows(page.table, [names(page).index(name)])
    desk.presses("Return")
    found = desk.open_board.processes.page
    desk.until(found.isVisible)
    assert found.list.hasFocus()
    return found


def goes_to(desk: AtDesk, page: ProcessPage, title: str) -> None:
    """Walk down the list to a step, with the arrows."""
    page.list.setFocus()
    desk.presses("Home")
    for _ in page.list.steps.rows:
        if str(page.list.currentIndex().data()) == title:
            return
        desk.presses("Down")
    raise AssertionError(title)


def titles(page: ProcessPage) -> list[str]:
    """Return what stands in the list of steps."""
    return [str(page.list.steps.index(row).data()) for row in range(page.list.steps.rowCount())]


def now(page: ProcessPage) -> Process:
    """Return the process as it is laid out."""
    assert page.draft is not None
    return page.draft.now


def kept(desk: AtDesk, name: str) -> Process:
    """Return the process of this name as it is on the board."""
    return desk.does(lambda: processes.called(desk.ws, name))


def reads(page: ProcessPage) -> str:
    """Return what the customer would read of the step."""
    return page.beside.letter.text()


def test_three_processes_wait_for_a_newcomer(desk: AtDesk) -> None:
    page = listed(desk)
    assert names(page) == ["Make to order", "Promo order", "Service visit"]
    assert [page.model.index(1, column).data() for column in (1, 2, 3)] == ["English", "14", "1"]
    assert not desk.bar.undo.isEnabled()


def test_a_step_is_changed_and_saved_without_the_pointer_and_one_undo_takes_it_back(
    desk: AtDesk,
) -> None:
    page = lays_out(desk, "Promo order")
    assert page.note.text() == "Version 1"
    goes_to(desk, page, "Approve the proof")
    desk.presses("Return")
    inputs.press_key("Ctrl+A")
    desk.types("Approve the drawing")
    desk.presses("Return")
    assert page.note.text() == "Version 2, not saved yet."
    assert "Approve the drawing" in titles(page)
    desk.presses("Ctrl+S")
    desk.sees_notice("“Promo order” saved as version 2")
    assert page.note.text() == "Version 2"
    assert kept(desk, "Promo").steps[6].title == "Approve the drawing"
    desk.presses("Ctrl+Z")
    desk.until(lambda: "Approve the proof" in titles(page))
    assert kept(desk, "Promo").version == 1


def test_the_first_row_reads_as_a_sentence(desk: AtDesk) -> None:
    page = lays_out(desk, "Promo order")
    rows = page.list.steps
    told = [rows.data(rows.index(row), 11) for row in (6, 11)]  # the accessible text
    assert told == [
        "Approve the proof, customer · 3 days, after Draw the proof, trouble spot",
        "In their hands, 4 spare days",
    ]


def test_steps_are_added_moved_and_removed_by_keys_and_every_one_can_be_undone(
    desk: AtDesk,
) -> None:
    page = lays_out(desk, "Promo order")
    before = titles(page)
    goes_to(desk, page, "Draw the proof")
    desk.presses("Ins")
    assert page.form.texts["title"].hasFocus()
    desk.types("Check the drawing")
    desk.presses("Return")
    assert titles(page)[6] == "Check the drawing"
    assert now(page).steps[6].after == ("proof",)
    assert now(page).steps[7].after == ("check-the-drawing",)
    page.list.setFocus()
    desk.presses("Alt+Up")
    assert titles(page)[5:7] == ["Check the drawing", "Draw the proof"]
    desk.presses("Del")
    assert titles(page) == before
    assert now(page).steps[6].after == ("proof",)
    desk.presses("Ctrl+Z")
    assert "Check the drawing" in titles(page)
    desk.presses("Ctrl+Shift+Z")
    assert titles(page) == before
    desk.presses("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert titles(page) == before
    assert page.note.text() == "Version 1"


def test_a_step_before_delivery_cannot_be_moved_behind_it(desk: AtDesk) -> None:
    page = lays_out(desk, "Promo order")
    goes_to(desk, page, "On its way to you")
    before = titles(page)
    desk.presses("Alt+Down")
    assert titles(page) == before


def test_what_must_be_put_right_is_named_and_one_is_taken_there(desk: AtDesk) -> None:
    page = lays_out(desk, "Promo order")
    goes_to(desk, page, "Delivery address and receiving hours")
    desk.fills(page.form.texts["easiest"], " ")
    goes_to(desk, page, "Approve the proof")
    desk.fills(page.form.texts["consequence"], "{new_shipdate}")
    desk.comes_to_the_front()  # the list of fields was a window of its own
    said = page.beside.problems()
    assert said == [
        "Approve the proof: there is no field “new_shipdate”; perhaps “new_ship_date” is meant.",
        "Delivery address and receiving hours: say how they can do it most easily.",
    ]
    desk.pushes(page.beside.go_buttons[1])
    assert page.form.texts["easiest"].hasFocus()
    assert str(page.list.currentIndex().data()) == "Delivery address and receiving hours"
    desk.pushes(page.save)
    assert page.form.texts["consequence"].hasFocus()
    assert kept(desk, "Promo").version == 1


def test_steps_that_wait_for_each_other_are_named(desk: AtDesk) -> None:
    page = lays_out(desk, "Promo order")
    goes_to(desk, page, "Draw the proof")
    plus = page.form.after
    inputs.choose(plus.menu(), "Approve the proof")
    [said] = page.beside.problems()
    assert "Draw the proof" in said
    assert "Approve the proof" in said
    assert "wait for each other in a circle" in said
    desk.until(lambda: "wait for each other" in reads(page))
    assert plus.chips[1].text() == "Approve the proof  ×"
    desk.pushes(plus.chips[1])
    assert page.beside.problems() == []


def test_the_customer_is_read_to_while_one_types(desk: AtDesk) -> None:
    page = lays_out(desk, "Promo order")
    goes_to(desk, page, "Approve the proof")
    desk.until(lambda: "★ Approve the proof, by " in reads(page))
    assert "Why: Nothing is printed before your yes." in reads(page)
    field = page.form.texts["why"]
    field.setFocus()
    inputs.press_key("Ctrl+A")
    desk.types("Names matter")
    desk.until(lambda: "Why: Names matter." in reads(page))
    desk.presses("Esc")
    desk.until(lambda: "Why: Nothing is printed" in reads(page))


def test_a_field_is_completed_after_a_brace(desk: AtDesk) -> None:
    page = lays_out(desk, "Promo order")
    goes_to(desk, page, "Approve the proof")
    field = page.form.texts["easiest"]
    desk.until(lambda: "Easiest: Answer “yes”" in reads(page))
    field.setFocus()
    inputs.press_key("Ctrl+End")
    desk.types(" Call {pho")
    assert isinstance(field, FieldText)
    popup = field.offer.popup()
    assert popup is not None
    desk.until(popup.isVisible)
    assert "Easiest: Answer “yes”" in reads(page)  # not what is wrong with half a field
    inputs.press_key("Return", popup)
    desk.presses("Return")
    assert now(page).steps[6].easiest.endswith(" Call {phone}")
    assert page.beside.problems() == []


def test_an_internal_step_is_not_read_by_the_customer(desk: AtDesk) -> None:
    page = lays_out(desk, "Promo order")
    goes_to(desk, page, "Ask how it was")
    desk.until(lambda: reads(page) == "The customer never reads this.")
    goes_to(desk, page, "Production")
    desk.until(lambda: "in the line on our part" in reads(page))


def test_whose_turn_it_is_changes_what_is_asked(desk: AtDesk) -> None:
    page = lays_out(desk, "Promo order")
    goes_to(desk, page, "Draw the proof")
    assert page.form.rows["days"].isVisible()
    assert not page.form.texts["why"].isVisible()
    desk.pushes(page.form.turn.buttons[StepTurn.CUSTOMER])
    assert not page.form.rows["days"].isVisible()
    assert page.form.texts["why"].isVisible()
    assert [said.partition(": ")[2] for said in page.beside.problems()] == [
        "say why it matters.",
        "say how they can do it most easily.",
    ]


def test_money_is_typed_as_money(desk: AtDesk) -> None:
    page = lays_out(desk, "Promo order")
    goes_to(desk, page, "Production")
    assert page.form.numbers["rush_cost"].text() == "$85"
    desk.fills(page.form.numbers["rush_cost"], "120.50")
    assert now(page).steps[8].rush_cost == 12050
    goes_to(desk, page, "Approve the proof")
    desk.fills(page.form.fees["flat"], "15")
    fee = now(page).steps[6].fee
    assert fee is not None
    assert (fee.flat, fee.per_day, fee.cap) == (1500, 4000, 12000)
    desk.until(lambda: "$15 plus $40 for each working day (at most $120)" in reads(page))


def test_spare_days_name_and_discount_belong_to_the_whole_process(desk: AtDesk) -> None:
    page = lays_out(desk, "Promo order")
    goes_to(desk, page, "In their hands")
    desk.presses("Return")
    inputs.press_key("Ctrl+A")
    desk.types("Give-aways")
    desk.presses("Return")
    desk.fills(page.whole.spare, "6")
    desk.fills(page.whole.percent, "5")
    assert page.heading.text() == "Give-aways"
    goes_to(desk, page, "Approve the proof")
    assert page.form.discount.text() == "Counts for the discount of 5 %"
    desk.pushes(page.form.discount)
    desk.presses("Ctrl+S")
    saved = kept(desk, "Give-aways")
    assert saved.buffer_days == 6
    assert saved.discount is not None
    assert saved.discount.steps == ("artwork", "quantities")


def test_a_draft_is_kept_when_one_leaves_and_can_be_thrown_away(desk: AtDesk) -> None:
    page = lays_out(desk, "Promo order")
    goes_to(desk, page, "Draw the proof")
    desk.presses("Del", "Esc")
    assert isinstance(desk.page_shown(), ListPage)
    page = lays_out(desk, "Promo order")
    assert "Draw the proof" not in titles(page)
    assert page.note.text() == "Version 2, not saved yet."
    inputs.choose(page.menu(), "Throw the draft away")
    desk.until(lambda: "Draw the proof" in titles(page))
    assert page.note.text() == "Version 1"


def test_a_draft_survives_the_end_of_the_program(
    sits_down: Callable[..., AtDesk], board_file: Path
) -> None:
    desk = sits_down()
    page = lays_out(desk, "Promo order")
    goes_to(desk, page, "Draw the proof")
    desk.presses("Del")
    assert desk.open_board.drafts.keep()
    again = sits_down(address=board_file)
    page = lays_out(again, "Promo order")
    again.until(lambda: "Draw the proof" not in titles(page))
    assert not again.notice("unsaved")


def test_a_new_process_begins_with_one_step(desk: AtDesk) -> None:
    page = listed(desk)
    desk.fills(page.new, "Trophies")
    found = desk.open_board.processes.page
    desk.until(found.isVisible)
    assert found.heading.text() == "Trophies"
    assert titles(found) == ["First step", "In their hands"]
    desk.presses("Esc")
    assert names(listed(desk)) == ["Make to order", "Promo order", "Service visit", "Trophies"]


def test_a_process_is_copied_and_removed(desk: AtDesk) -> None:
    page = listed(desk)
    choose_rows(page.table, [2])
    desk.pushes(page.buttons["copy_process"])
    found = desk.open_board.processes.page
    desk.until(found.isVisible)
    assert found.whole.name.hasFocus()
    assert found.whole.name.text() == "Service visit 2"
    desk.presses("Esc")
    page = listed(desk)
    choose_rows(page.table, [2])
    desk.pushes(page.buttons["remove_process"])
    desk.until(lambda: names(page) == ["Make to order", "Promo order", "Service visit 2"])
    desk.presses("Ctrl+Z")
    desk.until(lambda: "Service visit" in names(page))


def test_a_process_goes_out_as_a_file_and_comes_in_from_one(desk: AtDesk, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    page = listed(desk)
    choose_rows(page.table, [1])
    desk.pushes(page.buttons["export_process"])
    saving = desk.part(QFileDialog)
    saving.fileSelected.emit(str(file))
    saving.reject()
    desk.sees_notice("Exported to")
    document = json.loads(file.read_text("utf-8"))
    document["name"] = "By hand"
    file.write_text(json.dumps(document), "utf-8")
    desk.pushes(page.buttons["import_process"])
    opening = desk.part(QFileDialog)
    opening.fileSelected.emit(str(file))
    opening.reject()
    found = desk.open_board.processes.page
    desk.until(found.isVisible)
    assert found.heading.text() == "By hand"


def test_a_file_with_a_mistake_says_where_it_is(desk: AtDesk, tmp_path: Path) -> None:
    file = tmp_path / "mine.json"
    file.write_text('{"name": "X", "steps": [{"key": "a", "title": "A", "day": 1}]}', "utf-8")
    listed(desk)
    desk.open_board.processes.bring_in(str(file))
    desk.sees_notice("Step a, “day”: there is no such field")


def test_the_whole_letter_can_be_seen(desk: AtDesk) -> None:
    page = lays_out(desk, "Promo order")
    desk.pushes(page.letter)
    dialog = desk.dialog()
    assert isinstance(dialog, LetterDialog)
    assert "Dear Dr. Nair," in dialog.text.text()
    assert "Approve the proof, by" in dialog.text.text()
    assert "Ask how it was" not in dialog.text.text()
    desk.presses("Esc")


def test_a_new_version_comes_into_a_running_job_only_where_it_is_ticked(desk: AtDesk) -> None:
    promo = kept(desk, "Promo").id
    for what in ("Mugs", "Caps"):
        draft = JobDraft(promo, what, date(2027, 1, 29), customer="Harbor")
        desk.does(partial(jobs.start, desk.ws, draft))
    page = lays_out(desk, "Promo order")
    goes_to(desk, page, "Production")
    desk.fills(page.form.numbers["days"], "9")
    assert page.note.text() == "Version 2, not saved yet. 2 open jobs stay on version 1."
    desk.presses("Ctrl+S")
    desk.until(lambda: page.beside.jobs.text() == "2 open jobs keep version 1.")
    desk.pushes(page.beside.apply)
    dialog = desk.dialog()
    assert isinstance(dialog, ApplyDialog)
    assert [tick.isChecked() for tick in dialog.ticks.values()] == [False, False]
    assert not dialog.apply.isEnabled()
    caps, _mugs = dialog.ticks.values()
    assert caps.text() == "Caps · Harbor, now version 1"
    assert caps.accessibleDescription() == "Production: days 8 → 9"
    desk.pushes(caps)
    assert dialog.apply.text() == "Apply to 1 job"
    desk.pushes(dialog.apply)
    desk.sees_notice("New version taken over")
    desk.until(lambda: page.beside.jobs.text() == "1 open job keeps version 1.")
    assert page.beside.apply.text() == "Apply to 1 open job…"
    versions = desk.does(lambda: {one.job: one.version for one in in_use(desk)})
    assert versions == {"Caps": 2, "Mugs": 1}


def in_use(desk: AtDesk) -> list[InUse]:
    """Return the running jobs with their versions."""
    return [one for found in processes.in_use(desk.ws).values() for one in found]


def test_in_a_narrow_window_the_letter_is_a_tab(desk: AtDesk) -> None:
    desk.resizes(1280, 720)
    page = lays_out(desk, "Promo order")
    desk.until(page.tabs.isVisible)
    goes_to(desk, page, "Approve the proof")
    assert page.form.isVisible()
    assert not page.beside.isVisible()
    page.tabs.setFocus()
    desk.presses("Right")
    assert page.beside.isVisible()
    assert not page.form.isVisible()
    desk.resizes(1500, 860)
    desk.until(lambda: not page.tabs.isVisible())
    assert page.form.isVisible()
    assert page.beside.isVisible()


def test_tab_goes_through_the_page_as_one_reads_it(desk: AtDesk) -> None:
    page = lays_out(desk, "Promo order")
    goes_to(desk, page, "Final quantities and names")
    goes_to(desk, page, "Approve the proof")
    desk.presses("F6")
    met = []
    for _ in range(22):
        focus = QApplication.focusWidget()
        assert focus is not None
        met.append(focus.accessibleName() or getattr(focus, "text", str)())
        inputs.press_key("Tab")
    assert met == [
        *("Name", "Customer", "Hard", "after Draw the proof, take out"),
        *("Comes after another step, too", "Working days they get"),
        *("Answers count the same day until", "Working days they get at least"),
        *("Why it matters", "If it is late", "Easiest way", "What comes then"),
        *("Fee as soon as it is late", "Fee for each working day", "Fee at most"),
        *("Counts for the discount of 3 %", "Marked in the letter", "The customer sees this step"),
        *("About", "Looked after by", "After delivery", "Only in a customer’s first order"),
    ]
    desk.presses("Shift+Tab")


def test_f6_goes_from_column_to_column(desk: AtDesk) -> None:
    page = lays_out(desk, "Promo order")
    desk.presses("F6")
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.forms.isAncestorOf(focus)
    desk.presses("F6")
    assert page.list.hasFocus()
    goes_to(desk, page, "Approve the proof")
    desk.fills(page.form.texts["why"], " ")
    desk.presses("F6")
    assert page.beside.go_buttons[0].hasFocus()
    desk.presses("F6")
    assert page.list.hasFocus()


def test_what_another_saves_is_shown_where_nothing_is_begun(
    desk: AtDesk, sits_down: Callable[..., AtDesk]
) -> None:
    page = lays_out(desk, "Promo order")
    other = sits_down("Max Mohr")
    theirs = lays_out(other, "Promo order")
    goes_to(other, theirs, "Draw the proof")
    other.presses("Del", "Ctrl+S")
    desk.comes_to_the_front()
    desk.open_board.watcher.look()
    desk.until(lambda: "Draw the proof" not in titles(page))
    assert page.note.text() == "Version 2"
