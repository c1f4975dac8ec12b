"""Parallel alignment beside its peers, all on the same vectors.

Run: ``python -m benchmarks.parallel``. Text+Berg and half 0 of the made-up texts selected the
settings; half 1 of the made-up texts was only reported. On Text+Berg with the same vectors, as
measured elsewhere, bertalign reaches .860 strict and .982 lax F1, vecalign .787 and .982.
"""

import time
from collections.abc import Callable, Iterable, Sequence

import numpy as np

from benchmarks.coverage import Memory
from benchmarks.parallel_material import Parallel, made_up, textberg, with_chapters_missing
from benchmarks.parallel_peers import best_path, exact_vecalign, gale_church, one_to_one_cosine
from benchmarks.parallel_score import agreement
from workbench.alignment.encoder import Encoder
from workbench.alignment.features import Floats
from workbench.alignment.marks import reading_length
from workbench.alignment.parallel import USUAL, align_parallel, usual_ratio
from workbench.alignment.parallel_anchors import find_anchors
from workbench.alignment.parallel_scores import score_block
from workbench.alignment.parallel_sides import make_sides
from workbench.alignment.threads import one_blas_thread
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.text.alignment import Bead

Method = Callable[[Parallel, Encoder], list[Bead]]


def lengths_only(text: Parallel, encoder: Encoder) -> list[Bead]:
    """Baseline without vectors."""
    del encoder
    return gale_church(text.source, text.target)


def single_cosines(text: Parallel, encoder: Encoder) -> list[Bead]:
    """Baseline without merges."""
    return one_to_one_cosine(*_vectors(text, encoder))


def exact_peer(text: Parallel, encoder: Encoder) -> list[Bead]:
    """Vecalign's cost, searched exactly."""
    own, other = (
        np.array([reading_length(sentence) for sentence in side])
        for side in (text.source, text.target)
    )
    return exact_vecalign(*_vectors(text, encoder), (own, other))


def _vectors(text: Parallel, encoder: Encoder) -> tuple[Floats, Floats]:
    own, other = (encoder.encode(s).astype(np.float64) for s in (text.source, text.target))
    return own, other


def exact_over_all(text: Parallel, encoder: Encoder) -> list[Bead]:
    """Our scores, searched exactly over all cells instead of within a band."""
    own, other = make_sides(text.source, text.target, encoder)
    ratio = usual_ratio(own, other, find_anchors(own, other))
    rows, columns = range(len(own)), range(len(other))
    tables = score_block(own, other, rows, columns, ratio=ratio, weights=USUAL)
    nulls = np.full(len(own), USUAL.null), np.full(len(other), USUAL.null)
    beads = {
        (a, b): table[: len(own) - a + 1, : len(other) - b + 1].astype(np.float64)
        for (a, b), table in tables.items()
        if a <= len(own) and b <= len(other)
    }
    return best_path({(1, 0): nulls[0], (0, 1): nulls[1], **beads}, len(own), len(other))


def ours(text: Parallel, encoder: Encoder) -> list[Bead]:
    """The workbench."""
    return list(align_parallel(text.source, text.target, encoder).beads)


METHODS: dict[str, Method] = {
    "lengths only (Gale-Church)": lengths_only,
    "one-to-one cosine": single_cosines,
    "exact DP, vecalign's cost": exact_peer,
    "exact DP over all cells, our scores": exact_over_all,
    "ours": ours,
}


CHAPTERS = range(600, 1100), range(1900, 2700)
"""Which lines of the news the German and the English text lack."""


def report(
    name: str,
    texts: Sequence[Parallel],
    encoder: Encoder,
    methods: Iterable[str] = METHODS,
) -> None:
    """Print one row a method."""
    sizes = sum(len(t.source) for t in texts), sum(len(t.target) for t in texts)
    print(f"{name + f', {sizes[0]} and {sizes[1]} sentences':<58} strict P R F1        lax P R F1")
    for label in methods:
        began = time.perf_counter()
        found = [METHODS[label](text, encoder) for text in texts]
        took = time.perf_counter() - began
        score = agreement(found, [text.gold for text in texts])
        print(f"  {label:<56} {score}   {took:6.2f} s")


def main() -> None:
    """Print the figures."""
    encoder = Memory(UniversalSentenceEncoder(), {})
    parts = {
        "Text+Berg, German-French": [textberg()],
        "made-up, half 0 (selects)": list(made_up(0)),
        "made-up, half 1 (reports)": list(made_up(1)),
    }
    for texts in parts.values():
        for text in texts:
            encoder.encode([*text.source, *text.target])
    with one_blas_thread():
        for name, texts in parts.items():
            report(name, texts, encoder)
        for text in parts["made-up, half 1 (reports)"]:
            report(text.name, [text], encoder)
        # Too large for all methods: the full tables of our scores take more than 1 GB.
        news = with_chapters_missing(CHAPTERS)
        encoder.encode([*news.source, *news.target])
        name = f"{news.name}, {len(CHAPTERS[0])} and {len(CHAPTERS[1])} lines missing"
        report(name, [news], encoder, ["one-to-one cosine", "ours"])


if __name__ == "__main__":
    main()
