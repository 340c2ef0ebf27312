"""Run under strace by test_foreign_words: foreign text in every place where the window shows any.

What is shown must be the text itself; HTML among it names a picture and a server that whoever
watches this process must not see it ask for.
"""

from __future__ import annotations

import json
import os
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
)

from board.domain.board import CardDetails, HistoryEntry
from board.domain.card import CheckItem, Link, Touch, TouchKind
from board.domain.card_summary import card_summary
from board.domain.customer_view import ListedCustomer
from board.domain.process import Discount, Overview, Process, Step, StepTurn
from board.domain.process_diff import JobOffer, difference
from board.ui.actions.wishes import Wishes
from board.ui.importing.import_table import ImportDialog
from board.ui.importing.import_values import (
    BoardPreview,
    ListPreview,
    Outcome,
    ReportLine,
    TablePreview,
)
from board.ui.pages.archive import archive
from board.ui.pages.people import colleagues, customers
from board.ui.pages.processes import processes
from board.ui.panel.card_panel import CardPanel
from board.ui.processes.apply_dialog import ApplyDialog
from board.ui.processes.letter_dialog import LetterDialog
from board.ui.processes.process_draft import ProcessDraft
from board.ui.processes.process_page import ProcessPage
from board.ui.search.search_box import WhereRow
from board.ui.settings.date_format import date_format_of
from board.ui.widgets.list_page import ListPage
from board.ui.widgets.plain import clipped, one_line, storable
from board.ui.window.about import AboutDialog, AboutValues
from board.ui.window.notice_bar import Notice, Offer
from board.ui.window.opening_page import OpeningPage
from tests.driver.builders import (
    NOW,
    TODAY,
    a_board,
    a_card,
    a_colleague,
    a_contact,
    a_customer,
    a_job,
    a_stage,
)
from tests.driver.scenario import AtDesk
from tests.driver.views import a_date_format
from tests.faults.literal import mistakes_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pytestqt.qtbot import QtBot

    from board.domain.board import Board
    from tests.driver.builders import Clock

DATA = Path(__file__).parents[1] / "data" / "text" / "naughty_strings.json"
CANARY = os.environ.get("CANARY_FILE", "/nonexistent/canary.png")
SERVER = os.environ.get("CANARY_SERVER", "127.0.0.1:9")
PAINTED = 12
"""Every so manieth naughty string is painted in the panel too; of the HTML each."""
HTML = (
    f'<img src="file://{CANARY}">',
    f'<img src="{CANARY}" width=99999999 height=99999999>',
    f'<img src="http://{SERVER}/x.png">',
    f'<b>bold</b> <a href="http://{SERVER}/">here</a>',
    f'<style>@import url("http://{SERVER}/x.css"); * {{ background: url({CANARY}) }}</style>x',
    f'<link rel=stylesheet href="file://{CANARY}"><p>x</p>',
    f"<table background='{CANARY}'>" + "<table><tr><td>" * 200,
    "<b>" * 20_000,
    "<script>alert(1)</script>",
    "&amp;&lt;b&gt;&#60;",
    f"![picture](file://{CANARY})",
    f"<!DOCTYPE html><html><body><object data='{CANARY}'></object></body></html>",
    "<nobr><i>x</i>\n<br/><hr>",
)


def words() -> list[str]:
    """Return every text that can be stored as a title, the HTML first."""
    naughty: list[str] = json.loads(DATA.read_text("utf-8"))
    return [*HTML, *(text for text in naughty if storable(text) and text.strip())]


def world(texts: list[str]) -> Board:
    """Return a board on which every text stands in every place."""
    stages = [a_stage(text, id=str(number)) for number, text in enumerate(HTML)]
    stages += [a_stage(id="s")]
    cards = [
        a_card(
            text,
            id=str(number),
            stage_id=stages[number % len(stages)].id,
            note=text,
            stake=text,
            contact=text,
            tags=(text,),
            customer_id=str(number),
            job_id=str(number),
            owner_id=str(number),
            due=TODAY + timedelta(days=number % 9 - 2),
        )
        for number, text in enumerate(texts)
    ]
    named = {str(number): text for number, text in enumerate(texts)}
    return a_board(
        cards,
        stages,
        customers={key: a_customer(text, id=key) for key, text in named.items()},
        contacts={
            key: a_contact(key, id=key, name=text, email=text, phone=text)
            for key, text in named.items()
        },
        jobs={key: a_job(text, id=key) for key, text in named.items()},
        colleagues={key: a_colleague(text, id=key) for key, text in named.items()},
    )


