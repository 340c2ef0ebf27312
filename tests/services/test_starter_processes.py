"""The processes that come with the program: complete, alike in all languages, ready to be used."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from board.domain.letter_fields import SAMPLE, STEP_FIELDS, fields_in, filled
from board.domain.process import Criticality, Process, StepTurn
from board.domain.process_checks import LANGUAGES, TEXTS, problems
from board.domain.step_order import default_buffer
from board.exchange.process_file import document, read, write

FOLDER = Path(__file__).parents[2] / "resources" / "processes"
FILES = sorted(FOLDER.glob("*.json"))
NAMES = {file.name.partition(".")[0] for file in FILES}
SAME = (
    *("key", "topic", "turn", "criticality", "days", "lead", "min_notice", "rush_days"),
    *("rush_cost", "after", "from_delivery", "first_order_only", "cutoff", "visible", "trouble"),
)
STEPS = {
    "promo-order": "how-we-work quote-focus decision order-deposit artwork proof proof-approval "
    "quantities production ship-to transit arrived how-was-it reorder",
    "make-to-order": "how-we-work drawing specifications credit-line material packaging "
    "first-article first-article-approval making ship-date transit invoice arrived how-was-it "
    "reorder",
    "service-visit": "how-we-work intake estimate parts-approval parts site-access appointment "
    "day-before visit sign-off call-back how-was-it next-service",
}


def starter(name: str, language: str) -> Process:
    """Return one of the processes."""
    return read(FOLDER / f"{name}.{language}.json", name)


every = pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)


def test_there_are_three_in_each_language() -> None:
    assert set(STEPS) == NAMES
    assert [file.name for file in FILES] == sorted(
        f"{name}.{language}.json" for name in NAMES for language in LANGUAGES
    )


@every
def test_a_newcomer_can_use_it_untouched(file: Path) -> None:
    process = read(file, "p")
    assert problems(process) == ()
    assert process.language == file.name.split(".")[1]
    assert [step.key for step in process.steps] == STEPS[file.name.split(".")[0]].split()


@every
def test_it_is_written_as_the_program_writes_it(file: Path) -> None:
    assert write(read(file, "p")) == file.read_bytes()


@every
def test_it_begins_with_how_we_work_and_goes_on_after_the_sale(file: Path) -> None:
    steps = read(file, "p").steps
    assert [step.key for step in steps if step.first_order_only] == ["how-we-work"]
    after = {step.from_delivery for step in steps if step.from_delivery is not None}
    assert {2, 10} < after
    assert max(after) > 100
    for step in steps:
        assert step.from_delivery is None or step.criticality is Criticality.INTERNAL


@every
def test_the_customer_reads_all_of_their_steps_and_of_no_internal_one(file: Path) -> None:
    for step in read(file, "p").steps:
        if step.turn is StepTurn.CUSTOMER:
            assert step.visible
            assert step.why
            assert step.easiest
        if step.criticality is Criticality.INTERNAL:
            assert not step.visible
        if step.fee:
            assert "{fee}" in step.consequence


@every
def test_its_texts_are_sentences_in_which_every_field_can_be_filled(file: Path) -> None:
    for step in read(file, "p").steps:
        for name in TEXTS:
            text = getattr(step, name)
            assert text == "" or re.search(r"[.?!»”“]$", text), f"{step.key} {name}"
            assert not fields_in(filled(text, SAMPLE))
            assert (
                text == ""
                or filled(text, dict.fromkeys(STEP_FIELDS, "")) != text
                or (not fields_in(text))
            )


@every
def test_the_spare_days_are_a_quarter_of_the_longest_chain_without_the_customer(
    file: Path,
) -> None:
    process = read(file, "p")
    assert process.buffer_days == default_buffer(process.steps)


@every
def test_every_step_before_delivery_has_its_place_in_one_chain(file: Path) -> None:
    steps = [step for step in read(file, "p").steps if step.from_delivery is None]
    waited_for = {key for step in steps for key in step.after}
    assert [step.key for step in steps if not step.after] == ["how-we-work"]
    assert [step.key for step in steps if step.key not in waited_for] == [steps[-1].key]


@pytest.mark.parametrize("name", sorted(STEPS))
@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_it_is_the_same_process_in_every_language(name: str, language: str) -> None:
    one, other = starter(name, "en"), starter(name, language)
    assert other.name != one.name
    assert (other.buffer_days, other.discount) == (one.buffer_days, one.discount)
    for here, there in zip(one.steps, other.steps, strict=True):
        assert [getattr(there, part) for part in SAME] == [getattr(here, part) for part in SAME]
        assert there.fee == here.fee
        assert there.title != here.title
        for part in TEXTS:
            mine, theirs = getattr(here, part), getattr(there, part)
            assert bool(mine) == bool(theirs)
            assert fields_in(mine) == fields_in(theirs), f"{here.key} {part}"


def test_what_the_named_steps_of_a_promo_order_are() -> None:
    steps = {step.key: step for step in starter("promo-order", "en").steps}
    gate, production = steps["proof-approval"], steps["production"]
    assert gate.trouble
    assert gate.criticality is Criticality.HARD
    assert (production.turn, production.days) == (StepTurn.SUPPLIER, 8)
    assert "proof-approval" in production.after
    assert (
        json.loads(json.dumps(document(starter("promo-order", "en"))))["steps"][8]["cutoff"]
        == "11:00"
    )
