"""Following up by hand: what a customer let us know, pauses, and doing it in their place.

Begin with ``presenter.py``.
"""
