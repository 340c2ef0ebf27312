"""Verbs on processes: the templates by which jobs run, and those that come with the program.

The ones that come with the program are files in the reader's language. They are listed like all
others and become rows of the board when they are edited, removed or first used, so that a change
of language or a newer program still reaches those that nobody has touched.
"""

from __future__ import annotations

import json
from dataclasses import replace
from functools import cache
from hashlib import sha256
from itertools import count
from typing import TYPE_CHECKING
from uuid import UUID

from board.domain.board import Setting
from board.domain.errors import Refused
from board.domain.folding import name_key
from board.domain.kinds import KINDS, in_order
from board.domain.process import InUse, Overview, Process, Step
from board.domain.process_checks import problems
from board.domain.process_edits import USUAL_DAYS
from board.domain.texts import name_of
from board.exchange import process_file
from board.exchange.saving import save as save_file
from board.services import settings
from board.services.workspace import new_id
from board.store import job_rows, reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from board.domain.change import Commit
    from board.services.action import Act
    from board.services.workspace import Workspace

PUT_AWAY = "processes_put_away"
CONTENT = ("name", "language", "buffer_days", "currency", "discount", "steps")
"""What a person lays out of a process; another content is another version."""


def listed(ws: Workspace) -> list[Process]:
    """Return all templates by their names, those that come with the program among them."""
    there = ws.where(Process, job_id=None)
    known = {row.id for row in there} | set(_put_away(ws))
    there += [one for one in _shipped(ws) if one.id not in known]
    return in_order(KINDS["process"], there)


def overview(ws: Workspace) -> list[Overview]:
    """Return what a list of all templates shows."""
    used = in_use(ws)
    return [
        Overview(
            one.id,
            one.name,
            one.language,
            one.version,
            steps=len(one.steps),
            jobs=len(used.get(one.id, ())),
        )
        for one in listed(ws)
    ]


def in_use(ws: Workspace) -> dict[str, list[InUse]]:
    """Return by template the jobs that go on by it, by whatever version."""
    found: dict[str, list[InUse]] = {}
    with ws.store.reading() as connection:
        for one in job_rows.in_use(connection):
            found.setdefault(one.origin_id, []).append(one)
    return found


def get(ws: Workspace, process_id: str) -> Process:
    """Return a template; Refused when it is gone."""
    found = next((one for one in listed(ws) if one.id == process_id), None)
    if found is None:
        raise Refused("process_gone")
    return found


def called(ws: Workspace, name: str) -> Process:
    """Return the template of this name, or whose name alone begins like this; else Refused."""
    known, wanted = listed(ws), name_key(name)
    found = [one for one in known if name_key(one.name) == wanted]
    found = found or [one for one in known if wanted and name_key(one.name).startswith(wanted)]
    if len(found) != 1:
        raise Refused("process_unknown", name=name, known=[one.name for one in known])
    return found[0]


def keep(act: Act, process_id: str) -> Process:
    """Return a template within an action, made a row of the board where it was none yet."""
    known = _known(act, process_id)
    if known is None:
        raise Refused("process_gone")
    if act.find(Process, process_id) is None:
        _put(act, known)
    return known


def save(ws: Workspace, process: Process) -> Process:
    """Save a draft as the next version of its template, or as a new one; return what is kept.

    Refused when something in it must be put right first, when its name is another's, or when
    somebody has saved the template since the draft was begun.
    """
    process = replace(process, name=name_of(process.name))
    _refuse_problems(process)
    _refuse_name(ws, process)
    with ws.action("save_process") as act:
        return _saved(act, process)


def add(ws: Workspace, name: str, first_step: str) -> Process:
    """Add a template with nothing in it but a first step of ours."""
    step = Step(key="first", title=first_step, days=USUAL_DAYS)
    made = Process(
        new_id(),
        name_of(name),
        language=ws.language,
        currency=ws.firm.fee_currency,
        steps=(step,),
    )
    _refuse_name(ws, made)
    with ws.action("add_process") as act:
        act.add(made)
    return made


def copy(ws: Workspace, process: Process) -> Process:
    """Add a template that is like another, or like a draft of it; its name gets a number."""
    taken = {name_key(one.name) for one in listed(ws)}
    names = (f"{process.name} {number}" for number in count(2))
    name = next(name for name in names if name_key(name) not in taken)
    made = replace(process, id=new_id(), name=name, version=1)
    _refuse_problems(made)
    with ws.action("copy_process") as act:
        act.add(made)
    return made


