"""What a typed card is about, guessed from its words in the four languages of the program.

A guess only: texts and what is learned of answer times hang on it, and it can be changed.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING

from board.domain.card import Topic
from board.domain.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

WORDS: dict[Topic, str] = {
    Topic.PROOF: "proof proofs proofing korrekturabzug abzug druckfreigabe bat maquette prueba"
    " pruebas",
    Topic.ARTWORK: "artwork logo logos vector pantone druckdaten visuel visuels fichiers archivos",
    Topic.QUANTITIES: "quantity quantities count headcount menge mengen stuckzahl quantite"
    " quantites cantidad cantidades",
    Topic.PURCHASE_ORDER: "po bestellung bestellnummer",
    Topic.DEPOSIT: "deposit prepayment anzahlung acompte arrhes anticipo deposito",
    Topic.BLUEPRINTS: "blueprint blueprints drawing drawings bauplan bauplane planos",
    Topic.SPECIFICATIONS: "spec specs specification specifications vorgaben spezifikation"
    " spezifikationen especificaciones",
    Topic.PACKAGING: "packaging verpackung emballage embalaje",
    Topic.SITE_ACCESS: "access zugang acces acceso",
    Topic.APPOINTMENT: "appointment termin rdv cita",
    Topic.DECISION: "decide decision entscheidung entscheiden decider decidir",
    Topic.QUOTE: "quote quotes quotation estimate angebot kostenvoranschlag devis presupuesto"
    " cotizacion oferta angebotsanfrage angebotsanfragen rfq",
    Topic.INVOICE: "invoice invoices overdue rechnung mahnung facture factures factura facturas",
    Topic.CALL_BACK: "callback ruckruf rappeler",
    Topic.SITE_VISIT: "visit besuch visite visita",
    Topic.ANNIVERSARY: "anniversary jubilaum anniversaire aniversario",
    Topic.INQUIRY: "inquiry enquiry anfrage",
}
PHRASES: dict[Topic, tuple[str, ...]] = {
    Topic.PROOF: ("bon a tirer",),
    Topic.PURCHASE_ORDER: ("purchase order", "bon de commande", "orden de compra"),
    Topic.CREDIT_LINE: (
        "credit line",
        "kreditlinie",
        "kreditrahmen",
        "ligne de credit",
        "linea de credito",
    ),
    Topic.SPECIFICATIONS: ("cahier des charges",),
    Topic.SHIPPING_DEADLINE: ("shipping deadline", "versandschluss", "date limite d'expedition"),
    Topic.SHIP_TO: (
        "ship to",
        "ship-to",
        "lieferadresse",
        "adresse de livraison",
        "direccion de entrega",
    ),
    Topic.SHIP_DATE: ("ship date", "versandtermin", "date d'expedition", "fecha de envio"),
    Topic.APPOINTMENT: ("rendez-vous",),
    Topic.CALL_BACK: ("call back", "zuruckrufen", "devolver la llamada"),
}
_KNOWN = {word: topic for topic, words in WORDS.items() for word in words.split()}
_KNOWN |= {phrase: topic for topic, phrases in PHRASES.items() for phrase in phrases}


def _any_of(known: Iterable[str]) -> str:
    """Return a pattern for any of them, the longest first; at each word only by its letter.

    Trying all of them at each word of a title that has none takes three times as long.
    """
    by_letter = defaultdict(list)
    for each in sorted(known, key=len, reverse=True):
        by_letter[each[0]].append(re.escape(each[1:]))
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in by_letter.items())


@cache
def _named() -> re.Pattern[str]:
    """Return what finds any of them; made with the first card that is added, not at the start."""
    return re.compile(rf"\b(?:{_any_of(_KNOWN)})\b")


def guessed(title: str) -> Topic:
    """Return what a title is about: the first word or phrase that says so; *other* without one."""
    found = _named().search(fold(title))
    return _KNOWN[found[0]] if found else Topic.OTHER
