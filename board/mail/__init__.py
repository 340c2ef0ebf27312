"""E-mail: how a message becomes bytes.

May import the domain and the standard library. Nothing here reads the board or opens a connection.
Begin with ``compose.py``.
"""
