"""A comparison as a report: what was asked, what was read, what was found, who decided what.

Values only. `workbench.services.report` puts them together, the other modules named ``report_…``
write them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from workbench.exchange.report_parts import ReportDecision as ReportDecision
from workbench.exchange.report_parts import ReportLink as ReportLink
from workbench.exchange.report_parts import ReportTranslation as ReportTranslation
from workbench.exchange.tables import ReportOverview
from workbench.text.article import Article, Segment
from workbench.text.finding import Finding, FindingKind, FindingState
from workbench.text.translation import Status

KINDS = (
    FindingKind.DISCREPANCY,
    FindingKind.OMISSION,
    FindingKind.EXCLUSIVE,
    FindingKind.SHARED,
)
"""The order in which findings are told."""


@dataclass(frozen=True)
class ReportArticle:
    """An article of the comparison; of coverage, with its links to the commentary.

    Attributes:
        id: as in findings and links.
        name: what it is called in tables, no two of a report the same.
        added_at: when it was read into the workbench, ISO 8601.
        translations: segment id → its translation into the report's language.
        words: segment id → the words it was compared by, where those are a translation.
        words_language: BCP-47, of `words`; empty where it was compared by its own.
        links: in the commentary's reading order, rejected ones included.
        signature: what made the links; empty for the commentary.
        event_score: how likely it reports the commentary's event, 0 to 1; ``None`` for the
            commentary itself.
    """

    id: str
    name: str
    article: Article
    added_at: str = ""
    translations: Mapping[str, ReportTranslation] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    words_language: str = ""
    links: tuple[ReportLink, ...] = ()
    signature: str = ""
    event_score: float | None = None

    @property
    def accessed_at(self) -> str:
        """When it was read at its address: as a person said, else the day it was added; ISO 8601.

        Empty where it has no address.
        """
        return (self.article.accessed_at or self.added_at[:10]) if self.article.url else ""

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """The segments compared, in reading order."""
        return self.article.included_segments

    @cached_property
    def standing(self) -> tuple[ReportLink, ...]:
        """The links that were not rejected."""
        return tuple(link for link in self.links if link.counts)

    @cached_property
    def matched(self) -> frozenset[str]:
        """The segments of this article that a standing link leads to."""
        return frozenset(id_ for link in self.standing for id_ in link.link.coverage)

    @cached_property
    def covers(self) -> frozenset[str]:
        """The commentary's segments that a standing link leads from."""
        return frozenset(id_ for link in self.standing for id_ in link.link.commentary)

    def passage(self, ids: Sequence[str]) -> str:
        """Join segments into the text that the mentions of a discrepancy point into."""
        return " ".join(self._cores[id_] for id_ in ids if id_ in self._cores)

    def language(self, ids: Sequence[str]) -> str:
        """Tell the language of a passage: of its blocks where that is certain, or the article's."""
        known = (self._languages[id_] for id_ in ids if id_ in self._languages)
        return next(known, self.article.language.code)

    def translation(self, ids: Sequence[str]) -> ReportTranslation | None:
        """Join the translations of segments; ``None`` unless all of them are translated."""
        found = [self.translations.get(id_) for id_ in ids]
        known = [translation for translation in found if translation]
        if not known or len(known) < len(found):
            return None
        return ReportTranslation(
            " ".join(translation.text for translation in known),
            "; ".join(dict.fromkeys(translation.route for translation in known)),
            Status.CONFIRMED if all(t.confirmed for t in known) else Status.MACHINE,
        )

    @cached_property
    def _cores(self) -> Mapping[str, str]:
        return {segment.id: segment.core for segment in self.article.segments}

    @cached_property
    def _languages(self) -> Mapping[str, str]:
        return {
            segment.id: block.language.code
            for block in self.article.blocks
            if block.language.certain
            for segment in block.segments
        }


@dataclass(frozen=True, slots=True)
class ReportFinding:
    """A finding with what was made of it.

    Attributes:
        decision: the last one about it; ``None`` while nobody decided.
    """

    finding: Finding
    state: FindingState = FindingState.OPEN
    decision: ReportDecision | None = None


@dataclass(frozen=True)
class Report:
    """Everything a comparison is cited by.

    Attributes:
        question: the research question, in the user's words; may be empty.
        language: BCP-47, into which passages are translated where a translation is kept.
        minimum_score: proposed links below it are left out.
        gone: decisions about findings that no longer come up.
        history: everything that was decided, oldest first.
        encoder: its name and revision.
        findings_method: name and version of what made the findings.
        version: of the workbench.
        created: ISO 8601, UTC.
        notes: what to be careful about, such as an uncertain language.
        overview: ``None`` in reports of older versions.
        copies: ids of coverage articles that are copies of one text, each at least two.
        texts: id of a commentary segment → how many independent texts have it.
    """

    question: str
    commentary: ReportArticle
    coverage: tuple[ReportArticle, ...]
    findings: tuple[ReportFinding, ...]
    gone: tuple[ReportDecision, ...] = ()
    history: tuple[ReportDecision, ...] = ()
    language: str = "en"
    minimum_score: float = 0.0
    encoder: str = ""
    findings_method: str = ""
    version: str = ""
    created: str = ""
    notes: tuple[str, ...] = ()
    overview: ReportOverview | None = None
    copies: tuple[tuple[str, ...], ...] = ()
    texts: Mapping[str, int] = field(default_factory=dict)

    @property
    def independent(self) -> int:
        """How many independent texts the coverage is."""
        return len(self.coverage) - sum(len(group) - 1 for group in self.copies)

    def copied_in(self, article: ReportArticle) -> tuple[ReportArticle, ...]:
        """Find the other articles that have an article's text."""
        group = next((group for group in self.copies if article.id in group), ())
        return tuple(self.by_id[id_] for id_ in group if id_ != article.id)

    @property
    def title(self) -> str:
        """The commentary's title."""
        return self.commentary.article.title

    @property
    def articles(self) -> tuple[ReportArticle, ...]:
        """The commentary, then its coverage."""
        return (self.commentary, *self.coverage)

    @cached_property
    def by_id(self) -> Mapping[str, ReportArticle]:
        """Find an article by its id."""
        return {article.id: article for article in self.articles}

    @property
    def signature(self) -> str:
        """Name all that made links and findings."""
        links = sorted({article.signature for article in self.coverage})
        return "; ".join([f"workbench {self.version}", *links, self.findings_method])

    def of_kind(self, kind: FindingKind) -> tuple[ReportFinding, ...]:
        """Find the findings of a kind, in their order."""
        return tuple(found for found in self.findings if found.finding.kind is kind)
