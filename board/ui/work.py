"""The lanes of background work: the store lane, the slow lane, and the mail lane.

Only the first two touch data: the store lane carries every short read and write in order, the slow
lane what takes longer (parsing, export, backup). The mail lane waits for mail servers and asks the
store lane for all that it wants to know. Results come back on the main thread by a queued signal.
The user-interface thread never waits for disk or network.
"""

from __future__ import annotations

import logging
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from queue import Queue
from threading import Event, Thread
from time import perf_counter, sleep, thread_time
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from board.domain.errors import BoardError, StoreAway, trace_of

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")
log = logging.getLogger(__name__)

MAIL_SECONDS = 10.0
"""How long the end of the program waits for a message that is just leaving."""
BESIDE_SECONDS = 1.0
"""How long it waits for what only waits itself."""
GIVE_WAY_SECONDS = 0.0002
"""How long a lane may go on in Python while the window waits. After Python's own 5 ms a lane has
often let go by itself for a moment too short to be caught, and the waiting begins anew. Measured
while a lane reckons on and on, 99 % of drag frames: 34 ms with 5 ms, 8.6 with 1, 4.6 with 0.2,
6.7 with 0.1; 2.5 with nothing beside it, or with a lane that rests."""
PIECE_SECONDS, KEPT_SECONDS, REST_SECONDS, MOST_RESTED = 0.0005, 0.0002, 0.01, 3.0
"""A lane rests that was kept from working after a piece of work; no job rests for ever."""


@dataclass(frozen=True, slots=True)
class Failure:
    """What went wrong: the sentence given at the call, the error, and a report if it was a bug."""

    failing: str
    error: Exception
    again: Callable[[], None]
    report: str = ""


class Slow(QObject):
    """A piece of slow work: tells its progress (done, of), and can be cancelled."""

    progressed = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = Event()
        self._looked_at, self._worked, self._rested = 0.0, 0.0, 0.0  # seconds

    def cancel(self) -> None:
        """Ask the work to stop; it ends with nothing done."""
        self._cancelled.set()

    def cancelled(self) -> bool:
        """Return whether somebody asked the work to stop."""
        return self._cancelled.is_set()

    def rest(self) -> None:
        """Let the window go first where it has work, too; called in the lane, between small pieces.

        Whoever was kept from working shares the interpreter: then the lane leaves it alone for a
        while, instead of taking it whenever the window lets go for a moment.
        """
        worked = thread_time() - self._worked
        if worked < PIECE_SECONDS:
            return
        is_kept = perf_counter() - self._looked_at - worked > KEPT_SECONDS
        if is_kept and self._looked_at and self._rested < MOST_RESTED and not self.cancelled():
            sleep(REST_SECONDS)
            self._rested += REST_SECONDS
        self._looked_at, self._worked = perf_counter(), thread_time()

    def progress(self, done: int, of: int) -> None:
        """Tell how far the work is; called from the slow lane."""
        self.progressed.emit(done, of)


class Ask(Protocol):
    """Has a job done in the store lane and returns its result."""

    def __call__(self, job: Callable[[], Result], /) -> Result: ...


class _MailLane:
    """One job at a time in a thread that nobody waits for when the program ends."""

    def __init__(self) -> None:
        self._jobs: Queue[Callable[[], object]] = Queue()
        self._thread: Thread | None = None

    def submit(self, job: Callable[[], object]) -> None:
        self._jobs.put(job)
        if self._thread is None:
            self._thread = Thread(target=self._go_on, name="mail-lane", daemon=True)
            self._thread.start()

    def close(self, seconds: float) -> None:
        """Wait for the job under way, at most so long."""
        if self._thread is not None:
            self._jobs.put(_end)
            self._thread.join(seconds)

    def _go_on(self) -> None:
        while (job := self._jobs.get()) is not _end:
            job()


def _end() -> None:
    """Stand for the end of a lane."""


class Going(Protocol):
    """Something that goes on until it is ended, from another thread."""

    def run(self) -> None:
        """Go on until the end."""

    def end(self) -> None:
        """End it; nobody waits for that."""


class Beside:
    """What goes on in a thread of its own as long as the board is open, until it is ended."""

    def __init__(self, going: Going) -> None:
        self.end = going.end
        self._thread = Thread(target=going.run, name="beside", daemon=True)
        self._thread.start()

    @property
    def is_alive(self) -> bool:
        """Whether it still goes on."""
        return self._thread.is_alive()

    def wait(self, seconds: float) -> None:
        """Wait for its end, at most so long."""
        self._thread.join(seconds)


class _Errand(Generic[Result]):
    """A job on its way to a lane and back, with what follows it.

    The main thread lets go of all that it holds: what a lane was the last to hold would be
    destroyed there, and a widget or another object of Qt that goes while the window works with Qt
    is a crash, or a standstill of both threads.
    """

    def __init__(
        self,
        job: Callable[[], Result],
        *,
        done: Callable[[Result], object] | None,
        failed: Callable[[Failure], object],
        failing: str,
        again: Callable[[], None],
        hand_back: Callable[[_Errand[Result]], object],
    ) -> None:
        self._job, self._done, self._failed = job, done, failed
        self._failing, self._again, self._hand_back = failing, again, hand_back
        self._result: Result
        self._failure: Failure | None = None

    def carry_out(self) -> None:
        """Do the job, in a lane; nothing is held there of what it is made of or brings."""
        try:
            self._result = self._job()
        except BoardError as error:
            self._failure = Failure(self._failing, error, self._again)
        except Exception as error:  # a bug: logged, shown with its report, the program goes on
            log.exception("job failed")
            self._failure = Failure(self._failing, error, self._again, trace_of(error))
        self._hand_back(self)

    def deliver(self) -> None:
        """Tell what came of it, on the main thread."""
        if self._failure is not None:
            self._failed(self._failure)
        elif self._done is not None:
            self._done(self._result)

    def let_go(self) -> None:
        """Hold nothing any more."""
        vars(self).clear()


