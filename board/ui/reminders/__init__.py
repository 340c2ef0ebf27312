"""Notifications of the desktop: when to tell what, in which words.

Begin with ``presenter.py``; the rules are in ``domain/notifications.py``.
"""
