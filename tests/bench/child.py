"""A process of its own that starts, paints and tells when: ``python child.py WHAT SPAWNED …``.

``SPAWNED`` is the monotonic instant at which the parent started it. The answer is one line of JSON.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

told: dict[str, float] = {}
spawned = float(sys.argv[2])


def now_is(name: str) -> None:
    """Remember, once, how many milliseconds after its start the process came here."""
    told.setdefault(name, (time.monotonic() - spawned) * 1000)


def resident() -> float:
    """Return the memory this process has for itself, in MB."""
    for line in Path("/proc/self/smaps_rollup").read_text("utf-8").splitlines():
        if line.startswith("Rss:"):
            return int(line.split()[1]) / 1024
    raise LookupError


def empty_window(*, with_sqlalchemy: bool) -> None:
    """Be the floor: import, paint one empty window."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    if with_sqlalchemy:
        import sqlalchemy.orm  # noqa: F401 - importing it is what is measured

    class Window(QWidget):
        def paintEvent(self, event: object) -> None:
            now_is("first")
            QTimer.singleShot(500, app.quit)

    app = QApplication(sys.argv[:1])
    window = Window()
    window.resize(1500, 860)
    window.show()
    app.exec()
    told["memory"] = resident()


def program(board: str) -> None:
    """Be the program itself; tell of the first frame and of the complete board."""
    sys.argv = ["followup-board", "--board", board, "--today", "2026-11-23"]
    sys.meta_path.insert(0, Hooks())
    from board.app.main import main

    main()


class Hooks:
    """Looks at the moments that count, when the module is imported that has them."""

    def find_spec(self, name: str, path: object, target: object = None) -> Any:  # noqa: ANN401
        hook = HOOKS.pop(name, None)
        if hook is None:
            return None
        import importlib.util

        spec = importlib.util.find_spec(name)
        assert spec is not None
        assert spec.loader is not None
        execute = spec.loader.exec_module

        def executed(module: object) -> None:
            execute(module)  # type: ignore[arg-type]
            hook(module)

        spec.loader.exec_module = executed  # type: ignore[method-assign]
        return spec


def watch_frame(module: Any) -> None:  # noqa: ANN401 - any module
    """Tell when the window was painted for the first time."""
    after(module.MainWindow, "paintEvent", lambda _window: now_is("first"))


def watch_lists(module: Any) -> None:  # noqa: ANN401 - any module
    """Tell when all lists that are seen have painted the loaded board."""
    painted: set[int] = set()

    def look(cards: Any) -> None:  # noqa: ANN401 - a StageList
        lists = cards.window().findChildren(module.StageList)
        seen = {id(each) for each in lists if not each.visibleRegion().isEmpty()}
        if any(each.count() for each in lists):
            painted.add(id(cards))
        if len(seen) > 1 and seen <= painted:
            tell_complete()

    after(module.StageList, "paintEvent", look)


def tell_complete() -> None:
    """Tell when, and how much memory is in use a while later; end the program."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    if "complete" in told:
        return
    now_is("complete")

    def end() -> None:
        told["memory"] = resident()
        QApplication.quit()

    QTimer.singleShot(1500, end)


def after(kind: type, name: str, then: Callable[[Any], None]) -> None:
    """Have something called after a method."""
    method = getattr(kind, name)

    def both(self: object, *arguments: object) -> object:
        answer = method(self, *arguments)
        then(self)
        return answer

    setattr(kind, name, both)


HOOKS: dict[str, Callable[[Any], None]] = {
    "board.ui.window.main_window": watch_frame,
    "board.ui.board.stage_list": watch_lists,
}


if __name__ == "__main__":
    sys.path[0] = str(Path(__file__).parents[2])
    if sys.argv[1] == "program":
        program(sys.argv[3])
    else:
        empty_window(with_sqlalchemy=sys.argv[1] == "sqlalchemy")
    print(json.dumps(told))
