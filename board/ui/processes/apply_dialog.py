"""Into which running jobs a new version is taken over, and what it changes in each of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from board.ui.processes.diff_words import lines
from board.ui.widgets.dialog_frame import Dialog
from board.ui.widgets.looks import push_button
from board.ui.widgets.plain import PlainLabel, one_line
from board.ui.widgets.tick_box import TickBox
from board.ui.words import plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.domain.process import Process
    from board.domain.process_diff import JobOffer
    from board.ui.theme import Theme


class ApplyDialog(Dialog):
    """Nothing is ticked beforehand; ``apply_wanted`` carries the ids of the ticked jobs."""

    apply_wanted = Signal(list)

    def __init__(
        self, theme: Theme, process: Process, offers: Sequence[JobOffer], parent: QWidget | None
    ) -> None:
        super().__init__(theme, "", parent, size=(52, 44))
        self.setWindowTitle(self.tr("Apply to open jobs"))
        pattern = self.tr("“{name}” in open jobs")
        self.heading.setText(pattern.format(name=one_line(process.name)))
        words = self.tr(
            "Tick the jobs that shall go on by version {version}. Dates that people were told "
            "stay, and so does what is done; one undo takes it all back."
        )
        self.body.addWidget(PlainLabel(words.format(version=process.version), wraps=True))
        self.ticks = {offer.job_id: self._block(offer) for offer in offers}
        self.body.addStretch(1)
        cancel = self.add_button(push_button(self.tr("Cancel")))
        cancel.clicked.connect(self.close)
        self.apply = self.add_button(push_button("", primary=True))
        self.apply.clicked.connect(self._on_apply)
        self._on_ticked()
        self.take_theme()

    def _block(self, offer: JobOffer) -> TickBox:
        """Add a job with all that would change in it; return its tick."""
        whom = " · ".join(part for part in (offer.job, offer.customer) if part)
        pattern = self.tr("{job}, now version {version}")
        tick = TickBox(self.theme, pattern.format(job=one_line(whom), version=offer.version))
        changes = "\n".join(lines(offer.difference))
        tick.setAccessibleDescription(changes)
        tick.clicked.connect(self._on_ticked)
        self.body.addWidget(tick)
        below = QWidget()
        inner = QVBoxLayout(below)
        inner.setContentsMargins(self.theme.px(1.9), 0, 0, self.theme.px(0.6))
        told = PlainLabel(changes, wraps=True, letters=70)
        told.setProperty("soft", True)
        inner.addWidget(told)
        self.body.addWidget(below)
        return tick

    def _chosen(self) -> list[str]:
        return [job_id for job_id, tick in self.ticks.items() if tick.isChecked()]

    def _on_ticked(self) -> None:
        count = len(self._chosen())
        words = plural(count, self.tr("Apply to 1 job"), self.tr("Apply to %n jobs", "", count))
        self.apply.setText(words)
        self.apply.setEnabled(count > 0)

    def _on_apply(self) -> None:
        chosen = self._chosen()
        self.close()
        self.apply_wanted.emit(chosen)
