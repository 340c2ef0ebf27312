"""Example boards of the tests: that of the pictures on Mon 23 Nov 2026, and a card with all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from board.domain.arrange import Arrangement
from board.domain.board import Board, CardDetails, HistoryEntry
from board.domain.card import Card, CheckItem, Link, Order, Stage, StageKind, Touch, TouchKind, Turn
from board.domain.job import Job
from board.domain.people import Colleague, Customer
from board.domain.workdays import Workdays
from tests.driver.builders import NOW, TODAY

STAGES = (
    Stage("coming", "Coming up", StageKind.PLANNED, Turn.OURS, "#78858f", 1),
    Stage("asked", "Asked", StageKind.WAITING, Turn.CUSTOMER, "#4c5aa8", 2),
    Stage("reminded", "Reminded", StageKind.WAITING, Turn.CUSTOMER, "#7b3fa0", 3),
    Stage("hand", "Needs a hand", StageKind.HELP, Turn.OURS, "#8d6a5a", 4),
    Stage("ours", "Our turn", StageKind.OURS, Turn.OURS, "#2f7f86", 5),
    Stage("done", "Done this week", StageKind.DONE, Turn.OURS, "#009e73", 6),
)
PEOPLE = (
    Colleague("mk", "Maria Klein", "MK", "#4c5aa8"),
    Colleague("jp", "Jo Park", "JP", "#2f7f86"),
    Colleague("em", "Eve Mills", "EM", "#a8467f"),
)
# stage, title, customer, job, days from today, owner, stake
ROWS = (
    ("coming", "Send vector logo", "Harbor Coffee Roasters", "Mugs ×500", 9, "mk", ""),
    ("coming", "Confirm ship-to addresses", "Northside Gym", "Hoodies ×120", 6, "jp", ""),
    ("coming", "Credit line increase form", "Bright Smile Dental", "Gift kits", 6, "mk", "$2,150"),
    ("coming", "Choose thread colours", "Alder & Sons", "Caps ×200", 12, "jp", ""),
    ("coming", "30-day check-in call", "Kestrel Outdoors", "After the sale", 14, "em", ""),
    (
        "asked",
        "Approve engraving proof",
        "Fairview Golf Club",
        "Trophies ×24",
        1,
        "jp",
        "Rush fee $85 after Tue",
    ),
    ("asked", "Sign off packaging spec", "Lumen Candles", "Gift boxes ×1,000", 2, "mk", ""),
    ("asked", "Pick delivery window", "Riverside School", "Banners ×6", 3, "em", ""),
    ("asked", "Purchase order number", "City of Alder", "Lanyards ×800", 4, "mk", "$3,420"),
    (
        "reminded",
        "Approve embroidery sample",
        "Peak Physio",
        "Polos ×60",
        0,
        "jp",
        "Discount $140 ends today",
    ),
    ("reminded", "Send final guest list", "Orchard Weddings", "Favours ×180", 0, "em", ""),
    ("reminded", "Return artwork corrections", "Harbor Coffee Roasters", "Mugs ×500", 2, "mk", ""),
    (
        "hand",
        "Past-due invoice 1043",
        "Northside Gym",
        "Ships Thu: hoodies",
        -4,
        "em",
        "$1,260 past due",
    ),
    ("hand", "Approve engraving proof", "Mercer Law", "Plaques ×12", -1, "jp", "Call offered"),
    ("ours", "Call back about quote", "Tall Pines Lodge", "Blankets ×40", -12, "em", ""),
    ("ours", "Tell them: ship date moved", "Lumen Candles", "Gift boxes ×1,000", 0, "mk", ""),
    ("ours", "Status note, nothing changed", "Alder & Sons", "Caps ×200", 1, "jp", ""),
    ("ours", "Ask about the fair", "Kestrel Outdoors", "", None, "", ""),
    ("done", "Approve proof", "Bright Smile Dental", "Pens ×1,500", 2, "mk", ""),
    ("done", "Pay deposit", "Kestrel Outdoors", "Jackets ×35", 0, "em", ""),
)
WORKDAYS = Workdays()
HTML = "<b>bold</b> & <img src='file:///etc/passwd'>"


def example_board(**hand: Order) -> Board:
    """Return the board of the pictures; ``hand`` gives stages another order."""
    stages = {each.id: replace(each, order=hand.get(each.id, each.order)) for each in STAGES}
    customers: dict[str, Customer] = {}
    jobs: dict[str, Job] = {}
    cards: dict[str, Card] = {}
    for number, (stage, title, customer, job, days, owner, stake) in enumerate(ROWS):
        customers[customer] = Customer(customer, customer)
        jobs[job] = Job(job, job)
        cards[f"c{number}"] = Card(
            id=f"c{number}",
            title=title,
            stage_id=stage,
            created_at=NOW - timedelta(days=20, minutes=number),
            stage_since=NOW - timedelta(days=12),
            position=float(number),
            stake=stake,
            customer_id=customer,
            job_id=job,
            owner_id=owner or None,
            due=None if days is None else TODAY + timedelta(days=days),
            done_at=NOW - timedelta(hours=2) if stage == "done" else None,
            repeat="FREQ=MONTHLY" if title.startswith("30-day") else "",
            due_time=time(14) if title.startswith("Tell them") else None,
        )
    return Board(
        revision=1,
        stages=stages,
        cards=cards,
        customers=customers,
        jobs=jobs,
        colleagues={each.id: each for each in PEOPLE},
    )


def changed(board: Board, card_id: str, **fields: object) -> Board:
    """Return the board with one card changed."""
    card = replace(board.cards[card_id], **fields)  # type: ignore[arg-type]  # names as in Card
    return replace(board, cards={**board.cards, card_id: card})


def arranged(board: Board) -> Arrangement:
    """Return the arrangement of a board on the tests' day."""
    arrangement = Arrangement()
    arrangement.show(board, TODAY)
    return arrangement


