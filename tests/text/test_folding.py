"""Spellings that mean the same word fold to one form."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.text.folding import fold


@pytest.mark.parametrize(
    "spellings",
    [
        ("Straße", "STRASSE", "Strasse", "straße", "STRAẞE"),
        ("Müller", "Mueller", "MÜLLER", "Mu\u0308ller"),
        ("Ärger", "Aerger", "ärger"),
        ("café", "Cafe", "CAFÉ"),
        ("Łódź", "Lodz"),
        ("ещё", "еще", "ЕЩЁ"),
        ("l’État", "l'etat"),
        ("Schiff\u00adfahrt", "Schifffahrt"),
    ],
)
def test_spellings_of_one_word_are_one(spellings: tuple[str, ...]) -> None:
    assert len({fold(word) for word in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("schon", "schön"),
        ("й", "и"),
        ("Masse", "Maße"),
        ("año", "anno"),
        ("か", "が"),
        ("نا", "ما"),
    ],
)
def test_what_folding_keeps_apart_and_what_it_cannot(one: str, other: str) -> None:
    assert (fold(one) == fold(other)) is (one == "Masse")


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=30))
def test_folding_twice_changes_nothing(word: str) -> None:
    assert fold(fold(word)) == fold(word)
