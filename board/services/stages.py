"""Verbs on stages: the first ones, adding, changing, moving, removing."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from board.domain.card import STAGE_COLOURS, Kind, Order, Stage, Turn
from board.domain.change import added, edited
from board.domain.errors import Refused
from board.domain.folding import name_key
from board.services.workspace import Workspace, new_id
from board.store import reading

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from board.domain.card import Card
    from board.domain.change import Change, Commit

GAP = 1024.0
SMALLEST_GAP = 1e-6
FIELDS = frozenset(
    {"name", "kind", "turn", "colour", "order", "card_limit", "max_silence", "hidden"}
)
DONE_COLOUR = "#1f9d78"
SILENCE = {Kind.PLANNED: None, Kind.WAITING: 5, Kind.HELP: 3, Kind.OURS: 3, Kind.DONE: None}

# Name, kind, turn; the names are what a new board shows, translated where it is made.
DEFAULTS = (
    ("Coming up", Kind.PLANNED, Turn.OURS),
    ("Asked", Kind.WAITING, Turn.CUSTOMER),
    ("Reminded", Kind.WAITING, Turn.CUSTOMER),
    ("Needs a hand", Kind.HELP, Turn.OURS),
    ("Our turn", Kind.OURS, Turn.OURS),
    ("Done this week", Kind.DONE, Turn.OURS),
)


def default_stages(names: Sequence[str] = ()) -> list[Stage]:
    """Return the stages of a new board, with ``names`` in place of the English ones."""
    return [
        Stage(
            id=new_id(),
            name=names[number] if names else name,
            kind=kind,
            turn=turn,
            colour=DONE_COLOUR if kind is Kind.DONE else STAGE_COLOURS[number],
            position=(number + 1) * GAP,
            max_silence=SILENCE[kind],
        )
        for number, (name, kind, turn) in enumerate(DEFAULTS)
    ]


def add(ws: Workspace, name: str, *, kind: Kind = Kind.OURS, after: str = "") -> Stage:
    """Add a stage right of ``after``, or as the last one before the done stage."""
    stages = listed(ws)
    row = next((n + 1 for n, stage in enumerate(stages) if stage.id == after), None)
    if row is None:
        row = next((n for n, stage in enumerate(stages) if stage.kind is Kind.DONE), len(stages))
    turn = Turn.CUSTOMER if kind is Kind.WAITING else Turn.OURS
    position, respaced = _place(stages, row)
    stage = Stage(
        id=new_id(),
        name=_name(name),
        kind=kind,
        turn=turn,
        colour=_free_colour(stages, kind),
        position=position,
        max_silence=SILENCE[kind],
    )
    ws.apply("add_stage", [*respaced, added(stage)])
    return stage


def edit(ws: Workspace, stage_id: str, fields: Mapping[str, object]) -> Commit | None:
    """Change some of name, kind, turn, colour, order, card_limit, max_silence, hidden."""
    if not FIELDS.issuperset(fields):
        raise Refused("field_unknown", field=", ".join(sorted(set(fields) - FIELDS)))
    stages = listed(ws)
    stage = found(stages, stage_id)
    new = dict(fields)
    if "name" in new:
        new["name"] = _name(str(new["name"]))
    _keep_a_done_stage(stages, stage, new)
    return ws.apply("edit_stage", [edited(stage, **new), *_cards_with(ws, stage, new)])


def show_hidden(ws: Workspace) -> Commit | None:
    """Bring all hidden stages back to the board, as one action."""
    hidden = [stage for stage in listed(ws) if stage.hidden]
    return ws.apply("edit_stage", [edited(stage, hidden=False) for stage in hidden])


def move(ws: Workspace, stage_id: str, row: int) -> Commit | None:
    """Move a stage so that it stands at ``row`` among all stages, hidden ones included."""
    stages = listed(ws)
    stage = found(stages, stage_id)
    others = [other for other in stages if other.id != stage_id]
    if stages[max(0, min(row, len(others)))].id == stage_id:
        return None
    position, respaced = _place(others, row)
    return ws.apply("move_stage", [*respaced, edited(stage, position=position)])


def remove(ws: Workspace, stage_id: str) -> Commit | None:
    """Remove an empty stage; one that any card still names is refused."""
    stages = listed(ws)
    stage = found(stages, stage_id)
    _keep_a_done_stage(stages, stage, {"hidden": True})
    count = len(_cards_in(ws, stage))
    if count:
        raise Refused("stage_not_empty", stage=stage.name, count=count)
    return ws.apply("remove_stage", [edited(stage, removed_at=ws.now())])


def listed(ws: Workspace) -> list[Stage]:
    """Return all stages from left to right, hidden ones included."""
    with ws.store.reading() as connection:
        stages = reading.values(connection, Stage)
    present = (stage for stage in stages if stage.removed_at is None)
    return sorted(present, key=lambda stage: (stage.position, stage.id))


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


def first_of(stages: Sequence[Stage], kind: Kind) -> Stage:
    """Return the leftmost stage of a kind, a shown one if possible; Refused without one."""
    of_kind = [stage for stage in stages if stage.kind is kind]
    if not of_kind:
        raise Refused("no_stage_of_kind", stage_kind=kind.value)
    return next((stage for stage in of_kind if not stage.hidden), of_kind[0])


def home(stages: Sequence[Stage], kind: Kind) -> Stage:
    """Return the first shown stage of a kind, else the first shown one where work is open.

    For cards that come back by themselves: never a hidden stage while there is another.
    """
    shown = [stage for stage in stages if not stage.hidden and stage.kind is not Kind.DONE]
    of_kind = [stage for stage in shown if stage.kind is kind]
    return next(iter(of_kind or shown), None) or first_of(stages, kind)


def _name(text: str) -> str:
    name = " ".join(text.split())
    if not name:
        raise Refused("name_empty")
    return name


def _keep_a_done_stage(stages: Sequence[Stage], stage: Stage, new: Mapping[str, object]) -> None:
    """Refuse what would leave the board without a shown stage of kind done."""
    goes = new.get("hidden") is True or new.get("kind", Kind.DONE) is not Kind.DONE
    others = [s for s in stages if s.kind is Kind.DONE and not s.hidden and s.id != stage.id]
    if stage.kind is Kind.DONE and goes and not others:
        raise Refused("last_done_stage", stage=stage.name)


def _free_colour(stages: Sequence[Stage], kind: Kind) -> str:
    if kind is Kind.DONE:
        return DONE_COLOUR
    used = {stage.colour for stage in stages}
    return next((colour for colour in STAGE_COLOURS if colour not in used), STAGE_COLOURS[0])


def _place(stages: Sequence[Stage], row: int) -> tuple[float, list[Change | None]]:
    """Return a position for a stage that comes to stand at ``row``, and room made for it."""
    if not stages:
        return GAP, []
    if row <= 0:
        return stages[0].position - GAP, []
    if row >= len(stages):
        return stages[-1].position + GAP, []
    low, high = stages[row - 1].position, stages[row].position
    if high - low > SMALLEST_GAP:
        return (low + high) / 2, []
    places = [GAP * (n + 1 + (n >= row)) for n in range(len(stages))]
    respaced = [edited(other, position=p) for other, p in zip(stages, places, strict=True)]
    return GAP * (row + 1), respaced


def _cards_in(ws: Workspace, stage: Stage) -> list[Card]:
    with ws.store.reading() as connection:
        cards = reading.cards_where(connection, archived=False)
    return [card for card in cards if card.stage_id == stage.id]


def _cards_with(ws: Workspace, stage: Stage, new: Mapping[str, object]) -> list[Change | None]:
    """Return what the ``new`` fields of a stage make of its cards, one change for each card.

    They are finished, or open again, with its kind; they stay as shown when it is ordered by hand.
    """
    fields: dict[str, dict[str, object]] = defaultdict(dict)
    cards = _cards_in(ws, stage)
    is_done = new.get("kind", stage.kind) is Kind.DONE
    if is_done is not (stage.kind is Kind.DONE):
        now = ws.now()
        for card in cards:
            fields[card.id]["done_at"] = (card.done_at or now) if is_done else None
    if new.get("order") is Order.HAND and stage.order is not Order.HAND:
        for number, card_id in enumerate(_shown(ws, stage)):
            fields[card_id]["position"] = (number + 1) * GAP
    return [edited(card, **fields[card.id]) for card in cards]


def _shown(ws: Workspace, stage: Stage) -> Sequence[str]:
    """Return the cards of a stage in the order on screen."""
    from board.domain.arrange import Arrangement
    from board.services.watch import load

    arrangement = Arrangement()
    arrangement.show(load(ws), ws.today())
    return arrangement.ids(stage.id)
