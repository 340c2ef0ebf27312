"""Tries the program where it is installed or packaged: ``followup-board --self-test``.

Each step says in one line what it found; the first that fails ends it with a sentence. It needs no
display, and leaves nothing behind. For those who build and install the program: not translated.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from board.domain.errors import BoardError, StoreAway

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.services.workspace import Workspace

FAILED = 1


class NotWellError(Exception):
    """A step found something missing; its only argument is the sentence."""


def run() -> int:
    """Try everything; return the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from board.ui.printing.pictures import application

    running = application()
    with tempfile.TemporaryDirectory(prefix="followup-board-test-") as folder:
        status = _all_steps(SelfTest(Path(folder)))
    del running  # it lives as long as anything is painted
    return status


def _all_steps(test: SelfTest) -> int:
    for name, step in test.steps():
        try:
            found = step()
        except NotWellError as error:
            return _failed(name, str(error))
        except BoardError as error:
            from board.ui.sentences import sentence

            return _failed(name, sentence(error))
        except Exception as error:  # noqa: BLE001 - whatever is broken is to be told in one line
            return _failed(name, f"{type(error).__name__}: {error}.")
        _say(f"ok  {name}: {found}")
    return 0


class SelfTest:
    """The steps, in an empty folder of their own."""

    def __init__(self, folder: Path) -> None:
        """Make boards and files in ``folder``."""
        self._folder = folder
        self._ws: Workspace | None = None

    def steps(self) -> list[tuple[str, Callable[[], str]]]:
        """Return the steps in order, each with its name; a step returns what it found."""
        return [
            ("fonts", self.fonts),
            ("icons", self.icons),
            ("translations", self.translations),
            ("processes and letters", self.processes),
            ("licences", self.licences),
            ("migrations", self.migrations),
            ("shared boards", self.shared_boards),
            ("example board", self.open_example),
            ("move and undo", self.move_and_undo),
            ("foreign file", self.foreign_file),
            ("picture", self.picture),
            ("paper", self.paper),
            ("close", self.close),
        ]

    def fonts(self) -> str:
        """Load the fonts that come with the program."""
        from board.app.paths import resource
        from board.ui.theme import MARKER_FAMILY, TEXT_FAMILY, load_fonts

        families = set(load_fonts(resource("fonts")))
        missing = {TEXT_FAMILY, MARKER_FAMILY} - families
        _need(not missing, f"These fonts cannot be loaded: {', '.join(sorted(missing))}.")
        return ", ".join(sorted(families))

    def icons(self) -> str:
        """Read every icon."""
        from PySide6.QtSvg import QSvgRenderer

        from board import APP_ID
        from board.app.paths import resource

        files = sorted(resource("icons").glob("*.svg"))
        broken = [file.name for file in files if not QSvgRenderer(str(file)).isValid()]
        _need(bool(files) and not broken, f"Icons are missing or broken: {broken}.")
        desktop = resource("desktop", f"{APP_ID}.desktop")
        _need(desktop.is_file(), f"{desktop.name} is missing.")
        return f"{len(files)} drawings"

    def translations(self) -> str:
        """Load every catalogue."""
        from PySide6.QtCore import QTranslator

        from board.app.paths import resource

        files = sorted(resource("translations").glob("*.qm"))
        broken = [file.name for file in files if not QTranslator().load(str(file))]
        _need(not broken, f"These catalogues cannot be loaded: {', '.join(broken)}.")
        return ", ".join(file.stem for file in files) or "English only"

    def processes(self) -> str:
        """Read the processes and the words of letters that come with the program."""
        from board.app.paths import resource
        from board.domain.letter_words import LETTER_LANGUAGES
        from board.exchange import process_file
        from board.services import letter_files

        files = sorted(resource("processes").glob("*.json"))
        _need(bool(files), "The processes are missing.")
        names = [process_file.read(file, file.stem).name for file in files]
        for language in LETTER_LANGUAGES:
            letter_files.tables(resource(), language)
        return f"{len(names)} processes, letters in {len(LETTER_LANGUAGES)} languages"

    def licences(self) -> str:
        """Collect the licences of everything that is used."""
        from board.app import licences

        text = licences.text()
        missing = [name for name in licences.DISTRIBUTIONS if f"\n{name} " not in text]
        _need(not missing, f"Licences are missing: {', '.join(missing)}.")
        return f"{len(text) // 1000} KB of text"

    def migrations(self) -> str:
        """Run all migrations on an empty database."""
        from board.store.engine import Store, engine_for, sqlite_url
        from board.store.schema import SCHEMA
        from board.store.upgrade import upgrade

        file = self._folder / "migrated.db"
        store = Store(engine_for(sqlite_url(file)), file)
        upgrade(store)
        store.close()
        return f"up to {SCHEMA:04d}"

    def shared_boards(self) -> str:
        """Load the driver for shared boards, where it was installed."""
        from board.domain.address import address_of
        from board.store.engine import engine_for
        from board.store.server import server_url

        try:
            engine_for(server_url(address_of("postgresql://localhost/board")))
        except StoreAway as error:
            if error.kind != "store_no_driver":
                raise
            return "no driver installed"
        return "the driver loads"

    def open_example(self) -> str:
        """Open the example board."""
        from board.app.desks import Choice, open_desk
        from board.domain.address import file_address
        from board.services import watch

        address = file_address(self._folder / "board.db")
        self._ws = open_desk(Choice(address, may_make=True, demo=True))
        cards = len(watch.load(self._ws).cards)
        _need(cards > 0, "The example board is empty.")
        return f"{cards} cards"

    def move_and_undo(self) -> str:
        """Move a card to another stage, take it back."""
        from board.services import cards, undo, watch

        ws = self._opened()
        board = watch.load(ws)
        card = next(iter(board.cards.values()))
        to = next(stage for stage in board.shown_stages() if stage.id != card.stage_id)
        cards.move(ws, [card.id], to.id)
        moved = watch.load(ws).cards[card.id].stage_id
        undo.undo(ws)
        back = watch.load(ws).cards[card.id].stage_id
        _need(moved == to.id, "The card did not move.")
        _need(back == card.stage_id, "The card did not come back.")
        return f"“{card.title}” to {to.name} and back"

    def foreign_file(self) -> str:
        """Read a table in the process that reads foreign files."""
        from board.services.importing import transfer

        file = self._folder / "cards.csv"
        file.write_text("title,due\nCall Joe,2026-12-01\n", "utf-8")
        ws = self._opened()
        report = transfer.preview(ws, transfer.read_file(ws, file))
        _need(report.added == 1, "A table could not be read.")
        return f"{report.added} card read"

    def picture(self) -> str:
        """Paint the window."""
        from board.app.paths import resource
        from board.ui.printing.pictures import Picture, board_png

        painted = board_png(self._opened(), Picture(), resource())
        _need(painted.startswith(b"\x89PNG"), "The window could not be painted.")
        return f"{len(painted) // 1000} KB"

    def paper(self) -> str:
        """Write a day sheet as PDF."""
        from board.app import papers

        file = self._folder / "day.pdf"
        cards = papers.write(self._opened(), file, day_sheet=True)
        _need(file.read_bytes().startswith(b"%PDF-"), "The day sheet could not be written.")
        return f"day sheet of {cards} cards"

    def close(self) -> str:
        """Check and close the board."""
        from board.services import backups

        ws = self._opened()
        problems = backups.check(ws)
        ws.store.close()
        _need(not problems, "The board is damaged after all this.")
        return "no damage"

    def _opened(self) -> Workspace:
        if self._ws is None:
            raise NotWellError("There is no board.")
        return self._ws


def first_window(told: str) -> None:
    """Say when the window appeared and when the board stood in it; then end the program.

    Whoever measures how long that takes reads these lines as they come.
    """
    from PySide6.QtCore import QCoreApplication

    _say(told)
    if told == "board":
        QCoreApplication.quit()


def _need(holds: bool, sentence: str) -> None:  # noqa: FBT001 - it reads like assert
    if not holds:
        raise NotWellError(sentence)


def _failed(name: str, sentence: str) -> int:
    sys.stderr.write(f"failed  {name}: {sentence}\n")
    return FAILED


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
