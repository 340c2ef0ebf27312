"""Letters to customers: the page that shows one exactly as it leaves, and the words around it.

Views may import domain and ui.widgets; ``presenter.py`` alone asks the services. Begin with
``letter_page.py``.
"""
