"""W3: whoever leaves a field with a text of their own writes over no newer one without knowing."""

from __future__ import annotations

from datetime import date, time
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QMenu

from board.domain.card import Card, CheckItem, Stage
from board.domain.favours import ExceptionRule, Expectation, Favour
from board.domain.kinds import KINDS, kind_of
from board.domain.people import Absence, Colleague, Contact, Customer, Partner, Tone
from board.services import cards, people, records, settings, stages, touches
from board.ui.settings.settings import SettingsDialog
from board.ui.widgets.editing import Editing
from board.ui.window.two_texts import TwoTexts
from tests.driver import inputs
from tests.driver.builders import in_days, open_desk
from tests.driver.scenario import AtDesk

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from board.services.workspace import Workspace
    from board.ui.widgets.fields import LineField, TextField
    from tests.driver.builders import Clock
    from tests.faults.gates import Gate

LEFT_OUT = {
    "stage": {
        "kind",
        "turn",
        "order",
        "card_limit",
        "max_silence",
        "hidden",
    },  # of a menu, as colour
    "customer": {"needs_a_hand"},  # a tick: whoever differs from both means the same as the other
    "contact": {"position", "casual", "brief", "consents"},
    "absence": {"kind"},  # one of two: as a tick
    "expectation": {"job_id", "agreed"},
    "favour": {"job_id", "currency", "granted_on"},
    "rule": {"position"},
    "card": {"stage_id"},  # moved by a verb of its own
    "check": {"done"},
}
"""Fields that no editor of the window writes a text or a choice into."""
NO_EDITOR = {"job", "link", "ladder", "pause", "choice", "received"}
AS_A_WHOLE = {"process", "text", "message"}
"""Kinds whose texts are kept as a whole, and refused by their number or their draft."""

VALUES: Mapping[str, tuple[Any, Any]] = {
    "firmest": (Tone.FIRM, Tone.PLAIN),
    "zone": ("Europe/Paris", "Europe/Rome"),
    "country": ("FR", "IT"),
    "region": ("BY", "BE"),
    "language": ("de", "fr"),
    "colour": ("#111111", "#9fd3d6"),
    "worth": (1000, 2000),
    "initials": ("TH", "MI"),
    "tags": (("theirs",), ("mine",)),
    "repeat": ("FREQ=DAILY", "FREQ=WEEKLY;BYDAY=TU"),
    **dict.fromkeys(("best_from", "best_to", "due_time", "day_starts"), (time(7, 30), time(9, 15))),
    **dict.fromkeys(("since", "first", "last", "due", "ask_on"), (in_days(20), in_days(21))),
    **dict.fromkeys(("best_days", "weekdays", "months"), (frozenset({1}), frozenset({2}))),
}


def both(row: object, name: str) -> tuple[Any, Any]:
    """Return what two people put into a field."""
    now = getattr(row, name)
    if isinstance(now, Enum):
        others = [each for each in type(now) if each is not now]
        return others[0], others[-1]
    return VALUES.get(name, (f"theirs {name}", f"mine {name}"))


class Office:
    """Eva at a window that hears of nothing by itself, Max at another computer."""

    def __init__(self, desk: AtDesk, there: Workspace) -> None:
        self.desk, self.there = desk, there
        self.fields: set[tuple[str, str]] = set()
        self.silent: list[str] = []
        self.wrong: list[str] = []
        desk.open_board.watcher.stop()

    def looks(self) -> None:
        self.desk.open_board.watcher.look()
        self.desk.settles()

    def asked(
        self,
        kind: str,
        name: str,
        *,
        now: Callable[[], object],
        they: Callable[[], object],
        eva: Callable[[], object],
    ) -> None:
        """Let both write the same field, Eva last, and see what becomes of it."""
        self.fields.add((kind, name))
        they()
        theirs = now()
        eva()
        self.desk.settles()
        dialogs = [one for one in self.desk.window.findChildren(TwoTexts) if one.isVisible()]
        if not dialogs:
            self.silent.append(f"{kind}.{name}")
            self.looks()
            return
        keeps = len(self.fields) % 2 == 0
        is_open = now() == theirs and dialogs[0].theirs.field_text() != dialogs[0].mine.field_text()
        inputs.push(dialogs[0].keep_button if keeps else dialogs[0].take_button)
        self.desk.settles()
        self.looks()
        right = is_open and (now() != theirs) == keeps and not self.desk.open_board.drafts.unsaved
        self.wrong += [] if right and len(dialogs) == 1 else [f"{kind}.{name}"]

    def row(self, kind: type[Any], row_id: str) -> Any:  # noqa: ANN401
        return records.get(self.there, kind, [row_id])[0]

    def value(self, kind: type[Any], row_id: str, name: str) -> object:
        return getattr(self.row(kind, row_id), name)

    def form(self, kind: type[Any], row_id: str, fields: Mapping[str, Any]) -> None:
        """Write every field of a form after somebody else did."""
        told = kind_of(kind)
        for name, field in fields.items():
            if name not in told.fields or name in LEFT_OUT.get(told.name, ()):
                continue
            theirs, mine = both(self.row(kind, row_id), name)
            self.asked(
                told.name,
                name,
                now=partial(self.value, kind, row_id, name),
                they=partial(records.edit, self.there, kind, row_id, {name: theirs}),
                eva=partial(put, field, mine),
            )


