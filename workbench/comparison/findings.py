"""What a comparison shows, each with the passages that prove it.

- *exclusive*: a segment that only the commentary has. Its confidence is the chance that no outlet
  has it, from the best score it reaches in each.
- *shared*: a segment that every outlet has; its confidence is the chance that all those links hold.
- *omission*: a statement of several outlets that the commentary lacks, see
  `workbench.comparison.omissions`.
- *discrepancy*: a link whose passages disagree, see `workbench.comparison.discrepancies`; the
  confidence is that of the link times that of the disagreement.
"""

import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from workbench.alignment.encoder import Encoder, is_unknown
from workbench.alignment.features import Floats, Side
from workbench.alignment.scoring import score_pairs
from workbench.alignment.sides import side_of
from workbench.alignment.threads import one_blas_thread
from workbench.comparison.discrepancies import find_discrepancies
from workbench.comparison.omissions import Omission, find_omissions
from workbench.comparison.recognition import NameRecogniser
from workbench.text.alignment import Link
from workbench.text.article import Article, Segment
from workbench.text.finding import Discrepancy, Finding, FindingKind, Passage, Statement

METHOD = "findings/2"
FEWEST_OUTLETS = 2
"""“Everywhere” and “nowhere” mean something from this many outlets on."""


@dataclass(frozen=True)
class Covered:
    """A coverage article with the links that count between it and the commentary.

    Attributes:
        id: the article's id.
        name: its outlet, for explanations.
        links: proposed and accepted ones and those made by hand; none that was rejected.
    """

    id: str
    name: str
    article: Article
    links: tuple[Link, ...]

    @cached_property
    def segments(self) -> tuple[Segment, ...]:
        """The segments compared."""
        return self.article.included_segments

    @cached_property
    def unmatched(self) -> tuple[int, ...]:
        """The numbers of the segments no link leads to."""
        linked = {id_ for link in self.links for id_ in link.coverage}
        return tuple(n for n, segment in enumerate(self.segments) if segment.id not in linked)

    def link_of(self, segment_id: str) -> Link | None:
        """The surest link of a commentary segment; one made by hand is sure."""
        own = [link for link in self.links if segment_id in link.commentary]
        return max(own, key=_sureness, default=None)


def signature(articles: Iterable[Article], recogniser: NameRecogniser | None = None) -> str:
    """What makes the findings of these articles, with what recognises names in their languages."""
    languages = {code for article in articles for code in _languages(article)}
    names = recogniser.signature(languages) if recogniser else ""
    return f"{METHOD} names={names}" if names else METHOD


def _languages(article: Article) -> set[str]:
    blocks = (block for block in article.blocks if block.included and block.language.certain)
    return {article.language.code, *(block.language.code for block in blocks)}


def find_findings(
    commentary: Article,
    coverage: Sequence[Covered],
    encoder: Encoder,
    recogniser: NameRecogniser | None = None,
) -> tuple[Finding, ...]:
    """Find what commentary and coverage share, leave out and contradict each other in.

    The same inputs give the same findings with the same ids, in the same order: exclusives, shared
    statements and discrepancies in the commentary's reading order, then omissions, those of most
    outlets first. Nothing is exclusive, shared or omitted unless at least two outlets are compared.

    Args:
        recogniser: finds names besides those that the rules find.
    """
    own = commentary.included_segments
    found: list[Finding] = list(_discrepancies(commentary, coverage, recogniser))
    if own and len(coverage) >= FEWEST_OUTLETS:
        with one_blas_thread():
            sides, scores = _scored(own, coverage, encoder)
            found += _by_segment(own, coverage, scores)
            found += _omissions(coverage, sides, scores, encoder)
    place = {segment.id: n for n, segment in enumerate(own)}
    found.sort(key=lambda f: min((place[id_] for id_ in f.commentary), default=len(place)))
    return _named(found)


def find_omitted(
    commentary: Article, coverage: Sequence[Covered], encoder: Encoder
) -> tuple[Finding, ...]:
    """Find the omissions alone: as `find_findings` does, in the same order, with the same ids."""
    own = commentary.included_segments
    if not own or len(coverage) < FEWEST_OUTLETS:
        return ()
    with one_blas_thread():
        return _named(_omissions(coverage, *_scored(own, coverage, encoder), encoder))


def _scored(
    own: Sequence[Segment], coverage: Sequence[Covered], encoder: Encoder
) -> tuple[list[Side], list[Floats | None]]:
    """Score the commentary's segments against every article's; an empty one has no scores."""
    mine = side_of([segment.core for segment in own], encoder)
    sides = [side_of([s.core for s in c.segments], encoder) for c in coverage]
    return sides, [score_pairs(mine, side) if len(side) else None for side in sides]


