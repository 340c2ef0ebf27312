"""The panel of one opened card: everything on it, edited in place.

Begin with ``presenter.py`` (which card is open), then ``card_panel.py`` and ``panel_body.py``.
"""
