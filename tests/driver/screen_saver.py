"""A screen saver as desktops have it on the session bus; prints each wish it hears.

Run as a program of its own: python -m tests.driver.screen_saver.
"""

from __future__ import annotations

from jeepney import DBusAddress, HeaderFields, MessageType, new_method_call, new_method_return
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.ScreenSaver"
BUS = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
COOKIE = 7


def serve() -> None:
    """Answer Inhibit and UnInhibit until the bus goes."""
    bus = open_dbus_connection("SESSION")
    bus.send_and_get_reply(new_method_call(BUS, "RequestName", "su", (NAME, 0)))
    print("ready", flush=True)  # noqa: T201 - the test reads it
    while True:
        message = bus.receive()
        if message.header.message_type is not MessageType.method_call:
            continue
        wish = message.header.fields.get(HeaderFields.member)
        print(wish, *message.body, flush=True)  # noqa: T201 - the test reads it
        answer = ("u", (COOKIE,)) if wish == "Inhibit" else (None, ())
        bus.send(new_method_return(message, *answer))


if __name__ == "__main__":
    serve()
