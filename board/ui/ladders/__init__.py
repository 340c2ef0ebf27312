"""Ladders on screen: the stair of one, its rungs and their texts, and for whom it is used.

Begin in `presenter.py`; `stair.py` paints, `rung_form.py` and `limits.py` are what is edited.
"""
