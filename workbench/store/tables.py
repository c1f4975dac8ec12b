"""The tables. Only generic types, so that the same ones serve SQLite and PostgreSQL."""

from typing import Any

from sqlalchemy import (
    JSON,
    Double,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    String,
    Text,
    UniqueConstraint,
    false,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

ID = String(12)
"""Twelve random hexadecimal digits; for segments, the digits of `workbench.text.ids`."""
TIME = String(27)
"""See `workbench.store.records` for the form."""
NAME = String(64)

LIVE = text("NOT orphaned")


class Base(DeclarativeBase):
    """What all tables share: constraints named by rule, so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class ProjectRow(Base):
    """A project."""

    __tablename__ = "project"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    example: Mapped[bool]
    created_at: Mapped[str] = mapped_column(TIME)
    updated_at: Mapped[str] = mapped_column(TIME)
    deleted_at: Mapped[str | None] = mapped_column(TIME)


class ArticleRow(Base):
    """An article; its blocks, spans and segments are one document, read and written whole."""

    __tablename__ = "article"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    project_id: Mapped[str] = mapped_column(
        ForeignKey("project.id", ondelete="CASCADE"), index=True
    )
    role: Mapped[str] = mapped_column(NAME)
    title: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(NAME)
    probability: Mapped[float] = mapped_column(Double)
    outlet: Mapped[str | None] = mapped_column(Text)
    author: Mapped[str | None] = mapped_column(Text)
    url: Mapped[str | None] = mapped_column(Text)
    published_at: Mapped[str | None] = mapped_column(Text)
    file: Mapped[str | None] = mapped_column(Text)
    notes: Mapped[Any] = mapped_column(JSON)
    blocks: Mapped[Any] = mapped_column(JSON)
    source_text: Mapped[str] = mapped_column(Text)
    version: Mapped[int]
    created_at: Mapped[str] = mapped_column(TIME)
    updated_at: Mapped[str] = mapped_column(TIME)
    deleted_at: Mapped[str | None] = mapped_column(TIME)
    accessed_at: Mapped[str | None] = mapped_column(Text)


class TranslationRow(Base):
    """A translated segment; an orphan keeps its old segment id beside whoever has it now."""

    __tablename__ = "translated_segment"
    __table_args__ = (
        Index(
            "uq_translated_segment_live",
            "article_id",
            "target",
            "segment_id",
            unique=True,
            sqlite_where=LIVE,
        ),
        Index("ix_translated_segment_article_id_target", "article_id", "target"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    target: Mapped[str] = mapped_column(NAME)
    segment_id: Mapped[str] = mapped_column(NAME)
    source: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    draft: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(NAME)
    route: Mapped[Any] = mapped_column(JSON)
    flags: Mapped[Any] = mapped_column(JSON)
    alternatives: Mapped[Any] = mapped_column(JSON)
    version: Mapped[int]
    orphaned: Mapped[bool]
    edited_by: Mapped[str | None] = mapped_column(Text)
    updated_at: Mapped[str] = mapped_column(TIME)


class RevisionRow(Base):
    """A text that was replaced; rows are only ever added."""

    __tablename__ = "translation_revision"

    id: Mapped[int] = mapped_column(primary_key=True)
    translation_id: Mapped[int] = mapped_column(
        ForeignKey("translated_segment.id", ondelete="CASCADE"), index=True
    )
    text: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(NAME)
    edited_by: Mapped[str | None] = mapped_column(Text)
    at: Mapped[str] = mapped_column(TIME)


class JobRow(Base):
    """A job."""

    __tablename__ = "job"

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    project_id: Mapped[str] = mapped_column(
        ForeignKey("project.id", ondelete="CASCADE"), index=True
    )
    kind: Mapped[str] = mapped_column(NAME)
    params: Mapped[Any] = mapped_column(JSON)
    state: Mapped[str] = mapped_column(NAME)
    message: Mapped[str | None] = mapped_column(Text)
    cancel_requested: Mapped[bool]
    owner: Mapped[str | None] = mapped_column(Text)
    heartbeat_at: Mapped[str | None] = mapped_column(TIME)
    created_at: Mapped[str] = mapped_column(TIME)
    updated_at: Mapped[str] = mapped_column(TIME)


class JobItemRow(Base):
    """One item of a job."""

    __tablename__ = "job_item"
    __table_args__ = (UniqueConstraint("job_id", "key"),)

    job_id: Mapped[str] = mapped_column(ForeignKey("job.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(NAME)
    message: Mapped[str | None] = mapped_column(Text)


class AlignmentRow(Base):
    """One run of the coverage aligner."""

    __tablename__ = "alignment"

    commentary_id: Mapped[str] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )
    coverage_id: Mapped[str] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    signature: Mapped[str] = mapped_column(Text)
    event_score: Mapped[float] = mapped_column(Double)
    commentary_version: Mapped[int]
    coverage_version: Mapped[int]
    created_at: Mapped[str] = mapped_column(TIME)


class LinkRow(Base):
    """A link; it is orphaned when either side is.

    It is stale when it was decided on and the last run does not propose it: then its score is of
    an earlier one.
    """

    __tablename__ = "link"
    __table_args__ = (
        Index("ix_link_commentary_id_coverage_id", "commentary_id", "coverage_id"),
        Index("ix_link_coverage_id", "coverage_id"),
    )

    id: Mapped[str] = mapped_column(ID, primary_key=True)
    commentary_id: Mapped[str] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    coverage_id: Mapped[str] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    commentary_segments: Mapped[Any] = mapped_column(JSON)
    coverage_segments: Mapped[Any] = mapped_column(JSON)
    score: Mapped[float | None] = mapped_column(Double)
    state: Mapped[str] = mapped_column(NAME)
    version: Mapped[int]
    commentary_orphaned: Mapped[bool]
    coverage_orphaned: Mapped[bool]
    updated_at: Mapped[str] = mapped_column(TIME)
    stale: Mapped[bool] = mapped_column(server_default=false())


class DecisionRow(Base):
    """One thing somebody decided about a link or a finding; rows are only ever added."""

    __tablename__ = "decision"

    id: Mapped[int] = mapped_column(primary_key=True)
    commentary_id: Mapped[str] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), index=True
    )
    batch: Mapped[str] = mapped_column(ID)
    undoes: Mapped[str | None] = mapped_column(ID)
    subject: Mapped[str] = mapped_column(NAME)
    key: Mapped[str] = mapped_column(NAME)
    before: Mapped[str] = mapped_column(NAME)
    after: Mapped[str] = mapped_column(NAME)
    reason: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)
    author: Mapped[str | None] = mapped_column(Text)
    at: Mapped[str] = mapped_column(TIME)


class VectorRow(Base):
    """A cached vector: float32, little-endian."""

    __tablename__ = "vector"

    encoder_id: Mapped[str] = mapped_column(Text, primary_key=True)
    hash: Mapped[str] = mapped_column(String(32), primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[str] = mapped_column(TIME, index=True)


def limit_indexes(dialect: str) -> None:
    """Give indexes of live rows their condition on PostgreSQL too.

    Told when such a database is made: to name a dialect loads it with all its drivers, which
    every start would wait for.
    """
    if dialect == "postgresql":
        indexes = Base.metadata.tables[TranslationRow.__tablename__].indexes
        next(index for index in indexes if index.unique).dialect_options[dialect]["where"] = LIVE
