"""Foreign files are read in a process of its own: what it may do, and what comes of its end."""

from __future__ import annotations

import io
import os
import pickle
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from board import READER_ARGUMENT
from board.domain.board import Firm
from board.domain.card import Turn
from board.domain.errors import BadFile
from board.exchange import reading, sandbox
from board.exchange.incoming import Cancelled
from tests.driver import processes

if TYPE_CHECKING:
    from collections.abc import Callable

DATA = Path(__file__).parents[1] / "data"
SAMPLES = [*sorted((DATA / "trello").glob("*.json")), DATA / "csv" / "newlines_crlf.csv"]
OPTIONS = reading.Options(date(2026, 11, 23), Firm("Europe/Berlin"), map_option="")
TABLE_OPTIONS = reading.Options(date(2026, 11, 23), mapping={"title": 0})


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    """Give a file that opens but never has an end: a pipe that somebody holds open."""
    path = tmp_path / "endless.csv"
    os.mkfifo(path)
    return path


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_what_another_process_reads_is_what_this_one_reads(path: Path) -> None:
    options = OPTIONS if path.suffix == ".json" else TABLE_OPTIONS

    assert sandbox.read(path, options) == reading.read(path, options)
    assert sandbox.look(path, options) == reading.look(path, options)


def test_progress_comes_through(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("title\n" + "x\n" * 450)
    told: list[tuple[int, int]] = []

    sandbox.read(path, OPTIONS, progress=lambda done, of: told.append((done, of)))

    assert told[-4:] == [(0, 450), (200, 450), (400, 450), (450, 450)]


def test_a_reader_is_not_told_the_password_of_the_board(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FOLLOWUP_BOARD", "postgresql://anna:tulip@localhost/board")
    monkeypatch.setenv("PGPASSWORD", "tulip")
    path = tmp_path / "x.csv"
    path.write_text("title\nx\n")

    with sandbox.Reader() as reader:
        reader.read(path, OPTIONS)
        assert "tulip" in str(os.environ)
        assert b"tulip" not in Path(f"/proc/{reader.pid}/environ").read_bytes()


@pytest.mark.expects_log
def test_a_reader_that_talks_nonsense_and_lives_on_is_ended(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nonsense = "import time; print('nonsense', flush=True); time.sleep(99)"
    monkeypatch.setattr(sandbox, "command", lambda: [sys.executable, "-c", nonsense])
    with sandbox.Reader() as reader:
        assert _refusal(lambda: reader.read(tmp_path / "x.csv", OPTIONS)) == "import_failed"
        assert reader.pid is None


def test_cancelling_ends_the_process(endless: Path) -> None:
    with sandbox.Reader() as reader:
        pids: list[int | None] = []

        def cancelled() -> bool:
            pids.append(reader.pid)
            return len(pids) > 3

        with pytest.raises(Cancelled):
            reader.read(endless, OPTIONS, cancelled=cancelled)

        assert reader.pid is None
        assert not Path(f"/proc/{pids[-1]}").exists()


def test_a_file_without_end_is_given_up(endless: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sandbox, "SECONDS", 1)

    assert _refusal(lambda: sandbox.read(endless, OPTIONS)) == "import_too_slow"


@pytest.mark.expects_log
def test_a_reader_that_dies_is_a_sentence_and_the_next_file_is_read(endless: Path) -> None:
    with sandbox.Reader() as reader:

        def killed_meanwhile() -> bool:
            if reader.pid:
                os.kill(reader.pid, 9)
            return False

        kind = _refusal(lambda: reader.read(endless, OPTIONS, cancelled=killed_meanwhile))
        found = reader.read(SAMPLES[0], OPTIONS)

    assert kind == "import_failed"
    assert found.cards


def test_a_file_that_needs_too_much_memory_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bomb.json"
    path.write_text('{"lists": [' + ",".join(["[]"] * 8_000_000) + "]}")

    assert _refusal(lambda: sandbox.read(path, OPTIONS)) == "import_too_large"


def test_a_refused_file_is_named_as_the_reader_names_it(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(b"PK\x03\x04")

    assert _refusal(lambda: sandbox.read(path, OPTIONS)) == "ending_unknown"


def test_the_reader_gives_up_sockets_programs_and_writing(tmp_path: Path) -> None:
    tries = {
        "socket": "import socket; socket.socket()",
        "program": "import subprocess; subprocess.run(['true'])",
        "shell": "import os; os.system('true')",
        "writing": f"open({str(tmp_path / 'x')!r}, 'w')",
        "removing": f"import os; os.remove({str(SAMPLES[0])!r})",
    }
    code = "\n".join(
        [
            "from board.exchange import sandbox_worker",
            "sandbox_worker.limit_yourself()",
            *(
                f"try:\n    {line.replace('; ', chr(10) + '    ')}\n"
                f"except PermissionError:\n    print({name!r})"
                for name, line in tries.items()
            ),
        ]
    )

    assert processes.answer(processes.start(code)).split() == list(tries)
    assert SAMPLES[0].exists()


def test_the_reader_loads_neither_windows_nor_a_database() -> None:
    *python, code = sandbox.command()
    ends = code.replace("serve()", "import sys; print(*sys.modules)")
    told = subprocess.run([*python, ends], capture_output=True, text=True, check=True).stdout
    loaded = {name.partition(".")[0] for name in told.split()}

    assert "board" in loaded
    assert loaded & {"PySide6", "shiboken6", "sqlalchemy", "sqlite3", "socket"} == set()


def test_the_reader_opens_no_socket(tmp_path: Path) -> None:
    assert shutil.which("strace"), "strace is missing"
    log = tmp_path / "calls"
    code = (
        "import sys; from datetime import date; from pathlib import Path\n"
        "from board.exchange import sandbox, reading\n"
        "options = reading.Options(date(2026, 11, 23))\n"
        "print(len(sandbox.read(Path(sys.argv[1]), options).cards))"
    )
    traced = subprocess.run(
        [
            *("strace", "-f", "-qq", "-e", "trace=%network,execve", "-o", str(log)),
            *(sys.executable, "-c", code, str(SAMPLES[0])),
        ],
        cwd=processes.CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    )
    calls = [line.split(None, 1)[1] for line in log.read_text().splitlines()]

    assert int(traced.stdout) > 0
    assert len([call for call in calls if call.startswith("execve(")]) >= 2
    assert [call for call in calls if not call.startswith(("execve(", "+++", "---"))] == []


def test_a_packaged_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)

    assert sandbox.command() == [sys.executable, READER_ARGUMENT]


def test_the_program_started_so_reads_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        sandbox, "command", lambda: [sys.executable, "-m", "board", READER_ARGUMENT]
    )
    monkeypatch.chdir(processes.CHECKOUT)

    assert sandbox.read(SAMPLES[0], OPTIONS) == reading.read(SAMPLES[0], OPTIONS)


@pytest.mark.parametrize(
    "thing",
    [os.system, Path("x"), sandbox.read, io.BytesIO],
    ids=["a function", "a path", "our own function", "a class"],
)
def test_an_answer_can_name_no_code(thing: object) -> None:
    with pytest.raises(pickle.UnpicklingError):
        sandbox.Values(io.BytesIO(pickle.dumps(thing))).load()


class Attribute:
    """Is written as the question for an attribute, as Python 3.11.2 writes members of an Enum."""

    def __init__(self, of: object, name: str) -> None:
        self._question = (of, name)

    def __reduce__(self) -> tuple[object, ...]:
        return getattr, self._question


def test_members_of_an_enum_are_read_however_they_are_written() -> None:
    written = pickle.dumps([Attribute(Turn, "OURS"), Turn.OURS])

    assert sandbox.Values(io.BytesIO(written)).load() == [Turn.OURS, Turn.OURS]


@pytest.mark.parametrize("of", [Turn, Turn.OURS, date], ids=["an enum", "a member", "a date"])
def test_no_other_attribute_is_read(of: object) -> None:
    with pytest.raises(pickle.UnpicklingError):
        sandbox.Values(io.BytesIO(pickle.dumps(Attribute(of, "__doc__")))).load()


def _refusal(job: Callable[[], object]) -> str:
    with pytest.raises(BadFile) as caught:
        job()
    return caught.value.kind
