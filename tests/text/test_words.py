"""What counts as a word, and by which form it is counted."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.text.lemmas import is_known, lemma
from workbench.text.words import read_words


@pytest.mark.parametrize(
    ("language", "text", "keys"),
    [
        ("de", "Die Angriffe, 300 an der Zahl, trafen Häuser.",
         ["der", "angriff", "an", "der", "zahl", "treffen", "haus"]),
        ("de", "Strassen, Straßen; grosse, große", ["strasse", "strasse", "gross", "gross"]),
        ("de", "Masse und Maße", ["masse", "und", "mass"]),
        ("de", "Spezial-Operation", ["spezialoperation"]),
        ("en", "The president's attacks went on.",
         ["the", "president", "attack", "go", "on"]),
        ("fr", "L’État n’attaquera qu'aujourd’hui",
         ["le", "etat", "ne", "attaquer", "que", "aujourd'hui"]),
        ("it", "dell'attacco", ["della", "attacco"]),
        ("pl", "ataków", ["atak"]),
        ("ru", "атаки", ["атака"]),
        ("zh", "攻击了NATO。", ["攻击", "击了", "nato"]),
        ("ja", "飲", ["飲"]),
        ("und", "Grüße", ["gruesse"]),
        ("de", "3,5 % – 2024!", []),
    ],
)  # fmt: skip
def test_words_and_their_keys(language: str, text: str, keys: list[str]) -> None:
    assert [word.key for word in read_words(text, language)] == keys


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80), st.sampled_from(["und", "en", "fr", "zh"]))
def test_a_word_says_where_it_stands(text: str, language: str) -> None:
    words = read_words(text, language)
    assert all(text[word.start : word.end] == word.text != "" for word in words)
    assert [word.start for word in words] == sorted(word.start for word in words)


def test_a_language_without_word_lists_keeps_its_words() -> None:
    assert lemma("saldırılar", "xx") == "saldırılar"
    assert not is_known("saldırılar", "xx")
    assert lemma("Strassen", "de-CH") == "Straße"
