"""The board itself: stages side by side, their cards, moving them, adding to them.

Views and models are handed what they show. Begin with ``board_view.py``, then ``board_model.py``
(what it shows) and ``card_painter.py`` (how a card looks).
"""
