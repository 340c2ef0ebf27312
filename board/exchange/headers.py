"""Which column of a table means what: by its name in four languages, or as the person says."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from board.domain.errors import BadFile

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

FIELDS: dict[str, tuple[str, ...]] = {
    "id": (
        "id",
        "card id",
        "task id",
        "uid",
        "uuid",
        "aufgaben id",
        "karten id",
        "task key",
        "issue key",
    ),
    "title": (
        *("title", "subject", "task", "what", "follow up", "followup", "to do", "todo", "action"),
        *("card name", "task name", "card", "summary", "what to do", "action item", "next action"),
        *("titel", "betreff", "aufgabe", "was", "thema", "karte", "aufgabenname", "was ist zu tun"),
        *("titre", "objet", "sujet", "tache", "quoi", "intitule", "carte", "a faire", "suivi"),
        *("titulo", "asunto", "tarea", "que", "tarjeta", "seguimiento", "accion"),
        *("content", "name", "item", "bezeichnung", "nom", "nombre", "libelle"),
    ),
    "customer": (
        *("customer", "company", "client", "account", "customer name", "company name", "firm"),
        *("organisation", "organization", "client name", "account name", "related to"),
        *("kunde", "firma", "kundenname", "kundin", "unternehmen", "auftraggeber", "betrieb"),
        *("societe", "entreprise", "nom du client", "compte", "raison sociale"),
        *("cliente", "empresa", "compania", "razon social", "cuenta"),
    ),
    "contact": (
        *("contact", "contact name", "contact person", "person to contact"),
        *("ansprechpartner", "ansprechpartnerin", "kontakt", "kontaktperson"),
        *("interlocuteur", "personne a contacter", "nom du contact"),
        *("contacto", "persona de contacto"),
    ),
    "job": (
        *(
            "job",
            "order",
            "project",
            "projects",
            "job name",
            "project name",
            "order number",
            "order no",
        ),
        *("auftrag", "projekt", "bestellung", "auftragsnummer", "vorgang"),
        *("commande", "projet", "chantier", "affaire", "dossier"),
        *("pedido", "proyecto", "trabajo", "encargo", "obra"),
    ),
    "stage": (
        *("stage", "column", "column name", "section", "section column", "group title"),
        *("bucket", "bucket name", "board list", "status", "state", "list", "list name"),
        *("step", "phase"),
        *("spalte", "stand", "liste", "zustand", "stufe", "bearbeitungsstand"),
        *("statut", "etape", "etat", "colonne", "avancement"),
        *("estado", "etapa", "lista", "columna", "fase"),
        *("progress", "fortschritt", "progression", "progreso"),
    ),
    "turn": ("turn", "whose turn", "wer ist dran", "dran", "a qui le tour", "turno"),
    "due": (
        *(
            "due",
            "due date",
            "due on",
            "needed by",
            "deadline",
            "date",
            "due by",
            "when",
            "by when",
        ),
        *(
            "date due",
            "needed by date",
            "follow up date",
            "follow up on",
            "finish date",
            "end date",
        ),
        *("fallig", "faellig", "fallig am", "faellig am", "termin", "frist", "falligkeit"),
        *("falligkeitsdatum", "faelligkeitsdatum", "bis", "bis wann", "datum", "wann", "stichtag"),
        *("benotigt bis", "enddatum", "wiedervorlage"),
        *("echeance", "date d echeance", "pour le", "date limite", "quand", "date de fin", "delai"),
        *("vence", "vencimiento", "fecha", "fecha de vencimiento", "fecha limite", "para cuando"),
        *("plazo", "cuando", "fecha de entrega"),
    ),
    "due_time": (*("due time", "time", "time of day", "uhrzeit", "zeit", "heure", "hora", "hour"),),
    "ask_on": (
        *("ask on", "ask", "ask by", "ask date", "nachfragen am", "fragen am", "anfragen am"),
        *("demander le", "relancer le", "preguntar el", "pedir el"),
    ),
    "owner": (
        *(
            "owner",
            "assignee",
            "assignees",
            "assignee name",
            "assigned to",
            "responsible",
            "who",
            "member",
            "members",
            "assign",
        ),
        *("assigned", "salesperson", "sales rep", "rep", "person", "colleague", "person in charge"),
        *("zustandig", "zustaendig", "verantwortlich", "bearbeiter", "bearbeiterin", "wer"),
        *("mitarbeiter", "zugewiesen an", "zugewiesen", "verkaufer"),
        *("responsable", "qui", "assigne a", "attribue a", "en charge", "proprietaire"),
        *("quien", "asignado a", "asignado", "encargado", "propietario"),
    ),
    "done": (
        *("done", "completed", "complete", "finished", "closed", "is done", "due complete"),
        *("erledigt", "fertig", "abgeschlossen"),
        *("fait", "termine", "fini", "cloture", "hecho", "terminado", "completado", "finalizado"),
        *("percent complete", "percentage complete", "percent done", "acheve"),
    ),
    "done_on": (
        *("done on", "done at", "completed on", "completed at", "completed date", "date completed"),
        *(
            "completion date",
            "completed time",
            "closed on",
            "date closed",
            "done date",
            "closed at",
        ),
        *("erledigt am", "fertig am", "abgeschlossen am", "fait le", "termine le", "hecho el"),
        *("terminado el", "fecha de finalizacion", "date de realisation"),
    ),
    "archived": ("archived", "archive", "archiviert", "archivee", "archivado", "archivada"),
    "snoozed_until": (
        *("snoozed until", "snooze", "snooze until", "hidden until", "zuruckgestellt bis"),
        *("zurueckgestellt bis", "schlummert bis", "reporte au", "pospuesto hasta", "en pause"),
    ),
    "repeat": (
        *("repeat", "repeats", "recurrence", "rrule", "wiederholung", "repetition", "recurrence"),
        *("repeticion", "recurrencia"),
    ),
    "tags": (
        *("tags", "tag", "labels", "label", "categories", "category", "keywords"),
        *("schlagworte", "schlagworter", "schlagwort", "etiketten", "etikett", "kategorie"),
        *("kategorien", "stichworte", "etiquettes", "etiquette", "categorie", "mots cles"),
        *("etiquetas", "etiqueta", "categoria", "categorias"),
    ),
    "stake": (
        *("stake", "at stake", "amount", "value", "deal value", "total", "worth"),
        *("betrag", "wert", "auf dem spiel", "summe", "auftragswert"),
        *("enjeu", "montant", "valeur", "importe", "valor", "monto", "en juego"),
    ),
    "note": (
        *("note", "notes", "description", "desc", "comment", "comments", "details", "remarks"),
        *("card description", "body", "remark", "memo"),
        *("notiz", "notizen", "beschreibung", "kommentar", "bemerkung", "bemerkungen", "anmerkung"),
        *("remarque", "remarques", "commentaire", "commentaires", "notas", "nota", "descripcion"),
        *("comentario", "comentarios", "observaciones", "detalles"),
    ),
    "checklist": (
        *("checklist", "checklist items", "subtasks", "checkliste", "unteraufgaben"),
        *("liste de controle", "sous taches", "lista de control", "subtareas"),
    ),
    "links": (
        *("links", "link", "url", "attachments", "files", "anhange", "dateien", "verknupfungen"),
        *("liens", "lien", "pieces jointes", "fichiers", "enlaces", "enlace", "adjuntos"),
    ),
    "created": (
        *(
            "created",
            "created at",
            "created time",
            "created on",
            "date created",
            "created date",
            "creation date",
        ),
        *("erstellt", "erstellt am", "angelegt am", "cree le", "date de creation", "creado"),
        *("creado el", "fecha de creacion"),
    ),
    "email": (
        *("email", "e mail", "email address", "e mail address", "mail", "customer email"),
        *("client email", "company email", "e mail adresse", "email adresse", "mailadresse"),
        *("courriel", "adresse e mail", "adresse mail", "correo", "correo electronico"),
    ),
    "phone": (
        *("phone", "phone number", "telephone", "telephone number", "tel", "mobile"),
        *("mobile phone", "cell", "cell phone", "customer phone", "company phone"),
        *("telefon", "telefonnummer", "telefonnr", "handy", "mobil", "mobiltelefon", "rufnummer"),
        *("numero de telephone", "portable", "telefono", "movil", "numero de telefono"),
    ),
    "comments": (),
}
"""The fields of a card, and the names under which tables carry them: the surest first.

