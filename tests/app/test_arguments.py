"""What the command line is read with: all commands are known where there may be one."""

from __future__ import annotations

from argparse import ArgumentParser

import pytest

from board.app import arguments


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[ArgumentParser]:
    """Return the parsers that are made."""
    parsers: list[ArgumentParser] = []
    begin = ArgumentParser.__init__

    def init(parser: ArgumentParser, *given: object, **named: object) -> None:
        parsers.append(parser)
        begin(parser, *given, **named)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(ArgumentParser, "__init__", init)
    return parsers


@pytest.mark.parametrize(
    "line", ["", "--board list.db", "--wall --screen 2", "--quick-add", "--today 2026-11-23"]
)
def test_the_window_needs_no_parsers_of_commands(line: str, made: list[ArgumentParser]) -> None:
    found = arguments.parsed(line.split())
    assert len(made) == 1
    assert vars(found) == vars(arguments.parser().parse_args(line.split()))


@pytest.mark.parametrize("line", ["list --late", "--json --board list.db show 3", "undo --wall"])
def test_a_command_is_read_as_before(line: str) -> None:
    found = arguments.parsed(line.split())
    assert found == arguments.parser().parse_args(line.split())


@pytest.mark.parametrize("line", ["lst", "--today soon", "--board", "--self-test some", "--what"])
def test_a_wrong_line_is_refused_with_the_words_of_the_whole_parser(
    line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        arguments.parsed(line.split())
    assert "COMMAND" in capsys.readouterr().err


def test_help_tells_of_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        arguments.parsed(["--help"])
    assert "snooze" in capsys.readouterr().out
