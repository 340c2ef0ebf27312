"""F1: thousands of damaged files; whatever they are, they are read or refused with a reason."""

from __future__ import annotations

import logging
from collections import Counter
from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import pytest

from board.domain.board import Firm
from board.domain.errors import BadFile
from board.domain.read_mail import ReadMail
from board.exchange import process_file, reading, sandbox
from board.exchange.incoming import Incoming, never, no_progress
from board.services import watch
from board.services.importing import previewing
from board.services.importing.report import Report
from board.services.replies import Replies, Words
from board.ui.sentences import SENTENCES, sentence
from tests.driver.builders import TODAY, open_desk
from tests.driver.mail_servers import account as mailbox
from tests.faults import mutants

if TYPE_CHECKING:
    from collections.abc import Callable

    from board.services.workspace import Workspace
    from tests.driver.builders import Clock
    from tests.faults.gates import Gate

MOST_SECONDS = 10
USUAL, LONG = 5_000, 100_000
WHOLE_WAY = 50
OPTIONS = reading.Options(TODAY, Firm("Europe/Berlin"))
TITLE_FIRST = reading.Options(TODAY, Firm("Europe/Berlin"), mapping={"title": 0, "due": 1})


@pytest.fixture
def count(long_run: bool) -> int:
    return LONG if long_run else USUAL


@pytest.fixture
def fuzzed_ws(board_file: Path, clock: Clock) -> Workspace:
    return open_desk(str(board_file), clock)


