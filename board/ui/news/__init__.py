"""News for those who want some: written once, and put into the next rounds.

Begin with ``presenter.py``; who gets them is in ``domain/news.py``.
"""
