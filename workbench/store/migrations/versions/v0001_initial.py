"""The tables of the first version."""

import sqlalchemy as sa
from alembic import op

revision = "0001_initial"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "project",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("example", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=False),
        sa.Column("updated_at", sa.String(length=27), nullable=False),
        sa.Column("deleted_at", sa.String(length=27), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
    )
    op.create_table(
        "vector",
        sa.Column("encoder_id", sa.Text(), nullable=False),
        sa.Column("hash", sa.String(length=32), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=False),
        sa.PrimaryKeyConstraint("encoder_id", "hash", name=op.f("pk_vector")),
    )
    op.create_index(op.f("ix_vector_created_at"), "vector", ["created_at"], unique=False)

    op.create_table(
        "article",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("project_id", sa.String(length=12), nullable=False),
        sa.Column("role", sa.String(length=64), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column("probability", sa.Double(), nullable=False),
        sa.Column("outlet", sa.Text(), nullable=True),
        sa.Column("author", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("published_at", sa.Text(), nullable=True),
        sa.Column("file", sa.Text(), nullable=True),
        sa.Column("notes", sa.JSON(), nullable=False),
        sa.Column("blocks", sa.JSON(), nullable=False),
        sa.Column("source_text", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=False),
        sa.Column("updated_at", sa.String(length=27), nullable=False),
        sa.Column("deleted_at", sa.String(length=27), nullable=True),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_article_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_article")),
    )
    op.create_index(op.f("ix_article_project_id"), "article", ["project_id"], unique=False)

    op.create_table(
        "job",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("project_id", sa.String(length=12), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("params", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("message", sa.Text(), nullable=True),
        sa.Column("cancel_requested", sa.Boolean(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("heartbeat_at", sa.String(length=27), nullable=True),
        sa.Column("created_at", sa.String(length=27), nullable=False),
        sa.Column("updated_at", sa.String(length=27), nullable=False),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_job_project_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_job")),
    )
    op.create_index(op.f("ix_job_project_id"), "job", ["project_id"], unique=False)

    op.create_table(
        "alignment",
        sa.Column("commentary_id", sa.String(length=12), nullable=False),
        sa.Column("coverage_id", sa.String(length=12), nullable=False),
        sa.Column("signature", sa.Text(), nullable=False),
        sa.Column("event_score", sa.Double(), nullable=False),
        sa.Column("commentary_version", sa.Integer(), nullable=False),
        sa.Column("coverage_version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.String(length=27), nullable=False),
        sa.ForeignKeyConstraint(
            ["commentary_id"],
            ["article.id"],
            name=op.f("fk_alignment_commentary_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["coverage_id"],
            ["article.id"],
            name=op.f("fk_alignment_coverage_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("commentary_id", "coverage_id", name=op.f("pk_alignment")),
    )
    op.create_index(op.f("ix_alignment_coverage_id"), "alignment", ["coverage_id"], unique=False)

    op.create_table(
        "job_item",
        sa.Column("job_id", sa.String(length=12), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("message", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["job_id"], ["job.id"], name=op.f("fk_job_item_job_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("job_id", "position", name=op.f("pk_job_item")),
        sa.UniqueConstraint("job_id", "key", name=op.f("uq_job_item_job_id_key")),
    )
    op.create_table(
        "link",
        sa.Column("id", sa.String(length=12), nullable=False),
        sa.Column("commentary_id", sa.String(length=12), nullable=False),
        sa.Column("coverage_id", sa.String(length=12), nullable=False),
        sa.Column("commentary_segments", sa.JSON(), nullable=False),
        sa.Column("coverage_segments", sa.JSON(), nullable=False),
        sa.Column("score", sa.Double(), nullable=True),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("commentary_orphaned", sa.Boolean(), nullable=False),
        sa.Column("coverage_orphaned", sa.Boolean(), nullable=False),
        sa.Column("updated_at", sa.String(length=27), nullable=False),
        sa.ForeignKeyConstraint(
            ["commentary_id"],
            ["article.id"],
            name=op.f("fk_link_commentary_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["coverage_id"], ["article.id"], name=op.f("fk_link_coverage_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link")),
    )
    op.create_index(
        "ix_link_commentary_id_coverage_id", "link", ["commentary_id", "coverage_id"], unique=False
    )
    op.create_index("ix_link_coverage_id", "link", ["coverage_id"], unique=False)

    op.create_table(
        "translated_segment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("article_id", sa.String(length=12), nullable=False),
        sa.Column("target", sa.String(length=64), nullable=False),
        sa.Column("segment_id", sa.String(length=64), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("draft", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=64), nullable=False),
        sa.Column("route", sa.JSON(), nullable=False),
        sa.Column("flags", sa.JSON(), nullable=False),
        sa.Column("alternatives", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("orphaned", sa.Boolean(), nullable=False),
        sa.Column("edited_by", sa.Text(), nullable=True),
        sa.Column("updated_at", sa.String(length=27), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"],
            ["article.id"],
            name=op.f("fk_translated_segment_article_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_translated_segment")),
    )
    op.create_index(
        "ix_translated_segment_article_id_target",
        "translated_segment",
        ["article_id", "target"],
        unique=False,
    )
    op.create_index(
        "uq_translated_segment_live",
        "translated_segment",
        ["article_id", "target", "segment_id"],
        unique=True,
        sqlite_where=sa.text("NOT orphaned"),
        postgresql_where=sa.text("NOT orphaned"),
    )

    op.create_table(
        "translation_revision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("translation_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("status", sa.String(length=64), nullable=False),
        sa.Column("edited_by", sa.Text(), nullable=True),
        sa.Column("at", sa.String(length=27), nullable=False),
        sa.ForeignKeyConstraint(
            ["translation_id"],
            ["translated_segment.id"],
            name=op.f("fk_translation_revision_translation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_translation_revision")),
    )
    op.create_index(
        op.f("ix_translation_revision_translation_id"),
        "translation_revision",
        ["translation_id"],
        unique=False,
    )


def downgrade() -> None:
    op.drop_table("translation_revision")
    op.drop_table("translated_segment")
    op.drop_table("link")
    op.drop_table("job_item")
    op.drop_table("alignment")
    op.drop_table("job")
    op.drop_table("article")
    op.drop_table("vector")
    op.drop_table("project")
