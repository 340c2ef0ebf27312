from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QLabel, QToolTip

from board.ui.widgets import plain
from board.ui.widgets.plain import (
    LONGEST,
    MOST_WIDTHS,
    PlainLabel,
    menu_text,
    plain_label,
    plain_tooltip,
    storable,
)
from board.ui.widgets.text_layout import laid_out
from tests.driver.examples import HTML

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout
    from pytestqt.qtbot import QtBot

MARKS = "\ufeff\ufffe"  # byte order marks at the beginning, which PySide takes away
NAUGHTY = json.loads(
    (Path(__file__).parents[1] / "data" / "text" / "naughty_strings.json").read_text("utf-8")
)


def test_html_is_shown_literally(qtbot: QtBot) -> None:
    label = plain_label(HTML, wraps=True)
    qtbot.addWidget(label)
    assert label.text() == HTML
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_a_tooltip_is_escaped(qtbot: QtBot) -> None:
    assert "&lt;b&gt;" in plain_tooltip(HTML)
    assert "<b>" not in plain_tooltip(HTML)
    assert not plain_tooltip("")
    assert not QToolTip.isVisible()


def test_text_is_clipped_to_ten_thousand_characters(qtbot: QtBot) -> None:
    label = PlainLabel("x" * 20_000, wraps=True)
    qtbot.addWidget(label)
    assert len(label.text()) == LONGEST
    assert label.text().endswith("…")


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "x\udfff"])
def test_nul_and_lone_surrogates_cannot_be_stored(text: str) -> None:
    assert not storable(text)
    assert storable("Ω ✓ 😀")


def test_a_long_word_wraps_where_it_must(qtbot: QtBot) -> None:
    label = PlainLabel("x" * 300, wraps=True)
    qtbot.addWidget(label)
    assert label.heightForWidth(100) > 3 * label.heightForWidth(10_000)
    assert label.minimumSizeHint().width() < 100


def test_a_text_is_laid_out_once_for_each_width_and_anew_in_another_font(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    label = PlainLabel("Approve the proof " * 9, wraps=True)
    qtbot.addWidget(label)
    times: list[object] = []

    def counted(*of: Any) -> QTextLayout:  # noqa: ANN401 - whatever is laid out
        times.append(of)
        return laid_out(*of)

    monkeypatch.setattr(plain, "laid_out", counted)
    height = label.heightForWidth(100)
    assert [label.heightForWidth(width) for width in (100, 200, 100, 200)][::2] == [height] * 2
    assert len(times) == 2

    font = label.font()
    font.setPixelSize(2 * QFontInfo(font).pixelSize())
    label.setFont(font)
    assert label.heightForWidth(100) > height
    label.setText("Approve")
    assert label.heightForWidth(1_000) < height


def test_a_name_in_a_menu_underlines_nothing() -> None:
    assert menu_text("Alder & Sons\n") == "Alder && Sons"


def test_naughty_strings_are_shown_as_they_are(qtbot: QtBot) -> None:
    for text in NAUGHTY:
        label = PlainLabel(text, wraps=True)
        qtbot.addWidget(label)
        label.resize(300, label.heightForWidth(300))
        label.grab()
        assert label.text() == text.lstrip(MARKS)
        assert isinstance(label, QLabel)


def test_a_label_that_was_drawn_wider_and_wider_remembers_a_few_widths(qtbot: QtBot) -> None:
    label = PlainLabel("some words that wrap " * 5, wraps=True)
    qtbot.addWidget(label)
    tall = [label.heightForWidth(width) for width in range(100, 600)]
    assert tall == sorted(tall, reverse=True)
    assert len(label._heights) <= MOST_WIDTHS
