"""Pages that stand in place of the board: archive, customers, colleagues.

Each is declared; begin with ``presenter.py``.
"""
