"""How far two segments say the same words."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.alignment.encoder import Vectors
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.alignment.words import Words, make_words, word_likeness, words_in


def test_words_keep_their_hyphens_and_numbers_their_commas() -> None:
    assert words_in("Die EZB-Zinsen: 3,75 Prozent!") == ("Die", "EZB-Zinsen", "3,75", "Prozent")


def test_short_words_are_left_out_unless_there_is_nothing_else() -> None:
    assert words_in("Es ist so") == ("ist",)
    assert words_in("So?") == ("So?",)
    assert words_in("…") == ("…",)


def test_what_is_written_without_spaces_is_cut_into_pairs_of_characters() -> None:
    assert words_in("欧洲央行 GDP") == ("欧洲", "洲央", "央行", "GDP")
    assert words_in("雨") == ("雨",)


def test_a_segment_has_all_of_its_own_words() -> None:
    one = _words(["die Brücke", "der Fluss"])
    found = word_likeness(one, one)
    assert np.allclose(np.diag(found), 1, atol=1e-6)
    assert (found <= 1 + 1e-6).all()


def test_a_rare_word_and_a_long_one_weigh_more() -> None:
    told = [["rar", "oft"], ["oft"], ["lang", "Wort"]]
    words = ["Wort", "lang", "oft", "rar"]
    shares = make_words(told, words, np.eye(4, dtype=np.float32)).shares
    assert shares[0, 3] > shares[0, 2]
    longer = make_words([["abc", "abcdefgh"]], ["abc", "abcdefgh"], np.eye(2, dtype=np.float32))
    assert longer.shares[0].tolist() == pytest.approx([1 / 7, 6 / 7])


@given(st.integers(1, 6), st.integers(1, 6), st.integers(0, 1000))
def test_it_is_the_same_from_either_side(rows: int, columns: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    own, other = _random_words(random, rows), _random_words(random, columns)
    found = word_likeness(own, other)
    assert found.shape == (rows, columns)
    assert np.allclose(found, word_likeness(other, own).T, atol=1e-6)
    assert ((found >= 0) & (found <= 1 + 1e-6)).all()


def test_a_sentence_is_nearest_to_the_one_with_the_same_words_in_another_language() -> None:
    german = _words(["Der Gutachter vermutet Korrosion.", "Das Hochwasser steigt am Mittwoch."])
    english = _words(["On Wednesday the flood will rise.", "An expert suspects corrosion."])
    found = word_likeness(german, english)
    assert found[0, 1] > found[0, 0]
    assert found[1, 0] > found[1, 1]


def _words(texts: list[str]) -> Words:
    told = [words_in(text) for text in texts]
    words = sorted({word for segment in told for word in segment})
    return make_words(told, words, UniversalSentenceEncoder().encode(words))


def _random_words(random: np.random.Generator, segments: int) -> Words:
    vectors: Vectors = random.normal(size=(5, 4)).astype(np.float32)
    words = list("abcde")
    told = [list(random.choice(words, random.integers(1, 5))) for _ in range(segments)]
    used = sorted({word for segment in told for word in segment})
    return make_words(told, used, vectors[[words.index(word) for word in used]])
