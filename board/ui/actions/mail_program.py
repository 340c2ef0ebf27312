"""Hands a text to the mail program: as an address, or as a file where it is long."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from board.services import letter_files

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.domain.letter import Letter
    from board.ui.actions.parts import Parts

LONGEST_ADDRESS = 2_000 if sys.platform == "win32" else 30_000
"""Characters of a mailto: address that systems hand on; a longer letter is opened as a file."""


class MailProgram(QObject):
    """The mail program; whether a text then really leaves, only a person knows."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._work, self._notices = parts.work, parts.notices
        self._folder: TemporaryDirectory[str] | None = None

    def hand_letter(
        self, letter: Letter, address: str, name: str, opened: Callable[[], object]
    ) -> None:
        """Open the mail program with a letter to somebody."""
        self.hand(
            letter_files.mail_url_of(letter, address),
            lambda file: letter_files.write_eml(letter, address, name, file),
            opened,
        )

    def hand(self, url: str, write: Callable[[Path], object], opened: Callable[[], object]) -> None:
        """Open the mail program with a ``mailto:`` address, or with what ``write`` makes a file.

        ``opened`` follows when there is one; else that is said.
        """
        if len(url) <= LONGEST_ADDRESS:
            self._open(QUrl(url, QUrl.ParsingMode.StrictMode), opened)
            return
        if self._folder is None:  # readable by this user alone, and gone when the program ends
            self._folder = TemporaryDirectory(prefix="followup-board-")
        file = Path(self._folder.name) / f"letter-{os.urandom(4).hex()}.eml"
        self._work.run_slow(
            lambda _slow: write(file),
            done=lambda _none: self._open(QUrl.fromLocalFile(str(file)), opened),
            failed=self._notices.failed,
            failing=self.tr("The letter could not be handed on"),
        )

    def _open(self, url: QUrl, opened: Callable[[], object]) -> None:
        if QDesktopServices.openUrl(url):
            opened()
        else:
            self._notices.tell(self.tr("No mail program answers. Copy the letter, or save it."))
