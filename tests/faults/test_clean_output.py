"""What goes out is clean: terminals, logs, names of files, and tables for spreadsheets."""

from __future__ import annotations

import csv
import io
import json
import logging
import re
from contextlib import suppress
from itertools import product
from random import Random
from typing import TYPE_CHECKING

import pytest

from board.app.logs import RedactingFormatter
from board.app.main import main
from board.domain.outgoing import file_name
from board.exchange.csvout import Belongings, table_bytes
from board.exchange.dates import DateOptions
from board.exchange.headers import guess_mapping
from board.exchange.lines import incoming
from board.exchange.tables import read_table
from tests.driver.builders import TODAY, Clock, a_board, a_card, added, open_desk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.faults.gates import Gate

pytestmark = pytest.mark.timeout(3_600)
SEED = 20261128
ACTS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
EVIL = (
    "\x1b[2Jgone",
    "\x1b]52;c;ZXZpbA==\x07clip",
    "\x9b31mred",
    "bell\x07\x08\x08",
    "a\x7fb\x85c",
    "file\u202egpj.exe",
    "\u2066one\u2069 two\u202d",
    "line\u2028two\u2029",
)
COMMANDS = (
    "list --all",
    "list --all --json",
    "list --search {evil}",
    "show {id}",
    "show {id} --json",
    "show {evil}",
    "move {id} {evil}",
    "snooze {id} {evil}",
    "add {evil} --due tomorrow",
    "add {evil} --stage {evil}",
    "add call on 31.2. @{evil}",
    "edit {id} --title {evil} --customer {evil}",
    "edit {id} --due {evil}",
    "customers",
    "customers --json",
    "jobs --all",
    "processes",
    "settings",
    "settings name {evil}",
    "settings {evil}",
    "import {evil}.csv",
    "import {table} --preview",
    "import {table} --map {evil}={evil}",
    "export {evil}.doc",
    "restore {evil}.db",
    "plan --process {evil} --in-hands friday",
    "letter {evil}",
    "{evil}",
    "list --{evil}",
    "undo",
)
STARTS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(1)",
    "\uff1d1",
    "\uff0b1",
    "\uff0d1",
    "\uff201",
    '"=1+1"',
    " =1",
    "'=1",
    "'' =1",
)
PARTS = ("a", "b c", ",", ";", "\t", "\n", "\r\n", " ", '"', "'", '";', '",', "\n\n", *STARTS)
FORMULA = tuple("=+-@\t\r\uff1d\uff0b\uff0d\uff20")


def test_what_goes_out_is_clean(
    gate: Gate, long_run: bool, board_file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said, unclean = _on_the_terminal(board_file, capsys)
    lines = [line for evil in EVIL for line in _logged(f"opened {evil}\n2026-11-28 ERROR forged")]
    names = [
        file_name(text) for text in (*EVIL, *STARTS, "../../x", "a/b\\c:d", "CON", ". .", "🪴" * 99)
    ]
    acting = [each for each in lines + names if ACTS.search(each)]
    unfit = [each for each in names if not each or re.search(r"[/\\:\n]|^\.|^CON$", each)]
    count, formulas, lost = _tables(20_000 if long_run else 2_000)
    bad = [*unclean, *acting, *unfit]
    value = (
        f"{len(bad)} of {said + len(lines) + len(names)} words act, {formulas} formulas and"
        f" {lost} lost in {count} cells, seed {SEED}"
    )
    clean = not bad and not formulas and not lost and len(lines) == len(EVIL)
    gate("O1", f"{value} {[ascii(each)[:60] for each in bad[:3]] or ''}", "0, 0, 0", clean)


def _on_the_terminal(board_file: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
    """Return how many commands spoke, and what of it would act on a terminal."""
    ws = open_desk(str(board_file), Clock())
    cards = [
        added(
            ws,
            f"{evil} card",
            customer=f"{evil} Ltd",
            job=f"{evil} job",
            owner=f"{evil} Joe",
            note=evil,
        )
        for evil in EVIL
    ]
    ws.store.close()
    table = board_file.with_name("table.csv")
    table.write_text("".join(f"{evil};" for evil in EVIL) + "\n1;2\n", "utf-8")
    unclean, said = [], 0
    for number, command in enumerate(COMMANDS):
        evil, card = EVIL[number % len(EVIL)], cards[number % len(cards)]
        words = [word.format(evil=evil, id=card.id, table=table) for word in command.split()]
        with suppress(SystemExit):  # wrong usage
            main(["--board", str(board_file), *words])
        spoken = capsys.readouterr()
        said += bool(spoken.out or spoken.err)
        unclean += [f"{command}: {found[0]!r}" for text in spoken if (found := ACTS.search(text))]
        if "--json" in words and "list" in words:
            titles = {one["title"] for one in json.loads(spoken.out)}
            unclean += [] if titles >= {each.title for each in cards} else ["json has other words"]
    return said, unclean


def _logged(words: str) -> Iterator[str]:
    record = logging.LogRecord("board", logging.INFO, "", 0, "%s", (words,), None)
    return iter(RedactingFormatter("%(message)s").format(record).splitlines())


def _tables(many: int) -> tuple[int, int, int]:
    """Export texts of all sorts; return how many, how many parts are formulas, how many changed."""
    chance = Random(SEED)  # noqa: S311 - not for secrets
    texts = ["".join(pair) for pair in product(PARTS, PARTS)]
    texts += ["".join(chance.choices(PARTS, k=chance.randint(1, 8))) for _ in range(many)]
    board = a_board()
    cards = [a_card(str(at), note=text) for at, text in enumerate(texts)]
    data = table_bytes(board, cards, Belongings())
    formulas = sum(
        cell.lstrip(' "').startswith(FORMULA) or cell.startswith(FORMULA)
        for cell in _cells(data.decode("utf-8-sig"))
    )
    table = read_table(data)
    found = incoming(table, guess_mapping(table.header), DateOptions(TODAY)).cards
    lost = sum(one.note != text for one, text in zip(found, texts, strict=True) if text.strip())
    return len(texts), formulas, lost


def _cells(text: str) -> Iterator[str]:
    """Yield the cells that readers may see, whatever they take for the separator."""
    for separator in ",;\t":
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=separator):
            yield from row
        for line in re.split("[\r\n]+", text):
            yield from line.split(separator)