@pytest.fixture
def desk(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, board_file: Path, clock: Clock
) -> Iterator[AtDesk]:
    at_desk = AtDesk(qtbot, monkeypatch, address=board_file, clock=clock)
    at_desk.open_board.watcher.stop()
    yield at_desk
    at_desk.goes_home()


@pytest.mark.timeout(900)
def test_every_text_is_shown_as_it_is(desk: AtDesk) -> None:
    texts = words()
    board = world(texts)
    wrong: list[str] = []
    desk.desk.take(board)
    desk.window.resize(2400, 6000)
    desk.window.grab()
    wrong += _mistakes("board")
    wrong += _in_the_panel(desk, board)
    for where in (_notices, _menus, _search, _pages, _dialogs, _processes, _several):
        where(desk, board, texts)
        wrong += _mistakes(where.__name__)
    assert not wrong, "\n".join(wrong)


def _in_the_panel(desk: AtDesk, board: Board) -> list[str]:
    wishes = Wishes()
    panel = CardPanel(desk.theme, a_date_format(), wishes)
    desk.qtbot.addWidget(panel)
    edits: list[object] = []
    wishes.cards.edit.connect(lambda *said: edits.append(said))
    panel.resize(420, 1800)
    panel.show()
    wrong: list[str] = []
    for number, card in enumerate(board.cards.values()):
        details = _details(board, card.id)
        arranged = card_summary(card, board, TODAY, desk.desk.arrangement.workdays, UTC)
        panel.show_card(details, board, summary=arranged, zone=UTC)
        wrong += [f"panel, {card.title[:60]!r}: {what}" for what in _unlike(panel, card.title)]
        if number < len(HTML) or number % PAINTED == 0:
            panel.grab()
            wrong += mistakes_in(panel)
    panel.commit()
    if edits:
        wrong.append(f"only looking edits {len(edits)} fields, such as {edits[0]!r:.200}")
    panel.hide()
    return wrong


def _details(board: Board, card_id: str) -> CardDetails:
    card = board.cards[card_id]
    text = card.title
    return CardDetails(
        card,
        checklist=(CheckItem("i", card_id, text, 1.0),),
        links=(Link("l", card_id, text, 1.0, text),),
        touches=(Touch("t", card_id, NOW, TouchKind.NOTE, text, author=text),),
        history=(HistoryEntry(NOW, "edit", text, (("title", text, text), ("note", "", text))),),
    )


def _unlike(panel: CardPanel, text: str) -> Iterator[str]:
    """Yield the fields that show another text."""
    body = panel.body
    fields: dict[str, QPlainTextEdit | QLineEdit] = {
        "title": body.head.title,
        "customer": body.head.customer,
        "contact": body.head.contact,
        "job": body.head.job,
        "owner": body.facts.owner,
        "stake": body.facts.stake,
        "note": body.note.text,
    }
    for name, field in fields.items():
        shown = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
        if _same(shown) not in {_same(text), _same(one_line(text)), _same(clipped(text))}:
            yield f"{name} shows {shown[:60]!r}"


def _same(text: str) -> str:
    """Return a text as any text field of Qt gives it back: breaks and blanks of one kind.

    A mark of byte order at the beginning, which nobody sees, does not survive the way to Qt.
    """
    return " ".join(text.lstrip("\ufeff\ufffe").split())


def _notices(desk: AtDesk, _board: Board, texts: list[str]) -> None:
    for text in texts[:40]:
        desk.window.notice_bar.say(Notice(text, offers=(Offer("x", text),), slot=text[:20]))
    desk.window.notice_bar.grab()


def _menus(desk: AtDesk, board: Board, texts: list[str]) -> None:
    for text in texts[:40]:
        desk.window.notice_bar.withdraw(text[:20])
    menu = desk.window.top_bar.menu
    menu.set_hidden([(text, text) for text in texts])
    menu.set_recent(texts)
    desk.open_board.card_menu.show(list(board.cards)[:1], QPoint())
    for each in (menu.hidden, menu.recent, *desk.open_board.card_menu._menu.findChildren(QMenu)):
        each.grab()
    desk.open_board.card_menu._menu.close()