E-mail and telephone are those of the customer.
"""


@dataclass(frozen=True, slots=True)
class Columns:
    """Which fields of a kind a table can tell, each with the names of its column: surest first.

    A line says nothing without the field it ``needs``; ``days`` are the fields that hold dates.
    """

    kind: str
    names: Mapping[str, tuple[str, ...]]
    needs: str
    days: tuple[str, ...] = ()


CARD = Columns("card", FIELDS, "title", ("due", "ask_on", "snoozed_until", "done_on", "created"))


def _ranked(names: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[int, str]]:
    return {
        name: (rank, field_name)
        for field_name, known in names.items()
        for rank, name in reversed(list(enumerate(known)))
    }


_KNOWN = _ranked(FIELDS)

JOINED = frozenset({"owner", "tags", "note", "comments", "checklist", "links"})
"""The fields that several columns of one name can tell together."""

_SECOND: dict[str, str] = {
    **dict.fromkeys(("status", "state", "statut", "etat", "estado"), "done"),
    **dict.fromkeys(("comment", "comments", "kommentar", "kommentare"), "comments"),
    **dict.fromkeys(("commentaire", "commentaires", "comentario", "comentarios"), "comments"),
    "content": "note",
}
"""What a column of this name holds when another one tells better what its name says first."""


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Which column (counted from 0) holds which field of a kind."""

    header: tuple[str, ...]
    columns: Mapping[str, int] = field(default_factory=dict)
    kind: Columns = CARD

    def name_of(self, field_name: str) -> str:
        """Return the name of the column that holds ``field_name``, empty when none does."""
        column = self.columns.get(field_name)
        return "" if column is None else self.header[column]


