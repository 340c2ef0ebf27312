"""Shows the board: a folder for each feature, Qt models fed with values, lanes for work.

In a feature's folder lie its views, which emit wishes, and its presenter, which has services carry
them out in the background and shows what came of it. ``widgets`` and ``actions`` are shared. May
import domain, services (presenters and actions only) and PySide6; resources are handed in at the
start. Begin with ``desk.py`` (what the everyday window shows), then ``work.py`` (where work
happens), ``board/board_view.py`` and ``actions/runner.py``.
"""
