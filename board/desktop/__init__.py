"""What the desktop around the program offers: notifications, tray, start at login, one process.

May import domain, PySide6 and what speaks to the system; knows nothing of cards. Everything here
works by itself and is handed what it needs. Begin with ``notifications.py``: notes go out, answers
come back as signals; or with ``single_instance.py``: the lock that a window process holds and the
socket over which a second start hands over.
"""
