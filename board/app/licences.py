"""The licences of all that comes with the program, as one plain text."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from board.app.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

# Everything that the dependencies in pyproject.toml bring; a test holds that.
DISTRIBUTIONS = (
    "alembic",
    "cffi",
    "cryptography",
    "holidays",
    "icalendar",
    "imap-tools",
    "jaraco.classes",
    "jaraco.context",
    "jaraco.functools",
    "jeepney",
    "keyring",
    "Mako",
    "MarkupSafe",
    "more-itertools",
    "platformdirs",
    "pycparser",
    "PySide6-Essentials",
    "python-dateutil",
    "SecretStorage",
    "shiboken6",
    "SQLAlchemy",
    "typing_extensions",
    "tzdata",
    "wakepy",
)
OPTIONAL = (  # installed for shared boards only, or for Python 3.11 only
    "psycopg",
    "psycopg-binary",
    "backports.tarfile",
    "importlib_metadata",
    "lazy-importer",
    "zipp",
)
OWN = ("Qt", "LGPL-3.0", "GPL-3.0", "Python")
TEXTS = ("LICENSE", "LICENCE", "COPYING", "NOTICE")


def text() -> str:
    """Return all licences, each under the name of what it is for."""
    return "\n\n\n".join(f"{name}\n{'=' * len(name)}\n\n{words}" for name, words in _all())


def _all() -> Iterator[tuple[str, str]]:
    yield "Follow-up Board", _read(resource().parent / "LICENSE")
    for name in OWN:
        yield name, _read(resource("licences", f"{name}.txt"))
    for folder in ("fonts", "icons"):
        for file in sorted(resource(folder).glob("LICENSE-*.txt")):
            yield file.stem.removeprefix("LICENSE-"), _read(file)
    for file in sorted(resource("licences", "libraries").glob("*.txt")):
        yield file.stem, _read(file)  # of the system that built the packaged program
    for name in (*DISTRIBUTIONS, *OPTIONAL):
        yield from _of_distribution(name)


def _of_distribution(name: str) -> Iterator[tuple[str, str]]:
    """Yield what an installed distribution says; one that is not installed says nothing."""
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return
    told = found.metadata
    short = next((told[key] for key in ("License-Expression", "License") if key in told), "")
    files = [file for file in found.files or () if _is_licence(file)]
    words = [_read(Path(str(file.locate()))) for file in files]
    yield f"{name} {found.version}", "\n\n".join([short, *words]).strip()


def _is_licence(file: PurePosixPath) -> bool:
    inside = any(part.endswith(".dist-info") for part in file.parts)
    return inside and file.name.upper().startswith(TEXTS)


def _read(file: Path) -> str:
    return file.read_text("utf-8", errors="replace").strip()
