"""Plugs the rooms together and starts them; nobody imports this room.

The command line, the folders, the log, and the wiring of services, desk and desktop.
May import everything. Commands that show no picture load no widgets: import those late.
Begin with ``main.py`` (the start), then ``cli.py`` (the commands) and ``program.py`` (the window).
"""
