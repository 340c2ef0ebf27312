"""A process as one file: written by us, or by hand; what is wrong in it is said at its step.

Money stands in it in minor units of the process's currency, times as ISO; what is missing is null.
"""

from __future__ import annotations

import re
from dataclasses import MISSING, fields
from datetime import time
from typing import TYPE_CHECKING, Any

from board.domain.errors import BadFile
from board.domain.plain import forms
from board.domain.process import Discount, Fee, Process, Step
from board.domain.process_checks import MOST_MONEY, problems, step_name
from board.exchange import jsontext
from board.exchange.text import clean, read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from board.domain.plain import Form
    from board.domain.process_checks import Problem

PROCESS = ("name", "language", "version", "buffer_days", "currency", "discount", "steps")
STEP = tuple(each.name for each in fields(Step))
_BLANKS = re.compile(r"[ \t\r\n]+")  # those that do not break a line stay
NESTED: Mapping[str, type] = {"Discount": Discount, "Fee": Fee}
TEXTS = "tuple[str, ...]"
STEPS = "tuple[Step, ...]"
MOST_BYTES = 1_000_000  # sixty steps with the longest texts take less


def document(process: Process) -> dict[str, object]:
    """Return a process as it stands in its file."""
    return {name: _plain(getattr(process, name)) for name in PROCESS}


def write(process: Process) -> bytes:
    """Return the bytes of the file of a process."""
    return jsontext.dump(document(process))


def read(source: Path | bytes, process_id: str) -> Process:
    """Return the process of a file; BadFile names the step and the field of the first mistake."""
    process = read_draft(source, process_id)
    if found := problems(process):
        raise _bad(values_of(process, found[0]))
    return process


def read_draft(source: Path | bytes, process_id: str) -> Process:
    """Return the process of a file, whatever must still be put right in it."""
    data = read_bytes(source)
    if len(data) > MOST_BYTES:
        raise BadFile("file_too_large", most=MOST_BYTES)
    holder = jsontext.load(data)
    if not isinstance(holder, dict) or not {"name", "steps"} & holder.keys():
        raise BadFile("file_no_process")
    try:
        return Process(**_needed(Process) | _told(Process, holder) | {"id": process_id})
    except _Wrong as wrong:
        told = {"step": wrong.step, "at": wrong.field, "problem": wrong.problem}
        raise _bad(told | wrong.values) from None


def values_of(process: Process, problem: Problem) -> dict[str, object]:
    """Return what the sentence about a problem needs; steps are named as in their file."""
    step = "" if problem.step is None else step_name(process.steps[problem.step])
    if problem.step is not None and not step:
        step = str(problem.step + 1)
    circle = [step_name(process.steps[number]) for number in problem.circle]
    told = {"step": step, "at": problem.field, "problem": problem.kind, "steps": circle}
    return told | dict(problem.values)


class _Wrong(Exception):  # noqa: N818 - a mistake in a file, on its way to its sentence
    """Something in a file is not what it should be."""

    def __init__(self, field: str, problem: str, **values: object) -> None:
        super().__init__(field, problem)
        self.field, self.problem, self.values = field, problem, values
        self.step = ""


def _bad(values: Mapping[str, object]) -> BadFile:
    return BadFile("step_wrong" if values["step"] else "process_wrong", **values)


def _plain(content: object) -> object:
    """Return what a field holds as it stands in a file."""
    if isinstance(content, Step | Fee | Discount):
        return {each.name: _plain(getattr(content, each.name)) for each in fields(content)}
    if isinstance(content, tuple):
        return [_plain(each) for each in content]
    if isinstance(content, time):
        return content.isoformat("minutes")
    if isinstance(content, float) and content.is_integer():
        return int(content)
    return None if content == "" else content  # a choice is its text


def _told(of: type, holder: Mapping[str, object]) -> dict[str, Any]:
    """Return the fields that an object holds; those that are null are as usual."""
    known = PROCESS if of is Process else tuple(each.name for each in fields(of))
    for name in holder:
        if name not in known:
            raise _Wrong(name, "name_unknown", known=known)
    declared = forms(of)
    return {
        name: _content(name, declared[name], held)
        for name, held in holder.items()
        if held is not None
    }


def _needed(of: type) -> dict[str, str]:
    """Return the fields that have nothing usual, empty: the checks ask for them."""
    return {each.name: "" for each in fields(of) if each.default is MISSING}


def _content(name: str, form: Form, held: object) -> object:
    if form.declared in NESTED:
        return _nested(name, NESTED[form.declared], held)
    if form.declared == STEPS:
        return tuple(_steps(held))
    if form.choices is not None:
        if not isinstance(held, str) or held not in list(form.choices):
            raise _Wrong(name, "choice_unknown", known=[each.value for each in form.choices])
        return form.choices(held)
    return READERS[form.declared](name, held)


def _nested(name: str, of: type, held: object) -> object:
    """Return a fee or a discount; None where it grants nothing."""
    if not isinstance(held, dict):
        raise _Wrong(name, "type_object")
    made = of(**_told(of, held))
    return None if made == of() else made


def _steps(held: object) -> Iterator[Step]:
    if not isinstance(held, list):
        raise _Wrong("steps", "type_list")
    for number, holder in enumerate(held, start=1):
        try:
            if not isinstance(holder, dict):
                raise _Wrong("steps", "type_object")  # noqa: TRY301 - it gets its step just below
            yield Step(**_needed(Step) | _told(Step, holder))
        except _Wrong as wrong:
            named = isinstance(holder, dict) and (holder.get("key") or holder.get("title"))
            wrong.step = clean(str(named or number))
            raise


def _text(name: str, held: object) -> str:
    if not isinstance(held, str):
        raise _Wrong(name, "type_text")
    return _BLANKS.sub(" ", clean(held)).strip(" ")


def _number(name: str, held: object) -> int:
    if not isinstance(held, int) or isinstance(held, bool):
        raise _Wrong(name, "type_number")
    return held


def _percent(name: str, held: object) -> float:
    if not isinstance(held, int | float) or isinstance(held, bool):
        raise _Wrong(name, "type_percent")
    return float(held) if abs(held) <= MOST_MONEY else MOST_MONEY  # the checks refuse it


def _flag(name: str, held: object) -> bool:
    if not isinstance(held, bool):
        raise _Wrong(name, "type_flag")
    return held


def _time(name: str, held: object) -> time:
    try:
        read = time.fromisoformat(str(held))
    except ValueError:
        raise _Wrong(name, "type_time") from None
    return read.replace(second=0, microsecond=0, tzinfo=None)


def _texts(name: str, held: object) -> tuple[str, ...]:
    if not isinstance(held, list) or not all(isinstance(each, str) for each in held):
        raise _Wrong(name, "type_texts")
    return tuple(dict.fromkeys(_text(name, each) for each in held))


READERS = {
    "str": _text,
    "int": _number,
    "float": _percent,
    "bool": _flag,
    "time": _time,
    TEXTS: _texts,
}
