"""The registry: every kind of row a board keeps, declared once.

Tables, reading, news, undo, references, history, JSON and the verbs that are the same for every
kind (``services/records.py``) are made from it. A new kind is its value and an entry here.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import ZoneInfo

from board.domain import recurrence, texts
from board.domain.errors import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Tidy = Callable[[Any], object]

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What is to be known of a kind of row.

    ``declared`` says where its value is, module and class: it is imported when it is first wanted,
    since a start needs less than half of them. ``plural`` names its table. ``names`` says which
    fields hold the id of a row of which kind, ``parent`` which of them names what it hangs on; a
    field in ``outlives`` may go on naming a row that was removed. ``on_board`` rows are part of the
    board as it is shown; all others are read by whoever shows them. ``on_the_fly`` rows are made
    when somebody names them. ``fields`` are those a person may edit, each with what makes a typed
    value fit, or a Refused. ``gone`` is the kind of refusal when a row is not there any more.
    ``order`` are the fields by which rows are listed. Fields that are ``fixed`` never change: what
    was said, was said. Rows that are part of our own board file have ``in_file``; those with a name
    for ``inside`` stand in it within the row they hang on, under this name.
    """

    name: str
    declared: str
    plural: str
    names: Mapping[str, str] = field(default_factory=dict)
    parent: str = ""
    outlives: frozenset[str] = frozenset()
    on_board: bool = False
    on_the_fly: bool = False
    fields: Mapping[str, Tidy] = field(default_factory=dict)
    gone: str = "record_gone"
    order: tuple[str, ...] = ()
    fixed: frozenset[str] = frozenset()
    in_file: bool = True
    inside: str = ""

    @property
    def value(self) -> type:
        """The value that is one row."""
        return _imported(self.declared)

    @property
    def references(self) -> Mapping[str, str]:
        """Which fields must name a row that is there, as long as this one is."""
        loose = {self.parent, *self.outlives}
        return {name: kind for name, kind in self.names.items() if name not in loose}


@cache
def _imported(declared: str) -> type:
    module, _, name = declared.rpartition(".")
    found: type = getattr(import_module(module), name)
    return found


def as_it_is(value: object) -> object:
    """Return a value that cannot be typed wrongly: a day, a choice, a tick."""
    return value


def _text(name: str) -> Tidy:
    return lambda value: texts.text_of(str(value), name)


def _line(name: str) -> Tidy:
    return lambda value: texts.line_of(str(value), name)


def _name(value: object) -> str:
    return texts.name_of(str(value))


def _zone(value: object) -> str:
    zone = str(value).strip()
    try:
        return ZoneInfo(zone).key if zone else ""
    except (KeyError, ValueError, OSError) as error:
        raise Refused("zone_unknown", zone=zone) from error


def _rule(value: object) -> str:
    return recurrence.checked(str(value))


