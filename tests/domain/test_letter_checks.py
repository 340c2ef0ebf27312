"""What is looked at in a letter before it leaves."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from board.domain.letter import Ask, Case
from board.domain.letter_checks import CheckKind, hidden_from_customers, letter_checks
from board.domain.letter_text import plan_letter
from board.domain.letter_words import LETTER_LANGUAGES
from board.domain.process import Criticality, Discount, Fee, Step, StepTurn
from tests.driver.letters import MONDAY, STARTERS, a_case, days_apart, starter, words

ENGLISH = words("en")
PROOF = Step(
    "proof",
    "Approve the proof",
    turn=StepTurn.CUSTOMER,
    visible=True,
    why="Nothing is printed before.",
    fee=Fee(2500, 4000, 12000),
)
CASE = Case(
    today=MONDAY,
    job="ACME MUGS",
    in_hands=date(2026, 12, 17),
    asks=(Ask(PROOF, date(2026, 12, 3)),),
    discount=Discount(amount=6000),
)
BODY = plan_letter(ENGLISH, CASE).body


def failing(body: str, **more: object) -> list[tuple[CheckKind, str, int | None]]:
    found = letter_checks(ENGLISH, CASE, body, **more)  # type: ignore[arg-type]  # a test's own
    return [(each.kind, each.found, each.start) for each in found if not each.holds]


def test_a_letter_as_it_is_made_passes_every_check_once() -> None:
    found = letter_checks(ENGLISH, CASE, BODY)
    assert [each.kind for each in found] == list(CheckKind)
    assert all(each.holds for each in found)


@pytest.mark.parametrize("language", LETTER_LANGUAGES)
@pytest.mark.parametrize("name", STARTERS)
def test_letters_of_the_shipped_processes_pass(name: str, language: str) -> None:
    tongue, process = words(language), starter(name, language)
    case = a_case(process)
    hidden = hidden_from_customers(tongue, case, process.steps, days_apart(process.steps))
    letter = plan_letter(tongue, case)
    assert hidden
    found = letter_checks(tongue, case, letter.body, subject=letter.subject, hidden=hidden)
    assert [each for each in found if not each.holds] == []


def test_a_date_that_was_edited_away_is_missed_at_its_step() -> None:
    changed = BODY.replace("Thu 3 December", "Fri 4 December")
    assert failing(changed) == [
        (CheckKind.DATES, "Approve the proof", BODY.index("Approve the proof"))
    ]


def test_a_step_without_a_reason_is_named() -> None:
    bare = replace(PROOF, why="", criticality=Criticality.HARD)
    case = replace(CASE, asks=(Ask(bare, date(2026, 12, 3)),))
    body = plan_letter(ENGLISH, case).body
    found = [each for each in letter_checks(ENGLISH, case, body) if not each.holds]
    assert [(each.kind, each.found) for each in found] == [(CheckKind.REASONS, "Approve the proof")]


def test_a_fee_and_a_discount_that_are_not_named_could_never_be_used() -> None:
    changed = BODY.replace("$40", "a little").replace("$60", "something")
    assert [found[:2] for found in failing(changed)] == [
        (CheckKind.INCENTIVES, "$25 plus $40 for each working day (at most $120)"),
        (CheckKind.INCENTIVES, "$60"),
    ]


def test_what_is_internal_is_found_when_somebody_types_it() -> None:
    changed = BODY + "We check it on Mon 7 December.\n"
    hidden = {"Mon 7 December", "Look again"}
    assert failing(changed, hidden=hidden) == [
        (CheckKind.INTERNAL, "Mon 7 December", changed.index("Mon 7"))
    ]


def test_an_internal_date_that_the_customer_has_anyway_gives_nothing_away() -> None:
    inside = Step("look", "Look again", criticality=Criticality.INTERNAL, after=("proof",))
    days = days_apart((PROOF, inside))
    same = {**days, "look": days["proof"]}
    assert hidden_from_customers(ENGLISH, CASE, (PROOF, inside), same) == {"Look again"}
    assert len(hidden_from_customers(ENGLISH, CASE, (PROOF, inside), days)) == 3


def test_unfriendly_words_are_found_in_text_and_subject_but_names_are_none() -> None:
    changed = BODY + "ACME MUGS: you forgot it.\n"
    found = failing(changed, subject="Pay immediately")
    assert found == [
        (CheckKind.FRIENDLY, "you forgot", changed.index("you forgot")),
        (CheckKind.FRIENDLY, "immediately", None),
    ]


def test_a_field_that_was_typed_into_the_finished_letter_is_found() -> None:
    changed = BODY + "By {due}.\n"
    assert failing(changed) == [(CheckKind.FILLED, "{due}", changed.index("{due}"))]
