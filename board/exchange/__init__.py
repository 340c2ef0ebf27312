"""Files in and out: CSV tables, Trello's board export, and the board's own JSON.

Everything here is pure: a file becomes neutral values (``incoming.py``) which the services turn
into cards, and the values of a board become text. Nothing is fetched, nothing touches a database.
May import the domain, the standard library and dateutil. A file that cannot be read raises
``BadFile`` with a kind and its values, and nothing else, however damaged the file is.
Begin with ``incoming.py`` (the values), then ``detect.py`` (which reader takes a file),
``tables.py`` with ``lines.py`` (CSV in), ``csvout.py`` (CSV out), ``trello.py``, and
``boardfile.py`` with ``boardread.py`` (own JSON out and in).
"""
