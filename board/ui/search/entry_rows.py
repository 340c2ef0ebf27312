"""The rows below a line that adds: the card it would make, and what it may have meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from board.ui.search.entry_words import entry_words, offer_words, unread_words
from board.ui.search.search_popup import Does, PopupRow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from board.domain.offers import Offer
    from board.ui.search.entry_words import Preview
    from board.ui.search.search_popup import SearchPopup

translate = QCoreApplication.translate
UTF16 = "utf-16-le"  # what Qt counts in
UNIT = 2  # bytes


def entry_rows(preview: Preview | None, line: str, key: str) -> list[PopupRow]:
    """Return the row that adds the line, chosen by ``key``, and the offers; Tab takes the first."""
    pattern = translate("SearchBox", "Add “{title}”")
    if preview is None:
        return [PopupRow(Does.ADD, pattern.format(title=line.strip()), key=key)]
    if preview.job is not None:
        pattern = translate("SearchBox", "Start the job “{title}”")
        title = pattern.format(title=preview.job.what)
        return [PopupRow(Does.ADD, title, entry_words(preview), key)]
    title = pattern.format(title=preview.entry.title)
    warnings = tuple(unread_words(mark) for mark in preview.entry.unread)
    rows = [PopupRow(Does.ADD, title, entry_words(preview), key, warnings=warnings)]
    for offer in preview.offers:
        tab = "" if len(rows) > 1 else native("Tab")
        words = offer_words(offer, line, preview)
        rows.append(PopupRow(Does.OFFER, words, key=tab, offer=offer))
    return rows


def native(keys: str) -> str:
    """Return a key as this system and language write it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def before_cursor(edit: QLineEdit) -> str:
    """Return what stands before the cursor."""
    units = edit.text().encode(UTF16, "surrogatepass")[: UNIT * edit.cursorPosition()]
    return units.decode(UTF16, "replace")


def take_first(edit: QLineEdit, popup: SearchPopup) -> bool:
    """Take the first offer into the line; return whether there was one."""
    offer = next((row.offer for row in popup.model.rows() if row.offer), None)
    if offer is None or not popup.isVisible():
        return False
    take(edit, offer)
    return True


def take(edit: QLineEdit, offer: Offer) -> None:
    """Put an offer into the line, so that Ctrl+Z takes it back; the cursor stands behind it."""
    line, after = offer.taken(edit.text()), edit.text()[offer.end :]
    edit.selectAll()
    edit.insert(line)
    edit.setCursorPosition(len(line[: len(line) - len(after)].encode(UTF16)) // UNIT)
