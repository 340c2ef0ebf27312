"""Trello's board export: the samples, old and new shapes, and damaged ones."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from board.domain.card import Order, StageKind, TouchKind, Turn
from board.domain.errors import BadFile
from board.exchange.incoming import (
    Cancelled,
    Incoming,
    IncomingCard,
    IncomingCheck,
    IncomingLink,
    IncomingTouch,
    Unread,
)
from board.exchange.jsontext import load
from board.exchange.stagenames import guess_kind, guess_turn
from board.exchange.trello import read

SAMPLES = Path(__file__).parents[1] / "data" / "trello"
NEW_YORK = ZoneInfo("America/New_York")
LIST = {"id": "l", "name": "Ideas"}
CARD = {"id": "k", "name": "Card", "idList": "l"}


def sample(name: str) -> Incoming:
    """Read one of the sample exports."""
    return read(load(SAMPLES / f"{name}.json"), NEW_YORK)


def export(*cards: dict[str, Any], **more: Any) -> Incoming:  # noqa: ANN401 - any JSON
    """Read an export with one list, ``l``, and some cards."""
    placed = [
        {"id": f"k{at}", "name": f"Card {at}", "idList": "l"} | c for at, c in enumerate(cards)
    ]
    return read({"lists": [{"id": "l", "name": "Ideas"}], "cards": placed} | more, NEW_YORK)


def only(card: dict[str, Any], **more: Any) -> IncomingCard:  # noqa: ANN401 - any JSON
    """Read an export with one card."""
    (found,) = export(card, **more).cards
    return found


def test_the_simple_board() -> None:
    found = sample("simple_board")
    assert [(each.name, each.kind) for each in found.stages] == [
        ("To Do", StageKind.PLANNED),
        ("Doing", StageKind.OURS),
        ("Done", StageKind.DONE),
    ]
    assert [sum(card.stage == each.name for card in found.cards) for each in found.stages] == [
        3,
        2,
        5,
    ]
    assert [card.title for card in found.cards[:4]] == [
        "Write README",
        "Setup CI/CD",
        "Add tests",
        "Implement authentication",
    ]
    assert found.skipped == ()


def test_the_board_with_comments_of_their_own() -> None:
    found = sample("board_with_comments")
    assert [len(card.touches) for card in found.cards] == [2, 1, 0]
    assert found.cards[0].touches[1] == IncomingTouch(
        datetime(2024, 1, 15, 14, 45, tzinfo=UTC),
        "Good idea! I can work on this next sprint.",
        TouchKind.NOTE,
        "Bob Designer",
    )


def test_the_board_with_references_keeps_links_as_they_are() -> None:
    found = sample("board_with_references")
    assert found.cards[0].links == (
        IncomingLink("https://trello.com/c/ref003/database-schema", "Related Task"),
    )
    assert "https://trello.com/c/ref002" in found.cards[0].note


def test_the_empty_board_has_a_list_and_no_cards() -> None:
    found = sample("empty_board")
    assert [each.name for each in found.stages] == ["Empty List"]
    assert found.cards == ()


def test_the_board_of_2015_comes_whole() -> None:
    found = sample("board_2015")
    assert len(found.stages) == 12
    assert len(found.cards) == 45
    assert sum(card.archived for card in found.cards) == 12
    assert sum(len(card.touches) for card in found.cards) == 24
    assert sum(len(card.checklist) for card in found.cards) == 26
    assert sum(item.done for card in found.cards for item in card.checklist) == 8
    assert sum(len(card.tags) for card in found.cards) == 28
    assert sum(bool(card.owner) for card in found.cards) == 5
    assert len(found.colleagues) == 6
    assert len({card.key for card in found.cards}) == 45
    assert not any(card.due or card.done or card.unread for card in found.cards)


def test_the_order_of_lists_and_cards_is_kept_and_shared_places_keep_the_files_order() -> None:
    raw = json.loads((SAMPLES / "board_2015.json").read_text("utf-8"))
    found = sample("board_2015")
    for each in sorted(raw["lists"], key=lambda each: each["pos"]):
        cards = [card for card in raw["cards"] if card["idList"] == each["id"]]
        in_order = sorted(cards, key=lambda card: card["pos"])  # stable
        here = [card.key for card in found.cards if card.stage_ref == each["id"]]
        assert here == [card["id"] for card in in_order]
    positions = [card.position for card in found.cards if card.position is not None]
    assert positions == sorted(set(positions))
    assert {each.order for each in found.stages} == {Order.HAND}


def test_a_due_instant_is_a_day_in_the_firms_zone_without_a_time() -> None:
    card = only({"due": "2026-12-02T03:00:00.000Z"})
    assert (card.due, card.due_time) == (date(2026, 12, 1), None)


@pytest.mark.parametrize("due", ["someday", "9999-99-99", "0001-01-01T00:00:00Z"])
def test_a_due_date_that_is_none_is_kept_for_the_note(due: str) -> None:
    card = only({"due": due})
    assert (card.due, card.unread) == (None, (Unread("due", due),))


def test_a_ticked_due_date_means_done_on_the_day_it_was_ticked() -> None:
    ticked = {"card": {"id": "k0", "dueComplete": True}, "old": {"dueComplete": False}}
    card = only(
        {"dueComplete": True, "dateLastActivity": "2026-11-20T10:00:00Z"},
        actions=[{"type": "updateCard", "date": "2026-11-11T10:00:00Z", "data": ticked}],
    )
    assert (card.done, card.done_on) == (True, date(2026, 11, 11))


def test_without_a_record_the_last_activity_is_the_day_it_was_done() -> None:
    card = only({"dueComplete": True, "dateLastActivity": "2026-11-20T02:00:00Z"})
    assert card.done_on == date(2026, 11, 19)


def test_a_card_in_a_done_list_knows_when_it_came_there() -> None:
    moved = {"card": {"id": "k0"}, "listAfter": {"id": "l"}, "listBefore": {"id": "x"}}
    card = only(
        {"dateLastActivity": "2026-11-20T10:00:00Z"},
        lists=[{"id": "l", "name": "Shipped"}],
        actions=[{"type": "updateCard", "date": "2026-11-12T10:00:00Z", "data": moved}],
    )
    assert (card.done, card.done_on) == (False, date(2026, 11, 12))
    assert card.stage_since == datetime(2026, 11, 12, 10, tzinfo=UTC)


def test_closed_cards_and_cards_of_closed_lists_are_archived() -> None:
    closed = [{"id": "l", "name": "Old", "closed": True}]
    assert only({"closed": True}).archived
    assert only({}, lists=closed).archived
    assert not only({}).archived


def test_the_first_member_owns_the_card_and_the_others_are_named() -> None:
    members = [{"id": "m1", "fullName": "Eva Müller"}, {"id": "m2", "username": "joe"}]
    found = export({"idMembers": ["m2", "gone", "m1"]}, members=members)
    assert (found.cards[0].owner, found.cards[0].owner_ref) == ("joe", "m2")
    assert found.cards[0].others == ("Eva Müller",)
    assert [(each.name, each.initials) for each in found.colleagues] == [
        ("Eva Müller", "EM"),
        ("joe", "JO"),
    ]


def test_a_member_who_left_the_board_is_known_by_what_they_did() -> None:
    left = {"id": "m9", "fullName": "Ann Gone"}
    card = only({"idMembers": ["m9"]}, actions=[{"type": "createCard", "memberCreator": left}])
    assert card.owner == "Ann Gone"


@pytest.mark.parametrize(
    ("card", "more", "tags"),
    [
        (
            {"labels": [{"name": "Rush", "color": "red"}, {"name": "", "color": "blue"}]},
            {},
            "Rush blue",
        ),
        ({"labels": ["red", "blue"]}, {"labelNames": {"red": "Rush", "blue": ""}}, "Rush blue"),
        ({"idLabels": ["b"]}, {"labels": [{"id": "b", "name": "Rush"}]}, "Rush"),
        ({"labels": None}, {}, ""),
        ({}, {}, ""),
    ],
)
def test_labels_become_tags(card: dict[str, Any], more: dict[str, Any], tags: str) -> None:
    assert only(card, **more).tags == tuple(tags.split())


ITEMS = [
    {"id": "i2", "name": "second", "state": "incomplete", "pos": 2},
    {"id": "i1", "name": "first", "state": "complete", "pos": 1},
]
FIRST_SECOND = (IncomingCheck("first", done=True), IncomingCheck("second"))


@pytest.mark.parametrize(
    ("card", "more"),
    [
        ({}, {"checklists": [{"id": "c", "idCard": "k0", "checkItems": ITEMS}]}),
        ({"idChecklists": ["c"]}, {"checklists": [{"id": "c", "checkItems": ITEMS}]}),
        ({"checklists": [{"id": "c", "checkItems": ITEMS}]}, {}),
        (
            {"checklists": [{"id": "c", "checkItems": ITEMS}], "idChecklists": ["c"]},
            {"checklists": [{"id": "c", "idCard": "k0", "checkItems": ITEMS}]},
        ),
    ],
)
def test_checklists_are_found_wherever_they_stand(
    card: dict[str, Any], more: dict[str, Any]
) -> None:
    assert only(card, **more).checklist == FIRST_SECOND


def test_items_of_several_checklists_say_which_they_are_from() -> None:
    lists = [
        {"id": "b", "name": "Ship", "pos": 2, "checkItems": [{"name": "box"}]},
        {"id": "a", "name": "Proof", "pos": 1, "checkItems": [{"name": "send"}]},
    ]
    texts = [item.text for item in only({"checklists": lists}).checklist]
    assert texts == ["Proof: send", "Ship: box"]


def test_the_oldest_exports_tick_items_on_the_card() -> None:
    items = [{"id": "i1", "name": "first"}, {"id": "i2", "name": "second"}]
    card = only(
        {"checkItemStates": [{"idCheckItem": "i1", "state": "complete"}]},
        checklists=[{"id": "c", "idCard": "k0", "checkItems": items}],
    )
    assert card.checklist == FIRST_SECOND


def test_only_web_addresses_become_links() -> None:
    attachments = [
        {"name": "https://example.org/a", "url": "https://example.org/a"},
        {"name": "bad", "url": "javascript:alert(1)"},
        {"name": "file", "url": "file:///etc/passwd"},
        {"name": "none"},
    ]
    assert only({"attachments": attachments}).links == (IncomingLink("https://example.org/a"),)


def test_comments_are_found_in_actions_and_in_lists_once_each_and_oldest_first() -> None:
    later = {
        "id": "a1",
        "type": "commentCard",
        "date": "2026-11-02T10:00:00Z",
        "idMemberCreator": "m1",
        "data": {"card": {"id": "k0"}, "text": "later"},
    }
    first = {"id": "a2", "idCard": "k0", "date": "2026-11-01T10:00:00Z", "text": "first"}
    card = only(
        {"actions": [later]},
        actions=[later, later | {"id": "a3", "type": "updateCard"}],
        comments=[first],
        members=[{"id": "m1", "fullName": "Eva"}],
    )
    assert [(touch.text, touch.author) for touch in card.touches] == [
        ("first", ""),
        ("later", "Eva"),
    ]


def test_a_card_without_a_list_or_position_or_id_still_comes() -> None:
    found = export({"idList": "gone", "id": None}, {"idList": "gone", "id": None, "name": "Card 0"})
    assert [card.stage for card in found.cards] == ["", ""]
    assert len({card.key for card in found.cards}) == 2


def test_positions_may_be_words() -> None:
    found = export({"pos": "bottom"}, {"pos": 5}, {"pos": "top"}, {"pos": "3.5"}, {})
    assert [card.title[-1] for card in found.cards] == ["2", "3", "1", "0", "4"]


def test_a_card_without_a_name_is_reported() -> None:
    found = export({"name": " ", "desc": "what was it"})
    assert [(each.line, each.reason_kind) for each in found.skipped] == [(1, "no_title")]


@pytest.mark.parametrize(
    ("document", "kind"),
    [
        ({"id": "x", "name": "One card", "idList": "l", "idBoard": "b"}, "trello_single_card"),
        ({"hello": "world"}, "json_unknown"),
        ([1, 2], "json_unknown"),
        ("text", "json_unknown"),
        (None, "json_unknown"),
        ({"lists": 5}, "json_unknown"),
        ({"lists": [LIST, "x"], "cards": []}, "json_shape"),
        ({"lists": [LIST], "prefs": {}, "cards": {"a": 1}}, "json_shape"),
        ({"lists": [LIST], "cards": [CARD | {"name": {"a": 1}}]}, "json_shape"),
        ({"lists": [LIST], "cards": [CARD | {"closed": "no"}]}, "json_shape"),
        ({"lists": [LIST], "cards": [CARD | {"pos": [1]}]}, "json_shape"),
        ({"lists": [LIST | {"pos": 10**400}], "cards": []}, "json_shape"),
        ({"lists": [LIST], "cards": [CARD | {"name": 10**5000}]}, "json_shape"),
        ({"lists": [LIST], "cards": [], "actions": "many"}, "json_shape"),
        ({"format": "followup-board", "lists": []}, "json_unknown"),
    ],
)
def test_what_is_no_board_export_is_refused_with_its_own_reason(document: Any, kind: str) -> None:  # noqa: ANN401
    with pytest.raises(BadFile) as caught:
        read(document, NEW_YORK)
    assert caught.value.kind == kind


def test_a_name_that_is_a_number_is_a_name() -> None:
    assert only({"name": 2026}).title == "2026"


def test_reading_can_be_cancelled() -> None:
    with pytest.raises(Cancelled):
        read(load(SAMPLES / "board_2015.json"), NEW_YORK, cancelled=lambda: True)


@pytest.mark.parametrize(
    ("name", "kind", "turn"),
    [
        ("To do", StageKind.PLANNED, Turn.OURS),
        ("BACKLOG 📋", StageKind.PLANNED, Turn.OURS),
        ("À faire", StageKind.PLANNED, Turn.OURS),
        ("Por hacer", StageKind.PLANNED, Turn.OURS),
        ("Zu erledigen", StageKind.PLANNED, Turn.OURS),
        ("Not done yet", StageKind.PLANNED, Turn.OURS),
        ("Doing", StageKind.OURS, Turn.OURS),
        ("En cours", StageKind.OURS, Turn.OURS),
        ("In Bearbeitung", StageKind.OURS, Turn.OURS),
        ("Waiting for customer", StageKind.WAITING, Turn.CUSTOMER),
        ("Waiting on supplier", StageKind.WAITING, Turn.SUPPLIER),
        ("Beim Lieferanten", StageKind.WAITING, Turn.SUPPLIER),
        ("En attente", StageKind.WAITING, Turn.CUSTOMER),
        ("Blocked", StageKind.HELP, Turn.OURS),
        ("Needs a hand", StageKind.HELP, Turn.OURS),
        ("Done this week", StageKind.DONE, Turn.OURS),
        ("Erledigt", StageKind.DONE, Turn.OURS),
        ("Terminé ✔", StageKind.DONE, Turn.OURS),
        ("Hecho", StageKind.DONE, Turn.OURS),
        ("Embroidery", StageKind.OURS, Turn.OURS),
        ("Abandoned", StageKind.OURS, Turn.OURS),
        ("", StageKind.OURS, Turn.OURS),
    ],
)
def test_kinds_and_turns_are_guessed_from_names(name: str, kind: StageKind, turn: Turn) -> None:
    assert guess_kind(name) is kind
    assert guess_turn(name, kind) is turn


def test_an_unknown_name_at_the_left_is_planned() -> None:
    assert guess_kind("Embroidery", leftmost=True) is StageKind.PLANNED


def test_a_list_without_a_name_is_what_the_name_it_is_shown_by_says() -> None:
    lists = [{"id": "first", "name": "Ideas"}, {"id": "list_done", "name": " "}]

    found = export(lists=lists).stages[1]

    assert (found.name, found.kind) == ("list_done", guess_kind("list_done"))
    assert found.kind is StageKind.DONE
