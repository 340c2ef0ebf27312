"""The look: every text can be read, icons and fonts are there, the user's choice wins."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from board.ui.theme import Look, Theme, Type, load_fonts
from board.ui.theme_colours import DARK, LIGHT, Colours, Tone, contrast, mixed
from board.ui.widgets.card_shapes import OWNER_SHARE, SELECTED_TINT

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

RESOURCES = Path(__file__).parents[2] / "resources"
READABLE = 4.5
SHAPES = 3.0

looks = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])


def tones(colours: Colours) -> list[Tone]:
    names = ("late", "late_more", "late_most", "today", "none", "soon", "later", "done")
    return [getattr(colours, name) for name in names]


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#ffffff") == pytest.approx(1)


@looks
def test_words_on_the_board_can_be_read(colours: Colours) -> None:
    for ground in (colours.board, colours.board_dim, colours.surface, colours.field):
        for text in (colours.text, colours.soft, colours.faint, colours.late_text):
            assert contrast(text, ground) >= READABLE, (text, ground)
        for text in (colours.today_text, colours.done_text):
            assert contrast(text, ground) >= READABLE, (text, ground)
    assert contrast(colours.accent_text, colours.accent) >= READABLE


@looks
def test_words_on_cards_can_be_read_selected_or_not(colours: Colours) -> None:
    for tone in tones(colours):
        for paper in (tone.tint, mixed(tone.tint, colours.card_focus, SELECTED_TINT)):
            done = tone is colours.done
            texts = (
                [colours.done_text_on_card]
                if done
                else [
                    colours.card_text,
                    colours.card_soft,
                    colours.card_faint,
                    colours.card_stake,
                ]
            )
            for text in texts:
                assert contrast(text, paper) >= READABLE, (text, paper)


@looks
def test_words_on_chips_and_badges_can_be_read(colours: Colours) -> None:
    for tone in tones(colours):
        assert contrast(tone.chip_text, tone.chip) >= READABLE, tone
    for owner in ("#000000", "#ffffff", "#d55e00", "#4c5aa8"):
        badge = mixed(colours.badge, owner, OWNER_SHARE)
        assert contrast(colours.badge_text, badge) >= READABLE


@looks
def test_the_rings_of_focus_and_selection_are_seen(colours: Colours) -> None:
    for ground in (colours.board, colours.board_dim):
        assert contrast(colours.focus, ground) >= SHAPES
    for tone in tones(colours):
        assert contrast(colours.card_focus, tone.tint) >= SHAPES


def test_an_unknown_system_look_means_light_and_the_choice_wins(qtbot: QtBot) -> None:
    theme = Theme(RESOURCES)
    assert not theme.dark
    with qtbot.waitSignal(theme.changed):
        theme.choose_look(Look.DARK)
    assert theme.dark
    assert theme.colours is DARK


def test_sizes_follow_the_scale(qtbot: QtBot) -> None:
    theme = Theme(RESOURCES)
    unit, title = theme.unit, theme.font(Type.TITLE).pixelSize()
    with qtbot.waitSignal(theme.changed):
        theme.set_scale(200)
    assert theme.unit == pytest.approx(2 * unit)
    assert theme.font(Type.TITLE).pixelSize() == pytest.approx(2 * title, abs=1)
    theme.set_scale(1000)
    assert theme.scale == 300


def test_our_fonts_load_from_the_folder(qtbot: QtBot) -> None:
    families = load_fonts(RESOURCES / "fonts")
    assert "Atkinson Hyperlegible Next" in families
    assert "Shantell Sans" in families


def test_icons_are_drawn_in_the_colour_asked_for(qtbot: QtBot) -> None:
    theme = Theme(RESOURCES)
    image = theme.pixmap("plus", side=24, ratio=2.0, colour="#ff0000").toImage()
    assert image.width() == 48
    middle = image.pixelColor(24, 24)
    assert (middle.red(), middle.green(), middle.blue()) == (255, 0, 0)


def test_the_palette_is_ours(qtbot: QtBot) -> None:
    from board.ui.theme_style import palette, style_sheet

    made = palette(DARK)
    assert made.color(QPalette.ColorRole.Window) == QColor(DARK.surface)
    assert "@" not in style_sheet(DARK, 13.0)


def test_a_look_that_is_there_already_is_not_worked_out_anew_for_every_widget(
    qapp: QApplication, qtbot: QtBot
) -> None:
    before = (qapp.palette(), qapp.font(), qapp.styleSheet())
    styled = Styled()
    qtbot.addWidget(styled)
    with qtbot.waitExposed(styled):
        styled.show()
    theme = Theme(RESOURCES)
    theme.choose_look(Look.LIGHT)
    theme.apply(qapp)
    styled.times = 0

    theme.apply(qapp)
    assert styled.times == 0

    theme.choose_look(Look.DARK)
    theme.apply(qapp)
    assert qapp.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK.text)

    qapp.setPalette(before[0])
    qapp.setFont(before[1])
    qapp.setStyleSheet(before[2])


class Styled(QWidget):
    """Counts how often its style is worked out."""

    times = 0

    def changeEvent(self, event: QEvent) -> None:
        self.times += event.type() == QEvent.Type.StyleChange
