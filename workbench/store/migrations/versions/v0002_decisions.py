"""Who decided what about links and findings, and when."""

import sqlalchemy as sa
from alembic import op

revision = "0002_decisions"
down_revision = "0001_initial"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("commentary_id", sa.String(length=12), nullable=False),
        sa.Column("batch", sa.String(length=12), nullable=False),
        sa.Column("undoes", sa.String(length=12), nullable=True),
        sa.Column("subject", sa.String(length=64), nullable=False),
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("before", sa.String(length=64), nullable=False),
        sa.Column("after", sa.String(length=64), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=True),
        sa.Column("at", sa.String(length=27), nullable=False),
        sa.ForeignKeyConstraint(
            ["commentary_id"],
            ["article.id"],
            name=op.f("fk_decision_commentary_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
    )
    op.create_index(op.f("ix_decision_commentary_id"), "decision", ["commentary_id"], unique=False)


def downgrade() -> None:
    op.drop_table("decision")
