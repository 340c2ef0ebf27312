"""Notifications by the freedesktop specification, on the session bus.

QtDBus cannot make the unsigned number that ``Notify`` wants, so jeepney speaks here, in a thread
of its own: a notification service that is slow to start holds nobody up.
"""

from __future__ import annotations

import html
import logging
import os
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Any

from board.desktop.notifications import OPEN, Notifier
from board.desktop.worker import Worker

if TYPE_CHECKING:
    import socket
    from collections.abc import Iterator

    from PySide6.QtCore import QObject

    from board.domain.notifications import NotificationText

SERVICE = "org.freedesktop.Notifications"
PLACE = "/org/freedesktop/Notifications"
PATIENCE_SECONDS = 5.0  # the bus may have to start the service first
LONGEST_TITLE = 200
LONGEST_BODY = 1000
NORMAL = 1
log = logging.getLogger(__name__)


class Service:
    """The notification service of this session, over a connection of our own."""

    def __init__(self) -> None:
        """Connect to the session bus; raises whatever may go wrong with it."""
        from jeepney import MatchRule, message_bus
        from jeepney.io.blocking import open_dbus_connection

        self._connection = open_dbus_connection(_bus_address())
        self._signals: deque[Any] = deque()
        self._connection.filter(MatchRule(type="signal", interface=SERVICE), queue=self._signals)
        rule = MatchRule(type="signal", sender=SERVICE, interface=SERVICE)
        call = message_bus.AddMatch(rule)
        try:
            self._connection.send_and_get_reply(call, timeout=PATIENCE_SECONDS)
        except BaseException:
            self._connection.close()
            raise

    @property
    def socket(self) -> socket.socket:
        """What has something to read when the service says something."""
        sock: socket.socket = self._connection.sock
        return sock

    def show(self, note: NotificationText, *, app_name: str, app_id: str, replaces: int) -> int:
        """Show a note as the service is able to; return its number."""
        able = set(self._asked("GetCapabilities")[0])
        body = _plain(note.body, LONGEST_BODY)
        values = (
            app_name,
            replaces,
            app_id,  # the name of our icon
            _plain(note.title, LONGEST_TITLE),
            html.escape(body, quote=False) if "body-markup" in able else body,
            _actions(note) if "actions" in able else [],
            {"desktop-entry": ("s", app_id), "urgency": ("y", NORMAL)},
            -1,
        )
        return int(self._asked("Notify", "susssasa{sv}i", values)[0])

    def take_away(self, number: int) -> None:
        """Close a notification."""
        self._asked("CloseNotification", "u", (number,))

    def said(self) -> Iterator[tuple[str, tuple[object, ...]]]:
        """Yield the signals that came: their names and values."""
        from jeepney import HeaderFields

        try:
            while True:
                self._connection.recv_messages(timeout=0)
        except TimeoutError:
            pass
        while self._signals:
            message = self._signals.popleft()
            yield str(message.header.fields.get(HeaderFields.member)), message.body

    def close(self) -> None:
        """Leave the bus."""
        self._connection.close()

    def _asked(
        self, method: str, signature: str | None = None, values: tuple[object, ...] = ()
    ) -> tuple[Any, ...]:
        from jeepney import DBusAddress, new_method_call
        from jeepney.wrappers import unwrap_msg

        call = new_method_call(DBusAddress(PLACE, SERVICE, SERVICE), method, signature, values)
        reply = self._connection.send_and_get_reply(call, timeout=PATIENCE_SECONDS)
        answer: tuple[Any, ...] = unwrap_msg(reply)
        return answer


class LinuxNotifier(Notifier):
    """Shows notes through the service, and connects anew when it or the bus was away."""

    def __init__(self, app_name: str, app_id: str, parent: QObject | None = None) -> None:
        """Do nothing yet."""
        super().__init__(parent)
        self._app_name, self._app_id = app_name, app_id
        self._service: Service | None = None
        self._numbers: dict[str, int] = {}  # by slot; these and the tokens belong to the thread
        self._tokens: dict[int, str] = {}
        self._worker = Worker("notifications", listens=self._socket, heard=self._hear)

    def show(self, note: NotificationText) -> None:
        """Show a note in the place of the one in its slot."""
        self._worker.do(lambda: self._show(note))

    def withdraw(self, slot: str) -> None:
        """Take the note in a slot away."""
        if self._worker.is_running:
            self._worker.do(lambda: self._withdraw(slot))

    def close(self) -> None:
        """Take all notes away, which nobody would answer, and leave."""
        if self._worker.is_running:
            self._worker.do(self._withdraw_all)
            self._worker.close()

    def _socket(self) -> socket.socket | None:
        return self._service.socket if self._service is not None else None

    def _show(self, note: NotificationText) -> None:
        replaces = self._numbers.get(note.slot, 0)
        try:
            if self._service is None:
                self._service = Service()
            number = self._service.show(
                note, app_name=self._app_name, app_id=self._app_id, replaces=replaces
            )
        except Exception as error:  # noqa: BLE001 - no bus, no service, a broken one: the window says it
            self._leave(error)
            self.refused.emit(note)
            return
        self._numbers[note.slot] = number
        self.shown.emit(note)
        self._hear()  # what was said while waiting for the answer makes no noise any more

    def _withdraw(self, slot: str) -> None:
        number = self._numbers.pop(slot, None)
        if number is None or self._service is None:
            return
        try:
            self._service.take_away(number)
            self._hear()
        except Exception as error:  # noqa: BLE001 - as above; then it is gone all the same
            self._leave(error)

    def _withdraw_all(self) -> None:
        for slot in list(self._numbers):
            self._withdraw(slot)
        if self._service is not None:
            self._service.close()
            self._service = None

    def _hear(self) -> None:
        try:
            said = list(self._service.said()) if self._service is not None else []
        except Exception as error:  # noqa: BLE001 - the bus went away
            self._leave(error)
            return
        for name, values in said:
            self._on_said(name, values)

    def _on_said(self, name: str, values: tuple[object, ...]) -> None:
        """Take one signal; those about other programs' notifications come here too."""
        number, word = (*values, "", "")[:2]
        slot = next((slot for slot, known in self._numbers.items() if known == number), None)
        if slot is None or not isinstance(number, int):
            return
        if name == "ActivationToken":  # comes just before the action it is for
            self._tokens[number] = str(word)
        elif name == "ActionInvoked":
            self.acted.emit(slot, str(word), self._tokens.pop(number, ""))
        elif name == "NotificationClosed":
            del self._numbers[slot]
            self._tokens.pop(number, None)

    def _leave(self, error: Exception) -> None:
        log.info("no notifications: %s", type(error).__name__)
        self._numbers.clear()
        self._tokens.clear()
        if self._service is not None:
            self._service.close()
            self._service = None


def _actions(note: NotificationText) -> list[str]:
    """Return keys and texts one after the other, the click on the note itself first."""
    texts = dict(note.buttons)
    main = [OPEN, next(iter(texts.values()), "")] if texts else []
    return main + [word for pair in note.buttons for word in pair]


def _plain(text: str, longest: int) -> str:
    """Return a text without the characters that no service draws and some choke on."""
    tidy = "".join(each if each.isprintable() or each == "\n" else " " for each in text)
    return tidy[:longest]


def _bus_address() -> str:
    """Return the session bus: the one named, else the one systemd keeps for each user."""
    named = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    if named:
        return named
    return f"unix:path={Path(os.environ.get('XDG_RUNTIME_DIR') or '/nonexistent') / 'bus'}"