class Work(QObject):
    """Runs jobs in the lanes. ``failed`` carries a Failure nobody asked to handle."""

    failed = Signal(object)
    _back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = ThreadPoolExecutor(1, thread_name_prefix="store-lane")
        self._slow = ThreadPoolExecutor(1, thread_name_prefix="slow-lane")
        self._mail = _MailLane()
        self._under_way: set[Slow] = set()
        self._beside: list[Beside] = []
        self._closed = False
        self._open = 0  # jobs whose results have not been delivered
        self._when_idle: Callable[[], None] | None = None
        self._back.connect(self._on_back, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        job: Callable[[], Result],
        *,
        done: Callable[[Result], object] | None = None,
        failed: Callable[[Failure], object] | None = None,
        failing: str = "",
    ) -> None:
        """Run a short job in the store lane; ``done`` gets its result on the main thread."""
        self._submit(self._store, job, done=done, failed=failed, failing=failing)

    def run_slow(
        self,
        job: Callable[[Slow], Result],
        *,
        done: Callable[[Result], object] | None = None,
        failed: Callable[[Failure], object] | None = None,
        failing: str = "",
    ) -> Slow:
        """Run a long job in the slow lane; return the handle that tells its progress."""
        slow = Slow()
        self._under_way.add(slow)

        def ended(then: Callable[[object], object] | None, value: object) -> None:
            self._under_way.discard(slow)
            if then is not None:
                then(value)

        self._submit(
            self._slow,
            lambda: job(slow),
            done=lambda result: ended(done, result),  # type: ignore[arg-type]  # same Result
            failed=lambda failure: ended(failed or self.failed.emit, failure),  # type: ignore[arg-type]  # takes a Failure
            failing=failing,
        )
        return slow

    def run_mail(
        self,
        job: Callable[[Ask], Result],
        *,
        done: Callable[[Result], object] | None = None,
        failed: Callable[[Failure], object] | None = None,
        failing: str = "",
    ) -> None:
        """Run a job in the mail lane; it is given what asks the store lane, and waits for it."""
        self._submit(self._mail, lambda: job(self._ask), done=done, failed=failed, failing=failing)

    def keep(self, made: Callable[[Ask], Going]) -> Beside:
        """Run what waits for the network as long as the board is open, or until it is ended.

        It is made with what asks the store lane.
        """
        self._beside = [each for each in self._beside if each.is_alive]
        self._beside.append(Beside(made(self._ask)))
        return self._beside[-1]

    @property
    def is_slow(self) -> bool:
        """Whether slow work is under way, or waits: what can wait should not begin beside it."""
        return bool(self._under_way)

    @staticmethod
    def give_way() -> None:
        """Let the lanes give way to the window soon, from now on: somebody works in it."""
        sys.setswitchinterval(GIVE_WAY_SECONDS)

    def when_idle(self, do: Callable[[], None]) -> None:
        """Call ``do`` once, as soon as all results are delivered and nothing more was asked for."""
        self._when_idle = do
        self._look_whether_idle()

    def close(self) -> None:
        """Finish what is waiting in the store lane, cancel the slow work, end the lanes.

        A message that is just leaving is waited for, but not longer than people would.
        """
        self._closed = True
        for slow in self._under_way:
            slow.cancel()
        for each in self._beside:
            each.end()
        self._mail.close(MAIL_SECONDS)
        for each in self._beside:
            each.wait(BESIDE_SECONDS)
        self._slow.shutdown(wait=True, cancel_futures=True)
        self._store.shutdown(wait=True)

    def _submit(
        self,
        lane: ThreadPoolExecutor | _MailLane,
        job: Callable[[], Result],
        *,
        done: Callable[[Result], object] | None,
        failed: Callable[[Failure], object] | None,
        failing: str,
    ) -> None:
        if self._closed:
            return

        def again() -> None:
            self._submit(lane, job, done=done, failed=failed, failing=failing)

        self._open += 1
        errand = _Errand(
            job,
            done=done,
            failed=failed if failed is not None else self.failed.emit,
            failing=failing,
            again=again,
            hand_back=self._back.emit,
        )
        lane.submit(errand.carry_out)

    def _ask(self, job: Callable[[], Result], /) -> Result:
        if self._closed:
            raise StoreAway("store_gone")
        return self._store.submit(job).result()

    def _on_back(self, errand: _Errand[object]) -> None:
        self._open -= 1
        try:
            errand.deliver()
        finally:
            errand.let_go()
            self._look_whether_idle()

    def _look_whether_idle(self) -> None:
        if self._open == 0 and self._when_idle is not None:
            do, self._when_idle = self._when_idle, None
            do()
