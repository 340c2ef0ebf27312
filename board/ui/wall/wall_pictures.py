"""Pictures of the wall: its view painted into a PNG, with or without a display."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice

from board.domain.arrange import Arrangement
from board.domain.wall import Tagged, is_untended, wall_board
from board.services import watch
from board.ui.panel.panel_words import function_tags
from board.ui.printing.pictures import application
from board.ui.theme import Look, Theme, load_fonts
from board.ui.wall.values import Moment
from board.ui.wall.view import WallView
from board.ui.wall.words import clock_words, tended_words

if TYPE_CHECKING:
    from pathlib import Path

    from board.services.workspace import Workspace
    from board.ui.settings.wall_values import WallSettings


def wall_png(
    ws: Workspace, size: tuple[int, int], *, look: str, settings: WallSettings, at: Path
) -> bytes:
    """Return a PNG of the wall's first page on a screen of ``size``; resources lie ``at``."""
    application()
    load_fonts(at / "fonts")
    theme = Theme(at)
    theme.choose_look(Look(look))
    view = WallView(theme, settings.viewing)
    view.resize(*size)
    arrangement = Arrangement()
    arrangement.show(watch.load(ws), ws.today())
    tagged = Tagged(function_tags(), settings.tag)
    view.show_board(wall_board(arrangement, settings.shown, tagged))
    now = ws.now()
    last, local = watch.last_tended(ws), ws.local_time
    untended = last is not None and is_untended(local(last), local(now), ws.workdays)
    view.show_moment(Moment(clock_words(local(now)), tended_words(last, now), untended=untended))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    view.grab().save(buffer, "PNG")
    view.deleteLater()
    return bytes(buffer.data().data())
