"""E-mail: how a message becomes bytes, how these reach a server, once, and how answers are read.

May import the domain, the standard library, keyring and imap-tools. Nothing here reads the board or
the clock; only ``line.py`` opens connections. Begin with ``compose.py``, then ``wire.py``; answers
are read by ``inbox.py``.
"""
