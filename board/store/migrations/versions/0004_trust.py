"""The fourth schema: until when a notification is somebody's to show."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the column; what was claimed by an older program counts as told."""
    with op.batch_alter_table("told") as told:
        told.add_column(sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=True))
