"""What is seen: the window's parts, the cards, the panel, the wall.

A view is given its model and values and emits wishes (signals ``…_wanted`` with ids and values
only); it never calls a service and never changes a model.
May import domain, ui.models and PySide6. Begin with ``board_view.py``.
"""
