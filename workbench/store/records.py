"""What the store hands out: frozen values, never rows.

Times are ISO 8601 in UTC with microseconds and a ``Z`` (``2025-12-02T10:11:12.000000Z``): they
sort as text, and ``datetime.fromisoformat`` reads them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from workbench.text.alignment import Link
from workbench.text.article import Article
from workbench.text.brought_in import is_as_it_came
from workbench.text.translation import Flag, Hypothesis, Route, Status

RESEGMENTED = "resegmented"
"""The code of the flag on a translation whose source was cut anew under it."""

EDITED_BY_A_PERSON = ", edited by a person"
"""What follows the route of a text that is no longer what came out of it."""


@dataclass(frozen=True, slots=True)
class Project:
    """A named workspace.

    Attributes:
        example: whether it is the worked example that ships with the workbench.
        updated_at: when it was last used.
        deleted_at: when it was deleted; ``None`` while it is in use.
        commentary_count: how many commentary articles it holds, deleted ones left out.
        coverage_count: the same of coverage articles.
    """

    id: str
    name: str
    example: bool
    created_at: str
    updated_at: str
    deleted_at: str | None
    commentary_count: int
    coverage_count: int


@dataclass(frozen=True, slots=True)
class StoredArticle:
    """An article as it is kept.

    Attributes:
        source_text: what the user gave, before its structure was recognised.
        version: 1 for a new article, one more with every update.
        updated_at: when it was last worked on: its text, its translations, what is decided.
    """

    id: str
    project_id: str
    article: Article
    source_text: str
    version: int
    created_at: str
    updated_at: str
    deleted_at: str | None


@dataclass(frozen=True, slots=True)
class TranslatedSegment:
    """A segment in a target language.

    Attributes:
        source: the text it translates, as it was when it was translated.
        text: the translation.
        draft: the newest machine translation, kept beside an edit; empty where there is none.
        route: the engines ``text`` came from, before any edit.
        flags: what to look at in ``text``.
        alternatives: further machine proposals, best first.
        version: 1 for a new one, one more with every change of text or status.
        orphaned: whether the article no longer has this segment.
        edited_by: who changed it last, where that was given.
    """

    segment_id: str
    source: str
    text: str
    draft: str
    status: Status
    route: Route
    flags: tuple[Flag, ...]
    alternatives: tuple[Hypothesis, ...]
    version: int
    updated_at: str
    orphaned: bool
    edited_by: str | None = None

    def proposed(self, text: str) -> bool:
        """Whether a machine proposed this very text, white space aside."""
        proposals = (self.draft, *(other.text for other in self.alternatives))
        return text.split() in [proposal.split() for proposal in proposals]

    @property
    def origin(self) -> str:
        """The route's label, and that a person changed what came out of it."""
        as_it_came = self.proposed(self.text) or is_as_it_came(self.route, self.text)
        rewritten = self.status is not Status.MACHINE and not as_it_came
        return self.route.label + (EDITED_BY_A_PERSON if self.route.steps and rewritten else "")


@dataclass(frozen=True, slots=True)
class Edit:
    """What a person made of a segment, to be saved.

    Attributes:
        source: the text that was translated.
        version: of the stored text it is based on; 0 where there was none.
        flags: what checking the new text found; ``None`` keeps those it had, less the one that
            says the source was cut anew.
    """

    segment_id: str
    source: str
    text: str
    status: Status
    version: int
    flags: Sequence[Flag] | None = None
    edited_by: str | None = None


@dataclass(frozen=True, slots=True)
class Incoming:
    """A translation made elsewhere, for one segment.

    Attributes:
        source: the text it translates.
        flags: what checking it found.
        version: of the text that stood there when it was decided; 0 where there was none.
        status: how far it has come.
    """

    segment_id: str
    source: str
    text: str
    route: Route
    flags: tuple[Flag, ...]
    version: int
    status: Status = Status.EDITED


@dataclass(frozen=True, slots=True)
class Revision:
    """A text a translated segment had before.

    Attributes:
        at: when that text was written, not when it was replaced.
    """

    text: str
    status: Status
    at: str
    edited_by: str | None = None


class JobState(StrEnum):
    """How far a job has come."""

    PENDING = "pending"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Job:
    """Long work, kept item by item.

    Attributes:
        params: what the work needs to know, as JSON values.
        total: how many items it has; ``done`` and ``failed`` are those finished.
        owner: who is working on it now.
    """

    id: str
    kind: str
    project_id: str
    params: Mapping[str, Any]
    state: JobState
    total: int
    done: int
    failed: int
    message: str | None
    created_at: str
    updated_at: str
    owner: str | None


@dataclass(frozen=True, slots=True)
class StoredAlignment:
    """One run of the coverage aligner over a commentary and a coverage article.

    Attributes:
        signature: everything that made it: encoder, revision, parameters.
        event_score: how likely both report the same event, 0 to 1.
        commentary_version: of the article as it was aligned; stale once it differs.
    """

    commentary_id: str
    coverage_id: str
    signature: str
    event_score: float
    commentary_version: int
    coverage_version: int
    created_at: str


@dataclass(frozen=True, slots=True)
class AlignmentRun:
    """What a run of the coverage aligner over a coverage article found, to be saved.

    Attributes:
        signature: everything that made it: encoder, revision, parameters.
        event_score: how likely both report the same event, 0 to 1.
        versions: of commentary and coverage as they were aligned; those stored now if ``None``.
    """

    coverage_id: str
    links: tuple[Link, ...]
    signature: str
    event_score: float
    versions: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class StoredLink:
    """A link with the user's decision.

    Attributes:
        orphaned: whether one side has none of its segments left in its article.
        stale: whether it was decided on and the last run does not propose it; it has no score.
    """

    id: str
    commentary_id: str
    coverage_id: str
    link: Link
    version: int
    orphaned: bool
    updated_at: str
    stale: bool = False

    @property
    def by_hand(self) -> bool:
        """Whether a person made it."""
        return self.link.score is None and not self.stale


class Subject(StrEnum):
    """What a decision is about."""

    LINK = "link"
    FINDING = "finding"


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing somebody decided; none is ever changed or removed.

    Attributes:
        batch: the same for decisions taken in one step, such as relinking.
        undoes: the batch this one takes back; ``None`` for an ordinary decision.
        key: the id of the link or finding.
        before: its state before; empty where it did not exist.
        after: its state after; empty where it was removed.
        reason: in the user's words; may be empty.
        note: what the link or finding said, readable when it is gone.
        author: who decided, where that was given.
    """

    commentary_id: str
    batch: str
    undoes: str | None
    subject: Subject
    key: str
    before: str
    after: str
    reason: str
    note: str
    author: str | None
    at: str
