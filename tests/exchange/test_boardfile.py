"""Our own JSON: out and in again, it is the same board."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from itertools import chain
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.board import Board, Firm
from board.domain.card import Card, CheckItem, Link, Order, Stage, StageKind, Touch, TouchKind, Turn
from board.domain.errors import BadFile
from board.domain.job import Job
from board.domain.people import Colleague, Contact, Customer
from board.exchange import boardfile, boardread
from board.exchange.incoming import Incoming, IncomingCard, IncomingStage, Skipped
from board.exchange.jsontext import dump, load

texts = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\t\r\n"), max_size=15
)
names = texts.filter(lambda text: bool(text.strip()))
ids = st.text("0123456789abcdef", min_size=1, max_size=6)
instants = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - the zone comes apart
days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
numbers = st.floats(allow_nan=False, allow_infinity=False)
maybe_days = st.none() | days
maybe_instants = st.none() | instants


Things = dict[str, list[Any]]  # what belongs to cards, by kind


def written(board: Board, things: Things) -> dict[str, object]:
    """Return the document of a board."""
    parts = (board.stages, board.customers, board.jobs, board.colleagues, board.cards)
    kinds = ("stage", "customer", "job", "colleague", "card")
    rows: dict[str, list[Any]] = {
        kind: list(part.values()) for kind, part in zip(kinds, parts, strict=True)
    }
    return boardfile.write(board.firm, rows | things)


def keyed(values: list[Any]) -> dict[str, Any]:
    """Return values by id."""
    return {value.id: value for value in values}


@st.composite
def boards(draw: st.DrawFn) -> tuple[Board, Things]:
    """Draw any board with a stage, and what belongs to its cards."""

    def some(value: type[Any], least: int = 0, /, **fields: Any) -> dict[str, Any]:  # noqa: ANN401
        values = st.builds(value, id=ids, removed_at=st.none(), **fields)
        return keyed(draw(st.lists(values, min_size=least, max_size=3)))

    stages = some(
        Stage,
        1,
        name=names,
        kind=st.sampled_from(StageKind),
        turn=st.sampled_from(Turn),
        order=st.sampled_from(Order),
        hidden=st.booleans(),
        colour=texts,
        position=numbers,
        card_limit=st.none() | st.integers(0, 999),
        max_silence=st.none() | st.integers(0, 999),
    )
    customers = some(Customer, name=names, note=texts, use_note=texts)
    colleagues = some(Colleague, name=names, initials=texts, colour=texts)
    customer_ids = st.sampled_from([None, *customers])
    jobs = some(Job, name=names, customer_id=customer_ids)
    cards = some(
        Card,
        title=names,
        stage_id=st.sampled_from(list(stages)),
        created_at=instants,
        stage_since=instants,
        position=numbers,
        note=texts,
        stake=texts,
        customer_id=customer_ids,
        contact=texts,
        job_id=st.sampled_from([None, *jobs]),
        owner_id=st.sampled_from([None, *colleagues]),
        due=maybe_days,
        due_time=st.none() | st.times(),
        ask_on=maybe_days,
        snoozed_until=maybe_days,
        touched_at=maybe_instants,
        done_at=maybe_instants,
        archived_at=maybe_instants,
        repeat=texts,
        tags=st.lists(texts, max_size=3).map(tuple),
        import_key=texts,
        imported=texts,
    )
    firm = draw(
        st.builds(
            Firm,
            name=texts,
            zone=names,
            country=texts,
            region=texts,
            workdays=st.frozensets(st.integers(0, 6)),
            closed=st.lists(days, max_size=3).map(tuple),
            day_starts=st.times(),
        )
    )
    board = Board(
        firm=firm, stages=stages, cards=cards, customers=customers, jobs=jobs, colleagues=colleagues
    )
    return board, draw(belongings(list(cards)))


@st.composite
def belongings(draw: st.DrawFn, card_ids: list[str]) -> Things:
    """Draw checklists, links and touches for some cards."""

    def some(value: type[Any], /, **fields: Any) -> list[Any]:  # noqa: ANN401
        drawn = [
            draw(
                st.lists(
                    st.builds(value, card_id=st.just(each), removed_at=st.none(), **fields),
                    max_size=2,
                )
            )
            for each in card_ids
        ]
        return list(chain.from_iterable(drawn))

    return {
        "check": some(CheckItem, id=ids, text=texts, position=numbers, done=st.booleans()),
        "link": some(Link, id=ids, target=texts, label=texts, position=numbers),
        "touch": some(
            Touch,
            id=ids,
            at=instants,
            kind=st.sampled_from(TouchKind),
            text=texts,
            inbound=st.booleans(),
            author=texts,
            colleague_id=st.none() | ids,
        ),
    }


def rebuilt(found: Incoming) -> tuple[Board, Things]:
    """Return the board that ``found`` describes, with the ids of the file."""
    cards = [_card(each) for each in found.cards]
    things: Things = {
        "check": [
            CheckItem(str(at), c.key, i.text, at, i.done)
            for c in found.cards
            for at, i in enumerate(c.checklist)
        ],
        "link": [
            Link(str(at), c.key, i.target, at, i.label)
            for c in found.cards
            for at, i in enumerate(c.links)
        ],
        "touch": [
            Touch("t", c.key, i.at, i.kind, i.text, i.inbound, i.colleague_ref or None, i.author)
            for c in found.cards
            for i in c.touches
            if i.at
        ],
    }
    board = Board(
        firm=found.firm or Firm(),
        stages=keyed([_stage(each) for each in found.stages]),
        cards=keyed(cards),
        customers=keyed(list(found.customers)),
        jobs=keyed(list(found.jobs)),
        colleagues=keyed(list(found.colleagues)),
    )
    return board, things


def _stage(stage: IncomingStage) -> Stage:
    return Stage(
        stage.key,
        stage.name,
        stage.kind,
        stage.turn,
        stage.colour,
        stage.position,
        stage.order,
        stage.card_limit,
        stage.max_silence,
        stage.hidden,
    )


def _card(card: IncomingCard) -> Card:
    assert card.created_at is not None
    assert card.stage_since is not None
    assert card.position is not None
    return Card(
        id=card.key,
        title=card.title,
        stage_id=card.stage_ref,
        created_at=card.created_at,
        stage_since=card.stage_since,
        position=card.position,
        note=card.note,
        stake=card.stake,
        customer_id=card.customer_ref or None,
        contact=card.contact,
        job_id=card.job_ref or None,
        owner_id=card.owner_ref or None,
        due=card.due,
        due_time=card.due_time,
        ask_on=card.ask_on,
        snoozed_until=card.snoozed_until,
        touched_at=card.touched_at,
        done_at=card.done_at,
        archived_at=card.archived_at,
        repeat=card.repeat,
        tags=card.tags,
        import_key=card.origin,
        imported=card.origin_values,
    )


@given(boards())
def test_any_board_comes_back_the_same(drawn: tuple[Board, Things]) -> None:
    document = written(*drawn)
    found = boardread.read(load(dump(document)))
    board, things = rebuilt(found)
    assert board == drawn[0]
    assert written(board, things) == document


WAITING = {"id": "s1", "name": "Asked", "kind": "waiting", "turn": "supplier", "order": "hand"}
DOCUMENT: dict[str, Any] = {
    "format": "followup-board",
    "version": 1,
    "firm": {"zone": "Europe/Berlin", "workdays": [0, 1], "closed": ["2026-12-24"]},
    "stages": [WAITING | {"colour": "#123456", "position": 2, "card_limit": 4, "hidden": True}],
    "customers": [{"id": "c1", "name": "Tall Pines"}],
    "jobs": [{"id": "j1", "name": "Mugs", "customer_id": "c1"}],
    "colleagues": [{"id": "p1", "name": "Eva", "initials": "E", "colour": "#654321"}],
    "cards": [
        {
            "id": "k1",
            "title": "Approve",
            "stage_id": "s1",
            "customer_id": "c1",
            "job_id": "j1",
            "owner_id": "p1",
            "due": "2026-12-01",
            "due_time": "10:00:00",
            "done_at": "2026-11-22T23:30:00+00:00",
            "touches": [{"at": "2026-11-20T10:00:00Z", "kind": "call", "inbound": True}],
        },
        {"id": "k2", "title": " "},
    ],
}


def test_names_come_with_their_ids() -> None:
    found = boardread.read(DOCUMENT)
    (card,) = found.cards
    assert (card.key, card.stage, card.stage_ref) == ("k1", "Asked", "s1")
    assert (card.customer, card.job, card.owner) == ("Tall Pines", "Mugs", "Eva")
    assert (card.due, card.due_time, card.done) == (date(2026, 12, 1), time(10), True)
    assert card.touches[0].kind is TouchKind.CALL
    assert card.touches[0].inbound


def test_stages_and_settings_come_in_full() -> None:
    found = boardread.read(DOCUMENT)
    assert found.stages == (
        IncomingStage(
            key="s1",
            name="Asked",
            kind=StageKind.WAITING,
            turn=Turn.SUPPLIER,
            position=2.0,
            hidden=True,
            colour="#123456",
            order=Order.HAND,
            card_limit=4,
        ),
    )
    assert found.firm == Firm("Europe/Berlin", "", "", frozenset({0, 1}), (date(2026, 12, 24),))


def test_a_card_without_a_title_is_reported() -> None:
    assert boardread.read(DOCUMENT).skipped == (Skipped(2, "no_title", {"text": "k2"}),)


def test_a_document_without_settings_brings_none() -> None:
    assert boardread.read({"format": "followup-board", "version": 1}).firm is None


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"format": "other"}, "json_unknown"),
        ({"version": 2}, "export_too_new"),
        ({"version": "one"}, "json_shape"),
        ({"stages": {}}, "json_shape"),
        ({"stages": []}, "json_shape"),  # its card points at nothing
        ({"stages": [{"name": "without an id"}]}, "json_shape"),
        ({"stages": [WAITING | {"kind": "odd"}]}, "json_shape"),
        ({"stages": [WAITING | {"card_limit": 1.5}]}, "json_shape"),
        ({"stages": [WAITING | {"position": 1e999}]}, "json_shape"),
        ({"firm": {"workdays": [7]}}, "json_shape"),
        ({"firm": {"closed": ["soon"]}}, "json_shape"),
        ({"cards": [{"id": "k", "title": "t", "tags": "x"}]}, "json_shape"),
        ({"cards": [{"id": "k", "title": "t", "due": 20261201}]}, "json_shape"),
        ({"cards": [{"id": "k", "title": "t", "done_at": "0001-01-01T00:00+14:00"}]}, "json_shape"),
        ({"cards": [{"title": "t"}]}, "json_shape"),
    ],
)
def test_a_damaged_document_is_refused(change: dict[str, Any], kind: str) -> None:
    with pytest.raises(BadFile) as caught:
        boardread.read(DOCUMENT | change)
    assert caught.value.kind == kind


def test_a_file_of_before_tells_where_customers_are_reached() -> None:
    customer = {"id": "c", "name": "Tall Pines", "email": "joe@pines.example", "phone": "030 1"}
    read = boardread.read({"format": "followup-board", "version": 1, "customers": [customer]})
    assert read.customers == (Customer("c", "Tall Pines"),)
    assert read.others == (Contact("c", "c", "", email="joe@pines.example", phone="030 1"),)
