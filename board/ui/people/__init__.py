"""Everything about one customer on a page: contacts, days off, lists, answers, favours.

The values come from ``domain/customer_view.py`` and the board; ``presenter.py`` alone imports
services. Begin reading in ``customer_page.py``, which says what stands where.
"""
