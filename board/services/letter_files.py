"""What comes with the program for letters, and what letters become outside: files of all kinds."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from board.domain.errors import BadFile
from board.domain.letter_language import translated, translations
from board.exchange import process_file
from board.exchange.calendar import CalendarDay, calendar_bytes
from board.exchange.saving import save
from board.mail.compose import Attachment, compose, mailto

if TYPE_CHECKING:
    from collections.abc import Mapping

    from board.domain.letter import Letter
    from board.domain.letter_sheet import LetterSheet
    from board.domain.process import Step
    from board.services.running import RunningJob
    from board.services.workspace import Workspace

ENDINGS = (".eml", ".txt", ".ics")


@cache
def tables(resources: Path | None, language: str) -> Mapping[str, Any]:
    """Return the words of a language: those of letters, and of messages about single things."""
    folder = (resources or Path()) / "letters"
    files = (folder / f"{language}.toml", folder / f"reminders.{language}.toml")
    letters, reminders = (tomllib.loads(file.read_text("utf-8")) for file in files)
    return {**letters, **reminders}


def in_language(
    resources: Path | None, found: RunningJob, language: str
) -> tuple[tuple[Step, ...], tuple[str, ...]]:
    """Return a job's steps in a language as far as their texts are those we bring.

    Also the keys of those with texts of the firm's own, which stay as they are.
    """
    steps, own = tuple(found.running.steps), found.process.language
    if own == language or resources is None:
        return steps, ()
    return translated(steps, _translations(resources, own, language))


@cache
def _translations(resources: Path, own: str, language: str) -> dict[tuple[str, str, str], str]:
    folder = resources / "processes"
    names = [file.name.partition(".")[0] for file in sorted(folder.glob(f"*.{own}.json"))]
    return translations(
        (
            process_file.read(folder / f"{name}.{own}.json", name),
            process_file.read(folder / f"{name}.{language}.json", name),
        )
        for name in names
        if (folder / f"{name}.{language}.json").exists()
    )


def write(ws: Workspace, sheet: LetterSheet, path: Path) -> None:
    """Save a letter as .eml or .txt, or its dates as .ics; nobody is told by that."""
    makers = {".eml": eml, ".txt": lambda _ws, sheet: text(sheet), ".ics": ics}
    make = makers.get(path.suffix.casefold())
    if make is None:
        raise BadFile("ending_unknown", ending=path.suffix, known=list(ENDINGS))
    save(path, make(ws, sheet))


def text(sheet: LetterSheet) -> bytes:
    """Return a letter as a text file."""
    return f"{sheet.letter.subject}\n\n{sheet.letter.body}".encode()


def eml(ws: Workspace, sheet: LetterSheet) -> bytes:
    """Return a letter as an e-mail with the customer's dates beside it."""
    dates = (Attachment("dates.ics", "calendar", ics(ws, sheet)),) if sheet.letter.dates else ()
    return compose(
        sheet.letter.subject,
        sheet.letter.body,
        to=sheet.address,
        to_name=sheet.case.contact,
        attachments=dates,
    )


def mail_url(sheet: LetterSheet) -> str:
    """Return the address that opens a mail program with a letter; it can be very long."""
    return mail_url_of(sheet.letter, sheet.address)


def mail_url_of(letter: Letter, address: str) -> str:
    """Return the address that opens a mail program with a text; it can be very long."""
    return mailto(letter.subject, letter.body, to=address)


def write_eml(letter: Letter, address: str, name: str, path: Path) -> None:
    """Save a text as an e-mail that a mail program opens for sending."""
    save(path, compose(letter.subject, letter.body, to=address, to_name=name, attachments=()))


def ics(ws: Workspace, sheet: LetterSheet) -> bytes:
    """Return the customer's own dates for their calendar; a later file replaces the days."""
    firm = f" ({sheet.case.firm})" if sheet.case.firm else ""
    days = [
        CalendarDay(f"{sheet.job_id}-{each.key}", each.day, f"{each.title}{firm}", sheet.case.job)
        for each in sheet.letter.dates
    ]
    return calendar_bytes(days, ws.now())
