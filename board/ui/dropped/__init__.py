"""What is dropped on the window or pasted on the board and becomes cards: mails, and texts.

Begin with ``mail_drops.py``: it takes what other programs give. ``presenter.py`` makes the cards.
"""
