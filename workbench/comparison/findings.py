"""What a comparison shows, each with the passages that prove it.

- *exclusive*: a segment that only the commentary has. Its confidence is the chance that no outlet
  has it, from the best score it reaches in each text.
- *shared*: a segment that every outlet has; its confidence is the chance that all those links hold.
- *omission*: a statement of several outlets that the commentary lacks, see
  `workbench.comparison.omissions`.
- *discrepancy*: a link whose passages disagree, see `workbench.comparison.discrepancies`; the
  confidence is that of the link times that of the disagreement.

Outlets that print one text are one source, see `workbench.comparison.copies`: each finding tells
how many independent texts prove it. Articles the encoder cannot read prove no absence.
"""

import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from workbench.alignment.encoder import Encoder, is_unknown
from workbench.alignment.features import Floats, Side
from workbench.alignment.scoring import score_pairs
from workbench.alignment.sides import side_of
from workbench.alignment.threads import one_blas_thread
from workbench.comparison.copies import Copies, find_copies
from workbench.comparison.covered import Covered as Covered
from workbench.comparison.covered import statements as statements
from workbench.comparison.covered import sureness, words_of
from workbench.comparison.discrepancies import find_discrepancies
from workbench.comparison.omissions import Omission, find_omissions
from workbench.comparison.recognition import NameRecogniser
from workbench.comparison.telling import (
    mark_repeats,
    tell_exclusive,
    tell_omission,
    tell_shared,
)
from workbench.text.article import Article, Segment
from workbench.text.finding import Discrepancy, Finding, FindingKind, Passage

METHOD = "findings/3"
FEWEST_OUTLETS = 2
"""“Everywhere” and “nowhere” mean something from this many outlets on."""


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
    compared: Article | None = None,
) -> tuple[Finding, ...]:
    """Find what commentary and coverage share, leave out and contradict each other in.

    The same inputs give the same findings with the same ids, in the same order: exclusives, shared
    statements and discrepancies in the commentary's reading order, then omissions, those of most
    independent texts first. Nothing is exclusive, shared or omitted unless at least two outlets
    that the encoder reads are compared, and it reads the commentary.

    Args:
        recogniser: finds names besides those that the rules find.
        compared: the commentary with the words it was compared by, where those are a translation.
    """
    own = commentary.included_segments
    copies = _copies(coverage)
    found: list[Finding] = list(_discrepancies(commentary, coverage, recogniser))
    readable = _readable(commentary, coverage, encoder, compared)
    if readable:
        with one_blas_thread():
            sides, scores = _scored(words_of(commentary, compared), readable, encoder)
            best = {c.id: table.max(axis=1) for c, table in zip(readable, scores, strict=True)}
            found += _by_segment(own, coverage, best, copies)
            found += _omissions(readable, sides, scores, copies)
    place = {segment.id: n for n, segment in enumerate(own)}
    found.sort(key=lambda f: min((place[id_] for id_ in f.commentary), default=len(place)))
    return mark_repeats(_named(found), copies, {c.id: c.name for c in coverage})


def find_omitted(
    commentary: Article,
    coverage: Sequence[Covered],
    encoder: Encoder,
    compared: Article | None = None,
) -> tuple[Finding, ...]:
    """Find the omissions alone: as `find_findings` does, in the same order, with the same ids."""
    readable = _readable(commentary, coverage, encoder, compared)
    if not readable:
        return ()
    with one_blas_thread():
        sides, scores = _scored(words_of(commentary, compared), readable, encoder)
        return _named(_omissions(readable, sides, scores, _copies(coverage)))


def _copies(coverage: Iterable[Covered]) -> Copies:
    return find_copies(tuple((c.id, c.article) for c in coverage))


def _readable(
    commentary: Article, coverage: Sequence[Covered], encoder: Encoder, compared: Article | None
) -> list[Covered]:
    """The articles that can prove an absence; none where too few, or nothing to prove it of."""
    if not commentary.included_segments or (compared is None and is_unknown(encoder, commentary)):
        return []
    read = [article for article in coverage if article.reads(encoder)]
    return read if len(read) >= FEWEST_OUTLETS else []


def _scored(
    own: Sequence[str], coverage: Sequence[Covered], encoder: Encoder
) -> tuple[list[Side], list[Floats]]:
    """Score the commentary's segments against every article's."""
    mine = side_of(own, encoder)
    sides = [side_of(c.words, encoder) for c in coverage]
    return sides, [score_pairs(mine, side) for side in sides]


def _by_segment(
    own: Sequence[Segment],
    coverage: Sequence[Covered],
    best: Mapping[str, Floats],
    copies: Copies,
) -> Iterator[Finding]:
    """Find what only the commentary has, and what all have.

    Args:
        best: id of an article the encoder reads → ``(n,)``, the best score of each segment in it.
    """
    unread = [c for c in coverage if c.id not in best]
    groups = copies.texts((id_, ()) for id_ in best)
    for n, segment in enumerate(own):
        links = [(c, link) for c in coverage if (link := c.link_of(segment.id))]
        if not links:
            surest = [max(float(best[id_][n]) for id_ in group) for group in groups]
            confidence = math.prod(1 - score for score in surest)
            told = tell_exclusive(len(best), unread)
            yield _finding(FindingKind.EXCLUSIVE, (segment.id,), (), confidence, told)
        elif best.keys() <= {c.id for c, _ in links}:
            confidence = math.prod(sureness(link) for _, link in links)
            passages = [Passage(c.id, link.coverage) for c, link in links]
            texts = copies.texts((p.article, p.segments) for p in passages)
            left = [c for c in unread if not c.link_of(segment.id)]
            told = tell_shared([c for c, _ in links], texts, left)
            finding = _finding(FindingKind.SHARED, (segment.id,), passages, confidence, told)
            yield replace(finding, texts=texts)


def _omissions(
    articles: Sequence[Covered], sides: Sequence[Side], scores: Sequence[Floats], copies: Copies
) -> list[Finding]:
    """Find omissions, those of most independent texts first."""
    unmatched = [article.unmatched for article in articles]
    best = [table.max(axis=0) for table in scores]
    found = [_omission(o, articles, copies) for o in find_omissions(sides, unmatched, best)]
    return sorted(found, key=lambda finding: -finding.independent)


def _omission(omission: Omission, articles: Sequence[Covered], copies: Copies) -> Finding:
    places: dict[int, list[str]] = {}
    for outlet, number in omission.places:
        places.setdefault(outlet, []).append(articles[outlet].segments[number].id)
    passages = [Passage(articles[outlet].id, tuple(ids)) for outlet, ids in places.items()]
    texts = copies.texts((p.article, p.segments) for p in passages)
    told = tell_omission([articles[outlet] for outlet in places], texts)
    finding = _finding(FindingKind.OMISSION, (), passages, omission.confidence, told)
    return replace(finding, texts=texts)


def _discrepancies(
    commentary: Article,
    coverage: Sequence[Covered],
    recogniser: NameRecogniser | None,
) -> Iterator[Finding]:
    for article in coverage:
        own = statements(commentary, (link.commentary for link in article.links))
        other = statements(article.article, (link.coverage for link in article.links))
        for link, mine, theirs in zip(article.links, own, other, strict=True):
            for found in find_discrepancies(mine, theirs, recogniser):
                confidence = found.confidence * sureness(link)
                passages = [Passage(article.id, link.coverage)]
                told = f"{article.name}: {found.explanation}"
                finding = _finding(
                    FindingKind.DISCREPANCY, link.commentary, passages, confidence, told
                )
                yield replace(finding, discrepancy=found, texts=((article.id,),))


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
