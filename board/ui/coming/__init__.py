"""What will be asked of customers, saved and printed; the list itself is one of the pages.

Begin with ``presenter.py``.
"""
