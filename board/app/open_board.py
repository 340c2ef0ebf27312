"""One open board in one window: its parts and its presenters, most of them made when wanted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from board.app.wiring import wire
from board.store.engine import LEAVING_SECONDS
from board.ui.actions.actions import Actions
from board.ui.actions.notices import Notices
from board.ui.actions.parts import Furnished, Parts
from board.ui.actions.runner import Runner
from board.ui.board.card_menu import CardMenu
from board.ui.board.presenter import BoardPresenter
from board.ui.drafts import Drafts
from board.ui.panel.presenter import PanelPresenter
from board.ui.search.presenter import Finder
from board.ui.watcher import Feed, Watcher
from board.ui.window.presenter import BackupPresenter

if TYPE_CHECKING:
    from pathlib import Path

    from board.services.mailbox import Secrets
    from board.services.workspace import Workspace
    from board.ui.actions.job_lines import JobLines
    from board.ui.actions.runner import Choice
    from board.ui.answers.presenter import AnswersPresenter
    from board.ui.calls.presenter import CallPresenter
    from board.ui.coming.presenter import ComingPresenter
    from board.ui.dropped.presenter import DroppedPresenter
    from board.ui.following.presenter import FollowingPresenter
    from board.ui.importing.export_presenter import ExportPresenter
    from board.ui.importing.presenter import ImportPresenter
    from board.ui.jobs.presenter import JobPresenter
    from board.ui.ladders.presenter import LadderPresenter
    from board.ui.letters.presenter import LetterPresenter
    from board.ui.mail.presenter import MailPresenter
    from board.ui.news.presenter import NewsPresenter
    from board.ui.pages.presenter import PagesPresenter
    from board.ui.people.presenter import CustomerPresenter
    from board.ui.printing.presenter import PrintPresenter
    from board.ui.processes.presenter import ProcessPresenter
    from board.ui.round.presenter import RoundPresenter
    from board.ui.settings.presenter import SettingsPresenter
    from board.ui.starting.presenter import StartPresenter
    from board.ui.window.palette import Palette
    from board.ui.work import Work

WAITED_SECONDS = 1
"""How long a silent server is waited for when the window did so already, for what was typed."""


@dataclass(frozen=True)
class OpenBoard(Parts):
    """The parts, and what is made of them; what the start does not need is imported later."""

    @cached_property
    def panel_presenter(self) -> PanelPresenter:
        """Which card the panel shows."""
        return PanelPresenter(self)

    @cached_property
    def card_menu(self) -> CardMenu:
        """The menu of cards."""
        return CardMenu(self.desk, self.window)

    @cached_property
    def board_presenter(self) -> BoardPresenter:
        """What the board shows beside its cards."""
        return BoardPresenter(self, self.panel_presenter, self.card_menu)

    @cached_property
    def finder(self) -> Finder:
        """What the box finds."""
        return Finder(self.desk, self.actions)

    @cached_property
    def backups(self) -> BackupPresenter:
        """The daily backup, and the bars about the board file."""
        return BackupPresenter(self)

    @cached_property
    def clock(self) -> QTimer:
        """Notices another day while nobody does anything."""
        return QTimer(self.window)

    @cached_property
    def pages(self) -> PagesPresenter:
        """The pages that stand in place of the board."""
        from board.ui.pages.presenter import PagesPresenter

        pages = PagesPresenter(self, self.panel_presenter)
        pages.import_wanted.connect(lambda kind: self.importing.choose(kind))  # noqa: PLW0108 - late
        pages.wanted.connect(self._on_page_wish)
        return pages

    @cached_property
    def processes(self) -> ProcessPresenter:
        """Laying out processes."""
        from board.ui.processes.presenter import ProcessPresenter

        return ProcessPresenter(self)

    @cached_property
    def following(self) -> FollowingPresenter:
        """What following up by hand asks for."""
        from board.ui.following.presenter import FollowingPresenter

        return FollowingPresenter(self)

    @cached_property
    def ladders(self) -> LadderPresenter:
        """Laying out ladders."""
        from board.ui.ladders.presenter import LadderPresenter

        return LadderPresenter(self)

    @cached_property
    def people(self) -> CustomerPresenter:
        """The page of a customer."""
        from board.ui.people.presenter import CustomerPresenter

        people = CustomerPresenter(self, self.panel_presenter)
        people.list_wanted.connect(lambda customer: self.letters.open_list(customer))  # noqa: PLW0108
        people.pause_wanted.connect(lambda *one: self.following.pause_customer(*one))  # noqa: PLW0108
        people.start_wanted.connect(lambda one: self.starting.open_for_customer(one))  # noqa: PLW0108
        people.ladder_wanted.connect(
            lambda name, one: self.ladders.choose_for(name, customer_id=one)
        )
        self.pages.beside.append(people)
        return people

    @cached_property
    def jobs(self) -> JobPresenter:
        """The page of a job."""
        from board.ui.jobs.presenter import JobPresenter

        jobs = JobPresenter(self, self.panel_presenter)
        jobs.letter_wanted.connect(lambda job_id: self.letters.open(job_id))  # noqa: PLW0108 - late
        jobs.again_wanted.connect(lambda *wanted: self.starting.open_again(*wanted))  # noqa: PLW0108
        jobs.process_wanted.connect(lambda made: self.processes.open(made))  # noqa: PLW0108
        jobs.favour_wanted.connect(lambda view: self.people.grant_for(view.standing))
        jobs.pause_wanted.connect(lambda *job: self.following.pause_job(*job))  # noqa: PLW0108 - late
        jobs.ladder_wanted.connect(lambda name, one: self.ladders.choose_for(name, job_id=one))
        jobs.print_wanted.connect(lambda view: self.printing.print_job(view))  # noqa: PLW0108
        return jobs

    @cached_property
    def letters(self) -> LetterPresenter:
        """The letters of jobs, made when one is first shown."""
        from board.ui.letters.presenter import LetterPresenter

        return LetterPresenter(self)

    @cached_property
    def round(self) -> RoundPresenter:
        """The daily round."""
        from board.ui.round.presenter import RoundPresenter

        daily = RoundPresenter(self)
        daily.address_wanted.connect(lambda one: self.people.open(one, "email"))
        daily.counted.connect(self.window.top_bar.set_waiting)
        daily.stood.connect(self.desk.take_standings)
        return daily

    @cached_property
    def job_lines(self) -> JobLines:
        """What typed lines say of jobs."""
        from board.ui.actions.job_lines import JobLines

        return JobLines(self.ws, self.work, self.desk, self.actions.cards.understand)

    @cached_property
    def starting(self) -> StartPresenter:
        """Starting jobs."""
        from board.ui.starting.presenter import StartPresenter

        starting = StartPresenter(self)
        starting.job_wanted.connect(lambda job_id: self.jobs.show(job_id))  # noqa: PLW0108 - late
        starting.letter_wanted.connect(lambda job_id: self.letters.open(job_id))  # noqa: PLW0108
        starting.no_wanted.connect(lambda *offer: self.letters.open_no(*offer))  # noqa: PLW0108
        return starting

    @cached_property
    def calls(self) -> CallPresenter:
        """Noting who called, and by when they are called back."""
        from board.ui.calls.presenter import CallPresenter

        return CallPresenter(self)

    @cached_property
    def news(self) -> NewsPresenter:
        """Writing news."""
        from board.ui.news.presenter import NewsPresenter

        return NewsPresenter(self)

    @cached_property
    def coming(self) -> ComingPresenter:
        """What will be asked of customers, as a file and on paper."""
        from board.ui.coming.presenter import ComingPresenter

        return ComingPresenter(self)

    @cached_property
    def importing(self) -> ImportPresenter:
        """Bringing files in."""
        from board.ui.importing.presenter import ImportPresenter

        importing = ImportPresenter(self)
        importing.mail_chosen.connect(lambda mail: self.dropped.take(mail))  # noqa: PLW0108 - late
        return importing

    @cached_property
    def dropped(self) -> DroppedPresenter:
        """Mails and texts that are dropped or pasted."""
        from board.ui.dropped.presenter import DroppedPresenter

        dropped = DroppedPresenter(self)
        dropped.made.connect(self._show_made)
        return dropped

    @cached_property
    def exporting(self) -> ExportPresenter:
        """Writing files."""
        from board.ui.importing.export_presenter import ExportPresenter

        return ExportPresenter(self)

    @cached_property
    def palette(self) -> Palette:
        """All commands, to be found by letters of their names."""
        from board.ui.window.palette import Palette

        return Palette(self.theme, self.window, self.desk, self.card_menu)

    @cached_property
    def printing(self) -> PrintPresenter:
        """The board and the day sheet on paper."""
        from board.ui.printing.presenter import PrintPresenter

        return PrintPresenter(self)

    @cached_property
    def mail(self) -> MailPresenter:
        """The firm's mailbox, and what leaves through it."""
        from board.ui.mail.presenter import MailPresenter

        mail = MailPresenter(self, self.secrets)
        mail.typed.connect(lambda: self.answers.look())  # noqa: PLW0108 - late
        return mail

    @cached_property
    def answers(self) -> AnswersPresenter:
        """The answers that come into the firm's mailbox."""
        from board.ui.answers.presenter import AnswersPresenter

        return AnswersPresenter(self, self.secrets)

    @cached_property
    def secrets(self) -> Secrets:
        """The password of the firm's mailbox."""
        from board.services.mailbox import Secrets

        return Secrets()

    @cached_property
    def settings(self) -> SettingsPresenter:
        """The settings of this desk and of the firm."""
        from board.app.login import AtLogin
        from board.ui.settings.presenter import SettingsPresenter

        return SettingsPresenter(self, AtLogin.desk(), AtLogin.wall(self.ws.store.address))

    def _on_page_wish(self, wish: str, ids: list[str]) -> None:
        """Have a wish of a list carried out by whose page its rows have."""
        if wish == "open_job":
            self.jobs.show(ids[0])
        elif wish in {"save_coming", "print_coming"}:
            self.coming.wanted(wish, ids)
        elif wish == "open_customer":
            self.people.open(ids[0])
        elif wish == "days_off":
            self.people.show_days_off(ids[0])
        elif wish == "start_job":
            self.starting.open()
        elif not self.ladders.wanted(wish, ids):
            self.processes.wanted(wish, ids)

    def _show_made(self, card_ids: list[str]) -> None:
        self.window.show_board()
        self.board_presenter.show_cards(card_ids)

    def on_menu(self, command: str) -> None:
        """Carry out a command."""
        self.window.top_bar.commands.run(command)

    def leave(self) -> None:
        """Stop looking; the board stays open for another window."""
        self.watcher.stop()
        self.drafts.stop()
        if "answers" in vars(self):
            self.answers.leave()

    def close(self) -> None:
        """Stop looking, finish what is waiting, close the board."""
        self.leave()
        self.ws.store.leave_in(WAITED_SECONDS if self.drafts.is_waiting else LEAVING_SECONDS)
        self.work.close()
        self.drafts.keep()
        self.ws.store.close()


