"""What was typed and is not on the board yet, kept until its save is answered: on disk, too.

There is one file for each board, readable by this user alone, which is written every few seconds
while there is anything to keep. After a crash, or a closing while the board could not be written,
the next start finds it.
"""

from __future__ import annotations

import json
import os
from dataclasses import astuple, dataclass, replace
from dataclasses import field as detail
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from board.domain.errors import BoardError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from pathlib import Path
    from typing import TypeVar

    from board.ui.work import Work

    Result = TypeVar("Result")

EVERY_MS = 3_000
ASIDE = frozenset({"process", "ladder"})
"""What is laid out on a page of its own and waits there, not in a bar."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A wish with a text: its ``verb``, the id it is ``about``, the ``field`` or kind, the text.

    ``operation`` is under which id it was asked to be saved, empty while it is only typed.
    """

    verb: str
    about: str
    field: str
    text: str
    operation: str = detail(default="", compare=False)


def draft_of(
    verb: str, about: str, fields: Mapping[str, object], *, typed: Collection[str]
) -> Draft | None:
    """Return the draft of a change of one text; what is not ``typed`` but chosen is none."""
    [(name, value), *more] = fields.items()
    is_typed = name in typed and value and not more
    return Draft(verb, about, name, str(value)) if is_typed else None


