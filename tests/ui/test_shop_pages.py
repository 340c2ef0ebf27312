"""The sheet of a job for the shop: one page with all steps, internal ones too."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from board.app.paths import resource
from board.domain.process import Criticality, Step
from board.services import cards, job_page
from board.ui.printing.paper import POINT, Bar
from board.ui.printing.shop_pages import shop_pages
from board.ui.theme import load_fonts
from tests.driver.jobs import a_running_job, step_card
from tests.driver.letters import starter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from board.services.workspace import Workspace
    from board.ui.printing.paper import Page

A4 = {"width": 527 * POINT, "height": 770 * POINT}


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    load_fonts(resource("fonts"))


def printed(ws: Workspace) -> tuple[Page, ...]:
    """Return the sheet of the running job."""
    return shop_pages(job_page.view(ws, "gift-kits"), "Klein Promotions", ws.today(), **A4)


def test_the_sheet_says_for_whom_until_when_and_all_steps(ws: Workspace) -> None:
    a_running_job(ws, reference="PO 4711", occasion="a wedding")
    [page] = printed(ws)
    said = page.words()
    assert said[0] == "Klein Promotions"
    assert said[1].startswith("Gift kits ×80 · ")
    assert {"Bright Smile Dental", "Dr. Priya Nair", "PO 4711"} <= set(said)
    assert any(text.endswith(" · a wedding") for text in said)
    titles = {step.title for step in starter("promo-order", "en").steps}
    assert titles <= set(said)


def test_internal_steps_stand_there_and_thirty_steps_fit_on_one_page(ws: Workspace) -> None:
    steps = tuple(
        Step(f"s{number}", f"Step {number}", days=1, criticality=Criticality.INTERNAL)
        for number in range(30)
    )
    a_running_job(ws, replace(starter("promo-order", "en"), steps=steps))
    [page] = printed(ws)
    assert {f"Step {number}" for number in range(30)} <= set(page.words())
    bottom = max(each.top + each.block.height for each in page.placed)
    assert bottom <= A4["height"]


def test_what_is_done_is_ticked(ws: Workspace) -> None:
    a_running_job(ws)
    before = filled(printed(ws))
    cards.finish(ws, [step_card(ws, "how-we-work").id])
    assert filled(printed(ws)) == before + 1


def filled(pages: tuple[Page, ...]) -> int:
    """Return how many boxes are filled: bars that are no lines."""
    ink = [ink for page in pages for each in page.placed for ink in each.ink()]
    return sum(isinstance(each, Bar) and each.box.height == each.box.width for each in ink)
