"""What each ``{field}`` of a text stands for, in the reader's language."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

CONTEXT = "LetterFields"

# PySide declares QT_TRANSLATE_NOOP to return an object; it returns its second argument.
MEANINGS: dict[str, object] = {
    "customer": QT_TRANSLATE_NOOP("LetterFields", "the customer’s firm"),
    "contact": QT_TRANSLATE_NOOP("LetterFields", "whom the letter is for"),
    "job": QT_TRANSLATE_NOOP("LetterFields", "what is made or done"),
    "reference": QT_TRANSLATE_NOOP("LetterFields", "the customer’s own number for it"),
    "value": QT_TRANSLATE_NOOP("LetterFields", "what the order comes to"),
    "occasion": QT_TRANSLATE_NOOP("LetterFields", "what it is for"),
    "in_hands": QT_TRANSLATE_NOOP("LetterFields", "the day the customer holds it"),
    "ship_date": QT_TRANSLATE_NOOP("LetterFields", "the day it leaves us"),
    "discount": QT_TRANSLATE_NOOP("LetterFields", "what answers in time earn"),
    "firm": QT_TRANSLATE_NOOP("LetterFields", "our firm"),
    "colleague": QT_TRANSLATE_NOOP("LetterFields", "who signs"),
    "phone": QT_TRANSLATE_NOOP("LetterFields", "where we can be called"),
    "step": QT_TRANSLATE_NOOP("LetterFields", "the title of the step"),
    "due": QT_TRANSLATE_NOOP("LetterFields", "the day we need it by"),
    "asked": QT_TRANSLATE_NOOP("LetterFields", "the day they are asked for it"),
    "next": QT_TRANSLATE_NOOP("LetterFields", "the title of the step after it"),
    "next_date": QT_TRANSLATE_NOOP("LetterFields", "the day that step begins"),
    "new_ship_date": QT_TRANSLATE_NOOP("LetterFields", "the day it leaves if this comes late"),
    "new_in_hands": QT_TRANSLATE_NOOP("LetterFields", "the day they hold it if this comes late"),
    "fee": QT_TRANSLATE_NOOP("LetterFields", "what a late answer costs"),
    "fee_flat": QT_TRANSLATE_NOOP("LetterFields", "the part of the fee that is due at once"),
    "fee_per_day": QT_TRANSLATE_NOOP("LetterFields", "the part of the fee for each working day"),
    "fee_cap": QT_TRANSLATE_NOOP("LetterFields", "the most that the fee can be"),
}

OF_LETTERS: dict[str, object] = {
    "today": QT_TRANSLATE_NOOP("LetterFields", "the day of the letter"),
    "greeting": QT_TRANSLATE_NOOP("LetterFields", "the salutation"),
    "order": QT_TRANSLATE_NOOP("LetterFields", "the job in quotes, with its price"),
    "signature": QT_TRANSLATE_NOOP("LetterFields", "who signs, and the firm"),
    "dates": QT_TRANSLATE_NOOP("LetterFields", "how many dates: “four dates”"),
    "was_in_hands": QT_TRANSLATE_NOOP("LetterFields", "the day in hand that was told before"),
    "promise": QT_TRANSLATE_NOOP("LetterFields", "the sentence with the day in hand"),
    "needed": QT_TRANSLATE_NOOP("LetterFields", "the sentence that says how many things we need"),
    "stars": QT_TRANSLATE_NOOP("LetterFields", "the sentence about the dates with a ★"),
    "steps": QT_TRANSLATE_NOOP("LetterFields", "all that is needed, with its dates"),
    "incentive": QT_TRANSLATE_NOOP("LetterFields", "the sentence about the discount"),
    "our_part": QT_TRANSLATE_NOOP("LetterFields", "what we do, and when"),
    "wanted": QT_TRANSLATE_NOOP("LetterFields", "the day they wanted"),
    "earliest": QT_TRANSLATE_NOOP("LetterFields", "the first day that works"),
    "rush_day": QT_TRANSLATE_NOOP("LetterFields", "the day in a rush"),
    "rush_cost": QT_TRANSLATE_NOOP("LetterFields", "what the rush costs"),
    "partner": QT_TRANSLATE_NOOP("LetterFields", "to whom we refer them"),
    "options": QT_TRANSLATE_NOOP("LetterFields", "what we can do, line by line"),
    "decide_by": QT_TRANSLATE_NOOP("LetterFields", "the day until which that holds"),
    "asked": QT_TRANSLATE_NOOP("LetterFields", "the request, as firm as its tone"),
    "thing": QT_TRANSLATE_NOOP("LetterFields", "what it is about"),
    "need": QT_TRANSLATE_NOOP("LetterFields", "what we need, behind “we need”"),
    "why": QT_TRANSLATE_NOOP("LetterFields", "the sentence why it matters"),
    "aside": QT_TRANSLATE_NOOP("LetterFields", "that it may be on its way already"),
    "later": QT_TRANSLATE_NOOP("LetterFields", "what happens if it comes later"),
    "keeps": QT_TRANSLATE_NOOP("LetterFields", "what it keeps or costs, as told before"),
    "easiest": QT_TRANSLATE_NOOP("LetterFields", "the easiest way to do it"),
    "help": QT_TRANSLATE_NOOP("LetterFields", "the offer of help, where there is one"),
    "answers": QT_TRANSLATE_NOOP("LetterFields", "the line with the answers of one word"),
    "also": QT_TRANSLATE_NOOP("LetterFields", "favours, and how to get no more such mails"),
    "items": QT_TRANSLATE_NOOP("LetterFields", "what is open, line by line"),
    "count": QT_TRANSLATE_NOOP("LetterFields", "how many things we need"),
    "things": QT_TRANSLATE_NOOP("LetterFields", "what they did in time"),
    "next_word": QT_TRANSLATE_NOOP("LetterFields", "the day they hear from us again"),
}
"""Fields that only whole letters have."""


def meaning(field: str, *, of_step: bool = False) -> str:
    """Return what a field stands for in whole letters, or in the texts of a step."""
    said = MEANINGS if of_step else MEANINGS | OF_LETTERS
    return QCoreApplication.translate(CONTEXT, str(said[field]))
