"""Keyness by numbers worked out by hand, and its laws."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.comparison.wording.keyness import (
    critical_value,
    find_keywords,
    log_likelihood,
    log_ratio,
    log_ratio_interval,
)
from workbench.text.words import Word, read_words


def texts(*lines: str, language: str = "de") -> list[tuple[Word, ...]]:
    return [read_words(line, language) for line in lines]


def test_log_likelihood_by_hand() -> None:
    """12 of 1,000 against 8 of 4,000: expected 4 and 16; 2 (12 ln 3 + 8 ln ½) = 15.2766."""
    assert log_likelihood(12, 8, 1000, 4000) == pytest.approx(
        2 * (12 * math.log(3) - 8 * math.log(2))
    )
    assert log_likelihood(12, 8, 1000, 4000) == pytest.approx(15.2764, abs=5e-4)
    assert log_likelihood(5, 20, 1000, 4000) == 0
    assert log_likelihood(10, 0, 1000, 1000) == pytest.approx(20 * math.log(2))


def test_log_ratio_by_hand() -> None:
    """1.2 % against 0.2 % is six times as often; never against 10 of 1,000 counts as half."""
    assert log_ratio(12, 8, 1000, 4000) == pytest.approx(math.log2(6))
    assert log_ratio(10, 0, 1000, 1000) == pytest.approx(math.log2(20))
    assert log_ratio(0, 10, 1000, 1000) == pytest.approx(-math.log2(20))


def test_interval_of_the_log_ratio_by_hand() -> None:
    """√(1/12 - 1/1000 + 1/8 - 1/4000) = 0.45505; ± 1.96 times that, over ln 2, about 2.58496."""
    low, high = log_ratio_interval(12, 8, 1000, 4000)
    assert (low + high) / 2 == pytest.approx(math.log2(6))
    assert (high - low) / 2 == pytest.approx(1.28674, abs=1e-4)


@pytest.mark.parametrize(
    ("tests", "alpha", "value"),
    [(1, 0.05, 3.8415), (1, 0.01, 6.6349), (1, 0.001, 10.8276), (100, 0.05, 12.0685)],
)
def test_the_bound_is_that_of_the_tables(tests: int, alpha: float, value: float) -> None:
    assert critical_value(tests, alpha) == pytest.approx(value, abs=2e-3)


def test_words_are_counted_by_lemma_and_over_spellings() -> None:
    ours = texts("Die Angriffe auf die Straße. Ein Angriff, Angriffen gleich.", "Der Angriff kam.")
    theirs = texts("Die Operation auf der Strasse; Operationen folgten der Operation.")
    keyness = find_keywords(ours, theirs, minimum=1)
    found = {keyword.word: keyword for keyword in keyness.keywords}
    attack = found["Angriff"]
    assert (attack.commentary, attack.coverage) == (4, 0)
    assert (attack.commentary_texts, attack.coverage_texts) == (2, 0)
    assert attack.forms == ("Angriff", "Angriffe", "Angriffen")
    assert attack.percent_difference is None
    street = next(k for k in keyness.keywords if k.forms == ("Strasse", "Straße"))
    assert (street.commentary, street.coverage) == (1, 1)
    assert (keyness.commentary_words, keyness.coverage_words) == (12, 9)
    assert street.percent_difference == pytest.approx(100 * (1 / 12 - 1 / 9) / (1 / 9))


def test_only_a_clear_difference_is_significant() -> None:
    filler = " ".join(["die Regierung sagte gestern wenig dazu"] * 50)
    ours = texts(filler + " Terror" * 12 + " Krise")
    theirs = texts(filler + " Militäreinsatz" * 12 + " Krise Krise")
    keyness = find_keywords(ours, theirs)
    assert [k.word for k in keyness.significant] == ["Terror", "Militäreinsatz"]
    assert keyness.keywords[:2] == keyness.significant
    assert [k.log_ratio > 0 for k in keyness.significant] == [True, False]
    assert all(k.log_likelihood >= keyness.bound for k in keyness.significant)
    assert not next(k for k in keyness.keywords if k.word == "Krise").significant


def test_rare_words_are_not_tested_and_do_not_raise_the_bound() -> None:
    ours, theirs = texts("Brücke Brücke Brücke Tunnel"), texts("Brücke Steg")
    keyness = find_keywords(ours, theirs)
    assert [k.word for k in keyness.keywords] == ["Brücke"]
    assert keyness.bound == pytest.approx(critical_value(1))


@pytest.mark.parametrize("empty", [[], [()]])
def test_a_side_without_words_gives_no_keywords(empty: list[tuple[Word, ...]]) -> None:
    assert find_keywords(empty, texts("Brücke Brücke Brücke")).keywords == ()
    assert find_keywords(texts("Brücke Brücke Brücke"), empty).keywords == ()


def test_chinese_is_counted_by_pairs_of_characters() -> None:
    keyness = find_keywords(
        texts("攻击攻击", language="zh"), texts("行动", language="zh"), minimum=1
    )
    assert {k.word: (k.commentary, k.coverage) for k in keyness.keywords} == {
        "攻击": (2, 0),
        "击攻": (1, 0),
        "行动": (0, 1),
    }


counts = st.integers(0, 500)


@given(counts, counts, st.integers(500, 5000), st.integers(500, 5000))
def test_exchanging_the_sides_keeps_the_likelihood_and_turns_the_ratio(
    a: int, b: int, c: int, d: int
) -> None:
    assert log_likelihood(a, b, c, d) == pytest.approx(log_likelihood(b, a, d, c), abs=1e-9)
    assert log_likelihood(a, b, c, d) >= 0
    assert log_ratio(a, b, c, d) == pytest.approx(-log_ratio(b, a, d, c))
    low, high = log_ratio_interval(a, b, c, d)
    assert low <= log_ratio(a, b, c, d) <= high
