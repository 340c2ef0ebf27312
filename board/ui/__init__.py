"""Shows the board: Qt models fed with values, views that emit wishes, one lane for work.

The desk (the everyday window) takes the wishes of its views, has the services carry them out in
the background and shows what came of it. May import domain, services and PySide6; resources are
handed in at the start. Begin with ``desk.py``, then ``work.py`` (where work happens), ``models``
(what views show) and ``views``.
"""
