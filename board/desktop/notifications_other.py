"""Notifications on Windows and macOS, through desktop-notifier.

That library wants an asyncio loop: it gets one, in a thread of its own.
"""

from __future__ import annotations

import asyncio
import logging
from threading import Thread
from typing import TYPE_CHECKING, Any

from board.desktop.notifications import OPEN, Notifier

if TYPE_CHECKING:
    from collections.abc import Coroutine

    from PySide6.QtCore import QObject

    from board.domain.notifications import NotificationText

CLOSING_SECONDS = 2.0
log = logging.getLogger(__name__)


class OtherNotifier(Notifier):
    """Shows notes as the system does; buttons where it has them."""

    def __init__(self, app_name: str, parent: QObject | None = None) -> None:
        """Do nothing yet."""
        super().__init__(parent)
        self._app_name = app_name
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: Thread | None = None
        self._library: Any = None  # made in the thread
        self._shown: dict[str, str] = {}  # by slot; belongs to the thread

    def show(self, note: NotificationText) -> None:
        """Show a note in the place of the one in its slot."""
        self._do(self._show(note))

    def withdraw(self, slot: str) -> None:
        """Take the note in a slot away."""
        if self._loop is not None:
            self._do(self._withdraw(slot))

    def close(self) -> None:
        """End the loop and its thread."""
        if self._loop is None or self._thread is None:
            return
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(CLOSING_SECONDS)
        self._loop = None

    def _do(self, job: Coroutine[None, None, None]) -> None:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._thread = Thread(
                target=_run, args=(self._loop,), name="notifications", daemon=True
            )
            self._thread.start()
        asyncio.run_coroutine_threadsafe(job, self._loop)

    async def _show(self, note: NotificationText) -> None:
        try:
            await self._withdraw(note.slot)
            self._shown[note.slot] = await self._sent(note)
            self.shown.emit(note)
        except Exception as error:  # noqa: BLE001 - not installed, not allowed: the window says it
            log.info("no notifications: %s", type(error).__name__)
            self.refused.emit(note)

    async def _sent(self, note: NotificationText) -> str:
        from desktop_notifier import Button, DesktopNotifier

        if self._library is None:
            self._library = DesktopNotifier(app_name=self._app_name, app_icon=None)

        def acted(key: str) -> None:
            self.acted.emit(note.slot, key, "")

        identifier: str = await self._library.send(
            title=note.title,
            message=note.body,
            buttons=[
                Button(title=text, on_pressed=lambda key=key: acted(key))
                for key, text in note.buttons
            ],
            on_clicked=lambda: acted(OPEN),
        )
        return identifier

    async def _withdraw(self, slot: str) -> None:
        identifier = self._shown.pop(slot, None)
        if identifier is not None:
            await self._library.clear(identifier)


def _run(loop: asyncio.AbstractEventLoop) -> None:
    loop.run_forever()
    if pending := asyncio.all_tasks(loop):  # what was asked for just before the end
        loop.run_until_complete(_ended(pending))
    loop.close()


async def _ended(pending: set[asyncio.Task[object]]) -> None:
    """Let tasks come to their end, or end them."""
    _, late = await asyncio.wait(pending, timeout=CLOSING_SECONDS / 2)
    for task in late:
        task.cancel()
    await asyncio.gather(*late, return_exceptions=True)
