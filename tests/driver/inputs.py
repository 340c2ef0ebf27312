"""Pointer and keyboard on the real widgets: clicks, keys by their names, and whole drags."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QAbstractButton, QWidget

    Place = tuple[QWidget, Callable[[], QPoint]]

Part = TypeVar("Part", bound=QObject)
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier
MOVE = Qt.DropAction.MoveAction


def press_key(name: str, widget: QWidget | None = None) -> None:
    """Press a key such as "Alt+Right" where the keyboard is; shortcuts work as they do."""
    combination = QKeySequence(name)[0]  # type: ignore[index]  # it is; the stubs leave it out
    target = widget or QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None, "nothing has the keyboard"
    QTest.keyClick(target, combination.key(), combination.keyboardModifiers())


def type_text(text: str, widget: QWidget | None = None) -> None:
    """Type a text where the keyboard is."""
    target = widget or QApplication.focusWidget()
    assert target is not None, "nothing has the keyboard"
    for letter in text:
        if letter.isascii():
            QTest.keyClicks(target, letter)
        else:  # QTest knows the keys of an English keyboard only
            QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, 0, PLAIN, letter))


def click(widget: QWidget, place: QPoint | None = None, held: Qt.KeyboardModifier = PLAIN) -> None:
    """Click a widget, in its middle unless told."""
    QTest.mouseClick(widget, LEFT, held, place or widget.rect().center())


def push(button: QAbstractButton) -> None:
    """Push a button that can be seen and is not greyed out."""
    assert button.isVisible(), f"{button.text()} is not on screen"
    assert button.isEnabled(), f"{button.text()} is greyed out"
    click(button)


def part(parent: QObject, kind: type[Part]) -> Part:
    """Return what of this kind came up inside a widget, the newest one; there must be one."""
    found = parent.findChildren(kind)
    assert found, f"there is no {kind.__name__}"
    return found[-1]


def ask_for_menu(widget: QWidget, place: QPoint) -> None:
    """Press the right mouse button."""
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)


def choose(menu: QMenu, *path: str) -> None:
    """Choose an entry by its words, through submenus; as in Qt the menu goes first."""
    entry = find_entry(menu, *path)
    assert entry.isEnabled(), f"{path} is greyed out"
    menu.close()
    entry.trigger()


def find_entry(menu: QMenu, *path: str) -> QAction:
    """Return the entry with these words, without mnemonics and keys."""
    inside, entry = menu, None
    for words in path:
        entries = {_words(action): action for action in inside.actions()}
        assert words in entries, f"{words} is not in {list(entries)}"
        entry = entries[words]
        below = entry.menu()
        inside = below if isinstance(below, QMenu) else inside
    assert entry is not None
    return entry


def _words(action: QAction) -> str:
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").split("\t")[0]


class Drag:
    """A drag from a real press: what would run until the button is let go does so step by step.

    ``QDrag.exec`` blocks until real input comes, so the places the pointer goes to are sent here.
    """

    def __init__(self, places: Sequence[Place], *, drops: bool) -> None:
        self._places = places
        self._drops = drops
        self.began = False

    def __call__(self, source: QObject, data: QMimeData, *rest: object) -> None:
        """Stand in for ``run_drag``."""
        self.began = True
        for widget, place in self._places:
            enter = QDragEnterEvent(place(), MOVE, data, LEFT, PLAIN)
            QApplication.sendEvent(widget, enter)
            move = QDragMoveEvent(place(), MOVE, data, LEFT, PLAIN)
            QApplication.sendEvent(widget, move)
        if self._drops:
            widget, place = self._places[-1]
            drop = QDropEvent(QPointF(place()), MOVE, data, LEFT, PLAIN, QEvent.Type.Drop)
            QApplication.sendEvent(widget, drop)


def pull(widget: QWidget, start: QPoint) -> None:
    """Press a card and pull it further than the distance at which a drag begins."""
    _mouse(widget, QEvent.Type.MouseButtonPress, start)
    for step in (1, 2, 3):
        far = QApplication.startDragDistance() + 4
        _mouse(widget, QEvent.Type.MouseMove, start + QPoint(0, step * far))
    _mouse(widget, QEvent.Type.MouseButtonRelease, start)


def _mouse(widget: QWidget, kind: QEvent.Type, place: QPoint) -> None:
    released = kind is QEvent.Type.MouseButtonRelease
    event = QMouseEvent(
        kind,
        QPointF(place),
        QPointF(widget.mapToGlobal(place)),
        NONE if kind is QEvent.Type.MouseMove else LEFT,
        NONE if released else LEFT,
        PLAIN,
    )
    QApplication.sendEvent(widget, event)
