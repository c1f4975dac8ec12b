"""When an article was read at its address, where a person said so."""

import sqlalchemy as sa
from alembic import op

revision = "0003_accessed"
down_revision = "0002_decisions"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("article", sa.Column("accessed_at", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("article", "accessed_at")
