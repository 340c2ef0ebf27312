"""The card panel at the right: everything on one card, edited in place."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from board.ui.widgets.looks import FIELDS, icon_button, refresh_icons, styled
from board.ui.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date, tzinfo

    from PySide6.QtGui import QKeyEvent

    from board.domain.board import Board, CardDetails
    from board.domain.card import Card
    from board.domain.card_summary import CardSummary
    from board.ui.panel.panel_body import PanelBody
    from board.ui.theme import Theme
    from board.ui.widgets.date_field import DateFormat

LEAST_WIDTH = 320


class CardPanel(QFrame):
    """Shows one card; never changes anything by itself.

    ``edit_wanted`` carries a card's id and its new fields as `services.cards.edit` takes them:
    ``customer``, ``job`` and a new ``owner`` as names, a known ``owner_id``, the others as they
    are on a card. ``snooze_wanted`` carries ids, the day the cards come back (None: at once) and a
    new due date or None. ``touch_wanted`` carries id, kind and text.
    """

    edit_wanted = Signal(str, object)
    move_wanted = Signal(list, str)
    answered_wanted = Signal(str)
    touch_wanted = Signal(str, str, str)
    email_wanted = Signal(str)
    address_wanted = Signal()
    help_wanted = Signal(str)
    snooze_wanted = Signal(list, object, object)
    done_wanted = Signal(list)
    reopen_wanted = Signal(list)
    archive_wanted = Signal(list)
    delete_wanted = Signal(list)
    where_wanted = Signal(str)
    check_added_wanted = Signal(str, str)
    check_ticked_wanted = Signal(str, str, bool)
    check_renamed_wanted = Signal(str, str, str)
    check_moved_wanted = Signal(str, str, int)
    check_removed_wanted = Signal(str, str)
    link_added_wanted = Signal(str, str)
    link_removed_wanted = Signal(str, str)
    link_open_wanted = Signal(str)
    card_shown = Signal(str)  # another one than before, or none
    closed = Signal()

    def __init__(
        self, theme: Theme, date_format: DateFormat, parent: QWidget | None = None
    ) -> None:
        """Begin empty; ``date_format`` says how dates are read and written."""
        super().__init__(parent)
        self._theme = theme
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

            self._body = PanelBody(self._theme, self._date_format)
            self._set_out()
            self._connect_body()
            self._on_theme_changed()
        return self._body

    @property
    def card_id(self) -> str:
        """The id of the card that is shown, or empty."""
        return self.card.id if self.card else ""

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
        self.card = details.card
        self.body.show_card(details, board, summary=summary, zone=zone)
        if is_another:
            self.card_shown.emit(self.card_id)

    def clear(self) -> None:
        """Show no card."""
        self.commit()
        if self._body is not None:
            self._body.forget()
        self.card = None
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

    def focus_title(self) -> None:
        """Put the cursor into the title, all of it selected."""
        self.body.head.title.setFocus()
        self.body.head.title.selectAll()

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

    def _on_copy_id(self) -> None:
        QGuiApplication.clipboard().setText(self.card_id)

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

    def _connect_body(self) -> None:
        body = self.body
        self._connect_fields()
        for wish, to in (
            (body.buttons.answered_wanted, self.answered_wanted),
            (body.buttons.email_wanted, self.email_wanted),
            (body.buttons.help_wanted, self.help_wanted),
            (body.buttons.where_wanted, self.where_wanted),
        ):
            wish.connect(lambda to=to: to.emit(self.card_id))
        for wish, to in (
            (body.buttons.done_wanted, self.done_wanted),
            (body.buttons.reopen_wanted, self.reopen_wanted),
            (body.buttons.archive_wanted, self.archive_wanted),
            (body.buttons.delete_wanted, self.delete_wanted),
        ):
            wish.connect(lambda to=to: to.emit([self.card_id]))
        for wish, to in (
            (body.buttons.touch_wanted, self.touch_wanted),
            (body.story.logged, self.touch_wanted),
            (body.checklist.added, self.check_added_wanted),
            (body.checklist.ticked, self.check_ticked_wanted),
            (body.checklist.renamed, self.check_renamed_wanted),
            (body.checklist.moved, self.check_moved_wanted),
            (body.checklist.removed, self.check_removed_wanted),
            (body.links.added, self.link_added_wanted),
            (body.links.removed, self.link_removed_wanted),
        ):
            wish.connect(lambda *values, to=to: to.emit(self.card_id, *values))
        body.links.open_wanted.connect(self.link_open_wanted)
        body.buttons.address_wanted.connect(self.address_wanted)
        body.buttons.copy_id_wanted.connect(self._on_copy_id)

    def _connect_fields(self) -> None:
        body = self.body
        for part in (body.head, body.facts, body.note):
            part.edit_wanted.connect(lambda fields: self.edit_wanted.emit(self.card_id, fields))
        body.facts.move_wanted.connect(lambda to: self.move_wanted.emit([self.card_id], to))
        body.facts.snooze_wanted.connect(self._on_snooze_typed)
        body.buttons.snooze_wanted.connect(
            lambda day, due: self.snooze_wanted.emit([self.card_id], day, due)
        )

    def _on_snooze_typed(self, day: date | None) -> None:
        if day is None:
            self.snooze_wanted.emit([self.card_id], None, None)
        else:
            self.body.buttons.snooze_until(day)
