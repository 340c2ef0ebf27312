"""A mailbox in memory, as it is read, and a server whose line breaks when a test wants it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from board.mail.inbox import Arrived
from board.mail.line import Trouble

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from board.domain.mail_account import Account
    from board.domain.sending import Reason


@dataclass
class Box:
    """A mailbox; ``waits`` is called when somebody waits for what comes."""

    mails: list[bytes] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    validity: int = 1
    waits: Callable[[], object] = lambda: None
    cuts: Callable[[], object] = lambda: None
    troubles: list[Reason] = field(default_factory=list)
    looked: list[str] = field(default_factory=list)
    texts: list[int] = field(default_factory=list)
    opened: int = 0
    was_cut: bool = False

    @contextmanager
    def connect(self, _account: Account, _secret: str) -> Iterator[Box]:
        """Be opened, or not."""
        self.opened += 1
        if self.troubles:
            raise Trouble(self.troubles.pop(0))
        yield self

    def since(self, day: date) -> list[int]:
        self.looked.append(f"since {day}")
        return list(range(1, len(self.mails) + 1))

    def after(self, uid: int) -> list[int]:
        self.looked.append(f"after {uid}")
        return list(range(uid + 1, len(self.mails) + 1))

    def heads(self, uids: Sequence[int]) -> list[Arrived]:
        return [
            Arrived(uid, None, self.mails[uid - 1].partition(b"\n\n")[0] + b"\n") for uid in uids
        ]

    def text(self, uid: int) -> bytes:
        self.texts.append(uid)
        return self.mails[uid - 1].partition(b"\n\n")[2]

    def sent_folder(self) -> str:
        return "Sent" if self.sent else ""

    def look_into(self, folder: str) -> None:
        self.looked.append(folder)

    def has(self, header_id: str) -> bool:
        return header_id in self.sent

    def wait(self, _seconds: float) -> None:
        self.waits()

    def cut(self) -> None:
        self.was_cut = True
        self.cuts()