def put(field: Any, value: object, text: str = "") -> None:  # noqa: ANN401 - any field
    """Type a value into a field and leave it, or choose it."""
    editing = getattr(field, "editing", None)
    if isinstance(editing, Editing):
        text = text or (f"{value:%d %b}" if isinstance(value, date) else field.shown(value))
        field.set_field_text(text)
        editing.commit()
        assert not editing.problem, editing.problem
    else:
        field.edited.emit(value)


@pytest.fixture
def office(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, board_file: Path, clock: Clock
) -> Iterator[Office]:
    """Give the two of them one board."""
    desk = AtDesk(qtbot, monkeypatch, address=board_file, clock=clock)
    there = open_desk(str(board_file), clock, "Max Mohr")
    yield Office(desk, there)
    desk.goes_home()


def on_card(office: Office) -> None:
    desk, there = office.desk, office.there
    customer = people.add_customer(there, "Tall Pines")
    for number, name in enumerate(("Dana", "Joe", "Ann")):
        records.add(there, Contact(name, customer, name, float(number)))
    draft = cards.Draft("Approve proof", customer="Tall Pines", job="Cups", due=in_days(3))
    card = cards.add(there, draft)
    touches.add_check(there, card.id, "Names")
    office.looks()
    desk.open_board.panel_presenter.open(card.id)
    desk.until(lambda: desk.panel.isVisible() and desk.panel.card_id == card.id)
    body = desk.panel.body
    typed: dict[str, LineField | TextField] = {
        **{name: field for name, field in body._named().items() if name in KINDS["card"].fields},
        "repeat": body.facts.repeat.rule,
    }
    typed.pop("owner_id")
    office.form(Card, card.id, typed)
    for name, field, column in (
        ("owner", body.facts.owner, "owner_id"),
        ("job", body.head.job, "job_id"),
        ("customer", body.head.customer, "customer_id"),
    ):
        office.asked(
            "card",
            column,
            now=partial(office.value, Card, card.id, column),
            they=partial(cards.edit, there, card.id, {name: f"Their {name}"}),
            eva=partial(put, field, None, f"My {name}"),
        )
    cards.edit(there, card.id, {"customer": "Tall Pines"})
    office.looks()
    for name, combo in (
        ("asks", body.facts.asks),
        ("topic", body.facts.topic),
        ("contact_id", body.facts.contact),
    ):
        now = getattr(office.row(Card, card.id), name)
        theirs, mine = both(office.row(Card, card.id), name) if now else ("Joe", "Ann")

        def choose(combo: Any = combo, mine: Any = mine) -> None:  # noqa: ANN401
            combo.setCurrentIndex(combo.findData(getattr(mine, "value", mine)))
            combo.activated.emit(combo.currentIndex())

        office.asked(
            "card",
            name,
            now=partial(office.value, Card, card.id, name),
            they=partial(cards.edit, there, card.id, {name: theirs}),
            eva=choose,
        )
    [row] = body.checklist.rows()
    office.form(CheckItem, row.item.id, {"text": row.text})
    title = desk.column(desk.desk.board.stages[card.stage_id].name)
    title.rename_card(card.id)
    title._rename.setText("Renamed on the board")
    office.asked(
        "card",
        "title",
        now=partial(office.value, Card, card.id, "title"),
        they=lambda: cards.edit(there, card.id, {"title": "Their title again"}),
        eva=lambda: inputs.press_key("Return", title._rename),
    )


