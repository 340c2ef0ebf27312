"""The one door: what a write does to revision, rows and journal, and when it is refused."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import time, timedelta, timezone
from typing import TYPE_CHECKING, TypeVar

import pytest
from sqlalchemy import func, select

from board.domain.board import LoggedNotification, Setting
from board.domain.card import Card, CheckItem, Closing, Link, Order, Touch, TouchKind
from board.domain.change import Author, Change, added, edited
from board.domain.errors import Conflict, Refused
from board.domain.kinds import KINDS
from board.domain.people import Contact
from board.store import reading
from board.store.rows import CHANGES, GROUPS
from board.store.writing import Action, apply
from tests.driver.builders import (
    NOW,
    a_card,
    a_colleague,
    a_customer,
    a_job,
    a_sample,
    a_stage,
    fresh_id,
    in_days,
    now_as,
)
from tests.driver.builders import added as added_card

if TYPE_CHECKING:
    from board.domain.change import Commit, Value
    from board.services.workspace import Workspace

Kept = TypeVar("Kept", bound="Value")

EVA = Author(None, "Eva Klein", "eva@desk")
MAX = Author(None, "Max Mohr", "max@desk")
BAD_TEXTS = ["nul \0 inside", "lone \ud800 surrogate"]


def write(ws: Workspace, *changes: Change | None, author: Author = EVA, **more: str) -> Commit:
    real = [change for change in changes if change is not None]
    commit = apply(ws.store, real, Action(more.pop("verb", "test"), author, NOW, **more))
    assert commit is not None
    return commit


def revision(ws: Workspace) -> int:
    with ws.store.reading() as connection:
        return reading.revision(connection)[0]


def stored(ws: Workspace, value: Kept) -> Kept:
    with ws.store.reading() as connection:
        [found] = reading.by_ids(connection, type(value), [value.id])
    return found


def test_many_new_rows_that_have_one_field_beside_their_id_are_written(ws: Workspace) -> None:
    settings = [Setting(f"setting {number}", str(number)) for number in range(50)]

    write(ws, *map(added, settings))

    assert [stored(ws, setting) for setting in settings] == settings


def test_every_value_comes_back_as_it_was_written(ws: Workspace) -> None:
    stage = a_stage(id="s", order=Order.HAND, card_limit=3, max_silence=5, hidden=True)
    customer = a_customer("Ålder & Söhne 🪴", id="c", use_note="for prizes", note="two\nlines")
    job, colleague = a_job(id="j", customer_id="c"), a_colleague(id="w")
    full = a_card(
        id="k",
        stage_id="s",
        customer_id="c",
        job_id="j",
        owner_id="w",
        note="n",
        stake="$85",
        contact="Joe",
        due=in_days(3),
        due_time=time(10, 30),
        ask_on=in_days(1),
        snoozed_until=in_days(2),
        touched_at=NOW + timedelta(microseconds=7),
        done_at=NOW,
        archived_at=NOW,
        repeat="FREQ=WEEKLY",
        tags=("blue", "grün"),
        import_key="key",
        imported="{}",
        position=1 / 3,
        step_key="proof",
        after=("artwork", "*"),
        contact_id="a contact",
        begun_at=NOW,
        closing=Closing.SKIPPED,
    )
    bare = a_card(id="bare", stage_id="s")
    item, link = CheckItem("i", "k", "do", 1.5, done=True), Link("l", "k", "https://x", 1.0, "x")
    touch = Touch("t", "k", NOW, TouchKind.CALL, "hi", inbound=True, colleague_id="w", author="E")
    setting = Setting("zone2", '"UTC"')
    told = LoggedNotification("w|due:k", "w", NOW, again_at=NOW + timedelta(hours=1))
    contact = Contact("a contact", "c", "Joe", best_days=frozenset({0, 3}))
    values: list[Value] = [stage, customer, job, colleague, contact, full, bare, item, link, touch]
    values += [setting, told]
    seen = {type(value) for value in values}
    more = [kind for kind in KINDS.values() if kind.value not in seen]
    held = {"customer_id": "c", "message_id": "a message", "ladder_id": "a ladder"}
    values += [a_sample(kind, **held) for kind in more]

    write(ws, *(added(value) for value in values))

    for value in values:
        assert stored(ws, value) == value
    assert all(getattr(full, field.name) for field in fields(Card) if field.name != "removed_at")


def test_an_instant_of_another_zone_comes_back_as_utc(ws: Workspace) -> None:
    berlin = timezone(timedelta(hours=1))
    card = replace(added_card(ws), touched_at=NOW.astimezone(berlin))

    write(ws, edited(stored(ws, card), touched_at=card.touched_at))

    touched_at = stored(ws, card).touched_at
    assert touched_at == NOW
    assert touched_at is not None
    assert touched_at.utcoffset() == timedelta()


@pytest.mark.parametrize("new", [True, False])
def test_two_changes_of_one_row_in_one_action_are_refused(ws: Workspace, *, new: bool) -> None:
    card = a_card(stage_id=added_card(ws).stage_id) if new else added_card(ws)
    first = added(card) if new else edited(card, due=in_days(3))
    before = revision(ws)

    with pytest.raises(RuntimeError, match=r"^test$"):
        write(ws, first, edited(card, done_at=NOW))

    assert revision(ws) == before


def test_rows_of_two_kinds_may_have_the_same_id(ws: Workspace) -> None:
    write(ws, added(a_customer("A", id="same")), added(a_job("B", id="same")))

    assert stored(ws, a_job("B", id="same")).name == "B"


def test_a_write_raises_the_revision_by_one_and_tells_it(ws: Workspace) -> None:
    before = revision(ws)

    commit = write(ws, added(a_customer("A")), added(a_customer("B")))

    assert commit.revision == revision(ws) == before + 1


def test_a_write_is_in_the_journal_before_and_after(ws: Workspace) -> None:
    card = added_card(ws)
    commit = write(ws, edited(card, title="New", due=None), verb="edit")

    with ws.store.reading() as connection:
        [change] = reading.group_changes(connection, commit.revision)
    assert change == edited(card, title="New", due=None)


def test_a_new_row_was_absent_before_and_not_empty(ws: Workspace) -> None:
    customer = a_customer(id="c")
    commit = write(ws, added(customer))

    with ws.store.reading() as connection:
        assert reading.group_changes(connection, commit.revision) == [added(customer)]


def test_a_changed_field_is_a_conflict_that_names_field_and_person(ws: Workspace) -> None:
    card = added_card(ws)
    write(ws, edited(card, title="Max was here"), author=MAX)

    with pytest.raises(Conflict) as refused:
        write(ws, edited(card, title="Eva too"))

    assert refused.value.values["field"] == "title"
    assert refused.value.values["person"] == "Max Mohr"
    assert refused.value.values["id"] == card.id
    assert now_as(ws, card).title == "Max was here"


def test_other_fields_of_the_same_card_are_no_conflict(ws: Workspace) -> None:
    card = added_card(ws)
    write(ws, edited(card, title="Max was here"), author=MAX)

    write(ws, edited(card, note="Eva too"))

    assert (now_as(ws, card).title, now_as(ws, card).note) == ("Max was here", "Eva too")


def test_a_conflict_names_a_colleague_as_they_are_called_now(ws: Workspace) -> None:
    card = added_card(ws)
    mia = a_colleague("Mia", id="mia")
    write(ws, added(mia))
    write(ws, edited(card, title="Mia was here"), author=Author("mia", "Mia", "mia@desk"))
    write(ws, edited(mia, name="Mia Maus"))

    with pytest.raises(Conflict) as refused:
        write(ws, edited(card, title="Eva too"))

    assert refused.value.values["person"] == "Mia Maus"


def test_a_row_nobody_knows_is_a_conflict(ws: Workspace) -> None:
    with pytest.raises(Conflict):
        write(ws, edited(a_card(id="nobody"), title="x"))


def test_a_row_that_exists_already_is_a_conflict(ws: Workspace) -> None:
    write(ws, added(Setting("colour", "1")))

    with pytest.raises(Conflict):
        write(ws, added(Setting("colour", "2")))

    assert stored(ws, Setting("colour", "")).value == "1"


def test_a_row_that_names_nobody_is_a_conflict(ws: Workspace) -> None:
    with pytest.raises(Conflict):
        write(ws, edited(added_card(ws), owner_id="vanished with a restored backup"))


def test_the_same_operation_twice_is_one_change(ws: Workspace) -> None:
    operation = fresh_id()
    change = added(a_customer())
    first = write(ws, change, operation=operation)

    again = write(ws, change, operation=operation)

    assert again == first
    assert revision(ws) == first.revision


def test_a_refused_write_changes_nothing(ws: Workspace) -> None:
    card, other = added_card(ws), added_card(ws)
    before = revision(ws)

    with pytest.raises(Conflict):
        write(
            ws,
            added(a_customer(id="new")),
            edited(card, title="New"),
            edited(replace(other, note="not so"), note="x"),
        )

    assert revision(ws) == before
    assert now_as(ws, card) == card
    with ws.store.reading() as connection:
        assert reading.by_ids(connection, type(a_customer()), ["new"]) == []
        assert connection.scalar(select(func.max(GROUPS.c.revision))) == before
        assert connection.scalar(select(func.max(CHANGES.c.revision))) == before


def test_thousands_of_rows_are_written_and_checked_together(ws: Workspace) -> None:
    stage_id = added_card(ws).stage_id
    many = [a_card(f"card {n}", stage_id=stage_id) for n in range(1_201)]
    write(ws, *map(added, many))

    write(ws, *(edited(card, title=f"{card.title}!", position=2.0) for card in many))

    with ws.store.reading() as connection:
        found = reading.by_ids(connection, Card, [card.id for card in many])
    assert {card.title for card in found} == {f"card {n}!" for n in range(1_201)}
    with pytest.raises(Conflict):
        write(ws, *(edited(card, title="again") for card in many))


@pytest.mark.parametrize("text", BAD_TEXTS)
def test_a_text_no_database_can_store_is_refused(ws: Workspace, text: str) -> None:
    card = added_card(ws)

    for new in ({"title": text}, {"tags": ("fine", text)}):
        with pytest.raises(Refused) as refused:
            write(ws, edited(card, **new))
        assert refused.value.kind == "text_unstorable"
        assert refused.value.values["field"] in new
    with pytest.raises(Refused):
        write(ws, added(a_customer(text)))


def test_many_rows_at_once_come_back_as_they_were_written(ws: Workspace) -> None:
    stage_id = added_card(ws).stage_id
    plain = [a_card(f"plain {n}", stage_id=stage_id) for n in range(60)]
    full = [
        replace(
            card,
            id=f"full {n}",
            note=r"a backslash \u0000, no NUL",
            created_at=NOW.astimezone(timezone(timedelta(hours=5))) + timedelta(microseconds=n),
            due=in_days(n % 7),
            due_time=time(n % 24),
            touched_at=NOW,
            tags=("blue", f"grün {n}"),
            position=n + 0.5,
        )
        for n, card in enumerate(plain)
    ]
    touches = [
        Touch(f"t{n}", f"full {n}", NOW, TouchKind.CALL, "said", inbound=n % 2 == 0, author="Joe")
        for n in range(60)
    ]

    write(ws, *map(added, plain), *map(added, full), *map(added, touches))

    for wanted in (plain, full, touches):
        with ws.store.reading() as connection:
            found = reading.by_ids(connection, type(wanted[0]), [one.id for one in wanted])
        assert {one.id: one for one in found} == {one.id: one for one in wanted}


def test_the_journal_of_a_new_row_leaves_out_what_is_empty_and_gives_every_field_back(
    ws: Workspace,
) -> None:
    stage = a_stage(id="s", card_limit=0, position=0.0)
    card = a_card(stage_id="s", tags=("blue",))
    new = [added(stage), added(card), added(Link("l", card.id, "x.pdf", 0.0))]

    commit = write(ws, *new)

    mine = CHANGES.c.revision == commit.revision
    with ws.store.reading() as connection:
        changes = reading.group_changes(connection, commit.revision)
        lines = list(connection.scalars(select(CHANGES.c.after).where(mine)))
    assert changes == new
    assert not [line for line in lines if "null" in line or '""' in line]


def test_one_bad_text_among_many_rows_keeps_all_of_them_out(ws: Workspace) -> None:
    stage_id = added_card(ws).stage_id
    many = [a_card(f"card {n}", stage_id=stage_id) for n in range(60)]
    before = revision(ws)

    with pytest.raises(Refused) as refused:
        write(ws, *map(added, [*many, a_card("bad", stage_id=stage_id, note="a\0b")]))

    assert refused.value.values["field"] == "note"
    assert revision(ws) == before


def test_many_new_cards_may_not_name_a_customer_who_was_removed(ws: Workspace) -> None:
    stage_id, gone = added_card(ws).stage_id, a_customer()
    write(ws, added(gone))
    write(ws, edited(gone, removed_at=NOW), author=MAX)
    many = [a_card(f"card {n}", stage_id=stage_id, customer_id=gone.id) for n in range(60)]

    with pytest.raises(Conflict) as conflict:
        write(ws, *map(added, many))

    assert conflict.value.values["entity"] == "customer"
    assert conflict.value.values["person"] == "Max Mohr"


@pytest.mark.parametrize(
    "text", ["", "🪴👩‍🔧", "\ufeff", "\u202eoverride", "a\tb\nc\rd", "'; DROP TABLE cards; --"]
)
def test_any_other_text_comes_back_as_it_was(ws: Workspace, text: str) -> None:
    card = added_card(ws)

    write(ws, edited(card, note=text + "x", tags=(text,)))

    assert now_as(ws, card).note == text + "x"
    assert now_as(ws, card).tags == (text,)


def test_a_card_cannot_come_into_a_stage_that_was_removed(ws: Workspace) -> None:
    stage, card = a_stage(id="s"), added_card(ws)
    write(ws, added(stage))
    write(ws, edited(stage, removed_at=NOW), author=MAX)

    with pytest.raises(Conflict) as refused:
        write(ws, edited(card, stage_id="s"))

    assert refused.value.values["person"] == "Max Mohr"


def test_a_stage_cannot_be_removed_while_a_card_stands_there(ws: Workspace) -> None:
    stage, card = a_stage(id="s"), added_card(ws)
    write(ws, added(stage))
    write(ws, edited(card, stage_id="s"))

    with pytest.raises(Conflict):
        write(ws, edited(stage, removed_at=NOW))


def test_a_deleted_card_comes_back_only_while_its_stage_is_there(ws: Workspace) -> None:
    stage, card = a_stage(id="s"), added_card(ws)
    write(ws, added(stage))
    write(ws, edited(card, stage_id="s", removed_at=NOW))
    card = replace(card, stage_id="s", removed_at=NOW)
    write(ws, edited(stage, removed_at=NOW))

    with pytest.raises(Conflict):
        write(ws, edited(card, removed_at=None))


def test_a_card_and_its_customer_can_be_removed_together(ws: Workspace) -> None:
    customer = a_customer(id="c")
    write(ws, added(customer))
    card = added_card(ws, customer_id="c")

    write(ws, edited(customer, removed_at=NOW), edited(card, removed_at=NOW))

    assert now_as(ws, card).removed_at == NOW
