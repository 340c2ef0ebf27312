"""A row of every kind, with a word of its own in each of its texts, for who must not show them."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from board.domain.card import StageKind, Turn
from board.domain.kinds import KINDS
from board.domain.process import Step, StepTurn
from tests.driver.builders import NOW, TODAY, a_sample

if TYPE_CHECKING:
    from collections.abc import Iterator

    from board.domain.kinds import Kind
    from board.services.workspace import Workspace

HELD = ("customer", "job", "card", "message", "stage", "colleague", "contact", "ladder")
"""Kinds whose rows others hang on."""
AMOUNT = 987_654
AMOUNTS = ("9876", "9,876", "9.876", "9 876", "9\u00a0876", "9\u202f876")
"""How the amount of all rows may be written."""
CODES = frozenset({"language", "currency", "country", "region", "zone", "colour", "repeat"})
"""Texts that are no words: what is not known among them may not be written."""


def word(kind: str, field: str) -> str:
    """Return the word that stands in a text of a kind."""
    return f"Zanzibar{kind}{field}Quux".replace("_", "").replace(" ", "")


def texts_of(kind: Kind) -> tuple[str, ...]:
    """Return the fields of a kind in which a person's words stand."""
    named = {"id", *CODES, *(name for name in kind.names)}
    ours = {"import_key", "imported", "step_key", "terms", "about_id", "origin_id"}
    return tuple(
        each.name
        for each in fields(kind.value)
        if each.type in {"str", "tuple[str, ...]"} and each.name not in named | ours
        if each.name != "after"
    )


def rows() -> Iterator[Any]:
    """Yield a row of every kind that our own board file has, those that others hang on first."""
    for kind in KINDS.values():
        if not kind.in_file:
            continue
        named = {f"{name}_id": f"a {name}" for name in HELD if f"{name}_id" in kind.names}
        row: Any = a_sample(kind, **named)
        told: dict[str, Any] = {**named}
        for name in texts_of(kind):
            said = word(kind.name, name)
            told[name] = (said,) if isinstance(getattr(row, name), tuple) else said
        told |= dict.fromkeys({"value", "worth"} & {each.name for each in fields(row)}, AMOUNT)
        yield replace(row, **told | _more(kind.name))


def _more(kind: str) -> dict[str, Any]:
    """Return what a kind must have besides to stand somewhere."""
    if kind == "stage":
        return {"kind": StageKind.OURS, "turn": Turn.OURS, "colour": "#78858f"}
    if kind == "card":
        return {"due": TODAY, "stage_since": NOW}
    if kind == "colleague":
        return {"colour": "#78858f"}
    if kind == "job":
        return {"started_at": NOW, "in_hands": TODAY + timedelta(days=30)}
    if kind == "process":
        said = {name: word("step", name) for name in ("why", "consequence", "easiest", "next")}
        step = Step("a", word("step", "title"), turn=StepTurn.CUSTOMER, visible=True, **said)  # type: ignore[arg-type]  # texts
        return {"steps": (replace(step, who=word("step", "who")),), "language": "en"}
    return {}


def words() -> tuple[str, ...]:
    """Return all words that stand in these rows."""
    own = [
        word(kind.name, name) for kind in KINDS.values() if kind.in_file for name in texts_of(kind)
    ]
    told = ("title", "why", "consequence", "easiest", "next", "who")
    return (*own, *(word("step", name) for name in told))


def bring(ws: Workspace) -> None:
    """Write all rows as one action."""
    with ws.action("test") as act:
        for row in rows():
            act.add(row)
