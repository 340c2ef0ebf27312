"""The screen is kept on while somebody wants it, and never a moment longer."""

from __future__ import annotations

from contextlib import contextmanager
from queue import Queue
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
import wakepy

from board.desktop import awake
from board.desktop.awake import Awake

if TYPE_CHECKING:
    from collections.abc import Iterator

PATIENCE = 10.0


class System:
    """A desktop that keeps the screen on, or cannot; tells of each wish."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.told: Queue[str] = Queue()
        self.can = True
        monkeypatch.setattr(wakepy, "keep", SimpleNamespace(presenting=self._presenting))

    @contextmanager
    def _presenting(self, on_fail: str) -> Iterator[SimpleNamespace]:
        assert on_fail == "pass"
        self.told.put("on" if self.can else "cannot")
        yield SimpleNamespace(active=self.can)
        if self.can:
            self.told.put("off")

    def tells(self) -> str:
        return self.told.get(timeout=PATIENCE)


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> System:
    return System(monkeypatch)


def test_it_is_held_once_and_let_go(system: System) -> None:
    held = Awake()
    held.hold()
    held.hold()
    assert system.tells() == "on"
    held.finish()
    assert system.tells() == "off"
    assert system.told.empty()


def test_it_can_be_held_again(system: System) -> None:
    held = Awake()
    for _ in range(3):
        held.hold()
        assert system.tells() == "on"
        held.release()
        assert system.tells() == "off"
    held.finish()


def test_where_nothing_can_it_is_tried_again(
    system: System, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(awake, "AGAIN_SECONDS", 0.01)
    system.can = False
    held = Awake()
    held.hold()
    assert [system.tells(), system.tells()] == ["cannot", "cannot"]
    system.can = True
    while system.tells() != "on":
        pass
    held.finish()
    assert system.tells() == "off"


def test_letting_go_of_nothing_is_no_mistake(system: System) -> None:
    Awake().finish()
    assert system.told.empty()
