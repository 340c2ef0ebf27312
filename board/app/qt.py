"""Qt, loaded so that it leaves Python's own way to load modules alone."""

from __future__ import annotations

import builtins


def load_qt() -> None:
    """Load Qt's core, before anything else of Qt is.

    WORKAROUND PySide6 6.11: it has its own import look into the source text of every module that
    is loaded afterwards, for the word PySide6, and keep the text: 100 ms of each start, and 20 MB.
    Only ``from __feature__ import snake_case`` needs that.
    https://github.com/napari/napari/issues/8584
    """
    plain = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - what is wanted is that it is loaded

    builtins.__import__ = plain
