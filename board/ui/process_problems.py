"""What must be put right before a process is saved, in the reader's words; loads no widgets.

Each ends a sentence that begins with the step, and with the field where that is not in sight.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

CONTEXT = "ProcessProblems"

# PySide declares QT_TRANSLATE_NOOP to return an object; it returns its second argument.
PROBLEMS: dict[str, object] = {
    "name_missing": QT_TRANSLATE_NOOP("ProcessProblems", "give it a name"),
    "title_missing": QT_TRANSLATE_NOOP("ProcessProblems", "say what is to be done"),
    "key_missing": QT_TRANSLATE_NOOP("ProcessProblems", "give it a key that no other step has"),
    "key_double": QT_TRANSLATE_NOOP(
        "ProcessProblems", "another step has this key; give it one of its own"
    ),
    "name_unknown": QT_TRANSLATE_NOOP(
        "ProcessProblems", "there is no such field; there are {known}"
    ),
    "type_text": QT_TRANSLATE_NOOP("ProcessProblems", "it must be a text"),
    "type_number": QT_TRANSLATE_NOOP("ProcessProblems", "it must be a whole number"),
    "type_percent": QT_TRANSLATE_NOOP("ProcessProblems", "it must be a number"),
    "type_flag": QT_TRANSLATE_NOOP("ProcessProblems", "it must be true or false"),
    "type_time": QT_TRANSLATE_NOOP("ProcessProblems", "it must be a time such as “11:00”"),
    "type_texts": QT_TRANSLATE_NOOP("ProcessProblems", "it must be a list of texts"),
    "type_list": QT_TRANSLATE_NOOP("ProcessProblems", "it must be a list"),
    "type_object": QT_TRANSLATE_NOOP(
        "ProcessProblems", "it must be an object with names and values"
    ),
    "choice_unknown": QT_TRANSLATE_NOOP("ProcessProblems", "it must be one of {known}"),
    "number_range": QT_TRANSLATE_NOOP(
        "ProcessProblems", "it must be a number from {least} to {most}"
    ),
    "percent_range": QT_TRANSLATE_NOOP(
        "ProcessProblems", "it must be more than 0 and at most 100 percent"
    ),
    "currency_unknown": QT_TRANSLATE_NOOP(
        "ProcessProblems", "write three capital letters such as USD"
    ),
    "text_long": QT_TRANSLATE_NOOP("ProcessProblems", "{most} characters are the most"),
    "steps_many": QT_TRANSLATE_NOOP("ProcessProblems", "leave some out; {most} steps are the most"),
    "steps_missing": QT_TRANSLATE_NOOP(
        "ProcessProblems", "at least one step must come before delivery"
    ),
    "discount_either": QT_TRANSLATE_NOOP(
        "ProcessProblems", "give either a percentage or an amount"
    ),
    "discount_step": QT_TRANSLATE_NOOP(
        "ProcessProblems", "only steps count that the customer does and sees; “{named}” is none"
    ),
    "after_unknown": QT_TRANSLATE_NOOP(
        "ProcessProblems", "there is no step “{named}” that it could come after"
    ),
    "after_itself": QT_TRANSLATE_NOOP("ProcessProblems", "a step cannot come after itself"),
    "after_delivery": QT_TRANSLATE_NOOP(
        "ProcessProblems", "“{named}” only comes after delivery; nothing earlier can wait for it"
    ),
    "cycle": QT_TRANSLATE_NOOP(
        "ProcessProblems",
        "{steps} wait for each other in a circle; let one of them come after something else",
    ),
    "days_theirs": QT_TRANSLATE_NOOP(
        "ProcessProblems", "a customer’s step takes no days; its time is its lead"
    ),
    "lead_ours": QT_TRANSLATE_NOOP(
        "ProcessProblems", "only a customer’s step has a lead; all others take days"
    ),
    "lead_missing": QT_TRANSLATE_NOOP("ProcessProblems", "say how many working days they get"),
    "days_missing": QT_TRANSLATE_NOOP("ProcessProblems", "say how many working days it takes"),
    "rush_missing": QT_TRANSLATE_NOOP(
        "ProcessProblems", "say in how many days it is done for that money"
    ),
    "rush_theirs": QT_TRANSLATE_NOOP(
        "ProcessProblems", "a customer cannot be rushed; the least notice says how short it may get"
    ),
    "rush_longer": QT_TRANSLATE_NOOP("ProcessProblems", "a rush cannot take longer than usual"),
    "why_missing": QT_TRANSLATE_NOOP("ProcessProblems", "say why it matters"),
    "easiest_missing": QT_TRANSLATE_NOOP("ProcessProblems", "say how they can do it most easily"),
    "consequence_missing": QT_TRANSLATE_NOOP(
        "ProcessProblems", "the order waits for it; say what happens if it is late"
    ),
    "letter_field_misspelt": QT_TRANSLATE_NOOP(
        "ProcessProblems", "there is no field “{name}”; perhaps “{known}” is meant"
    ),
    "letter_field_unknown": QT_TRANSLATE_NOOP(
        "ProcessProblems", "there is no field “{name}”; the fields are {known}"
    ),
    "letter_brace_open": QT_TRANSLATE_NOOP(
        "ProcessProblems", "a brace belongs to no field; leave it out"
    ),
    "fee_cap": QT_TRANSLATE_NOOP(
        "ProcessProblems", "the most cannot be less than what is charged at once"
    ),
    "fee_ours": QT_TRANSLATE_NOOP(
        "ProcessProblems", "only a step of the customer’s can cost a fee"
    ),
    "fee_unseen": QT_TRANSLATE_NOOP(
        "ProcessProblems", "a fee must be told; let the customer read of the step"
    ),
    "fee_unsaid": QT_TRANSLATE_NOOP(
        "ProcessProblems", "a fee must be told; say what happens if it is late"
    ),
}
