"""Gates: promises with a figure, each shown by one line ``ID value limit PASS|FAIL``.

A gate is a test that measures something and calls the ``gate`` fixture once::

    def test_200_kills_lose_nothing(gate: Gate, long_run: bool) -> None:
        lost = ...
        gate("D1", f"{lost} of {200} lost", "0", lost == 0)

The lines stand together at the end of the run, whatever captures or distributes the tests. The
test fails when its gate did not pass. The whole run fails when a gate listed below did not print
its line, or printed two; a run of selected tests is not asked for all of them. ``long_run`` says
whether this is ``sh tests/run.sh --long``: then a gate tries more, it is no other gate.

Loaded as a plugin from ``tests/conftest.py``: under pytest-xdist the process that reports never
sees the conftest files of folders.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

import pytest

USUAL = {
    "D1": "kills at random",
    "D1-window": "the same with the whole window running",
    "D2": "a kill at every write, sync and unlink",
    "D3": "full disk, I/O error, quota at every write; small disks",
    "D3-window": "what was typed stays when a save fails",
    "D5": "folders and files that are read-only, missing or locked",
    "D6": "damaged files",
    "D7": "starts that race",
    "D8": "newer and older schemas, kills while migrating",
    "D9": "backups beside a writer",
    "D10": "undo all, redo all",
    "T1": "ten years of days and hours",
    "T2": "every zone, every change of the clock",
    "T3": "clock jumps",
    "F1-csv": "mutated CSV files",
    "F1-trello": "mutated Trello files",
    "F1-process": "mutated process files",
    "F1-mail": "mutated mails",
    "F3": "bombs",
    "F4": "import, export, import",
    "U1": "foreign text in every widget",
    "U2": "odd text stored alike on both databases",
    "U3": "nothing private on the wall, and no dialogs",
    "U4": "no customer's words in logs and reports",
    "B1": "one folder for the backups of two boards of one name",
    "B2": "a board whose file is replaced while it is open",
    "X1": "a kill at the steps of a restore",
    "X2": "board files that somebody built",
    "O1": "words that act on terminals, in logs and in spreadsheets",
    "W1": "a commit whose answer is lost",
    "G1": "a server that is stopped and started again",
    "G2": "a server that stands still",
    "G3": "a server that lets in and never answers",
    "G4": "a cut network",
    "G5": "connections ended by the server at each statement",
    "G6": "a lost commit of each verb",
    "G7": "a full disk of the server",
    "W2": "the same new name from several writers at once",
    "W3": "one's own text over a newer one",
    "N1": "reminders claimed by desks that end before they are shown",
    "E1": "kills of a sender of mail",
    "E3": "mail of restored and copied boards",
    "T2-mail": "when mail leaves, at every change of the clock",
    "T3-mail": "mail when the clock jumps",
    "E4": "foreign text in the headers of mail",
    "E5": "what is taken for an answer",
    "E6": "messages that are stopped on their way",
    "E-month": "a month of mail by the ladder",
    "E7": "floods, and two messages about the same",
    "L1": "locks and reading of long verbs",
    "S1": "72 hours",
    "S1-wall": "72 hours of the wall",
    "S3": "errors and hangs are on disk",
}
LONG = {"D4": "power loss"}

PROPERTY = "gate"


class Gate(Protocol):
    """Tells what a gate measured; fails the test when it did not pass."""

    def __call__(self, name: str, value: object, limit: object, passed: bool) -> None: ...


@pytest.fixture
def gate(request: pytest.FixtureRequest) -> Gate:
    """Give the call that prints a gate's line."""

    def tell(name: str, value: object, limit: object, passed: bool) -> None:
        assert name in USUAL or name in LONG, f"{name} is not listed in {__name__}"
        line = f"{name} {value} {limit} {'PASS' if passed else 'FAIL'}"
        request.node.user_properties.append((PROPERTY, line))
        assert passed, line

    return tell


@pytest.fixture(scope="session")
def long_run(pytestconfig: pytest.Config) -> bool:
    """Say whether the tests that take too long for every run are wanted too."""
    return _is_long(pytestconfig)


def pytest_configure(config: pytest.Config) -> None:
    """Let the process that reports collect the lines; xdist's workers only send theirs."""
    if not hasattr(config, "workerinput"):
        config.pluginmanager.register(Printer(config))


class Printer:
    """Collects the lines, prints them at the end, and fails the run when one is missing."""

    def __init__(self, config: pytest.Config) -> None:
        self._config = config
        self._lines: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call":
            self._lines += [str(line) for name, line in report.user_properties if name == PROPERTY]

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if session.exitstatus == pytest.ExitCode.OK and self._complaints():
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if not self._lines and not self._complaints():
            return
        terminalreporter.section("gates")
        order = list(USUAL | LONG)
        for line in sorted(self._lines, key=lambda line: order.index(_name(line))):
            terminalreporter.write_line(line)
        for complaint in self._complaints():
            terminalreporter.write_line(complaint, red=True)

    def _complaints(self) -> list[str]:
        if not _everything_wanted(self._config):
            return []
        told = [_name(line) for line in self._lines]
        wanted = USUAL | (LONG if _is_long(self._config) else {})
        missing = [
            f"{name} did not run: {what}" for name, what in wanted.items() if name not in told
        ]
        return missing + [f"{name} ran twice" for name in wanted if told.count(name) > 1]


def _name(line: str) -> str:
    return line.split(" ", 1)[0]


def _is_long(config: pytest.Config) -> bool:
    return str(config.getoption("markexpr")) == ""


def _everything_wanted(config: pytest.Config) -> bool:
    """Return whether the run takes in every test here; what is picked by hand need not."""
    option = config.option
    places = {(config.invocation_params.dir / argument).resolve() for argument in config.args}
    picked = option.keyword or option.deselect or option.collectonly or getattr(option, "lf", False)
    return (
        places <= {config.rootpath, config.rootpath / "tests", Path(__file__).parent}
        and option.markexpr in {"", "not long"}
        and not picked
    )
