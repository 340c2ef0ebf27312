"""Bringing files in, with a preview of what would happen, and writing files.

Begin with ``presenter.py``, then ``import_parts.py``.
"""