def remove(ws: Workspace, ids: Iterable[str]) -> Commit | None:
    """Remove templates; jobs that run by them go on."""
    with ws.action("remove_process") as act:
        gone = dict.fromkeys(ids)
        for process_id in gone:
            if row := act.find(Process, process_id):
                act.edit(row, removed_at=act.now)
        shipped = {one.id for one in _shipped(ws)}
        if shipped.intersection(gone):
            away = dict.fromkeys((*_put_away(act), *(one for one in gone if one in shipped)))
            settings.put_all(act, {PUT_AWAY: list(away)})
    return act.commit


def draft_text(process: Process) -> str:
    """Return a draft as a text that keeps it."""
    return process_file.write(process).decode()


def draft_of(text: str, process_id: str) -> Process:
    """Return the draft that a text keeps; BadFile where it keeps none."""
    return process_file.read_draft(text.encode(), process_id)


def write_file(process: Process, path: Path) -> None:
    """Write a template to a file."""
    save_file(path, process_file.write(process))


def bring_in(ws: Workspace, source: Path | bytes) -> Process:
    """Take a template out of a file: the next version of the one of its name, or a new one.

    What is here already in the same way is no change. BadFile says what is wrong in the file.
    """
    read = process_file.read(source, new_id())
    same = next((one for one in listed(ws) if name_key(one.name) == name_key(read.name)), None)
    if same is None:
        with ws.action("import_process") as act:
            act.add(read)
        return read
    if not differs(same, read):
        return same
    with ws.action("import_process") as act:
        version = max(read.version, same.version + 1)
        return _put(act, replace(read, id=same.id, version=version))


def differs(one: Process, other: Process) -> bool:
    """Return whether two processes say different things."""
    return _content(one) != _content(other)


def _content(process: Process) -> dict[str, object]:
    return {name: getattr(process, name) for name in CONTENT}


def _saved(act: Act, draft: Process) -> Process:
    known = _known(act, draft.id)
    if known is None:
        if act.ask(reading.by_ids, Process, [draft.id]):
            raise Refused("process_gone")
        return _put(act, draft)
    if known.version != draft.version:
        raise Refused("process_changed", name=known.name)
    return _put(act, replace(draft, version=known.version + 1)) if differs(known, draft) else known


def _known(act: Act, process_id: str) -> Process | None:
    """Return a template that is listed, row or not."""
    if row := act.find(Process, process_id):
        return row
    away = _put_away(act)
    shipped = (one for one in _shipped(act.ws) if one.id not in away)
    return next((one for one in shipped if one.id == process_id), None)


def _put(act: Act, new: Process) -> Process:
    """Make or change the row of a template; one that was taken back comes again."""
    rows = act.ask(reading.by_ids, Process, [new.id])
    if rows:
        act.edit(rows[0], version=new.version, removed_at=None, **_content(new))
    else:
        act.add(new)
    return new


def _put_away(board: Act | Workspace) -> list[str]:
    """Return the ids of those that came with the program and were removed here."""
    found = board.where(Setting, id=PUT_AWAY)
    return json.loads(found[0].value) or [] if found else []


def _refuse_problems(process: Process) -> None:
    if found := problems(process):
        values = process_file.values_of(process, found[0])
        raise Refused("step_wrong" if values["step"] else "process_wrong", **values)


def _refuse_name(ws: Workspace, process: Process) -> None:
    others = (one for one in listed(ws) if one.id != process.id)
    if any(name_key(one.name) == name_key(process.name) for one in others):
        raise Refused("process_named_alike", name=process.name)


def _shipped(ws: Workspace) -> Sequence[Process]:
    return _read_shipped(ws.resources / "processes", ws.language) if ws.resources else ()


@cache
def _read_shipped(folder: Path, language: str) -> tuple[Process, ...]:
    """Return the templates that come with the program, in a language.

    The same one has the same id on every board and in every language.
    """
    return tuple(
        process_file.read(file, _shipped_id(file.name.partition(".")[0]))
        for file in sorted(folder.glob(f"*.{language}.json"))
    )


def _shipped_id(name: str) -> str:
    return str(UUID(bytes=sha256(f"process/{name}".encode()).digest()[:16], version=4))
