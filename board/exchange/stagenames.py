"""What a list is for, guessed from its name in English, German, French or Spanish."""

from __future__ import annotations

from board.domain.card import StageKind, Turn
from board.exchange.finished import is_negation, says_finished, says_unfinished
from board.exchange.headers import plain_words

_PLANNED = (
    *("to do", "todo", "to be done", "not done", "not started", "backlog", "planned", "ideas"),
    *("coming up", "upcoming", "later", "next", "next up", "inbox", "new", "open", "someday"),
    *("geplant", "zu erledigen", "offen", "ideen", "demnachst", "anstehend", "spater", "neu"),
    *("nicht begonnen", "noch nicht begonnen", "zu tun", "eingang", "aufgaben"),
    *("a faire", "a venir", "prevu", "planifie", "idees", "plus tard", "nouveau", "non commence"),
    *("por hacer", "pendiente", "pendientes", "planificado", "proximo", "ideas", "nuevo"),
    *("mas tarde", "no iniciado", "proximamente"),
)
_HELP = (
    *("help", "needs help", "needs a hand", "blocked", "stuck", "problem", "problems", "issue"),
    *("hilfe", "braucht hilfe", "blockiert", "problem", "probleme", "hangt", "stockt"),
    *("aide", "besoin d aide", "bloque", "bloquee", "probleme", "coince"),
    *("ayuda", "necesita ayuda", "bloqueado", "bloqueada", "problema", "problemas", "atascado"),
)
_WAITING = (
    *("waiting", "wait", "awaiting", "asked", "reminded", "pending", "on hold", "sent", "approval"),
    *("with customer", "with client", "at customer", "quote sent", "proof sent", "chased"),
    *("deferred", "followed up"),
    *("warten", "wartet", "wartend", "gefragt", "angefragt", "erinnert", "beim kunden", "gesendet"),
    *("wartet auf", "warte", "freigabe", "zuruckgestellt", "nachgefragt", "ruckmeldung"),
    *("en attente", "attente", "relance", "relances", "envoye", "chez le client"),
    *("en espera", "esperando", "espera", "preguntado", "recordado", "enviado", "con el cliente"),
)
_OURS = (
    *("doing", "in progress", "our turn", "working", "in work", "ongoing", "wip", "active"),
    *("in arbeit", "in bearbeitung", "wir sind dran", "lauft", "laufend", "bei uns"),
    *("en cours", "a nous", "notre tour", "en traitement"),
    *("en curso", "en proceso", "en progreso", "haciendo", "nuestro turno", "nos toca"),
)
_SUPPLIER = (
    *("supplier", "suppliers", "vendor", "vendors", "manufacturer", "factory", "lieferant"),
    *("lieferanten", "hersteller", "fournisseur", "fournisseurs", "fabricant", "proveedor"),
    *("proveedores", "fabricante"),
)
_IN_ORDER = (
    (StageKind.HELP, _HELP),
    (StageKind.WAITING, _WAITING),
    (StageKind.PLANNED, _PLANNED),
    (StageKind.OURS, _OURS),
)
_NOT_BEFORE = frozenset({StageKind.HELP, StageKind.WAITING})


def guess_kind(name: str, *, leftmost: bool = False) -> StageKind:
    """Return the kind of a list called ``name``.

    A name that says nothing is planned for the leftmost list of a board and ours for any other:
    what is in it is there for us to do. What may be finished is ours, too: there it is seen.
    """
    if says_finished(name):
        return StageKind.DONE
    words = f" {plain_words(name)} "
    for kind, phrases in _IN_ORDER:
        if any(_says(words, phrase, kind) for phrase in phrases):
            return kind
    if _says_supplier(words):
        return StageKind.WAITING
    return StageKind.PLANNED if leftmost or says_unfinished(name) else StageKind.OURS


def says_open(text: str) -> bool:
    """Return whether a text says that nothing is finished yet, and nothing else."""
    plain = plain_words(text)
    return plain in _PLANNED or plain in _OURS or says_unfinished(text)


def guess_turn(name: str, kind: StageKind) -> Turn:
    """Return who must act in a list: a waiting one waits for the customer or a supplier."""
    if kind is not StageKind.WAITING:
        return Turn.OURS
    return Turn.SUPPLIER if _says_supplier(f" {plain_words(name)} ") else Turn.CUSTOMER


def _says(words: str, phrase: str, kind: StageKind) -> bool:
    """Return whether a phrase stands in a name, for what is "not sent" waits for nobody."""
    before, found, _after = words.partition(f" {phrase} ")
    negated = kind in _NOT_BEFORE and any(map(is_negation, before.split()[-1:]))
    return bool(found) and not negated


def _says_supplier(words: str) -> bool:
    return any(f" {phrase} " in words for phrase in _SUPPLIER)
