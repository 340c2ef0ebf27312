"""The texts of a process in the language of a letter, where they are the ones that we bring."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from board.domain.process import Process, Step

TEXTS = ("title", "why", "consequence", "easiest", "next")


def translations(pairs: Iterable[tuple[Process, Process]]) -> dict[tuple[str, str, str], str]:
    """Return what texts of steps are in the other language, by key of the step and field."""
    found: dict[tuple[str, str, str], str] = {}
    for ours, other in pairs:
        steps = {step.key: step for step in other.steps}
        for step in ours.steps:
            for name in TEXTS:
                there = getattr(steps.get(step.key), name, "")
                found[step.key, name, getattr(step, name)] = there
    return found


def translated(
    steps: Iterable[Step], known: Mapping[tuple[str, str, str], str]
) -> tuple[tuple[Step, ...], tuple[str, ...]]:
    """Return steps in another language, and the keys of those that hold texts of the firm's own."""
    found, own = [], []
    for step in steps:
        texts = {name: getattr(step, name) for name in TEXTS if getattr(step, name)}
        there = {name: known.get((step.key, name, text), "") for name, text in texts.items()}
        found.append(replace(step, **{name: text for name, text in there.items() if text}))  # type: ignore[arg-type]  # texts
        if not all(there.values()):
            own.append(step.key)
    return tuple(found), tuple(own)
