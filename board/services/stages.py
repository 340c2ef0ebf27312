"""Verbs on stages: the first ones, adding, changing, moving, removing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from board.domain import texts
from board.domain.board import Board
from board.domain.card import STAGE_COLOURS, Card, Order, Stage, StageKind, Turn
from board.domain.errors import Refused
from board.domain.folding import name_key
from board.services import records, recurring
from board.services.places import GAP, SMALLEST_GAP, nth_position
from board.services.workspace import Workspace, new_id

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from board.domain.change import Commit
    from board.services.action import Act

DONE_COLOUR = "#1f9d78"
SILENCE = {
    StageKind.PLANNED: None,
    StageKind.WAITING: 5,
    StageKind.HELP: 3,
    StageKind.OURS: 3,
    StageKind.DONE: None,
}

# Name, kind, turn; the names are what a new board shows, translated where it is made.
DEFAULTS = (
    ("Coming up", StageKind.PLANNED, Turn.OURS),
    ("Asked", StageKind.WAITING, Turn.CUSTOMER),
    ("Reminded", StageKind.WAITING, Turn.CUSTOMER),
    ("Needs a hand", StageKind.HELP, Turn.OURS),
    ("Our turn", StageKind.OURS, Turn.OURS),
    ("Done this week", StageKind.DONE, Turn.OURS),
)


def default_stages(names: Sequence[str] = ()) -> list[Stage]:
    """Return the stages of a new board, with ``names`` in place of the English ones."""
    return [
        Stage(
            id=new_id(),
            name=names[number] if names else name,
            kind=kind,
            turn=turn,
            colour=DONE_COLOUR if kind is StageKind.DONE else STAGE_COLOURS[number],
            position=nth_position(number),
            max_silence=SILENCE[kind],
        )
        for number, (name, kind, turn) in enumerate(DEFAULTS)
    ]


def add(ws: Workspace, name: str, *, kind: StageKind = StageKind.OURS, after: str = "") -> Stage:
    """Add a stage right of ``after``, or as the last one before the done stage."""
    with ws.action("add_stage") as act:
        stages = listed(act)
        row = next((n + 1 for n, stage in enumerate(stages) if stage.id == after), None)
        if row is None:
            done = (n for n, stage in enumerate(stages) if stage.kind is StageKind.DONE)
            row = next(done, len(stages))
        return made(act, stages, row, name=name, kind=kind)


def edit(
    ws: Workspace, stage_id: str, fields: Mapping[str, object], *, seen: Stage | None = None
) -> Commit | None:
    """Change some of name, kind, turn, colour, order, card_limit, max_silence, hidden.

    With ``seen``, the stage as it stood on the screen, what others wrote since is not written over.
    """
    new = records.tidied(Stage, fields)
    with ws.action("edit_stage") as act:
        stages = listed(act)
        stage = found(stages, stage_id)
        act.refuse_unseen(stage, seen, new)
        _keep_a_done_stage(stages, stage, new)
        act.edit(stage, **new)
        marks = _done_marks(act, stages, stage, new)
        places = {}
        if new.get("order") is Order.HAND and stage.order is not Order.HAND:
            places = _positions_as_shown(act, stage)
        for card in act.get(Card, [*marks, *places]):
            act.edit(card, **marks.get(card.id, {}), **places.get(card.id, {}))
    return act.commit


def show_hidden(ws: Workspace) -> Commit | None:
    """Bring all hidden stages back to the board, as one action."""
    with ws.action("edit_stage") as act:
        for stage in listed(act):
            act.edit(stage, hidden=False)
    return act.commit


def move(ws: Workspace, stage_id: str, row: int) -> Commit | None:
    """Move a stage so that it stands at ``row`` among all stages, hidden ones included."""
    with ws.action("move_stage") as act:
        stages = listed(act)
        stage = found(stages, stage_id)
        others = [other for other in stages if other.id != stage_id]
        if stages[max(0, min(row, len(others)))].id != stage_id:
            act.edit(stage, position=_place(act, others, row))
    return act.commit


def remove(ws: Workspace, stage_id: str) -> Commit | None:
    """Remove an empty stage; one that any card still names is refused."""
    with ws.action("remove_stage") as act:
        stages = listed(act)
        stage = found(stages, stage_id)
        _keep_a_done_stage(stages, stage, {"hidden": True})
        count = len(act.where(Card, stage_id=stage.id))
        if count:
            raise Refused("stage_not_empty", stage=stage.name, count=count)
        act.edit(stage, removed_at=act.now)
    return act.commit


def listed(board: Act | Workspace) -> list[Stage]:
    """Return all stages from left to right, hidden ones included."""
    return sorted(board.where(Stage), key=lambda stage: (stage.position, stage.id))


def found(stages: Sequence[Stage], stage_id: str) -> Stage:
    """Return the stage with this id; Refused when it is gone."""
    for stage in stages:
        if stage.id == stage_id:
            return stage
    raise Refused("stage_gone")


def called(stages: Sequence[Stage], name: str) -> Stage:
    """Return the stage of this name, without case, or the only one it is a beginning of."""
    wanted = name_key(name)
    exact = [stage for stage in stages if name_key(stage.name) == wanted]
    begins = [stage for stage in stages if wanted and name_key(stage.name).startswith(wanted)]
    for candidates in (exact, begins):
        if len(candidates) == 1:
            return candidates[0]
    raise Refused("stage_unknown", name=name, known=[stage.name for stage in stages])


def first_of(stages: Sequence[Stage], kind: StageKind) -> Stage:
    """Return the leftmost stage of a kind, a shown one if possible; Refused without one."""
    of_kind = [stage for stage in stages if stage.kind is kind]
    if not of_kind:
        raise Refused("no_stage_of_kind", stage_kind=kind.value)
    return next((stage for stage in of_kind if not stage.hidden), of_kind[0])


def home(stages: Sequence[Stage], kind: StageKind) -> Stage:
    """Return the first shown stage of a kind, else the first shown one where work is open.

    For cards that come back by themselves: never a hidden stage while there is another.
    """
    shown = [stage for stage in stages if not stage.hidden and stage.kind is not StageKind.DONE]
    of_kind = [stage for stage in shown if stage.kind is kind]
    return next(iter(of_kind or shown), None) or first_of(stages, kind)


def made(
    act: Act,
    stages: Sequence[Stage],
    row: int,
    *,
    name: str,
    kind: StageKind,
    turn: Turn | None = None,
) -> Stage:
    """Add a stage within an action, to stand at ``row`` among ``stages``, and return it."""
    stage = Stage(
        id=act.new_id(),
        name=texts.name_of(name),
        kind=kind,
        turn=turn or (Turn.CUSTOMER if kind is StageKind.WAITING else Turn.OURS),
        colour=_free_colour(stages, kind),
        position=_place(act, stages, row),
        max_silence=SILENCE[kind],
    )
    act.add(stage)
    return stage


def _keep_a_done_stage(stages: Sequence[Stage], stage: Stage, new: Mapping[str, object]) -> None:
    """Refuse what would leave the board without a shown stage of kind done."""
    goes = new.get("hidden") is True or new.get("kind", StageKind.DONE) is not StageKind.DONE
    others = [s for s in stages if s.kind is StageKind.DONE and not s.hidden and s.id != stage.id]
    if stage.kind is StageKind.DONE and goes and not others:
        raise Refused("last_done_stage", stage=stage.name)


def _done_marks(
    act: Act, stages: Sequence[Stage], stage: Stage, new: Mapping[str, object]
) -> dict[str, dict[str, object]]:
    """Return what finishes or reopens the cards of a stage that becomes another kind, by id.

    The next cards of recurring ones that are finished with it are made here.
    """
    now_done = new.get("kind", stage.kind) is StageKind.DONE
    if now_done == (stage.kind is StageKind.DONE):
        return {}
    here = act.where(Card, stage_id=stage.id)
    marks: dict[str, dict[str, object]] = {
        card.id: {"done_at": (card.done_at or act.now) if now_done else None} for card in here
    }
    coming = [card for card in here if card.repeat and card.archived_at is None]
    if now_done and coming:
        others = [other for other in stages if other.id != stage.id]
        for ended in recurring.follow(act, coming, home(others, StageKind.PLANNED)):
            marks[ended]["repeat"] = ""
    return marks


def _free_colour(stages: Sequence[Stage], kind: StageKind) -> str:
    if kind is StageKind.DONE:
        return DONE_COLOUR
    used = {stage.colour for stage in stages}
    return next((colour for colour in STAGE_COLOURS if colour not in used), STAGE_COLOURS[0])


def _place(act: Act, stages: Sequence[Stage], row: int) -> float:
    """Return a position for a stage that comes to stand at ``row``; makes room where there is none.

    That moves all ``stages`` apart.
    """
    if not stages:
        return GAP
    if row <= 0:
        return stages[0].position - GAP
    if row >= len(stages):
        return stages[-1].position + GAP
    low, high = stages[row - 1].position, stages[row].position
    if high - low > SMALLEST_GAP:
        return (low + high) / 2
    for number, other in enumerate(stages):
        act.edit(other, position=nth_position(number + (number >= row)))
    return nth_position(row)


def _positions_as_shown(act: Act, stage: Stage) -> dict[str, dict[str, object]]:
    """Return the positions that keep the order on screen when ordering by hand begins, by id."""
    from board.domain.arrange import Arrangement

    if stage.hidden:
        return {}
    here = act.where(Card, stage_id=stage.id, archived_at=None)
    board = Board(
        firm=act.ws.firm, stages={stage.id: stage}, cards={card.id: card for card in here}
    )
    arrangement = Arrangement()
    arrangement.show(board, act.today)
    return {
        card_id: {"position": nth_position(number)}
        for number, card_id in enumerate(arrangement.ids(stage.id))
    }
