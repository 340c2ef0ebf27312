"""A session with the real program, driven from inside: python -m tests.faults.session MODE BOARD.

``busy`` works with fifty customers' words and meets every kind of error; ``slot``, ``thread``,
``abort``, ``crash`` and ``hang`` go wrong in one way; ``look`` tells what the next start says.
"""

from __future__ import annotations

import faulthandler
import json
import os
import sys
import threading
import time
from datetime import time as time_of_day
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from board.app import crashes, program
from board.app.desks import Choice
from board.app.window import open_window
from board.domain.address import address_of
from board.domain.change import Change
from board.domain.people import Customer
from board.domain.process import Process, Step
from board.services import (
    cards,
    erasing,
    exporting,
    letters,
    mailbox,
    people,
    records,
    sending,
    settings,
    stages,
    touches,
)
from tests.driver.builders import TODAY, written
from tests.driver.mail_servers import Working, account
from tests.faults import canaries
from tests.faults.mailing import fill

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from board.app.open_board import OpenBoard

CANARIES = tuple(f"Zanzibar{number:02}Quux" for number in range(50))
SECRET, SENDER, USER, REPLY, CUSTOMER = MAIL_WORDS = tuple(
    f"Zanzibarmail{number}Quux" for number in range(5)
)
HANG_SECONDS = 1


class Driven(program.Program):
    """The program, which carries out the steps of a session as soon as its board is open."""

    def __init__(self, *parts: object, **more: object) -> None:
        super().__init__(*parts, **more)  # type: ignore[arg-type]  # whatever the program takes
        self.settled.connect(lambda: QTimer.singleShot(0, self, self._begin))

    def _begin(self) -> None:
        assert self._at is not None
        mode, folder = sys.argv[1], Path(sys.argv[2]).parent
        self._steps = MODES[mode](self._at, folder)
        self._next()

    def _next(self) -> None:
        """Take the next step when all work of the last one is done and shown."""
        titles.update(each.windowTitle() for each in QApplication.topLevelWidgets())
        try:
            step = next(self._steps, None)
        except Exception as error:  # noqa: BLE001 - a step that goes wrong must not stop the rest
            sys.excepthook(type(error), error, error.__traceback__)
            step = _nothing
        if step is None:
            self._window.close()
            return
        QTimer.singleShot(0, self, step)
        QTimer.singleShot(20, self, self._wait)

    def _wait(self) -> None:
        """Wait for all lanes: what mail finds has to be settled before the next step."""
        work = self._work

        def then_mail(_: object) -> None:
            work.run_mail(lambda _ask: None, done=self._waited)

        work.run_slow(lambda _slow: None, done=lambda _: work.run(_nothing, done=then_mail))

    def _waited(self, _: object) -> None:
        self._next()


titles: set[str] = set()


def _nothing() -> None:
    """Do nothing."""


def busy(open_board: OpenBoard, folder: Path) -> Iterator[Callable[[], object]]:
    """Use every canary somewhere, in what works and in what fails."""
    words = iter(CANARIES)
    ws, work, actions = open_board.ws, open_board.work, open_board.actions

    def lane(job: Callable[[], object]) -> Callable[[], object]:
        return lambda: work.run(job, failed=open_board.notices.failed, failing=CANARIES[0])

    draft = cards.Draft(
        next(words),
        customer=next(words),
        job=next(words),
        contact=next(words),
        note=next(words),
        stake=next(words),
        tags=(next(words),),
        due=TODAY,
    )
    yield lane(lambda: cards.add(ws, draft))
    for _ in range(8):
        yield lambda: actions.cards.add_line(f"call {next(words)} re {next(words)} fri")
    card = open_board.desk.board.cards[next(iter(open_board.desk.board.cards))]
    yield lane(lambda: touches.add_check(ws, card.id, next(words)))
    yield lane(lambda: touches.add_link(ws, card.id, f"https://{next(words)}/", next(words)))
    yield lane(lambda: people.add_customer(ws, next(words)))
    yield lane(lambda: people.add_colleague(ws, next(words)))
    yield lane(lambda: stages.add(ws, next(words)))
    yield lambda: open_board.panel_presenter.open(card.id)
    yield lambda: open_board.window.top_bar.box.setText(next(words))
    yield lambda: open_board.window.top_bar.box.setText("")
    yield from (partial(open_board.pages.show, page) for page in ("archive", "customers"))
    yield from _every_kind(open_board)
    yield open_board.settings.open
    yield open_board.pages.back
    yield from _files(open_board, folder, words)
    yield from _mistakes(open_board, words)
    yield from _mail(open_board)
    yield from (_closed(dialog) for dialog in open_board.window.findChildren(QDialog))


