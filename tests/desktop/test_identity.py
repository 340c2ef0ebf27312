"""One id names the program to the desktop, in every file and in the program itself."""

from __future__ import annotations

from configparser import RawConfigParser
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from board import APP_ID, __version__
from board.app.arguments import parser

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

RESOURCES = Path(__file__).parents[2] / "resources"
FILES = RESOURCES / "desktop"
THEME = FILES / "icons" / "hicolor"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def desktop_file() -> RawConfigParser:
    found = RawConfigParser()
    found.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    found.read(FILES / f"{APP_ID}.desktop", "utf-8")
    return found


def told(path: str) -> list[str | None]:
    tree = ET.parse(FILES / f"{APP_ID}.metainfo.xml")  # noqa: S314 - our own file
    return [each.text for each in tree.findall(path)]


def test_the_desktop_file_names_the_icon() -> None:
    assert desktop_file()["Desktop Entry"]["Icon"] == APP_ID


def test_each_action_of_the_desktop_file_is_there_and_starts_the_program() -> None:
    found = desktop_file()
    actions = found["Desktop Entry"]["Actions"].rstrip(";").split(";")

    assert set(found.sections()) == {"Desktop Entry", *(f"Desktop Action {a}" for a in actions)}
    for section in found.sections():
        command, *words = found[section]["Exec"].split()
        assert command == "followup-board"
        parser().parse_args(words)


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_what_people_read_there_is_translated(language: str) -> None:
    found = desktop_file()

    assert {f"Comment[{language}]", f"GenericName[{language}]"} <= set(found["Desktop Entry"])
    for action in ("NewFollowUp", "Wall"):
        assert f"Name[{language}]" in found[f"Desktop Action {action}"]


def test_the_software_centre_is_told_the_same_id_and_this_version() -> None:
    tree = ET.parse(FILES / f"{APP_ID}.metainfo.xml")  # noqa: S314 - our own file

    assert told("id") == [APP_ID]
    assert told("launchable") == [f"{APP_ID}.desktop"]
    assert told("icon") == [APP_ID]
    assert tree.getroot().findall("releases/release")[0].get("version") == __version__


@pytest.mark.parametrize("side", SIZES)
def test_an_icon_of_each_size_shows_the_drawing(qapp: QApplication, side: int) -> None:
    stored = QImage(str(THEME / f"{side}x{side}" / "apps" / f"{APP_ID}.png"))
    fresh = QImage(side, side, QImage.Format.Format_ARGB32)
    fresh.fill(Qt.GlobalColor.transparent)
    painter = QPainter(fresh)
    QSvgRenderer(str(RESOURCES / "icons" / "app.svg")).render(painter)
    painter.end()

    assert stored.size() == fresh.size()
    assert _difference(stored, fresh) < 4  # of 255, on average: renderers round differently


def test_the_drawing_itself_is_there_for_any_other_size() -> None:
    scalable = THEME / "scalable" / "apps" / f"{APP_ID}.svg"
    symbolic = THEME / "symbolic" / "apps" / f"{APP_ID}-symbolic.svg"

    assert scalable.read_bytes() == (RESOURCES / "icons" / "app.svg").read_bytes()
    assert symbolic.read_bytes() == (FILES / "app-symbolic.svg").read_bytes()
    assert QSvgRenderer(str(symbolic)).isValid()


def _difference(one: QImage, other: QImage) -> float:
    pixels = zip(_bytes_of(one), _bytes_of(other), strict=True)
    return sum(abs(a - b) for a, b in pixels) / (one.width() * one.height() * 4)


def _bytes_of(image: QImage) -> bytes:
    plain = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    return bytes(plain.constBits())
