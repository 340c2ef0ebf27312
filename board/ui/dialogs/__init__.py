"""The few questions that stand in a window of their own: import, settings, archive.

A dialog is given values and emits wishes, like a view, and is opened without blocking.
Whatever can be done in place or undone afterwards is no dialog.
May import domain, ui.models and PySide6. Begin with the one whose wish you are looking for.
"""
