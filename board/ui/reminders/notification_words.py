"""What a notification says, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from board.domain.notifications import NotificationText, Why
from board.ui.words import Counted, chip_text, plural

if TYPE_CHECKING:
    from collections.abc import Sequence

    from board.domain.card_summary import CardSummary
    from board.domain.notifications import Notification, Waiting

translate = QCoreApplication.translate

OPEN, SNOOZE, DONE = "open", "snooze", "done"
MINUTE = 60
SHOWN = 3  # cards named in a note about many


class RoundCount(QObject):
    """Says what waits in the round; lupdate sees plurals only in the ``tr`` of a class."""

    def waiting(self, waiting: Waiting) -> str:
        """Return "9 to look at in today’s round, about 4 minutes"."""
        number, minutes = waiting.number, max(1, round(waiting.seconds / MINUTE))
        things = plural(
            number,
            self.tr("1 to look at in today’s round"),
            self.tr("%n to look at in today’s round", "", number),
        )
        about = plural(minutes, self.tr("about 1 minute"), self.tr("about %n minutes", "", minutes))
        return f"{things}, {about}"


def note_of(
    notification: Notification,
    summaries: Sequence[CardSummary],
    *,
    details: bool,
    waiting: Waiting | None = None,
) -> NotificationText:
    """Return what to say of a notification; ``summaries`` are those of its cards.

    Without ``details`` no title and no customer is said. That of the morning says what is
    ``waiting`` in the round, and also that nothing slipped.
    """
    one = bool(notification.card_id)
    in_round = waiting if notification.is_digest and waiting and waiting.number else None
    if not details:
        title, body = _title(notification), translate("Reminders", "Open the board to see more.")
    elif one and in_round is None:
        title, body = summaries[0].title, _about(summaries[0])
        if notification.why is Why.ANSWER:
            title = translate("Reminders", "An answer: {title}").format(title=title)
    else:
        title, body = _title(notification), _names(summaries)
    if in_round:
        body = "\n".join(filter(None, (RoundCount().waiting(in_round), body)))
    if not notification.items or notification.why is Why.ANSWER:
        return NotificationText(notification.slot, title, body, _buttons(one=False)[:1])
    return NotificationText(notification.slot, title, body, _buttons(one=one and not in_round))


def in_one_line(note: NotificationText) -> str:
    """Return a note as one sentence for the bar in the window."""
    return " · ".join([note.title, *note.body.splitlines()])


def still_here_note() -> NotificationText:
    """Return what is said when the window was closed and there is no tray to go to."""
    return NotificationText(
        "still_here",
        translate("Reminders", "Follow-up Board goes on reminding you"),
        translate(
            "Reminders",
            "There is no tray here, so the window was only minimised. "
            "Quit with Ctrl+Q, or change it under Settings, Reminders.",
        ),
    )


def _title(notification: Notification) -> str:
    late, due = notification.count(Why.LATE), notification.count(Why.DUE)
    answers = notification.count(Why.ANSWER)
    if not (late or due or answers):
        return translate("Reminders", "Nothing slipped, and nothing is due today")
    counts = [Counted().answers(answers)] if answers else []
    counts += [Counted().late_cards(late)] if late else []
    counts += [Counted().today_cards(due)] if due else []
    pattern = translate("Reminders", "Follow-ups: {counts}")
    return pattern.format(counts=", ".join(counts))


def _about(summary: CardSummary) -> str:
    whom = " · ".join(part for part in (summary.customer, summary.job) if part)
    return "\n".join(part for part in (whom, chip_text(summary)) if part)


def _names(summaries: Sequence[CardSummary]) -> str:
    lines = [
        " – ".join(part for part in (summary.title, summary.customer) if part)
        for summary in summaries[:SHOWN]
    ]
    rest = len(summaries) - SHOWN
    return "\n".join([*lines, Counted().more(rest)] if rest > 0 else lines)


def _buttons(*, one: bool) -> tuple[tuple[str, str], ...]:
    buttons = (
        (OPEN, translate("Reminders", "Open")),
        (SNOOZE, translate("Reminders", "Snooze 1 h")),
        (DONE, translate("Reminders", "Done")),
    )
    return buttons if one else buttons[:2]
