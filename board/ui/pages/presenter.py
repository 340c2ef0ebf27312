"""The pages beside the board: archive, customers, colleagues; made when first asked for."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from board.domain.card import StageKind
from board.domain.folding import needle, searchable
from board.domain.people import Colleague, Customer
from board.services import watch
from board.ui.pages.list_pages import ArchivePage, ArchiveRow, Page
from board.ui.pages.people_pages import ColleaguesPage, CustomersPage, PeoplePage
from board.ui.words import short_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.domain.card import Card
    from board.services.workspace import Workspace
    from board.ui.actions.actions import Actions
    from board.ui.desk import Desk
    from board.ui.panel.presenter import PanelPresenter
    from board.ui.theme import Theme
    from board.ui.window.main_window import MainWindow
    from board.ui.work import Work

MOST_ROWS = 500


class Pages(QObject):
    """Shows a page in place of the board and keeps it up to date while it is shown."""

    def __init__(
        self,
        ws: Workspace,
        work: Work,
        *,
        desk: Desk,
        window: MainWindow,
        actions: Actions,
        panel_presenter: PanelPresenter,
        theme: Theme,
    ) -> None:
        super().__init__(window)
        self._ws = ws
        self._work = work
        self._desk = desk
        self._window = window
        self._actions, self._records = actions, actions.records
        self._panel_presenter = panel_presenter
        self._theme = theme
        self._archive: ArchivePage | None = None
        self._customers: CustomersPage | None = None
        self._colleagues: ColleaguesPage | None = None
        desk.changed.connect(self._on_desk_changed)

    def show_archive(self) -> None:
        """Show the archived cards."""
        if self._archive is None:
            self._archive = ArchivePage(self._theme)
            self._archive.search_wanted.connect(lambda _text: self._fill_archive())
            self._archive.card_opened.connect(self._panel_presenter.open)
            self._archive.back_wanted.connect(self.back)
            self._archive.bring_back_wanted.connect(self._actions.cards.reopen)
        self._show(self._archive)
        self._fill_archive()

    def show_customers(self, chosen: str = "") -> None:
        if self._customers is None:
            self._customers = CustomersPage(self._theme)
            self._customers.edit_wanted.connect(partial(self._records.edit, Customer))
            self._customers.merge_wanted.connect(
                lambda gone, kept: self._records.merge(Customer, kept, gone)
            )
            self._customers.back_wanted.connect(self.back)
            self._customers.add_wanted.connect(
                lambda name: self._records.add(Customer, {"name": name})
            )
            self._customers.filter_wanted.connect(self._on_filter_wanted)
        self._show(self._customers)
        self._fill_people()
        if chosen:
            self._customers.choose(chosen)
            self._customers.email.setFocus()

    def show_colleagues(self, chosen: str = "") -> None:
        if self._colleagues is None:
            self._colleagues = ColleaguesPage(self._theme)
            self._colleagues.edit_wanted.connect(partial(self._records.edit, Colleague))
            self._colleagues.merge_wanted.connect(
                lambda gone, kept: self._records.merge(Colleague, kept, gone)
            )
            self._colleagues.back_wanted.connect(self.back)
            self._colleagues.add_wanted.connect(
                lambda name: self._records.add(Colleague, {"name": name})
            )
        self._show(self._colleagues)
        self._fill_people()
        if chosen:
            self._colleagues.choose(chosen)

    def show_people(self, kind: str, person_id: str) -> None:
        """Show the page of people of a ``kind``, customer or colleague, one of them chosen."""
        if kind == "customer":
            self.show_customers(person_id)
        else:
            self.show_colleagues(person_id)

    def typed(self) -> list[tuple[str, str, str, str]]:
        """Return what is typed and not committed: kind of people, id, field, text."""
        return [(kind, *each) for kind, page in self._people() for each in page.typed()]

    def give_back(self, kind: str, person_id: str, field: str, text: str) -> bool:
        """Show what could not be saved where it was typed; False when that is not shown."""
        page = dict(self._people()).get(kind)
        return page is not None and page.give_back(person_id, field, text)

    def take_back(self, kind: str, text: str) -> None:
        """Take away a name given back, for it was saved after all."""
        page = dict(self._people()).get(kind)
        if page is not None:
            page.new.editing.forget(text)

    def _people(self) -> list[tuple[str, PeoplePage]]:
        pages = (("customer", self._customers), ("colleague", self._colleagues))
        return [(kind, page) for kind, page in pages if page is not None]

    def shown(self) -> str:
        """Return the page that stands in place of the board, by its word in the menu."""
        pages = {
            "archive": self._archive,
            "customers": self._customers,
            "colleagues": self._colleagues,
        }
        shown = self._window.pages.currentWidget()
        return next((word for word, page in pages.items() if page is shown), "")

    def back(self) -> None:
        """Show the board again."""
        self._window.show_board()
        self._window.board_view.take_keyboard()

    def _show(self, page: Page) -> None:
        self._window.show_page(page)

    def _on_filter_wanted(self, name: str) -> None:
        self.back()
        plain = name.replace('"', " ")
        self._window.top_bar.show_query(f'customer:"{plain}"')

    def _on_desk_changed(self) -> None:
        if self._archive is not None and self._archive.isVisible():
            self._fill_archive()
        self._fill_people()

    def _fill_people(self) -> None:
        board = self._desk.board
        cards = [c for c in board.cards.values() if not self._is_done(c)]
        if self._customers is not None and self._customers.isVisible():
            counts = Counter(card.customer_id or "" for card in cards)
            self._customers.show_customers(board.customers, counts)
        if self._colleagues is not None and self._colleagues.isVisible():
            counts = Counter(card.owner_id or "" for card in cards)
            self._colleagues.show_colleagues(board.colleagues, counts)

    def _is_done(self, card: Card) -> bool:
        return self._desk.board.stages[card.stage_id].kind is StageKind.DONE

    def _fill_archive(self) -> None:
        self._work.run(lambda: watch.archived(self._ws), done=self._show_archived)

    def _show_archived(self, cards: Sequence[Card]) -> None:
        if self._archive is None:
            return
        words = [needle(word) for word in self._archive.search.text().split()]
        rows = (self._row(card) for card in sorted(cards, key=_ended, reverse=True))
        fitting = [
            row
            for row in rows
            if all(word in searchable(f"{row.title}\n{row.customer}\n{row.job}") for word in words)
        ]
        self._archive.show_rows(fitting[:MOST_ROWS])

    def _row(self, card: Card) -> ArchiveRow:
        board = self._desk.board
        customer = board.customers.get(card.customer_id or "")
        job = board.jobs.get(card.job_id or "")
        ended = card.archived_at or card.done_at
        day = ended.astimezone(ZoneInfo(board.firm.zone)).date() if ended else None
        return ArchiveRow(
            id=card.id,
            title=card.title,
            customer=customer.name if customer else "",
            job=job.name if job else "",
            archived_on=f"{short_date(day)} {day.year}" if day else "",
        )


def _ended(card: Card) -> float:
    ended = card.archived_at or card.done_at
    return ended.timestamp() if ended else 0.0
