"""A small change costs little: a moved card or a typed letter has only what changed looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QFontMetricsF

from board.ui.board.stage_header import StageHeader
from board.ui.search.presenter import JobFinder
from board.ui.theme import Theme

if TYPE_CHECKING:
    import pytest

    from board.domain.job import Job
    from tests.driver.scenario import AtDesk


LONG = "Call them all about " + "every single one of their open orders and " * 4 + "pay"


class Jobs(dict[str, "Job"]):
    """Jobs that count how often somebody looks through all of them."""

    looks = 0

    def values(self) -> Any:  # noqa: ANN401 - as dict has it
        """Return them, and count."""
        self.looks += 1
        return super().values()


def counted(patch: pytest.MonkeyPatch, kind: type, name: str) -> list[object]:
    """Return a list that grows with each call of a method."""
    calls: list[object] = []
    method = getattr(kind, name)

    def call(self: object, *arguments: object) -> object:
        calls.append(arguments)
        return method(self, *arguments)

    patch.setattr(kind, name, call)
    return calls


def test_a_moved_card_has_only_the_names_of_its_two_stages_measured(
    desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.has("Call Joe")
    desk.settles()
    measured = counted(monkeypatch, StageHeader, "name_room")
    desk.open_board.actions.cards.move([desk.id("Call Joe")], desk.stage("Asked").id)
    desk.sees("Call Joe", "Asked")
    desk.settles()
    assert 0 < len(measured) <= 2 < len(desk.stages())


def test_moves_and_typed_letters_look_through_the_jobs_once(desk: AtDesk) -> None:
    desk.has("Call Joe", customer="Tall Pines", job="Mugs")
    desk.settles()
    jobs = Jobs(desk.desk.board.jobs)
    object.__setattr__(desk.desk.board, "jobs", jobs)
    [finder] = desk.box.findChildren(JobFinder)
    for stage in ("Asked", "Reminded"):
        desk.open_board.actions.cards.move([desk.id("Call Joe")], desk.stage(stage).id)
        desk.sees("Call Joe", stage)
        finder.look("call")
    desk.settles()
    assert desk.desk.board.jobs is jobs
    assert jobs.looks == 1


def test_the_rows_below_the_box_are_measured_once(
    desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.has("Call Joe", customer="Tall Pines", job="Mugs")
    desk.types_in_box("call")
    popup = desk.box.popup
    heights = [popup.list.sizeHintForRow(row) for row in range(popup.model.rowCount())]
    asked = counted(monkeypatch, Theme, "metrics")
    again = [popup.list.sizeHintForRow(row) for row in range(popup.model.rowCount())]
    assert again == heights
    assert len(heights) > 1
    assert asked == []


def test_only_a_row_below_the_box_that_has_no_room_is_cut(
    desk: AtDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.has("Call Joe", customer="Tall Pines", job="Mugs")
    desk.has(LONG)
    desk.types_in_box("call")
    cut: list[str] = []
    elided = QFontMetricsF.elidedText

    def elide(metrics: QFontMetricsF, text: str, *how: Any) -> str:  # noqa: ANN401 - as Qt has it
        cut.append(text)
        return elided(metrics, text, *how)

    monkeypatch.setattr(QFontMetricsF, "elidedText", elide)
    desk.box.popup.list.grab()
    assert cut == [LONG]
