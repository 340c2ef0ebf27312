"""Draws the icons of the desktop from ``icons/app.svg``: ``python draw_icons.py``.

Run it after the drawing was changed; a test compares what it wrote with the drawing.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

APP_ID = "io.github.followup_board.FollowUpBoard"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
HERE = Path(__file__).parent
DRAWING = HERE.parent / "icons" / "app.svg"
THEME = HERE / "icons" / "hicolor"


def drawn(side: int) -> QImage:
    """Return the icon as a square of ``side`` pixels."""
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def main() -> None:
    """Write all sizes, the drawing itself and the one-coloured one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    for side in SIZES:
        drawn(side).save(str(_file(f"{side}x{side}", f"{APP_ID}.png")))
    shutil.copyfile(DRAWING, _file("scalable", f"{APP_ID}.svg"))
    shutil.copyfile(HERE / "app-symbolic.svg", _file("symbolic", f"{APP_ID}-symbolic.svg"))
    application.quit()


def _file(size: str, name: str) -> Path:
    folder = THEME / size / "apps"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / name


if __name__ == "__main__":
    main()
