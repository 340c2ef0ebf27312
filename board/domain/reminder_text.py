"""Messages about single things: what is asked for, as kindly or firmly as the rung of a ladder.

A text is put together from three: the whole message, the request by its tone, and what the topic
has to say. Each can be edited by the firm, so that 23 topics in four tones need no 92 texts.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from board.domain.card import Topic
from board.domain.ladder import Does
from board.domain.letter import Letter, LetterDate
from board.domain.letter_text import text_name, values_of, written
from board.domain.people import Tone

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from board.domain.letter import Case
    from board.domain.letter_words import LetterWords

REMINDER, REMINDER_OF_MANY = "remind", "remind_many"
NO_NEWS, THANKS = "no_news", "thanks"
APPROVED = frozenset({Topic.PROOF, Topic.BLUEPRINTS, Topic.SHIP_DATE, Topic.APPOINTMENT})
"""Topics to which the shortest answer is a yes, not that it is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One thing that is asked for; texts of the process stand in place of the topic's own.

    ``fee`` and ``discount`` are words for what was told before, ``owed`` where the fee applies
    already.
    """

    title: str
    topic: Topic = Topic.OTHER
    due: date | None = None
    key: str = ""
    why: str = ""
    later: str = ""
    easiest: str = ""
    discount: str = ""
    fee: str = ""
    owed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """What a message asks for, and how; the first thing asked for is the one that made it due.

    ``helps`` where help is offered, in the words of ``offers`` or in the usual ones. ``favours``
    are mentioned. ``answers`` where one word is answer enough.
    """

    wanted: Sequence[Wanted]
    does: Does = Does.ASK
    tone: Tone = Tone.FRIENDLY
    helps: bool = False
    offers: str = ""
    favours: Sequence[str] = ()
    answers: bool = True
    opt_out: bool = False


def reminder(words: LetterWords, case: Case, reminds: Reminder) -> Letter:
    """Return the message about one thing or several, as it leaves."""
    first, many = reminds.wanted[0], len(reminds.wanted) > 1
    values = values_of(words, case)
    values |= _wanted_values(words, case, first, reminds.does)
    values |= {
        "count": words.count(len(reminds.wanted)),
        "items": "\n".join(
            f"{number}. {_line(words, case, wanted)}"
            for number, wanted in enumerate(reminds.wanted, 1)
        ),
        "aside": _said(words, f"aside.{reminds.does.value}"),
        "help": _help(words, reminds),
        "also": _also(words, reminds.favours),
        "answers": _answers(words, first) if reminds.answers and not many else "",
    }
    if reminds.opt_out:
        values["also"] = "\n\n".join(filter(None, (values["also"], words.say("opt_out.text"))))
    tone = reminds.tone.value.replace(" ", "_")
    values["asked"] = words.say(f"asked_many.{tone}" if many else f"asked.{tone}", values)
    dates = tuple(
        LetterDate(_of_topic(words, wanted, "thing"), wanted.due, wanted.key)
        for wanted in reminds.wanted
        if wanted.due
    )
    if many:
        letter = written(words, text_name(REMINDER_OF_MANY, formal=case.formal), values, dates)
        return replace(letter, subject=letter.subject[:1].upper() + letter.subject[1:])
    name = text_in_use(words, text_named(first.topic, reminds.tone, style_of(case)))
    return written(words, name, values, dates)


def style_of(case: Case) -> str:
    """Return how somebody is written to: "formal", "casual_brief"."""
    return f"{'formal' if case.formal else 'casual'}{'_brief' if case.brief else ''}"


def text_named(topic: Topic, tone: Tone, style: str) -> str:
    """Return the name of the text of a topic, a tone and a style, which a firm may have edited."""
    return f"remind.{topic.value}.{tone.value.replace(' ', '_')}.{style}"


def text_in_use(words: LetterWords, name: str) -> str:
    """Return the name of the text that stands for one: its own, or that of all topics and tones."""
    return name if name in words.texts else f"remind.{name.rpartition('.')[2]}"


def news_letter(words: LetterWords, case: Case, subject: str, text: str) -> Letter:
    """Return news that somebody wrote, with a greeting, a signature, and how they are stopped."""
    values = values_of(words, case) | {"text": text, "opt_out": words.say("opt_out.text")}
    body = words.say(text_name("news", formal=case.formal), values) + "\n"
    return Letter(words.language, subject, body)


def no_news(words: LetterWords, case: Case, following: date, favours: Sequence[str] = ()) -> Letter:
    """Return the message that nothing has changed, and on which day at the latest we write again.

    The promised day is the one in hands of the case.
    """
    values = values_of(words, case)
    values |= {"next_word": words.day(following, case.today), "also": _also(words, favours)}
    return written(words, text_name(NO_NEWS, formal=case.formal), values)


def thanks(words: LetterWords, case: Case, wanted: Sequence[Wanted]) -> Letter:
    """Return the message that thanks for things that came in time."""
    things = ", ".join(_of_topic(words, each, "thing") for each in wanted)
    values = values_of(words, case) | {"things": things}
    return written(words, text_name(THANKS, formal=case.formal), values)


def answer_words(words: LetterWords, topic: Topic) -> tuple[str, ...]:
    """Return the words with which a customer may answer: done or approved, more time, call me."""
    return _answer_words(words, "approve" if topic in APPROVED else "yes")


def offered_answers(words: LetterWords, body: str) -> tuple[str, ...]:
    """Return the words that a message, perhaps edited since, offers in one line as its answers."""
    for yes in ("approve", "yes"):
        offered = _answer_words(words, yes)
        if any(all(word in line for word in offered) for line in body.splitlines()):
            return offered
    return ()


def _answer_words(words: LetterWords, yes: str) -> tuple[str, ...]:
    return tuple(words.say(f"answers.{name}") for name in (yes, "more_time", "call_me"))


def _wanted_values(words: LetterWords, case: Case, wanted: Wanted, does: Does) -> dict[str, str]:
    due = words.day(wanted.due, case.today) if wanted.due else ""
    values = {
        "thing": _of_topic(words, wanted, "thing"),
        "need": _of_topic(words, wanted, "need"),
        "due": due,
        "why": wanted.why or ("" if case.brief else _of_topic(words, wanted, "why")),
        "easiest": wanted.easiest or _of_topic(words, wanted, "easiest"),
        "later": "",
    }
    if wanted.later and does is not Does.ASK:
        values["later"] = words.say("later.text", {"later": wanted.later})
    return values | {"keeps": _keeps(words, wanted, due)}


def _of_topic(words: LetterWords, wanted: Wanted, name: str) -> str:
    """Return what a topic says; the titles of steps were written for the customer, so they stay."""
    if name == "thing" and wanted.key:
        return wanted.title
    return words.say(f"topic.{wanted.topic.value}.{name}", {"title": wanted.title})


def _keeps(words: LetterWords, wanted: Wanted, due: str) -> str:
    values: Mapping[str, str] = {"due": due, "discount": wanted.discount, "fee": wanted.fee}
    if wanted.owed and wanted.fee:
        return words.say("keeps.late", values)
    names = [name for name in ("discount", "fee") if values[name] and due]
    return " ".join(words.say(f"keeps.{name}", values) for name in names)


def _line(words: LetterWords, case: Case, wanted: Wanted) -> str:
    thing = _of_topic(words, wanted, "thing")
    due = words.day(wanted.due, case.today) if wanted.due else ""
    return words.say("item.line", {"step": thing, "job": "", "due": due})


def _help(words: LetterWords, reminds: Reminder) -> str:
    if not reminds.helps:
        return ""
    if reminds.offers:
        return words.say("help.text", {"help": reminds.offers.rstrip(".!")})
    return words.say("help.usual")


def _also(words: LetterWords, favours: Sequence[str]) -> str:
    return "\n".join(words.say("also.favour", {"favour": each}) for each in favours)


def _answers(words: LetterWords, wanted: Wanted) -> str:
    said = ", ".join(answer_words(words, wanted.topic))
    return words.say("answers.lead", {"words": said})


def _said(words: LetterWords, name: str) -> str:
    return words.say(name) if name in words.texts else ""
