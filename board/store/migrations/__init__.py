"""The history of the schema as Alembic scripts, oldest first in ``versions``.

Run from code by ``store/upgrade.py`` on the connection it hands over, never from a shell. A new
schema is a new file here, a raised ``SCHEMA`` in ``store/schema.py``, and a small real database of
the old schema in ``tests/old``.
"""