KINDS: Mapping[str, Kind] = {
    kind.name: kind
    for kind in (  # parents before their children
        Kind(
            name="stage",
            declared="board.domain.card.Stage",
            plural="stages",
            order=("position",),
            on_board=True,
            fields={
                "name": _name,
                **dict.fromkeys(("kind", "turn", "colour", "order"), as_it_is),
                **dict.fromkeys(("card_limit", "max_silence", "hidden"), as_it_is),
            },
            gone="stage_gone",
        ),
        Kind(
            name="customer",
            declared="board.domain.people.Customer",
            plural="customers",
            order=("name",),
            on_board=True,
            on_the_fly=True,
            fields={
                "name": _name,
                "note": _text("note"),
                "use_note": _text("use_note"),
                **dict.fromkeys(("country", "region"), as_it_is),
                **dict.fromkeys(("tier", "since", "needs_a_hand", "firmest"), as_it_is),
            },
            gone="person_gone",
        ),
        Kind(
            name="job",
            declared="board.domain.job.Job",
            plural="jobs",
            order=("name",),
            names={"customer_id": "customer"},
            on_board=True,
            on_the_fly=True,
            fields={
                "name": _name,
                "reference": _line("reference"),
                "occasion": _line("occasion"),
                **dict.fromkeys(("customer_id", "firmness", "safety_days", "value"), as_it_is),
            },
            gone="job_gone",
        ),
        Kind(
            name="colleague",
            declared="board.domain.people.Colleague",
            plural="colleagues",
            order=("name",),
            on_board=True,
            on_the_fly=True,
            fields={"name": _name, "initials": _name, "colour": as_it_is, "role": as_it_is},
            gone="person_gone",
        ),
        Kind(
            name="contact",
            declared="board.domain.people.Contact",
            plural="contacts",
            order=("position",),
            names={"customer_id": "customer"},
            parent="customer_id",
            on_board=True,
            fields={
                **{name: _line(name) for name in ("name", "role", "email", "phone", "mobile")},
                "zone": _zone,
                **dict.fromkeys(("position", "language", "channel", "casual", "brief"), as_it_is),
                **dict.fromkeys(("best_days", "best_from", "best_to", "consents"), as_it_is),
            },
            gone="person_gone",
        ),
        Kind(
            name="absence",
            declared="board.domain.people.Absence",
            plural="absences",
            order=("why",),
            names={"customer_id": "customer", "colleague_id": "colleague"},
            outlives=frozenset({"customer_id", "colleague_id"}),
            fields={
                "why": _line("why"),
                **dict.fromkeys(("kind", "first", "last", "weekdays", "months"), as_it_is),
            },
        ),
        Kind(
            name="partner",
            declared="board.domain.people.Partner",
            plural="partners",
            order=("name",),
            fields={
                "name": _name,
                "service": _line("service"),
                "reach": _line("reach"),
                "note": _text("note"),
            },
        ),
        Kind(
            name="rule",
            declared="board.domain.favours.ExceptionRule",
            plural="exception_rules",
            order=("position",),
            fields={
                "name": _name,
                "allows": _line("allows"),
                **dict.fromkeys(("worth", "role", "position"), as_it_is),
            },
        ),
        Kind(
            name="text",
            declared="board.domain.edited_text.LetterText",
            plural="letter_texts",
            order=("name", "language"),
            fields={"subject": _line("subject"), "body": _text("body")},
        ),
        Kind(
            name="process",
            declared="board.domain.process.Process",
            plural="processes",
            order=("name",),
            names={"job_id": "job"},
            parent="job_id",
            fields={
                "name": _name,
                **dict.fromkeys(("language", "version", "buffer_days", "currency"), as_it_is),
                **dict.fromkeys(("discount", "steps"), as_it_is),
            },
        ),
        Kind(
            name="card",
            declared="board.domain.card.Card",
            plural="cards",
            order=("position", "created_at"),
            names={
                "stage_id": "stage",
                "customer_id": "customer",
                "job_id": "job",
                "owner_id": "colleague",
                "contact_id": "contact",
            },
            outlives=frozenset({"contact_id"}),
            on_board=True,
            fields={
                "title": lambda value: texts.title_of(str(value)),
                "note": _text("note"),
                "stake": _line("stake"),
                "contact": _line("contact"),
                "repeat": _rule,
                "tags": texts.tags_of,
                **dict.fromkeys(("due", "due_time", "ask_on", "owner_id", "stage_id"), as_it_is),
                **dict.fromkeys(("asks", "topic", "contact_id"), as_it_is),
            },
            gone="card_gone",
        ),
        Kind(
            name="check",
            declared="board.domain.card.CheckItem",
            plural="check_items",
            order=("position",),
            inside="checklist",
            names={"card_id": "card"},
            parent="card_id",
            fields={"text": _name, "done": as_it_is},
            gone="card_gone",
        ),
        Kind(
            name="link",
            declared="board.domain.card.Link",
            plural="links",
            order=("position",),
            inside="links",
            names={"card_id": "card"},
            parent="card_id",
            fields={"target": _name, "label": _line("label")},
            gone="card_gone",
        ),
        Kind(
            name="touch",
            declared="board.domain.card.Touch",
            plural="touches",
            order=("at", "kind", "text"),
            inside="touches",
            names={
                "card_id": "card",
                "job_id": "job",
                "customer_id": "customer",
                "colleague_id": "colleague",
            },
            parent="card_id",
            outlives=frozenset({"colleague_id", "job_id", "customer_id"}),
            fixed=frozenset(
                {
                    *("at", "kind", "inbound", "meaning", "terms", "rung", "instead_of"),
                    *("minutes", "charge", "currency"),
                }
            ),
            gone="card_gone",
        ),
        Kind(
            name="promise",
            declared="board.domain.job.Promise",
            plural="promises",
            order=("made_at",),
            names={"job_id": "job", "card_id": "card"},
            parent="job_id",
            outlives=frozenset({"card_id"}),
            fixed=frozenset({"day", "made_at"}),
        ),
        Kind(
            name="favour",
            declared="board.domain.favours.Favour",
            plural="favours",
            order=("granted_on",),
            names={"customer_id": "customer", "job_id": "job", "rule_id": "rule"},
            parent="customer_id",
            outlives=frozenset({"job_id", "rule_id"}),
            fields={
                "what": _name,
                "granted_by": _line("granted_by"),
                **dict.fromkeys(("job_id", "worth", "currency", "granted_on"), as_it_is),
            },
        ),
        Kind(
            name="expectation",
            declared="board.domain.favours.Expectation",
            plural="expectations",
            order=("words",),
            names={"customer_id": "customer", "job_id": "job"},
            parent="customer_id",
            outlives=frozenset({"job_id"}),
            fields={
                "words": _name,
                "figure": _line("figure"),
                "said": _line("said"),
                **dict.fromkeys(("job_id", "topic", "agreed"), as_it_is),
            },
        ),
        Kind(
            name="message",
            declared="board.domain.message.Message",
            plural="messages",
            order=("made_at",),
            names={
                "customer_id": "customer",
                "job_id": "job",
                "card_id": "card",
                "contact_id": "contact",
            },
            parent="job_id",
            outlives=frozenset({"customer_id", "card_id", "contact_id"}),
            fields={"subject": _line("subject"), "body": _text("body"), "language": as_it_is},
        ),
        Kind(
            name="item",
            declared="board.domain.message.MessageItem",
            plural="message_items",
            order=("rung",),
            names={"message_id": "message"},
            parent="message_id",
            fixed=frozenset({"message_id", "subject_kind", "subject_id", "rung", "cycle", "does"}),
        ),
        Kind(
            name="ladder",
            declared="board.domain.ladder.Ladder",
            plural="ladders",
            order=("name",),
            fields={"name": _name, **dict.fromkeys(("rungs", "uses", "tier"), as_it_is)},
        ),
        Kind(
            name="choice",
            declared="board.domain.ladder.LadderChoice",
            plural="ladder_choices",
            order=("ladder_id",),
            names={
                "ladder_id": "ladder",
                "card_id": "card",
                "job_id": "job",
                "customer_id": "customer",
            },
            parent="ladder_id",
            outlives=frozenset({"card_id", "job_id", "customer_id"}),
        ),
        Kind(
            name="received",
            declared="board.domain.received.Received",
            plural="received",
            order=("at",),
            names={
                "card_id": "card",
                "customer_id": "customer",
                "contact_id": "contact",
                "message_id": "message",
            },
            outlives=frozenset({"card_id", "customer_id", "contact_id", "message_id"}),
            fixed=frozenset({"at", "header_id", "sender", "sender_name", "subject", "text"}),
        ),
        Kind(
            name="pause",
            declared="board.domain.ladder.Pause",
            plural="pauses",
            order=("first",),
            names={"card_id": "card", "job_id": "job", "customer_id": "customer"},
            outlives=frozenset({"card_id", "job_id", "customer_id"}),
            fields={"reason": _name, **dict.fromkeys(("first", "last"), as_it_is)},
        ),
        Kind(
            name="setting",
            declared="board.domain.board.Setting",
            plural="settings",
            in_file=False,
        ),
        # Its table has an older name, which a change of the schema may take along.
        Kind(
            name="told",
            declared="board.domain.board.LoggedNotification",
            plural="told",
            in_file=False,
        ),
    )
}
"""Every kind by its name, which the journal keeps."""

_BY_VALUE: Mapping[str, Kind] = {kind.declared: kind for kind in KINDS.values()}


def kind_of(value: type) -> Kind:
    """Return the kind whose rows are these values."""
    return _BY_VALUE[f"{value.__module__}.{value.__name__}"]


def in_order(kind: Kind, rows: Iterable[Row]) -> list[Row]:
    """Return rows of a kind as they are listed; names without regard to case."""

    def place(row: Any) -> tuple[Any, ...]:  # noqa: ANN401 - any value
        told = (getattr(row, name) for name in kind.order)
        return (*(each.casefold() if kind.order == ("name",) else each for each in told), row.id)

    return sorted(rows, key=place)
