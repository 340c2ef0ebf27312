"""Everything that can be seen or heard is translated: window, panel, pages, menus, dialogs."""

from __future__ import annotations

from datetime import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QDialog

from board.app import licences
from board.app.paths import log_folder, resource
from board.domain.card import TouchKind
from board.services import backups, cards, touches
from tests.driver.builders import in_days
from tests.driver.screen_words import Pseudo, untranslated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtCore import QObject

    from board.domain.card import Card, Stage
    from tests.driver.app import Started
    from tests.driver.scenario import AtDesk

TITLE = "Δείγμα"
RULES = ("FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY")  # typed by people and hinted at


@pytest.fixture
def desk(sits_down: Callable[..., AtDesk], tmp_path: Path) -> Iterator[AtDesk]:
    """Somebody Greek at a desk that speaks the made-up language."""
    app = QCoreApplication.instance()
    assert app is not None
    before = QLocale()
    pseudo = Pseudo()
    QLocale.setDefault(QLocale("el_GR"))
    app.installTranslator(pseudo)
    desk = sits_down("Εύα Κλάιν")
    for stage in stages_of(desk):
        desk.open_board.actions.stages.edit(stage.id, {"name": f"Στάδιο {stage.position:g}"})
    desk.settles()
    yield desk
    app.removeTranslator(pseudo)
    QLocale.setDefault(before)


def stages_of(desk: AtDesk) -> list[Stage]:
    """Return the stages of the board, from left to right."""
    return list(desk.open_board.desk.board.all_stages())


def has_a_full_card(desk: AtDesk) -> Card:
    """Have a card with everything on it."""
    card = desk.has(
        TITLE,
        customer="Πελάτης",
        contact="Νίκος",
        job="Κούπες",
        due=in_days(-3),
        due_time=time(14, 30),
        ask_on=in_days(-5),
        note="Σημείωση",
        stake="100 €",
        tags=("δείγμα",),
        repeat="FREQ=WEEKLY",
    )
    desk.does(lambda: touches.log(desk.ws, card.id, TouchKind.CALL, "Κλήση"))
    desk.does(lambda: touches.log(desk.ws, card.id, TouchKind.NOTE, ""))
    desk.does(lambda: touches.add_check(desk.ws, card.id, "Γραμμή"))
    desk.does(lambda: touches.add_link(desk.ws, card.id, "/λ/δ.ξ"))
    desk.does(lambda: cards.edit(desk.ws, card.id, {"note": "Άλλη"}))
    return card


def expects_all_translated(*parts: QObject, data: tuple[str, ...] = ()) -> None:
    found = untranslated(parts, data)
    assert not found, "\n".join(found)


def test_the_empty_board(desk: AtDesk) -> None:
    expects_all_translated(desk.window)


def test_the_board_with_cards_of_each_urgency(desk: AtDesk) -> None:
    has_a_full_card(desk)
    for days in (-9, -1, 0, 1, 2, 20):
        desk.has("Κάρτα", due=in_days(days))
        desk.has("Κάρτα", ask_on=in_days(days))
    desk.has("Κάρτα", due=in_days(0), due_time=time(9))
    done = desk.has("Έτοιμη", due=in_days(2))
    desk.does(lambda: cards.finish(desk.ws, [done.id]))
    expects_all_translated(desk.window)


@pytest.mark.parametrize("turn", range(6))
def test_the_panel_in_each_stage(desk: AtDesk, turn: int) -> None:
    card = has_a_full_card(desk)
    stage = stages_of(desk)[turn]
    desk.does(lambda: cards.move(desk.ws, [card.id], stage.id))
    desk.open_board.panel_presenter.open(card.id)
    desk.until(lambda: desk.panel.card_id == card.id)
    desk.settles()
    expects_all_translated(desk.window, data=RULES)


def test_the_panel_of_several_cards(desk: AtDesk) -> None:
    ids = [desk.has("Κάρτα").id for _ in range(3)]
    desk.view.select(ids)
    desk.settles()
    desk.panel.ask_snooze(in_days(9))
    expects_all_translated(desk.window, data=RULES)


