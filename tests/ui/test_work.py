"""The two lanes: order, results on the main thread, failures handed back, cancelling, closing."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Event, current_thread, main_thread
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from board.domain.errors import Refused, StoreAway
from board.ui import work as lanes
from board.ui.actions.notices import Notices
from board.ui.window.notice_bar import NoticeBar
from board.ui.work import Failure, Slow, Work
from tests.driver.views import a_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Future

    from pytestqt.qtbot import QtBot


@pytest.fixture
def work(qtbot: QtBot) -> Iterator[Work]:
    made = Work()
    yield made
    made.close()


def test_jobs_of_a_lane_run_one_by_one_in_order(work: Work, qtbot: QtBot) -> None:
    begun: list[int] = []
    ended: list[int] = []

    def begin(number: int) -> int:
        begun.append(number)
        return number

    for number in range(20):
        work.run(partial(begin, number), done=ended.append)
    qtbot.waitUntil(lambda: len(ended) == 20)
    assert begun == ended == list(range(20))


def test_a_job_runs_beside_and_its_result_comes_to_the_main_thread(
    work: Work, qtbot: QtBot
) -> None:
    places: list[object] = []
    work.run(current_thread, done=lambda ran: places.extend([ran, current_thread()]))
    assert places == []
    qtbot.waitUntil(lambda: len(places) == 2)
    assert places[0] is not main_thread()
    assert places[1] is main_thread()


class Held:
    """Notes in which thread it goes."""

    def __init__(self, gone: list[object]) -> None:
        self._gone = gone

    def __del__(self) -> None:
        self._gone.append(current_thread())


class LastToLetGo(ThreadPoolExecutor):
    """A lane that keeps what it was given until the main thread is done with it."""

    def __init__(self, let_go: Event) -> None:
        super().__init__(1)
        self._let_go = let_go

    def submit(self, job: Callable[..., object], /, *_: object, **_named: object) -> Future[object]:  # type: ignore[override]  # a test's own
        def held() -> None:
            job()
            self._let_go.wait(5)

        return super().submit(held)


@pytest.mark.parametrize("fails", [False, True])
@pytest.mark.parametrize("slow", [False, True])
def test_a_lane_is_never_the_last_to_hold_what_a_job_is_made_of(
    work: Work, qtbot: QtBot, *, slow: bool, fails: bool
) -> None:
    gone: list[object] = []
    let_go = Event()
    lane = LastToLetGo(let_go)
    work._store = work._slow = lane
    held, told = Held(gone), Held(gone)

    def job(*_slow: object, held: Held = held) -> Held:
        if fails:
            raise Refused("title_missing")
        return held

    with qtbot.waitCallback() as answered:

        def done(_found: object, told: Held = told) -> None:
            answered(told is None)

        del held, told
        (work.run_slow if slow else work.run)(job, done=done, failed=done)
        del job, done
    qtbot.waitUntil(lambda: len(gone) == 2)
    let_go.set()
    lane.shutdown()
    assert gone == [main_thread()] * 2


def test_slow_work_does_not_hold_up_the_store_lane(work: Work, qtbot: QtBot) -> None:
    go_on = Event()
    slow: list[bool] = []
    work.run_slow(lambda _slow: go_on.wait(5), done=slow.append)
    with qtbot.waitCallback() as short:
        work.run(lambda: None, done=short)
    assert slow == []
    go_on.set()
    qtbot.waitUntil(lambda: slow == [True])


def test_a_failure_is_handed_back_with_its_sentence(work: Work, qtbot: QtBot) -> None:
    def job() -> None:
        raise Refused("title_empty")

    with qtbot.waitCallback() as failed:
        work.run(job, failed=failed, failing="Could not add it")
    [failure] = failed.args
    assert (failure.failing, failure.error.kind) == ("Could not add it", "title_empty")
    assert failure.report == ""


def test_a_failure_nobody_takes_is_told_by_a_signal(work: Work, qtbot: QtBot) -> None:
    def job() -> None:
        raise Refused("title_empty")

    with qtbot.waitSignal(work.failed) as told:
        work.run(job)
    assert isinstance(told.args[0], Failure)


def test_a_failed_job_can_be_tried_again(work: Work, qtbot: QtBot) -> None:
    answers = iter([StoreAway("store_locked"), None])
    done: list[str] = []
    failures: list[Failure] = []

    def job() -> str:
        error = next(answers)
        if error is not None:
            raise error
        return "stored"

    work.run(job, done=done.append, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    failures[0].again()
    qtbot.waitUntil(lambda: done == ["stored"])


@pytest.mark.expects_log
def test_a_bug_is_logged_with_its_trace_and_offered_as_a_report(
    work: Work, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    bar = NoticeBar(a_theme())
    qtbot.addWidget(bar)
    bar.show()
    notices = Notices(bar)
    copied: list[str] = []
    notices.copy_wanted.connect(copied.append)

    def job() -> None:
        nothing: dict[str, str] = {}
        nothing["surprise"]

    work.run(job, failed=notices.failed, failing="Could not add it")
    qtbot.waitUntil(lambda: bool(bar.text()))
    assert bar.text() == "Could not add it. Please send us the report."
    assert "KeyError" in caplog.text
    button = bar.line().findChild(QPushButton)
    assert button is not None
    assert button.text() == "Copy report"
    button.click()
    assert "KeyError" in copied[0]
    assert "surprise" not in copied[0]  # values are customers' data


@pytest.mark.expects_log
def test_the_lanes_go_on_after_a_bug(work: Work, qtbot: QtBot) -> None:
    work.run(lambda: 1 // 0, failed=lambda _failure: None)
    with qtbot.waitCallback() as answered:
        work.run(lambda: "here", done=answered)
    assert answered.args == ["here"]


def test_a_store_that_is_away_offers_to_try_again(work: Work, qtbot: QtBot) -> None:
    bar = NoticeBar(a_theme())
    qtbot.addWidget(bar)
    bar.show()
    notices = Notices(bar)
    times: list[int] = []

    def job() -> str:
        times.append(1)
        if len(times) == 1:
            raise StoreAway("store_locked")
        return "stored"

    done: list[str] = []
    work.run(job, done=done.append, failed=notices.failed, failing="Not moved")
    qtbot.waitUntil(lambda: bool(bar.text()))
    assert bar.text().startswith("Not moved. Another program is holding the board")
    button = bar.line().findChild(QPushButton)
    assert button is not None
    button.click()
    qtbot.waitUntil(lambda: done == ["stored"])


def test_slow_work_tells_its_progress_and_can_be_cancelled(work: Work, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []

    def job(slow: Slow) -> str:
        for number in range(1000):
            slow.progress(number, 1000)
            if slow.cancelled():
                return "cancelled"
            Event().wait(0.001)
        return "finished"

    ended: list[str] = []
    slow = work.run_slow(job, done=ended.append)
    slow.progressed.connect(lambda done, of: seen.append((done, of)))
    qtbot.waitUntil(lambda: bool(seen))
    slow.cancel()
    qtbot.waitUntil(lambda: ended == ["cancelled"])
    assert seen[-1][1] == 1000


def test_closing_finishes_what_waits_in_the_store_lane_and_cancels_slow_work(
    qtbot: QtBot,
) -> None:
    work = Work()
    stored: list[int] = []
    stopped = Event()

    def forever(slow: Slow) -> None:
        while not slow.cancelled():
            stopped.wait(0.001)

    work.run_slow(forever)
    for number in range(50):
        work.run(partial(stored.append, number))
    work.close()
    assert stored == list(range(50))


def test_after_closing_nothing_is_taken_on(qtbot: QtBot) -> None:
    work = Work()
    work.close()
    work.run(lambda: 1 // 0)
    work.run_slow(lambda _slow: 1 // 0)
    work.close()


def test_idle_is_when_all_results_and_what_they_asked_for_are_there(
    work: Work, qtbot: QtBot
) -> None:
    happened: list[str] = []

    def ask_again(_none: None) -> None:
        happened.append("slow")
        work.run(lambda: None, done=lambda _none: happened.append("asked by the slow one"))

    work.run_slow(lambda _slow: None, done=ask_again)
    work.when_idle(lambda: happened.append("idle"))
    qtbot.waitUntil(lambda: "idle" in happened)
    assert happened == ["slow", "asked by the slow one", "idle"]


def test_idle_comes_after_a_failure_too(work: Work, qtbot: QtBot) -> None:
    happened: list[str] = []

    def refuse() -> None:
        raise Refused("title_empty")

    work.run(refuse, failed=lambda _failure: happened.append("failed"))
    work.when_idle(lambda: happened.append("idle"))
    qtbot.waitUntil(lambda: happened == ["failed", "idle"])


def test_idle_is_at_once_when_nothing_is_under_way(work: Work) -> None:
    happened: list[str] = []
    work.when_idle(lambda: happened.append("idle"))
    assert happened == ["idle"]


def test_slow_work_leaves_the_window_alone_for_a_while_when_it_was_kept_from_working(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock, own, slept = [100.0], [5.0], list[float]()
    monkeypatch.setattr(lanes, "perf_counter", lambda: clock[0])
    monkeypatch.setattr(lanes, "thread_time", lambda: own[0])
    monkeypatch.setattr(lanes, "sleep", slept.append)

    def rests(slow: Slow, seconds: float, *, kept: float = 0.0) -> bool:
        """Return whether it rests after a piece of work."""
        before = len(slept)
        clock[0] += seconds + kept
        own[0] += seconds
        slow.rest()
        return len(slept) > before

    slow = Slow()
    rests(slow, 0.001)
    assert not rests(slow, 0.001), "nobody else wanted to"
    assert rests(slow, 0.001, kept=0.001)
    assert not rests(slow, 0.0001, kept=0.001), "too small a piece to tell"
    assert not all(rests(slow, 0.001, kept=0.001) for _ in range(1000)), "it ends some time"
    assert sum(slept) <= lanes.MOST_RESTED + lanes.REST_SECONDS
    waited_for = Slow()
    rests(waited_for, 0.001)
    waited_for.cancel()
    assert not rests(waited_for, 0.001, kept=0.001)
