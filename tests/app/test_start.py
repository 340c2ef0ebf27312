"""What a start loads: nothing for its first picture, and no feature that nobody asked for yet."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from tests.driver.processes import CHECKOUT, answer, start

if TYPE_CHECKING:
    from pathlib import Path

ADDED = "import sys; from board.app.main import main; main(['--board', *sys.argv[1:]])"
STARTED = """
import sys
from board.app import self_test
from board.app.main import main
ours = self_test.__file__.removesuffix("app/self_test.py")

def watch(moment):
    print(moment, *(name for name in sys.modules if name in LATER))
    if moment == "board":
        print("gives", "way" if sys.getswitchinterval() < 0.005 else "no way")
        import linecache
        print("texts", *(name for name in linecache.cache if name.startswith(ours)))
        from PySide6.QtCore import QCoreApplication
        QCoreApplication.quit()

LATER = set(sys.argv[2:])
self_test.first_window = watch
sys.exit(main(["--board", sys.argv[1], "--self-test", "first-window"]))
"""
AFTER_START = """
import sys
import threading
from board.app import self_test
from board.app.main import main

class Loaded:
    def find_spec(self, name, path=None, target=None):
        in_window = threading.current_thread() is threading.main_thread()
        print("window" if in_window else "lane", name)
        if name == "board.ui.round.presenter":
            from PySide6.QtCore import QCoreApplication
            QCoreApplication.quit()

self_test.first_window = lambda moment: moment == "board" and sys.meta_path.insert(0, Loaded())
sys.exit(main(["--board", sys.argv[1], "--self-test", "first-window"]))
"""
NOT_FOR_THE_FIRST_PICTURE = (
    "dateutil",
    "sqlalchemy",
    "board.domain.card",
    "board.domain.dates",
    "board.domain.process",
    "board.services",
    "board.store",
    "board.ui.board",
    "board.ui.panel",
    "board.ui.search",
    "board.ui.theme",
)
ONLY_WHEN_ASKED_FOR = (
    "board.app.background",
    "board.domain.dates",
    "board.domain.entry",
    "board.domain.offers",
    "board.exchange",
    "board.mail",
    "board.services.importing",
    "board.services.mailbox",
    "board.services.processes",
    "board.services.raising",
    "board.services.rounds",
    "board.ui.actions.key_map",
    "board.ui.actions.outside",
    "board.ui.board.empty_board",
    "board.ui.board.many_bar",
    "board.ui.importing.presenter",
    "board.ui.ladders",
    "board.ui.letters",
    "board.ui.mail",
    "board.ui.pages",
    "board.ui.panel.panel_body",
    "board.ui.printing",
    "board.ui.processes",
    "board.ui.reminders",
    "board.ui.round",
    "board.ui.search.entry_rows",
    "board.ui.search.search_popup",
    "board.ui.settings.presenter",
    "board.ui.settings.settings",
    "board.ui.wall.view",
    "board.ui.widgets.fields",
    "board.ui.widgets.form",
    "board.ui.widgets.table_view",
    "board.ui.window.palette",
)
OF_OTHERS = (
    "dateutil",
    "http.client",
    "imap_tools",
    "imaplib",
    "keyring",
    "smtplib",
    "sqlalchemy.dialects.postgresql",
    "tomllib",
)
"""What others made for dates, for a board on a server, for mail, and for letters."""


def test_a_start_loads_only_what_it_shows(tmp_path: Path) -> None:
    for name in ONLY_WHEN_ASKED_FOR:
        path = CHECKOUT.joinpath(*name.split("."))
        assert path.is_dir() or path.with_suffix(".py").is_file(), f"{name} has another name now"
    board = tmp_path / "board.db"
    answer(start(ADDED, board, "add", "Call Joe"))
    unwanted = {*ONLY_WHEN_ASKED_FOR, *OF_OTHERS}
    watched = (*NOT_FOR_THE_FIRST_PICTURE, *unwanted)
    window, settled, gives, read = (line.split() for line in _started(STARTED, board, *watched))
    assert window == ["window"]
    assert settled[0] == "board"
    assert "board.ui.theme" in settled  # so loaded modules are seen
    assert set(settled) & unwanted == set()
    assert gives == ["gives", "way"]
    assert read == ["texts"], "the source of each module was read as well, see load_qt"


def test_the_round_is_loaded_beside_the_window(tmp_path: Path) -> None:
    board = tmp_path / "board.db"
    answer(start(ADDED, board, "add", "Call Joe"))
    loaded = [line.split() for line in _started(AFTER_START, board)]
    since = loaded.index(["lane", "board.services.rounds"])
    in_window = [name for where, name in loaded[since:] if where == "window"]
    assert "board.ui.round.presenter" in in_window
    assert [name for name in in_window if not name.startswith("board.ui.")] == []


def _started(program: str, *given: object) -> list[str]:
    """Return the lines of a program in a process of its own."""
    told = subprocess.run(
        [sys.executable, "-c", program, *map(str, given)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return told.stdout.splitlines()