def test_the_menus(desk: AtDesk) -> None:
    card = has_a_full_card(desk)
    expects_all_translated(desk.bar.menu)
    desk.open_board.card_menu.show([card.id], desk.window.pos())
    menu = desk.open_board.card_menu._menu
    expects_all_translated(menu)
    menu.close()
    for column in desk.columns():
        stage = desk.open_board.desk.board.stages[column.stage_id]
        expects_all_translated(column.header.menu.made_for(stage))


def test_what_is_found_while_typing(desk: AtDesk) -> None:
    has_a_full_card(desk)
    desk.types_in_box("δειγ")
    desk.settles()
    expects_all_translated(desk.box, desk.box.popup)


@pytest.mark.parametrize("page", ["archive", "customers", "colleagues", "ladders"])
def test_the_pages(desk: AtDesk, page: str) -> None:
    card = has_a_full_card(desk)
    desk.does(lambda: cards.archive(desk.ws, [card.id]))
    desk.open_board.on_menu(page)
    desk.settles()
    expects_all_translated(desk.window)


def test_the_settings(desk: AtDesk) -> None:
    desk.open_board.on_menu("settings")
    dialog = desk.dialog()
    firm = dialog.firm  # type: ignore[attr-defined]  # of the settings
    data = (firm.zone.text(), "English", "Deutsch", "Français", "Español")
    path = desk.ws.store.path
    assert path is not None
    expects_all_translated(dialog, data=(*data, str(backups.home(path))))
    dialog.close()


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("λ.csv", ["Τίτλος;Πελάτης;title;due", "Δείγμα;Πελάτης;;Λάθος", ";;;"]),
        ("δ.json", ['{"name": "Δ", "lists": [{"id": "1", "name": "Λ"}], "cards": []}']),
    ],
)
def test_importing(desk: AtDesk, tmp_path: Path, name: str, lines: list[str]) -> None:
    file = tmp_path / name
    file.write_text("\n".join(lines), "utf-8")
    desk.open_board.importing.start(str(file))
    dialog = desk.dialog()
    desk.settles()
    expects_all_translated(dialog, data=("title", "due", name))
    dialog.close()


def test_what_is_said_after_an_action(desk: AtDesk) -> None:
    card = has_a_full_card(desk)
    actions, bar = desk.open_board.actions, desk.notice_bar
    stage = stages_of(desk)[2].id
    steps: tuple[Callable[[], object], ...] = (
        lambda: actions.cards.move([card.id], stage, ""),
        lambda: actions.cards.assign([card.id], "Νίκος"),
        lambda: actions.cards.give_date([card.id], in_days(3)),
        lambda: actions.cards.snooze([card.id], in_days(2), None),
        lambda: actions.touches.answered(card.id),
        lambda: actions.touches.offer_help(card.id),
        lambda: actions.touches.log(card.id, "call", ""),
        lambda: actions.cards.edit(card.id, {"title": ""}, card),
        lambda: actions.cards.finish([card.id]),
        actions.undo,
        actions.redo,
        lambda: actions.cards.archive([card.id]),
        lambda: actions.cards.remove([card.id]),
    )
    for do in steps:
        do()
        desk.settles()
        expects_all_translated(bar, desk.bar)


def test_keys_and_about(program: Callable[..., Started], board_file: Path) -> None:
    app = QApplication.instance()
    assert app is not None
    pseudo = Pseudo()
    started = program(board_file)
    app.installTranslator(pseudo)
    for wish in ("keys", "about"):
        started.open_board.on_menu(wish)
        dialog = next(one for one in started.window.findChildren(QDialog) if one.isVisible())
        about = (
            str(board_file),
            str(log_folder()),
            resource("whats-new.md").read_text("utf-8"),
            licences.text(),
        )
        expects_all_translated(dialog, data=about)
        dialog.close()
    app.removeTranslator(pseudo)
