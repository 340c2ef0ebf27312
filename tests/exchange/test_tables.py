"""Reading table files: the samples to the letter, delimiters, line numbers, refusals."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.errors import BadFile
from board.exchange.incoming import Cancelled
from board.exchange.tables import DELIMITERS, Table, cell_at, read_table
from board.exchange.text import MAX_CELL, MAX_COLUMNS, MAX_ROWS

SAMPLES = sorted((Path(__file__).parents[1] / "data" / "csv").glob("*.csv"))


def records(table: Table) -> list[dict[str, str]]:
    """Return each row as column name → cell; cells that are missing are empty."""
    return [
        {name: cell_at(row.cells, column) for column, name in enumerate(table.header)}
        for row in table.rows
    ]


def test_all_samples_are_there() -> None:
    assert len(SAMPLES) == 6


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_reads_exactly_as_stored(sample: Path) -> None:
    stored = json.loads(sample.with_suffix(".json").read_text("utf-8"))
    assert records(read_table(sample)) == stored


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_sample_reads_the_same_in_any_encoding(sample: Path, encoding: str) -> None:
    text = sample.read_bytes().decode("utf-8")
    assert records(read_table(text.encode(encoding))) == records(read_table(sample))


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("title;amount\nBanner;1,50\nMugs;2,75\n", ";"),
        ("title\tnote\nBanner\tone, two; three\n", "\t"),
        ("title,note\nBanner,one; two; three\n", ","),
        ('"title; what",due\n"a;b;c",x\n"d\ne;f",y\n', ","),
        ('title;note\nBanner;"first\nsecond, third, fourth"\nMugs;none\n', ";"),
        ("title\nCall Joe\n", ","),
        ("sep=;\ntitle,a;b\nx,y;z\n", ";"),
        ("Name, first;Due\nMüller, Eva;1.12.2026\nBrown;\n", ";"),
    ],
)
def test_the_delimiter_is_recognised(text: str, delimiter: str) -> None:
    assert read_table(text.encode()).delimiter == delimiter


def test_each_row_knows_the_line_it_begins_on() -> None:
    table = read_table(b'title,note\n\none,"a\nb\nc"\n,\ntwo,\n\n\nthree,x\n')
    assert [(row.line, row.cells[0]) for row in table.rows] == [
        (3, "one"),
        (7, "two"),
        (10, "three"),
    ]


def test_lines_are_counted_with_a_line_that_names_the_delimiter() -> None:
    assert read_table(b"sep=;\r\ntitle;due\r\nCall;\r\n").rows[0].line == 3


def test_old_macintosh_line_ends_are_line_ends() -> None:
    assert records(read_table(b"title,due\rCall,x\rMail,y\r"))[1] == {"title": "Mail", "due": "y"}


def test_short_rows_are_filled_and_long_ones_kept() -> None:
    table = read_table(b"a,b,c\n1\n1,2,3,4\n")
    assert records(table)[0] == {"a": "1", "b": "", "c": ""}
    assert table.rows[1].cells == ("1", "2", "3", "4")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"title,due\n", "table_no_rows"),
        (b"title,due\n\n,\n", "table_no_rows"),
        (b'title,due\nfine,x\n"never closed,y\nmore,z\n', "table_quote_open"),
        (b"title\n" + b"x" * (MAX_CELL + 1), "table_cell_too_large"),
        (b"," * MAX_COLUMNS + b"a\n1,2\n", "table_too_wide"),
        (b"title\n" + b"x\n" * (MAX_ROWS + 1), "table_too_long"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_is_no_table_is_refused_with_its_own_reason(data: bytes, kind: str) -> None:
    with pytest.raises(BadFile) as caught:
        read_table(data)
    assert caught.value.kind == kind


def test_the_line_of_a_quote_left_open_is_named() -> None:
    with pytest.raises(BadFile) as caught:
        read_table(b'title\nfine\n"open\nrest\n')
    assert caught.value.values == {"line": 3}


def test_reading_can_be_watched_and_cancelled() -> None:
    data = b"title\n" + b"x\n" * 1000
    seen: list[tuple[int, int]] = []
    read_table(data, progress=lambda done, of: seen.append((done, of)))
    assert seen[-1] == (1001, 1001)
    assert len(seen) > 3
    with pytest.raises(Cancelled):
        read_table(data, cancelled=lambda: len(seen) > 3)


cells = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12)


@given(
    st.sampled_from(DELIMITERS),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    st.lists(st.tuples(cells, cells, cells), min_size=1, max_size=8),
)
def test_any_table_written_is_read_back(
    delimiter: str, encoding: str, rows: list[tuple[str, str, str]]
) -> None:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([("title", "what ever", "due"), *rows, ("the", "last", "row")])
    table = read_table(out.getvalue().encode(encoding))
    assert table.delimiter == delimiter
    assert [row.cells for row in table.rows[:-1]] == [row for row in rows if any(row)]