def _every_kind(open_board: OpenBoard) -> Iterator[Callable[[], object]]:
    """Work with a row of every kind, on every page; with some of them things go wrong."""
    ws, work = open_board.ws, open_board.work
    note, named = canaries.word("customer", "note"), canaries.word("process", "name")

    def bug() -> None:
        raise KeyError(note, records.get(ws, Customer, ["a customer"]))

    def misspelt() -> None:
        step = Step("a", named, why=f"{{{named}}}")
        records.edit(ws, Process, "a process", {"steps": (step,)})
        letters.plan(ws, "a job")

    yield lambda: work.run(lambda: canaries.bring(ws))
    for page in ("jobs", "all_jobs", "customers", "colleagues", "partners", "rules", "processes"):
        yield partial(open_board.pages.show, page)
    yield lambda: open_board.people.open("a customer")
    yield lambda: open_board.jobs.show("a job")
    yield lambda: open_board.letters.open("a job")
    yield lambda: open_board.processes.open("a process")
    yield lambda: open_board.panel_presenter.open("a card")
    yield open_board.starting.open
    yield lambda: work.run(misspelt)
    yield lambda: work.run(bug)
    yield lambda: work.run(lambda: erasing.erase(ws, "a customer"))
    yield open_board.pages.back


def _mail(open_board: OpenBoard) -> Iterator[Callable[[], object]]:
    """Set a mailbox up, give a password that its server quotes and refuses, and have mail fail."""
    ws, work, mail = open_board.ws, open_board.work, open_board.mail

    def bug(_ask: object) -> None:
        raise KeyError(SECRET, f"0000@{CUSTOMER}.example")

    def typed() -> None:
        mail.page.fields.password.setText(SECRET)
        mail.page.fields.password.editingFinished.emit()

    def approved() -> None:
        whole_day = {"mail_from": time_of_day(), "mail_to": time_of_day.max}
        settings.set_firm(ws, whole_day)  # so that it leaves at whatever hour this is tried
        sending.ready_here(ws, mailbox.ledger(ws))
        fill(ws, 2, domain=f"{CUSTOMER}.example")

    with Working(to_login=f"535 5.7.8 {SECRET} of {USER} is wrong") as server:
        mine = account(
            server.port,
            sender=f"{SENDER}@klein.example",
            sender_name=SENDER,
            user=USER,
            reply_to=f"{REPLY}@klein.example",
        )
        yield lambda: work.run(lambda: mailbox.set_up(ws, mine))
        yield mail.open
        yield typed
        yield lambda: mail.page.test.click()  # noqa: PLW0108 - made late
        yield lambda: work.run_mail(lambda _ask: None)
        yield lambda: work.run(approved)
        yield mail.look
        server.to_login = "235 in"
        yield mail.look
        yield lambda: work.run_mail(bug)
        yield lambda: work.run_mail(lambda _ask: None)
    yield mail.look
    yield lambda: work.run_mail(lambda _ask: None)
    yield open_board.pages.back


def _closed(dialog: QDialog) -> Callable[[], object]:
    return dialog.close


def _files(
    open_board: OpenBoard, folder: Path, words: Iterator[str]
) -> Iterator[Callable[[], object]]:
    good, bad, worse = (folder / name for name in ("a.csv", "b.json", "c.csv"))
    good.write_text(f"title,{next(words)}\n{next(words)},{next(words)}\n")
    bad.write_text(f'{{"lists": [], "cards": [{{"name": {{"{next(words)}": 1}}}}]}}')
    worse.write_text(f'title\n"{next(words)}')
    for path in (good, bad, worse):
        yield lambda path=path: open_board.importing.start(str(path))  # type: ignore[misc]  # a path
    board = folder / "out.json"
    yield lambda: open_board.work.run_slow(lambda _slow: exporting.export(open_board.ws, board))
    yield open_board.backups.back_up_now