CARD = Card(
    "k1",
    "Approve engraving proof",
    "asked",
    NOW - timedelta(days=14),
    NOW - timedelta(days=7),
    1.0,
    note="Dana prefers calls.",
    stake="Rush fee $85",
    customer_id="c1",
    contact="Dana Whitlock",
    job_id="j1",
    owner_id="jp",
    due=date(2026, 11, 24),
    tags=("proof",),
)
BOARD = Board(
    stages={each.id: each for each in STAGES},
    cards={"k1": CARD},
    customers={
        "c1": Customer("c1", "Fairview Golf Club", "dana@fairview.example"),
        "c2": Customer("c2", "Tall Pines Lodge"),
    },
    jobs={"j1": Job("j1", "Trophies ×24", "c1")},
    colleagues={
        "jp": Colleague("jp", "Jo Park", "JP", "#88aacc"),
        "em": Colleague("em", "Eve Mills", "EM", "#ccaa88"),
    },
)
DETAILS = CardDetails(
    CARD,
    checklist=(
        CheckItem("i1", "k1", "Proof drawn", 1.0, done=True),
        CheckItem("i2", "k1", "Names checked", 2.0),
        CheckItem("i3", "k1", "Plate ordered", 3.0),
    ),
    links=(Link("l1", "k1", "/home/jo/proof.pdf", 1.0), Link("l2", "k1", "gopher://x", 2.0)),
    touches=(
        Touch("t1", "k1", NOW - timedelta(days=7), TouchKind.EMAIL, "proof attached"),
        Touch("t2", "k1", NOW - timedelta(days=4), TouchKind.NOTE, HTML, author="Dana"),
    ),
    history=(
        HistoryEntry(
            NOW - timedelta(days=5), "move", "Jo Park", (("stage_id", "coming", "asked"),)
        ),
        HistoryEntry(
            NOW - timedelta(days=6), "edit", "Eve Mills", (("due", None, date(2026, 11, 24)),)
        ),
    ),
)
