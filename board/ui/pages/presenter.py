"""The pages beside the board: archive, customers, colleagues; made when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from board.domain.board import Board
from board.domain.kinds import KINDS
from board.services import coming as asks
from board.services import customers as services_of_customers
from board.services import inquiries as open_inquiries
from board.services import job_page, records, watch
from board.services import ladders as services_of_ladders
from board.services import processes as services
from board.ui.pages import jobs, ladders, processes, referring
from board.ui.pages.archive import archive
from board.ui.pages.coming import coming
from board.ui.pages.inquiries import inquiries
from board.ui.pages.people import colleagues, customers
from board.ui.settings.date_format import date_format_of
from board.ui.widgets.list_page import ListPage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from board.services.workspace import Workspace
    from board.ui.actions.parts import Parts
    from board.ui.panel.presenter import PanelPresenter
    from board.ui.watcher import Fresh
    from board.ui.widgets.fields import LineField, TextField
    from board.ui.widgets.listing import Listing


class Shown(NamedTuple):
    """A page: what it is, how its rows are read where they are not all of their kind.

    ``adds`` is the wish that carries the name of a new row where it is laid out on a page. What is
    shown of them changes with rows of the kinds in ``also``, too. What is ``slow`` to compute does
    not keep the board waiting.
    """

    listing: Callable[[], Listing]
    query: Callable[[Workspace], Sequence[object]] | None = None
    adds: str = ""
    also: frozenset[str] = frozenset()
    slow: bool = False


OF_JOBS = frozenset(
    {"card", "touch", "promise", "process", "customer", "contact", "absence", "setting"}
)


class TypedOn(Protocol):
    """A page that is no list and has fields, as the lists have."""

    def typed(self) -> list[tuple[str, str, str, str]]:
        """Return what is typed and not committed: kind, id, field, text."""
        ...

    def field_of(self, kind: str, row_id: str, field: str) -> LineField | TextField | None:
        """Return the field of a row; None when that is not shown."""
        ...


PAGES: Mapping[str, Shown] = {
    "jobs": Shown(
        jobs.jobs,
        lambda ws: jobs.rows(job_page.listed(ws), ws.today()),
        also=OF_JOBS,
        slow=True,
    ),
    "all_jobs": Shown(
        jobs.all_jobs,
        lambda ws: jobs.rows(job_page.listed(ws, also_closed=True), ws.today()),
        also=OF_JOBS,
        slow=True,
    ),
    "coming": Shown(coming, asks.listed, also=frozenset({"stage"})),
    "inquiries": Shown(inquiries, open_inquiries.listed, also=frozenset({"stage", "job"})),
    "archive": Shown(archive, watch.archived),
    "customers": Shown(
        customers, services_of_customers.listed, also=frozenset({"touch", "card", "job"})
    ),
    "colleagues": Shown(colleagues),
    "partners": Shown(referring.partners),
    "rules": Shown(referring.rules),
    "processes": Shown(
        processes.processes,
        services.overview,
        adds="add_process",
        also=frozenset({"setting", "job"}),
    ),
    "ladders": Shown(
        ladders.ladders,
        services_of_ladders.overview,
        adds="add_ladder",
        also=frozenset({"choice", "setting", "card", "touch", "customer"}),
        slow=True,
    ),
}
"""The pages by their word in the menu."""
ALSO_SHOWN = {"show_all_jobs": "all_jobs", "show_running_jobs": "jobs"}
"""Wishes that lead from one page to another."""
OF_ALL = frozenset({"save_coming", "print_coming"})
"""Wishes for all rows that the search line lets through, unless several are chosen."""


class PagesPresenter(QObject):
    """Shows a page in place of the board and keeps it up to date while it is shown.

    ``import_wanted`` carries the kind of the rows of a page, which a table shall bring, ``wanted``
    a wish that another feature carries out, and the ids of the rows.
    """

    import_wanted = Signal(str)
    wanted = Signal(str, list)

    def __init__(self, parts: Parts, panel_presenter: PanelPresenter) -> None:
        super().__init__(parts.window)
        self._ws, self._work, self._theme = parts.ws, parts.work, parts.theme
        self._desk, self._window, self._actions = parts.desk, parts.window, parts.actions
        self._panel_presenter = panel_presenter
        self._made: dict[str, ListPage] = {}
        self.beside: list[TypedOn] = []  # pages of single rows, which have fields too
        self._read: dict[str, Sequence[object]] = {}  # the rows of kinds that the board has not
        self._day = parts.desk.today
        parts.desk.changed.connect(self._on_desk_changed)
        self._stale: set[str] = set()
        parts.watcher.arrived.connect(self._on_fresh)
        parts.window.pages.currentChanged.connect(lambda _at: self._on_page_changed())

    def show(self, word: str, chosen: str = "", field: str = "") -> None:
        """Show a page, one of its rows chosen, with the keyboard in one of its fields."""
        self._show(word, lambda page: page.choose(chosen, field))

    def show_kind(self, kind: str, row_id: str, then: Callable[[], None]) -> None:
        """Show the page of a kind, one of its rows chosen; then call ``then``."""

        def shown(page: ListPage) -> None:
            page.choose(row_id)
            then()

        for word, page in PAGES.items():
            if page.listing().kind == kind:
                self._show(word, shown)

    def typed(self) -> list[tuple[str, str, str, str]]:
        """Return what is typed and not committed: kind, id, field, text."""
        lists = [
            (page.listing.kind, *each) for page in self._made.values() for each in page.typed()
        ]
        return [*lists, *(each for page in self.beside for each in page.typed())]

    def give_back(self, kind: str, row_id: str, field: str, text: str) -> bool:
        """Show what could not be saved where it was typed; False when that is not shown."""
        return any(found.editing.give_back(text) for found in self._fields_of(kind, row_id, field))

    def take_back(self, kind: str, row_id: str, field: str, text: str) -> None:
        """Take away what was given back: it was saved after all, or given up."""
        for found in self._fields_of(kind, row_id, field):
            found.editing.forget(text)

    def _fields_of(self, kind: str, row_id: str, name: str) -> Iterator[LineField | TextField]:
        """Yield the fields that show this field of a row."""
        pages = [page.field_of(row_id, name) for page in self._of(kind)]
        pages += [page.field_of(kind, row_id, name) for page in self.beside]
        yield from filter(None, pages)

    def shown(self) -> str:
        """Return the page that stands in place of the board, by its word in the menu."""
        shown = self._window.pages.currentWidget()
        return next((word for word, page in self._made.items() if page is shown), "")

    def back(self) -> None:
        """Show what was shown before the page."""
        self._window.leave_page()

    def _show(self, word: str, then: Callable[[ListPage], None]) -> None:
        page = self._made.get(word) or self._make(word)
        self._window.show_page(page)
        self._bring(word, lambda: then(page))

    def _of(self, kind: str) -> list[ListPage]:
        return [page for page in self._made.values() if page.listing.kind == kind]

    def _make(self, word: str) -> ListPage:
        page = self._made[word] = ListPage(
            self._theme, PAGES[word].listing(), date_format_of(self._desk)
        )
        listing, records = page.listing, self._actions.records
        kind = KINDS[listing.kind].value
        page.back_wanted.connect(self.back)
        page.edit_wanted.connect(
            lambda row_id, fields, seen: records.edit(
                kind,
                row_id,
                fields,
                seen=seen,
                otherwise=lambda: page.keep_typing(row_id, list(fields)),
            )
        )
        if adds := PAGES[word].adds:
            page.add_wanted.connect(lambda text: self.wanted.emit(adds, [text]))
        else:
            name = listing.fields[0].name if listing.fields else "name"
            page.add_wanted.connect(lambda text: records.add(kind, {name: text}))
        page.merge.merge_wanted.connect(lambda kept, gone: records.merge(kind, kept, gone))
        page.wanted.connect(lambda wish, ids: self._on_wanted(page, wish, ids))
        return page

    def _on_wanted(self, page: ListPage, wish: str, ids: list[str]) -> None:
        """Carry out what a page wishes for its chosen rows."""
        if wish == "back":
            self.back()
        elif wish == "open":
            self._panel_presenter.open(ids[0])
        elif wish == "reopen":
            self._actions.cards.reopen(ids)
        elif wish == "import":
            self.import_wanted.emit(page.listing.kind)
        elif wish == "remove":
            self._actions.records.remove(KINDS[page.listing.kind].value, ids)
        elif wish in ALSO_SHOWN:
            self.show(ALSO_SHOWN[wish])
        elif wish == "show_cards":
            self._show_cards(self._desk.board.customers[ids[0]].name)
        elif wish in OF_ALL:
            self.wanted.emit(wish, ids if len(ids) > 1 else page.shown())
        else:
            self.wanted.emit(wish, ids)

    def _show_cards(self, customer: str) -> None:
        self._window.show_board()
        self._window.board_view.take_keyboard()
        plain = customer.replace('"', " ")
        self._window.top_bar.show_query(f'customer:"{plain}"')

    def _bring(self, word: str, then: Callable[[], None] = lambda: None) -> None:
        """Show the rows of a page as they are now; those that the board has not come later."""
        self._stale.discard(word)
        if not self._is_read(word):
            self._fill(word)
            then()
            return
        ws, query = self._ws, PAGES[word].query
        value = KINDS[self._made[word].listing.kind].value
        self._day = self._desk.today

        def read() -> Sequence[object]:
            return query(ws) if query else records.listed(ws, value)

        def shown(rows: Sequence[object]) -> None:
            self._read[word] = rows
            self._fill(word)
            then()

        if word not in self._read:
            self._made[word].waiting.begin()
        if PAGES[word].slow:
            self._work.run_slow(lambda _slow: read(), done=shown)
        else:
            self._work.run(read, done=shown)

    def _is_read(self, word: str) -> bool:
        """Return whether the rows of a page are read for it: the board has not all of them."""
        return PAGES[word].query is not None or not KINDS[self._made[word].listing.kind].on_board

    def _fill(self, word: str) -> None:
        page, board = self._made[word], self._desk.board
        rows = self._read.get(word, ())
        if not self._is_read(word):
            rows = list(getattr(board, KINDS[page.listing.kind].plural).values())
        page.show_rows(rows, page.listing.facts(board), date_format_of(self._desk))

    def _on_desk_changed(self) -> None:
        """Show what the board knows of the rows of the page; another day has other ones."""
        word = self.shown()
        self._stale |= {one for one in self._made if one != word and not self._is_read(one)}
        if word and self._is_read(word) and self._day != self._desk.today:
            self._bring(word)
        elif word and (word in self._read or not self._is_read(word)):
            self._fill(word)

    def _on_fresh(self, fresh: Fresh) -> None:
        """Read the rows of the page again when some of its kind changed, or when it is back."""
        news = fresh.news
        if news is None:
            return
        for word in filter(self._is_read, self._made):
            kinds = {self._made[word].listing.kind, *PAGES[word].also}
            if isinstance(news, Board) or kinds & news.ids.keys():
                self._stale.add(word)
        self._on_page_changed()

    def _on_page_changed(self) -> None:
        word = self.shown()
        if word in self._stale:
            self._bring(word)
