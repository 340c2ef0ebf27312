"""A WeKan board in the shape of a Trello export, from which it differs in names alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.exchange import jsontext as js

if TYPE_CHECKING:
    from collections.abc import Mapping

LISTS = {"_id": "id", "title": "name", "sort": "pos", "archived": "closed"}
CARDS = LISTS | {
    "description": "desc",
    "listId": "idList",
    "labelIds": "idLabels",
    "dueAt": "due",
    "dateLastActivity": "dateLastActivity",
}
CHECKLISTS = {"_id": "id", "title": "name", "sort": "pos", "cardId": "idCard"}
ITEMS = {"_id": "id", "title": "name", "sort": "pos"}
LABELS = {"_id": "id", "name": "name", "color": "color"}
COMMENTS = {
    "_id": "id",
    "cardId": "idCard",
    "text": "text",
    "createdAt": "date",
    "userId": "idMemberCreator",
}


def as_trello(document: object) -> js.Object:
    """Return the board as Trello would export it; BadFile where it is damaged."""
    top = js.as_object(document, "")
    items = js.objects(top, "checklistItems")
    return {
        "id": top.get("_id"),
        "name": top.get("title"),
        "lists": [_renamed(each, LISTS) for each in js.objects(top, "lists")],
        "cards": [_card(each) for each in js.objects(top, "cards")],
        "labels": [_renamed(each, LABELS) for each in js.objects(top, "labels")],
        "members": [_member(each) for each in js.objects(top, "users")],
        "comments": [_renamed(each, COMMENTS) for each in js.objects(top, "comments")],
        "checklists": [
            _renamed(each, CHECKLISTS)
            | {"checkItems": [_item(one) for one in items if one.get("checklistId") == each["_id"]]}
            for each in js.objects(top, "checklists")
            if "_id" in each
        ],
        "actions": [_made(each) for each in js.objects(top, "cards") if each.get("createdAt")],
    }


def _card(card: js.Object) -> js.Object:
    """Return a card; those it is assigned to come before those who only take part.

    A card that ended before anybody touched it last is done; an end may also be planned.
    """
    people = [
        each for name in ("assignees", "members") for each in js.as_list(card.get(name), name)
    ]
    return _renamed(card, CARDS) | {
        "idMembers": list(dict.fromkeys(one for one in people if isinstance(one, str))),
        "dueComplete": "" < js.as_text(card, "endAt") <= js.as_text(card, "dateLastActivity"),
    }


def _item(item: js.Object) -> js.Object:
    done = js.as_flag(item, "isFinished")
    return _renamed(item, ITEMS) | {"state": "complete" if done else "incomplete"}


def _member(user: js.Object) -> js.Object:
    profile = js.as_object(user.get("profile"), "profile")
    return {
        "id": user.get("_id"),
        "username": user.get("username"),
        "fullName": profile.get("fullname"),
    }


def _made(card: js.Object) -> js.Object:
    data = {"card": {"id": card.get("_id")}}
    return {"type": "createCard", "date": card["createdAt"], "data": data}


def _renamed(each: js.Object, names: Mapping[str, str]) -> js.Object:
    return {ours: each[theirs] for theirs, ours in names.items() if theirs in each}
