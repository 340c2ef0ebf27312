"""One script per schema: ``0001`` is the first, each names the one before it.

The number of a script is the schema number it leads to. Scripts are never changed once released.
"""
