"""U3: no e-mail address, phone number, amount or note on the wall, and nothing opens above it."""

from __future__ import annotations

import html
import re
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QWidget

from board.app.desks import Choice
from board.app.program import Program
from board.domain.address import address_of
from board.domain.card import TouchKind
from board.domain.errors import StoreAway
from board.domain.redaction import Disclosed
from board.domain.viewing import Viewing
from board.services import people, touches, watch
from board.ui.settings.wall_values import WallSettings
from tests.driver.builders import TODAY, Clock, added, in_days, open_desk
from tests.faults import canaries
from tests.faults.canaries import AMOUNTS as AMOUNTS_OF_ALL

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtGui import QAccessibleInterface
    from pytestqt.qtbot import QtBot

    from board.services.workspace import Workspace
    from board.ui.wall.window import WallWindow
    from tests.faults.gates import Gate

EMAILS = [f"zanzibar{n}@quux{n}.example" for n in range(14)]
PHONES = [f"+49 171 55501{n:02}" for n in range(6)] + [f"020 7946 00{n}" for n in range(10, 16)]
AMOUNTS = [f"${n},250" for n in range(3, 9)] + [f"{n}.480,90 €" for n in range(3, 9)]
NOTES = [f"Zanzibar{n:02}Quux" for n in range(12)]
CANARIES = (*EMAILS, *PHONES, *AMOUNTS, *NOTES)
ON_THE_WALL = {
    "stage": ("name",),
    "card": ("title", "tags"),
    "customer": ("name",),
    "job": ("name",),
    "colleague": ("name", "initials"),
}
"""What everybody in the room may read; what a new kind holds they may not."""
MOST_PAGES_SEEN = 40


@pytest.fixture
def program(qapp: QApplication, short_folder: None, board_file: Path) -> Iterator[Program]:
    _full_of_canaries(open_desk(str(board_file), Clock()))
    program = Program(qapp, Choice(address_of(str(board_file)), may_make=True, today=TODAY))
    program.open(["wall", ""])
    yield program
    program.close()
    program._window.close()
    program._window.deleteLater()
    program.deleteLater()


@pytest.fixture
def short_folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put the socket where its name is short, as it is on a real system."""
    with TemporaryDirectory(prefix="fb") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield


@pytest.mark.expects_log
def test_nothing_private_is_on_the_wall_and_nothing_opens_above_it(
    gate: Gate, program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(CANARIES) == len(set(CANARIES)) == 50
    window = program.walls.window
    assert window is not None
    qtbot.waitUntil(lambda: window.view.sheet.board.late > 0, timeout=10_000)
    window.view.set_viewing(Viewing(0.5, 200))  # all small, so that no text is cut short
    window.view.setFixedSize(3000, 2000)
    usual = _everything(window)
    assert "Call Joe" in usual
    hits = [canary for canary in (*CANARIES, *hidden_words(), *AMOUNTS_OF_ALL) if canary in usual]
    assert canaries.word("job", "name") in usual, "a row of every kind is there"
    opened = _while_things_go_wrong(program, qtbot, monkeypatch)
    assert program.walls._presenter is not None
    program.walls._presenter.set_shown(WallSettings(shown=Disclosed(*[True] * 5)))
    allowed = _everything(window)
    unseen = [canary for canary in CANARIES if canary not in allowed]
    assert unseen == [], "the dump does not see what is painted"
    looked_for = len(CANARIES) + len(hidden_words())
    value = f"{len(hits)} of {looked_for} canaries {hits[:3] or ''}, {opened} windows opened"
    gate("U3", value, "0, 0", not hits and opened == 0)


def hidden_words() -> list[str]:
    """Return the words of all kinds that the wall never shows unless it is told to."""
    shown = {canaries.word(kind, name) for kind, names in ON_THE_WALL.items() for name in names}
    return [each for each in canaries.words() if each not in shown]


def _full_of_canaries(ws: Workspace) -> None:
    """Put each canary where people put such a thing: fields made for it, titles, names, stakes."""
    for number, canary in enumerate((*EMAILS, *PHONES, *AMOUNTS)):
        day, stage = in_days(number % 4 - 1), ("Asked", "Reminded", "Our turn")[number % 3]
        places = [
            {"title": f"Call Joe {canary}"},
            {"title": f"Call Joe {number}", "customer": f"Joe {canary}"},
            {"title": f"Call Joe {number}", "job": f"Mugs {canary}"},
            {"title": f"({canary}) Call Joe", "contact": canary},
        ]
        fields = places[number % len(places)]
        added(ws, **{"stage": stage, "due": day, "stake": f"at stake {canary}"} | fields)  # type: ignore[arg-type]  # fields of a draft
    for number, canary in enumerate(NOTES):
        card = added(ws, f"Call Joe about {number}", due=in_days(number - 3), note=f"mind {canary}")
        touches.log(ws, card.id, TouchKind.CALL, f"spoke of {canary}")
        touches.add_check(ws, card.id, canary)
        touches.add_link(ws, card.id, f"https://example.org/{canary}", canary)
    people.add_customer(ws, f"Only a customer {EMAILS[0]}")
    canaries.bring(ws)


def _while_things_go_wrong(program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> int:
    """Let the database go, a job fail, a bug be told; return how many windows came of it."""
    before = {id(each) for each in QApplication.topLevelWidgets() if each.isVisible()}
    window = program.walls.window
    assert window is not None

    def away(*_: object) -> None:
        raise StoreAway("store_away", file=CANARIES[0])

    with monkeypatch.context() as patch:
        patch.setattr(watch, "since", away)
        qtbot.waitUntil(lambda: bool(window.view.sheet.moment.warning), timeout=10_000)
        program.tell_bug(KeyError(CANARIES[1]))
        program._work.run(_wrong)
        troubled = _everything(window)
        assert not any(canary in troubled for canary in CANARIES)
    qtbot.waitUntil(lambda: not window.view.sheet.moment.warning, timeout=20_000)
    there = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return sum(id(each) not in before for each in there)


def _wrong() -> None:
    raise KeyError(CANARIES[2])


def _everything(window: WallWindow) -> str:
    """Return all texts of the wall: painted on each page, told to screen readers, in widgets."""
    words = list(_told(QAccessible.queryAccessibleInterface(window)))
    for widget in (window, *window.findChildren(QWidget)):
        words += [widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle()]
    for _ in range(min(window.view.pages, MOST_PAGES_SEEN)):
        words.append(_painted(window.view))
        window.view.turn_page()
    return "\n".join(words)


def _painted(view: QWidget) -> str:
    """Return the texts of a picture: SVG keeps them as texts."""
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(view.width(), view.height()))
    view.render(generator)
    picture = bytes(buffer.data().data()).decode()
    return "\n".join(html.unescape(text) for text in re.findall(r">([^<>]+)</text>", picture))


def _told(interface: QAccessibleInterface | None) -> Iterator[str]:
    if interface is None:
        return
    yield from (interface.text(kind) for kind in QAccessible.Text if kind.value <= 4)
    for number in range(interface.childCount()):
        yield from _told(interface.child(number))
