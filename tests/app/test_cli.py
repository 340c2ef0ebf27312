"""The command line, complete: every command, its JSON, its errors and where options may stand."""

from __future__ import annotations

import json
import os
import re
import struct
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QImage

from board import __version__
from board.app import listing, recent
from board.app.main import main
from board.domain.address import file_address
from board.services import cards
from tests.driver.builders import open_desk

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.domain.card import Card
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock

MONDAY = "2026-11-23"
KEYS = {"id", "title", "customer", "job", "stage", "turn", "due", "urgency", "owner"}
KEYS |= {"done", "archived"}
CHECKOUT = Path(__file__).parents[2]


class Line:
    """The command line on one board and one day."""

    def __init__(self, board: Path, read: pytest.CaptureFixture[str]) -> None:
        self.board = board
        self._read = read
        self.status = 0
        self.error = ""

    def __call__(self, *words: str) -> str:
        """Run a command and return what it printed."""
        self.status = main(["--board", str(self.board), "--today", MONDAY, *words])
        told, self.error = self._read.readouterr()
        return told

    def json(self, *words: str) -> object:
        """Run a command that must work and return its document."""
        told = self(*words, "--json")
        assert self.status == 0, self.error
        return json.loads(told)

    def add(self, *words: str) -> dict[str, object]:
        """Add a card and return it."""
        card = self.json("add", *words)
        assert isinstance(card, dict)
        return card

    def listed(self, *words: str) -> list[dict[str, str]]:
        """Return the cards of a list."""
        found = self.json("list", *words)
        assert isinstance(found, list)
        return found

    def titles(self, *words: str) -> list[str]:
        """Return the titles of a list."""
        return [card["title"] for card in self.listed(*words)]

    def show(self, card: dict[str, object]) -> dict[str, object]:
        """Return everything on a card."""
        found = self.json("show", str(card["id"]))
        assert isinstance(found, dict)
        return found

    def refuses(self, *words: str) -> str:
        """Run a command that must be refused, with one sentence, and return that."""
        told = self(*words)
        assert self.status == 1
        assert told == ""
        assert self.error.count("\n") == 1
        assert self.error.rstrip().endswith((".", "…"))
        return self.error


