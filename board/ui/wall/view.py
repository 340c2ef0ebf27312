"""The picture of the wall: paints a `WallBoard`, page after page; is told what and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from board.domain.urgency import Grade
from board.domain.wall import WallBoard
from board.ui.board.board_ground import BoardGround
from board.ui.board.stage_header import DARK_SHARE
from board.ui.theme_colours import mixed
from board.ui.wall.ink import Hand, WallInk
from board.ui.wall.sheet import CARD_GAP, LATE_MARK, WallSheet
from board.ui.wall.values import Moment
from board.ui.wall.words import WallNumbers, empty_words, foot_words, wall_sentence
from board.ui.widgets.shapes import draw_mark, hand_line, wavering

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from board.domain.viewing import Viewing
    from board.ui.theme import Theme
    from board.ui.wall.cells import Cell
    from board.ui.wall.paging import Page
    from board.ui.wall.sheet import StageSheet

LINE = 0.11  # em: thickness of the marker


class WallView(QWidget):
    """Shows a board large; takes neither mouse nor keyboard."""

    def __init__(self, theme: Theme, viewing: Viewing, parent: QWidget | None = None) -> None:
        """Come up with nothing to show, for people at the distance of ``viewing``."""
        super().__init__(parent)
        self._theme = theme
        self._viewing = viewing
        self._board: WallBoard | None = None
        self._moment = Moment()
        self._turn = 0
        self._shift = QPoint()
        self._ground = BoardGround(theme)
        self._ink = WallInk(theme, viewing, self.size())
        self.sheet = self._laid_out()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Wall"))
        theme.changed.connect(self._on_look_changed)

    @property
    def page(self) -> int:
        """The page that is shown, counted from 0."""
        return self._turn

    @property
    def pages(self) -> int:
        """The number of pages."""
        return len(self.sheet.views)

    def show_board(self, board: WallBoard) -> None:
        """Show this board from now on; the page stays where it can."""
        if board == self._board:
            return
        self._board = board
        self.setAccessibleDescription(wall_sentence(board))
        self._lay_out()

    def show_moment(self, moment: Moment) -> None:
        """Tell another time; paints only what is another one."""
        old, self._moment = self._moment, moment
        if (old.warning != moment.warning) or (len(old.clock) != len(moment.clock)):
            self._lay_out()
            return
        self.sheet.moment = moment
        if old.clock != moment.clock:
            self._refresh(self.sheet.header)
        if (old.last_tended, old.untended) != (moment.last_tended, moment.untended):
            self._refresh(self.sheet.footer)

    def set_viewing(self, viewing: Viewing) -> None:
        """Paint for another distance or another diagonal."""
        if viewing != self._viewing:
            self._viewing = viewing
            self._on_look_changed()

    def turn_page(self) -> None:
        """Show the next page, after the last the first again."""
        if self.pages == 1:
            return
        before = self.sheet.views[self._turn]
        self._turn = (self._turn + 1) % self.pages
        after = self.sheet.views[self._turn]
        self._refresh(self.sheet.footer)
        if before[0] != after[0]:
            self.update()
            return
        for stage in self.sheet.groups[after[0]]:
            if stage.page(before[1]) != stage.page(after[1]):
                self._refresh(_rect(stage.cell))

    def shift(self, offset: QPoint) -> None:
        """Move the whole picture by some pixels against burn-in."""
        if offset != self._shift:
            self._shift = offset
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Compute all sizes anew."""
        self._on_look_changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in the region to be painted."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(0, 0, self._ground.pixmap(self.size(), ratio))
        painter.translate(self._shift)
        dirty = event.region().translated(-self._shift)
        self._draw_frame(painter)
        group, page = self.sheet.views[self._turn]
        for stage in self.sheet.groups[group] if self.sheet.groups else ():
            if dirty.intersects(self._around(_rect(stage.cell))):
                self._draw_stage(painter, stage, stage.page(page))
        painter.end()

    def _draw_frame(self, painter: QPainter) -> None:
        sheet, head = self.sheet, self.sheet.head
        if self._board is not None:
            head.paint(painter, QRectF(sheet.header), self._board, self._moment.clock)
            if not (self._board.hidden or any(stage.total for stage in self._board.stages)):
                self._draw_nothing(painter)
        if self._moment.warning:
            wide = QRectF(sheet.bar.adjusted(-self._reach, 0, self._reach, 0))
            head.paint_warning(painter, wide, self._moment.warning)
        foot = QRectF(sheet.footer)
        amber = self._moment.untended
        words = foot_words(self._moment.last_tended, self._board)
        head.paint_foot(painter, foot, words, page=(self._turn, self.pages), amber=amber)

    def _draw_nothing(self, painter: QPainter) -> None:
        colour = self._ink.colours.faint
        self._ink.write_in(painter, Hand.CLOCK, QRectF(self.rect()), empty_words(), colour)

    def _draw_stage(self, painter: QPainter, sheet: StageSheet, page: Page) -> None:
        ink, cell = self._ink, sheet.cell
        self._draw_name(painter, sheet)
        top = float(cell.y + self.sheet.name_height)
        for slot in page.slots:
            laid = sheet.cards[slot.row]
            box = QRectF(cell.x, top, cell.width, laid.heights[slot.density])
            self.sheet.cards.paint(painter, box, laid, slot.density)
            top = box.bottom() + ink.px(CARD_GAP)
        if page.more:
            place = QRectF(cell.x, top, cell.width, ink.height(Hand.TEXT))
            words = WallNumbers().more(page.more)
            ink.write_in(painter, Hand.TEXT, place, words, ink.colours.soft)

    def _draw_name(self, painter: QPainter, sheet: StageSheet) -> None:
        ink, cell, stage, hand = self._ink, sheet.cell, sheet.stage, self.sheet.stage_hand
        middle = cell.y + ink.height(Hand.STAGE) / 2
        low = middle + ink.px(0.06)
        name = ink.cut(hand, stage.name, cell.width - self.sheet.numbers_width(stage))
        ink.write(painter, hand, QPointF(cell.x, middle), name, ink.colours.text)
        at = QPointF(cell.x + ink.width(hand, name) + ink.px(0.25), low)
        ink.write(painter, Hand.CHIP, at, str(stage.total), ink.colours.faint)
        if stage.late:
            self._draw_late(painter, str(stage.late), QPointF(cell.x + cell.width, low))
        self._draw_line(painter, cell, stage.colour)

    def _draw_late(self, painter: QPainter, late: str, end: QPointF) -> None:
        """Draw how many are late, up to a point."""
        ink, colour = self._ink, self._ink.colours.late_text
        left = end.x() - ink.width(Hand.CHIP, late)
        ink.write(painter, Hand.CHIP, QPointF(left, end.y()), late, colour)
        side = ink.px(LATE_MARK)
        mark = QRectF(left - side - ink.px(0.2), end.y() - side / 2, side, side)
        draw_mark(painter, Grade.LATE, mark, colour)

    def _draw_line(self, painter: QPainter, cell: Cell, colour: str) -> None:
        ink = self._ink
        if ink.dark:
            colour = mixed(colour, "#ffffff", DARK_SHARE)
        pen = QPen(QColor(colour), ink.px(LINE))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        middle = cell.y + ink.height(Hand.STAGE) + ink.px(0.12)
        inset = ink.px(LINE) / 2
        right = cell.x + cell.width - inset
        painter.drawPath(hand_line(cell.x + inset, right, middle, swing=wavering(cell.width)))

    def _on_look_changed(self) -> None:
        self._ink = WallInk(self._theme, self._viewing, self.size())
        self._lay_out()

    def _lay_out(self) -> None:
        self.sheet = self._laid_out()
        self._turn = min(self._turn, self.pages - 1)
        self.update()

    def _laid_out(self) -> WallSheet:
        board = self._board if self._board is not None else WallBoard()
        return WallSheet(board, self._moment, self._ink, self.size())

    @property
    def _reach(self) -> int:
        """How far shadows and the shift may reach over a place."""
        return self._ink.px(0.5)

    def _around(self, place: QRect) -> QRect:
        reach = self._reach
        return place.adjusted(-reach, -reach, reach, reach)

    def _refresh(self, place: QRect) -> None:
        self.update(self._around(place).translated(self._shift))

    def sizeHint(self) -> QSize:
        """Return the size of an ordinary screen."""
        return QSize(1920, 1080)


def _rect(cell: Cell) -> QRect:
    return QRect(cell.x, cell.y, cell.width, cell.height)
