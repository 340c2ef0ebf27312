"""On paper: the board and the day sheet as pages, painted into a PDF file or onto a printer.

First values, then ink: ``board_pages.py`` and ``day_pages.py`` compute what stands where on which
page, ``painting.py`` only paints that. Begin reading in ``paper.py`` for the values. Lengths are
tenths of a point, 720 to the inch, from the top left corner of what can be printed on.

May import ``domain`` and the words and fonts of ``ui``; needs no widgets except for
``at_desk.py``, where somebody chooses a printer.
"""