@pytest.fixture
def line(board_file: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(board_file, capsys)


@pytest.fixture
def started() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the program in a process of its own, without a display."""
    without = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    env = {name: value for name, value in os.environ.items() if name not in without}

    def run(*words: str, code: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        start = ["-c", code] if code else ["-m", "board"]
        return subprocess.run(
            [sys.executable, "-W", "error", *start, *words],
            cwd=CHECKOUT,
            env={**env, **more},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


def test_add_understands_a_line_and_prints_the_new_card(line: Line) -> None:
    card = line.add("Call Joe re quote fri @EM #asked")
    assert card["title"] == "Call Joe re quote"
    assert (card["stage"], card["turn"], card["due"]) == ("Asked", "customer", "2026-11-27")
    assert (card["owner"], card["urgency"]) == ("EM", "later")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Call Joe 31.2.", "“31.2.” is not a date\n"),
        ("Call Joe at 25:00", "“25:00” is not a time of day\n"),
        ("Call Joe #nowhere", "“#nowhere” is not a stage\n"),
        ("Black Friday flyers", "“Friday” stays in the title; write 2026-11-27 to mean it\n"),
        ("Call Joe fri at Tall Timber", ""),
    ],
)
def test_add_says_what_was_not_understood_beside_the_new_card(
    line: Line, words: str, told: str
) -> None:
    assert line.add(words)["title"]
    assert line.error == told


def test_a_customer_nobody_knows_is_made_by_double_brackets(line: Line) -> None:
    card = line.add("Call Joe at [[Tall Timber]] fri")
    assert (card["title"], card["customer"]) == ("Call Joe at Tall Timber", "Tall Timber")


@pytest.mark.parametrize(
    ("words", "day"),
    [("KW 50", "2026-12-07"), ("mid december", "2026-12-15"), ("fri", "2026-11-27")],
)
def test_all_commands_understand_the_same_dates(line: Line, words: str, day: str) -> None:
    card = line.add(f"Call Joe {words}")
    assert card["due"] == line.add("Call Ann", "--due", words)["due"] == day
    assert line.json("edit", str(card["id"]), "--due", words)["due"] == day  # type: ignore[index]  # an object
    line.json("snooze", str(card["id"]), words)


def test_a_due_date_may_have_its_time(line: Line) -> None:
    card = line.add("Call Joe", "--due", "monday at 9")
    assert (card["due"], line.show(card)["due_time"]) == ("2026-11-30", "09:00")
    line.json("edit", str(card["id"]), "--due", "fri at 3")
    assert (line.show(card)["due"], line.show(card)["due_time"]) == ("2026-11-27", "15:00")


def test_a_text_may_come_in_several_words(line: Line) -> None:
    assert line.add("Call", "Joe", "tomorrow")["due"] == "2026-11-24"


def test_options_of_add_count_more_than_the_text(line: Line) -> None:
    card = line.add(
        *("Send logo fri", "--customer", "Tall Pines", "--due", "+2bd", "--stage", "our turn"),
        *("--owner", "Max Mohr", "--job", "Mugs", "--note", "Joe likes blue"),
    )
    assert (card["customer"], card["job"], card["due"]) == ("Tall Pines", "Mugs", "2026-11-25")
    assert (card["stage"], card["owner"]) == ("Our turn", "Max Mohr")
    assert card["note"] == "Joe likes blue"


def test_objects_have_all_keys_with_null_for_what_is_missing(line: Line) -> None:
    card = line.add("Call Joe")
    assert card.keys() >= KEYS
    assert (card["customer"], card["job"]) == (None, None)
    assert (card["done"], card["archived"]) == (False, False)
    assert card["due"] == "2026-11-24"


def test_list_is_an_array_in_board_order(line: Line) -> None:
    for words in ("Later 2026-12-30 #asked", "Late 2026-11-20 #asked", "First 2027-01-30"):
        line.add(words)
    assert line.titles() == ["First", "Late", "Later"]
    assert line.json("list", "--stage", "Reminded") == []


@pytest.fixture
def busy(line: Line) -> Line:
    line.add("Approve proof 2026-11-19 #asked", "--customer", "Fairview Golf Club")
    line.add("Send logo today #asked", "--customer", "Tall Pines")
    line.add("Order mugs fri #our", "--customer", "Tall Pines Lodge")
    return line


@pytest.mark.parametrize(
    ("filters", "left"),
    [
        (["--late"], ["Approve proof"]),
        (["--today"], ["Send logo"]),
        (["--stage", "asked"], ["Approve proof", "Send logo"]),
        (["--stage", "OUR TURN"], ["Order mugs"]),
        (["--customer", "tall"], ["Send logo", "Order mugs"]),
        (["--search", "logo"], ["Send logo"]),
        (["--search", "due<thu"], ["Approve proof", "Send logo"]),
        (["--customer", "tall", "--stage", "asked"], ["Send logo"]),
        (["--late", "--today"], []),
        (["--late", "--customer", "tall"], []),
    ],
)
def test_filters_of_list_combine(busy: Line, filters: list[str], left: list[str]) -> None:
    assert busy.titles(*filters) == left


def test_list_leaves_out_archived_snoozed_and_removed_cards(busy: Line) -> None:
    ids = {card["title"]: card["id"] for card in busy.listed()}
    busy("archive", ids["Approve proof"])
    busy("snooze", ids["Order mugs"], "2026-11-26")
    assert busy.titles() == ["Send logo"]
    assert sorted(busy.titles("--all")) == ["Approve proof", "Order mugs", "Send logo"]
    busy("add", "gone soon")
    busy("undo")
    assert "Gone soon" not in busy.titles("--all")


def test_show_prints_everything_on_a_card(line: Line) -> None:
    card = line.add("Call Joe fri", "--note", "likes blue")
    found = line.json("show", str(card["id"]))
    assert isinstance(found, dict)
    assert found.items() >= card.items()
    assert [entry["verb"] for entry in found["history"]] == ["add"]
    assert found["checklist"] == found["links"] == found["touches"] == []
    text = line("show", str(card["id"]))
    assert "title: Call Joe" in text
    assert "note: likes blue" in text


def test_move_takes_a_stage_without_case_or_its_beginning(line: Line) -> None:
    card = line.add("Call Joe")
    for name, stage in (("REMINDED", "Reminded"), ("needs", "Needs a hand"), ("asked", "Asked")):
        moved = line.json("move", str(card["id"]), name)
        assert isinstance(moved, dict)
        assert moved["stage"] == stage


def test_done_and_undo_and_redo(line: Line) -> None:
    card = line.add("Call Joe")
    done = line.json("done", str(card["id"]))
    assert isinstance(done, dict)
    assert (done["done"], done["urgency"], done["stage"]) == (True, "done", "Done this week")
    undone = line.json("undo")
    assert isinstance(undone, dict)
    assert (undone["done"], undone["stage"]) == (False, "Coming up")
    redone = line.json("redo")
    assert isinstance(redone, dict)
    assert redone["done"] is True


def test_undo_of_several_cards_prints_an_array(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "cards.csv"
    file.write_text("title\nOne\nTwo\n", "utf-8")
    line("import", str(file))
    found = line.json("undo")
    assert isinstance(found, list)
    assert sorted(card["title"] for card in found) == ["One", "Two"]
    assert all(card["removed"] for card in found)


def test_snooze_hides_and_past_the_due_date_wants_the_new_one(line: Line) -> None:
    card = str(line.add("Call Joe fri")["id"])
    snoozed = line.json("snooze", card, "tomorrow")
    assert isinstance(snoozed, dict)
    assert snoozed["snoozed_until"] == "2026-11-24"
    assert "give it a new due date" in line.refuses("snooze", card, "2026-12-10")
    snoozed = line.json("snooze", card, "2026-12-10", "--due", "2026-12-12")
    assert isinstance(snoozed, dict)
    assert (snoozed["snoozed_until"], snoozed["due"]) == ("2026-12-10", "2026-12-12")


def test_edit_changes_fields_and_empties_them(line: Line) -> None:
    card = str(line.add("Call Joe fri", "--customer", "Tall Pines", "--job", "Mugs")["id"])
    edited = line.json(
        *("edit", card, "--title", "Call Ann", "--customer", "Fairview", "--job", "Cups"),
        *("--due", "+2bd", "--owner", "Max Mohr", "--stage", "asked", "--note", "blue"),
    )
    assert isinstance(edited, dict)
    assert (edited["title"], edited["customer"], edited["job"]) == ("Call Ann", "Fairview", "Cups")
    assert (edited["due"], edited["owner"], edited["stage"]) == ("2026-11-25", "Max Mohr", "Asked")
    emptied = line.json("edit", card, "--due", "", "--customer", "", "--owner", "")
    assert isinstance(emptied, dict)
    assert (emptied["due"], emptied["customer"], emptied["owner"]) == (None, None, None)
    assert emptied["urgency"] == "none"


def test_edit_writes_over_nothing_that_a_colleague_wrote_since_it_was_read(
    line: Line, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = line.add("Call Joe")
    card_id, read = str(card["id"]), listing.by_prefix
    colleague = open_desk(str(line.board), clock, "Max Mohr")

    def meanwhile(ws: Workspace, prefix: str) -> Card:
        found = read(ws, prefix)
        cards.edit(colleague, card_id, {"note": "They want red.\nNot blue."})
        return found

    with monkeypatch.context() as patch:
        patch.setattr(listing, "by_prefix", meanwhile)
        said = line.refuses("edit", card_id, "--note", "blue")
    assert "“They want red. Not blue.”" in said
    assert "“blue”" in said
    assert "Max Mohr" in said
    assert line.show(card)["note"] == "They want red.\nNot blue."
    line("edit", card_id, "--note", "blue")
    assert line.show(card)["note"] == "blue"


def test_archive_takes_a_card_off_the_board(line: Line) -> None:
    card = str(line.add("Call Joe")["id"])
    archived = line.json("archive", card)
    assert isinstance(archived, dict)
    assert archived["archived"] is True
    assert line.titles() == []


def test_short_ids_work_while_they_are_unique(line: Line) -> None:
    card = str(line.add("Call Joe")["id"])
    assert line.json("show", card[:6])
    assert "No card has an id beginning with zz" in line.refuses("show", "zz")


def test_an_ambiguous_id_is_refused_with_how_many_there_are(line: Line) -> None:
    ids = [str(line.add(f"Card {number}")["id"]) for number in range(17)]
    first = next(i[0] for i in ids if sum(j[0] == i[0] for j in ids) > 1)
    assert "type more of it" in line.refuses("show", first)


@pytest.mark.parametrize("form", ["csv", "json"])
def test_export_and_import_carry_the_cards_over(
    busy: Line, tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    file = tmp_path / f"board.{form}"
    assert busy.json("export", str(file)) == {"file": str(file), "cards": 3}
    other = Line(tmp_path / "other.db", capsys)
    report = other.json("import", str(file))
    assert isinstance(report, dict)
    assert (report["added"], report["merged"], report["skipped"]) == (3, 0, 0)
    assert [line["outcome"] for line in report["lines"]] == ["added"] * 3
    assert other.titles() == busy.titles()
    again = other.json("import", str(file))
    assert isinstance(again, dict)
    assert (again["added"], again["skipped"]) == (0, 3)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(("words", "cards"), [([], 4), (["--day-sheet"], 3)])
def test_the_board_and_the_day_sheet_become_pdf_files(
    busy: Line, tmp_path: Path, words: list[str], cards: int
) -> None:
    busy.add("Send invoice 2026-12-20")
    file = tmp_path / "sheet.PDF"
    assert busy.json("export", str(file), *words) == {"file": str(file), "cards": cards}
    assert file.read_bytes().startswith(b"%PDF-")


def test_a_day_sheet_is_for_paper_only(line: Line, tmp_path: Path) -> None:
    assert "known are .pdf" in line.refuses("export", "--day-sheet", str(tmp_path / "day.csv"))


def test_nothing_that_is_printed_commands_a_terminal(line: Line) -> None:
    odd = "esc \x1b]0;title\x07 \x9b2J\x7f end"
    card = line.add(odd, "--note", f"{odd}\r")
    told = [line("list"), line("show", str(card["id"])), line("list", "--json")]
    line("show", odd)
    for text in (*told, line.error):
        assert "end" in text
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", text)
    assert line.listed()[0]["title"] == odd


def test_import_preview_writes_nothing(line: Line, tmp_path: Path) -> None:
    file = tmp_path / "cards.csv"
    file.write_text("title\nOne\n", "utf-8")
    report = line.json("import", str(file), "--preview")
    assert isinstance(report, dict)
    assert report["added"] == 1
    assert line.titles() == []


def test_import_without_a_title_column_names_the_columns_and_map_sets_it(
    line: Line, tmp_path: Path
) -> None:
    file = tmp_path / "cards.csv"
    file.write_text("First,second\nOne,2026-12-01\n", "utf-8")
    assert "First, second" in line.refuses("import", str(file))
    line("import", str(file), "--map", "title=first,due=second")
    assert line.status == 0
    assert [card["due"] for card in line.listed()] == ["2026-12-01"]


@pytest.mark.parametrize("command", ["import", "export"])
def test_any_other_ending_is_refused_naming_those_known(
    line: Line, tmp_path: Path, command: str
) -> None:
    file = tmp_path / "cards.docx"
    file.write_bytes(b"PK")
    sentence = line.refuses(command, str(file))
    assert "docx" in sentence
    assert ".csv" in sentence
    assert ".json" in sentence
    assert (".png" in sentence) is (command == "export")


def test_backup_restore_and_check(line: Line, tmp_path: Path) -> None:
    line.add("Kept")
    copy = tmp_path / "copy.db"
    assert line.json("backup", str(copy)) == {"file": str(copy)}
    line.add("Later")
    told = line.json("restore", str(copy))
    assert isinstance(told, dict)
    assert told["restored"] == str(copy)
    assert Path(str(told["kept"])).is_file()
    assert line.titles() == ["Kept"]
    assert line.json("check") == {"ok": True, "problems": []}
    made = line.json("backup")
    assert isinstance(made, dict)
    assert Path(str(made["file"])).parent == line.board.parent / "backups"


def test_a_backup_bears_the_real_day_whatever_day_is_tried_out(
    board_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--board", str(board_file), "--today", "1999-01-01", "add", "Kept"]) == 0
    assert main(["--board", str(board_file), "--today", "1999-01-01", "backup"]) == 0

    assert ".db" in capsys.readouterr().out
    assert not list(board_file.parent.glob("backups/*-1999*"))


def test_a_damaged_board_is_refused_kept_and_restored(line: Line, tmp_path: Path) -> None:
    line.add("Kept")
    copy = tmp_path / "copy.db"
    line("backup", str(copy))
    damaged = line.board.read_bytes()[:100] + b"\xff" * 9000
    line.board.write_bytes(damaged)
    assert "damaged" in line.refuses("list")
    assert line.board.read_bytes() == damaged
    told = line.json("restore", str(copy))
    assert isinstance(told, dict)
    assert Path(str(told["kept"])).read_bytes() == damaged
    assert line.titles() == ["Kept"]


def test_version_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"followup-board {__version__}\n"


@pytest.mark.parametrize(
    "words",
    [["nonsense"], ["add"], ["list", "--colour", "red"], ["--today", "someday", "list"], ["move"]],
)
def test_wrong_usage_ends_with_status_2(words: list[str], board_file: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--board", str(board_file), *words])
    assert ended.value.code == 2


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["move", "{id}", "nowhere"], "There is no stage “nowhere”; the stages are Coming up"),
        (["snooze", "{id}", "someday"], "“someday” is no date"),
        (["add", "x", "--due", "someday"], "“someday” is no date"),
        (["edit", "{id}", "--title", " "], "A card needs a title"),
        (["snooze", "{id}", "today"], "until a day after today"),
        (["redo"], "There is nothing to redo."),
        (["import", "missing.csv"], "missing.csv; check the name."),
        (["restore", "missing.db"], "missing.db; check the name."),
        (["snapshot", "x.jpg"], "Files ending in “.jpg” are not known"),
        (["snapshot", "x.png", "--size", "big"], "“big” is no picture size"),
        (["list", "--stage", "zebra"], "There is no stage “zebra”"),
    ],
)
def test_errors_are_one_sentence_and_status_1(line: Line, words: list[str], sentence: str) -> None:
    card = str(line.add("Call Joe")["id"])
    assert sentence in line.refuses(*(word.format(id=card) for word in words))


def test_undo_with_nothing_done_says_so(line: Line) -> None:
    assert line.refuses("undo") == "There is nothing to undo.\n"


def test_global_options_stand_before_or_after_the_command(
    board_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = ["--board", str(board_file), "--today", MONDAY, "--json"]
    assert main([*before, "add", "Call Joe tomorrow"]) == 0
    first = json.loads(capsys.readouterr().out)
    assert main(["add", "Call Ann tomorrow", *before]) == 0
    second = json.loads(capsys.readouterr().out)
    assert first["due"] == second["due"] == "2026-11-24"
    assert main(["list", *before]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 2


def test_another_day_may_have_a_time(board_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = ["--board", str(board_file), "--today", "2026-11-23T09:00", "--json"]
    assert main([*before, "add", "Send logo today"]) == 0
    assert json.loads(capsys.readouterr().out)["due"] == "2026-11-23"


def test_list_takes_today_bare_as_a_filter_and_with_a_date_as_the_day(
    board_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    board = ["--board", str(board_file)]
    main([*board, "add", "Call Joe 2026-12-01"])
    capsys.readouterr()
    main([*board, "--today", "2026-12-01", "list", "--today", "--json"])
    assert len(json.loads(capsys.readouterr().out)) == 1
    main([*board, "list", "--today", "2026-12-02", "--late", "--json"])
    assert len(json.loads(capsys.readouterr().out)) == 1


def test_the_board_is_the_option_else_the_variable_else_the_last_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    named, variable, last = (tmp_path / name for name in ("a.db", "b.db", "c.db"))
    main(["list"])
    assert (Path(os.environ["XDG_DATA_HOME"]) / "followup-board" / "board.db").is_file()
    main(["--board", str(last), "list"])
    recent.remember(file_address(last))
    capsys.readouterr()
    main(["add", "In the last"])
    assert "In the last" in capsys.readouterr().out
    monkeypatch.setenv("FOLLOWUP_BOARD", str(variable))
    main(["add", "In the variable"])
    main(["--board", str(named), "add", "in the named"])
    capsys.readouterr()
    main(["list"])
    assert "In the variable" in capsys.readouterr().out
    assert named.is_file()


def test_demo_is_a_board_of_its_own(
    board_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FOLLOWUP_BOARD", str(board_file))
    assert main(["--demo", "list", "--json"]) == 0
    cards = json.loads(capsys.readouterr().out)
    assert 60 <= len(cards) <= 100
    assert not board_file.exists()


def test_keys_and_urgencies_are_never_translated(
    line: Line, started: Callable[..., subprocess.CompletedProcess[str]]
) -> None:
    line.add("Call Joe 2026-11-19")
    told = started(
        "--board", str(line.board), "--today", MONDAY, "list", "--json", LANG="de_DE.UTF-8"
    )
    [card] = json.loads(told.stdout)
    assert card["urgency"] == "late"
    assert card.keys() >= KEYS


def test_without_json_a_card_is_one_line(line: Line) -> None:
    told = line("add", "Call Joe fri @EM", "--customer", "Tall Pines")
    assert told.count("\n") == 1
    for part in ("Call Joe", "Coming up", "Tall Pines", "in 4 days"):
        assert part in told
    assert line("list") == told


@pytest.mark.parametrize(
    "words",
    [
        ["add", "Call Joe"],
        ["list"],
        ["list", "--json"],
        ["check"],
        ["backup"],
        ["export", "{folder}/x.csv"],
        ["export", "{folder}/x.json"],
    ],
)
def test_commands_load_no_widgets_and_need_no_display(
    started: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path, words: list[str]
) -> None:
    code = (
        "import sys; from board.app.main import main; status = main(sys.argv[1:]); "
        "sys.exit(status or 3 * ('PySide6.QtWidgets' in sys.modules"
        " or 'PySide6.QtGui' in sys.modules))"
    )
    filled = [word.format(folder=tmp_path) for word in words]
    told = started("--board", str(tmp_path / "board.db"), *filled, code=code)
    assert (told.returncode, told.stderr) == (0, "")


def test_a_picture_needs_no_display_either(
    started: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    picture = tmp_path / "board.png"
    told = started("--demo", "snapshot", str(picture), "--size", "800x600", "--theme", "dark")
    assert (told.returncode, told.stderr) == (0, "")
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_a_picture_of_an_opened_card_marks_it_on_the_board(
    started: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    board, boards = ("--board", str(tmp_path / "board.db")), []
    for name in ("one", "two"):
        added = started(*board, "add", "Call Joe", "--json")
        assert added.returncode == 0
        picture = tmp_path / f"{name}.png"
        boards.append((json.loads(added.stdout)["id"], picture))
    for card_id, picture in boards:
        told = started(*board, "snapshot", str(picture), "--card", card_id)
        assert (told.returncode, told.stderr) == (0, "")
    one, two = (QImage(str(picture)).copy(0, 60, 1000, 700) for _, picture in boards)
    assert one != two


@pytest.mark.parametrize("words", [[], ["--day-sheet"]])
def test_paper_needs_no_display_either(
    started: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path, words: list[str]
) -> None:
    file = tmp_path / "sheet.pdf"
    told = started("--demo", "export", str(file), *words)
    assert (told.returncode, told.stderr) == (0, "")
    assert file.read_bytes().startswith(b"%PDF-")


def test_a_picture_of_the_wall_is_as_large_as_a_usual_screen(
    started: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    picture = tmp_path / "wall.png"
    told = started("--demo", "snapshot", str(picture), "--wall", "--theme", "dark")
    assert (told.returncode, told.stderr) == (0, "")
    width, height = struct.unpack(">2I", picture.read_bytes()[16:24])
    assert (width, height) == (1920, 1080)


def test_the_window_without_a_display_ends_with_one_sentence(
    started: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    told = started("--board", str(tmp_path / "board.db"))
    assert told.returncode == 1
    assert told.stderr.startswith("There is no display")
    assert told.stderr.count("\n") == 1


def test_a_reader_that_has_had_enough_is_no_crash(busy: Line) -> None:
    command = f"{sys.executable} -W error -m board --board {busy.board} list --json | head -c 5"
    told = subprocess.run(
        ["sh", "-c", command], cwd=CHECKOUT, capture_output=True, text=True, timeout=60, check=True
    )
    assert told.stderr == ""


def test_what_the_command_line_did_is_undone_by_the_command_line(line: Line) -> None:
    line.add("Call Joe")
    assert line.titles() == ["Call Joe"]
    line("undo")
    assert line.titles() == []
