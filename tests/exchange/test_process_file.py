"""A process as a file: the same bytes again and again, and one sentence for each mistake in it."""

from __future__ import annotations

import json
from datetime import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.card import Topic
from board.domain.errors import BadFile
from board.domain.process import Criticality, Discount, Fee, Process, Step, StepTurn
from board.exchange.process_file import read, write
from board.ui.sentences import sentence

PROOF = Step(
    key="proof",
    title="Approve the proof",
    topic=Topic.PROOF,
    turn=StepTurn.CUSTOMER,
    criticality=Criticality.HARD,
    lead=4,
    min_notice=2,
    after=("draw",),
    cutoff=time(11),
    visible=True,
    trouble=True,
    why="Every name must be right before it is engraved.",
    consequence="They leave on {new_ship_date} instead of {ship_date}.",
    easiest="Answer “yes”.",
    next="Engraving begins on {next_date}.",
    fee=Fee(flat=2500, per_day=4000, cap=8500),
)
AWARDS = Process(
    id="p",
    name="Engraved awards",
    version=3,
    buffer_days=2,
    discount=Discount(percent=7.5, steps=("proof",)),
    steps=(
        Step(key="draw", title="Draw the proof", days=2, rush_days=1, rush_cost=8500),
        PROOF,
        Step(
            key="engrave",
            title="Engrave",
            turn=StepTurn.SUPPLIER,
            who="Engraver",
            days=4,
            after=("proof",),
        ),
        Step(key="ok", title="Arrived OK?", from_delivery=2),
    ),
)


def told(mistake: dict[str, Any], *, at: int | None = 1) -> str:
    """Return the sentence for a file in which fields are others, of a step or of the process."""
    document = json.loads(write(AWARDS))
    holder = document if at is None else document["steps"][at]
    holder.update(mistake)
    with pytest.raises(BadFile) as refused:
        read(json.dumps(document).encode(), "p")
    return sentence(refused.value)


def test_what_was_written_is_read_again() -> None:
    assert read(write(AWARDS), "p") == AWARDS


def test_a_file_has_exactly_these_keys_in_this_order() -> None:
    document = json.loads(write(AWARDS))
    assert " ".join(document) == "name language version buffer_days currency discount steps"
    assert " ".join(document["discount"]) == "percent amount steps"
    for step in document["steps"]:
        assert " ".join(step) == (
            "key title topic turn who owner criticality days lead min_notice rush_days rush_cost "
            "after from_delivery first_order_only cutoff visible trouble why consequence easiest "
            "next fee ladder"
        )
    assert " ".join(document["steps"][1]["fee"]) == "flat per_day cap"


def test_what_is_missing_is_null_and_money_is_whole_cents() -> None:
    document = json.loads(write(AWARDS))
    first, proof, *_ = document["steps"]
    missing = ("who", "owner", "lead", "from_delivery", "cutoff", "why", "fee", "ladder")
    assert [first[name] for name in missing] == [None] * len(missing)
    assert (first["rush_cost"], proof["fee"]["cap"], proof["cutoff"]) == (8500, 8500, "11:00")
    assert document["discount"] == {"percent": 7.5, "amount": None, "steps": ["proof"]}


def test_a_file_by_hand_needs_only_what_matters() -> None:
    short = {"name": "Small", "steps": [{"key": "a", "title": "Make it", "days": 1, "who": None}]}
    process = read(json.dumps(short).encode(), "p")
    assert process.steps == (Step(key="a", title="Make it", days=1),)
    assert (process.version, process.currency, process.discount) == (1, "USD", None)


@given(
    st.builds(
        Step,
        key=st.just("x"),
        title=st.just("X"),
        days=st.integers(0, 1000),
        topic=st.sampled_from(Topic),
        criticality=st.sampled_from(Criticality),
        min_notice=st.integers(0, 1000),
        cutoff=st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59)),
        first_order_only=st.booleans(),
        visible=st.booleans(),
        trouble=st.booleans(),
        why=st.text("aé“„🎁 \n\t", max_size=20),
        owner=st.text("Mara ", max_size=9),
    )
)
def test_exported_imported_and_exported_again_it_is_the_same_bytes(step: Step) -> None:
    once = read(write(Process(id="p", name="N", steps=(step,))), "p")
    assert write(read(write(once), "q")) == write(once)