def _search(desk: AtDesk, _board: Board, texts: list[str]) -> None:
    box = desk.window.top_bar.box
    for text in texts[: len(HTML)]:
        box.setText(text)
        box.add_rows(text, [WhereRow(text, text, text) for text in texts[:30]])
        desk.window.grab()
    box.clear()


def _pages(desk: AtDesk, board: Board, texts: list[str]) -> None:
    listed_ones = {key: ListedCustomer(key, one.name) for key, one in board.customers.items()}
    rows: tuple[Mapping[str, object], ...] = (board.cards, listed_ones, board.colleagues)
    pages = [
        ListPage(desk.theme, each(), date_format_of(desk.desk))
        for each in (archive, customers, colleagues)
    ]
    for listed, shown in zip(pages, rows, strict=True):
        listed.show_rows(list(shown.values()), listed.listing.facts(board))
    opening = OpeningPage(desk.theme, texts[0], backup=texts[1])
    for page in (*pages, opening):
        desk.qtbot.addWidget(page)
        page.resize(1200, 4000)
        page.show()
        page.grab()
    for key in map(str, range(len(HTML))):
        for listed in pages:
            listed.choose(key)
            listed.grab()


def _dialogs(desk: AtDesk, board: Board, texts: list[str]) -> None:
    kind, turn = next(iter(board.stages.values())).kind, next(iter(board.stages.values())).turn
    lists = [ListPreview(text, text, 1, kind, turn) for text in texts[:60]]
    table = TablePreview(texts[0], texts[:14], [texts[:14], texts[14:28]], ("title",), {"title": 0})
    report = [ReportLine(1, Outcome.SKIPPED, text, text) for text in texts]
    for preview in (table, BoardPreview(texts[1], lists)):
        dialog = ImportDialog(desk.theme, preview, desk.window)
        desk.qtbot.addWidget(dialog)
        dialog.open()
        dialog.show_problem(texts[0])
        dialog.grab()
        dialog.show_report(report)
        dialog.grab()
    about = AboutDialog(desk.theme, AboutValues(*texts[:5]), desk.window)
    desk.qtbot.addWidget(about)
    about.open()
    about.grab()


def _processes(desk: AtDesk, _board: Board, texts: list[str]) -> None:
    steps = tuple(
        Step(
            key=str(number),
            title=one_line(text),
            turn=StepTurn.CUSTOMER if number % 2 else StepTurn.SUPPLIER,
            who=one_line(text),
            owner=one_line(text),
            why=text,
            after=(str(number - 1),) if number else (),
        )
        for number, text in enumerate(texts[:50])
    )
    process = Process(id="p", name=texts[0], steps=steps, discount=Discount(percent=5))
    page = ProcessPage(desk.theme)
    page.resize(1500, 3000)
    page.show_examples(texts[:30])
    page.show_draft(ProcessDraft(process, process), texts[:30])
    page.beside.show_letter(texts[1])
    listed = ListPage(desk.theme, processes(), date_format_of(desk.desk))
    rows = [Overview(str(n), text, text, 1, steps=1, jobs=0) for n, text in enumerate(texts)]
    listed.show_rows(rows, None)
    older = replace(process, steps=(replace(steps[0], title="x"), *steps[2:]), buffer_days=9)
    changed = difference(older, process, done=(), known="1", lead=3, min_notice=1)
    offers = [JobOffer(text, text, text, 1, changed) for text in texts[: len(HTML)]]
    letter = LetterDialog(desk.theme, texts[2], texts[3], desk.window)
    for shown in (page, listed, ApplyDialog(desk.theme, process, offers, desk.window), letter):
        desk.qtbot.addWidget(shown)
        shown.show()
        shown.grab()
    for number in range(len(HTML)):
        page._choose(number)
        page.form.after.menu()
        page.grab()


def _several(desk: AtDesk, board: Board, texts: list[str]) -> None:
    desk.open_board.board_presenter.many.show_cards(list(board.cards)[:50], board)
    desk.open_board.board_presenter.many.grab()
    changed = replace(board.stages["0"], name=texts[2])
    desk.desk.take(replace(board, stages={**board.stages, "0": changed}))
    desk.window.grab()


def _mistakes(where: str) -> list[str]:
    found = [what for window in QApplication.topLevelWidgets() for what in mistakes_in(window)]
    return [f"{where}: {what}" for what in dict.fromkeys(found)]
