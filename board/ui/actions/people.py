"""What is wished on the page of a customer: one method per wish."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from board.services import people, records
from board.services.workspace import new_id

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from board.domain.card import TouchKind
    from board.domain.change import Value
    from board.domain.favours import Favour
    from board.domain.people import Purpose
    from board.ui.actions.runner import Runner


class PeopleActions:
    """Words: ``…_contact``, ``…_absence``, ``…_favour``, ``…_expectation`` in `Said`."""

    def __init__(self, runner: Runner) -> None:
        self._runner = runner

    def add(self, kind: type[Value], **fields: Any) -> str:  # noqa: ANN401 - of any kind
        """Add a row that hangs on a customer; return the id it will have."""
        row_id = new_id()
        row: Any = kind(id=row_id, **fields)  # type: ignore[call-arg]  # of its kind
        name = kind.__name__.lower()
        self._runner.do(f"add_{name}", lambda ws: records.add(ws, row))
        return row_id

    def reach(self, customer_id: str, fields: Mapping[str, object]) -> None:
        """Change the first contact of a customer, made where there is none."""
        self._runner.do("edit_contact", lambda ws: people.reach(ws, customer_id, fields))

    def consent(self, contact_id: str, purpose: Purpose, *, given: bool) -> None:
        """Note that somebody said yes or no to messages."""
        from board.services import customers

        self._runner.do(
            "edit_contact",
            lambda ws: customers.consent(ws, contact_id, purpose, given=given),
        )

    def first(self, contact_id: str, customer_id: str) -> None:
        """Let a contact be the first of their customer."""
        self._runner.do("edit_contact", lambda ws: people.make_first(ws, customer_id, contact_id))

    def log(self, customer_id: str, kind: TouchKind, text: str, *, inbound: bool) -> None:
        """Log a contact with a customer."""
        from board.services import customers

        self._runner.do(
            f"log_{kind.value}",
            lambda ws: customers.log(ws, customer_id, kind, text, inbound=inbound),
        )

    def grant(self, favour: Favour) -> None:
        """Grant a favour."""
        from board.services import customers

        self._runner.do("add_favour", lambda ws: customers.grant(ws, favour))

    def ask_for_exception(self, customer_id: str, what: str) -> None:
        """Make a card for an exception that must be decided soon."""
        from board.services import customers

        self._runner.do(
            "ask_exception", lambda ws: customers.ask_for_exception(ws, customer_id, what)
        )

    def told(self, favour_id: str, kind: TouchKind, text: str = "") -> None:
        """Note that a customer was told of a favour, which cannot be taken back."""
        from board.services import customers

        said, notices = self._runner.said, self._runner.notices
        self._runner.run(
            lambda ws: customers.told_of(ws, favour_id, kind, text),
            lambda _done: notices.tell(said.done("told_favour")),
            said.failed("told_favour"),
        )

    def merge(self, kept: str, gone: str, then: Callable[[object], object]) -> None:
        """Merge two customers that mean the same; ``then`` follows when it is done."""
        said = self._runner.said

        def done(result: object) -> None:
            self._runner.notices.did(said.done("merge_customers"))
            then(result)

        self._runner.run(
            lambda ws: people.merge_customers(ws, kept, gone),
            done,
            said.failed("merge_customers"),
        )
