"""Parallel alignment: beads between a text and its translation; monotone, m-n and complete.

1. Each sentence is embedded once; names and numbers in common are added to its vector.
2. Sure pairs of sentences are found coarsely (`parallel_anchors`), a band is laid around them
   (`parallel_band`).
3. Within the band the best sequence of beads is found exactly (`parallel_search`), by the fit of
   vectors, lengths and closing marks (`parallel_scores`).

Time and memory grow with the length of the texts. The settings were chosen, not trained:
``benchmarks/parallel.py``.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib.metadata import version

import numpy as np

from workbench.alignment.encoder import Encoder
from workbench.alignment.parallel_anchors import Anchors, find_anchors
from workbench.alignment.parallel_band import band_around
from workbench.alignment.parallel_scores import Weights, score_block
from workbench.alignment.parallel_search import Band, best_beads
from workbench.alignment.parallel_sides import ParallelSide, make_sides
from workbench.alignment.threads import one_blas_thread
from workbench.text.alignment import Bead

METHOD = "parallel/1"
USUAL = Weights()
_SAME_LENGTH = 5
"""The usual ratio of lengths starts from so many stretches of the same length."""


@dataclass(frozen=True, slots=True)
class ParallelAlignment:
    """How a text and its translation correspond.

    Attributes:
        beads: in the order of both texts; every sentence of either side is in exactly one. The
            score is the cosine of both sides, 0 where one is empty.
        signature: method, settings, encoder and version of the workbench.
    """

    beads: tuple[Bead, ...]
    signature: str


def align_parallel(
    source: Sequence[str], target: Sequence[str], encoder: Encoder, *, weights: Weights = USUAL
) -> ParallelAlignment:
    """Align the sentences of a text with those of its translation.

    A blank sentence is not compared: it has no counterpart, or goes with the bead around it.
    """
    kept = [[at for at, text in enumerate(side) if text.strip()] for side in (source, target)]
    own, other = make_sides(
        [source[at].strip() for at in kept[0]], [target[at].strip() for at in kept[1]], encoder
    )
    beads = align_sides(own, other, weights=weights)
    if len(own) < len(source) or len(other) < len(target):
        beads = list(_with_blanks(beads, (*kept[0], len(source)), (*kept[1], len(target))))
    return ParallelAlignment(tuple(beads), signature(encoder, weights))


def _with_blanks(
    beads: Iterable[Bead], source: Sequence[int], target: Sequence[int]
) -> Iterator[Bead]:
    """Number the beads as the sentences were given, with nulls for the blank ones between them.

    Args:
        source: where the sentences that were aligned stood, and where the text ends.
        target: the same of the translation.
    """
    row, column = 0, 0
    for bead in (*beads, None):
        rows = range(source[-1], source[-1]) if bead is None else _span(bead.source, source)
        columns = range(target[-1], target[-1]) if bead is None else _span(bead.target, target)
        if rows or bead is None:
            yield from (Bead((at,), ()) for at in range(row, rows.start))
            row = rows.stop
        if columns or bead is None:
            yield from (Bead((), (at,)) for at in range(column, columns.start))
            column = columns.stop
        if bead is not None:
            yield Bead(tuple(rows), tuple(columns), bead.score)


def _span(numbers: Sequence[int], places: Sequence[int]) -> range:
    """Where the sentences stood that now have these numbers, blank ones between them included."""
    return range(places[numbers[0]], places[numbers[-1]] + 1) if numbers else range(0)


def signature(encoder: Encoder, weights: Weights = USUAL) -> str:
    """Name everything a parallel alignment depends on besides the texts."""
    workbench = version("translation-comparison-workbench")
    return f"{METHOD} {weights} encoder={encoder.id} workbench={workbench}"


def align_sides(
    own: ParallelSide, other: ParallelSide, *, weights: Weights = USUAL, band: Band | None = None
) -> list[Bead]:
    """Align sentences whose vectors are known.

    Args:
        band: where to search; around the anchors if not given.
    """
    if not len(own) or not len(other):
        lone = [Bead((at,), ()) for at in range(len(own))]
        return lone + [Bead((), (at,)) for at in range(len(other))]
    with one_blas_thread():
        anchors = find_anchors(own, other)
        if band is None:
            band = band_around(anchors, len(own), len(other))
        ratio = usual_ratio(own, other, anchors)
        score = partial(score_block, own, other, ratio=ratio, weights=weights)
        return [_bead(own, other, *spans) for spans in best_beads(score, band, weights.null)]


def usual_ratio(own: ParallelSide, other: ParallelSide, anchors: Anchors) -> float:
    """The usual length of a target text over that of its source.

    The median of what lies between neighbouring anchors, so that passages which one side lacks
    play no part; from few anchors near 1.
    """
    before = (
        np.concatenate([[0.0], np.cumsum(side.lengths, dtype=float)]) for side in (own, other)
    )
    between = [np.diff(sums[anchors[:, at]]) for at, sums in enumerate(before)]
    logarithms = np.log(between[1] / between[0])
    return float(np.exp(np.median([*logarithms, *np.zeros(_SAME_LENGTH)])))


def _bead(own: ParallelSide, other: ParallelSide, rows: range, columns: range) -> Bead:
    if not rows or not columns:
        return Bead(tuple(rows), tuple(columns))
    first, second = (
        side.lengths[span.start : span.stop] @ side.vectors[span.start : span.stop]
        for side, span in ((own, rows), (other, columns))
    )
    cosine = first @ second / max(float(np.linalg.norm(first) * np.linalg.norm(second)), 1e-6)
    return Bead(tuple(rows), tuple(columns), round(float(cosine), 4))