class Drafts(QObject):
    """Holds drafts from the wish to the answer.

    ``failed`` and ``saved`` carry a draft whose answer came, ``settled`` follows when no answer is
    awaited any more.
    """

    failed = Signal(object)
    saved = Signal(object)
    settled = Signal()

    def __init__(
        self,
        file: Path | None,
        work: Work,
        parent: QObject | None = None,
        *,
        was_done: Callable[[str], bool] = lambda _operation: False,
    ) -> None:
        """Keep drafts in ``file``, or in memory alone; what an earlier process left is found there.

        ``typing`` returns what stands in fields and was not asked to be saved. ``was_done`` says in
        a lane whether an operation is on the board, of which the earlier process was not told.
        """
        super().__init__(parent)
        self._file, self._work = file, work
        self.typing: Callable[[], Iterable[Draft]] = tuple
        self._awaited: list[Draft] = []
        self._unsaved: list[Draft] = []
        self._in_fields: set[Draft] = set()
        self._landed: list[Draft] = []  # noted by the lane, until the answer arrives here
        self._written: list[tuple[str, ...]] = []
        self._aside: dict[tuple[str, str], Draft] = {}
        self._is_read = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._keep_later)
        self._timer.start()
        work.run_slow(
            lambda _slow: _sorted_out(_read(file), was_done),
            done=lambda found: self._take_earlier(*found),
        )

    @property
    def unsaved(self) -> list[Draft]:
        """What could not be saved, oldest first."""
        return list(self._unsaved)

    @property
    def hidden(self) -> list[Draft]:
        """What could not be saved and stands in no field."""
        return [draft for draft in self._unsaved if draft not in self._in_fields]

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is awaited."""
        return bool(self._awaited)

    def hold(self, draft: Draft) -> None:
        """Keep a draft that is to be saved now, in the place of the one that its field showed."""
        spot = (draft.verb, draft.about, draft.field)
        shown = [each for each in self._in_fields if (each.verb, each.about, each.field) == spot]
        self.drop([draft, *shown])
        if draft not in self._awaited:
            self._awaited.append(draft)

    def carrying(self, draft: Draft, verb: Callable[[], Result]) -> Callable[[], Result]:
        """Return a verb for a lane that notes, there, that it saved the draft."""

        def carry_out() -> Result:
            result = verb()
            self._landed.append(draft)
            return result

        return carry_out

    def answer(self, draft: Draft, *, saved: bool) -> None:
        """Take the answer of a draft."""
        for each in (self._awaited, self._landed):
            if draft in each:
                each.remove(draft)
        if saved:
            self.drop([draft])
            self.saved.emit(draft)
        else:
            if draft not in self._unsaved:
                self._unsaved.append(draft)
            self.failed.emit(draft)
        if not self._awaited:
            self.settled.emit()

    @property
    def in_fields(self) -> list[Draft]:
        """What could not be saved and was given back to its field."""
        return [draft for draft in self._unsaved if draft in self._in_fields]

    def shown(self, draft: Draft) -> None:
        """Note that the draft stands in its field again."""
        self._in_fields.add(draft)

    def put_away(self, draft: Draft) -> None:
        """Note that its field shows something else now."""
        self._in_fields.discard(draft)

    def drop(self, drafts: Iterable[Draft]) -> None:
        """Forget drafts: somebody threw them away, or typed another text in their place."""
        gone = set(drafts)
        self._unsaved = [draft for draft in self._unsaved if draft not in gone]
        self._in_fields -= gone

    def set_aside(self, draft: Draft) -> None:
        """Keep what is laid out on a page of its own, in the place of what was there before."""
        self._aside[draft.verb, draft.about] = draft

    def aside(self, verb: str, about: str) -> Draft | None:
        """Return what was laid out there and is not saved."""
        return self._aside.get((verb, about))

    def drop_aside(self, verb: str, about: str) -> None:
        """Forget it: it was saved, or thrown away."""
        self._aside.pop((verb, about), None)

    def swap(self, change: Callable[[str], str]) -> None:
        """Put another text in the place of each, and write that down at once."""
        self._unsaved = [replace(draft, text=change(draft.text)) for draft in self._unsaved]
        self._aside = {
            key: replace(draft, text=change(draft.text)) for key, draft in self._aside.items()
        }
        self._written = []
        self.keep()

    def stop(self) -> None:
        """Write nothing down by itself any more."""
        self._timer.stop()

    def keep(self) -> bool:
        """Write down at once what is not on the board; False when the disk does not take it."""
        if not self._is_read:
            self._take_earlier(_read(self._file))
        everything = self._everything()
        if _lines(everything) == self._written:
            return True
        if not _write(self._file, everything):
            return False
        self._written = _lines(everything)
        return True

    def _take_earlier(self, earlier: list[Draft], saved: Collection[Draft] = ()) -> None:
        if self._is_read:
            return
        self._is_read = True
        self._written = _lines(earlier)
        earlier = [draft for draft in earlier if draft not in saved]
        for draft in earlier:
            if draft.verb in ASIDE:
                self._aside.setdefault((draft.verb, draft.about), draft)
        typed = [draft for draft in earlier if draft.verb not in ASIDE]
        self._unsaved = list(dict.fromkeys([*typed, *self._unsaved]))
        self.settled.emit()

    def _everything(self) -> list[Draft]:
        landed = set(self._landed)
        asked = [draft for draft in [*self._unsaved, *self._awaited] if draft not in landed]
        return list(dict.fromkeys([*asked, *self.typing(), *self._aside.values()]))

    def _keep_later(self) -> None:
        """Write everything down in a lane, when it changed."""
        everything = self._everything()
        if _lines(everything) == self._written or not self._is_read:
            return
        self._written = _lines(everything)
        file = self._file
        self._work.run_slow(lambda _slow: _write(file, everything), done=self._on_kept)

    def _on_kept(self, done: object) -> None:
        if not done:
            self._written = []  # tried again with the next look


def _read(file: Path | None) -> list[Draft]:
    if file is None:
        return []
    try:
        found = json.loads(file.read_text("utf-8"))
        return [Draft(*map(str, each)) for each in found]
    except (OSError, ValueError, TypeError):
        return []


def _sorted_out(
    drafts: list[Draft], was_done: Callable[[str], bool]
) -> tuple[list[Draft], list[Draft]]:
    """Return drafts, and those of them that are on the board all the same."""
    try:
        return drafts, [each for each in drafts if each.operation and was_done(each.operation)]
    except BoardError:  # away: who cannot be asked is no reason to throw a text away
        return drafts, []


def _lines(drafts: list[Draft]) -> list[tuple[str, ...]]:
    """Return drafts as they are written; an operation makes two of what is one draft else."""
    return [astuple(draft) for draft in drafts]


def _write(file: Path | None, drafts: list[Draft]) -> bool:
    """Put drafts in the place of those written before; no file where there are none."""
    if file is None:
        return True  # a board to try has nothing to keep
    fresh = file.with_name(f".{file.name}.new")
    try:
        fresh.unlink(missing_ok=True)
        if not drafts:
            file.unlink(missing_ok=True)
            return True
        with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as opened:
            json.dump(_lines(drafts), opened)
            opened.flush()
            os.fsync(opened.fileno())
        fresh.replace(file)
    except OSError:
        return False
    return True
