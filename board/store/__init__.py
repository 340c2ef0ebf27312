"""Keeps the board: tables, queries, one door for writing, and a journal of every change.

SQLite for a file of one's own, PostgreSQL for a shared board; what differs between them, and what
their drivers can go wrong with, stays in here. May import domain, SQLAlchemy and alembic (the last
one late: it is slow to load). No row leaves this room: readers hand out domain's values.
Begin with ``rows.py`` (the tables), then ``writing.py`` (the one door), ``reading.py`` and
``engine.py`` (connections and their errors).
"""
