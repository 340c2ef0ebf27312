"""What the desktop around the program offers: for now, that one board has one window process.

May import domain and PySide6; knows nothing of cards. Everything here works by itself and is
handed what it needs. Begin with ``single_instance.py``: the lock that a window process holds and
the socket over which a second start hands over.
"""
