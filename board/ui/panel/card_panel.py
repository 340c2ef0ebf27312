"""The card panel at the right: everything on one card, edited in place."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from board.ui.panel.shown_card import ShownCard
from board.ui.widgets.looks import FIELDS, icon_button, refresh_icons, styled
from board.ui.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, tzinfo

    from PySide6.QtGui import QKeyEvent

    from board.domain.board import Board, CardDetails
    from board.domain.card import Card
    from board.domain.card_summary import CardSummary
    from board.ui.actions.wishes import Wishes
    from board.ui.panel.panel_body import PanelBody
    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat

LEAST_WIDTH = 320


class CardPanel(QFrame):
    """Shows one card; never changes anything by itself."""

    card_shown = Signal(str)  # another one than before, or none
    closed = Signal()

    def __init__(self, theme: Theme, date_format: DateFormat, wishes: Wishes) -> None:
        """Begin empty; ``date_format`` says how dates are read and written."""
        super().__init__()
        self._theme = theme
        self.wishes, self._shown = wishes, ShownCard(wishes)
        self.card: Card | None = None
        self.setObjectName("cardPanel")
        self.setAccessibleName(self.tr("Card panel"))
        self.setMinimumWidth(LEAST_WIDTH)
        self._date_format = date_format
        self._body: PanelBody | None = None
        theme.changed.connect(self._on_theme_changed)

    @property
    def body(self) -> PanelBody:
        """What is shown of a card, made when first asked for: a start without a card needs none."""
        if self._body is None:
            from board.ui.panel.panel_body import PanelBody

            self._body = PanelBody(self._theme, self._date_format, self._shown)
            self._set_out()
            self._on_theme_changed()
        return self._body

    @property
    def card_id(self) -> str:
        """The id of the card that is shown, or empty."""
        return self._shown.id

    def set_date_format(self, date_format: DateFormat) -> None:
        """Read and write dates as ``date_format`` says from now on (another day began)."""
        self._date_format = date_format
        if self._body is not None:
            self._body.set_date_format(date_format)

    def show_card(
        self, details: CardDetails, board: Board, *, summary: CardSummary, zone: tzinfo = UTC
    ) -> None:
        """Show one card; a field in which somebody types keeps its text until that is done."""
        is_another = details.card.id != self.card_id
        if is_another:
            self.commit()
            self.body.forget()
            self._scroll.verticalScrollBar().setValue(0)
        self.card, self._shown.id = details.card, details.card.id
        self.body.show_card(details, board, summary=summary, zone=zone)
        if is_another:
            self.card_shown.emit(self.card_id)

    def clear(self) -> None:
        """Show no card."""
        self.commit()
        if self._body is not None:
            self._body.forget()
        self.card, self._shown.id = None, ""
        self.card_shown.emit("")

    def commit(self) -> None:
        """Ask for everything that was typed and not yet committed."""
        if self.card_id:
            self.body.commit()

    def keep_typing(self, card_id: str, fields: Iterable[str]) -> None:
        """Keep what was typed into fields of a card that could not be saved."""
        for name in fields if card_id == self.card_id else ():
            self.body.reopen(name)

    def typed(self) -> list[tuple[str, str, str]]:
        """Return what is typed on the card and not committed: verb, field or kind, text."""
        return self.body.typed() if self.card_id else []

    def give_back(self, card_id: str, verb: str, field: str, text: str) -> bool:
        """Show what could not be saved where it was typed; False when that is not shown."""
        return bool(card_id) and card_id == self.card_id and self.body.give_back(verb, field, text)

    def take_back(self, card_id: str, verb: str, field: str, text: str) -> None:
        """Take away what was given back, for it was saved after all."""
        if card_id and card_id == self.card_id:
            self.body.take_back(verb, field, text)

    def ask_snooze(self, until: date) -> None:
        """Snooze the card until a day, or ask for the new due date that needs."""
        self.body.buttons.snooze_until(until)

    def take_keyboard(self) -> None:
        """Put the cursor into the title, from where Tab leads through the card."""
        self.body.head.title.setFocus(Qt.FocusReason.TabFocusReason)

    def leave(self) -> None:
        """Keep what is typed and wish to be closed."""
        self.commit()
        self.closed.emit()

    def sizeHint(self) -> QSize:
        """Return a comfortable width."""
        return QSize(max(LEAST_WIDTH, self._theme.px(27)), super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _on_theme_changed(self) -> None:
        if self._body is None:
            return
        self.setMaximumWidth(max(520, self._theme.px(40)))
        frame = "#cardPanel { background: @surface@; border: none; border-left: 1px solid @line@; }"
        scroll = "#panelScroll, #panelBody { background: @surface@; border: none; }"
        self.setStyleSheet(styled(self._theme, frame, scroll, FIELDS))
        refresh_icons(self, self._theme)
        self._body.take_theme()

    def _set_out(self) -> None:
        self.close_button = icon_button(self._theme, "x", self.tr("Close the panel (Esc)"))
        self.close_button.clicked.connect(self.leave)
        self._scroll = TallScroll(self.body)
        self._scroll.setObjectName("panelScroll")
        self.body.setObjectName("panelBody")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        top = QHBoxLayout()
        edge = self._theme.px(0.6)
        top.setContentsMargins(self._theme.px(1.3), edge, edge, edge)
        top.addWidget(self.body.marks)
        top.addStretch(1)
        top.addWidget(self.body.buttons.more)
        top.addWidget(self.close_button)
        layout.addLayout(top)
        layout.addWidget(self._scroll, 1)
