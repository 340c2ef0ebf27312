"""The example board: some forty follow-ups of a small shop for promotional products.

Only data. Days count in working days from today, negative ones are past. In texts ``{due}`` stands
for the day of the week on which the card is due, ``{ship}`` for the one three working days ahead.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from enum import Enum, auto

from board.domain.card import Meaning, TouchKind
from board.domain.recurrence import EVERY_TWO_WEEKS


class Column(Enum):
    """The stages of a new board."""

    COMING_UP = auto()
    ASKED = auto()
    REMINDED = auto()
    NEEDS_A_HAND = auto()
    OUR_TURN = auto()
    DONE = auto()


@dataclass(frozen=True, slots=True)
class Happened:
    """A contact or note ``day`` working days ago at ``hour`` local time."""

    day: int
    kind: TouchKind
    text: str
    inbound: bool = False
    hour: int = 10


@dataclass(frozen=True, slots=True)
class Example:
    """One card. ``here`` and ``made`` are since when it stands there and is on the board at all.

    In the done stage ``here`` is when it was done, and ``due`` counts from that day. ``said`` is
    what they let us know since, ``promised`` for which day; it ``rests`` until a day for a reason.
    """

    column: Column
    title: str
    customer: str
    job: str
    owner: str
    due: int | None = None
    here: int = -1
    made: int = -8
    at: time | None = None
    ask: int | None = None
    snooze: int | None = None
    stake: str = ""
    contact: str = ""
    note: str = ""
    repeat: str = ""
    tags: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    happened: tuple[Happened, ...] = ()
    said: Meaning | None = None
    promised: int | None = None
    rests: tuple[int, str] | None = None


PEOPLE = {"MK": "Mara Klein", "JP": "Jonas Peters", "EM": "Elena Moreno"}
"""Colleagues by initials; the first is the person at this desk."""

DONE_MARK = "x "
"""Lines of a checklist that begin like this are ticked."""

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SHIPS_IN = 3

_FILES = "file:///srv/orders"
_CALL, _MAIL, _VISIT = TouchKind.CALL, TouchKind.EMAIL, TouchKind.VISIT
_ANSWER, _HELP, _NOTE = TouchKind.ANSWER, TouchKind.HELP, TouchKind.NOTE

COMING_UP = (
    Example(
        *(Column.COMING_UP, "Send vector logo", "Harbor Coffee Roasters", "Mugs ×500", "MK", 7),
        ask=5,
        contact="Ruth Adeyemi",
        note="The logo on their website is too small to print. The designer may have the original.",
        tags=("artwork",),
    ),
    Example(
        *(Column.COMING_UP, "Confirm ship-to addresses", "Northside Gym", "Hoodies ×120", "JP", 6),
        contact="Dana Whitfield",
        checks=("Main gym", "Riverside branch", "Kids' club"),
    ),
    Example(
        *(Column.COMING_UP, "Credit line increase form", "Bright Smile Dental", "Gift kits ×80"),
        *("MK", 5),
        stake="$2,150",
        contact="Dr. Priya Nair",
        links=((f"{_FILES}/forms/credit-line.pdf", "Form"),),
    ),
    Example(
        *(Column.COMING_UP, "Choose thread colours", "Alder & Sons", "Caps ×200", "JP", 8),
        note="Send the colour card with the proof.\nLast year: navy with old gold.",
        tags=("embroidery",),
    ),
    Example(
        *(Column.COMING_UP, "30-day check-in call", "Kestrel Outdoors", "After the sale", "EM", 10),
        contact="Tom Varga",
    ),
    Example(
        *(Column.COMING_UP, "Ask for the team sizes", "Alder Youth Soccer", "Jerseys ×64", "EM", 9),
        ask=6,
        contact="Coach Lena Brandt",
    ),
    Example(
        *(Column.COMING_UP, "Send the account statement", "Riverside School", "Account", "MK", 4),
        repeat=EVERY_TWO_WEEKS,
        note="The bursar wants it as PDF, one page.",
    ),
    Example(
        *(Column.COMING_UP, "Reorder of lanyards?", "City of Alder", "Lanyards ×800", "MK", None),
        note="They said “maybe after the budget”. Nobody has agreed on a date yet.",
    ),
    Example(
        *(Column.COMING_UP, "Spring catalogue visit", "Tall Pines Lodge", "Spring range", "EM", 26),
        snooze=15,
        contact="Joe Harlan",
    ),
)

ASKED = (
    Example(
        *(Column.ASKED, "Approve engraving proof", "Fairview Golf Club", "Trophies ×24", "JP", 1),
        here=-3,
        stake="Rush fee $85 after {due}",
        contact="Marion Hale",
        tags=("proof", "engraving"),
        checks=("x Names from the club", "x Proof drawn", "Approved", "Sent to the engraver"),
        links=((f"{_FILES}/fairview/proof-2.pdf", "Proof 2"),),
        happened=(
            Happened(-3, _MAIL, "Proof 2 sent, with the date by which we need the yes."),
            Happened(-5, _ANSWER, "Two names were misspelt; list corrected.", inbound=True),
        ),
    ),
    Example(
        *(Column.ASKED, "Sign off packaging spec", "Lumen Candles", "Gift boxes ×1,000", "MK", 2),
        here=-2,
        contact="Ines Duarte",
        happened=(Happened(-2, _MAIL, "Spec and sample photo sent."),),
    ),
    Example(
        *(Column.ASKED, "Pick delivery window", "Riverside School", "Banners ×6", "EM", 3),
        here=-1,
        happened=(Happened(-1, _CALL, "Left a message with the office.", hour=14),),
    ),
    Example(
        *(Column.ASKED, "Purchase order number", "City of Alder", "Lanyards ×800", "MK", 4),
        here=-2,
        stake="$3,420",
        contact="Purchasing, Mr. Osei",
        happened=(Happened(-2, _MAIL, "Asked purchasing for the number."),),
    ),
    Example(
        *(Column.ASKED, "Confirm quantity", "Juniper Bakery", "Aprons ×40", "JP", 6),
        here=-1,
        contact="Sam",
        happened=(Happened(-1, _MAIL, "Price breaks at 36 and 72 explained."),),
        said=Meaning.PROMISED,
        promised=3,
    ),
    Example(
        *(Column.ASKED, "Send artwork for the sleeve", "Blue Heron Books", "Totes ×300", "EM", 7),
        here=-8,
        made=-12,
        contact="Nell Avery",
        note="Quiet since the first mail. They have a book fair on their hands.",
        happened=(Happened(-8, _MAIL, "Asked for the artwork, with our template.", hour=9),),
    ),
    Example(
        *(Column.ASKED, "Return the signed quote", "Summit Credit Union", "Pens ×2,500", "MK", 5),
        here=-2,
        stake="$1,875",
        happened=(Happened(-2, _MAIL, "Quote 2231 sent."),),
    ),
)

REMINDED = (
    Example(
        *(Column.REMINDED, "Approve embroidery sample", "Peak Physio", "Polos ×60", "JP", 0),
        here=-2,
        stake="Discount $140 ends today",
        contact="Nora Lindqvist",
        tags=("embroidery",),
        happened=(
            Happened(-6, _MAIL, "Photo of the sample sent."),
            Happened(-2, _MAIL, "Reminded, and said what the delay would cost."),
        ),
    ),
    Example(
        *(Column.REMINDED, "Send final guest list", "Orchard Weddings", "Favours ×180", "EM", 0),
        here=-1,
        contact="Amelia Orchard",
        happened=(
            Happened(-5, _MAIL, "Asked for the list with the place names."),
            Happened(-1, _CALL, "She has 160 of 180 names, the rest comes today.", inbound=True),
        ),
    ),
    Example(
        *(Column.REMINDED, "Return artwork corrections", "Harbor Coffee Roasters", "Mugs ×500"),
        *("MK", 2),
        here=-1,
        contact="Ruth Adeyemi",
        happened=(
            Happened(-4, _MAIL, "Layout sent for correction."),
            Happened(-1, _MAIL, "Reminded; kiln slot is held until {ship}."),
        ),
    ),
    Example(
        *(Column.REMINDED, "Confirm Pantone numbers", "Kestrel Outdoors", "Bottles ×250", "EM", 3),
        here=-2,
        happened=(Happened(-2, _MAIL, "Reminded, swatches attached."),),
    ),
    Example(
        *(Column.REMINDED, "Choose the ribbon", "Lumen Candles", "Gift boxes ×1,000", "MK", 5),
        here=-1,
        happened=(Happened(-1, _CALL, "Will look at the samples tomorrow."),),
        said=Meaning.ACKNOWLEDGED,
    ),
    Example(
        *(Column.REMINDED, "Confirm the event date", "Alder Youth Soccer", "Jerseys ×64", "EM", 6),
        here=-2,
        contact="Coach Lena Brandt",
        happened=(Happened(-2, _MAIL, "Reminded: the cup decides when we must print."),),
        rests=(3, "The coach is at a training camp."),
    ),
)

NEEDS_A_HAND = (
    Example(
        *(Column.NEEDS_A_HAND, "Old logo or new logo?", "Summit Credit Union", "Pens ×2,500", "MK"),
        due=1,
        contact="Lee Tran",
        happened=(Happened(-1, _HELP, "Sent both side by side; one word is enough."),),
    ),
    Example(
        *(Column.NEEDS_A_HAND, "Past-due invoice 1043", "Northside Gym", "Ships {ship}: hoodies"),
        *("EM", -2),
        stake="$1,260 past due",
        contact="Dana Whitfield",
        note="Hoodies ship on {ship} only if this is paid. Offered two instalments.",
        happened=(
            Happened(-6, _MAIL, "Friendly reminder of invoice 1043."),
            Happened(-3, _CALL, "Bookkeeper is ill; Dana will look for it."),
            Happened(-1, _HELP, "Offered two instalments, and a copy of the invoice.", hour=15),
        ),
    ),
    Example(
        *(Column.NEEDS_A_HAND, "Approve engraving proof", "Mercer Law", "Plaques ×12", "JP", -1),
        stake="Call offered",
        contact="Ms. Mercer's office",
        tags=("proof", "engraving"),
        happened=(
            Happened(-7, _MAIL, "Proof sent."),
            Happened(-4, _MAIL, "Reminded."),
            Happened(-1, _HELP, "Offered to go through it on the phone in five minutes."),
        ),
    ),
    Example(
        *(Column.NEEDS_A_HAND, "Logo only as a photo", "Juniper Bakery", "Aprons ×40", "JP", 2),
        note="We could redraw it: $45, or free with 72 pieces.",
        happened=(Happened(-1, _HELP, "Offered to redraw the logo."),),
    ),
    Example(
        *(Column.NEEDS_A_HAND, "Sizes missing for 11 people", "Peak Physio", "Polos ×60", "EM", 3),
        checks=("x Front desk", "x Morning team", "Evening team", "Two new colleagues"),
        happened=(Happened(-2, _HELP, "Sent the size chart as a form to fill in."),),
    ),
)

OUR_TURN = (
    Example(
        *(Column.OUR_TURN, "Call back about quote", "Tall Pines Lodge", "Blankets ×40", "EM", -3),
        here=-3,
        contact="Joe Harlan",
        happened=(Happened(-4, _MAIL, "Asks whether 40 instead of 60 is possible.", inbound=True),),
    ),
    Example(
        *(Column.OUR_TURN, "Tell them: ship date moved", "Lumen Candles", "Gift boxes ×1,000"),
        *("MK", 0),
        at=time(15),
        contact="Ines Duarte",
        note="Board supplier is two days behind. New date: in seven working days.",
        happened=(Happened(-1, _NOTE, "Supplier called: two days late."),),
    ),
    Example(
        *(Column.OUR_TURN, "Status note, nothing changed", "Alder & Sons", "Caps ×200", "JP", 1),
        happened=(Happened(-2, _MAIL, "Wanted to know whether all is well.", inbound=True),),
    ),
    Example(
        *(Column.OUR_TURN, "Price for a rush of 50 more", "Fairview Golf Club", "Towels ×50", "JP"),
        due=2,
        contact="Marion Hale",
        happened=(Happened(-1, _MAIL, "Tournament has grown; 50 more towels?", inbound=True),),
    ),
    Example(
        *(Column.OUR_TURN, "Draw proof with new address", "Summit Credit Union", "Pens ×2,500"),
        *("MK", 3),
        tags=("artwork",),
        links=((f"{_FILES}/summit/address-change.txt", "New address"),),
    ),
    Example(
        *(Column.OUR_TURN, "Send two fabric samples", "Orchard Weddings", "Table runners", "EM", 4),
        checks=("x Linen", "Organza", "Return envelope"),
        happened=(Happened(-2, _VISIT, "Came by, liked the linen.", inbound=True),),
    ),
    Example(
        *(Column.OUR_TURN, "Answer the tax question", "Blue Heron Books", "Totes ×300", "MK", 5),
        happened=(Happened(-1, _MAIL, "Are totes tax-free for a school?", inbound=True),),
    ),
)

DONE = (
    Example(
        *(Column.DONE, "Approve proof", "Bright Smile Dental", "Pens ×1,500", "MK", 2),
        here=0,
        happened=(Happened(-1, _ANSWER, "“Looks great, go ahead.”", inbound=True, hour=16),),
    ),
    Example(*(Column.DONE, "Pay deposit", "Kestrel Outdoors", "Jackets ×35", "EM", 0), here=-1),
    Example(
        *(Column.DONE, "Confirm delivery address", "Mercer Law", "Plaques ×12", "JP", 1),
        here=-1,
    ),
    Example(*(Column.DONE, "Choose the gift wrap", "Orchard Weddings", "Favours ×180", "EM", 0)),
    Example(
        *(Column.DONE, "Thank them for the review", "Harbor Coffee Roasters", "Mugs ×250", "MK", 3),
        here=-2,
    ),
    Example(
        *(Column.DONE, "Collect the old banners", "Riverside School", "Banners ×6", "EM", -1),
        here=-3,
    ),
)

EXAMPLES = (*COMING_UP, *ASKED, *REMINDED, *NEEDS_A_HAND, *OUR_TURN, *DONE)
