"""Verbs on stages: adding, changing, moving, removing, and the done stage that always is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from board.domain.card import Order, StageKind, Turn
from board.domain.errors import Refused
from board.services import cards, stages, undo, watch
from tests.driver.builders import NOW, about, added, in_days, now_as, stage_called

if TYPE_CHECKING:
    from board.services.workspace import Workspace

USUAL = ["Coming up", "Asked", "Reminded", "Needs a hand", "Our turn", "Done this week"]


def names(ws: Workspace) -> list[str]:
    return [stage.name for stage in stages.listed(ws)]


def refused(ws: Workspace, stage: str, **fields: object) -> str:
    with pytest.raises(Refused) as error:
        stages.edit(ws, stage_called(ws, stage).id, fields)
    return error.value.kind


def test_a_stage_is_added_to_the_right_of_another(ws: Workspace) -> None:
    stage = stages.add(
        ws, " At the  printer ", kind=StageKind.WAITING, after=stage_called(ws, "Asked").id
    )

    assert names(ws) == [*USUAL[:2], "At the printer", *USUAL[2:]]
    assert stage.turn is Turn.CUSTOMER
    assert stage.colour not in {other.colour for other in stages.listed(ws) if other != stage}


def test_a_stage_is_added_before_the_done_stage_unless_told(ws: Workspace) -> None:
    stages.add(ws, "Last")

    assert names(ws) == [*USUAL[:5], "Last", USUAL[5]]


def test_adding_a_stage_can_be_undone_and_redone(ws: Workspace) -> None:
    stages.add(ws, "New")

    undo.undo(ws)
    assert names(ws) == USUAL
    undo.redo(ws)
    assert "New" in names(ws)


def test_many_stages_fit_into_the_same_gap(ws: Workspace) -> None:
    first = stages.listed(ws)[0].id
    for number in range(80):
        stages.add(ws, f"{number}", after=first)

    assert names(ws) == [USUAL[0], *(f"{n}" for n in reversed(range(80))), *USUAL[1:]]


def test_a_stage_can_be_changed_and_changed_back(ws: Workspace) -> None:
    stage = stage_called(ws, "Asked")
    new = {"name": "Waiting", "colour": "#112233", "card_limit": 5, "max_silence": None}

    stages.edit(ws, stage.id, new)

    changed = stage_called(ws, "Waiting")
    assert (changed.colour, changed.card_limit, changed.max_silence) == ("#112233", 5, None)
    undo.undo(ws)
    assert stage_called(ws, "Asked") == stage


def test_a_stage_needs_a_name_and_has_only_its_fields(ws: Workspace) -> None:
    assert refused(ws, "Asked", name="  ") == "name_empty"
    assert refused(ws, "Asked", position=1.0) == "field_unknown"


def test_a_stage_that_is_gone_is_refused(ws: Workspace) -> None:
    with pytest.raises(Refused) as error:
        stages.edit(ws, "nobody", {"name": "x"})

    assert error.value.kind == "stage_gone"


@pytest.mark.parametrize("row", range(6))
def test_a_stage_moves_to_any_row(ws: Workspace, row: int) -> None:
    moved = stages.move(ws, stage_called(ws, "Reminded").id, row)

    others = [name for name in USUAL if name != "Reminded"]
    assert names(ws) == [*others[:row], "Reminded", *others[row:]]
    assert (moved is None) is (row == USUAL.index("Reminded"))
    if moved:
        undo.undo(ws)
    assert names(ws) == USUAL


def test_stages_move_into_the_same_gap_again_and_again(ws: Workspace) -> None:
    for number in range(120):
        wanted = names(ws)
        wanted.insert(1, wanted.pop(2))
        stages.move(ws, stage_called(ws, wanted[1]).id, 1)
        assert names(ws) == wanted, number


def test_there_is_always_one_done_stage(ws: Workspace) -> None:
    assert refused(ws, "Done this week", hidden=True) == "last_done_stage"
    assert refused(ws, "Done this week", kind=StageKind.OURS) == "last_done_stage"
    with pytest.raises(Refused):
        stages.remove(ws, stage_called(ws, "Done this week").id)

    stages.add(ws, "Really done", kind=StageKind.DONE)
    stages.edit(ws, stage_called(ws, "Done this week").id, {"hidden": True})
    assert refused(ws, "Really done", hidden=True) == "last_done_stage"


def test_an_empty_stage_can_be_removed_and_brought_back(ws: Workspace) -> None:
    stages.remove(ws, stage_called(ws, "Asked").id)
    assert "Asked" not in names(ws)

    undo.undo(ws)
    assert names(ws) == USUAL


def test_a_stage_with_cards_is_not_removed_not_even_with_archived_ones(ws: Workspace) -> None:
    card = added(ws, stage="Asked")
    cards.archive(ws, [card.id])

    with pytest.raises(Refused) as error:
        stages.remove(ws, card.stage_id)

    assert error.value.kind == "stage_not_empty"
    assert error.value.values == {"stage": "Asked", "count": 1}


def test_ordering_by_hand_begins_with_the_order_on_screen(ws: Workspace) -> None:
    later, soon = added(ws, "later", due=in_days(9)), added(ws, "soon", due=in_days(1))

    stages.edit(ws, later.stage_id, {"order": Order.HAND})

    assert now_as(ws, soon).position < now_as(ws, later).position
    undo.undo(ws)
    assert now_as(ws, soon) == soon


def test_a_stage_that_becomes_a_done_one_finishes_its_cards(ws: Workspace) -> None:
    card = added(ws, stage="Our turn")

    stages.edit(ws, card.stage_id, {"kind": StageKind.DONE})

    assert now_as(ws, card).done_at == about(NOW)
    undo.undo(ws)
    assert now_as(ws, card) == card


def test_a_stage_that_becomes_a_done_one_leaves_the_next_of_its_recurring_cards(
    ws: Workspace,
) -> None:
    card = added(ws, stage="Our turn", due=in_days(0), repeat="FREQ=WEEKLY")
    put_away = added(ws, stage="Our turn", due=in_days(0), repeat="FREQ=WEEKLY")
    cards.archive(ws, [put_away.id])

    stages.edit(ws, card.stage_id, {"kind": StageKind.DONE})

    assert now_as(ws, card).repeat == ""
    [follower] = [one for one in watch.load(ws).cards.values() if one.done_at is None]
    assert (follower.stage_id, follower.due) == (stage_called(ws, "Coming up").id, in_days(7))
    undo.undo(ws)
    assert now_as(ws, card) == card
    assert follower.id not in watch.load(ws).cards


def test_a_done_stage_that_becomes_another_opens_its_cards_again(ws: Workspace) -> None:
    stages.add(ws, "Really done", kind=StageKind.DONE)
    card = added(ws, stage="Done this week")

    stages.edit(ws, card.stage_id, {"kind": StageKind.OURS})

    assert now_as(ws, card).done_at is None
    assert card.id in watch.load(ws).cards


@pytest.mark.parametrize(("typed", "name"), [("ASKED", "Asked"), (" need", "Needs a hand")])
def test_a_stage_is_found_by_its_name_or_beginning(ws: Workspace, typed: str, name: str) -> None:
    assert stages.called(stages.listed(ws), typed).name == name


@pytest.mark.parametrize("typed", ["", "nowhere"])
def test_a_stage_nobody_knows_is_refused_with_those_known(ws: Workspace, typed: str) -> None:
    with pytest.raises(Refused) as error:
        stages.called(stages.listed(ws), typed)

    assert error.value.values["known"] == USUAL


def test_the_first_stage_of_a_kind_is_a_shown_one_if_possible(ws: Workspace) -> None:
    stages.edit(ws, stage_called(ws, "Asked").id, {"hidden": True})
    assert stages.first_of(stages.listed(ws), StageKind.WAITING).name == "Reminded"

    stages.remove(ws, stage_called(ws, "Needs a hand").id)
    with pytest.raises(Refused) as error:
        stages.first_of(stages.listed(ws), StageKind.HELP)
    assert error.value.kind == "no_stage_of_kind"


def test_the_home_of_a_kind_is_never_hidden(ws: Workspace) -> None:
    stages.edit(ws, stage_called(ws, "Coming up").id, {"hidden": True})

    assert stages.home(stages.listed(ws), StageKind.PLANNED).name == "Asked"
    assert stages.home(stages.listed(ws), StageKind.OURS).name == "Our turn"
