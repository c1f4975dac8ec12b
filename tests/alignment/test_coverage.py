"""Coverage alignment: laws for any vectors, and what the real encoder finds in real sentences."""

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.alignment.comparable_texts import COMMENTARY, COVERAGE, GOLD, LANGUAGES
from workbench.alignment.coverage import (
    align_coverage,
    pair_scores,
    rank_passages,
    signature,
)
from workbench.alignment.encoder import Vectors
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.text.article import Segment
from workbench.text.ids import segment_ids, text_hash


class HashEncoder:
    """A vector from a text's first letter, and a little from all of it: fast, and no model."""

    id = "hash 1"
    dimensions = 8
    languages = frozenset[str]()

    def encode(self, texts: Sequence[str]) -> Vectors:
        rows = [self._one(text) for text in texts]
        return np.array(rows, dtype=np.float32).reshape(len(texts), self.dimensions)

    def _one(self, text: str) -> Vectors:
        rng = np.random.default_rng(int(text_hash(text)[:8], 16))
        vector = 0.2 * rng.normal(size=self.dimensions)
        vector[ord(text[:1] or " ") % self.dimensions] += 1
        return np.asarray(vector / np.linalg.norm(vector), dtype=np.float32)


def segments(texts: Sequence[str]) -> list[Segment]:
    ids = segment_ids(texts)
    return [Segment(key, 0, len(text), text) for key, text in zip(ids, texts, strict=True)]


texts = st.text("abcdefgh 123", min_size=1, max_size=12)
sides = st.lists(texts, max_size=9).map(segments)
thresholds = st.floats(0.05, 0.95)


@given(sides, sides, thresholds)
@settings(max_examples=80, deadline=None)
def test_every_segment_is_linked_or_unmatched(
    own: list[Segment], other: list[Segment], threshold: float
) -> None:
    found = align_coverage(own, other, HashEncoder(), threshold=threshold)
    linked_own = [key for link in found.links for key in link.commentary]
    linked_other = [key for link in found.links for key in link.coverage]
    for linked, unmatched, side in (
        (linked_own, found.unmatched_commentary, own),
        (linked_other, found.unmatched_coverage, other),
    ):
        assert sorted([*set(linked), *unmatched]) == sorted(s.id for s in side)
    pairs = [(a, b) for link in found.links for a in link.commentary for b in link.coverage]
    assert len(set(pairs)) == len(pairs)
    for link in found.links:
        assert link.commentary
        assert link.coverage
        assert link.score is not None
        assert threshold - 1e-4 <= link.score <= 1


@given(sides, sides)
@settings(max_examples=50, deadline=None)
def test_ids_stand_in_reading_order(own: list[Segment], other: list[Segment]) -> None:
    found = align_coverage(own, other, HashEncoder(), threshold=0.1)
    place = {s.id: n for n, s in enumerate(own)}
    back = {s.id: n for n, s in enumerate(other)}
    for link in found.links:
        assert list(link.commentary) == sorted(link.commentary, key=place.__getitem__)
        assert list(link.coverage) == sorted(link.coverage, key=back.__getitem__)
    assert [link.commentary for link in found.links] == sorted(
        (link.commentary for link in found.links), key=lambda keys: [place[key] for key in keys]
    )
    for keys, order in ((found.unmatched_commentary, place), (found.unmatched_coverage, back)):
        assert list(keys) == sorted(keys, key=order.__getitem__)


@given(sides, sides)
@settings(max_examples=30, deadline=None)
def test_the_same_again_gives_the_same(own: list[Segment], other: list[Segment]) -> None:
    encoder = HashEncoder()
    assert align_coverage(own, other, encoder) == align_coverage(own, other, encoder)


