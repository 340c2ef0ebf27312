"""The settings of this desk and of the firm, and what a desk remembers.

Begin with ``presenter.py``, then ``settings.py`` (the dialog) and ``desk_settings.py``.
"""
