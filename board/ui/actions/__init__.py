"""Wishes become verbs: what a person can do, what is said when it is done, and what when it failed.

May import services. Begin with ``runner.py``, then ``notices.py`` for what is said.
"""
