"""The fourth schema: which board this is, and until when a notification is somebody's to show."""

from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the columns; what was claimed by an older program counts as told."""
    with op.batch_alter_table("board") as board:
        board.add_column(
            sa.Column("identity", sa.Text(), nullable=False, server_default=str(uuid4()))
        )
    with op.batch_alter_table("board") as board:
        board.alter_column("identity", server_default=None)
    with op.batch_alter_table("told") as told:
        told.add_column(sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True))
