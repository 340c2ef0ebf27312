"""The header of a stage: name in marker hand over a hand-drawn line, counts, and its menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from board.domain.urgency import Grade
from board.ui.board.card_layout import BAR, MARGIN
from board.ui.board.stage_menu import StageMenu, stage_query
from board.ui.board.stage_name import StageName
from board.ui.theme import Type
from board.ui.theme_colours import mixed
from board.ui.widgets.count_button import CountButton
from board.ui.widgets.inline_edit import InlineEdit
from board.ui.widgets.looks import presses_button
from board.ui.widgets.shapes import hand_line, wavering
from board.ui.words import Counted

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import (
        QContextMenuEvent,
        QEnterEvent,
        QFocusEvent,
        QKeyEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from board.domain.arrange import Counts
    from board.domain.card import Stage
    from board.ui.actions.wishes import Wishes
    from board.ui.theme import Theme

LINE = 0.24  # em: thickness of the marker
LINE_ROOM = 0.75
DARK_SHARE = 0.35  # of white in a marker colour on the chalkboard


class StageHeader(QWidget):
    """Shows one stage's name and numbers; clicks on numbers filter."""

    def __init__(self, theme: Theme, wishes: Wishes, parent: QWidget) -> None:
        """Come up empty; ``show_stage`` fills it."""
        super().__init__(parent)
        self._theme = theme
        self._wishes = wishes
        self._stage: Stage | None = None
        self._counts: Counts | None = None
        self._row = QHBoxLayout(self)
        self.menu = StageMenu(theme, wishes, self)
        self.name = StageName(theme, self)
        self.count = CountButton(theme, self)
        self.late = CountButton(theme, self, mark=Grade.LATE)
        self.more = QToolButton(self)
        self.count.setToolTip(self.tr("Show only this stage"))
        self.late.setToolTip(self.tr("Show only what is late here"))
        self._renamed: Stage | None = None  # as it was when the field came up
        self._edit = InlineEdit(self)
        self._edit.setAccessibleName(self.tr("New name of the stage"))
        self._edit.hide()
        self._lay_out()
        self._connect()
        self.restyle()

    def show_stage(self, stage: Stage, counts: Counts) -> None:
        """Show this stage and its numbers; asked after each change, so mostly nothing is new."""
        if (stage, counts) == (self._stage, self._counts):
            return
        self._stage, self._counts = stage, counts
        self.name.set_name(stage.name)
        self.setAccessibleName(self.tr("Stage {name}").format(name=stage.name))
        words = self.tr("{what} in {stage}, show only these")
        cards, late = Counted().cards(counts.total), Counted().late_cards(counts.late)
        self.count.setAccessibleName(words.format(what=cards, stage=stage.name))
        self.late.setAccessibleName(words.format(what=late, stage=stage.name))
        self.more.setAccessibleName(self.tr("Menu of {stage}").format(stage=stage.name))
        self.late.setVisible(counts.late > 0)
        self._show_numbers()
        self.update()

    def restyle(self) -> None:
        """Take colours, fonts and sizes from the theme again."""
        theme, colours = self._theme, self._theme.colours
        self._show_numbers()
        self.more.setIcon(theme.icon("ellipsis", colours.soft))
        self.more.setIconSize(QSize(theme.px(1.2), theme.px(1.2)))
        self.more.setFixedSize(theme.px(1.85), theme.px(1.85))
        side = theme.px(MARGIN)
        self._row.setContentsMargins(side, 0, side + theme.px(BAR), theme.px(LINE_ROOM))
        self._edit.setFont(theme.font(Type.STRONG))
        self.name.updateGeometry()
        self.update()

    @property
    def beside_name(self) -> tuple[str, int, int] | None:
        """The name and the numbers on which the room for it depends."""
        if self._stage is None or self._counts is None:
            return None
        return self._stage.name, self._counts.total, self._counts.late

    def name_room(self, width: int) -> int:
        """Return the room for the name in a header of ``width``.

        The menu button counts, and the number without a filter: neither pointing here nor typing
        a filter may write the names of the board anew.
        """
        if self._counts is None:
            return width
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        parts = [self.count.width_of(str(self._counts.total)), self.more.width()]
        if self._counts.late:
            parts.append(self.late.sizeHint().width())
        rest = sum(part + gap for part in parts) + gap  # the stretch has a gap too
        return width - margins.left() - margins.right() - rest

    def rename(self) -> None:
        """Edit the name in its place."""
        if self._stage is None:
            return
        self._renamed = self._stage
        self._edit.setText(self._stage.name)
        self._place_edit()
        self._edit.show()
        self._edit.selectAll()
        self._edit.setFocus()

    def open_menu(self, place: QPoint) -> None:
        """Open the menu at a place of the screen."""
        if self._stage is not None:
            self.menu.made_for(self._stage).popup(place)

    def _lay_out(self) -> None:
        row = self._row
        row.setSpacing(self._theme.px(0.15))
        row.addWidget(self.name, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self.late, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        self.more.setProperty("flat", True)
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.hide()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect(self) -> None:
        self.name.edit_wanted.connect(self.rename)
        self.menu.rename_wanted.connect(self.rename)
        self.count.clicked.connect(lambda: self._filter(late=False))
        self.late.clicked.connect(lambda: self._filter(late=True))
        self.more.clicked.connect(self._on_more)
        self._edit.accepted.connect(self._on_renamed)
        self._edit.left.connect(self._edit.hide)

    def _show_numbers(self) -> None:
        if self._counts is None:
            return
        colours = self._theme.colours
        colour = colours.today_text if self._counts.over_limit else colours.faint
        self.count.show_number(_shown_of(self._counts), colour)
        self.late.show_number(str(self._counts.late), colours.late_text)

    def _filter(self, *, late: bool) -> None:
        if self._stage is not None:
            self._wishes.window.filter.emit(stage_query(self._stage.name, late=late))

    def _on_more(self) -> None:
        self.open_menu(self.mapToGlobal(QPoint(self.more.x(), self.height())))

    def _on_renamed(self, name: str) -> None:
        self._edit.hide()
        seen = self._renamed
        if seen is not None and name != seen.name:
            self._wishes.stages.edit.emit(seen.id, {"name": name}, seen)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu."""
        self.open_menu(event.globalPos())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the menu button."""
        self.more.show()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the menu button."""
        self.more.setVisible(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the menu button and the ring."""
        super().focusInEvent(event)
        self.more.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the menu button and the ring."""
        super().focusOutEvent(event)
        self.more.setVisible(self.underMouse())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu with Enter or Space, rename with F2; the rest is the board's."""
        if presses_button(event):
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._on_more()
        elif event.key() == Qt.Key.Key_F2:
            self.rename()
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the edit in its place."""
        self._place_edit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the marker line under the name."""
        if self._stage is None:
            return
        px = self._theme.px
        colour = self._stage.colour
        if self._theme.dark:
            colour = mixed(colour, "#ffffff", DARK_SHARE)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colour), px(LINE))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        end = px(MARGIN) + px(LINE) / 2
        middle = self.height() - px(LINE_ROOM) / 2
        right = self.width() - px(BAR) - end
        painter.drawPath(hand_line(end, right, middle, swing=wavering(right)))
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.colours.focus), px(0.16)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = self.rect().adjusted(1, 1, -1 - px(BAR), -1)
            painter.drawRoundedRect(ring, px(0.45), px(0.45))
        painter.end()

    def _place_edit(self) -> None:
        height = self._edit.sizeHint().height()
        room = self.height() - self._theme.px(LINE_ROOM)
        width = self.width() - self._theme.px(BAR)
        self._edit.setGeometry(0, (room - height) // 2, width, height)


def _shown_of(counts: Counts) -> str:
    """Return "4", or "2/4" while a filter hides some."""
    return str(counts.total) if counts.shown == counts.total else f"{counts.shown}/{counts.total}"
