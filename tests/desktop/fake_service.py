"""A notification service for tests: writes down what it is asked, says what it is told to say.

Run as a program with the words of its abilities, or one that hangs; it prints a line of JSON for
each call, and sends the signal that each line of JSON on its standard input describes.
"""

from __future__ import annotations

import json
import os
import select
import sys
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    MessageType,
    message_bus,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

SERVICE = "org.freedesktop.Notifications"
PLACE = DBusAddress("/org/freedesktop/Notifications", SERVICE, SERVICE)
HANGS = "hangs"
"""No ability: takes notes and never answers."""
SIGNATURES = {"ActionInvoked": "us", "ActivationToken": "us", "NotificationClosed": "uu"}


def tell(word: str, body: Any) -> None:  # noqa: ANN401 - JSON
    print(json.dumps([word, body]), flush=True)  # noqa: T201 - its answer


def answer(connection: DBusConnection, abilities: list[str], count: int) -> int:
    """Answer one call; return how many notifications there were by then."""
    call = connection.receive(timeout=1)
    if call.header.message_type is not MessageType.method_call:
        return count
    member = call.header.fields[HeaderFields.member]
    tell(member, call.body)
    if member == "GetCapabilities":
        reply = new_method_return(call, "as", (abilities,))
    elif member == "Notify":
        number = call.body[1] or count + 1
        count = max(count, number)
        if HANGS in abilities:
            return count
        reply = new_method_return(call, "u", (number,))
    else:
        reply = new_method_return(call)
    connection.send(reply)
    return count


def main(abilities: list[str]) -> None:
    connection = open_dbus_connection()
    connection.send_and_get_reply(message_bus.RequestName(SERVICE))
    tell("ready", [])
    count = 0
    while True:
        ready, _, _ = select.select([connection.sock, sys.stdin], [], [])
        if sys.stdin in ready:
            told = os.read(0, 65_536)  # unbuffered: several lines may have come together
            if not told:
                return
            for name, body in map(json.loads, told.splitlines()):
                connection.send(new_signal(PLACE, name, SIGNATURES[name], tuple(body)))
        else:
            count = answer(connection, abilities, count)


if __name__ == "__main__":
    main(sys.argv[1:])
