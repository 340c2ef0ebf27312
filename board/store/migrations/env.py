"""Alembic's entry: run the scripts on the connection that was handed over."""

from alembic import context

from board.store.rows import all_tables

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=all_tables(),
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
