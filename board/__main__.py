"""``python -m board`` is the command ``followup-board``."""

from board.app.main import run

run()
