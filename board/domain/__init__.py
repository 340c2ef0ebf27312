"""What is true on a follow-up board: values and rules in plain Python.

No clock, no disk, no Qt, no SQL: every rule takes ``today`` or ``now`` as an argument.
May import the standard library, dateutil and holidays (the last one late: it is slow to load).
Begin with ``card.py`` (the words), then ``urgency.py`` (the one answer behind colour and order)
and ``arrange.py`` (what stands where on the board).
"""
