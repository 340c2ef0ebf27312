"""The mailbox of the firm: its page, and what a mail server's answers mean.

Views and words take values; only ``presenter.py`` runs verbs. Begin with ``mail_words.py``.
"""