@given(sides, sides)
@settings(max_examples=30, deadline=None)
def test_a_higher_threshold_never_covers_what_a_lower_one_leaves_out_altogether(
    own: list[Segment], other: list[Segment]
) -> None:
    strict = align_coverage(own, other, HashEncoder(), threshold=0.9)
    assert all((link.score or 0) >= 0.9 - 1e-4 for link in strict.links)
    if not align_coverage(own, other, HashEncoder(), threshold=0.05).links:
        assert not strict.links


def test_an_empty_side_leaves_all_unmatched() -> None:
    some = segments(["a", "b"])
    assert align_coverage([], [], HashEncoder()).links == ()
    assert align_coverage(some, [], HashEncoder()).unmatched_commentary == tuple(s.id for s in some)
    assert align_coverage([], some, HashEncoder()).unmatched_coverage == tuple(s.id for s in some)
    assert pair_scores(some, [], HashEncoder()).shape == (2, 0)


def test_single_segments_are_linked_if_they_say_the_same(
    encoder: UniversalSentenceEncoder,
) -> None:
    own = segments(["Die Brücke wurde am Dienstag für den Verkehr gesperrt."])
    same = segments(["The bridge was closed to traffic on Tuesday."])
    other = segments(["The orchestra opened its season with a new symphony."])
    assert len(align_coverage(own, same, encoder).links) == 1
    assert align_coverage(own, other, encoder).links == ()


def test_one_sentence_may_match_two(encoder: UniversalSentenceEncoder) -> None:
    own = segments(
        [
            "Die Brücke wurde am Dienstag gesperrt, weil Prüfer Risse im Beton gefunden hatten.",
            "Der Umweg kostet Pendler eine halbe Stunde.",
        ]
    )
    other = segments(
        [
            "Inspectors had found cracks in the concrete.",
            "The mayor's party won the vote in spring.",
            "The bridge was closed on Tuesday.",
        ]
    )
    (link,) = align_coverage(own, other, encoder).links
    assert link.commentary == (own[0].id,)
    assert link.coverage == (other[0].id, other[2].id)


def test_the_signature_names_what_made_the_links() -> None:
    found = align_coverage([], [], HashEncoder(), threshold=0.7)
    assert found.signature == signature(HashEncoder(), 0.7)
    assert "threshold=0.7" in found.signature
    assert "encoder=hash 1" in found.signature
    assert found.threshold == 0.7


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("backwards", [False, True])
def test_what_it_finds_between_german_and_another_language_stays_as_good(
    language: str, backwards: bool, encoder: UniversalSentenceEncoder
) -> None:
    own, other = segments(COMMENTARY), segments(COVERAGE[language])
    place, back = {s.id: n for n, s in enumerate(own)}, {s.id: n for n, s in enumerate(other)}
    found = align_coverage(own, other[::-1] if backwards else other, encoder)
    pairs = {
        (place[a], back[b]) for link in found.links for a in link.commentary for b in link.coverage
    }
    right = len(pairs & GOLD[language])
    assert 2 * right / (len(pairs) + len(GOLD[language])) >= 0.88


def test_alternatives_come_best_first(encoder: UniversalSentenceEncoder) -> None:
    own, other = segments(COMMENTARY), segments(COVERAGE["en"])
    ranked = rank_passages(own[0], own, other, encoder)
    expected = next(b for a, b in GOLD["en"] if a == 0)
    assert ranked[0][0].id == other[expected].id
    assert sorted(s.id for s, _ in ranked) == sorted(s.id for s in other)
    assert ranked[0][1] > 0.5 > ranked[-1][1]
    assert rank_passages(own[0], own, [], encoder) == []


def test_scores_of_the_ranking_are_those_of_the_alignment(
    encoder: UniversalSentenceEncoder,
) -> None:
    own, other = segments(COMMENTARY), segments(COVERAGE["fr"])
    scores = pair_scores(own, other, encoder)
    ranked = rank_passages(own[2], own, other, encoder)
    column = {s.id: n for n, s in enumerate(other)}
    for segment, score in ranked:
        assert score == pytest.approx(scores[2, column[segment.id]], abs=1e-3)
