"""The way to the beads: the band holds the best path, anchors find what is far off."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.parallel_peers import best_path
from benchmarks.parallel_score import agreement
from benchmarks.parallel_size import Synthetic
from workbench.alignment.parallel import align_sides, usual_ratio
from workbench.alignment.parallel_anchors import find_anchors
from workbench.alignment.parallel_band import PAD, band_around
from workbench.alignment.parallel_scores import SHAPES, Tables
from workbench.alignment.parallel_search import Band, best_beads
from workbench.alignment.parallel_sides import ParallelSide, side_of
from workbench.text.alignment import Bead


def everywhere(rows: int, columns: int) -> Band:
    return np.stack([np.zeros(rows + 1), np.full(rows + 1, columns)], axis=1).astype(np.int64)


def cut(side: ParallelSide, *spans: range) -> ParallelSide:
    """A side with only some of its sentences."""
    kept = np.concatenate([np.asarray(span) for span in spans])
    texts = ["x" * (int(length) - 1) + "." for length in side.lengths[kept]]
    return side_of(texts, side.vectors[kept])


@given(st.integers(1, 9), st.integers(1, 9), st.integers(0, 2**32 - 1), st.floats(-1, 1))
@settings(max_examples=60, deadline=None)
def test_the_search_finds_the_best_of_all_paths(
    rows: int, columns: int, seed: int, null: float
) -> None:
    rng = np.random.default_rng(seed)
    tables = {
        shape: rng.normal(size=(rows, columns)).astype(np.float32)
        for shape in SHAPES
        if shape[0] <= rows and shape[1] <= columns
    }

    def score(some: range, others: range) -> Tables:
        found = {}
        for a, b in SHAPES:
            table = np.full((rows, columns), -np.inf, dtype=np.float32)
            if (a, b) in tables:
                table[: rows - a + 1, : columns - b + 1] = tables[a, b][
                    : rows - a + 1, : columns - b + 1
                ]
            found[a, b] = table[some.start : some.stop, others.start : others.stop]
        return found

    nulls = {(1, 0): np.full(rows, null), (0, 1): np.full(columns, null)}
    peers = {
        (a, b): t[: rows - a + 1, : columns - b + 1].astype(float) for (a, b), t in tables.items()
    }
    expected = best_path({**nulls, **peers}, rows, columns)
    found = best_beads(score, everywhere(rows, columns), null)

    def total(beads: list[tuple[range, range]]) -> float:
        sums = 0.0
        for own, other in beads:
            both = len(own), len(other)
            sums += float(tables[both][own.start, other.start]) if all(both) else null
        return sums

    spans = [
        (range(row, row + len(bead.source)), range(column, column + len(bead.target)))
        for bead, row, column in _starts(expected)
    ]
    assert total(found) == pytest.approx(total(spans), abs=1e-5)


def _starts(beads: list[Bead]) -> list[tuple[Bead, int, int]]:
    row = column = 0
    found = []
    for bead in beads:
        found.append((bead, row, column))
        row, column = row + len(bead.source), column + len(bead.target)
    return found


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_band_finds_what_the_full_table_finds(seed: int) -> None:
    texts = Synthetic(300, seed)
    own, other = texts.sides
    assert align_sides(own, other) == align_sides(own, other, band=everywhere(len(own), len(other)))
    assert agreement([align_sides(own, other)], [texts.gold]).strict.f1 >= 0.97


def test_a_chapter_that_one_side_lacks_is_found() -> None:
    texts = Synthetic(1500)
    own, other = texts.sides
    whole = align_sides(own, other)
    edge = next(bead for bead in whole if bead.source and bead.source[0] >= 500 and bead.target)
    row, column = edge.source[0], edge.target[0]
    later = next(b for b in whole if b.source and b.source[0] >= row + 500 and b.target).target[0]
    found = align_sides(own, cut(other, range(column), range(later, len(other))))
    before = [bead for bead in whole if bead.target and bead.target[-1] < column]
    after = [bead for bead in whole if bead.target and bead.target[0] >= later]
    moved = [
        replace(bead, target=tuple(at - (later - column) for at in bead.target)) for bead in after
    ]
    expected = {(b.source, b.target) for b in (*before, *moved) if b.source}
    right = expected & {(b.source, b.target) for b in found}
    assert len(right) >= 0.99 * len(expected)
    missing = {at for b in found if not b.target for at in b.source}
    assert len(missing & set(range(row, row + 500))) >= 490


def test_passages_that_each_side_lacks_at_its_own_place_are_found() -> None:
    texts = Synthetic(1200)
    own, other = texts.sides
    found = align_sides(
        cut(own, range(300), range(700, len(own))), cut(other, range(800), range(1000, len(other)))
    )
    joined = sum(len(bead.source) for bead in found if bead.target)
    assert joined >= 0.9 * (len(own) - 400 - 200)
    assert sum(not bead.target for bead in found) >= 190
    assert sum(not bead.source for bead in found) >= 380


def test_anchors_rise_in_both_texts_and_are_right() -> None:
    texts = Synthetic(2000)
    anchors = find_anchors(*texts.sides)
    assert len(anchors) >= 100
    assert (np.diff(anchors, axis=0) > 0).all()
    near = {
        (i, j)
        for bead in texts.gold
        for i in bead.source
        for j in range(min(bead.target, default=0) - 2, max(bead.target, default=-9) + 3)
    }
    assert sum((int(i), int(j)) in near for i, j in anchors) >= 0.98 * len(anchors)


def test_texts_without_anything_sure_have_no_anchors() -> None:
    same = side_of(["Amen."] * 300, np.tile(np.eye(1, 8, dtype=np.float32), (300, 1)))
    assert len(find_anchors(same, same)) == 0
    beads = align_sides(same, same)
    assert [(b.source, b.target) for b in beads] == [((n,), (n,)) for n in range(300)]


@given(
    st.lists(st.tuples(st.integers(0, 59), st.integers(0, 79)), max_size=8),
    st.integers(60, 90),
    st.integers(80, 3000),
)
@settings(max_examples=60, deadline=None)
def test_a_band_holds_its_corners_and_anchors_and_never_breaks(
    pairs: list[tuple[int, int]], rows: int, columns: int
) -> None:
    rising = list(zip(*(sorted(set(side)) for side in zip(*pairs, strict=True)), strict=False))
    anchors = np.array(rising, dtype=np.int64).reshape(-1, 2)
    band = band_around(anchors, rows, columns)
    assert band.shape == (rows + 1, 2)
    assert (band[0, 0], band[-1, 1]) == (0, columns)
    assert (np.diff(band, axis=0) >= 0).all()
    assert (band[1:, 0] <= band[:-1, 1]).all()
    for row, column in anchors:
        assert band[row, 0] <= max(0, column - PAD)
        assert band[row + 1, 1] >= min(columns, column + PAD)


def test_the_usual_ratio_takes_no_notice_of_a_passage_that_one_side_lacks() -> None:
    texts = Synthetic(1200)
    own, other = texts.sides
    whole = usual_ratio(own, other, find_anchors(own, other))
    cropped = cut(other, range(400), range(800, len(other)))
    ratio = usual_ratio(own, cropped, find_anchors(own, cropped))
    assert ratio == pytest.approx(whole, rel=0.05)
    assert usual_ratio(own, other, np.empty((0, 2), dtype=np.int64)) == 1
