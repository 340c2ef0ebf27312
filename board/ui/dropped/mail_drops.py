"""Mails in what mail programs drag and copy: files, whole messages, or links nobody can follow."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

WHOLE = "message/rfc822"
ENDINGS = (".eml", ".msg")
LINKS = frozenset(
    {
        *("message", "mid", "cid", "imap", "imaps", "mailbox", "mailbox-message", "imap-message"),
        *("akonadi", "outlook", "news-message", "x-apple-mail"),
    }
)
"""Schemes by which mail programs name a mail that only they can open."""
THEIRS = ("text/x-moz-message", "FileGroupDescriptor", "application/x-kmail")
"""Forms in which mail programs give what only they can open."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """Mails as files or as they were sent; ``is_link`` where there was but a link to one."""

    files: tuple[str, ...] = ()
    raws: tuple[bytes, ...] = ()
    is_link: bool = False

    def __bool__(self) -> bool:
        """Return whether there is any mail in it, or what stands for one."""
        return bool(self.files or self.raws or self.is_link)


def mails_in(mime: QMimeData) -> Dropped:
    """Return the mails that a mail program gives."""
    files = tuple(
        url.toLocalFile()
        for url in mime.urls()
        if url.isLocalFile() and url.toLocalFile().lower().endswith(ENDINGS)
    )
    raws = (bytes(mime.data(WHOLE).data()),) if mime.hasFormat(WHOLE) else ()
    if files or raws:
        return Dropped(files, () if files else raws)
    is_link = any(url.scheme().lower() in LINKS for url in mime.urls()) or any(
        form.startswith(each) or each in form for form in mime.formats() for each in THEIRS
    )
    return Dropped(is_link=is_link)


class MailDrops(QObject):
    """Lets mails be dropped anywhere on a window; ``dropped`` carries them."""

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what nothing on the window wanted, where it is a mail."""
        if not isinstance(event, QDragMoveEvent | QDropEvent):
            return super().eventFilter(watched, event)
        found = mails_in(event.mimeData())
        if not found:
            return super().eventFilter(watched, event)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(found)
        return True
