"""Settings: desk, firm, backups, reminders. All takes effect at once; nothing to confirm."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QScrollArea, QTabWidget, QWidget

from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.looks import push_button

if TYPE_CHECKING:
    from board.ui.settings.settings_backups import BackupsPage
    from board.ui.settings.settings_desk import DeskPage
    from board.ui.settings.settings_firm import FirmPage
    from board.ui.settings.settings_reminders import RemindersPage
    from board.ui.settings.settings_wall import WallPage
    from board.ui.theme import Theme


class SettingsPages(NamedTuple):
    """The pages, in their order; whoever made them hears from each what is wanted."""

    desk: DeskPage
    firm: FirmPage
    wall: WallPage
    backups: BackupsPage
    reminders: RemindersPage


class SettingsDialog(Dialog):
    """The pages of the settings behind their tabs."""

    def __init__(self, theme: Theme, shown: SettingsPages, parent: QWidget | None = None) -> None:
        """Show pages."""
        super().__init__(theme, "", parent, size=(40, 44))
        self.setWindowTitle(self.tr("Settings"))
        self.heading.setText(self.tr("Settings"))
        self.desk, self.firm, self.wall, self.backups, self.reminders = shown
        self.pages = QTabWidget()
        self.pages.setAccessibleName(self.tr("Pages of the settings"))
        names = (
            self.tr("This desk"),
            self.tr("Firm"),
            self.tr("Wall"),
            self.tr("Backups"),
            self.tr("Reminders"),
        )
        for page, name in zip(shown, names, strict=True):
            self.pages.addTab(_scrolled(page), name)
        self.body.addWidget(self.pages)
        close = self.add_button(push_button(self.tr("Close")))
        close.clicked.connect(self.close)
        self.take_theme()


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area
