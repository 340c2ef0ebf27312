"""Somebody called: one line about it, and the card to call them back by an hour.

Begin with ``presenter.py``; who it was and by when is in ``domain/calling_back.py``.
"""
