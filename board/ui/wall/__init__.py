"""The wall: the board on a screen for everybody in the room, read-only, full screen.

May import domain, ui.models and ui.views; is given values (`WallBoard`) and never calls services.
``paging.py`` and ``cells.py`` decide without Qt what stands where and when; ``view.py`` paints it;
``window.py`` puts it on a screen. Begin with ``view.py``.
"""
