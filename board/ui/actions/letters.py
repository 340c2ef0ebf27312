"""What is wished for letters: keep an edited text, give it up, note that it went out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.services import letter_texts, telling
from board.ui.drafts import Draft

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.domain.edited_text import LetterText
    from board.domain.letter_sheet import LetterSheet
    from board.domain.people import Channel
    from board.ui.actions.runner import Runner


class LetterActions:
    """One method per wish; ``then`` follows when it was carried out."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner

    def save(self, sheet: LetterSheet, seen: LetterSheet, then: Callable[[object], object]) -> None:
        """Keep the text of a letter as it was edited from how it was ``seen``."""
        self._runner.edit(
            "edit_letter",
            lambda ws, before: telling.save_draft(ws, sheet, before),
            seen.letter,
            then=then,
            typed=Draft("letter", sheet.job_id, sheet.letter.language, sheet.letter.body),
        )

    def drop(self, sheet: LetterSheet, then: Callable[[object], object]) -> None:
        """Give up an edited text."""
        failing = self._runner.said.failed("drop_letter")
        self._runner.run(lambda ws: telling.drop_draft(ws, sheet.draft_id), then, failing)

    def told(self, sheet: LetterSheet, channel: Channel, then: Callable[[object], object]) -> None:
        """Note that a letter went out."""
        failing = self._runner.said.failed("told")
        self._runner.run(lambda ws: telling.told(ws, sheet, channel), then, failing)

    def save_text(
        self, seen: LetterText, subject: str, body: str, then: Callable[[object], object]
    ) -> None:
        """Keep a text for all letters, which stood on the screen as it was ``seen``."""
        name, language = seen.name, seen.language
        self._runner.edit(
            "edit_text",
            lambda ws, before: letter_texts.save(
                ws, name, language, subject=subject, body=body, seen=before
            ),
            seen,
            then=then,
            typed=Draft("text", name, language, body),
        )

    def reset_text(self, name: str, language: str, then: Callable[[object], object]) -> None:
        """Go back to the text that comes with us."""
        failing = self._runner.said.failed("reset_text")
        self._runner.run(lambda ws: letter_texts.reset(ws, name, language), then, failing)
