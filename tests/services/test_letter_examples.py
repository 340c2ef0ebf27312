"""What customers would read of a process is shown with days that work, while it is laid out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from board.domain.errors import Refused
from board.domain.letter import asked_of_customer
from board.domain.letter_fields import fields_in
from board.domain.process_checks import LANGUAGES
from board.services import letter_examples, processes

if TYPE_CHECKING:
    from board.services.workspace import Workspace


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_every_starter_is_seen_whole(ws: Workspace, language: str) -> None:
    ws.language = language
    for process in processes.listed(ws):
        shown = letter_examples.example(ws, process)
        for step in filter(asked_of_customer, process.steps):
            told = shown.paragraph(step.key)
            assert told is not None
            assert "{" not in told
            for text in (step.why, step.easiest):
                assert fields_in(text) or text in told
            if fields_in(step.consequence):
                begin = step.consequence.partition("{")[0]
                assert begin in told, f"{process.name} {step.key}"


def test_a_step_of_ours_and_an_internal_one_have_no_paragraph(ws: Workspace) -> None:
    shown = letter_examples.example(ws, processes.called(ws, "Promo"))
    assert shown.paragraph("production") is None
    assert shown.paragraph("how-was-it") is None
    assert "How we work together" not in shown.letter().subject


def test_the_letter_is_in_the_language_of_the_process(ws: Workspace) -> None:
    ws.language = "de"
    shown = letter_examples.example(ws, processes.called(ws, "Werbe"))
    assert "Warum:" in (shown.paragraph("proof-approval") or "")


def test_steps_that_wait_for_each_other_are_refused_by_their_names(ws: Workspace) -> None:
    promo = processes.called(ws, "Promo")
    steps = tuple(
        replace(step, after=("production",)) if step.key == "proof" else step
        for step in promo.steps
    )
    with pytest.raises(Refused) as told:
        letter_examples.example(ws, replace(promo, steps=steps))
    assert told.value.kind == "process_cycle"
