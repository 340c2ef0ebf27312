"""Files become cards: what each line is on this board, shown before anything is written.

Begin with ``transfer.py`` (the verbs), then ``plan.py`` (what becomes of each line).
"""
