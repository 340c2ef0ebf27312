"""Pages that stand in place of the board: archive, customers, colleagues.

Begin with ``presenter.py``, then ``list_pages.py``.
"""
