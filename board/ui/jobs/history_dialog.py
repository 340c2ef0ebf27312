"""What happened with a job, newest first: what was told and promised, and who changed what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout

from board.ui.panel.panel_words import history_lines, touch_words
from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel
from board.ui.words import dated, short_date, short_time

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime, tzinfo

    from PySide6.QtWidgets import QWidget

    from board.domain.board import Board, HistoryEntry
    from board.domain.job_view import JobView
    from board.ui.theme import Theme

translate = QCoreApplication.translate


class HistoryDialog(Dialog):
    """A list of lines: when, what, and who."""

    def __init__(
        self,
        theme: Theme,
        view: JobView,
        entries: Sequence[HistoryEntry],
        *,
        board: Board,
        zone: tzinfo,
        over: QWidget,
    ) -> None:
        super().__init__(theme, "", over, size=(52, 40))
        self.setWindowTitle(self.tr("History"))
        self.heading.setText(view.standing.job.name)
        self.lines = sorted(_lines(view, entries, board), key=lambda line: line[0], reverse=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(1.2))
        grid.setColumnStretch(1, 1)
        for row, (at, text, person) in enumerate(self.lines):
            here = at.astimezone(zone)
            day = dated(here.date(), self.lines[0][0].date())
            when, who = PlainLabel(f"{day} {short_time(here.time())}"), PlainLabel(person)
            for label in (when, who):
                label.setProperty("soft", True)
            for column, label in enumerate((when, PlainLabel(text, wraps=True), who)):
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        close = self.add_button(push_button(self.tr("Close")))
        close.clicked.connect(self.close)
        close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _lines(
    view: JobView, entries: Sequence[HistoryEntry], board: Board
) -> Iterator[tuple[datetime, str, str]]:
    titles = {each.card.id: each.step.title for each in view.standing.steps if each.card}
    for touch in view.touches:
        title = titles.get(touch.card_id or "", "")
        text = touch_words(touch)
        yield touch.at, f"{title}: {text}" if title else text, touch.author
    for promise in view.promises:
        words = translate("HistoryDialog", "Promised for {day}").format(day=short_date(promise.day))
        yield promise.made_at, " · ".join(filter(None, (words, promise.text))), ""
    for each in view.standing.steps:
        if each.card and each.card.done_at:
            words = translate("HistoryDialog", "{step}: done").format(step=each.step.title)
            yield each.card.done_at, words, ""
    for entry in entries:
        for line in history_lines(entry, board):
            yield entry.at, line, entry.person
