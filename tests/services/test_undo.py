"""Taking back and bringing back, from the journal: own actions only, never over somebody else's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from sqlalchemy import insert, select, update

from board.domain.address import address_of
from board.domain.card import StageKind, TouchKind
from board.domain.errors import Conflict, Refused
from board.services import cards, people, stages, touches, undo, watch
from board.services.importing import transfer
from board.store.rows import CARDS, CHANGES
from tests.driver.builders import (
    Clock,
    about,
    added,
    at_once,
    in_days,
    now_as,
    open_desk,
    stage_called,
)

if TYPE_CHECKING:
    from pathlib import Path

    from board.domain.board import Board
    from board.services.workspace import Workspace


def conflict(ws: Workspace) -> dict[str, object]:
    with pytest.raises(Conflict) as error:
        undo.undo(ws)
    return error.value.values


def test_on_a_new_board_there_is_nothing_to_undo_or_redo(ws: Workspace) -> None:
    assert undo.possible(ws) == undo.Possible("", "")
    for attempt, kind in ((undo.undo, "nothing_to_undo"), (undo.redo, "nothing_to_redo")):
        with pytest.raises(Refused) as error:
            attempt(ws)
        assert error.value.kind == kind


def test_it_says_what_would_be_undone_and_redone(ws: Workspace) -> None:
    card = added(ws)
    cards.give_date(ws, [card.id], in_days(5))
    assert undo.possible(ws) == undo.Possible(undo="date")

    undo.undo(ws)

    assert undo.possible(ws) == undo.Possible(undo="add", redo="date")


def test_all_is_undone_step_by_step_and_redone_step_by_step(ws: Workspace) -> None:
    states = [watch.everything(ws)]
    card = added(ws, customer="Tall Pines")
    states.append(watch.everything(ws))
    cards.edit(ws, card.id, {"title": "New", "owner": "Mia Maus"})
    states.append(watch.everything(ws))
    cards.move(ws, [card.id], stage_called(ws, "Asked").id)
    states.append(watch.everything(ws))
    stages.add(ws, "At the printer", kind=StageKind.WAITING)
    states.append(watch.everything(ws))

    for state in reversed(states[:-1]):
        undo.undo(ws)
        assert _content(watch.everything(ws)) == _content(state)
    for state in states[1:]:
        undo.redo(ws)
        assert _content(watch.everything(ws)) == _content(state)
    assert undo.possible(ws) == undo.Possible(undo="add_stage")


def test_undo_and_redo_can_go_back_and_forth(ws: Workspace) -> None:
    card = added(ws)
    cards.give_date(ws, [card.id], in_days(5))

    for _ in range(3):
        undo.undo(ws)
        assert now_as(ws, card).due == in_days(1)
        undo.redo(ws)
        assert now_as(ws, card).due == in_days(5)
    undo.undo(ws)
    undo.undo(ws)
    assert watch.load(ws).cards == {}


def test_a_new_action_ends_what_could_be_redone(ws: Workspace) -> None:
    card = added(ws)
    cards.give_date(ws, [card.id], in_days(5))
    undo.undo(ws)

    cards.archive(ws, [card.id])

    assert undo.possible(ws) == undo.Possible(undo="archive")
    undo.undo(ws)
    assert undo.possible(ws) == undo.Possible(undo="add", redo="archive")


def test_an_action_of_somebody_else_does_not_end_what_i_can_redo(
    ws: Workspace, second_ws: Workspace
) -> None:
    added(ws)
    undo.undo(ws)
    added(second_ws, "Max's")

    assert undo.redo(ws).verb == "add"


def test_it_survives_closing_the_program(ws: Workspace, board_address: str, clock: Clock) -> None:
    card = added(ws)
    cards.give_date(ws, [card.id], in_days(5))
    undo.undo(ws)
    ws.store.close()

    again = open_desk(board_address, clock)

    assert undo.redo(again) == undo.Undone("date", (card.id,))
    assert undo.undo(again).verb == "date"
    assert undo.undo(again).verb == "add"


def test_nobody_undoes_what_somebody_else_did(ws: Workspace, second_ws: Workspace) -> None:
    added(ws)

    assert undo.possible(second_ws) == undo.Possible()


def test_the_same_person_at_another_computer_begins_anew(
    ws: Workspace, board_address: str, clock: Clock
) -> None:
    from board.services.opening import open_board

    added(ws)
    laptop = open_board(
        address_of(board_address),
        may_make=True,
        clock=clock,
        account="Eva Klein",
        computer="eva@laptop",
    )

    assert laptop.author.colleague_id == ws.author.colleague_id
    assert undo.possible(laptop) == undo.Possible()


def test_undo_is_refused_when_someone_else_edited_the_title(
    ws: Workspace, second_ws: Workspace
) -> None:
    card = added(ws)
    cards.edit(ws, card.id, {"title": "Eva's"})
    cards.edit(second_ws, card.id, {"title": "Max's"})

    values = conflict(ws)

    assert (values["field"], values["person"], values["id"]) == ("title", "Max Mohr", card.id)
    assert now_as(ws, card).title == "Max's"
    assert undo.possible(ws).undo == "edit"


def test_undo_goes_on_when_someone_else_edited_another_field(
    ws: Workspace, second_ws: Workspace
) -> None:
    card = added(ws)
    cards.edit(ws, card.id, {"title": "Eva's"})
    cards.edit(second_ws, card.id, {"note": "Max's"})

    undo.undo(ws)

    assert (now_as(ws, card).title, now_as(ws, card).note) == ("Call Joe", "Max's")


def test_undo_is_possible_again_once_the_other_took_it_back(
    ws: Workspace, second_ws: Workspace
) -> None:
    card = added(ws)
    cards.edit(ws, card.id, {"title": "Eva's"})
    cards.edit(second_ws, card.id, {"title": "Max's"})
    conflict(ws)

    undo.undo(second_ws)
    undo.undo(ws)

    assert now_as(ws, card).title == "Call Joe"


def test_a_new_card_somebody_else_has_worked_on_stays(ws: Workspace, second_ws: Workspace) -> None:
    card = added(ws)
    cards.edit(second_ws, card.id, {"note": "Max's"})

    assert conflict(ws)["person"] == "Max Mohr"
    assert now_as(ws, card).removed_at is None


def test_redo_is_refused_when_someone_else_changed_the_field_meanwhile(
    ws: Workspace, second_ws: Workspace
) -> None:
    card = added(ws)
    cards.edit(ws, card.id, {"title": "Eva's"})
    undo.undo(ws)
    cards.edit(second_ws, card.id, {"title": "Max's"})

    with pytest.raises(Conflict) as error:
        undo.redo(ws)

    assert error.value.values["person"] == "Max Mohr"


def test_one_of_several_cards_changed_by_someone_else_leaves_all_as_they_are(
    ws: Workspace, second_ws: Workspace
) -> None:
    one, two = added(ws, "one"), added(ws, "two")
    cards.give_date(ws, [one.id, two.id], in_days(9))
    cards.give_date(second_ws, [two.id], in_days(8))

    assert conflict(ws)["id"] == two.id
    assert now_as(ws, one).due == in_days(9)


def test_a_refusal_names_somebody_else_even_after_an_own_undo(
    ws: Workspace, second_ws: Workspace
) -> None:
    card = added(ws)
    cards.edit(ws, card.id, {"title": "Eva's"})
    cards.edit(second_ws, card.id, {"title": "Max's"})
    cards.edit(ws, card.id, {"title": "Eva's again"})
    undo.undo(ws)

    assert conflict(ws)["person"] == "Max Mohr"


def test_a_customer_made_on_the_fly_stays_when_others_use_it(
    ws: Workspace, second_ws: Workspace
) -> None:
    hers = added(ws, "hers", customer="Tall Pines", job="Mugs", owner="Mia Maus")
    his = added(second_ws, "his", customer="tall pines", job="mugs", owner="mia maus")

    undo.undo(ws)

    board = watch.load(ws)
    assert list(board.cards.values()) == [his]
    assert his.customer_id == hers.customer_id in board.customers
    assert his.job_id in board.jobs
    assert his.owner_id in board.colleagues
    undo.redo(ws)
    assert now_as(ws, hers) == hers


def test_a_colleague_made_on_the_fly_stays_once_at_a_desk(
    ws: Workspace, board_address: str, clock: Clock
) -> None:
    card = added(ws, owner="Max Mohr")
    max_ws = open_desk(board_address, clock, "Max Mohr")
    added(max_ws, "Max's own")

    undo.undo(ws)

    assert max_ws.author.colleague_id == card.owner_id in watch.load(ws).colleagues


def test_adding_a_colleague_who_works_at_a_desk_cannot_be_undone(
    ws: Workspace, board_address: str, clock: Clock
) -> None:
    one = people.add_colleague(ws, "Max Mohr")
    max_ws = open_desk(board_address, clock, "Max Mohr")

    with pytest.raises(Refused) as refused:
        undo.undo(ws)

    assert (refused.value.kind, refused.value.values["colleague"]) == (
        "colleague_needed",
        "Max Mohr",
    )
    assert max_ws.author.colleague_id == one in watch.load(ws).colleagues


def test_adding_a_customer_others_use_cannot_be_undone(ws: Workspace, second_ws: Workspace) -> None:
    one = people.add_customer(ws, "Tall Pines")
    added(second_ws, customer="Tall Pines")

    assert conflict(ws)["person"] == "Max Mohr"
    assert one in watch.load(ws).customers


def test_adding_a_stage_that_others_use_cannot_be_undone(
    ws: Workspace, second_ws: Workspace
) -> None:
    stage = stages.add(ws, "At the printer")
    card = added(second_ws, stage="At the printer")

    assert conflict(ws)["person"] == "Max Mohr"
    assert stage.id in watch.load(ws).stages
    assert now_as(ws, card) == card


@pytest.mark.parametrize("made", ["added", "imported", "recurring"])
@pytest.mark.parametrize("part", ["note", "check", "link"])
def test_an_undo_does_not_take_off_what_others_have_put_on_the_card(
    ws: Workspace, second_ws: Workspace, tmp_path: Path, *, made: str, part: str
) -> None:
    if made == "added":
        added(ws)
    elif made == "imported":
        (tmp_path / "cards.csv").write_text("title\nCall Joe\n", "utf-8")
        transfer.bring_in(ws, transfer.read_file(ws, tmp_path / "cards.csv"))
    else:
        cards.finish(ws, [added(ws, repeat="FREQ=WEEKLY").id])
    [card] = [card for card in watch.load(ws).cards.values() if card.done_at is None]
    put_on = {
        "note": lambda: touches.log(second_ws, card.id, TouchKind.NOTE, "the dark ones"),
        "check": lambda: touches.add_check(second_ws, card.id, "count the bags"),
        "link": lambda: touches.add_link(second_ws, card.id, "https://example.org/beans"),
    }
    put_on[part]()
    before = watch.details(ws, card.id)

    refusal = conflict(ws)

    assert (refusal["person"], refusal["title"]) == ("Max Mohr", "Call Joe")
    assert watch.details(ws, card.id) == before
    undo.undo(second_ws)
    undo.undo(ws)
    assert now_as(ws, card).removed_at is not None


def test_an_undo_takes_a_card_off_with_all_that_was_on_it_from_the_first(ws: Workspace) -> None:
    card = added(ws, repeat="FREQ=WEEKLY")
    touches.add_check(ws, card.id, "count the bags")
    cards.finish(ws, [card.id])

    undo.undo(ws)

    assert watch.load(ws).cards == {card.id: card}


def test_deleting_a_card_again_takes_off_what_is_on_it(ws: Workspace, second_ws: Workspace) -> None:
    card = added(ws)
    cards.remove(ws, [card.id])
    undo.undo(ws)
    touches.add_check(second_ws, card.id, "count the bags")

    undo.redo(ws)

    assert watch.load(ws).cards == {}


def test_an_action_that_an_earlier_version_wrote_twice_for_a_row_can_be_undone(
    ws: Workspace,
) -> None:
    card = added(ws)
    cards.give_date(ws, [card.id], in_days(5))
    with ws.store.writing() as connection:  # as a stage that became a done one once did
        line = dict(
            connection.execute(select(CHANGES).order_by(CHANGES.c.number)).mappings().all()[-1]
        )
        line.pop("number")
        connection.execute(update(CARDS).values(due=in_days(6)))
        connection.execute(insert(CHANGES), [line | {"after": f'{{"due":"{in_days(6)}"}}'}])

    undo.undo(ws)

    assert now_as(ws, card) == card
    undo.redo(ws)
    assert now_as(ws, card).due == in_days(6)


def test_undo_at_two_windows_at_once_takes_back_two_actions(
    ws: Workspace, board_address: str, clock: Clock
) -> None:
    added(ws, "one")
    stages.add(ws, "empty")
    window = open_desk(board_address, clock)

    done = at_once(lambda: undo.undo(ws), lambda: undo.undo(window))

    assert {each.verb for each in done if isinstance(each, undo.Undone)} == {"add", "add_stage"}
    assert undo.possible(ws) == undo.Possible(undo="", redo="add")


def test_the_history_of_a_card_tells_of_undo_too(ws: Workspace, clock: Clock) -> None:
    card = added(ws)
    clock.ahead(minutes=1)
    cards.edit(ws, card.id, {"title": "New"})
    undo.undo(ws)

    details = watch.details(ws, card.id)

    assert details is not None
    assert [(line.verb, line.person) for line in details.history] == [
        ("add", "Eva Klein"),
        ("edit", "Eva Klein"),
        ("undo", "Eva Klein"),
    ]
    assert details.history[1].fields == (("title", "Call Joe", "New"),)
    assert details.history[1].at == about(clock.now)


def test_undo_of_a_touch_tells_the_card(ws: Workspace) -> None:
    card = added(ws)
    touches.add_check(ws, card.id, "logo")

    assert undo.undo(ws) == undo.Undone("checklist", ())


def _content(board: Board) -> tuple[object, ...]:
    return board.cards, board.stages, board.customers, board.jobs, board.colleagues
