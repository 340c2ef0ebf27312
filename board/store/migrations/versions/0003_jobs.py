"""The third schema: contacts, absences, processes, and what hangs on a job."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

TEXT = sa.Text()
NAMED = sa.String(20)
INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables of the new kinds and give the old kinds their new columns."""
    _people()
    _jobs()
    _grown()
    _reached()


def _people() -> None:
    op.create_table(
        "contacts",
        sa.Column("id", TEXT, primary_key=True, nullable=False),
        sa.Column("customer_id", TEXT, sa.ForeignKey("customers.id"), nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("role", TEXT, nullable=False),
        sa.Column("email", TEXT, nullable=False),
        sa.Column("phone", TEXT, nullable=False),
        sa.Column("mobile", TEXT, nullable=False),
        sa.Column("zone", TEXT, nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("channel", NAMED, nullable=False),
        sa.Column("casual", sa.Boolean(), nullable=False),
        sa.Column("brief", sa.Boolean(), nullable=False),
        sa.Column("best_days", TEXT, nullable=False),
        sa.Column("best_from", sa.Time(), nullable=True),
        sa.Column("best_to", sa.Time(), nullable=True),
        sa.Column("consents", TEXT, nullable=False),
        sa.Column("removed_at", INSTANT, nullable=True),
    )
    op.create_index("ix_contacts_customer_id", "contacts", ["customer_id"])
    op.create_table(
        "absences",
        sa.Column("id", TEXT, primary_key=True, nullable=False),
        sa.Column("kind", NAMED, nullable=False),
        sa.Column("customer_id", TEXT, sa.ForeignKey("customers.id"), nullable=True),
        sa.Column("colleague_id", TEXT, sa.ForeignKey("colleagues.id"), nullable=True),
        sa.Column("first", sa.Date(), nullable=True),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("weekdays", TEXT, nullable=False),
        sa.Column("months", TEXT, nullable=False),
        sa.Column("why", TEXT, nullable=False),
        sa.Column("removed_at", INSTANT, nullable=True),
    )
    op.create_table(
        "partners",
        sa.Column("id", TEXT, primary_key=True, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("service", TEXT, nullable=False),
        sa.Column("reach", TEXT, nullable=False),
        sa.Column("note", TEXT, nullable=False),
        sa.Column("removed_at", INSTANT, nullable=True),
    )
    op.create_table(
        "exception_rules",
        sa.Column("id", TEXT, primary_key=True, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("allows", TEXT, nullable=False),
        sa.Column("worth", sa.Integer(), nullable=True),
        sa.Column("role", NAMED, nullable=False),
        sa.Column("position", sa.Double(), nullable=False),
        sa.Column("removed_at", INSTANT, nullable=True),
    )
    op.create_table(
        "letter_texts",
        sa.Column("id", TEXT, primary_key=True, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("subject", TEXT, nullable=False),
        sa.Column("body", TEXT, nullable=False),
        sa.Column("removed_at", INSTANT, nullable=True),
    )


def _jobs() -> None:
    op.create_table(
        "processes",
        sa.Column("id", TEXT, primary_key=True, nullable=False),
        sa.Column("name", TEXT, nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("buffer_days", sa.Integer(), nullable=False),
        sa.Column("currency", TEXT, nullable=False),
        sa.Column("discount", TEXT, nullable=True),
        sa.Column("steps", TEXT, nullable=False),
        sa.Column("job_id", TEXT, sa.ForeignKey("jobs.id"), nullable=True),
        sa.Column("origin_id", TEXT, nullable=True),
        sa.Column("removed_at", INSTANT, nullable=True),
    )
    op.create_index("ix_processes_job_id", "processes", ["job_id"])
    op.create_table(
        "promises",
        sa.Column("id", TEXT, primary_key=True, nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("job_id", TEXT, sa.ForeignKey("jobs.id"), nullable=True),
        sa.Column("card_id", TEXT, sa.ForeignKey("cards.id"), nullable=True),
        sa.Column("text", TEXT, nullable=False),
        sa.Column("removed_at", INSTANT, nullable=True),
    )
    op.create_index("ix_promises_job_id", "promises", ["job_id"])
    op.create_table(
        "favours",
        sa.Column("id", TEXT, primary_key=True, nullable=False),
        sa.Column("customer_id", TEXT, sa.ForeignKey("customers.id"), nullable=False),
        sa.Column("what", TEXT, nullable=False),
        sa.Column("granted_on", sa.Date(), nullable=False),
        sa.Column("job_id", TEXT, sa.ForeignKey("jobs.id"), nullable=True),
        sa.Column("worth", sa.Integer(), nullable=True),
        sa.Column("currency", TEXT, nullable=False),
        sa.Column("granted_by", TEXT, nullable=False),
        sa.Column("rule_id", TEXT, sa.ForeignKey("exception_rules.id"), nullable=True),
        sa.Column("removed_at", INSTANT, nullable=True),
    )
    op.create_index("ix_favours_customer_id", "favours", ["customer_id"])
    op.create_table(
        "expectations",
        sa.Column("id", TEXT, primary_key=True, nullable=False),
        sa.Column("customer_id", TEXT, sa.ForeignKey("customers.id"), nullable=False),
        sa.Column("words", TEXT, nullable=False),
        sa.Column("job_id", TEXT, sa.ForeignKey("jobs.id"), nullable=True),
        sa.Column("topic", NAMED, nullable=False),
        sa.Column("figure", TEXT, nullable=False),
        sa.Column("said", TEXT, nullable=False),
        sa.Column("agreed", sa.Boolean(), nullable=True),
        sa.Column("removed_at", INSTANT, nullable=True),
    )
    op.create_index("ix_expectations_customer_id", "expectations", ["customer_id"])
    op.create_table(
        "messages",
        sa.Column("id", TEXT, primary_key=True, nullable=False),
        sa.Column("made_at", INSTANT, nullable=False),
        sa.Column("subject", TEXT, nullable=False),
        sa.Column("body", TEXT, nullable=False),
        sa.Column("language", TEXT, nullable=False),
        sa.Column("purpose", NAMED, nullable=False),
        sa.Column("state", NAMED, nullable=False),
        sa.Column("channel", NAMED, nullable=True),
        sa.Column("told_at", INSTANT, nullable=True),
        sa.Column("customer_id", TEXT, sa.ForeignKey("customers.id"), nullable=True),
        sa.Column("job_id", TEXT, sa.ForeignKey("jobs.id"), nullable=True),
        sa.Column("card_id", TEXT, sa.ForeignKey("cards.id"), nullable=True),
        sa.Column("contact_id", TEXT, sa.ForeignKey("contacts.id"), nullable=True),
        sa.Column("removed_at", INSTANT, nullable=True),
    )
    op.create_index("ix_messages_job_id", "messages", ["job_id"])
    op.create_index("ix_absences_customer", "absences", ["customer_id"])


def _grown() -> None:
    with op.batch_alter_table("cards") as table:
        table.add_column(sa.Column("step_key", TEXT, nullable=False, server_default=""))
        table.add_column(sa.Column("after", TEXT, nullable=False, server_default=""))
        table.add_column(sa.Column("asks", NAMED, nullable=False, server_default="nobody"))
        table.add_column(sa.Column("topic", NAMED, nullable=False, server_default="other"))
        table.add_column(
            sa.Column(
                "contact_id",
                TEXT,
                sa.ForeignKey("contacts.id", name="fk_cards_contact_id"),
                nullable=True,
            )
        )
        table.add_column(sa.Column("begun_at", INSTANT, nullable=True))
        table.add_column(sa.Column("closing", NAMED, nullable=True))
    _without_default("cards", "step_key", "after", "asks", "topic")
    with op.batch_alter_table("colleagues") as table:
        table.add_column(sa.Column("role", NAMED, nullable=False, server_default="member"))
    _without_default("colleagues", "role")
    with op.batch_alter_table("customers") as table:
        table.add_column(sa.Column("tier", NAMED, nullable=False, server_default="standard"))
        table.add_column(sa.Column("since", sa.Date(), nullable=True))
        table.add_column(
            sa.Column("needs_a_hand", sa.Boolean(), nullable=False, server_default=sa.false())
        )
        table.add_column(sa.Column("use_note", TEXT, nullable=False, server_default=""))
        table.add_column(sa.Column("country", TEXT, nullable=False, server_default=""))
        table.add_column(sa.Column("region", TEXT, nullable=False, server_default=""))
    _without_default("customers", "tier", "needs_a_hand", "use_note", "country", "region")
    with op.batch_alter_table("jobs") as table:
        table.add_column(sa.Column("started_at", INSTANT, nullable=True))
        table.add_column(sa.Column("in_hands", sa.Date(), nullable=True))
        table.add_column(sa.Column("firmness", NAMED, nullable=False, server_default="preferred"))
        table.add_column(sa.Column("occasion", TEXT, nullable=False, server_default=""))
        table.add_column(sa.Column("safety_days", sa.Integer(), nullable=True))
        table.add_column(sa.Column("value", sa.Integer(), nullable=True))
        table.add_column(sa.Column("reference", TEXT, nullable=False, server_default=""))
        table.add_column(sa.Column("delivered_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("held_at", INSTANT, nullable=True))
        table.add_column(sa.Column("closed_at", INSTANT, nullable=True))
        table.add_column(sa.Column("closing", NAMED, nullable=True))
    _without_default("jobs", "firmness", "occasion", "reference")
    with op.batch_alter_table("touches") as table:
        table.add_column(
            sa.Column(
                "job_id", TEXT, sa.ForeignKey("jobs.id", name="fk_touches_job_id"), nullable=True
            )
        )
        table.add_column(
            sa.Column(
                "customer_id",
                TEXT,
                sa.ForeignKey("customers.id", name="fk_touches_customer_id"),
                nullable=True,
            )
        )
        table.add_column(sa.Column("meaning", NAMED, nullable=True))
        table.add_column(sa.Column("terms", TEXT, nullable=False, server_default=""))
        table.add_column(sa.Column("about_id", TEXT, nullable=False, server_default=""))
        table.alter_column("card_id", existing_type=TEXT, nullable=True)
    _without_default("touches", "terms", "about_id")
    op.create_index("ix_cards_job", "cards", ["job_id"])
    op.create_index("ix_touches_job", "touches", ["job_id"])
    op.create_index("ix_touches_customer", "touches", ["customer_id"])


MOVED = ("email", "phone")


def _reached() -> None:
    """Give what was a customer's e-mail and phone to the first contact, nameless until told.

    It has the id of its customer, so that an export of before is known again.
    """
    op.execute(
        "INSERT INTO contacts (id, customer_id, name, position, role, email, phone, mobile, zone,"
        " language, channel, casual, brief, best_days, consents, removed_at)"
        " SELECT id, id, '', 0, '', email, phone, '', '', '', 'email', false, false, '', '',"
        " NULL FROM customers WHERE email <> '' OR phone <> ''"
    )
    with op.batch_alter_table("customers") as table:
        for column in MOVED:
            table.drop_column(column)
    _journal_without_moved()


def _journal_without_moved() -> None:
    """Take the fields out of the journal, and with them the changes that had no other."""
    here = op.get_bind()
    lines = here.execute(
        sa.text(
            "SELECT number, revision, before, after FROM changes WHERE entity = 'customer'"
            " AND (after LIKE '%\"email\"%' OR after LIKE '%\"phone\"%')"
        )
    ).all()
    for number, revision, before, after in lines:
        left = {name: _without(told) for name, told in (("before", before), ("after", after))}
        if left["after"] == "{}":
            here.execute(sa.text("DELETE FROM changes WHERE number = :n"), {"n": number})
            here.execute(
                sa.text(
                    "DELETE FROM groups WHERE revision = :r AND NOT EXISTS"
                    " (SELECT 1 FROM changes WHERE changes.revision = :r)"
                ),
                {"r": revision},
            )
            continue
        here.execute(
            sa.text("UPDATE changes SET before = :before, after = :after WHERE number = :n"),
            {**left, "n": number},
        )


def _without(told: str | None) -> str | None:
    if told is None:
        return None
    kept = {name: held for name, held in json.loads(told).items() if name not in MOVED}
    return json.dumps(kept, ensure_ascii=False)


def _without_default(table: str, *columns: str) -> None:
    """Take the filling of the old rows away again: new rows always say what they hold."""
    with op.batch_alter_table(table) as rebuilt:
        for column in columns:
            rebuilt.alter_column(column, server_default=None)
