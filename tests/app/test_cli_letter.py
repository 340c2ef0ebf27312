"""The command *letter*: what would leave, files of it, and noting that it went out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from board.app.main import main
from board.domain.address import file_address
from board.domain.card import Meaning, Touch
from board.services.opening import open_board
from tests.driver.builders import RESOURCES, Clock
from tests.driver.jobs import a_running_job

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from board.services.workspace import Workspace

    Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def ws(board_file: Path) -> Iterator[Workspace]:
    """Return the board on which the commands run, with a running job."""
    ws = open_board(
        file_address(board_file), clock=Clock(), account="Eva", computer="e@d", may_make=True
    )
    ws.resources = RESOURCES
    a_running_job(ws, contact="")
    yield ws
    ws.store.close()


@pytest.fixture
def run(ws: Workspace, board_file: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what runs the command and answers its status and what it said."""

    def command(*words: str) -> tuple[int, str, str]:
        status = main(["--board", str(board_file), "--today", "2026-11-23", "letter", *words])
        told = capsys.readouterr()
        return status, told.out, told.err

    return command


def test_a_letter_is_shown_and_nothing_is_written(ws: Workspace, run: Run) -> None:
    status, out, _err = run("gift")
    assert status == 0
    assert out.startswith("Gift kits ×80: seven dates until ")
    assert "\nHello,\n" in out
    assert ws.where(Touch) == []


def test_json_has_text_dates_and_checks(run: Run) -> None:
    document: dict[str, Any] = json.loads(run("gift", "--json", "--language", "de")[1])
    assert document["language"] == "de"
    assert document["to"] == {"name": None, "email": None}
    assert document["body"].startswith("Guten Tag,\n")
    assert [each["key"] for each in document["dates"]][:2] == ["quote-focus", "decision"]
    assert document["checks"] == []
    assert (document["told"], document["told_before"]) == (False, None)


def test_a_file_tells_nobody(ws: Workspace, run: Run, tmp_path: Path) -> None:
    for ending in ("eml", "txt", "ics"):
        assert run("gift", "--out", str(tmp_path / f"a.{ending}"))[0] == 0
        assert (tmp_path / f"a.{ending}").stat().st_size > 100
    assert ws.where(Touch) == []


def test_told_is_logged_only_when_it_is_said(ws: Workspace, run: Run) -> None:
    assert json.loads(run("gift", "--told", "--json")[1])["told"] is True
    [touch] = ws.where(Touch)
    assert (touch.meaning, touch.job_id) == (Meaning.TOLD, "gift-kits")
    assert json.loads(run("gift", "--json")[1])["told_before"] == "2026-11-23"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("nothing",), "No job has an id beginning with nothing"),
        (("gift", "--language", "klingon"), "Letters are not written in “klingon”"),
        (("gift", "--out", "a.docx"), "Files ending in “.docx” are not known"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(run: Run, words: tuple[str, ...], said: str) -> None:
    status, _out, err = run(*words)
    assert status == 1
    assert err.startswith(said)
    assert err.count("\n") == 1
