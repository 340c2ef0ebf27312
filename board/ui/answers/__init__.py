"""The answers of customers: watching the mailbox for them while the board is open.

Begin with ``presenter.py``.
"""
