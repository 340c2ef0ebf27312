"""Brings the translations up to date with the sources: python tests/translations.py [--fill FILE]

Collects the texts with lupdate, compiles them with lrelease (both come with PySide6), and lists
what is still to be translated; that is done in the .ts files with Qt Linguist or any editor, or
all at once with ``--fill``: FILE is JSON, {"de": {"English": "Deutsch", "%n cards": ["%n Karte",
"%n Karten"], "Context|English": "Deutsch there"}, "fr": ...}.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es")
Words: TypeAlias = "dict[str, str | list[str]]"


def catalogue(language: str, folder: Path = FOLDER) -> Path:
    """Return the .ts file of a language."""
    return folder / f"followup_{language}.ts"


def collect(language: str, file: Path) -> None:
    """Bring a .ts file up to date with the sources."""
    options = ["-extensions", "py", "-no-obsolete", "-locations", "none", "-silent"]
    options += ["-source-language", "en", "-target-language", language]
    subprocess.run([_tool("lupdate"), *options, "board", "-ts", str(file)], cwd=ROOT, check=True)


def compile_to(file: Path, target: Path) -> None:
    """Compile a .ts file to a .qm file; what is unfinished is left out."""
    tool = [_tool("lrelease"), "-silent", "-nounfinished", str(file), "-qm", str(target)]
    subprocess.run(tool, check=True)


def messages(file: Path) -> Iterator[tuple[str, Element]]:
    """Yield the messages of a .ts file, each with the name of its context."""
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def source_of(message: Element) -> str:
    """Return the English text of a message."""
    return message.findtext("source", "")


def forms(message: Element) -> list[str]:
    """Return the translation of a message, for a text with a number all its forms."""
    translation = message.find("translation")
    if translation is None:
        return [""]
    numbered = translation.findall("numerusform")
    return [form.text or "" for form in numbered] or [translation.text or ""]


def is_finished(message: Element) -> bool:
    """Return whether a message has been translated for good."""
    translation = message.find("translation")
    done = translation is not None and translation.get("type") is None
    return done and all(forms(message))


def fill(file: Path, words: Words) -> None:
    """Put translations into the unfinished messages of a .ts file."""
    tree = ET.parse(file)  # noqa: S314 - our own file
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            source = source_of(message)
            given = words.get(f"{context.findtext('name', '')}|{source}")
            if given is None and not is_finished(message):  # a text means one thing in one context
                given = words.get(source)
            if given is not None:
                _set(message, [given] if isinstance(given, str) else given)
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + ET.tostring(tree.getroot(), "unicode") + "\n", "utf-8")


def _set(message: Element, given: list[str]) -> None:
    translation = message.find("translation")
    if translation is None:
        return
    numbered = translation.findall("numerusform")
    for element, text in zip(numbered or [translation], given, strict=True):
        element.text = text
    translation.attrib.pop("type", None)


def _tool(name: str) -> str:
    """Return Qt's tool that came with the PySide6 of this Python."""
    beside = Path(sys.executable).with_name(f"pyside6-{name}")
    found = str(beside) if beside.exists() else shutil.which(f"pyside6-{name}")
    if found is None:
        sys.exit(f"pyside6-{name} was not found; it comes with PySide6-Essentials.")
    return found


def main() -> int:
    """Do everything for all languages; return 1 while something is not translated."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--fill", type=Path, metavar="FILE", help="translations as JSON")
    args = parser.parse_args()
    given = json.loads(args.fill.read_text("utf-8")) if args.fill else {}
    missing = 0
    for language in LANGUAGES:
        file = catalogue(language)
        collect(language, file)
        if language in given:
            fill(file, given[language])
            collect(language, file)  # which also writes it as Qt's tools do
        compile_to(file, file.with_suffix(".qm"))
        for context, message in messages(file):
            if not is_finished(message):
                missing += 1
                sys.stdout.write(f"{language} {context}: {source_of(message)}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