def guess_mapping(
    header: tuple[str, ...], rows: Sequence[Sequence[str]] = (), kind: Columns = CARD
) -> ColumnMap:
    """Return the columns whose names say what they hold; each column serves one field.

    Of two columns for one field the one counts that has cells in ``rows``; a stage has a name, no
    number.
    """
    plain = [plain_name(name) for name in header]
    candidates = _candidates(plain, _KNOWN if kind is CARD else _ranked(kind.names))
    asked = Counter(field_name for _rank, field_name, _column in candidates)
    ranked = sorted(
        (asked[field_name] > 1 and _is_poor(rows, column, field_name), rank, field_name, column)
        for rank, field_name, column in candidates
    )
    columns: dict[str, int] = {}
    for _poor, _rank, field_name, column in ranked:
        if field_name not in columns and column not in columns.values():
            columns[field_name] = column
    for column, name in enumerate(plain):
        second = _SECOND.get(name, "")
        free = second not in columns and column not in columns.values()
        if second in kind.names and free and not _is_poor(rows, column, "stage"):
            columns[second] = column
    return ColumnMap(header, columns, kind)


def field_called(name: str) -> str:
    """Return the field that a column of this name holds first of all; nothing when unknown."""
    _rank, field_name = _KNOWN.get(plain_name(name), (0, ""))
    return field_name


def left_out(columns: ColumnMap, rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return the names of the columns that have cells but hold no field."""
    spare = filled(columns.header, rows).difference(columns.columns.values())
    return tuple(columns.header[column] or str(column + 1) for column in sorted(spare))


def filled(header: Sequence[str], rows: Sequence[Sequence[str]]) -> frozenset[int]:
    """Return the columns that have cells."""
    return frozenset(
        column
        for column in range(len(header))
        if any(len(row) > column and row[column].strip() for row in rows)
    )


def apply_map_option(guessed: ColumnMap, option: str) -> ColumnMap:
    """Return ``guessed`` changed by an option such as ``title=first,due=when``.

    An empty column takes a field out (``job=``); names with commas are quoted. BadFile names an
    unknown field or column.
    """
    wanted = [_pair(guessed, part) for part in _split(option)]
    taken = {column for _field, column in wanted}
    columns = {name: column for name, column in guessed.columns.items() if column not in taken}
    for field_name, column in wanted:
        if column is None:
            columns.pop(field_name, None)
        else:
            columns[field_name] = column
    return replace(guessed, columns=columns)


def plain_words(text: str) -> str:
    """Return ``text`` in small letters without accents, its words parted by single spaces."""
    flat = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(char for char in flat if not unicodedata.combining(char))
    return " ".join(re.findall(r"\w+", letters.replace("_", " ")))


def plain_name(name: str) -> str:
    """Return the name of a column in plain words; "dueDate" are two."""
    return plain_words(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name))


def _is_poor(rows: Sequence[Sequence[str]], column: int, field_name: str) -> bool:
    """Return whether a column has nothing to say of a field in any of the rows."""
    cells = {row[column].strip() for row in rows if len(row) > column}
    return bool(rows) and all(
        not cell or (field_name == "stage" and cell.isdecimal()) for cell in cells
    )


def _candidates(
    plain: list[str], known: Mapping[str, tuple[int, str]]
) -> list[tuple[int, str, int]]:
    """Return (rank of the name in its field's list, field, column) for all names known."""
    return [(*known[name], column) for column, name in enumerate(plain) if name in known]


def _split(option: str) -> list[str]:
    try:
        parts = next(csv.reader([option], skipinitialspace=True), [])
    except csv.Error:
        raise BadFile("map_wrong", text=option) from None
    return [part for part in parts if part.strip()]


def _pair(guessed: ColumnMap, part: str) -> tuple[str, int | None]:
    field_name, equals, name = part.partition("=")
    field_name, name = plain_name(field_name).replace(" ", "_"), name.strip().strip('"')
    if not equals:
        raise BadFile("map_wrong", text=part)
    fields = guessed.kind.names
    if field_name not in fields:
        raise BadFile("map_field_unknown", field=field_name, known=list(fields))
    return field_name, _column(guessed.header, name) if name else None


def _column(header: tuple[str, ...], name: str) -> int:
    if name in header:
        return header.index(name)
    plain = [plain_name(title) for title in header]
    if plain_name(name) in plain:
        return plain.index(plain_name(name))
    raise BadFile("map_column_unknown", column=name, columns=list(header))