def _by_segment(
    own: Sequence[Segment], coverage: Sequence[Covered], scores: Sequence[Floats | None]
) -> Iterator[Finding]:
    for n, segment in enumerate(own):
        links = [(c, link) for c in coverage if (link := c.link_of(segment.id))]
        if not links:
            best = [float(table[n].max()) for table in scores if table is not None]
            confidence = math.prod(1 - score for score in best)
            told = f"None of the {len(coverage)} outlets reports this."
            yield _finding(FindingKind.EXCLUSIVE, (segment.id,), (), confidence, told)
        elif len(links) == len(coverage):
            confidence = math.prod(_sureness(link) for _, link in links)
            passages = [Passage(c.id, link.coverage) for c, link in links]
            told = f"All {len(coverage)} outlets report this."
            yield _finding(FindingKind.SHARED, (segment.id,), passages, confidence, told)


def _omissions(
    coverage: Sequence[Covered],
    sides: Sequence[Side],
    scores: Sequence[Floats | None],
    encoder: Encoder,
) -> Iterator[Finding]:
    """Find omissions among articles the encoder reads: others all look alike to it."""
    read = [
        (article, side, table.max(axis=0))
        for article, side, table in zip(coverage, sides, scores, strict=True)
        if table is not None and not is_unknown(encoder, article.article)
    ]
    articles = [article for article, _, _ in read]
    unmatched = [article.unmatched for article in articles]
    best = [likely for _, _, likely in read]
    for omission in find_omissions([side for _, side, _ in read], unmatched, best):
        yield _omission(omission, articles)


def _omission(omission: Omission, articles: Sequence[Covered]) -> Finding:
    places: dict[int, list[str]] = {}
    for outlet, number in omission.places:
        places.setdefault(outlet, []).append(articles[outlet].segments[number].id)
    passages = [Passage(articles[outlet].id, tuple(ids)) for outlet, ids in places.items()]
    names = ", ".join(articles[outlet].name for outlet in places)
    told = f"{len(places)} outlets report this, the commentary does not: {names}."
    return _finding(FindingKind.OMISSION, (), passages, omission.confidence, told)


def statements(article: Article, passages: Iterable[Sequence[str]]) -> list[Statement]:
    """Say what passages of an article state, each given by the ids of its segments."""
    texts = {s.id: (s.core, block.language) for block in article.blocks for s in block.segments}
    whole = "\n".join(block.text for block in article.blocks if block.included)
    published = _day(article.published_at)
    said = []
    for ids in passages:
        known = [texts[id_] for id_ in ids if id_ in texts]
        languages = [guess.code for _, guess in known if guess.certain]
        language = languages[0] if languages else article.language.code
        text = " ".join(core for core, _ in known)
        said.append(Statement(text, language, published, whole))
    return said


def _day(published_at: str | None) -> date | None:
    try:
        return date.fromisoformat((published_at or "")[:10])
    except ValueError:
        return None


def _discrepancies(
    commentary: Article, coverage: Sequence[Covered], recogniser: NameRecogniser | None
) -> Iterator[Finding]:
    for article in coverage:
        own = statements(commentary, (link.commentary for link in article.links))
        other = statements(article.article, (link.coverage for link in article.links))
        for link, mine, theirs in zip(article.links, own, other, strict=True):
            for found in find_discrepancies(mine, theirs, recogniser):
                confidence = found.confidence * _sureness(link)
                passages = [Passage(article.id, link.coverage)]
                told = f"{article.name}: {found.explanation}"
                finding = _finding(
                    FindingKind.DISCREPANCY, link.commentary, passages, confidence, told
                )
                yield replace(finding, discrepancy=found)


def _sureness(link: Link) -> float:
    return 1.0 if link.score is None else link.score


def _finding(
    kind: FindingKind,
    commentary: tuple[str, ...],
    coverage: Iterable[Passage],
    confidence: float,
    told: str,
) -> Finding:
    return Finding("", kind, commentary, tuple(coverage), round(confidence, 4), told)


def _named(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Give every finding its id; article ids, which differ in a copy, play no part in it."""
    seen = Counter[str]()
    named = []
    for finding in findings:
        key = _digest(finding)
        seen[key] += 1
        named.append(replace(finding, id=key if seen[key] == 1 else f"{key}-{seen[key]}"))
    return tuple(named)


def _digest(finding: Finding) -> str:
    passages = [passage.segments for passage in finding.coverage]
    content = [finding.kind, finding.commentary, passages, _said(finding.discrepancy)]
    return hashlib.sha256(json.dumps(content, ensure_ascii=False).encode()).hexdigest()[:12]


def _said(discrepancy: Discrepancy | None) -> list[object]:
    if discrepancy is None:
        return []
    mentions = (discrepancy.commentary, discrepancy.coverage)
    return [discrepancy.kind, *[[(m.start, m.text) for m in side] for side in mentions]]
