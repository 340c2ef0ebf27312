"""The tests of gates. Their fixtures ``gate`` and ``long_run`` come from ``gates.py`` here."""