def _mistakes(open_board: OpenBoard, words: Iterator[str]) -> Iterator[Callable[[], object]]:
    """Yield what is refused, what is a bug, and what the database does not take."""
    ws, work = open_board.ws, open_board.work

    def bug() -> None:
        customer = next(words)
        raise KeyError(customer, {"name": customer})

    def nested() -> None:
        try:
            bug()
        except KeyError as error:
            raise RuntimeError(next(words)) from error

    def unstorable() -> None:
        text = next(words)
        written(ws, "edit", [Change("card", text, {"title": text}, {"title": text})])
        written(ws, "edit", [Change("card", text, {}, {"titel": object(), "note": text})])

    yield lambda: work.run(lambda: cards.add(ws, cards.Draft(next(words) * 200)))
    yield lambda: open_board.actions.cards.edit("nothing", {"title": next(words)}, None)
    yield lambda: work.run(bug, failing="It did not work")
    yield lambda: work.run_slow(lambda _slow: nested())
    yield lambda: work.run(unstorable)
    yield bug
    yield nested
    yield lambda: threading.Thread(target=nested).start()
    yield lambda: QObject().setProperty(next(words), Unprintable())


class Unprintable:
    """Something whose end goes wrong where nobody can catch it."""

    def __del__(self) -> None:
        raise ValueError(CANARIES[-1])


def slot(_office: OpenBoard, _folder: Path) -> Iterator[Callable[[], object]]:
    """Raise in a slot."""
    yield _raise


def thread(_office: OpenBoard, _folder: Path) -> Iterator[Callable[[], object]]:
    """Raise in a thread."""
    yield lambda: threading.Thread(target=_raise).start()


def _raise() -> None:
    raise ValueError(CANARIES[0])


def abort(_office: OpenBoard, _folder: Path) -> Iterator[Callable[[], object]]:
    """Abort, as Qt does when it finds itself broken."""
    customer = CANARIES[0]
    yield lambda: os.abort() if customer else None


def crash(_office: OpenBoard, _folder: Path) -> Iterator[Callable[[], object]]:
    """Touch memory that is not there."""
    yield faulthandler._sigsegv  # type: ignore[attr-defined]  # made for tests


def hang(_office: OpenBoard, _folder: Path) -> Iterator[Callable[[], object]]:
    """Answer nobody for longer than is good."""
    yield lambda: time.sleep(3 * HANG_SECONDS)


def fine(_office: OpenBoard, _folder: Path) -> Iterator[Callable[[], object]]:
    """Do nothing wrong."""
    yield _nothing


def look(open_board: OpenBoard, _folder: Path) -> Iterator[Callable[[], object]]:
    """Tell what the window says of the last time."""
    bar = open_board.window.notice_bar
    told = {"words": bar.text("last_time"), "report": ""}
    open_board.notices.copy_wanted.connect(lambda report: told.update(report=report))
    if told["words"]:
        yield lambda: QTest.mouseClick(bar.line("last_time").buttons[0], Qt.MouseButton.LeftButton)
    sys.stdout.write(json.dumps(told) + "\n")
    yield _nothing


MODES: dict[str, Callable[[OpenBoard, Path], Iterator[Callable[[], object]]]] = {
    each.__name__: each for each in (busy, slot, thread, abort, crash, hang, fine, look)
}


def main() -> None:
    """Run the program with the board named on the command line."""
    crashes.HANG_SECONDS, crashes.BEAT_MS = HANG_SECONDS, 200
    if sys.argv[1] != "hang":
        crashes.HANG_SECONDS = 60
    program.Program = Driven  # type: ignore[misc]  # the window makes this one
    status = open_window(Choice(address_of(sys.argv[2]), may_make=True, today=TODAY))
    if sys.argv[1] == "busy":
        sys.stdout.write(json.dumps(sorted(titles)) + "\n")
    sys.exit(status)


if __name__ == "__main__":
    main()
