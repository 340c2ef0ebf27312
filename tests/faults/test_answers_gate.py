"""E5: what a machine, a list, a forger or we ourselves wrote is never taken for an answer."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from board.domain.card import Card, Meaning, StageKind, Touch
from board.domain.ladder import Pause
from board.domain.mail_account import Account, Security
from board.domain.message import Message, MessageItem, MessageState
from board.domain.people import Contact
from board.domain.received import Became, Received
from board.exchange.sandbox import Reader
from board.services import cards, stages
from board.services.replies import Replies, Words
from tests.driver.builders import NOW, Clock, added, in_days, open_desk
from tests.faults.inbound import ANSWERS, DESK, OTHERS, OUR_ID, OURS, PRIYA, SUBJECT

if TYPE_CHECKING:
    from board.services.workspace import Workspace
    from tests.faults.gates import Gate
    from tests.faults.inbound import Case

ACCOUNT = Account("127.0.0.1", 25, Security.PLAIN, OURS, reply_to="mara@klein.example")
WORDS = Words(lambda name, address: f"Wrong address: {name} {address}", "away")
TITLES = ("Approve the proof", "Send the logo")


def asked() -> bytes:
    """Return the file of a board on which one message asks for two things."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "board.db"
        ws = open_desk(str(file), Clock())
        put_what_was_asked(ws)
        ws.store.close()
        return file.read_bytes()


def put_what_was_asked(ws: Workspace) -> None:
    """Put two cards on a board about which one message left."""
    both = [
        added(ws, title, customer="Bright Smile", stage="Asked", due=in_days(20))
        for title in TITLES
    ]
    whose = both[0].customer_id
    with ws.setting_up() as act:
        for place, (name, address) in enumerate((("Priya", PRIYA), ("Desk", DESK))):
            act.add(Contact(name, whose or "", name, float(place), email=address))
        sent = {"state": MessageState.SENT, "told_at": act.now, "header_id": OUR_ID}
        about = {"customer_id": whose, "contact_id": "Priya", "card_id": both[0].id}
        key = OUR_ID[1:].partition(".")[0]
        act.add(Message(key, act.now, SUBJECT, recipient=PRIYA, **sent, **about))  # type: ignore[arg-type]  # by their names
        for number, card in enumerate(both):
            act.add(MessageItem(f"item {number}", key, "card", card.id, "ask"))
    for card in both:
        cards.edit(ws, card.id, {"asks": "customer"})


class Tried:
    """One mail that comes in, twice, and what is wrong after it."""

    def __init__(self, ws: Workspace, reader: Reader, case: Case) -> None:
        self.ws, self.case = ws, case
        if case.done:
            cards.finish(ws, [card.id for card in ws.where(Card)])
        replies = Replies(ws, ACCOUNT, WORDS)
        mail = reader.read_mail(case.raw.encode())
        head = reader.read_mail(case.raw.partition("\n\n")[0].encode() + b"\n\n")
        self.found = replies.take(mail)
        self.again = replies.take(mail)
        self.looked_at = replies.looks_at(head)

    def wrong(self) -> list[str]:
        """Return what is not as it must be."""
        became = self.found.became if self.found else None
        facts = {
            f"became {became}": became is self.case.wanted,
            "taken twice": self.again is None and len(self.ws.where(Received)) <= 1,
            "text not looked at": self.looked_at or self.case.wanted is None,
            "answered": self._answers() == (2 if self.case.wanted is Became.ANSWER else 0),
            "stage": self._stages() == self._wanted_stage(),
            "paused": self._paused() == self._wanted_pauses(),
            "bounced": any(one.bounced for one in self.ws.where(Contact))
            == (self.case.wanted is Became.BOUNCE),
            "wrote": all(one.state is MessageState.SENT for one in self.ws.where(Message)),
        }
        return [f"{self.case.name}: {what}" for what, holds in facts.items() if not holds]

    def _answers(self) -> int:
        return sum(one.meaning is Meaning.ANSWERED for one in self.ws.where(Touch))

    def _stages(self) -> set[StageKind]:
        kinds = {stage.id: stage.kind for stage in stages.listed(self.ws)}
        return {kinds[card.stage_id] for card in self.ws.where(Card) if card.title in TITLES}

    def _wanted_stage(self) -> set[StageKind]:
        if self.case.done:
            return {StageKind.DONE}
        return {StageKind.OURS if self.case.wanted is Became.ANSWER else StageKind.WAITING}

    def _paused(self) -> int:
        return len(self.ws.where(Pause))

    def _wanted_pauses(self) -> int:
        return 2 if self.case.wanted is Became.AWAY and not self.case.done else 0


@pytest.mark.timeout(600)
def test_only_answers_are_taken_for_answers(gate: Gate, board_file: Path) -> None:
    board, wrong, right = asked(), [], 0
    taken = {True: 0, False: 0}
    with Reader() as reader:
        for case in (*ANSWERS, *OTHERS):
            board_file.write_bytes(board)
            ws = open_desk(str(board_file), Clock(NOW + timedelta(hours=3)))
            tried = Tried(ws, reader, case)
            found = tried.wrong()
            wrong += found
            right += not found
            if tried.found and tried.found.became is Became.ANSWER:
                taken[case.wanted is Became.ANSWER] += 1
            ws.store.close()
    precision = taken[True] / max(1, taken[True] + taken[False])
    recall = taken[True] / len(ANSWERS)
    value = (
        f"{len(wrong)} wrong of {len(ANSWERS) + len(OTHERS)} mails, precision {precision:.3f}, "
        f"recall {recall:.3f}{wrong[:5] or ''}"
    )
    gate("E5", value, "0 wrong, 0.995, 0.98", not wrong)
