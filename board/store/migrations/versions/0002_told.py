"""The second schema: what people were told by notifications; cards by stage and position."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table of what was told, and the index that finds the last card of a stage."""
    op.create_table(
        "told",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("again_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_cards_stage", "cards", ["stage_id", "position"], unique=False)
    op.create_index("ix_told_who", "told", ["who", "at"], unique=False)
