"""Each text of the program is translated, into every language, completely."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QTranslator

from board.services import demo_ladders, demo_people, demo_replies
from board.services.demo_cards import DONE_MARK, EXAMPLES
from board.services.demo_jobs import JOBS
from board.ui.example_words import TEXTS
from tests import translations
from tests.translations import LANGUAGES, catalogue, forms, is_finished, messages, source_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ROOMS = ("ui", "app", "desktop")
SHOWING = {  # what shows its first text to people, as methods and as classes or functions
    *("setText", "setToolTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName"),
    *("setAccessibleDescription", "setStatusTip", "setWhatsThis", "setTitle", "setLabelText"),
    *("setHeaderLabels", "setInformativeText", "setSuffix", "setPrefix", "setNameFilters"),
    *("addAction", "addMenu", "addItem", "addTab", "addRow", "add_row", "add_field", "add_button"),
    *("tell", "did", "say", "announce", "showMessage", "drawText"),
    *("PlainLabel", "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QAction", "QMenu"),
    *("push_button", "TickBox", "QuietCombo", "LineField", "TextField", "Notice"),
}
WORD = re.compile(r"[^\W\d_]{2,}")
PLACE = re.compile(r"\{\w*\}|%n|%L?\d")
MNEMONIC = re.compile(r"&(\w)")
CODE = re.compile(r"#[0-9a-f]{6}|FREQ=[\w;=]+|Follow-up Board")


def test_no_text_is_shown_untranslated() -> None:
    """Literals go through ``tr`` or ``translate`` before anything shows them."""
    found = [
        f"{path.name}:{call.lineno}: {text}"
        for path, call in _calls()
        for argument in _shown(call)
        for text in _bare_texts(argument)
        if WORD.search(text) and not CODE.fullmatch(text)
    ]
    assert not found, "\n".join(found)


def test_lupdate_finds_each_text() -> None:
    """``tr`` is called on self and with literals: other calls are in no catalogue."""
    found = []
    for path, call in _calls():
        wanted = {"tr": 1, "translate": 2, "QT_TRANSLATE_NOOP": 2}.get(_name(call), 0)
        if not wanted or _is_painting(call) or _is_looked_up(path, call):
            continue
        is_literal = all(isinstance(each, ast.Constant) for each in call.args[:wanted])
        on_self = wanted == 2 or ast.unparse(call.func) == "self.tr"
        if len(call.args) < wanted or not is_literal or not on_self:
            found.append(f"{path.name}:{call.lineno}: {ast.unparse(call)}")
    assert not found, "\n".join(found)


def test_english_needs_no_catalogue_for_plurals() -> None:
    """A text with %n stands beside the one for a single thing."""
    beside = {
        id(argument)
        for _, call in _calls()
        if _name(call) == "plural"
        for argument in ast.walk(call)
    }
    for path, call in _calls():
        texts = [each.value for each in call.args if isinstance(each, ast.Constant)]
        if _name(call) == "tr" and "%n" in str(texts[:1]):
            assert id(call) in beside, f"{path.name}:{call.lineno}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_has_the_texts_of_the_program(language: str, tmp_path: Path) -> None:
    fresh = catalogue(language, tmp_path)
    translations.collect(language, fresh)
    now, kept = (
        {(context, source_of(one), one.findtext("comment")) for context, one in messages(file)}
        for file in (fresh, catalogue(language))
    )
    assert now == kept, "run: python tests/translations.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_text_is_translated(language: str) -> None:
    missing = [source_of(one) for _, one in messages(catalogue(language)) if not is_finished(one)]
    assert not missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_text(language: str) -> None:
    for _, message in messages(catalogue(language)):
        source = source_of(message)
        for text in forms(message):
            assert sorted(PLACE.findall(text)) == sorted(PLACE.findall(source)), source
            assert text.count("\n") == source.count("\n"), source
            assert text.strip() == text, source


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_word_for_my_cards_and_for_my_text_is_two_words_elsewhere(language: str) -> None:
    mine = {
        context: forms(message)
        for context, message in messages(catalogue(language))
        if source_of(message) == "Mine"
    }
    assert mine["TopBar"] != mine["TwoTexts"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_shortcut_letters_do_not_meet(language: str) -> None:
    letters: dict[str, list[str]] = defaultdict(list)
    for context, message in messages(catalogue(language)):
        found = [MNEMONIC.findall(text) for text in (source_of(message), *forms(message))]
        assert len({len(each) for each in found}) == 1, source_of(message)
        letters[context] += [letter.casefold() for letter in found[-1]]
    for context, used in letters.items():
        assert len(used) == len(set(used)), (context, sorted(used))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_typography_is_that_of_the_language(language: str) -> None:
    wrong = {
        "de": re.compile("[”\"']|(?<!\\S)“"),
        "fr": re.compile("[“”„\"']|[^\u202f][;!?»]|(?<=[^\\W\\d_])(?<!\u202f):|«[^\u202f]"),
        "es": re.compile("[“”„\"']|^[^¿]*\\?|^[^¡]*!"),
    }[language]
    for _, message in messages(catalogue(language)):
        for text in forms(message):
            plain = re.sub(r"postgresql://|FREQ=\S+|\d+:\d+|\{\w+\}", "", text)
            assert not wrong.search(plain), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_says_the_same(language: str) -> None:
    file = catalogue(language)
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    for context, message in messages(file):
        said = forms(message)
        comment = message.findtext("comment")
        for text, number in zip(said, (1, 2) if len(said) == 2 else (-1,), strict=True):
            found = translator.translate(context, source_of(message), comment, number)
            assert found == text, "run: python tests/translations.py"


def test_the_example_board_is_worded_completely() -> None:
    texts: set[str] = set()
    for one in EXAMPLES:
        texts |= {one.title, one.job, one.stake, one.note, *one.tags}
        texts |= {line.removeprefix(DONE_MARK) for line in one.checks}
        texts |= {label for _, label in one.links} | {each.text for each in one.happened}
        texts |= {one.rests[1]} if one.rests else set()
    texts.update(demo_people.TEXTS)
    texts.update(demo_ladders.TEXTS)
    texts.update(demo_replies.TEXTS)
    for job in JOBS:
        texts |= {job.what, job.occasion, job.held, job.cancelled}
    assert texts - {""} == set(TEXTS)


def _calls() -> Iterator[tuple[Path, ast.Call]]:
    for room in ROOMS:
        for path in sorted((translations.ROOT / "board" / room).rglob("*.py")):
            tree = _tree(path)
            yield from ((path, node) for node in ast.walk(tree) if isinstance(node, ast.Call))


_TREES: dict[Path, ast.Module] = {}


def _tree(path: Path) -> ast.Module:
    if path not in _TREES:
        _TREES[path] = ast.parse(path.read_text("utf-8"))
    return _TREES[path]


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _shown(call: ast.Call) -> list[ast.expr]:
    """Return the arguments of a call that people will read."""
    if _name(call) == "Offer":
        return call.args[1:2]  # behind its key
    named = {"text", "hint", "title", "new_word"}
    by_name = [each.value for each in call.keywords if each.arg in named]
    return [*call.args[:1], *by_name] if _name(call) in SHOWING else by_name


def _bare_texts(node: ast.expr) -> Iterator[str]:
    """Yield the literals of an expression that are shown as they stand."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr | ast.List | ast.Tuple):
        parts = node.values if isinstance(node, ast.JoinedStr) else node.elts
        for part in parts:
            yield from _bare_texts(part)
    elif isinstance(node, ast.BinOp):
        yield from _bare_texts(node.left)
        yield from _bare_texts(node.right)
    elif isinstance(node, ast.IfExp):
        yield from _bare_texts(node.body)
        yield from _bare_texts(node.orelse)


def _is_painting(call: ast.Call) -> bool:
    """Return whether ``translate`` is a painter's or a str's method."""
    return _name(call) == "translate" and ast.unparse(call.func) not in {
        "translate",
        "QCoreApplication.translate",
    }


def _is_looked_up(path: Path, call: ast.Call) -> bool:
    """Return whether a text marked with QT_TRANSLATE_NOOP in the same module is translated here."""
    marks = (each for each in ast.walk(_tree(path)) if isinstance(each, ast.Call))
    marked = any(_name(each) == "QT_TRANSLATE_NOOP" for each in marks)
    return marked and len(call.args) == 2 and not isinstance(call.args[1], ast.Constant)
