"""The time line of a card: asked, today, needed by, as dots on a line."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from board.domain.card import StageKind, TouchKind
from board.ui.panel.panel_words import due_label
from board.ui.theme import Type
from board.ui.widgets.plain import one_line
from board.ui.words import bare_date, dated

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, tzinfo

    from PySide6.QtGui import QPaintEvent

    from board.domain.board import CardDetails
    from board.domain.card import Stage
    from board.ui.theme import Theme

_ASKING = {TouchKind.CALL, TouchKind.EMAIL, TouchKind.LETTER, TouchKind.VISIT}


class Mark(IntEnum):
    """What a dot stands for; the later ones win where several fall on one day."""

    ADDED = 1
    ENTERED = 2
    ASKED = 3
    TODAY = 4
    ASK = 5
    DUE = 6


@dataclass(frozen=True, slots=True)
class Moment:
    """One dot: ``late`` and ``is_today`` give it a colour, else it is neutral."""

    mark: Mark
    day: date
    past: bool
    is_today: bool = False
    late: bool = False


def moments(details: CardDetails, stage: Stage, today: date, zone: tzinfo) -> list[Moment]:
    """Return the dots of a card's time line, from the first to the last day."""
    card = details.card
    asked = min(
        (touch.at for touch in details.touches if touch.kind in _ASKING and not touch.inbound),
        default=None,
    )
    begun = (Mark.ASKED, asked) if asked else (Mark.ADDED, card.created_at)
    days = {today: Mark.TODAY}
    marks = [(begun[0], begun[1].astimezone(zone).date())]
    marks.append((Mark.ENTERED, card.stage_since.astimezone(zone).date()))
    if stage.kind is StageKind.PLANNED and card.ask_on:
        marks.append((Mark.ASK, card.ask_on))
    if card.due and stage.kind is not StageKind.DONE:
        marks.append((Mark.DUE, card.due))
    for mark, day in marks:
        days[day] = max(mark, days.get(day, mark))
    return [
        Moment(
            mark,
            day,
            past=day < today,
            is_today=day == today,
            late=mark in {Mark.ASK, Mark.DUE} and day < today,
        )
        for day, mark in sorted(days.items())
    ]


def spread(wanted: Sequence[float], widths: Sequence[float], room: float) -> list[float]:
    """Return places near the ``wanted`` ones (0 to 1) so that labels of ``widths`` stand apart.

    Where the room is too small for all, the labels get equal shares of it.
    """
    if sum(widths) > room:
        share = room / max(1, len(widths))
        return [share * (number + 0.5) for number in range(len(widths))]
    places: list[float] = []
    edge = 0.0
    for want, width in zip(wanted, widths, strict=True):
        place = max(want * room, edge + width / 2)
        places.append(place)
        edge = place + width / 2
    edge = room
    for number in reversed(range(len(places))):
        places[number] = min(places[number], edge - widths[number] / 2)
        edge = places[number] - widths[number] / 2
    return places


