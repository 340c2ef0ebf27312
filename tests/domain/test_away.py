"""Notes of absence: what is one, and until when nobody is asked anything."""

from __future__ import annotations

from datetime import date

import pytest

from board.domain.away import away_until, begins_as_note, says_away
from board.domain.board import Firm
from board.domain.workdays import Workdays

TODAY = date(2026, 11, 23)  # a Monday
WORKDAYS = Workdays.of(Firm())


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("I am out of the office until 4 December 2026.", date(2026, 12, 4)),
        ("I am away from 20 November and back on Monday, December 7th.", date(2026, 12, 7)),
        ("Back on Thursday. In urgent matters call +1 905 555 0117.", date(2026, 11, 26)),
        ("Ich bin bis einschließlich 04.12.2026 nicht im Büro.", date(2026, 12, 4)),
        (
            "Ich bin vom 23.11. bis 27.11. abwesend und ab Montag, 30.11. wieder da.",
            date(2026, 11, 30),
        ),
        ("Am Montag, 30. November, bin ich wieder für Sie da.", date(2026, 11, 30)),
        ("Je suis absente jusqu'au 11 décembre inclus.", date(2026, 12, 11)),
        ("De retour le lundi 7 décembre, je vous répondrai.", date(2026, 12, 7)),
        ("Estaré fuera de la oficina hasta el 9 de diciembre.", date(2026, 12, 9)),
        ("Vuelvo el lunes 14 de diciembre de 2026.", date(2026, 12, 14)),
        ("Out of office 2026-11-20 to 2026-12-02", date(2026, 12, 2)),
        ("Thank you for your message, I will answer later.", date(2026, 11, 30)),
        ("I was away until 13 November. © 2019", date(2026, 11, 30)),
        ("Visit us at the fair, 14 to 18 June 2027!", date(2026, 11, 30)),
        ("", date(2026, 11, 30)),
    ],
)
def test_until_when_somebody_is_away_is_read_in_four_languages(text: str, until: date) -> None:
    assert away_until(text, TODAY, WORKDAYS) == until


@pytest.mark.parametrize(
    "subject",
    [
        "Automatic reply: Your 24 trophies",
        "Out of Office: Proof",
        "Automatische Antwort: Ihr Korrekturabzug",
        "Abwesenheitsnotiz: Re: Angebot",
        "Réponse automatique : Votre bon à tirer",
        "Respuesta automática: Su prueba",
        "Fuera de la oficina",
    ],
)
def test_a_subject_says_that_it_is_such_a_note(subject: str) -> None:
    assert begins_as_note(subject)
    assert says_away(subject)


@pytest.mark.parametrize(
    "subject",
    [
        "Re: Automatic reply: Your 24 trophies",
        "AW: Urlaub und Freigabe",
        "Absence of a logo",
        "Yes",
    ],
)
def test_an_answer_of_a_person_is_no_such_note(subject: str) -> None:
    assert not begins_as_note(subject)
