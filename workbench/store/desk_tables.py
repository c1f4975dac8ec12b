"""The tables of the translator's desk: memory, glossary, flags let stand, effort, originals …"""

from sqlalchemy import ForeignKey, Index, LargeBinary, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from workbench.store.tables import ID, NAME, TIME, Base

HASH = String(16)
"""The first sixteen hexadecimal digits of a SHA-256."""


class MemoryUnitRow(Base):
    """A passage and its translation; without a project it is shared by all of them.

    It outlives the article it came from, so that no key leads there.
    """

    __tablename__ = "memory_unit"
    __table_args__ = (
        UniqueConstraint("project_id", "article_id", "segment_id", "target_language"),
        Index("ix_memory_unit_languages", "project_id", "source_language", "target_language"),
        Index(
            "ix_memory_unit_source",
            *("source_hash", "project_id", "source_language", "target_language"),
        ),
        Index("ix_memory_unit_batch", "batch", "project_id"),
        {"sqlite_autoincrement": True},  # an id never comes back, so that a higher one is newer
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    project_id: Mapped[str | None] = mapped_column(ForeignKey("project.id", ondelete="CASCADE"))
    source_language: Mapped[str] = mapped_column(NAME)
    target_language: Mapped[str] = mapped_column(NAME)
    source: Mapped[str] = mapped_column(Text)
    target: Mapped[str] = mapped_column(Text)
    source_hash: Mapped[str] = mapped_column(HASH)
    before_hash: Mapped[str | None] = mapped_column(HASH)
    after_hash: Mapped[str | None] = mapped_column(HASH)
    article_id: Mapped[str | None] = mapped_column(ID)
    segment_id: Mapped[str | None] = mapped_column(NAME)
    origin: Mapped[str] = mapped_column(Text)
    batch: Mapped[str | None] = mapped_column(ID)
    created_at: Mapped[str] = mapped_column(TIME)
    updated_at: Mapped[str] = mapped_column(TIME)


class TermRow(Base):
    """A term and what it is to be called in another language; without a project it is shared."""

    __tablename__ = "term"
    __table_args__ = (Index("ix_term_languages", "source_language", "target_language"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    project_id: Mapped[str | None] = mapped_column(
        ForeignKey("project.id", ondelete="CASCADE"), index=True
    )
    concept: Mapped[str] = mapped_column(ID, index=True)
    source_language: Mapped[str] = mapped_column(NAME)
    target_language: Mapped[str] = mapped_column(NAME)
    source: Mapped[str] = mapped_column(Text)
    target: Mapped[str] = mapped_column(Text)
    status: Mapped[str] = mapped_column(NAME)
    part_of_speech: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)
    origin: Mapped[str] = mapped_column(Text)
    batch: Mapped[str | None] = mapped_column(ID, index=True)
    created_at: Mapped[str] = mapped_column(TIME)
    updated_at: Mapped[str] = mapped_column(TIME)


class DismissalRow(Base):
    """A flag somebody looked at and let stand; it comes back when what it was raised for changes.

    The fingerprint is of the flag's code with the source and the translation it was raised for.
    """

    __tablename__ = "dismissed_flag"
    __table_args__ = (UniqueConstraint("project_id", "target", "fingerprint"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    project_id: Mapped[str] = mapped_column(ForeignKey("project.id", ondelete="CASCADE"))
    target: Mapped[str] = mapped_column(NAME)
    code: Mapped[str] = mapped_column(NAME)
    fingerprint: Mapped[str] = mapped_column(HASH)
    reason: Mapped[str] = mapped_column(Text)
    author: Mapped[str | None] = mapped_column(Text)
    at: Mapped[str] = mapped_column(TIME)


class EffortRow(Base):
    """How long somebody worked on a segment: milliseconds at the keyboard, and how many visits."""

    __tablename__ = "effort"

    article_id: Mapped[str] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )
    target: Mapped[str] = mapped_column(NAME, primary_key=True)
    segment_id: Mapped[str] = mapped_column(NAME, primary_key=True)
    active_ms: Mapped[int]
    visits: Mapped[int]
    updated_at: Mapped[str] = mapped_column(TIME)


class AnnotationRow(Base):
    """An error somebody marked in a translation, by type and severity (MQM)."""

    __tablename__ = "annotation"
    __table_args__ = (Index("ix_annotation_article_id_target", "article_id", "target"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[str] = mapped_column(ForeignKey("article.id", ondelete="CASCADE"))
    target: Mapped[str] = mapped_column(NAME)
    segment_id: Mapped[str] = mapped_column(NAME)
    quote: Mapped[str] = mapped_column(Text)
    category: Mapped[str] = mapped_column(NAME)
    severity: Mapped[str] = mapped_column(NAME)
    note: Mapped[str] = mapped_column(Text)
    author: Mapped[str | None] = mapped_column(Text)
    at: Mapped[str] = mapped_column(TIME)


class ProjectSettingRow(Base):
    """What was chosen for a project; the value is JSON."""

    __tablename__ = "project_setting"

    project_id: Mapped[str] = mapped_column(
        ForeignKey("project.id", ondelete="CASCADE"), primary_key=True
    )
    name: Mapped[str] = mapped_column(NAME, primary_key=True)
    value: Mapped[str] = mapped_column(Text)
    updated_at: Mapped[str] = mapped_column(TIME)


class OriginalRow(Base):
    """The file an article was read from, byte for byte, to hand it out again in another language.

    It has no place in `ArticleRow`, which is read whole each time somebody opens the article.
    """

    __tablename__ = "original"

    article_id: Mapped[str] = mapped_column(
        ForeignKey("article.id", ondelete="CASCADE"), primary_key=True
    )
    name: Mapped[str] = mapped_column(Text)
    sha256: Mapped[str] = mapped_column(String(64))
    data: Mapped[bytes] = mapped_column(LargeBinary)