def open_board(
    ws: Workspace, work: Work, at: Furnished, *, unsaved: Path | None = None
) -> OpenBoard:
    """Put an open board into a window; typed text is kept in ``unsaved`` until it is on the board.

    Whatever is made here goes with the window's other parts when it is furnished anew.
    """
    window, desk = at.window, at.desk
    desk.me = ws.author.colleague_id
    notices = Notices(window.notice_bar, window)
    watcher = Watcher(work, Feed(ws), window)
    drafts = Drafts(unsaved, work, window, was_done=ws.was_done)
    runner = Runner(ws, work, watcher=watcher, notices=notices, drafts=drafts)
    runner.ask = lambda choice: _ask_whose(choice, at)
    opened = OpenBoard(
        window=window,
        desk=desk,
        theme=at.theme,
        store=at.store,
        ws=ws,
        work=work,
        notices=notices,
        watcher=watcher,
        drafts=drafts,
        actions=Actions(runner, desk),
    )
    wire(opened)
    watcher.start()
    return opened


def _ask_whose(choice: Choice, at: Furnished) -> None:
    from board.ui.window.two_texts import TwoTexts  # what stands in it a start need not load

    above = QApplication.activeModalWidget() or at.window
    TwoTexts(at.theme, choice, at.desk.board, above).open()
