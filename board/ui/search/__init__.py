"""The one box that adds, filters and finds, and the small window that only adds.

Begin with ``search_box.py``; ``presenter.py`` answers what is typed.
"""
