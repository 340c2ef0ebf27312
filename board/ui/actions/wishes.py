"""What a person wishes, by subject: views emit here, one place joins each wish to its verb.

Nobody passes a wish on: whoever can have it was handed the object that carries it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QPoint, Signal


class CardWishes(QObject):
    """About cards; first come their ids, of one or of several.

    ``edit`` carries new fields as `services.cards.edit` takes them: ``customer``, ``job`` and a
    new ``owner`` as names, a known ``owner_id``, the others as they are on a card; and the card as
    it was seen when the editing began.
    """

    add = Signal(str, str)  # typed line, stage id
    open = Signal(str)
    menu = Signal(list, QPoint)  # at a place of the screen
    edit = Signal(str, object, object)
    rename = Signal(str)  # in its place on the board
    move = Signal(list, str, str)  # stage id, card before which ("" = end)
    assign = Signal(list, str)  # id of a colleague
    date = Signal(list, object)  # new due date
    snooze = Signal(list, object, object)  # day they come back (None: now), new due date or None
    put_off = Signal(list, object)  # snooze, asking for what is missing: a new due date, the day
    done = Signal(list)
    reopen = Signal(list)
    archive = Signal(list)
    delete = Signal(list)
    answered = Signal(str)
    call = Signal(str)
    email = Signal(str)
    help = Signal(str)
    help_taken = Signal(str)  # who helps and until when is asked
    acknowledged = Signal(str)
    promised = Signal(str)  # the day is asked
    for_them = Signal(str)  # what we do is asked
    pause = Signal(str)  # how long and why is asked
    resume = Signal(str)
    round = Signal(str)  # at its place in today's round
    ladder = Signal(str)  # by which one they are followed up is asked
    make_job = Signal(str)
    show_job = Signal(str)  # of a step
    touch = Signal(str, str, str)  # kind, text
    where = Signal(str)  # to find it in the box
    customer = Signal()  # to see all about that of the opened card
    address = Signal()  # to enter that of the customer of the opened card


class CheckWishes(QObject):
    """About the lines of a checklist; what is typed comes with the id of its card."""

    add = Signal(str, str)  # card id, text
    rename = Signal(str, object, str)  # card id, the line as it was seen, text
    tick = Signal(str, bool)
    move = Signal(str, int)  # to which place
    remove = Signal(str)


class LinkWishes(QObject):
    """About the links of a card."""

    add = Signal(str, str)  # card id, target
    remove = Signal(str)
    open = Signal(str)  # target


class StageWishes(QObject):
    """About stages; first comes the id."""

    edit = Signal(str, object, object)  # changed fields, the stage as it was seen
    shift = Signal(str, int)  # -1 left, 1 right
    add_after = Signal(str)
    archive_done = Signal(str)
    remove = Signal(str)
    date = Signal(str)  # for its cards that have none
    unfold = Signal(str)  # to see its cards that are far ahead
    show_hidden = Signal()


class WindowWishes(QObject):
    """About what the window shows."""

    filter = Signal(str)  # query
    show_all = Signal()  # without a filter
    find = Signal()
    panel = Signal()  # to have the keyboard
    menu = Signal(str)  # what an entry of the main menu does
    furnish = Signal()  # anew, in another language
    wall = Signal()  # as it is set now
    leave = Signal()  # after a closing that waited for answers


@dataclass(frozen=True, slots=True)
class Wishes:
    """The wishes of one window."""

    cards: CardWishes = field(default_factory=CardWishes)
    checks: CheckWishes = field(default_factory=CheckWishes)
    links: LinkWishes = field(default_factory=LinkWishes)
    stages: StageWishes = field(default_factory=StageWishes)
    window: WindowWishes = field(default_factory=WindowWishes)
