"""What a notification says, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.domain.telling import Note, Why
from board.ui.words import Counted, chip_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.domain.face import Face
    from board.domain.telling import Telling

translate = QCoreApplication.translate

OPEN, SNOOZE, DONE = "open", "snooze", "done"
SHOWN = 3  # cards named in a note about many


def note_of(telling: Telling, faces: Sequence[Face], *, details: bool) -> Note:
    """Return what to say of a telling; ``faces`` are those of its cards.

    Without ``details`` no title and no customer is said.
    """
    one = bool(telling.card_id)
    if not details:
        title, body = _title(telling), translate("Reminders", "Open the board to see more.")
    elif one:
        title, body = faces[0].title, _about(faces[0])
    else:
        title, body = _title(telling), _names(faces)
    return Note(telling.slot, title, body, _buttons(one=one))


def in_one_line(note: Note) -> str:
    """Return a note as one sentence for the bar in the window."""
    return " · ".join([note.title, *note.body.splitlines()])


def still_here_note() -> Note:
    """Return what is said when the window was closed and there is no tray to go to."""
    return Note(
        "still_here",
        translate("Reminders", "Follow-up Board goes on reminding you"),
        translate(
            "Reminders",
            "There is no tray here, so the window was only minimised. "
            "Quit with Ctrl+Q, or change it under Settings, Reminders.",
        ),
    )


def _title(telling: Telling) -> str:
    late, due = telling.count(Why.LATE), telling.count(Why.DUE)
    counts = [Counted().late_cards(late)] if late else []
    counts += [Counted().today_cards(due)] if due else []
    pattern = translate("Reminders", "Follow-ups: {counts}")
    return pattern.format(counts=", ".join(counts))


def _about(face: Face) -> str:
    whom = " · ".join(part for part in (face.customer, face.job) if part)
    return "\n".join(part for part in (whom, chip_text(face)) if part)


def _names(faces: Sequence[Face]) -> str:
    lines = [
        " – ".join(part for part in (face.title, face.customer) if part) for face in faces[:SHOWN]
    ]
    rest = len(faces) - SHOWN
    return "\n".join([*lines, Counted().more(rest)] if rest > 0 else lines)


def _buttons(*, one: bool) -> tuple[tuple[str, str], ...]:
    buttons = (
        (OPEN, translate("Reminders", "Open")),
        (SNOOZE, translate("Reminders", "Snooze 1 h")),
        (DONE, translate("Reminders", "Done")),
    )
    return buttons if one else buttons[:2]
