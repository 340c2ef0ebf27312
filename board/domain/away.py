"""Notes that somebody is away, as mail programs write them, and until when they are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from board.domain.date_grammar import grammar_of
from board.domain.date_readers import Setting
from board.domain.date_words import LANGUAGES
from board.domain.folding import flat, fold

if TYPE_CHECKING:
    from datetime import date

    from board.domain.workdays import Workdays

WITHOUT_A_DATE = 5
"""Working days that somebody is taken to be away who does not say until when."""
LONGEST = 120
"""Days; who seems to be away for longer named another date."""
LOOKED_AT = 4_000
BEHIND = 40
"""Letters behind a word that speaks of the return, in which its day stands."""

BEGINS = re.compile(
    r"(out of (the )?office|on (vacation|annual leave)|auto(matic)?[- ]?(reply|response)"
    r"|abwesenheits(notiz|meldung|nachricht)|automatische (antwort|abwesenheit)|abwesend\b"
    r"|(reponse|message) automatique|message d'absence|absen(t|ce) (du bureau|jusqu)|absent\s*:"
    r"|respuesta automatica|fuera de (la )?oficina|ausen(te|cia)\s*(:|hasta|de la oficina))"
)
"""How the subject of such a note begins: an answer of a person begins with "Re:" there."""
SAYS = re.compile(
    r"\b(out of (the )?office|automatic reply|on (vacation|holidays?|annual leave|leave)"
    r"|away from (the office|my desk)|abwesen(d|heit\w*)|automatische antwort|im urlaub|in urlaub"
    r"|nicht im (buro|haus)e?|ausser haus|absent|absence|reponse automatique|en (conges?|vacances)"
    r"|fuera de la oficina|respuesta automatica|ausente|ausencia|de vacaciones)\b"
)
RETURNS = re.compile(
    r"\b(until|till|til|back|return(ing)?|resume|bis|ab|wieder|zuruck|jusqu'?\s?au?|retour"
    r"|reviens|serai de retour|a partir du|hasta|regres\w*|vuelv\w*|volver\w*|vuelta)\b"
)


def begins_as_note(subject: str) -> bool:
    """Return whether a subject is that of such a note, whatever else the mail says of itself."""
    return BEGINS.match(fold(subject).strip()) is not None


def says_away(*texts: str) -> bool:
    """Return whether a mail that a machine wrote says that somebody is away."""
    return any(SAYS.search(fold(text[:LOOKED_AT])) for text in texts)


def away_until(text: str, today: date, workdays: Workdays) -> date:
    """Return the last day on which nothing is asked of who wrote such a note.

    It is the day of the return where the text names one, else the last of the first two dates.
    """
    flattened = flat(text[:LOOKED_AT])
    dates = [(start, day) for start, day in _dates(flattened, today, workdays) if day >= today]
    returns = [match.end() for match in RETURNS.finditer(flattened)]
    for at in returns:
        named = [day for start, day in dates if 0 <= start - at <= BEHIND]
        if named:
            return max(named)
    exact = [day for start, day in dates if flattened[start : start + 2].strip(".").isdigit()]
    return max(exact[:2], default=workdays.add(today, WITHOUT_A_DATE))


def _dates(flattened: str, today: date, workdays: Workdays) -> list[tuple[int, date]]:
    """Return where dates begin in a text of whatever language, and which they are."""
    setting = Setting(today, workdays, dayfirst=True)
    found = {
        (phrase.start, phrase.end, phrase.date)
        for words in LANGUAGES.values()
        for phrase in grammar_of(words).phrases(flattened, setting)
        if phrase.date and (phrase.date - today).days <= LONGEST
    }
    whole = [one for one in found if not any(_is_part(one, other) for other in found)]
    return sorted((start, day) for start, _end, day in whole)


def _is_part(one: tuple[int, int, date], other: tuple[int, int, date]) -> bool:
    return one[:2] != other[:2] and other[0] <= one[0] and one[1] <= other[1]
