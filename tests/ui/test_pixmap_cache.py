"""Remembered pictures: bounded, and the same as painted anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from board.ui.widgets.pixmap_cache import PixmapCache, clear_pixmap

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QPixmap
    from pytestqt.qtbot import QtBot

PLACE = QRect(3, 5, 20, 10)


def test_it_forgets_what_was_used_longest_ago(qtbot: QtBot) -> None:
    made: list[str] = []
    cache = PixmapCache(2 * 10 * 10 * 4)

    def ask(name: str) -> None:
        def make() -> QPixmap:
            made.append(name)
            return clear_pixmap(10, 10)

        cache.get((name,), make)

    for name in ("a", "b", "a", "c", "a", "b"):
        ask(name)
    assert made == ["a", "b", "c", "b"]
    assert cache.used == 2 * 10 * 10 * 4


def test_a_cleared_cache_holds_nothing(qtbot: QtBot) -> None:
    cache = PixmapCache(1000)
    first = cache.get(("a",), lambda: clear_pixmap(10, 10))
    cache.clear()
    assert cache.used == 0
    assert cache.get(("a",), lambda: clear_pixmap(5, 5)).size() != first.size()


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_stamp_looks_like_what_it_was_made_of(qtbot: QtBot, ratio: float) -> None:
    cache = PixmapCache(100_000)
    for place in (PLACE, PLACE.translated(1, 1), PLACE.translated(7, 2)):
        assert _stamped(cache, place, ratio) == _drawn(place, ratio)


def _stamped(cache: PixmapCache, place: QRect, ratio: float) -> QImage:
    pixmap = clear_pixmap(100, 100)
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    cache.stamp(painter, place, ("it",), ratio=ratio, draw=lambda stamp: _draw(stamp, place))
    painter.end()
    return pixmap.toImage()


def _drawn(place: QRect, ratio: float) -> QImage:
    pixmap = clear_pixmap(100, 100)
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw(painter, place)
    painter.end()
    return pixmap.toImage()


def _draw(painter: QPainter, place: QRect) -> None:
    painter.setBrush(QColor("#c04000"))
    painter.drawRoundedRect(place.adjusted(2, 2, -2, -2), 3, 3)
