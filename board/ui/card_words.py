"""What a card says as one sentence, and what is at stake: in full, and as a line of its face."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from board.ui.standing_words import standing_words
from board.ui.words import amount_text, bare_date, chip_words, short_date, silence_words

if TYPE_CHECKING:
    from board.domain.board import CardMoney
    from board.domain.card_summary import CardSummary

translate = QCoreApplication.translate


def card_sentence(summary: CardSummary, stage: str, row: int, of: int) -> str:
    """Return the card as one sentence for screen readers; ``row`` counts from 0."""
    parts = [
        summary.title,
        summary.supplier,
        summary.customer,
        summary.job,
        chip_words(summary),
        stake_words(summary),
        *_marks(summary),
    ]
    parts += [
        translate("Words", "in {stage}").format(stage=stage),
        translate("Words", "{number} of {total}").format(number=row + 1, total=of),
    ]
    return ", ".join(part for part in parts if part)


def money_words(money: CardMoney) -> str:
    """Return what an answer earns or costs: "answer by Tue 24 Nov keeps the $140 discount"."""
    if money.late_since is not None and money.fee is not None:
        fee = amount_text(money.fee, money.currency)
        words = translate("Panel", "late since {day}: fee {fee} of at most {cap}")
        if money.cap is None:
            words = translate("Panel", "late since {day}: fee {fee}")
        cap = amount_text(money.cap or 0, money.currency)
        return words.format(day=short_date(money.late_since), fee=fee, cap=cap)
    if money.keep_by is not None and money.discount:
        words = translate("Panel", "answer by {day} keeps the {amount} discount")
        amount = amount_text(money.discount, money.currency)
        return words.format(day=short_date(money.keep_by), amount=amount)
    if money.keep_by is not None:
        words = translate("Panel", "answer by {day} costs no fee")
        return words.format(day=short_date(money.keep_by))
    return ""


def stake_words(summary: CardSummary) -> str:
    """Return what is at stake: what was told of money, in full, and what somebody typed."""
    return _joined(money_words(summary.money) if summary.money else "", summary.stake)


def stake_line(summary: CardSummary) -> str:
    """Return what is at stake as short as the face of a card wants it; its chip says how late."""
    return _joined(_briefly(summary.money) if summary.money else "", summary.stake)


def _briefly(money: CardMoney) -> str:
    if money.fee is not None:
        fee = amount_text(money.fee, money.currency)
        if money.cap is None:
            return translate("Words", "Fee {fee}").format(fee=fee)
        cap = amount_text(money.cap, money.currency)
        return translate("Words", "Fee {fee} of at most {cap}").format(fee=fee, cap=cap)
    if money.keep_by is None:
        return ""
    day = bare_date(money.keep_by)
    if not money.discount:
        return translate("Words", "No fee until {day}").format(day=day)
    amount = amount_text(money.discount, money.currency)
    return translate("Words", "{amount} discount until {day}").format(amount=amount, day=day)


def _marks(summary: CardSummary) -> list[str]:
    marks = [standing_words(summary.standing)] if summary.standing else []
    if summary.idle_days is not None:
        marks.append(silence_words(summary))
    if summary.repeats:
        marks.append(translate("Words", "repeats"))
    if summary.owner:
        marks.append(translate("Words", "looked after by {owner}").format(owner=summary.owner))
    if summary.archived:
        marks.append(translate("Words", "archived"))
    return marks


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
