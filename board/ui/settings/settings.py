"""Settings: desk, firm, backups, reminders. All takes effect at once; nothing to confirm."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QTabWidget, QWidget

from board.ui.settings.settings_backups import BackupsPage
from board.ui.settings.settings_desk import DeskPage
from board.ui.settings.settings_firm import FirmPage
from board.ui.settings.settings_reminders import RemindersPage
from board.ui.settings.settings_wall import WallPage
from board.ui.settings.wall_values import WallSettings
from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.looks import push_button

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from board.domain.board import Firm
    from board.domain.people import Colleague
    from board.ui.settings.reminder_values import ReminderSettings
    from board.ui.settings.settings_values import BackupState, DeskSettings
    from board.ui.theme import Theme
    from board.ui.widgets.date_format import DateFormat


class SettingsDialog(Dialog):
    """``desk_changed`` carries `DeskSettings`, ``firm_wanted`` fields and the `Firm` as seen.

    ``wall_changed`` carries `WallSettings`, ``reminders_changed`` `ReminderSettings`.
    """

    desk_changed = Signal(object)
    firm_wanted = Signal(object, object)
    reminders_changed = Signal(object)
    wall_changed = Signal(object)
    backup_folder_wanted = Signal(str)
    backup_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        date_format: DateFormat,
        parent: QWidget | None = None,
        *,
        desk: DeskSettings,
        firm: Firm,
        colleagues: Mapping[str, Colleague],
        zones: Sequence[str],
        countries: Mapping[str, Sequence[str]],
        backups: BackupState,
        reminders: ReminderSettings,
        wall: WallSettings | None = None,
    ) -> None:
        """Show the settings; ``countries`` maps codes to the codes of their regions."""
        super().__init__(theme, "", parent, size=(40, 44))
        self.setWindowTitle(self.tr("Settings"))
        self.heading.setText(self.tr("Settings"))
        self.desk = DeskPage(theme, desk, colleagues)
        self.reminders = RemindersPage(theme, date_format, reminders)
        self.firm = FirmPage(theme, date_format, firm, zones=zones, countries=countries)
        self.backups = BackupsPage(theme, backups)
        self.wall = WallPage(theme, wall or WallSettings())
        self.pages = QTabWidget()
        self.pages.setAccessibleName(self.tr("Pages of the settings"))
        for page, name in (
            (self.desk, self.tr("This desk")),
            (self.firm, self.tr("Firm")),
            (self.wall, self.tr("Wall")),
            (self.backups, self.tr("Backups")),
            (self.reminders, self.tr("Reminders")),
        ):
            self.pages.addTab(_scrolled(page), name)
        self.body.addWidget(self.pages)
        close = self.add_button(push_button(self.tr("Close")))
        close.clicked.connect(self.close)
        self.desk.changed.connect(self.desk_changed)
        self.firm.changed.connect(self.firm_wanted)
        self.reminders.changed.connect(self.reminders_changed)
        self.wall.changed.connect(self.wall_changed)
        self.backups.folder_wanted.connect(self.backup_folder_wanted)
        self.backups.backup_wanted.connect(self.backup_wanted)
        self.take_theme()

    def show_firm(self, firm: Firm) -> None:
        """Show what the board says now."""
        if firm != self.firm.shown:
            self.firm.show_firm(firm)

    def show_backups(self, backups: BackupState) -> None:
        """Show what is known of the backups now."""
        self.backups.show_state(backups)


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setWidget(page)
    return area
