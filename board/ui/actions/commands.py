"""The registry of commands: text, keys, icon and verb of all that menus, keys and palette offer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMenu, QWidget

CONTEXT = "Commands"
ENGLISH = "english"  # property of an action whose text is translated
Standard = QKeySequence.StandardKey


class Command(StrEnum):
    """Everything with a name that can be done in the window or on the board, or on its cards."""

    NEW = "new"
    ROUND = "round"
    START_JOB = "start_job"
    THEY_CALLED = "they_called"
    PASTE = "paste"
    NEWS = "news"
    IMPORT = "import"
    EXPORT = "export"
    PRINT_BOARD = "print_board"
    PRINT_DAY = "print_day"
    JOBS = "jobs"
    COMING = "coming"
    INQUIRIES = "inquiries"
    ARCHIVE = "archive"
    CUSTOMERS = "customers"
    COLLEAGUES = "colleagues"
    PARTNERS = "partners"
    RULES = "rules"
    PROCESSES = "processes"
    LADDERS = "ladders"
    WALL = "wall"
    OPEN = "open"
    MAKE = "make"
    DEMO = "demo"
    BACKUP = "backup"
    MAILBOX = "mailbox"
    SETTINGS = "settings"
    PALETTE = "palette"
    KEYS = "keys"
    WHATS_NEW = "whats_new"
    ABOUT = "about"
    QUIT = "quit"
    # beside the menu
    FIND = "find"
    UNDO = "undo"
    REDO = "redo"
    MENU = "menu"
    OTHER_SIDE = "other_side"
    SETTINGS_DESK = "settings_desk"
    SETTINGS_FIRM = "settings_firm"
    SETTINGS_WALL = "settings_wall"
    SETTINGS_BACKUPS = "settings_backups"
    SETTINGS_REMINDERS = "settings_reminders"
    # on the current card, or the selected ones
    OPEN_CARD = "open_card"
    RENAME = "rename"
    DONE = "done"
    REOPEN = "reopen"
    SNOOZE = "snooze"
    ANSWERED = "answered"
    ACKNOWLEDGED = "acknowledged"
    PROMISED = "promised"
    FOR_THEM = "for_them"
    PAUSE = "pause"
    RESUME = "resume"
    LADDER = "ladder"
    CALL = "call"
    EMAIL = "email"
    MAKE_JOB = "make_job"
    SHOW_JOB = "show_job"
    ARCHIVE_CARD = "archive_card"
    DELETE = "delete"


PAGES = (
    Command.JOBS,
    Command.COMING,
    Command.INQUIRIES,
    Command.ARCHIVE,
    Command.CUSTOMERS,
    Command.COLLEAGUES,
    Command.PARTNERS,
    Command.RULES,
    Command.PROCESSES,
    Command.LADDERS,
)
"""Those that show a page in place of the board."""

SETTINGS_PAGES = (
    Command.SETTINGS_DESK,
    Command.SETTINGS_FIRM,
    Command.SETTINGS_WALL,
    Command.SETTINGS_BACKUPS,
    Command.SETTINGS_REMINDERS,
)
"""The pages of the settings, in their order there."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a command is called, and its keys, parted by blanks.

    ``standard`` are further keys that this system has for it. Keys ``on_board`` are taken by the
    board while it has the keyboard, all others work everywhere in the window. ``hint`` stands in
    the list of keys instead of the words.
    """

    words: object  # English, for the catalogue; PySide declares QT_TRANSLATE_NOOP to be an object
    keys: str = ""
    standard: QKeySequence.StandardKey | None = None
    on_board: bool = False
    hint: object = ""
    context: str = CONTEXT

    def on_the_list(self) -> str:
        """Return what stands beside the keys in the list of all keys."""
        words = str(self.hint or self.words)
        return QCoreApplication.translate(self.context, words).rstrip("…")


ENTRIES: Mapping[Command, Entry] = {
    Command.NEW: Entry(QT_TRANSLATE_NOOP("Commands", "New follow-up"), "Ctrl+N"),
    Command.ROUND: Entry(QT_TRANSLATE_NOOP("Commands", "Today’s round"), "Ctrl+R"),
    Command.START_JOB: Entry(QT_TRANSLATE_NOOP("Commands", "Start a job…"), "Ctrl+J"),
    Command.THEY_CALLED: Entry(QT_TRANSLATE_NOOP("Commands", "They called…"), "Ctrl+L"),
    Command.PASTE: Entry(
        QT_TRANSLATE_NOOP("Commands", "Paste a mail or a text as a card"),
        "Ctrl+V",
        Standard.Paste,
    ),
    Command.NEWS: Entry(QT_TRANSLATE_NOOP("Commands", "Write news…")),
    Command.IMPORT: Entry(QT_TRANSLATE_NOOP("Commands", "Import…")),
    Command.EXPORT: Entry(QT_TRANSLATE_NOOP("Commands", "Export…")),
    Command.PRINT_BOARD: Entry(QT_TRANSLATE_NOOP("Commands", "Print board…"), "Ctrl+P"),
    Command.PRINT_DAY: Entry(QT_TRANSLATE_NOOP("Commands", "Print day sheet…")),
    Command.JOBS: Entry(QT_TRANSLATE_NOOP("Commands", "Jobs"), "Ctrl+Shift+J"),
    Command.COMING: Entry(QT_TRANSLATE_NOOP("Commands", "Coming from them")),
    Command.INQUIRIES: Entry(QT_TRANSLATE_NOOP("Commands", "Inquiries")),
    Command.ARCHIVE: Entry(QT_TRANSLATE_NOOP("Commands", "Archive")),
    Command.CUSTOMERS: Entry(QT_TRANSLATE_NOOP("Commands", "Customers")),
    Command.COLLEAGUES: Entry(QT_TRANSLATE_NOOP("Commands", "Colleagues")),
    Command.PARTNERS: Entry(QT_TRANSLATE_NOOP("Commands", "Partners")),
    Command.RULES: Entry(QT_TRANSLATE_NOOP("Commands", "Exception rules")),
    Command.PROCESSES: Entry(QT_TRANSLATE_NOOP("Commands", "Processes")),
    Command.LADDERS: Entry(QT_TRANSLATE_NOOP("Commands", "Ladders")),
    Command.WALL: Entry(QT_TRANSLATE_NOOP("Commands", "Show the wall"), "F11"),
    Command.OPEN: Entry(QT_TRANSLATE_NOOP("Commands", "Open board…"), "Ctrl+O"),
    Command.MAKE: Entry(QT_TRANSLATE_NOOP("Commands", "New board…")),
    Command.DEMO: Entry(QT_TRANSLATE_NOOP("Commands", "Try the example board")),
    Command.BACKUP: Entry(QT_TRANSLATE_NOOP("Commands", "Back up now")),
    Command.MAILBOX: Entry(QT_TRANSLATE_NOOP("Commands", "E-mail")),
    Command.SETTINGS: Entry(QT_TRANSLATE_NOOP("Commands", "Settings…"), "Ctrl+,"),
    Command.PALETTE: Entry(QT_TRANSLATE_NOOP("Commands", "All commands…"), "Ctrl+Shift+P"),
    Command.KEYS: Entry(QT_TRANSLATE_NOOP("Commands", "Keyboard"), "F1"),
    Command.WHATS_NEW: Entry(QT_TRANSLATE_NOOP("Commands", "What’s new")),
    Command.ABOUT: Entry(QT_TRANSLATE_NOOP("Commands", "About Follow-up Board")),
    Command.QUIT: Entry(QT_TRANSLATE_NOOP("Commands", "Quit"), "Ctrl+Q"),
    Command.FIND: Entry(
        QT_TRANSLATE_NOOP("Commands", "Search or add"), "Ctrl+K Ctrl+F", Standard.Find
    ),
    Command.UNDO: Entry(QT_TRANSLATE_NOOP("Commands", "Undo"), "Ctrl+Z", Standard.Undo),
    Command.REDO: Entry(QT_TRANSLATE_NOOP("Commands", "Redo"), "Ctrl+Shift+Z", Standard.Redo),
    Command.MENU: Entry(QT_TRANSLATE_NOOP("Commands", "Menu"), "F10"),
    Command.OTHER_SIDE: Entry(
        QT_TRANSLATE_NOOP("Commands", "Into the panel, and back to the board"), "F6"
    ),
    Command.SETTINGS_DESK: Entry(QT_TRANSLATE_NOOP("Commands", "Settings: this desk")),
    Command.SETTINGS_FIRM: Entry(QT_TRANSLATE_NOOP("Commands", "Settings: firm")),
    Command.SETTINGS_WALL: Entry(QT_TRANSLATE_NOOP("Commands", "Settings: wall")),
    Command.SETTINGS_BACKUPS: Entry(QT_TRANSLATE_NOOP("Commands", "Settings: backups")),
    Command.SETTINGS_REMINDERS: Entry(QT_TRANSLATE_NOOP("Commands", "Settings: reminders")),
    Command.OPEN_CARD: Entry(
        QT_TRANSLATE_NOOP("Commands", "Open"),
        "Return",
        on_board=True,
        hint=QT_TRANSLATE_NOOP("Commands", "Open the card; once more: go into the panel"),
    ),
    Command.RENAME: Entry(
        QT_TRANSLATE_NOOP("Commands", "Rename"),
        "F2",
        on_board=True,
        hint=QT_TRANSLATE_NOOP("Commands", "Rename the card"),
    ),
    Command.DONE: Entry(QT_TRANSLATE_NOOP("Commands", "Done"), "D", on_board=True),
    Command.REOPEN: Entry(QT_TRANSLATE_NOOP("Commands", "Open again")),
    Command.SNOOZE: Entry(QT_TRANSLATE_NOOP("Commands", "Snooze"), "S", on_board=True),
    Command.ANSWERED: Entry(QT_TRANSLATE_NOOP("Commands", "They answered"), "A", on_board=True),
    Command.ACKNOWLEDGED: Entry(
        QT_TRANSLATE_NOOP("Commands", "They know of it"), "K", on_board=True
    ),
    Command.PROMISED: Entry(QT_TRANSLATE_NOOP("Commands", "They promised it…"), "P", on_board=True),
    Command.FOR_THEM: Entry(QT_TRANSLATE_NOOP("Commands", "Do it for them…"), "H", on_board=True),
    Command.PAUSE: Entry(QT_TRANSLATE_NOOP("Commands", "Pause…")),
    Command.LADDER: Entry(QT_TRANSLATE_NOOP("Commands", "Ladder…")),
    Command.RESUME: Entry(QT_TRANSLATE_NOOP("Commands", "Resume")),
    Command.CALL: Entry(QT_TRANSLATE_NOOP("Commands", "Log a call"), "L", on_board=True),
    Command.EMAIL: Entry(QT_TRANSLATE_NOOP("Commands", "Write e-mail"), "E", on_board=True),
    Command.SHOW_JOB: Entry(QT_TRANSLATE_NOOP("Commands", "Show the job"), "J", on_board=True),
    Command.MAKE_JOB: Entry(QT_TRANSLATE_NOOP("Commands", "Make this a job…")),
    Command.ARCHIVE_CARD: Entry(QT_TRANSLATE_NOOP("CardMenu", "Archive"), context="CardMenu"),
    Command.DELETE: Entry(
        QT_TRANSLATE_NOOP("Commands", "Delete"),
        "Del",
        on_board=True,
        hint=QT_TRANSLATE_NOOP("Commands", "Delete the card (can be undone)"),
    ),
}


def letter_command(letter: str) -> Command | None:
    """Return the command whose key on the board is a single letter."""
    found = (one for one, entry in ENTRIES.items() if entry.on_board and entry.keys == letter)
    return next(found, None)


class Commands(QObject):
    """One `QAction` for each command; it can be chosen as soon as it has its verb."""

    def __init__(self, window: QWidget) -> None:
        """Make the actions; keys work in the window that ``window`` is, or is part of."""
        super().__init__(window)
        self._actions = {command: self._made(command) for command in Command}
        self._verbs: dict[Command, Callable[[], object]] = {}
        window.addActions([self[one] for one, entry in ENTRIES.items() if not entry.on_board])

    def __getitem__(self, command: Command) -> QAction:
        """Return the action of a command."""
        return self._actions[command]

    def on(self, verbs: Mapping[Command, Callable[[], object]]) -> None:
        """Say what commands do from now on."""
        self._verbs.update(verbs)
        for command in verbs:
            self[command].setEnabled(True)

    def run(self, command: str) -> None:
        """Carry out a command."""
        self[Command(command)].trigger()

    def set_letters(self, *, on: bool) -> None:
        """Show single letters as keys, or not, where they are none."""
        for command, entry in ENTRIES.items():
            if entry.on_board and len(entry.keys) == 1:
                self[command].setShortcut(QKeySequence(entry.keys if on else ""))

    def _made(self, command: Command) -> QAction:
        entry = ENTRIES[command]
        action = QAction(self)
        put_words(action, entry.context, str(entry.words))
        action.setData(command.value)
        action.setShortcuts(_keys(entry))
        action.setEnabled(False)
        action.triggered.connect(lambda: self._run(command))
        return action

    def _run(self, command: Command) -> None:
        self._verbs[command]()


def put_words(action: QAction, context: str, words: str) -> None:
    """Call an action by ``words``, translated; it is found by the English ones, too."""
    action.setText(QCoreApplication.translate(context, words))
    action.setProperty(ENGLISH, words)


def plain_words(action: QAction) -> str:
    """Return what an action is called, without the dots and the mark of its letter."""
    return _plain(action.text())


def english_words(action: QAction) -> str:
    """Return what an action is called in English, if its text is translated."""
    return _plain(str(action.property(ENGLISH) or action.text()))


def chosen_from(menu: QMenu) -> list[tuple[QAction, ...]]:
    """Return what can be chosen from a menu, each with the submenus that lead to it."""
    found: list[tuple[QAction, ...]] = []
    for action in menu.actions():
        below = action.menu()
        if not action.isVisible() or not action.isEnabled() or action.isSeparator():
            continue
        if below is None:
            found.append((action,))
        else:
            found += [(action, *path) for path in chosen_from(below)]  # type: ignore[arg-type]  # a QMenu
    return found


def _plain(words: str) -> str:
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&").split("\t")[0].rstrip("…")


def _keys(entry: Entry) -> list[QKeySequence]:
    keys = [QKeySequence(key) for key in entry.keys.split()]
    if entry.standard is not None:
        keys += QKeySequence.keyBindings(entry.standard)
    return list({key.toString(): key for key in keys}.values())
