"""Titles break between words and are read in one direction, on the desk, the wall and paper."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontDatabase, QImage, QPainter, QTextDocument

from board.domain.viewing import Viewing
from board.ui.board import card_painter
from board.ui.board.card_layout import CardLayout
from board.ui.printing.lettering import laid_out, width_of
from board.ui.printing.paper import Style
from board.ui.theme import TEXT_FAMILY, Theme, Type, load_fonts
from board.ui.wall.ink import Hand, WallInk
from board.ui.widgets.choice_field import TagsField
from board.ui.widgets.text_layout import split
from tests.driver.examples import arranged, example_board
from tests.driver.views import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    Lines = Callable[[str, Theme, pytest.MonkeyPatch], list[str]]

CASES = Path(__file__).parents[1] / "data" / "cases"
EMOJI = "🎉🎉🎉🎉 banquet favours for the celebration"
MARKS = "\u200e\u200f"


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    if TEXT_FAMILY not in QFontDatabase.families():
        load_fonts(RESOURCES / "fonts")
    return Theme(RESOURCES)


def on_the_desk(title: str, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what is drawn of a title on a card of the desk."""
    drawn: list[str] = []
    font = theme.font(Type.TITLE)

    class Pen(QPainter):
        def drawText(self, *args: object) -> None:  # type: ignore[override]  # hears any way
            if self.font() == font:
                drawn.append(str(args[1]))

    monkeypatch.setattr(card_painter, "QPainter", Pen)
    layout = CardLayout(theme)
    arrangement = arranged(example_board())
    summary = replace(arrangement.summary(next(iter(arrangement.board.cards))), title=title)
    sheet = QImage(300, 200, QImage.Format.Format_ARGB32)
    painter = QPainter(sheet)
    size = QSize(250, layout.card_height(summary, 250))
    cards = card_painter.CardPainter(theme, layout)
    cards.paint(painter, QRect(0, 0, 250, size.height()), summary=summary, ratio=1.0)
    painter.end()
    return drawn


def on_the_wall(title: str, theme: Theme, _patch: pytest.MonkeyPatch) -> list[str]:
    """Return the lines of a title on the wall."""
    ink = WallInk(theme, Viewing(), QSize(1920, 1080))
    return ink.lines(Hand.TITLE, title, ink.width(Hand.TITLE, title) * 0.65)


def on_paper(title: str, _theme: Theme, _patch: pytest.MonkeyPatch) -> list[str]:
    """Return the lines of a title on paper."""
    layout = laid_out(title, Style.TITLE, width_of(title, Style.TITLE) * 0.65, 2)
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    units = layout.text().encode("utf-16-le")
    return [
        units[2 * line.textStart() : 2 * (line.textStart() + line.textLength())].decode("utf-16-le")
        for line in lines
    ]


places = pytest.mark.parametrize("place", [on_the_desk, on_the_wall, on_paper])


@places
def test_a_title_with_emoji_breaks_between_words(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, place: Lines
) -> None:
    lines = [line.strip(MARKS + " \u2028") for line in place(EMOJI, theme, monkeypatch)]
    assert len(lines) == 2
    assert " ".join(lines) == EMOJI


@places
def test_a_long_title_with_emoji_is_cut_at_its_end(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, place: Lines
) -> None:
    title = "🎉🎉 words of a title that " * 20 if place is on_the_desk else f"{EMOJI} " * 4
    lines = [line.strip(MARKS + " \u2028") for line in place(title, theme, monkeypatch)]
    lines[-1] = lines[-1].removesuffix("…")
    shown = " ".join(lines)
    assert title.startswith(shown.rstrip()), shown


@places
def test_both_lines_are_read_in_the_direction_of_the_whole_title(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, place: Lines
) -> None:
    with (CASES / "17-two-line-rtl-title.csv").open(encoding="utf-8", newline="") as file:
        [row] = csv.DictReader(file)
    title = row["Title"]
    from_the_right = title[4:]
    for text, way in (
        (title, Qt.LayoutDirection.LeftToRight),
        (from_the_right, Qt.LayoutDirection.RightToLeft),
    ):
        lines = place(text, theme, monkeypatch)
        assert len(lines) == 2
        assert [direction(line) for line in lines] == [way, way]


def direction(text: str) -> Qt.LayoutDirection:
    """Return in which direction Qt writes a text that stands alone."""
    document = QTextDocument()
    document.setPlainText(text)
    return document.firstBlock().textDirection()


def test_a_text_is_split_where_qt_counts() -> None:
    assert split("🎉 ab", 4) == ("🎉 a", "b")


def test_tags_before_the_cursor_stay_when_one_with_emoji_is_completed(qtbot: QtBot) -> None:
    field = TagsField("Tags")
    qtbot.addWidget(field)
    field.set_choices(["proof"])
    field.setText("🎉, 🎊, pr")
    completer = field.completer()
    completer.setCompletionPrefix("pr")
    field.setCursorPosition(9)
    assert completer.pathFromIndex(completer.completionModel().index(0, 0)) == "🎉, 🎊, proof"