def on_stages(office: Office) -> None:
    desk, there = office.desk, office.there
    stage = desk.stage("Asked")
    header = desk.column("Asked").header
    header.rename()
    header._edit.setText("Mine")
    office.asked(
        "stage",
        "name",
        now=partial(office.value, Stage, stage.id, "name"),
        they=lambda: stages.edit(there, stage.id, {"name": "Theirs"}),
        eva=lambda: inputs.press_key("Return", header._edit),
    )
    stage = office.row(Stage, stage.id)
    menu = header.menu.made_for(stage)
    colour = next(
        each.menu() for each in menu.actions() if each.text().replace("&", "") == "Colour"
    )
    assert isinstance(colour, QMenu)
    other = next(each for each in colour.actions() if not each.isChecked())
    office.asked(
        "stage",
        "colour",
        now=partial(office.value, Stage, stage.id, "colour"),
        they=lambda: stages.edit(there, stage.id, {"colour": "#123456"}),
        eva=other.trigger,
    )


def on_customer(office: Office) -> None:
    desk, there = office.desk, office.there
    [customer] = [one for one in there.where(Customer) if one.name == "Tall Pines"]
    told: dict[type[Any], Any] = {
        Absence: Absence("absence", customer_id=customer.id, first=in_days(0), last=in_days(9)),
        Favour: Favour("favour", customer.id, "Free cup", in_days(0), currency="USD"),
        Expectation: Expectation("expectation", customer.id, "Soon"),
    }
    for row in told.values():
        records.add(there, row)
    office.looks()
    desk.open_board.people.open(customer.id)
    page = desk.open_board.people.page
    desk.until(lambda: "expectation" in page.expectations.entries)
    office.form(Customer, customer.id, {**page.form.fields, "use_note": page.use_note})
    for kind, row_id in ((Contact, "Joe"), *((kind, row.id) for kind, row in told.items())):
        entry = page.lists[kind_of(kind).name].entries[row_id]
        entry.open()
        assert entry.form is not None
        office.form(kind, row_id, entry.form.fields)


def on_lists(office: Office) -> None:
    desk, there = office.desk, office.there
    records.add(there, Partner("partner", "Quick Print"))
    records.add(there, ExceptionRule("rule", "In a hurry"))
    [colleague] = [one for one in there.where(Colleague) if one.name == "Max Mohr"]
    office.looks()
    for word, kind, row_id in (
        ("colleagues", Colleague, colleague.id),
        ("partners", Partner, "partner"),
        ("rules", ExceptionRule, "rule"),
    ):
        desk.open_board.pages.show(word, row_id)
        desk.settles()
        page = desk.open_board.pages._made[word]
        assert page._shown_id == row_id
        office.form(kind, row_id, page.form.fields)


def on_settings(office: Office) -> None:
    desk, there = office.desk, office.there
    desk.open_board.settings.open(1)
    desk.settles()
    page = inputs.part(desk.window, SettingsDialog).firm

    def choose(combo: Any, value: str) -> None:  # noqa: ANN401
        combo.activated.emit(combo.findData(value))

    written = {
        "name": ("Their firm", lambda: put(page.name, "My firm")),
        "zone": ("Europe/Paris", lambda: put(page.zone, None, "Europe/Rome")),
        "day_starts": (time(7, 30), lambda: put(page.starts, time(9, 15))),
        "country": ("FR", lambda: choose(page.country, "IT")),
        "workdays": (frozenset({0, 1}), page.days[4].click),
        "closed": ((date(2026, 12, 24),), lambda: put(page.add_day, date(2026, 12, 31))),
    }
    for name, (theirs, mine) in written.items():

        def now(name: str = name) -> object:
            there.reread_firm()
            return getattr(there.firm, name)

        office.asked(
            "setting",
            name,
            now=now,
            they=partial(settings.set_firm, there, {name: theirs}),
            eva=mine,
        )


@pytest.mark.timeout(90)
def test_no_editor_of_the_window_writes_over_a_newer_text_without_asking(
    office: Office, gate: Gate
) -> None:
    on_card(office)
    on_stages(office)
    on_customer(office)
    on_lists(office)
    on_settings(office)

    wanted = {
        (kind.name, name)
        for kind in KINDS.values()
        for name in kind.fields
        if kind.name not in {*NO_EDITOR, *AS_A_WHOLE} and name not in LEFT_OUT.get(kind.name, set())
    }
    assert wanted - office.fields == set()
    count = len(office.fields)
    value = f"{len(office.silent)} silently, {len(office.wrong)} wrongly, of {count} fields"
    gate("W3", value, "0, 0", not office.silent and not office.wrong)
