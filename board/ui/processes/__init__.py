"""Laying out a process: its steps at the left, one of them in the middle, the letter at the right.

Views may import domain and ui.widgets; ``presenter.py`` alone asks the services. Begin with
``process_page.py``.
"""
