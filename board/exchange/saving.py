"""Putting an export on disk: the whole file or none of it."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from board.domain.errors import BadFile


def save(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path`` by way of a file beside it; BadFile when that is impossible."""
    try:
        number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        beside = Path(name)
    except OSError as error:
        raise BadFile("file_unwritable", name=str(path), reason=error.strerror) from None
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise BadFile("file_unwritable", name=str(path), reason=error.strerror) from None
