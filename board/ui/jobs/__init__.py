"""Running jobs: the page of one job with its steps on an axis of days.

May import domain, the words and widgets of ui; only ``presenter.py`` asks services. Begin reading
with ``job_page.py``; what a row says and shows is made in ``job_rows.py``.
"""
