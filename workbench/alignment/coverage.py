"""Coverage alignment: links between a commentary and an article that is not its translation.

Where things stand plays no part, a link may join several segments, a segment may be in several
links, and any may stay unmatched.

1. Every segment is scored against every segment of the other side: cosine, of the nearest clauses
   too and with the segment before; how far it is ahead of its best rivals (the idea of margin
   scoring, Artetxe & Schwenk 2019, and of CSLS, Conneau et al. 2018, with one neighbour); how much
   of its words the other has, each word embedded by itself; rare numbers and months both have;
   lengths; and how near these two articles are altogether.
2. A logistic function turns that into a score from 0 to 1. Its weights were fitted on labelled
   articles of our own (``benchmarks/fit_coverage.py``), so that about 80 % of the links scored
   0.8 hold.
3. Pairs are taken from the surest on, down to the threshold; what says a whole only together
   becomes one link.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.metadata import version

import numpy as np

from workbench.alignment.encoder import Encoder
from workbench.alignment.features import Floats, Side
from workbench.alignment.groups import Group, take
from workbench.alignment.scoring import score_links
from workbench.alignment.sides import side_of, words_of
from workbench.alignment.threads import one_blas_thread
from workbench.alignment.words import word_likeness
from workbench.text.alignment import Link
from workbench.text.article import Segment

METHOD = "coverage/3"
THRESHOLD = 0.35
"""Where links missed and links too many weigh the same, on the labelled articles."""


@dataclass(frozen=True, slots=True)
class CoverageAlignment:
    """What a commentary and one coverage article share.

    Every segment given is in at least one link or among the unmatched of its side.

    Attributes:
        links: in the commentary's reading order.
        unmatched_commentary: ids of commentary segments without a link, in reading order.
        unmatched_coverage: the same of the coverage article.
        threshold: the lowest score a link may have.
        signature: method, threshold, encoder and version of the workbench.
    """

    links: tuple[Link, ...]
    unmatched_commentary: tuple[str, ...]
    unmatched_coverage: tuple[str, ...]
    threshold: float
    signature: str


def align_coverage(
    commentary: Sequence[Segment],
    coverage: Sequence[Segment],
    encoder: Encoder,
    *,
    threshold: float = THRESHOLD,
) -> CoverageAlignment:
    """Link the segments of a commentary with those of one coverage article.

    Args:
        threshold: links scored below it are left out, 0 to 1: lower finds more, higher errs less.
    """
    groups: list[Group] = []
    if commentary and coverage:
        own, other = _sides(commentary, coverage, encoder)
        with one_blas_thread():
            scores = score_links(own, other, _likeness(commentary, coverage, encoder))
            groups = take(scores, threshold, own, other)
    links = [
        Link(
            tuple(commentary[i].id for i in group.own),
            tuple(coverage[j].id for j in group.other),
            round(group.score, 4),
        )
        for group in sorted(groups, key=lambda g: (g.own, g.other))
    ]
    return CoverageAlignment(
        tuple(links),
        _without(commentary, (key for link in links for key in link.commentary)),
        _without(coverage, (key for link in links for key in link.coverage)),
        threshold,
        signature(encoder, threshold),
    )


def signature(encoder: Encoder, threshold: float = THRESHOLD) -> str:
    """Name everything a coverage alignment depends on besides the texts."""
    workbench = version("translation-comparison-workbench")
    return f"{METHOD} threshold={threshold:g} encoder={encoder.id} workbench={workbench}"


def pair_scores(
    commentary: Sequence[Segment], coverage: Sequence[Segment], encoder: Encoder
) -> Floats:
    """Score every segment against every segment: ``(n, m)``, 0 to 1."""
    if not commentary or not coverage:
        return np.zeros((len(commentary), len(coverage)))
    words = _likeness(commentary, coverage, encoder)
    return score_links(*_sides(commentary, coverage, encoder), words)


def rank_passages(
    segment: Segment,
    commentary: Sequence[Segment],
    coverage: Sequence[Segment],
    encoder: Encoder,
) -> list[tuple[Segment, float]]:
    """Rank the segments of a coverage article for one commentary segment, best first.

    Ranked by cosine, which compares passages of one article fairly. The score beside each is that
    of the alignment: low for all but the best, because each is held against its rivals.

    Args:
        commentary: the commentary's segments, which are its rivals; may lack it.
    """
    if not coverage:
        return []
    ids = [s.id for s in commentary]
    known = list(commentary) if segment.id in ids else [segment, *commentary]
    row = ids.index(segment.id) if segment.id in ids else 0
    own, other = _sides(known, coverage, encoder)
    scores = score_links(own, other, _likeness(known, coverage, encoder))[row]
    cosines = other.vectors @ own.vectors[row]
    order = np.argsort(-cosines, kind="stable")
    return [(coverage[j], float(round(scores[j], 4))) for j in order]


def _sides(
    commentary: Sequence[Segment], coverage: Sequence[Segment], encoder: Encoder
) -> tuple[Side, Side]:
    return (
        side_of([segment.core for segment in commentary], encoder),
        side_of([segment.core for segment in coverage], encoder),
    )


def _without(segments: Sequence[Segment], linked: Iterable[str]) -> tuple[str, ...]:
    covered = set(linked)
    return tuple(s.id for s in segments if s.id not in covered)


def _likeness(
    commentary: Sequence[Segment], coverage: Sequence[Segment], encoder: Encoder
) -> Floats:
    own, other = (
        words_of([segment.core for segment in side], encoder) for side in (commentary, coverage)
    )
    return word_likeness(own, other)
