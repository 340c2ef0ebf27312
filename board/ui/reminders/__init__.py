"""Notifications of the desktop: when to show what, in which words.

Begin with ``presenter.py``; the rules are in ``domain/notifications.py``.
"""
