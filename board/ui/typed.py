"""Gives back to its field what was typed and could not be saved, offers the rest, keeps the door.

A draft whose field is not in sight waits in a bar, as those do that an earlier start left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from board.ui.drafts import Draft
from board.ui.window.notice_bar import Offer
from board.ui.words import plural

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.ui.actions.parts import Parts
    from board.ui.board.add_row import AddRow
    from board.ui.pages.presenter import PagesPresenter
    from board.ui.panel.presenter import PanelPresenter
    from board.ui.search.search_box import SearchBox

SLOT = "unsaved"
LONGEST = 60
LEAVING_MS = 5_000
PANEL = frozenset({"edit", "touch", "check", "edit_check", "link"})
"""What is typed in the panel. A line is typed into the box or a stage, all else on a page."""


class Typed(QObject):
    """Connects the drafts with the fields of a window, whose closing waits for their answers."""

    def __init__(
        self, parts: Parts, panel_presenter: PanelPresenter, pages: Callable[[], PagesPresenter]
    ) -> None:
        """Give back in the window of ``parts``; ``pages`` are made only when they are wanted."""
        window, notices, drafts = parts.window, parts.notices, parts.drafts
        super().__init__(window)
        self._drafts, self._window, self._notices = drafts, window, notices
        self._panel_presenter, self._pages = panel_presenter, pages
        self._offered: list[Draft] = []
        self._gives_up = False
        drafts.typing = self._in_fields
        drafts.failed.connect(self._give_back)
        drafts.saved.connect(self._take_back)
        drafts.settled.connect(self._on_settled)
        window.panel.card_shown.connect(self._on_card_shown)
        notices.bar_offer_taken.connect(self._on_offer_taken)
        window.waits = self._waits
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self._on_session_ends)

    def _give_back(self, draft: Draft) -> None:
        if self._is_given_back(draft):
            self._drafts.shown(draft)

    def _is_given_back(self, draft: Draft) -> bool:
        if draft.verb == "line":
            row = self._row(draft.about)
            row.give_back(draft.text)
            return row.holds(draft.text)
        if _is_on_page(draft):
            return self._pages().give_back(draft.verb, draft.about, draft.field, draft.text)
        panel = self._window.panel
        return panel.give_back(draft.about, draft.verb, draft.field, draft.text)

    def _take_back(self, draft: Draft) -> None:
        if draft.verb == "line":
            self._row(draft.about).forget(draft.text)
        elif _is_on_page(draft):
            self._pages().take_back(draft.verb, draft.about, draft.field, draft.text)
        else:
            self._window.panel.take_back(draft.about, draft.verb, draft.field, draft.text)

    def _row(self, stage_id: str) -> AddRow | SearchBox:
        return self._window.board_view.add_row_of(stage_id) or self._window.top_bar.box

    def _in_fields(self) -> list[Draft]:
        """Return what is being typed; what was given back and is not there any more is dropped.

        Most of what stands in the box is a search: only a line given back counts there.
        """
        panel, view = self._window.panel, self._window.board_view
        given_back = self._drafts.in_fields
        found = [Draft(verb, panel.card_id, name, text) for verb, name, text in panel.typed()]
        rows = ((one.stage_id, one.add_row.edit.text().strip()) for one in view.columns)
        found += [Draft("line", stage_id, "", text) for stage_id, text in rows if text]
        found += [each for each in given_back if self._is_in_box(each)]
        on_pages = [] if self._window.shows_board else self._pages().typed()
        found += [Draft(*each) for each in on_pages]
        self._drafts.drop(
            each for each in given_back if each not in found and self._is_in_sight(each)
        )
        return found

    def _is_in_box(self, draft: Draft) -> bool:
        return (draft.verb, draft.about) == ("line", "") and self._row("").holds(draft.text)

    def _is_in_sight(self, draft: Draft) -> bool:
        """Return whether the place where a draft was typed is shown."""
        if _is_on_page(draft):
            return not self._window.shows_board
        return draft.verb == "line" or draft.about == self._window.panel.card_id

    def _on_card_shown(self, card_id: str) -> None:
        """Fill the panel with what could not be saved on its card."""
        for draft in self._drafts.unsaved:
            if draft.verb in PANEL:
                self._drafts.put_away(draft)
                if draft.about == card_id:
                    self._give_back(draft)
        self._offer()

    def _on_settled(self) -> None:
        self._offer()
        self._leave()

    def _leave(self) -> None:
        """Close for good a window that only waited for answers; what has none is kept on disk."""
        if self._window.is_leaving and self._window.close():
            self._window.board_view.wishes.window.leave.emit()

    def _offer(self) -> None:
        """Show in a bar what stands in no field."""
        hidden = self._drafts.hidden
        if hidden == self._offered:
            return
        self._offered = hidden
        if not hidden:
            self._notices.withdraw(SLOT)
            return
        words = plural(
            len(hidden),
            self.tr("“{text}” was typed and is not saved yet."),
            self.tr("%n texts were typed and are not saved yet.", "", len(hidden)),
        )
        self._notices.bar(
            SLOT,
            words.replace("{text}", _short(hidden[0].text)),
            Offer("put_back", self.tr("Put back")),
            Offer("copy_typed", self.tr("Copy")),
            Offer("discard", self.tr("Throw away")),
        )

    def _on_offer_taken(self, slot: str, key: str) -> None:
        if slot != SLOT:
            return
        hidden, self._offered = self._drafts.hidden, []
        if key == "discard":
            self._drafts.drop(hidden)
        elif key == "copy_typed":
            self._copy()
        elif key == "leave":
            self._gives_up = self._window.is_leaving = True
            self._window.close()
        elif hidden:
            self._put_back(hidden[0])
        self._offer()

    def _copy(self) -> None:
        text = "\n".join(draft.text for draft in self._drafts.unsaved)
        self._notices.copy_wanted.emit(text)

    def _put_back(self, draft: Draft) -> None:
        """Show the place where a draft was typed, with the draft in it."""
        if _is_on_page(draft):
            self._pages().show_kind(draft.verb, draft.about, lambda: self._fill(draft))
            return
        self._window.show_board()
        if draft.verb in PANEL:
            self._panel_presenter.open(draft.about, lambda _panel: self._fill(draft))
            return
        self._row(draft.about).take_over()
        self._fill(draft)

    def _fill(self, draft: Draft) -> None:
        self._give_back(draft)
        if draft in self._drafts.hidden:
            words = self.tr(
                "Its field holds another text or is gone; save that one first, or copy."
            )
            self._notices.tell(words)
        self._offer()

    def _waits(self) -> bool:
        """Return whether the window stays: until answers came, or the disk took what is left."""
        is_kept = self._drafts.keep() or self._gives_up
        asked, self._window.is_leaving = self._window.is_leaving, False
        if self._drafts.is_waiting and not (asked and is_kept):
            self._window.is_leaving = True
            self._notices.tell(self.tr("Saving what was typed…"))
            QTimer.singleShot(LEAVING_MS, self, self._leave)
            return True
        if is_kept:
            self._gives_up = False
            return False
        self._offered = self._drafts.hidden
        self._notices.bar(
            SLOT,
            self.tr("What was typed can neither be saved nor kept for the next start; copy it."),
            Offer("copy_typed", self.tr("Copy")),
            Offer("leave", self.tr("Close and lose it")),
        )
        return True

    def _on_session_ends(self, _manager: object) -> None:
        """Ask for everything that is typed, and keep it: what comes next may be a kill."""
        self._window.panel.commit()
        self._drafts.keep()


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST]}…"


def _is_on_page(draft: Draft) -> bool:
    return draft.verb != "line" and draft.verb not in PANEL
