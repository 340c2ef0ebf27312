"""What the surrounding desktop offers: one running program per board.

Each module is a small adapter to the operating system that says nothing about cards.
May import domain and PySide6; app connects it with the window.
Begin with ``single_instance.py``: a second start hands its arguments to the first.
"""
