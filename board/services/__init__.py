"""What a person can do with a board: one function per verb, one transaction each.

Every function takes the ``Workspace`` first: the open store, who is at this desk, and the clock.
May import domain, store, mail and exchange; no Qt and no SQLAlchemy.
Begin with ``workspace.py``, then ``cards.py`` for the everyday verbs and ``undo.py`` for how they
are taken back.
"""
