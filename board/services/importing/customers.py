"""Tables of customers."""

from __future__ import annotations

from board.domain.folding import name_key
from board.domain.people import Customer
from board.exchange.headers import FIELDS
from board.services.importing.importer import Importer

CUSTOMERS = Importer(
    value=Customer,
    names={
        "name": (
            *FIELDS["customer"],
            *("name", "full name", "display name", "nom", "nombre", "bezeichnung"),
        ),
        "email": FIELDS["email"],
        "phone": FIELDS["phone"],
        "note": FIELDS["note"],
    },
    first=("email", "phone"),
    needs="name",
    key=lambda customer: name_key(customer.name),
)
