"""What must be known before a quote is given; the words are data, they become lines of a card."""

from __future__ import annotations

import re

from board.domain.card import Topic
from board.domain.folding import fold

REQUEST = re.compile(
    r"\b(?:quote requests?|requests? for (?:a )?quotes?|quotation requests?|rfq"
    r"|angebotsanfragen?|anfragen? (?:fur|nach) (?:ein )?angebot"
    r"|demandes? de devis|solicitud(?:es)? de presupuesto)\b"
)
LINES = {
    "en": ("What is it for?", "How many, and by when?", "What may it cost?"),
    "de": ("Wofür ist es?", "Wie viele, und bis wann?", "Was darf es kosten?"),
    "fr": ("C’est pour quoi\u202f?", "Combien, et pour quand\u202f?", "Quel budget\u202f?"),
    "es": ("¿Para qué es?", "¿Cuántos, y para cuándo?", "¿Cuánto puede costar?"),
}


def asks_for_quote(title: str) -> bool:
    """Return whether a title says that somebody wants a quote, not that we have to send one."""
    return REQUEST.search(fold(title)) is not None


def lines_for(topic: Topic, language: str) -> tuple[str, ...]:
    """Return the lines of the checklist of a card with a topic, in a language."""
    return LINES.get(language, LINES["en"]) if topic is Topic.QUOTE else ()
