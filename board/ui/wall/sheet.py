"""The wall laid out for one size: what stands where, on which page. Made anew for each change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize

from board.domain.card import STAGE_COLOURS
from board.domain.urgency import RANK
from board.domain.wall import MOST_CARDS, WallStage
from board.ui.wall.cards import COMPACT, SLIM, WHOLE, CardMemory, LaidCard
from board.ui.wall.cells import Cell, Ground, cells
from board.ui.wall.head import WallHead
from board.ui.wall.ink import Hand
from board.ui.wall.paging import Room, paged
from board.ui.wall.words import pressing_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.domain.wall import WallBoard
    from board.ui.wall.ink import WallInk
    from board.ui.wall.paging import Page
    from board.ui.wall.values import Moment

MARGIN = 0.85  # em
GAP = 0.55
CARD_GAP = 0.26
NAME_ROOM = 0.5  # below the name of a stage, for its line
LEAST_WIDTH = 8.8  # of a stage
HEAD_GAP = 0.1
LATE_MARK = 0.6
PRESSING_COLOUR = STAGE_COLOURS[0]


@dataclass(frozen=True, slots=True)
class StageSheet:
    """One stage with its place, its cards laid out, and its pages."""

    stage: WallStage
    cell: Cell
    cards: Sequence[LaidCard]
    pages: Sequence[Page]

    def page(self, number: int) -> Page:
        """Return a page; a stage with fewer of them stays at its last."""
        return self.pages[min(number, len(self.pages) - 1)]


class WallSheet:
    """The places of everything, and the stages by groups where they do not fit beside each other.

    Late and today stay in sight then in a stage of their own, first in each group.

    ``views`` lists what is shown in turn: the group and the page in it.
    """

    def __init__(self, board: WallBoard, moment: Moment, ink: WallInk, size: QSize) -> None:
        """Lay out ``board`` on a screen of ``size`` logical pixels."""
        self.board, self.moment, self.ink, self.size = board, moment, ink, size
        self.cards, self.head = CardMemory(ink), WallHead(ink)
        self._lay_out_frame()
        self.groups = self._grouped()
        self.stage_hand = self._stage_hand()
        self.views = [
            (number, page)
            for number, group in enumerate(self.groups)
            for page in range(max(len(sheet.pages) for sheet in group))
        ] or [(0, 0)]

    def _lay_out_frame(self) -> None:
        ink, width, height = self.ink, self.size.width(), self.size.height()
        margin = ink.px(MARGIN)
        inner = width - 2 * margin
        top = ink.px(0.4)
        head = self.head.height(inner, self.board, self.moment.clock)
        self.header = QRect(margin, top, inner, head)
        bar = self.head.warning_height(width, self.moment.warning)
        self.bar = QRect(0, self.header.bottom() + 1 + ink.px(0.3), width, bar)
        foot = ink.height(Hand.TEXT)
        self.footer = QRect(margin, height - foot - ink.px(0.35), inner, foot)
        begin = self.bar.bottom() + 1 + ink.px(0.3 if bar else HEAD_GAP)
        end = self.footer.top() - ink.px(0.35)
        self.name_height = ink.height(Hand.STAGE) + ink.px(NAME_ROOM)
        self.ground = Ground(
            Cell(margin, begin, inner, max(1, end - begin)),
            gap=ink.px(GAP),
            least_width=ink.px(LEAST_WIDTH),
            least_height=self.name_height + self._tallest(),
        )

    def _tallest(self) -> int:
        """Return room for one whole card and a line that tells of more."""
        ink = self.ink
        return 2 * ink.height(Hand.TITLE) + 3 * ink.height(Hand.TEXT) + ink.px(2)

    def _grouped(self) -> list[list[StageSheet]]:
        stages = list(self.board.stages)
        places = cells(len(stages), self.ground)
        if len(places) == len(stages):
            return [self._sheets(stages, places)] if stages else []
        stages = [stage for stage in stages if stage.total]
        pressing = [_pressing(self.board)] if self.board.late + self.board.today else []
        if not pressing or len(cells(len(stages), self.ground)) == len(stages):
            pressing = []
        else:
            stages = [_calmer(stage) for stage in stages]
        places = cells(len(stages) + len(pressing), self.ground)
        step = max(1, len(places) - len(pressing))
        return [
            self._sheets([*pressing, *stages[start : start + step]][: len(places)], places)
            for start in range(0, len(stages), step)
        ]

    def _sheets(self, stages: Sequence[WallStage], places: Sequence[Cell]) -> list[StageSheet]:
        return [self._sheet(stage, cell) for stage, cell in zip(stages, places, strict=False)]

    def _stage_hand(self) -> Hand:
        """Return the type of all stage names: a narrower one where a name would be cut short."""
        room = min((sheet.cell.width for group in self.groups for sheet in group), default=0)
        fits = all(
            self.ink.width(Hand.STAGE, stage.name) + self.numbers_width(stage) <= room
            for stage in self.board.stages
        )
        return Hand.STAGE if fits else Hand.NARROW_STAGE

    def numbers_width(self, stage: WallStage) -> float:
        """Return the width of the numbers beside the name of a stage, gaps included."""
        ink = self.ink
        width = ink.width(Hand.CHIP, str(stage.total)) + ink.px(0.3)
        if stage.late:
            width += ink.width(Hand.CHIP, str(stage.late)) + ink.px(LATE_MARK) + ink.px(0.5)
        return width

    def _sheet(self, stage: WallStage, cell: Cell) -> StageSheet:
        laid = [self.cards.laid(card, cell.width) for card in stage.cards]
        heights = [[each.heights[density] for each in laid] for density in (WHOLE, COMPACT, SLIM)]
        room = Room(
            cell.height - self.name_height,
            self.ink.px(CARD_GAP),
            self.ink.height(Hand.TEXT),
        )
        pressing = sum(card.is_pressing for card in stage.cards)
        return StageSheet(
            stage, cell, laid, paged(heights, pressing=pressing, total=stage.total, room=room)
        )


def _pressing(board: WallBoard) -> WallStage:
    """Return everything that must stay in sight as a stage of its own."""
    cards = [card for stage in board.stages for card in stage.cards if card.is_pressing]
    cards.sort(key=lambda card: (RANK[card.urgency.grade], -card.urgency.days))
    return WallStage(
        id="",
        name=pressing_words(),
        colour=PRESSING_COLOUR,
        cards=tuple(cards[:MOST_CARDS]),
        total=board.late + board.today,
        late=board.late,
    )


def _calmer(stage: WallStage) -> WallStage:
    """Return a stage without the cards that stand in the one of pressing cards already."""
    cards = tuple(card for card in stage.cards if not card.is_pressing)
    gone = len(stage.cards) - len(cards)
    return replace(stage, cards=cards, total=stage.total - gone, late=0)
