"""The menu of a stage: name, order, limit, silence, kind, colour, place; every choice a wish."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QIcon, QPixmap
from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from board.domain.card import STAGE_COLOURS, Order, StageKind, Turn
from board.ui.actions.commands import put_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from board.domain.card import Stage
    from board.ui.actions.wishes import Wishes
    from board.ui.theme import Theme

LIMITS = (3, 5, 8, 12, 20)
SILENCES = (2, 3, 5, 10, 15)  # working days
MOST = 999
COLOUR_WORDS = (  # none of those that mean an urgency
    QT_TRANSLATE_NOOP("StageMenu", "Slate"),
    QT_TRANSLATE_NOOP("StageMenu", "Indigo"),
    QT_TRANSLATE_NOOP("StageMenu", "Violet"),
    QT_TRANSLATE_NOOP("StageMenu", "Brown"),
    QT_TRANSLATE_NOOP("StageMenu", "Teal"),
    QT_TRANSLATE_NOOP("StageMenu", "Olive"),
    QT_TRANSLATE_NOOP("StageMenu", "Raspberry"),
    QT_TRANSLATE_NOOP("StageMenu", "Ink"),
)


class StageMenu(QObject):
    """Makes the menu of one stage when it is asked for."""

    rename_wanted = Signal()  # in its place

    def __init__(self, theme: Theme, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window, self._wishes = wishes.window, wishes.stages
        self._over = parent

    def made_for(self, stage: Stage) -> QMenu:
        """Return the menu, which deletes itself when it closes."""
        menu = QMenu(self._over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_looks(menu, stage)
        menu.addSeparator()
        self._add_rules(menu, stage)
        menu.addSeparator()
        self._add_place(menu, stage)
        return menu

    def _add_looks(self, menu: QMenu, stage: Stage) -> None:
        add = self._adder(menu)
        query = stage_query(stage.name)
        add(QT_TRANSLATE_NOOP("StageMenu", "&Rename…"), self.rename_wanted.emit, "pencil")
        self._add_colours(_below(menu, QT_TRANSLATE_NOOP("StageMenu", "&Colour")), stage)
        add(
            QT_TRANSLATE_NOOP("StageMenu", "Show &only this stage"),
            lambda: self._window.filter.emit(query),
            "search",
        )

    def _add_rules(self, menu: QMenu, stage: Stage) -> None:
        if stage.kind is StageKind.DONE:
            archive = QT_TRANSLATE_NOOP("StageMenu", "&Archive done cards")
            self._adder(menu)(archive, lambda: self._wishes.archive_done.emit(stage.id), "archive")
            return
        orders = (
            (Order.URGENCY, QT_TRANSLATE_NOOP("StageMenu", "Most &urgent first")),
            (Order.HAND, QT_TRANSLATE_NOOP("StageMenu", "By &hand")),
        )
        self._add_choices(menu, stage, "order", orders)
        menu.addSeparator()
        limits = [
            (None, QT_TRANSLATE_NOOP("StageMenu", "No limit")),
            *((number, str(number)) for number in LIMITS),
        ]
        submenu = _below(menu, QT_TRANSLATE_NOOP("StageMenu", "Card &limit"))
        self._add_choices(submenu, stage, "card_limit", limits)
        self._add_other(submenu, stage, "card_limit", self.tr("Card limit"))
        submenu = _below(menu, QT_TRANSLATE_NOOP("StageMenu", "Longest &silence"))
        silences = [
            (None, QT_TRANSLATE_NOOP("StageMenu", "None")),
            *((days, str(days)) for days in SILENCES),
        ]
        self._add_choices(submenu, stage, "max_silence", silences)
        self._add_other(submenu, stage, "max_silence", self.tr("Longest silence in working days"))
        self._add_kinds(_below(menu, QT_TRANSLATE_NOOP("StageMenu", "&What it is for")), stage)

    def _add_place(self, menu: QMenu, stage: Stage) -> None:
        add = self._adder(menu)
        left = 1 if menu.isRightToLeft() else -1
        add(
            QT_TRANSLATE_NOOP("StageMenu", "Move l&eft"),
            lambda: self._wishes.shift.emit(stage.id, left),
            "arrow-left",
        )
        add(
            QT_TRANSLATE_NOOP("StageMenu", "Move ri&ght"),
            lambda: self._wishes.shift.emit(stage.id, -left),
            "arrow-right",
        )
        add(
            QT_TRANSLATE_NOOP("StageMenu", "&Add a stage after it"),
            lambda: self._wishes.add_after.emit(stage.id),
            "plus",
        )
        if stage.kind is not StageKind.DONE:
            hide = {"hidden": True}
            add(
                QT_TRANSLATE_NOOP("StageMenu", "H&ide"),
                lambda: self._wishes.edit.emit(stage.id, hide, stage),
                "eye-off",
            )
            add(
                QT_TRANSLATE_NOOP("StageMenu", "Re&move"),
                lambda: self._wishes.remove.emit(stage.id),
                "trash-2",
            )

    def _add_kinds(self, menu: QMenu, stage: Stage) -> None:
        group = QActionGroup(menu)
        for kind, turn, words in (
            (StageKind.PLANNED, Turn.OURS, QT_TRANSLATE_NOOP("StageMenu", "Planned")),
            (
                StageKind.WAITING,
                Turn.CUSTOMER,
                QT_TRANSLATE_NOOP("StageMenu", "Waiting for the customer"),
            ),
            (
                StageKind.WAITING,
                Turn.SUPPLIER,
                QT_TRANSLATE_NOOP("StageMenu", "Waiting for a supplier"),
            ),
            (StageKind.HELP, Turn.OURS, QT_TRANSLATE_NOOP("StageMenu", "Needs a hand")),
            (StageKind.OURS, Turn.OURS, QT_TRANSLATE_NOOP("StageMenu", "Our turn")),
        ):
            action = self._choice(menu, group, words, on=(stage.kind, stage.turn) == (kind, turn))
            self._on(action, stage, {"kind": kind, "turn": turn})

    def _add_colours(self, menu: QMenu, stage: Stage) -> None:
        group = QActionGroup(menu)
        for colour, words in zip(STAGE_COLOURS, COLOUR_WORDS, strict=True):
            action = self._choice(menu, group, words, on=stage.colour.lower() == colour)
            swatch = QPixmap(self._theme.px(1), self._theme.px(1))
            swatch.fill(QColor(colour))
            action.setIcon(QIcon(swatch))
            self._on(action, stage, {"colour": colour})

    def _add_choices(
        self, menu: QMenu, stage: Stage, field: str, choices: Iterable[tuple[object, object]]
    ) -> None:
        group = QActionGroup(menu)
        for value, words in choices:
            action = self._choice(menu, group, words, on=getattr(stage, field) == value)
            self._on(action, stage, {field: value})

    def _add_other(self, menu: QMenu, stage: Stage, field: str, question: str) -> None:
        def ask() -> None:
            dialog = QInputDialog(self._over)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.setWindowTitle(question)
            dialog.setLabelText(question)
            dialog.setInputMode(QInputDialog.InputMode.IntInput)
            dialog.setIntRange(1, MOST)
            dialog.setIntValue(getattr(stage, field) or 1)
            dialog.intValueSelected.connect(
                lambda number: self._wishes.edit.emit(stage.id, {field: number}, stage)
            )
            dialog.open()

        put_words(
            menu.addAction("", ask), "StageMenu", str(QT_TRANSLATE_NOOP("StageMenu", "Other…"))
        )

    def _on(self, action: QAction, stage: Stage, fields: dict[str, object]) -> None:
        action.triggered.connect(lambda: self._wishes.edit.emit(stage.id, fields, stage))

    def _choice(self, menu: QMenu, group: QActionGroup, words: object, *, on: bool) -> QAction:
        action = menu.addAction("")
        put_words(action, "StageMenu", str(words))
        action.setCheckable(True)
        action.setChecked(on)
        group.addAction(action)
        return action

    def _adder(self, menu: QMenu) -> Callable[[object, Callable[[], object], str], QAction]:
        def add(words: object, do: Callable[[], object], icon: str) -> QAction:
            action = menu.addAction(self._theme.icon(icon), "")
            put_words(action, "StageMenu", str(words))
            action.triggered.connect(lambda: do())  # noqa: PLW0108 - drops the "checked" Qt sends
            return action

        return add


def _below(menu: QMenu, words: object) -> QMenu:
    below = menu.addMenu("")
    put_words(below.menuAction(), "StageMenu", str(words))
    return below


def stage_query(name: str, *, late: bool = False) -> str:
    """Return the words for the search box that show one stage only."""
    quoted = f'stage:"{name}"' if " " in name else f"stage:{name}"
    return f"{quoted.lower()} late" if late else quoted.lower()
