"""The daily round: what goes out to customers today, looked at and approved one by one.

Views and words take values; only ``presenter.py`` runs verbs. Begin with ``round_page.py``.
"""
