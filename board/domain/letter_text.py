"""Letters in the words of a language: the plan of a job, the honest no, the list of open things."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from board.domain.letter import Letter, LetterDate, discounted, starred
from board.domain.letter_fields import STEP_FIELDS, checked, fields_in, filled
from board.domain.process import Criticality

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from board.domain.letter import Ask, Case, Offer, OpenItem
    from board.domain.letter_words import LetterWords
    from board.domain.process import Fee, Step

STAR = "★"
INDENT = "   "


def plan_letter(words: LetterWords, case: Case) -> Letter:
    """Return the letter with all that is needed; with old beside new dates where one moved."""
    name = "redated" if case.moved else "plan"
    stars = starred(case.asks)
    paragraphs = [
        paragraph(words, case, ask, number=number, star=ask.step.key in stars)
        for number, ask in enumerate(case.asks, 1)
    ]
    number = len(case.asks)
    values = values_of(words, case) | {
        "dates": words.counted("dates_of", number),
        "promise": _promise(words, case),
        "needed": words.counted(f"needed.{name}", number),
        "stars": words.counted("stars", len(stars)),
        "steps": "\n\n".join(paragraphs),
        "incentive": _incentive(words, case),
        "our_part": "" if case.brief else _our_part(words, case),
    }
    dates = [
        LetterDate(ask.step.title, ask.due, ask.step.key, ask.was, ask.step.key in stars)
        for ask in case.asks
    ]
    return _letter(words, name, values, case, dates)


def paragraph(
    words: LetterWords, case: Case, ask: Ask, *, number: int = 1, star: bool = False
) -> str:
    """Return what a letter says of one step: date, why, what if not, and the easiest way.

    Refused as by ``letter_fields.checked`` when one of its texts has a field that is not known.
    """
    values = values_of(words, case) | _step_values(words, case, ask)
    head = [f"{number}.", *([STAR] if star else []), words.say("step.head", values)]
    if ask.was:
        head.append(words.say("step.moved", {"was": words.day(ask.was, case.today)}))
    elif ask.asked and not case.brief:
        head.append(words.say("step.asked", values))
    told = [
        ("why", _told(ask.step.why, values)),
        ("later", _if_later(words, ask.step, values)),
        ("easiest", _told(ask.step.easiest, values)),
    ]
    lines = [f"{words.say(f'step.{lead}')} {text}" for lead, text in told if text]
    if case.brief:
        lines = [" ".join(lines)] if lines else []
    elif after := _told(ask.step.next, values):
        lines.append(after)
    return "\n".join([_dashed(" ".join(head)), *(INDENT + line for line in lines)])


def _dashed(line: str) -> str:
    """Return a line in which no comma follows a title that ends in a question mark or the like."""
    return re.sub(r"(?<=[.!?…]),", " –", line)


def _if_later(words: LetterWords, step: Step, values: Mapping[str, str]) -> str:
    text = _told(step.consequence, values)
    fee = words.say("step.fee", values) if values["fee"] else ""
    if fields_in(step.consequence) & {"fee", "fee_flat", "fee_per_day"}:
        fee = ""  # it speaks of the fee itself
    if not text and (fee or step.consequence or step.criticality is Criticality.HARD):
        text = words.say("step.later_else")
    return " ".join(part for part in (text, fee) if part)


def _told(text: str, values: Mapping[str, str]) -> str:
    """Return a text of a process as a sentence of a letter."""
    told = re.sub(r"[ \t\r\n]+", " ", filled(checked(text), values)).strip()
    return told if not told or told[-1] in ".!?…" else f"{told}."


def values_of(words: LetterWords, case: Case) -> dict[str, str]:
    """Return what stands in the fields of the whole letter."""
    days = {
        "in_hands": case.in_hands,
        "was_in_hands": case.was_in_hands,
        "ship_date": case.ship_date,
        "today": case.today,
    }
    values = {name: words.day(day, case.today) if day else "" for name, day in days.items()} | {
        "customer": case.customer,
        "contact": case.contact,
        "job": case.job,
        "occasion": case.occasion,
        "reference": case.reference,
        "value": "" if case.value is None else words.money(case.value, case.currency),
        "discount": _discount(words, case),
        "firm": case.firm,
        "colleague": case.colleague,
        "phone": case.phone,
        "greeting": words.greeting(case.contact, formal=case.formal),
    }
    return values | {
        "order": words.say("order.text", values),
        "signature": words.say("signature.text", values),
    }


def _step_values(words: LetterWords, case: Case, ask: Ask) -> dict[str, str]:
    days = {
        "due": ask.due,
        "asked": ask.asked,
        "next_date": ask.follows[1] if ask.follows else None,
        "new_ship_date": ask.new_ship_date,
        "new_in_hands": ask.new_in_hands,
    }
    values = dict.fromkeys(STEP_FIELDS, "")
    values |= {name: words.day(day, case.today) if day else "" for name, day in days.items()}
    values |= {"step": ask.step.title, "next": ask.follows[0] if ask.follows else ""}
    return values | fee_values(words, ask.step.fee, case.currency)


def fee_values(words: LetterWords, fee: Fee | None, currency: str) -> dict[str, str]:
    """Return a fee and its parts in words; empty where there is none."""
    parts: dict[str, int | None] = dict.fromkeys(("fee_flat", "fee_per_day", "fee_cap"))
    if fee is not None:
        parts = {"fee_flat": fee.flat, "fee_per_day": fee.per_day, "fee_cap": fee.cap}
    values = {name: words.money(part, currency) if part else "" for name, part in parts.items()}
    costs = values["fee_flat"] or values["fee_per_day"]
    return values | {"fee": words.say("step.fees", values) if costs else ""}


def _discount(words: LetterWords, case: Case) -> str:
    if case.discount is None:
        return ""
    if case.discount.amount is not None:
        return words.money(case.discount.amount, case.currency)
    return words.percent(case.discount.percent or 0)


def _promise(words: LetterWords, case: Case) -> str:
    change = ("moved." if case.was_in_hands else "kept.") if case.moved else ""
    kind = "goods" if case.ship_date else "work"
    return words.say(f"promise.{change}{kind}", values_of(words, case)) if case.in_hands else ""


def _incentive(words: LetterWords, case: Case) -> str:
    earn = discounted(case)
    values = {
        "discount": _discount(words, case),
        "list": ", ".join(ask.step.title for ask in earn).rstrip(".!?…"),
    }
    if not earn or not values["discount"]:
        return ""
    every = len(earn) == len(case.asks)
    told = words.counted("incentive.all" if every else "incentive.some", len(earn), values)
    fees = any(ask.step.fee for ask in case.asks)
    return f"{told} {words.say('incentive.fee')}" if fees else told


def _our_part(words: LetterWords, case: Case) -> str:
    told = [
        words.say(
            "our_part.ships" if part.ships else f"our_part.{'begins' if part.days > 1 else 'day'}",
            {
                "step": part.title,
                "date": words.day(part.begins, case.today),
                "ship_date": words.day(part.begins, case.today),
            },
        )
        for part in case.ours
    ]
    return _listed(words.say("our_part.lead"), told) if told else ""


def _listed(lead: str, points: Iterable[str]) -> str:
    return "\n".join([lead, *(f"– {point}" for point in points)])


def text_name(kind: str, *, formal: bool) -> str:
    """Return the name of a text: "plan.formal"."""
    return f"{kind}.{'formal' if formal else 'casual'}"


def written(
    words: LetterWords, name: str, values: Mapping[str, str], dates: Iterable[LetterDate] = ()
) -> Letter:
    """Return the letter that a text makes; one that the firm edited may have its own subject."""
    own = f"{name}.subject"
    subject = words.say(own, values) if own in words.texts else ""
    usual = f"{name.partition('.')[0]}.subject"
    body = words.say(name, values) + "\n"
    return Letter(words.language, subject or words.say(usual, values), body, tuple(dates))


def _letter(
    words: LetterWords,
    name: str,
    values: Mapping[str, str],
    case: Case,
    dates: Iterable[LetterDate] = (),
) -> Letter:
    letter = written(words, text_name(name, formal=case.formal), values, dates)
    return replace(letter, subject=letter.subject or case.job)


def honest_no(words: LetterWords, case: Case, offer: Offer) -> Letter:
    """Return the answer that the wanted day cannot be kept, and what we can do."""
    days = {name: getattr(offer, name) for name in ("wanted", "earliest", "rush_day", "decide_by")}
    values = values_of(words, case)
    values |= {name: words.day(day, case.today) if day else "" for name, day in days.items()}
    cost = offer.rush_cost
    values |= {
        "partner": offer.partner,
        "rush_cost": words.money(cost, case.currency) if cost else "",
    }
    kinds = ["later", *(["rush"] if offer.rush_day else []), *(["smaller"] * offer.smaller)]
    kinds += ["refer"] if offer.partner else []
    options = "\n".join(f"– {words.say(f'option.{kind}', values)}" for kind in kinds)
    return _letter(words, "no", values | {"options": options}, case)


def open_list(words: LetterWords, case: Case, items: Iterable[OpenItem]) -> Letter:
    """Return the list of what a customer still has to do, the most urgent first."""
    ordered = sorted(items, key=lambda item: (item.due is None, item.due or case.today, item.title))
    lines = [_item(words, case, item) for item in ordered]
    values = values_of(words, case) | {
        "needed": words.counted("needed.list", len(lines), values_of(words, case)),
        "items": "\n".join(lines),
    }
    dates = [LetterDate(item.title, item.due) for item in ordered if item.due]
    return _letter(words, "list", values, case, dates)


def _item(words: LetterWords, case: Case, item: OpenItem) -> str:
    due = words.day(item.due, case.today) if item.due else ""
    line = _dashed(words.say("item.line", {"step": item.title, "job": item.job, "due": due}))
    late = item.due is not None and item.due < case.today
    return f"☐ {line} {words.say('item.late')}" if late else f"☐ {line}"
