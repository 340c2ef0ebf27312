"""Widgets, fields, forms and tables that every feature uses; they know nothing of cards.

May import domain, the theme and each other. Begin with ``plain.py`` (foreign text as plain text),
``fields.py`` and ``editing.py`` (what is typed), ``form.py`` and ``table_view.py``.
"""