@pytest.mark.timeout(3_600)
@pytest.mark.expects_log
def test_damaged_tables_are_read_or_refused(
    gate: Gate,
    count: int,
    fuzzed_ws: Workspace,
    board_file: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    samples = mutants.csv_samples()
    path = board_file.with_name("mutant.csv")
    run = Run(path, lambda seed: mutants.damaged_bytes(samples, seed), caplog)
    run.read_all(count)
    run.bring_in_some(fuzzed_ws)
    gate("F1-csv", run.value(), "0 wrong", not run.wrong)


@pytest.mark.timeout(3_600)
@pytest.mark.expects_log
def test_damaged_trello_boards_are_read_or_refused(
    gate: Gate,
    count: int,
    fuzzed_ws: Workspace,
    board_file: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    samples = mutants.trello_samples()
    path = board_file.with_name("mutant.json")
    run = Run(path, lambda seed: mutants.damaged_json(samples, seed), caplog)
    run.read_all(count)
    run.bring_in_some(fuzzed_ws)
    gate("F1-trello", run.value(), "0 wrong", not run.wrong)


@pytest.mark.timeout(3_600)
def test_damaged_processes_are_read_or_refused_in_one_sentence(gate: Gate, count: int) -> None:
    samples = mutants.process_samples()
    wrong, read = [], 0
    for seed in range(count):
        damage = mutants.damaged_json if seed % 2 else mutants.damaged_bytes
        try:
            process = process_file.read(damage(samples, seed), "p")
        except BadFile as error:
            told = sentence(error)
            wrong += [f"seed {seed}: {told}"] * ("\n" in told or not told.endswith("."))
        except Exception as error:  # noqa: BLE001 - every other end is what is looked for
            wrong.append(f"seed {seed}: {error!r}")
        else:
            read += 1
            once = process_file.write(process)
            wrong += [f"seed {seed}: other bytes"] * (
                process_file.write(process_file.read(once, "p")) != once
            )
    value = f"{len(wrong)} wrong of {count}, {read} read, {count - read} refused{wrong[:3] or ''}"
    gate("F1-process", value, "0 wrong", not wrong)


@pytest.mark.timeout(3_600)
@pytest.mark.expects_log
def test_damaged_mails_are_read_or_refused_and_stop_nobody(
    gate: Gate, count: int, fuzzed_ws: Workspace, caplog: pytest.LogCaptureFixture
) -> None:
    samples = mutants.mail_samples()
    replies = Replies(fuzzed_ws, mailbox(465), Words(lambda _name, address: address, "away"))
    run = Run(Path(), lambda seed: mutants.damaged_bytes(samples, seed), caplog)
    run.read_mails(count, replies)
    gate("F1-mail", run.value(), "0 wrong", not run.wrong)


class Run:
    """One run over many seeds; ``wrong`` names what must not be, with its seed."""

    def __init__(
        self, path: Path, mutant: Callable[[int], bytes], caplog: pytest.LogCaptureFixture
    ) -> None:
        self._path, self._mutant, self._caplog = path, mutant, caplog
        self.wrong: list[str] = []
        self._outcomes: Counter[str] = Counter()
        self._read: list[int] = []
        self._slowest = 0.0

    def read_all(self, count: int) -> None:
        """Feed all mutants to one reader; it is started anew after it died."""
        with sandbox.Reader() as reader:
            for seed in range(count):
                self._path.write_bytes(self._mutant(seed))
                options = TITLE_FIRST if seed % 3 == 0 else OPTIONS
                outcome = self._tried(seed, partial(reader.read, self._path, options))
                self._outcomes["read" if isinstance(outcome, Incoming) else "refused"] += 1
                if isinstance(outcome, Incoming):
                    self._read.append(seed)

    def read_mails(self, count: int, replies: Replies) -> None:
        """Feed all mutants to one reader, each third as a head alone; some go the whole way."""
        with sandbox.Reader() as reader:
            for seed in range(count):
                raw = self._mutant(seed)
                raw = raw.partition(b"\n\n")[0] if seed % 3 == 0 else raw
                mail = self._tried(seed, partial(reader.read_mail, raw))
                self._outcomes["read" if isinstance(mail, ReadMail) else "refused"] += 1
                if isinstance(mail, ReadMail) and seed % (count // WHOLE_WAY) == 0:
                    self._tried(seed, partial(replies.take, mail))

    def bring_in_some(self, ws: Workspace) -> None:
        """Let some go the whole way: half of those that could be read, and as many of any kind."""
        step = max(1, len(self._read) // (WHOLE_WAY // 2))
        any_kind = range(1, 10 * WHOLE_WAY, 20)
        for seed in [*self._read[::step][: WHOLE_WAY // 2], *any_kind]:
            self._path.write_bytes(self._mutant(seed))
            before = len(watch.everything(ws).cards)
            report = self._tried(seed, partial(self._brought_in, ws))
            rows = len(watch.everything(ws).cards) - before
            if not isinstance(report, Report):
                self.wrong += [f"seed {seed}: refused, but {rows} rows"] * bool(rows)
            elif rows < report.added:  # a recurring card that is done makes its next one
                self.wrong.append(f"seed {seed}: {rows} rows of {report.added}")
            elif report.added + report.merged + report.skipped != len(report.lines):
                self.wrong.append(f"seed {seed}: the report does not sum up")

    def value(self) -> str:
        """Return the figures."""
        read, refused = self._outcomes["read"], self._outcomes["refused"]
        return (
            f"{len(self.wrong)} wrong of {read + refused}, {read} read, {refused} refused, "
            f"{WHOLE_WAY} the whole way, slowest {self._slowest:.2f} s{self.wrong[:3] or ''}"
        )

    def _tried(self, seed: int, job: Callable[[], object]) -> object:
        """Return what a job returned, None when it was refused; anything else is wrong."""
        start = monotonic()
        found = None
        try:
            found = job()
        except BadFile as error:
            if error.kind not in SENTENCES:
                self.wrong.append(f"seed {seed}: no sentence for {error.kind}")
        except Exception as error:  # noqa: BLE001 - every other end is what is looked for
            self.wrong.append(f"seed {seed}: {error!r}")
        mistakes = [one for one in self._caplog.records if one.levelno >= logging.ERROR]
        self.wrong += [f"seed {seed}: {one.getMessage()}" for one in mistakes]
        self._caplog.clear()
        seconds = monotonic() - start
        self._slowest = max(self._slowest, seconds)
        if seconds > 10 * MOST_SECONDS:
            self.wrong.append(f"seed {seed}: {seconds:.0f} s")
        return found

    def _brought_in(self, ws: Workspace) -> Report:
        previewing.look_at(ws, self._path)
        return previewing.bring_in(
            ws, self._path, previewing.Chosen(), progress=no_progress, cancelled=never
        )
