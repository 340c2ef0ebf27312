"""E-mail: how a message becomes bytes, and how these reach a mail server, once.

May import the domain, the standard library and keyring. Nothing here reads the board or the clock;
only ``line.py`` opens connections. Begin with ``compose.py``, then ``wire.py``.
"""
