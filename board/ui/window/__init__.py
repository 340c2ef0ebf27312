"""The window around the board: header, menu, notices, what stands there before a board is open.

Begin with ``main_window.py``.
"""
