"""The page of the processes by which jobs run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.ui.settings.languages import NAMES
from board.ui.widgets.listing import Column, Listing, Wish

if TYPE_CHECKING:
    from board.domain.process import Overview

translate = QCoreApplication.translate


def processes() -> Listing:
    """Return the page of all processes, with the number of open jobs that run by each."""
    return Listing(
        kind="process",
        heading=translate("ProcessesPage", "Processes"),
        columns=(
            Column(translate("ProcessesPage", "Name"), lambda one, _board: one.name),
            Column(translate("ProcessesPage", "Language"), _language, 9),
            Column(
                translate("ProcessesPage", "Steps"),
                lambda one, _board: str(one.steps),
                6,
                lambda one, _board: one.steps,
            ),
            Column(
                translate("ProcessesPage", "Version"),
                lambda one, _board: str(one.version),
                7,
                lambda one, _board: one.version,
            ),
            Column(
                translate("ProcessesPage", "Open jobs"),
                lambda one, _board: str(one.jobs),
                8,
                lambda one, _board: one.jobs,
            ),
        ),
        wishes=(
            Wish("edit_process", translate("ProcessesPage", "Edit")),
            Wish("copy_process", translate("ProcessesPage", "Copy…")),
            Wish("export_process", translate("ProcessesPage", "Export…")),
            Wish("import_process", translate("ProcessesPage", "Import…"), always=True),
            Wish("remove_process", translate("ProcessesPage", "Remove")),
        ),
        opens="edit_process",
        adds=translate("ProcessesPage", "+ Add: type a name"),
        empty=translate(
            "ProcessesPage", "There are no processes. Lay out how a kind of job goes, step by step."
        ),
        start=Wish("add", translate("ProcessesPage", "Add a process")),
    )


def _language(one: Overview, _board: object) -> str:
    return NAMES.get(one.language, one.language)