class TimeLine(QWidget):
    """The painted line; its description says the same in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._moments: list[Moment] = []
        self._labels: list[tuple[str, str]] = []
        self._rungs: list[tuple[date, bool]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Time line"))

    def show_moments(self, shown: Sequence[Moment], stage: Stage, today: date) -> None:
        """Show ``shown`` of a card in ``stage``."""
        self._moments = list(shown)
        self._labels = [
            (self._name(moment, stage), dated(moment.day, today)) for moment in self._moments
        ]
        self._describe()

    def show_rungs(self, rungs: Sequence[tuple[date, bool]]) -> None:
        """Show as ticks on which days the customer hears from us, and whether they did."""
        self._rungs = list(rungs)
        self._describe()

    def _describe(self) -> None:
        said = [" ".join(label) for label in self._labels]
        went = ", ".join(bare_date(day) for day, went in self._rungs if went)
        comes = ", ".join(bare_date(day) for day, went in self._rungs if not went)
        if went:
            said.append(self.tr("asked or reminded {days}").format(days=went))
        if comes:
            said.append(self.tr("planned {days}").format(days=comes))
        self.setAccessibleDescription(", ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for a line of names, the dots, and a line of dates."""
        line = self._theme.metrics(Type.SMALL).height()
        return QSize(self._theme.px(20), round(2 * line + self._theme.px(1.7)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height; the names are cut where it is narrow."""
        return QSize(self._theme.px(10), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Take another height when the size of the type changed."""
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, the dots and their labels."""
        if not self._moments:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self._theme.metrics(Type.SMALL)
        middle = metrics.height() + self._theme.px(0.85)
        places, widths = self._laid_out()
        painter.setPen(QPen(QColor(self._theme.colours.line), self._theme.px(0.16)))
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        self._paint_rungs(painter, places, middle)
        for number, place in enumerate(places):
            self._paint_dot(painter, self._moments[number], QPointF(place, middle))
            self._paint_label(
                painter, number, QRectF(place - widths[number] / 2, 0, widths[number], 0)
            )

    def _laid_out(self) -> tuple[list[float], list[float]]:
        metrics = self._theme.metrics(Type.SMALL)
        gap = self._theme.px(0.5)
        widths = [
            max(metrics.horizontalAdvance(name), metrics.horizontalAdvance(day)) * 1.06 + gap
            for name, day in self._labels
        ]
        first, last = self._moments[0].day, self._moments[-1].day
        span = max(1, (last - first).days)
        wanted = [(moment.day - first).days / span for moment in self._moments]
        if sum(widths) > self.width():
            widths = [self.width() / len(widths)] * len(widths)
        places = spread(wanted, widths, self.width())
        if self.isRightToLeft():
            places = [self.width() - place for place in places]
        return places, widths

    def _paint_rungs(self, painter: QPainter, places: Sequence[float], middle: float) -> None:
        """Paint a tick for each step, between the dots of the days around it."""
        height = self._theme.px(0.5)
        known = list(zip([each.day for each in self._moments], places, strict=True))
        for day, went in self._rungs:
            for (before, left), (after, right) in pairwise(known):
                if before < day < after:
                    share = (day - before).days / (after - before).days
                    along = left + (right - left) * share
                    colours = self._theme.colours
                    pen = QPen(QColor(colours.soft if went else colours.faint), self._theme.px(0.2))
                    pen.setStyle(Qt.PenStyle.SolidLine if went else Qt.PenStyle.DotLine)
                    painter.setPen(pen)
                    painter.drawLine(
                        QPointF(along, middle - height), QPointF(along, middle + height)
                    )

    def _paint_dot(self, painter: QPainter, moment: Moment, centre: QPointF) -> None:
        colours = self._theme.colours
        radius = self._theme.px(0.55)
        fill, edge = QColor(colours.surface), QColor(colours.faint)
        if moment.late:
            fill, edge = QColor(colours.late.chip), QColor(colours.late.chip)
        elif moment.is_today:
            fill, edge = QColor(colours.today.chip), QColor(colours.today.edge)
        elif moment.past:
            fill = QColor(colours.faint)
        painter.setPen(QPen(edge, self._theme.px(0.18)))
        painter.setBrush(fill)
        if moment.mark is Mark.DUE:
            side = radius * 0.95
            painter.drawRoundedRect(
                QRectF(centre.x() - side, centre.y() - side, 2 * side, 2 * side), 2, 2
            )
        else:
            painter.drawEllipse(centre, radius, radius)

    def _paint_label(self, painter: QPainter, number: int, place: QRectF) -> None:
        colours = self._theme.colours
        moment = self._moments[number]
        metrics = self._theme.metrics(Type.SMALL)
        font = QFont(self._theme.font(Type.SMALL))
        if moment.mark in {Mark.DUE, Mark.ASK}:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        name, day = self._labels[number]
        painter.setPen(QColor(colours.late_text if moment.late else colours.text))
        place.setHeight(metrics.height())
        elide = Qt.TextElideMode.ElideRight
        centred = Qt.AlignmentFlag.AlignHCenter
        painter.drawText(place, centred, metrics.elidedText(name, elide, place.width()))
        place.moveTop(metrics.height() + self._theme.px(1.7))
        painter.setPen(QColor(colours.soft))
        painter.setFont(self._theme.font(Type.SMALL))
        if metrics.horizontalAdvance(day) > place.width():
            day = bare_date(moment.day)
        painter.drawText(place, centred, metrics.elidedText(day, elide, place.width()))

    def _name(self, moment: Moment, stage: Stage) -> str:
        if moment.mark is Mark.DUE:
            return due_label(stage).lower()
        return {
            Mark.ADDED: self.tr("added"),
            Mark.ASKED: self.tr("asked"),
            Mark.ENTERED: self.tr("in {stage}").format(stage=one_line(stage.name)),
            Mark.TODAY: self.tr("today"),
            Mark.ASK: self.tr("ask on"),
        }[moment.mark]
