"""Words for finished: in four languages, in all their forms, and never where it is uncertain."""

from __future__ import annotations

import pytest

from board.domain.card import StageKind
from board.exchange.cells import is_yes
from board.exchange.finished import says_finished, says_unfinished
from board.exchange.stagenames import guess_kind

FINISHED = (
    *("Done", "Done this week", "Completed", "Complete", "100%", "100 % complete", "Resolved"),
    *("Cancelled", "Canceled", "Lost", "Won", "Closed won", "Closed - Lost", "Rejected", "CLOSED"),
    *("Declined", "Archive", "Won't do", "Shipped to customer", "All tasks done", "Done & paid"),
    *("Erledigt", "Erledigte Aufgaben", "Fertig", "Abgeschlossene", "Gelöst", "Geloest"),
    *("Storniert", "Abgelehnt", "Verloren", "Gewonnen", "Abgebrochen", "Archiv 2025"),
    *("Problem gelöst", "An Kunden geliefert", "Alles erledigt"),
    *("Fait", "Faites", "Terminé ✔", "Terminées", "Clôturés", "Annulée", "Perdues", "Gagné"),
    *(
        "Résolu",
        "Rejetée",
        "Classé sans suite",
        "Livrée au client",
        "C'est fait",
        "Achevées",
        "Terminé(e)",
    ),
    *("Hecho", "Hechas", "Terminada", "Finalizada", "Finalizadas", "Cerrados", "Cancelada"),
    *("Resueltas", "Perdida", "Ganado", "Rechazados", "Entregado al cliente", "Listo", "Hecho/a"),
)
NOT_FINISHED = (
    *("Not done", "Not completed", "Not yet done", "Never closed", "Isn't resolved", "Unfinished"),
    *("Incomplete", "Unresolved", "Unpaid", "Hasn't been delivered"),
    *("Nicht erledigt", "Noch nicht fertig", "Nie geliefert", "Unerledigt", "Keine erledigt"),
    *("Non terminé", "Pas fini", "Pas encore livrée", "Jamais payé", "Inachevée"),
    *("No completado", "Sin cerrar del todo", "Nunca hecho", "Todavía no resuelta", "Inacabado"),
)
UNCERTAIN = (
    *("Done?", "Almost done", "Half finished", "To complete", "To archive", "Complete orders"),
    *("Closed for now, call in May", "Lost the proof, ask again", "0%", "99 %", "50% done"),
    *("Fast fertig", "Fertig zum Versand", "Fertigung", "Zum Teil erledigt"),
    *("Presque terminé", "À moitié fait", "À faire", "Lista", "Casi hecho", "Por hacer"),
)


@pytest.mark.parametrize("name", FINISHED)
def test_finished_words_mean_an_end_in_all_their_forms(name: str) -> None:
    assert guess_kind(name) is StageKind.DONE
    assert is_yes(name) is True


@pytest.mark.parametrize("name", [*NOT_FINISHED, *UNCERTAIN])
def test_what_is_negated_or_uncertain_is_never_finished(name: str) -> None:
    assert not says_finished(name)
    assert guess_kind(name) is not StageKind.DONE
    assert is_yes(name) is not True


@pytest.mark.parametrize("name", ["Not done", "Nicht erledigt", "Pas fini", "No completado"])
def test_a_negated_end_says_that_it_is_open(name: str) -> None:
    assert says_unfinished(name)
    assert is_yes(name) is False


@pytest.mark.parametrize("name", ["Not sent", "Nicht gesendet", "Pas envoyé", "No enviado"])
def test_what_was_not_sent_waits_for_nobody(name: str) -> None:
    assert guess_kind(name) in {StageKind.PLANNED, StageKind.OURS}


def test_a_text_with_more_in_it_than_no_is_kept_for_the_note() -> None:
    assert is_yes("Nicht erledigt wegen Urlaub") is None
