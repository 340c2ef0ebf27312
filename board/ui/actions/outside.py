"""What leaves the program: opening links and folders, writing an e-mail in the mail program."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from board.domain.links import target_of

if TYPE_CHECKING:
    from board.domain.board import Board
    from board.domain.card import Card


def open_link(target: str) -> bool:
    """Open a link somebody has confirmed; False if it is refused, or nothing opens it."""
    found = target_of(target)
    if found is None:
        return False
    url = QUrl(found.address) if found.address else QUrl.fromLocalFile(found.to_open)
    return QDesktopServices.openUrl(url)


def open_folder(folder: str) -> bool:
    """Open a folder in the file manager."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(folder))


def write_email(to: str, card: Card, board: Board) -> bool:
    """Open the mail program with a new letter about a card; False when there is none."""
    return QDesktopServices.openUrl(
        QUrl(mail_address(to, card, board), QUrl.ParsingMode.StrictMode)
    )


def write_to(to: str) -> bool:
    """Open the mail program with a new letter to an address; False when there is none."""
    return QDesktopServices.openUrl(QUrl(f"mailto:{quote(to, safe='@.+-_')}"))


def mail_address(to: str, card: Card, board: Board) -> str:
    """Return the ``mailto:`` address of a letter about a card: by its title and job."""
    job = board.jobs.get(card.job_id or "")
    subject = " · ".join(part for part in (card.title, job.name if job else "") if part)
    return f"mailto:{quote(to, safe='@.+-_')}?subject={quote(subject, safe='')}"
