"""Cards are moved by drag, by keys and by their menu, and screen readers hear where they went."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.steps import AtDesk


def test_a_card_is_dragged_from_stage_to_stage(desk: AtDesk) -> None:
    desk.has("Approve proof", "Asked")
    desk.drag("Approve proof", to="Reminded")
    desk.sees("Approve proof", "Reminded")
    assert desk.card("Approve proof").stage_id == desk.stage("Reminded").id
