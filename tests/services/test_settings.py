"""What the firm and a desk have set."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from board.domain.board import Firm
from board.domain.errors import Refused
from board.services import settings, undo, watch
from tests.driver.builders import in_days, open_desk

if TYPE_CHECKING:
    from board.services.workspace import Workspace
    from tests.driver.builders import Clock

CHRISTMAS = date(2026, 12, 24)
ALL = {
    "zone": "Europe/Berlin",
    "country": "DE",
    "region": "BY",
    "workdays": frozenset({0, 1, 2, 3}),
    "closed": (CHRISTMAS,),
    "day_starts": time(7, 30),
}


def test_everything_the_firm_sets_is_kept(ws: Workspace, board_address: str, clock: Clock) -> None:
    settings.set_firm(ws, ALL)

    assert ws.firm == Firm(**ALL)  # type: ignore[arg-type]  # names as in Firm
    assert watch.load(ws).firm == ws.firm
    assert open_desk(board_address, clock).firm == ws.firm


def test_what_the_firm_sets_counts_at_once(ws: Workspace) -> None:
    assert ws.workdays.is_open(in_days(3))

    settings.set_firm(ws, {"closed": (in_days(3),)})

    assert not ws.workdays.is_open(in_days(3))


def test_settings_that_did_not_exist_are_usual_again_after_an_undo(ws: Workspace) -> None:
    settings.set_firm(ws, ALL)

    undo.undo(ws)
    assert ws.firm == Firm() == watch.load(ws).firm
    undo.redo(ws)
    assert ws.firm == Firm(**ALL)  # type: ignore[arg-type]  # names as in Firm
    undo.undo(ws)
    settings.set_firm(ws, {"country": "FR"})
    assert ws.firm == Firm(country="FR")
    undo.undo(ws)
    assert ws.firm == Firm()


def test_settings_change_back_to_what_they_were(ws: Workspace) -> None:
    settings.set_firm(ws, ALL)
    settings.set_firm(ws, {"country": "", "closed": ()})
    assert (ws.firm.country, ws.firm.closed) == ("", ())

    undo.undo(ws)

    assert ws.firm == Firm(**ALL)  # type: ignore[arg-type]  # names as in Firm


def test_the_same_again_is_no_action(ws: Workspace) -> None:
    settings.set_firm(ws, ALL)

    assert settings.set_firm(ws, ALL) is None


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"zone": "Mars/Olympus"}, "zone_unknown"),
        ({"zone": "../../etc/passwd"}, "zone_unknown"),
        ({"workdays": frozenset()}, "no_workdays"),
        ({"motto": "x"}, "field_unknown"),
        ({"name": "x" * 100_001}, "text_too_long"),
    ],
)
def test_what_cannot_be_is_refused(ws: Workspace, fields: dict[str, object], kind: str) -> None:
    with pytest.raises(Refused) as error:
        settings.set_firm(ws, {"country": "DE", **fields})

    assert error.value.kind == kind
    assert ws.firm == Firm()


def test_others_see_what_the_firm_set(ws: Workspace, second_ws: Workspace) -> None:
    known = watch.load(second_ws)

    settings.set_firm(ws, ALL)

    news = watch.since(second_ws, known)
    assert news is not None
    assert news.firm == second_ws.firm == ws.firm


@pytest.mark.parametrize("value", ["text", 3, None, False, ["a", 1], {"x": "ü"}])
def test_any_other_setting_is_kept_as_it_is(ws: Workspace, value: object) -> None:
    assert settings.get(ws, "something") is None

    settings.put(ws, "something", value)

    assert settings.get(ws, "something") == value


def test_two_who_set_something_new_at_once_do_not_overwrite_each_other(
    ws: Workspace, second_ws: Workspace
) -> None:
    settings.put(ws, "something", 1)
    settings.put(second_ws, "something", 2)

    assert settings.get(ws, "something") == 2
    undo.undo(second_ws)
    assert settings.get(ws, "something") == 1
