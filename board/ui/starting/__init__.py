"""Starting a job: its plan while one types, and what helps when it cannot be in time.

Begin with ``presenter.py``; the page is ``start_page.py``.
"""
