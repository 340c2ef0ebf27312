"""Which encoding a file is in, and which files are refused before anything is read."""

from __future__ import annotations

import codecs
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from board.domain.errors import BadFile
from board.exchange.text import MAX_BYTES, clean, decode, read_bytes

if TYPE_CHECKING:
    from pathlib import Path

TABLE = "title,due\r\nGrüße an Zoë – 5 €,2026-12-01\r\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TABLE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TABLE.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + TABLE.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + TABLE.encode("utf-16-be"), "utf-16-be"),
        (TABLE.encode("utf-16-le"), "utf-16-le"),
        (TABLE.encode("utf-16-be"), "utf-16-be"),
        (TABLE.encode("cp1252"), "cp1252"),
    ],
)
def test_every_usual_encoding_is_recognised(data: bytes, encoding: str) -> None:
    assert decode(data) == (TABLE, encoding)


def test_utf16_without_mark_is_recognised_in_chinese_too() -> None:
    text = "标题,客户\r\n打电话给张先生,长城公司\r\n"
    assert decode(text.encode("utf-16-le")) == (text, "utf-16-le")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "file_empty"),
        (b" \r\n\n\t", "file_empty"),
        (codecs.BOM_UTF8, "file_empty"),
        (b"title,due\nCall\x00Joe,\n", "file_nul"),
        (b"a,b\x00c\n", "file_nul"),
        (b"PK\x03\x04rest of a spreadsheet", "file_binary"),
        (bytes(range(32)) * 20, "file_binary"),
        (b"title\nCaf\x81\n", "encoding_unknown"),
        (codecs.BOM_UTF16_LE + b"a", "encoding_unknown"),
        (codecs.BOM_UTF8 + b"Caf\xe9", "encoding_unknown"),
    ],
)
def test_what_is_no_text_is_refused_with_its_own_reason(data: bytes, kind: str) -> None:
    with pytest.raises(BadFile) as caught:
        decode(read_bytes(data))
    assert caught.value.kind == kind


def test_the_line_of_a_nul_is_named() -> None:
    with pytest.raises(BadFile) as caught:
        decode(b"title\nfine\nnot\x00fine")
    assert caught.value.values == {"line": 3}


def test_a_file_that_is_too_large_is_refused_without_reading_it_whole(tmp_path: Path) -> None:
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(MAX_BYTES * 4)
    with pytest.raises(BadFile) as caught:
        read_bytes(large)
    assert caught.value.kind == "file_too_large"


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path, kind in ((tmp_path / "none.csv", "file_missing"), (tmp_path, "file_unreadable")):
        with pytest.raises(BadFile) as caught:
            read_bytes(path)
        assert caught.value.kind == kind
        assert caught.value.values["name"] == str(path)


@given(st.text(st.characters()) | st.text("\ud83d\ude00\udc00a\x00é"))
def test_cleaned_text_fits_any_database(text: str) -> None:
    assert not [char for char in clean(text) if ord(char) in {*range(9), 27, *range(127, 160)}]
    clean(text).encode()


def test_a_pair_of_surrogates_becomes_its_character() -> None:
    assert clean("\ud83d\ude00 \ud83d") == "😀 \ufffd"


@given(st.binary(max_size=300))
def test_any_bytes_decode_or_are_refused(data: bytes) -> None:
    with suppress(BadFile):
        assert "\x00" not in decode(read_bytes(data)).text
