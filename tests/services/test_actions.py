"""One action is one transaction: few statements, one instant, nothing by halves, nothing twice."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event

from board.domain.card import Card, StageKind, TouchKind
from board.domain.errors import Refused, StoreAway
from board.domain.kinds import KINDS
from board.domain.people import Customer
from board.services import cards, job_changes, records, touches, undo, watch
from tests.driver.builders import a_sample, added, in_days, stage_called
from tests.driver.jobs import a_running_job, step_card

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from board.services.workspace import Workspace

    Verb = Callable[[Workspace, Sequence[str]], object]

AT_MOST = 10
EVERYDAY: dict[str, Verb] = {
    "move": lambda ws, ids: cards.move(ws, ids, stage_called(ws, "Asked").id),
    "done": cards.finish,
    "snooze": lambda ws, ids: cards.snooze(ws, ids, in_days(3), due=in_days(5)),
    "assign": lambda ws, ids: cards.assign(ws, ids, "Mia Maus"),
    "date": lambda ws, ids: cards.give_date(ws, ids, in_days(4)),
    "archive": cards.archive,
    "delete": cards.remove,
}
ONE_CARD: dict[str, Verb] = {
    "edit": lambda ws, ids: cards.edit(ws, ids[0], {"title": "Call Ann", "due": in_days(2)}),
    "edit all": lambda ws, ids: cards.edit(
        ws, ids[0], {"customer": "New Firm", "owner": "Eva Klein", "note": "n", "tags": ("a",)}
    ),
    "add": lambda ws, _: cards.add(ws, cards.Draft("one")),
    "add for a new customer": lambda ws, _: cards.add(
        ws, cards.Draft("one", customer="New Firm", owner="Eva Klein")
    ),
    "log": lambda ws, ids: touches.log(ws, ids[0], TouchKind.CALL, "no answer"),
    "answered": lambda ws, ids: touches.answered(ws, ids[0]),
    "checklist": lambda ws, ids: touches.add_check(ws, ids[0], "logo"),
}


@contextmanager
def counted(ws: Workspace) -> Iterator[list[str]]:
    """Give the statements and transaction marks that go to the database."""
    said: list[str] = []

    def execute(_connection: object, _cursor: object, text: str, *_: object) -> None:
        said.append(text.split("\n", maxsplit=1)[0])

    marks = {name: lambda *_, name=name: said.append(name) for name in ("commit", "rollback")}
    if ws.store.path is None:  # SQLite's BEGIN is a statement of ours
        marks["begin"] = lambda *_: said.append("begin")
    event.listen(ws.store.engine, "before_cursor_execute", execute)
    for name, hear in marks.items():
        event.listen(ws.store.engine, name, hear)
    yield said
    event.remove(ws.store.engine, "before_cursor_execute", execute)
    for name, hear in marks.items():
        event.remove(ws.store.engine, name, hear)


def statements(ws: Workspace, verb: Verb, ids: Sequence[str]) -> list[str]:
    with counted(ws) as said:
        verb(ws, ids)
    return said


def some_cards(ws: Workspace, count: int) -> list[str]:
    return [
        added(ws, f"card {number}", customer="Tall Pines", due=in_days(number % 5)).id
        for number in range(count)
    ]


@pytest.mark.parametrize("name", EVERYDAY)
def test_an_everyday_verb_asks_little_and_no_more_for_twenty_cards(
    ws: Workspace, name: str
) -> None:
    ids = some_cards(ws, 21)
    verb = EVERYDAY[name]
    if name == "move":
        asked = stage_called(ws, "Asked").id
        verb = lambda board, moved: cards.move(board, moved, asked)  # noqa: E731 - as the others

    one = statements(ws, verb, ids[:1])
    many = statements(ws, verb, ids[1:])

    assert len(one) <= AT_MOST, one
    assert len(many) <= len(one), many


@pytest.mark.parametrize("name", ONE_CARD)
def test_a_verb_on_one_card_asks_little(ws: Workspace, name: str) -> None:
    ids = some_cards(ws, 1)

    said = statements(ws, ONE_CARD[name], ids)

    assert len(said) <= AT_MOST, said


STEPS: dict[str, tuple[str, Verb]] = {
    "done": ("how-we-work", cards.finish),
    "answered": ("artwork", lambda ws, ids: touches.answered(ws, ids[0])),
    "promise": ("proof", lambda ws, _: job_changes.promise(ws, "gift-kits", in_days(60))),
    "hold": ("proof", lambda ws, _: job_changes.hold(ws, "gift-kits", "the mayor is ill")),
}


@pytest.mark.parametrize("name", STEPS)
def test_a_verb_on_the_step_of_a_job_asks_little_too(ws: Workspace, name: str) -> None:
    """Longer are what dates a whole job anew, and the step that delivers or ends it."""
    a_running_job(ws)
    key, verb = STEPS[name]
    said = statements(ws, verb, [step_card(ws, key).id])
    assert len(said) <= AT_MOST, said


def test_an_action_has_one_instant(ws: Workspace) -> None:
    [card_id] = some_cards(ws, 1)
    touches.offer_help(ws, card_id)

    details = watch.details(ws, card_id)
    assert details is not None
    instants = {details.card.stage_since, details.card.touched_at, details.touches[0].at}
    assert instants == {details.history[-1].at}


def test_an_action_that_fails_half_way_leaves_nothing(ws: Workspace) -> None:
    [card_id] = some_cards(ws, 1)
    before = watch.everything(ws)

    def half() -> None:
        with ws.action("test") as act:
            act.edit(act.one(Card, card_id), title="half")
            act.one(Card, "nobody")

    with pytest.raises(Refused):
        half()

    assert watch.everything(ws) == before


def test_a_mistake_in_a_verb_is_not_told_as_a_damaged_board(ws: Workspace) -> None:
    def mistaken() -> None:
        with ws.action("test"):
            int("no number")

    with pytest.raises(ValueError, match="no number"):
        mistaken()


def test_a_verb_without_effect_is_no_write(ws: Workspace) -> None:
    [card_id] = some_cards(ws, 1)
    before = watch.everything(ws).revision

    assert cards.give_date(ws, [card_id], in_days(0)) is None

    assert watch.everything(ws).revision == before


@pytest.mark.parametrize("name", [*EVERYDAY, *ONE_CARD])
def test_a_wish_tried_again_after_a_lost_answer_is_one_change(ws: Workspace, name: str) -> None:
    ids = some_cards(ws, 2)
    verb = {**EVERYDAY, **ONE_CARD}[name]
    job = ws.once(lambda: verb(ws, ids))
    first = job()
    after = watch.everything(ws)

    second = job()

    assert watch.everything(ws) == after
    if isinstance(first, Card):
        assert isinstance(second, Card)
        assert second.id == first.id
    else:
        assert second == first
    undo.undo(ws)
    left = sorted(card.title for card in watch.load(ws).cards.values())
    assert left == ["card 0", "card 1"]


def test_a_wish_that_failed_is_done_when_it_is_tried_again(
    ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = ws.once(lambda: cards.add(ws, cards.Draft("one")))
    with monkeypatch.context() as broken:
        broken.setattr(ws.store, "writing", _away)
        with pytest.raises(StoreAway):
            job()

    job()

    assert [card.title for card in watch.load(ws).cards.values()] == ["one"]


def _away() -> object:
    raise StoreAway("store_locked")


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_an_unknown_field_of_any_kind_is_refused(ws: Workspace, kind: object) -> None:
    value = getattr(kind, "value")  # noqa: B009 - typed as object
    with pytest.raises(Refused) as error:
        records.edit(ws, value, "any", {"no such field": 1})
    assert (error.value.kind, error.value.values) == ("field_unknown", {"field": "no such field"})


def test_every_field_of_every_kind_that_may_be_edited_is(ws: Workspace) -> None:
    """Each is set to what it holds in another row of its kind, and comes back as it was set."""
    full = added(
        ws,
        "full",
        customer="Tall Pines",
        job="Mugs",
        owner="Mia Maus",
        note="n",
        stake="$85",
        contact="Joe",
        ask_on=in_days(1),
        due=in_days(2),
        repeat="FREQ=WEEKLY",
        tags=("blue",),
    )
    touches.add_check(ws, full.id, "logo")
    touches.add_link(ws, full.id, "https://example.org", "proof")
    for kind in (kind for kind in KINDS.values() if kind.fields):
        if not ws.where(kind.value):
            records.add(
                ws, a_sample(kind, customer_id=str(full.customer_id), message_id="a message")
            )
        row: Any = ws.where(kind.value)[-1]
        for name in kind.fields:
            wanted = OTHER.get((kind.name, name), getattr(row, name))
            records.edit(ws, kind.value, row.id, {name: wanted})
            now: Any = records.get(ws, kind.value, [row.id])[0]
            assert getattr(now, name) == wanted, (kind.name, name)


OTHER: dict[tuple[str, str], object] = {
    ("stage", "name"): "Elsewhere",
    ("stage", "kind"): StageKind.HELP,
    ("stage", "hidden"): True,
    ("stage", "card_limit"): 4,
    ("customer", "name"): "Short Pines",
    ("contact", "email"): "joe@pines.example",
    ("contact", "phone"): "1",
    ("customer", "note"): "two\nlines",
    ("job", "name"): "Caps",
    ("colleague", "name"): "Max",
    ("colleague", "initials"): "MX",
    ("colleague", "colour"): "#112233",
    ("card", "title"): "Call Ann",
    ("card", "note"): "more",
    ("card", "stake"): "$90",
    ("card", "contact"): "Ann",
    ("card", "due"): in_days(4),
    ("card", "tags"): ("red", "blue"),
    ("check", "text"): "vector",
    ("check", "done"): True,
    ("link", "target"): "https://example.com",
    ("link", "label"): "the proof",
}


def test_a_row_that_is_gone_is_refused_in_the_words_of_its_kind(ws: Workspace) -> None:
    with pytest.raises(Refused) as error:
        records.edit(ws, Customer, "nobody", {"name": "x"})
    assert error.value.kind == "person_gone"
