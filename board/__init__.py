"""Follow-up Board: a kanban board that makes sure every follow-up with a customer happens.

The rooms, from the inside out: ``domain`` says what is true, ``store`` keeps it, ``services`` are
what a person can do, ``ui`` shows it, ``app`` plugs it together. Begin reading in
``domain/card.py`` for the words and in ``app/main.py`` for how the program starts.
"""

__version__ = "0.1.0"

APP_ID = "io.github.followup_board.FollowUpBoard"
"""Names the program to the desktop: its desktop file, icon, notifications and autostart entry."""

READER_ARGUMENT = "--read-foreign-files"
"""Starts the process that reads foreign files, in a packaged program; see exchange/sandbox.py."""
