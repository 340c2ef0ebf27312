"""Qt item models: what stands where on the screen, as far as views need to know.

A model is fed with domain's values and steps and never calls anything itself.
May import domain, QtCore and QtGui, but no QtWidgets, so that it works without a window.
Begin with ``board_model.py``, the tree of stages and cards.
"""
