"""What went wrong is written down for the next start: where in the code, never with whose data."""

from __future__ import annotations

import logging
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from board.app import logs
from board.app.crashes import LONGEST, CrashFile, ended_unexpectedly
from board.domain.errors import BadFile, Refused, trace_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CUSTOMER = "Tall Pines"


def an_error() -> Exception:
    """Return an error that says a customer's name, because of another one that does."""
    try:
        look_up()
    except RuntimeError as error:
        return error
    return AssertionError()


def look_up() -> None:
    nothing: dict[str, str] = {}
    try:
        nothing[CUSTOMER]
    except KeyError as error:
        raise RuntimeError(f"no {CUSTOMER}") from error


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "crash.log"


@pytest.fixture
def crashes(path: Path) -> Iterator[CrashFile]:
    made = CrashFile(path)
    yield made
    made.close()


def test_a_trace_says_where_and_what_kind_and_nothing_else() -> None:
    trace = trace_of(an_error())

    assert "test_crashes.py" in trace
    assert "in an_error" in trace
    assert "builtins.RuntimeError" in trace
    assert "builtins.KeyError" in trace
    assert CUSTOMER not in trace


def test_a_trace_names_the_kind_of_our_own_errors_and_the_number_of_the_systems() -> None:
    assert trace_of(Refused("title_empty", text=CUSTOMER)).endswith("Refused title_empty")
    assert trace_of(OSError(28, CUSTOMER)).endswith("OSError 28")


def test_an_error_that_is_its_own_cause_has_an_end() -> None:
    error = ValueError()
    error.__cause__ = error

    assert trace_of(error).count("ValueError") == 1


def test_a_process_that_ends_well_leaves_nothing(path: Path) -> None:
    CrashFile(path).close()

    assert not path.exists()


def test_the_next_start_hears_of_a_fault_once(path: Path) -> None:
    first = CrashFile(path)
    first.note(an_error())
    first.close()
    second = CrashFile(path)
    report = second.take()
    second.close()
    third = CrashFile(path)

    assert "RuntimeError" in report
    assert not ended_unexpectedly(report)
    assert third.take() == ""
    third.close()
    assert not path.exists()


def test_what_goes_wrong_before_the_report_is_taken_is_kept_for_the_next_start(path: Path) -> None:
    first = CrashFile(path)
    first.note(KeyError())
    first.close()
    second = CrashFile(path)
    second.note(ValueError())
    report = second.take()
    second.close()
    third = CrashFile(path)

    assert "KeyError" in report
    assert "ValueError" not in report
    assert "ValueError" in third.take()
    third.close()


def test_a_report_that_nobody_took_waits(path: Path) -> None:
    first = CrashFile(path)
    first.note(KeyError())
    first.close()
    CrashFile(path).close()
    third = CrashFile(path)

    assert "KeyError" in third.take()
    third.close()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("import os; os.abort()", "Aborted"),
        ("faulthandler._sigsegv()", "Segmentation fault"),
    ],
)
def test_the_end_of_the_interpreter_is_on_disk(path: Path, code: str, said: str) -> None:
    script = (
        "import faulthandler, sys; from pathlib import Path\n"
        "from board.app.crashes import CrashFile\n"
        f"crashes = CrashFile(Path(sys.argv[1])); {code}"
    )
    ended = subprocess.run([sys.executable, "-c", script, str(path)], check=False)
    crashes = CrashFile(path)
    report = crashes.take()
    crashes.close()

    assert ended.returncode < 0
    assert said in report
    assert ended_unexpectedly(report)


def test_a_flood_of_faults_does_not_fill_the_disk(path: Path, crashes: CrashFile) -> None:
    for _ in range(3_000):
        crashes.note(an_error())

    assert path.stat().st_size < 2 * LONGEST


def test_without_a_place_to_write_the_program_runs_all_the_same(tmp_path: Path) -> None:
    crashes = CrashFile(tmp_path / "missing" / "crash.log")
    crashes.note(an_error())
    crashes.alive()

    assert crashes.take() == ""
    crashes.close()


def test_the_log_says_where_an_exception_came_from_and_not_what_it_says() -> None:
    record = logging.LogRecord("board", logging.ERROR, "", 0, "job failed", (), None)
    error = an_error()
    record.exc_info = (type(error), error, error.__traceback__)
    line = logs.RedactingFormatter("%(message)s").format(record)

    assert line.startswith("job failed\n")
    assert "RuntimeError" in line
    assert CUSTOMER not in line


@pytest.mark.expects_log
def test_telling_of_a_fault_may_go_wrong_too(caplog: pytest.LogCaptureFixture) -> None:
    told: list[BaseException] = []

    def tell(error: BaseException) -> None:
        told.append(error)
        caught.one(BadFile("file_empty"))  # as a slot does that the notice reaches

    caught = logs._Caught(tell)
    caught.one(an_error())
    caught.one(an_error())

    assert [type(error) for error in told] == [RuntimeError, RuntimeError]
    assert caplog.text.count("uncaught") == 4
