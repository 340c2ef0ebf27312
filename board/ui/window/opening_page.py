"""What stands in place of the board when it cannot be opened: one sentence and the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from board.ui.theme import Type
from board.ui.widgets.flow_layout import FlowLayout
from board.ui.widgets.looks import FIELDS, push_button, styled
from board.ui.widgets.plain import PlainLabel
from board.ui.widgets.tall_scroll import TallScroll

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from board.ui.theme import Theme

WIDTH_EM = 44.0
WIDE = 1000  # share of the width beside its margins


class OpeningPage(QFrame):
    """``restore_wanted`` is only offered when there is a good backup, ``new_wanted`` for no board.

    ``secret_given`` carries the password that a server asks for.
    """

    again_wanted = Signal()
    new_wanted = Signal()
    secret_given = Signal(str)
    restore_wanted = Signal()
    other_wanted = Signal()
    quit_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        sentence: str,
        *,
        backup: str = "",
        is_missing: bool = False,
        asks_secret: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a sentence; ``backup`` says in words of when the newest good backup is.

        ``is_missing``: there is no board, so a new one can be made. ``asks_secret``: a server wants
        a password.
        """
        super().__init__(parent)
        heading = PlainLabel(self.tr("The board could not be opened"), wraps=True)
        heading.setFont(theme.font(Type.STAGE))
        self.words = PlainLabel(sentence, wraps=True)
        self.setAccessibleName(f"{heading.text()}. {sentence}")
        layout = self._column(theme)
        for label in (heading, self.words):
            layout.addWidget(label)
        if asks_secret:
            layout.addWidget(self._secret_line(theme))
        layout.addLayout(self._buttons(theme, backup, is_missing=is_missing))

    def _column(self, theme: Theme) -> QVBoxLayout:
        """Return the layout of a column in the middle, in which wrapped words get their height."""
        column = QWidget()
        column.setMaximumWidth(theme.px(WIDTH_EM))
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.px(1))
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(column, WIDE)
        across.addStretch(1)
        page = QWidget()
        down = QVBoxLayout(page)
        down.setContentsMargins(*[theme.px(1.5)] * 4)
        down.addStretch(1)
        down.addLayout(across)
        down.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(TallScroll(page))
        return layout

    def _secret_line(self, theme: Theme) -> QLineEdit:
        self.setStyleSheet(styled(theme, FIELDS))
        self.secret = QLineEdit()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setMaximumWidth(theme.px(WIDTH_EM * 0.75))
        words = self.tr("Password, kept until this window is closed")
        self.secret.setPlaceholderText(words)
        self.secret.setAccessibleName(words)
        self.secret.returnPressed.connect(self._on_secret)
        self.setFocusProxy(self.secret)
        return self.secret

    def _on_secret(self) -> None:
        self.secret_given.emit(self.secret.text())

    def _buttons(self, theme: Theme, backup: str, *, is_missing: bool) -> FlowLayout:
        row = FlowLayout(gap=theme.px(0.6))
        offered: list[tuple[str, SignalInstance | Callable[[], None]]] = []
        if backup:
            words = self.tr("Put back the backup of {day}").format(day=backup)
            offered.append((words, self.restore_wanted))
        if hasattr(self, "secret"):
            offered.append((self.tr("Open"), self._on_secret))
        else:
            again = self.tr("Look again") if is_missing else self.tr("Try again")
            offered.append((again, self.again_wanted))
        offered.append((self.tr("Open another board…"), self.other_wanted))
        if is_missing:
            offered.append((self.tr("Make a new board…"), self.new_wanted))
        offered.append((self.tr("Quit"), self.quit_wanted))
        for number, (words, wish) in enumerate(offered):
            button = push_button(words, primary=number == 0)
            button.clicked.connect(wish)
            row.addWidget(button)
        return row
