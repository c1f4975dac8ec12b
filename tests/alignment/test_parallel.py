"""Parallel alignment: laws for any texts, and what the real encoder finds in real sentences."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.parallel_material import textberg
from benchmarks.parallel_score import agreement
from tests.alignment.parallel_texts import (
    CHINESE,
    CHINESE_BEADS,
    ENGLISH,
    ENGLISH_BEADS,
    GERMAN,
)
from workbench.alignment.encoder import Vectors
from workbench.alignment.parallel import align_parallel, signature
from workbench.alignment.parallel_scores import Weights
from workbench.alignment.parallel_sides import MOST
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.text.alignment import Bead
from workbench.text.ids import text_hash


class HashEncoder:
    """A vector from a text's first letter, and a little from all of it: fast, and no model."""

    id = "hash 1"
    dimensions = 8
    languages = frozenset[str]()

    def __init__(self) -> None:
        self.seen: list[str] = []

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.seen += texts
        rows = [self._one(text) for text in texts]
        return np.array(rows, dtype=np.float32).reshape(len(texts), self.dimensions)

    def _one(self, text: str) -> Vectors:
        rng = np.random.default_rng(int(text_hash(text)[:8], 16))
        vector = 0.2 * rng.normal(size=self.dimensions)
        vector[ord(text[:1] or " ") % self.dimensions] += 1
        return np.asarray(vector / np.linalg.norm(vector), dtype=np.float32)


def align(source: Sequence[str], target: Sequence[str]) -> list[Bead]:
    return list(align_parallel(source, target, HashEncoder()).beads)


def members(beads: Sequence[Bead]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(bead.source, bead.target) for bead in beads]


texts = st.lists(st.text("abcdefgh 12.;", max_size=14), max_size=14)


@given(texts, texts)
@settings(max_examples=100, deadline=None)
def test_every_sentence_is_in_one_bead_and_the_order_of_both_texts_is_kept(
    source: list[str], target: list[str]
) -> None:
    beads = align(source, target)
    assert [at for bead in beads for at in bead.source] == list(range(len(source)))
    assert [at for bead in beads for at in bead.target] == list(range(len(target)))


@given(texts, texts)
@settings(max_examples=100, deadline=None)
def test_a_bead_is_no_larger_than_said_and_a_null_holds_one_sentence(
    source: list[str], target: list[str]
) -> None:
    solid = [text.strip() or "x" for text in source], [text.strip() or "x" for text in target]
    for bead in align(*solid):
        if bead.source and bead.target:
            assert len(bead.source) + len(bead.target) <= MOST
            assert bead.score >= Weights().floor - 1e-3
        else:
            assert len(bead.source) + len(bead.target) == 1
            assert bead.score == 0


@given(texts, texts)
@settings(max_examples=30, deadline=None)
def test_the_same_again_gives_the_same(source: list[str], target: list[str]) -> None:
    assert align(source, target) == align(source, target)


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=14), max_size=14))
@settings(max_examples=60, deadline=None)
def test_a_text_and_its_copy_go_one_to_one(source: list[str]) -> None:
    assert members(align(source, source)) == [((at,), (at,)) for at in range(len(source))]


def test_a_sentence_that_is_repeated_goes_with_its_own_copy() -> None:
    source = ["Amen."] * 12
    assert members(align(source, source)) == [((at,), (at,)) for at in range(12)]
    verses = [f"{line} {at}." if at % 3 else "Halleluja!" for at, line in enumerate("abcdefghijkl")]
    assert members(align(verses, verses)) == [((at,), (at,)) for at in range(12)]


def test_a_side_without_sentences_leaves_nulls() -> None:
    assert align([], []) == []
    assert align(["a", "b"], []) == [Bead((0,), ()), Bead((1,), ())]
    assert align([], ["a"]) == [Bead((), (0,))]
    assert set(align(["", " "], ["a"])) == {Bead((0,), ()), Bead((1,), ()), Bead((), (0,))}


def test_texts_with_nothing_in_common_are_nulls_throughout() -> None:
    rng = np.random.default_rng(3)

    class Unrelated(HashEncoder):
        dimensions = 64

        def _one(self, text: str) -> Vectors:
            vector = rng.normal(size=self.dimensions).astype(np.float32)
            vector[:32] = 0 if text.startswith("o") else vector[:32]
            vector[32:] = vector[32:] if text.startswith("o") else 0
            return vector / np.float32(np.linalg.norm(vector))

    own, other = [f"o{letter}" for letter in "abcdefghi"], [f"t{letter}" for letter in "klmnopq"]
    found = align_parallel(own, other, Unrelated())
    assert len(found.beads) == 16
    assert not any(bead.source and bead.target for bead in found.beads)


def test_a_blank_sentence_stays_alone_or_goes_with_the_bead_around_it() -> None:
    source = ["", "apfel baum.", "", "birne haus.", ""]
    beads = align(source, ["apfel baum.", "birne haus."])
    assert members(beads) == [((0,), ()), ((1,), (0,)), ((2,), ()), ((3,), (1,)), ((4,), ())]
    inside = align(["apfel baum birne haus tisch."], ["apfel baum birne", "", "apfel haus tisch."])
    assert members(inside) == [((0,), (0, 1, 2))]


def test_each_sentence_is_embedded_once_and_merged_ones_never() -> None:
    encoder = HashEncoder()
    align_parallel(["apfel.", "  baum."], ["apfel. ", "", "boot."], encoder)
    assert encoder.seen == ["apfel.", "baum.", "apfel.", "boot."]


def test_the_signature_names_what_made_the_beads() -> None:
    found = align_parallel([], [], HashEncoder(), weights=Weights(null=0.5))
    assert found.signature == signature(HashEncoder(), Weights(null=0.5))
    assert "parallel/1 " in found.signature
    assert "null=0.5" in found.signature
    assert "encoder=hash 1" in found.signature
    assert signature(HashEncoder()) != found.signature


@pytest.mark.parametrize(
    ("translation", "gold"),
    [(ENGLISH, ENGLISH_BEADS), (CHINESE, CHINESE_BEADS)],
    ids=["English", "Chinese"],
)
def test_joined_cut_missing_and_added_sentences_are_found(
    translation: list[str], gold: list[Bead], encoder: UniversalSentenceEncoder
) -> None:
    found = align_parallel(GERMAN, translation, encoder)
    assert members(found.beads) == members(gold)


def test_what_it_finds_in_real_texts_stays_as_good(
    evaluation_data: Path, encoder: UniversalSentenceEncoder
) -> None:
    text = textberg()
    beads = align_parallel(text.source, text.target, encoder).beads
    score = agreement([beads], [text.gold])
    assert score.strict.f1 >= 0.88
    assert score.lax.f1 >= 0.99
