"""One process holds a board's lock; it goes with its process, whatever ends that."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtNetwork import QLocalSocket

from board.desktop.single_instance import SingleInstance
from tests.driver.processes import answer, let_go_together, start

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

RACER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from board.desktop.single_instance import SingleInstance
app = QCoreApplication([])
lock = Path(sys.argv[1])
one = SingleInstance(lock, lock.parent)
print("ready", flush=True)
sys.stdin.readline()
print(one.take(), flush=True)
sys.stdin.readline()
"""
HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from board.desktop.single_instance import SingleInstance
app = QCoreApplication([])
lock = Path(sys.argv[1])
one = SingleInstance(lock, lock.parent)
one.called.connect(lambda words: (print(*words, flush=True), app.quit()))
print(one.take(), flush=True)
app.exec()
"""
CALLER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from board.desktop.single_instance import SingleInstance
app = QCoreApplication([])
lock = Path(sys.argv[1])
one = SingleInstance(lock, lock.parent)
print(one.take(), one.call(sys.argv[2:] or ["desk"]))
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    """Give a folder with a short name: a socket's whole path has 107 letters at most."""
    with TemporaryDirectory(prefix="fb") as place:
        yield Path(place)


@pytest.fixture
def lock(folder: Path) -> Path:
    return folder / "board.db.lock"


@pytest.fixture
def begun() -> Iterator[list[subprocess.Popen[str]]]:
    """Keep the processes of a test; none outlives it."""
    there: list[subprocess.Popen[str]] = []
    yield there
    for each in there:
        each.kill()
        each.communicate()


def line(program: subprocess.Popen[str]) -> str:
    """Return the next line a process prints."""
    assert program.stdout is not None
    return program.stdout.readline().strip()


def send(to: SingleInstance, message: bytes) -> None:
    """Send bytes to whoever listens there."""
    socket = QLocalSocket()
    socket.connectToServer(to._name)
    assert socket.waitForConnected(1000)
    socket.write(message)
    socket.waitForBytesWritten(1000)
    socket.disconnectFromServer()


def test_of_several_that_start_at_once_exactly_one_gets_the_board(
    lock: Path, begun: list[subprocess.Popen[str]]
) -> None:
    begun += [start(RACER, lock) for _ in range(6)]
    let_go_together(begun)
    assert sorted(line(each) for each in begun) == ["False"] * 5 + ["True"]


def test_the_second_calls_the_first_forward(lock: Path, begun: list[subprocess.Popen[str]]) -> None:
    begun.append(start(HOLDER, lock))
    assert line(begun[0]) == "True"
    assert answer(start(CALLER, lock)) == "False True"
    assert answer(begun[0]) == "desk"


def test_the_second_hands_over_what_it_was_asked_for(
    lock: Path, begun: list[subprocess.Popen[str]]
) -> None:
    begun.append(start(HOLDER, lock))
    line(begun[0])
    assert answer(start(CALLER, lock, "wall", "Büro links 📺")) == "False True"
    assert answer(begun[0]) == "wall Büro links 📺"


def test_a_killed_process_leaves_nothing_that_is_in_the_way(
    lock: Path, begun: list[subprocess.Popen[str]], qtbot: QtBot
) -> None:
    begun.append(start(HOLDER, lock))
    assert line(begun[0]) == "True"
    os.kill(begun[0].pid, signal.SIGKILL)
    begun[0].wait()
    mine = SingleInstance(lock, lock.parent)
    assert mine.take()
    assert answer(start(CALLER, lock)).startswith("False")
    mine.release()


def test_the_one_after_a_killed_one_can_be_called(
    lock: Path, begun: list[subprocess.Popen[str]]
) -> None:
    begun.append(start(HOLDER, lock))
    line(begun[0])
    os.kill(begun[0].pid, signal.SIGKILL)
    begun[0].wait()
    begun.append(start(HOLDER, lock))
    assert line(begun[1]) == "True"
    assert answer(start(CALLER, lock)) == "False True"
    assert answer(begun[1]) == "desk"


def test_after_release_another_takes_it(lock: Path, qtbot: QtBot) -> None:
    one, two = SingleInstance(lock, lock.parent), SingleInstance(lock, lock.parent)
    assert one.take()
    assert not two.take()
    one.release()
    assert two.take()
    two.release()


def test_calling_where_nobody_listens_is_no_wait_without_end(lock: Path, qtbot: QtBot) -> None:
    assert not SingleInstance(lock, lock.parent).call()


def test_two_boards_do_not_disturb_each_other(folder: Path, qtbot: QtBot) -> None:
    one = SingleInstance(folder / "a.lock", folder)
    two = SingleInstance(folder / "b.lock", folder)
    assert one.take()
    assert two.take()
    one.release()
    two.release()


@pytest.mark.parametrize(
    "rubbish",
    [
        b"\0" * 100_000,
        b"forward\n",
        b'{"desk": 1}\n',
        b'["desk", 7]\n',
        b"[]\n",
        b"[" * 3000 + b"\n",
        b'["\xff"]\n',
        b'["desk"' + b', "x"' * 8 + b"]\n",
        b'["' + b"x" * 5000 + b'"]\n',
    ],
)
def test_a_stranger_who_sends_rubbish_calls_nobody(
    lock: Path, qtbot: QtBot, rubbish: bytes
) -> None:
    one = SingleInstance(lock, lock.parent)
    assert one.take()
    called: list[list[str]] = []
    one.called.connect(called.append)
    send(one, rubbish)
    with qtbot.waitSignal(one.called):
        friend = SingleInstance(lock, lock.parent)
        assert friend.call()
    assert called == [["desk"]]
    one.release()


def test_a_message_in_pieces_is_one_message(lock: Path, qtbot: QtBot) -> None:
    one = SingleInstance(lock, lock.parent)
    assert one.take()
    socket = QLocalSocket()
    socket.connectToServer(one._name)
    assert socket.waitForConnected(1000)
    with qtbot.waitSignal(one.called) as called:
        for piece in (b'["wa', b'll", ', b'"2"]\n'):
            socket.write(piece)
            socket.waitForBytesWritten(1000)
            with qtbot.waitCallback() as turned:
                QTimer.singleShot(10, turned)
    assert called.args == [["wall", "2"]]
    one.release()


def test_what_no_message_holds_is_refused(lock: Path, qtbot: QtBot) -> None:
    one = SingleInstance(lock, lock.parent)
    for words in (["x"] * 9, ["x" * 5000]):
        with pytest.raises(ValueError, match=r"^[19]$"):
            one.call(words)


def test_nobody_else_may_call(lock: Path, qtbot: QtBot) -> None:
    one = SingleInstance(lock, lock.parent)
    assert one.take()
    assert Path(one._name).stat().st_mode & 0o077 == 0
    one.release()
