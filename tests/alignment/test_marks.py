"""What is read off a segment's letters."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.alignment.marks import clauses_of, marks_in, reading_length, shared_rarity


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("Am 2. Dezember kamen 3.500 Menschen.", {"2", "3500", "month 12"}),
        ("On 2 December 3,500 people came.", {"2", "3500", "month 12"}),
        ("3\u202f500 personnes, 12,5 %", {"3500", "12.5"}),
        ("3,75 Prozent", {"3.75"}),
        ("3.75 per cent", {"3.75"}),
        ("Um 9:30 Uhr", {"9", "30"}),
        ("في عام ٢٠٢٤", {"2024"}),
        ("It may rain in March.", {"month 3"}),
        ("No figures here.", set()),
        ("9" * 5000, {"1e+18"}),
    ],
)
def test_numbers_and_months_are_read_across_scripts(text: str, marks: set[str]) -> None:
    assert marks_in(text) == marks


def test_wide_characters_say_more_than_narrow_ones() -> None:
    assert reading_length("港口关闭") == 10
    assert reading_length("Hafen") == 5
    assert reading_length("") == 1


def test_a_sentence_is_cut_where_it_says_a_second_thing() -> None:
    text = "Sadly, the bridge fell at three in the morning: luckily nobody was on it, they say."
    assert clauses_of(text) == (
        "Sadly the bridge fell at three in the morning",
        "luckily nobody was on it they say.",
    )


def test_a_sentence_in_one_piece_stays_as_it_is() -> None:
    assert clauses_of("Ja, gut.") == ("Ja, gut.",)
    assert clauses_of("") == ("",)


@given(st.text("ab ,;:()—、，", max_size=120))
def test_a_sentence_has_a_clause_and_clauses_have_their_length(text: str) -> None:
    clauses = clauses_of(text)
    assert clauses
    if len(clauses) > 1:
        assert all(reading_length(clause) >= 28 for clause in clauses)


def test_rare_marks_count_for_more() -> None:
    own = [frozenset({"2024", "3.75"}), frozenset({"2024"}), frozenset[str]()]
    other = [frozenset({"2024", "3.75"}), frozenset({"2024"})]
    shared = shared_rarity(own, other)
    often = (math.log(4 / 2) + math.log(3 / 2)) / 2
    once = (math.log(4 / 1) + math.log(3 / 1)) / 2
    assert np.allclose(shared, [[often + once, often], [often, often], [0, 0]])
