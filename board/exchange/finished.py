"""Whether words say that something is finished, in English, German, French or Spanish.

Nobody looks at what is done: a card taken for done by mistake is lost. So a name says finished
only when every word of it does, or says nothing of its own; one word more, and it is uncertain.
"""

from __future__ import annotations

import re

from board.exchange.headers import plain_words

_ENGLISH = (
    *("done", "completed", "finished", "closed", "resolved", "solved", "fixed"),
    *("settled", "shipped", "delivered", "cancelled", "canceled", "lost", "won", "rejected"),
    *("declined", "dropped", "discarded", "withdrawn", "aborted", "dismissed", "discontinued"),
    *("archived", "paid", "obsolete", "terminated"),
    *("accomplished", "concluded", "ended", "voided", "wontfix"),
)
_GERMAN = (
    *("erledigt", "fertiggestellt", "abgeschlossen", "geschlossen", "geliefert", "ausgeliefert"),
    *("beendet", "gelost", "geloest", "behoben", "storniert", "abgebrochen", "abgesagt"),
    *("abgelehnt", "verloren", "gewonnen", "verworfen", "archiviert", "bezahlt", "hinfallig"),
    *("hinfaellig", "annulliert", "zuruckgezogen", "zurueckgezogen", "umgesetzt", "vollendet"),
    *("ausgefuhrt", "ausgefuehrt", "durchgefuhrt", "durchgefuehrt", "gestrichen", "beglichen"),
)
_GERMAN_ALONE = ("fertig", "fertige", "fertiger", "fertiges", "archiv", "entfallen", "entfallt")
_FRENCH = (
    *("fait", "termine", "fini", "cloture", "livre", "ferme", "acheve", "resolu", "annule"),
    *("perdu", "gagne", "rejete", "refuse", "abandonne", "expedie", "supprime"),
    *("paye", "conclu", "realise", "effectue", "accompli", "traite", "decline"),
)
_FRENCH_ALONE = ("clos", "closes", "archivees?", "archives", "completees?", "completes")
_SPANISH = (
    *("hech", "terminad", "completad", "finalizad", "cerrad", "entregad", "resuelt", "cancelad"),
    *("anulad", "perdid", "ganad", "rechazad", "descartad", "archivad", "solucionad", "cumplid"),
    *("realizad", "pagad", "abandonad", "concluid", "desestimad", "acabad", "liquidad"),
)
_SPANISH_ALONE = ("listo", "listos")  # "lista" is a list as well
_FINISHED = re.compile(
    "|".join(
        (
            *_ENGLISH,
            *_GERMAN_ALONE,
            *_FRENCH_ALONE,
            *_SPANISH_ALONE,
            f"(?:{'|'.join(_GERMAN)})(?:e[rsnm]?)?",
            f"(?:{'|'.join(_FRENCH)})e?s?",
            f"(?:{'|'.join(_SPANISH)})[oa]s?",
        )
    )
)
_AS_A_WHOLE = re.compile(
    r"won t (?:do|fix)|(?:classee?s? )?sans suite|"
    r"(?<!to )\b(?:complete|archive|duplicate)$"  # else what is to be done: "Complete orders"
)
_SAYS_NOTHING = re.compile(
    r"(?:19|20)\d\d|q[1-4]|"
    + "|".join(
        (
            *("this", "last", "week", "weeks", "month", "months", "year", "today", "yesterday"),
            *("and", "or", "the", "all", "already", "fully", "now", "is", "are", "was", "were"),
            *("has", "have", "been", "it", "list", "column", "cards?", "tasks?", "items?", "jobs?"),
            *(
                "orders?",
                "deals?",
                "sales?",
                "projects?",
                "opportunit(?:y|ies)",
                "problems?",
                "issues?",
                "tickets?",
                "requests?",
            ),
            *("to", "by", "the", "customers?", "clients?"),
            *("diese[rsn]?", "letzten?", "woche", "monat", "jahr", "heute", "gestern", "und"),
            *("oder", "alles?", "bereits", "schon", "ist", "sind", "wurden?", "vollstandig"),
            *("vollstaendig", "komplett", "aufgaben?", "karten?", "auftrage?", "auftraege"),
            *("an", "d[eia][nmrse]", "vom", "kunden?", "projekte?", "probleme?", "liste"),
            *("cette", "ce", "semaine", "mois", "et", "ou", "l[ea]s?", "au", "par", "tout", "tous"),
            *(
                "toutes?",
                "c",
                "est",
                "sont",
                "deja",
                "taches?",
                "fiches?",
                "commandes?",
                "affaires?",
            ),
            *("est[ae]", "semana", "mes", "y", "o", "el", "los", "por", "al", "clientes?"),
            *(
                "tod[oa]s?",
                "ya",
                "fue",
                "ha",
                "sido",
                "hoy",
                "tareas?",
                "pedidos?",
                "ventas?",
                "tratos?",
            ),
        )
    )
)
_NEGATION = re.compile(
    "not|never|no|none|neither|nor|without|yet|t|"  # isn't, hasn't
    "nicht|nie|niemals|kein[ermns]?e?|noch|ohne|"
    "non|ne|n|pas|jamais|aucune?|sans|encore|"
    "nunca|jamas|sin|ni|aun|todavia|tampoco"
)
_UNFINISHED = re.compile(
    "undone|un(?:finished|completed?|resolved|solved|settled|shipped|delivered|paid|closed|fixed)|"
    "incompleted?|un(?:erledigt|gelost|geloest|bezahlt|fertig|vollstandig|vollstaendig)e?[rsnm]?|"
    "inacheve?e?s?|incomplete?e?s?|inacabad[oa]s?|incomplet[oa]s?|impaye?e?s?|"
    "irresuelt[oa]s?"
)
_SIGNS = (
    ("finished", _FINISHED),
    ("negation", _NEGATION),
    ("unfinished", _UNFINISHED),
    ("nothing", _SAYS_NOTHING),
)
_ENDINGS = re.compile(r"(?<=\w)[(/·](?:e|es|s|a|as|os|r)\b\)?")  # "Terminé(e)", "Hecho/a"
_PERCENT = re.compile(r"(\d+(?:[.,]\d+)?)\s*%")
_ALL = 100


def says_finished(text: str) -> bool:
    """Return whether a text says finished and nothing else, as "Done this week" does."""
    shares = [float(share.replace(",", ".")) for share in _PERCENT.findall(text)]
    if "?" in text or any(share < _ALL for share in shares):
        return False
    words = _AS_A_WHOLE.sub(
        "done", plain_words(_PERCENT.sub(" done ", _ENDINGS.sub("", text)))
    ).split()
    ends = [bool(_FINISHED.fullmatch(word)) for word in words]
    return any(ends) and all(
        words[at - 1 : at] != ["to"] if is_end else _SAYS_NOTHING.fullmatch(words[at])
        for at, is_end in enumerate(ends)
    )


def says_unfinished(text: str) -> bool:
    """Return whether a text says that something is not finished, and nothing else."""
    words = plain_words(text).split()
    found = {name: [bool(pattern.fullmatch(word)) for word in words] for name, pattern in _SIGNS}
    undone = any(found["unfinished"]) or (any(found["finished"]) and any(found["negation"]))
    return undone and all(map(any, zip(*found.values(), strict=True)))


def is_negation(word: str) -> bool:
    """Return whether a plain word takes back what follows it."""
    return bool(_NEGATION.fullmatch(word))