@pytest.mark.parametrize(
    ("mistake", "at", "words"),
    [
        ({"colour": "red"}, 1, "Step proof, “colour”: there is no such field; there are key, "),
        ({"lead": "4"}, 1, "Step proof, “lead”: it must be a whole number."),
        ({"lead": 4.5}, 1, "Step proof, “lead”: it must be a whole number."),
        ({"lead": True}, 1, "Step proof, “lead”: it must be a whole number."),
        ({"title": 7}, 1, "Step proof, “title”: it must be a text."),
        ({"visible": "yes"}, 1, "Step proof, “visible”: it must be true or false."),
        ({"cutoff": "11 Uhr"}, 1, "Step proof, “cutoff”: it must be a time such as “11:00”."),
        ({"after": "draw"}, 1, "Step proof, “after”: it must be a list of texts."),
        ({"turn": "us"}, 1, "Step proof, “turn”: it must be one of ours, customer, supplier, carr"),
        ({"fee": 25}, 1, "Step proof, “fee”: it must be an object with names and values."),
        ({"fee": {"flat": "25"}}, 1, "Step proof, “flat”: it must be a whole number."),
        ({"steps": {}}, None, "The process, “steps”: it must be a list."),
        ({"steps": ["proof"]}, None, "Step 1, “steps”: it must be an object"),
        ({"discount": {"percent": "5"}}, None, "The process, “percent”: it must be a number."),
        ({"colour": "red"}, None, "The process, “colour”: there is no such field; there are name"),
    ],
)
def test_a_file_of_the_wrong_shape_is_refused_in_one_sentence(
    mistake: dict[str, Any], at: int | None, words: str
) -> None:
    assert told(mistake, at=at).startswith(words)


@pytest.mark.parametrize(
    ("mistake", "words"),
    [
        (
            {"key": "draw"},
            (
                "Step draw (Approve the proof), “key”: another step has this key; give it one of "
                "its own."
            ),
        ),
        (
            {"after": ["paint"]},
            (
                "Step proof (Approve the proof), “after”: there is no step “paint” that it could "
                "come after."
            ),
        ),
        (
            {"consequence": None},
            (
                "Step proof (Approve the proof), “consequence”: the order waits for it; say what "
                "happens if it is late."
            ),
        ),
        (
            {"why": "By {dew}."},
            (
                "Step proof (Approve the proof), “why”: there is no field “dew”; perhaps “due” is "
                "meant."
            ),
        ),
    ],
)
def test_a_file_that_says_too_little_is_refused_like_a_draft(
    mistake: dict[str, Any], words: str
) -> None:
    assert told(mistake) == words


def test_a_circle_is_named_by_its_steps() -> None:
    words = told({"after": ["engrave"]}, at=0)
    assert words.startswith("Step ")
    assert "“after”: " in words
    for name in ("draw (Draw the proof)", "proof (Approve the proof)", "engrave (Engrave)"):
        assert name in words
    assert "wait for each other in a circle" in words


def test_a_file_that_is_far_too_large_is_not_even_read() -> None:
    with pytest.raises(BadFile) as refused:
        read(write(AWARDS) + b" " * 1_000_000, "p")
    assert sentence(refused.value).startswith("The file is larger than 1000000 bytes")


def test_what_is_no_process_is_said_to_be_none() -> None:
    for content in ('{"cards": []}', "[1]"):
        with pytest.raises(BadFile) as refused:
            read(content.encode(), "p")
        assert sentence(refused.value).startswith("The file holds no process")


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text("ab{", max_size=3),
        lambda inner: (
            st.lists(inner, max_size=2)
            | st.dictionaries(st.sampled_from(["key", "fee", "after", "x"]), inner, max_size=2)
        ),
        max_leaves=6,
    ),
    st.sampled_from(["name", "discount", "steps", "version", "title", "fee", "lead"]),
)
def test_whatever_stands_in_a_file_there_is_a_sentence_or_a_process(held: Any, name: str) -> None:  # noqa: ANN401 - any JSON
    document = json.loads(write(AWARDS))
    (document if name in document else document["steps"][1])[name] = held
    try:
        read(json.dumps(document).encode(), "p")
    except BadFile as refused:
        assert sentence(refused)[-1] == "."  # noqa: PT017 - either is right
