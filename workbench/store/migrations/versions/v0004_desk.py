"""What the translator's desk keeps: memory, glossary, dismissals, effort, annotations, settings.

And of a link somebody decided on, whether the last run of the aligner still proposes it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004_desk"
down_revision = "0003_accessed"
branch_labels = None
depends_on = None

ID, HASH, TIME, NAME = (sa.String(length=n) for n in (12, 16, 27, 64))


def upgrade() -> None:
    op.add_column(
        "link", sa.Column("stale", sa.Boolean(), server_default=sa.false(), nullable=False)
    )
    op.create_table(
        "memory_unit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("project_id", ID, nullable=True),
        sa.Column("source_language", NAME, nullable=False),
        sa.Column("target_language", NAME, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("source_hash", HASH, nullable=False),
        sa.Column("before_hash", HASH, nullable=True),
        sa.Column("after_hash", HASH, nullable=True),
        sa.Column("article_id", ID, nullable=True),
        sa.Column("segment_id", NAME, nullable=True),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("batch", ID, nullable=True),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("updated_at", TIME, nullable=False),
        _of_project("memory_unit"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_memory_unit")),
        sa.UniqueConstraint(
            "project_id", "article_id", "segment_id", "target_language",
            name=op.f("uq_memory_unit_project_id_article_id_segment_id_target_language"),
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_memory_unit_batch", "memory_unit", ["batch", "project_id"])
    op.create_index(
        "ix_memory_unit_source", "memory_unit",
        ["source_hash", "project_id", "source_language", "target_language"],
    )
    op.create_index(
        "ix_memory_unit_languages", "memory_unit",
        ["project_id", "source_language", "target_language"],
    )
    op.create_table(
        "term",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("project_id", ID, nullable=True),
        sa.Column("concept", ID, nullable=False),
        sa.Column("source_language", NAME, nullable=False),
        sa.Column("target_language", NAME, nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("status", NAME, nullable=False),
        sa.Column("part_of_speech", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("batch", ID, nullable=True),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("updated_at", TIME, nullable=False),
        _of_project("term"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_term")),
    )
    for column in ("project_id", "concept", "batch"):
        op.create_index(op.f(f"ix_term_{column}"), "term", [column])
    op.create_index("ix_term_languages", "term", ["source_language", "target_language"])
    op.create_table(
        "dismissed_flag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("project_id", ID, nullable=False),
        sa.Column("target", NAME, nullable=False),
        sa.Column("code", NAME, nullable=False),
        sa.Column("fingerprint", HASH, nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=True),
        sa.Column("at", TIME, nullable=False),
        _of_project("dismissed_flag"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dismissed_flag")),
        sa.UniqueConstraint(
            "project_id", "target", "fingerprint", name=op.f("uq_dismissed_flag_project_id_target_fingerprint")
        ),
    )
    op.create_table(
        "effort",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("target", NAME, nullable=False),
        sa.Column("segment_id", NAME, nullable=False),
        sa.Column("active_ms", sa.Integer(), nullable=False),
        sa.Column("visits", sa.Integer(), nullable=False),
        sa.Column("updated_at", TIME, nullable=False),
        _of_article("effort"),
        sa.PrimaryKeyConstraint("article_id", "target", "segment_id", name=op.f("pk_effort")),
    )
    op.create_table(
        "annotation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", ID, nullable=False),
        sa.Column("target", NAME, nullable=False),
        sa.Column("segment_id", NAME, nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("category", NAME, nullable=False),
        sa.Column("severity", NAME, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=True),
        sa.Column("at", TIME, nullable=False),
        _of_article("annotation"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_annotation")),
    )
    op.create_index("ix_annotation_article_id_target", "annotation", ["article_id", "target"])
    op.create_table(
        "project_setting",
        sa.Column("project_id", ID, nullable=False),
        sa.Column("name", NAME, nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("updated_at", TIME, nullable=False),
        _of_project("project_setting"),
        sa.PrimaryKeyConstraint("project_id", "name", name=op.f("pk_project_setting")),
    )
    op.create_table(
        "original",
        sa.Column("article_id", ID, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        _of_article("original"),
        sa.PrimaryKeyConstraint("article_id", name=op.f("pk_original")),
    )


def downgrade() -> None:
    for table in (
        "original", "project_setting", "annotation", "effort", "dismissed_flag", "term",
        "memory_unit",
    ):
        op.drop_table(table)
    op.drop_column("link", "stale")


def _of_project(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["project_id"], ["project.id"], name=op.f(f"fk_{table}_project_id"), ondelete="CASCADE"
    )


def _of_article(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["article_id"], ["article.id"], name=op.f(f"fk_{table}_article_id"), ondelete="CASCADE"
    )
