"""Finding terms in a source text: inflected, in compounds, parted, and not in false friends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.glossary_gold import HALVES, glossary, sentences
from workbench.text.term import Term, TermStatus
from workbench.translation.glossary import Matcher, hits


def found(text: str, *terms: str, language: str = "de") -> list[tuple[str, str, bool]]:
    """``(term, found text, partial)`` in order."""
    matches = Matcher(terms, language).find(text)
    return [(m.source, text[m.start : m.end], m.partial) for m in matches]


@pytest.mark.parametrize(
    ("text", "term", "there"),
    [
        ("Die Friedensverhandlungen stocken.", "Friedensverhandlung", "Friedensverhandlungen"),
        ("Zwei Räte traten zurück.", "Rat", "Räte"),
        ("Sitz der Vereinten Nationen", "Vereinte Nationen", "Vereinten Nationen"),
        ("Auf den Strassen von Bern", "Straße", "Strassen"),
        ("Die Grossmächte schweigen.", "Großmacht", "Grossmächte"),
        ("Sie setzt die Zölle bis Juni aus.", "aussetzen", "setzt"),
        ("Sie setzt eine ihrer Abgaben aus.", "aussetzen", "setzt"),
        ("Er drohte, sie auszusetzen.", "aussetzen", "auszusetzen"),
        ("EIN WAFFENSTILLSTAND HÄLT", "Waffenstillstand", "WAFFENSTILLSTAND"),
    ],
)
def test_any_form_of_a_term_is_found(text: str, term: str, there: str):
    assert found(text, term) == [(term, there, False)]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Das Waffenstillstandsabkommen hält.", ("Waffenstillstand", "Abkommen")),
        ("Die Städtebauförderung läuft aus.", ("Stadt",)),
        ("Die Grenzkontrollen kehren zurück.", ("Grenze",)),
        ("Nach dem EU-Gipfel flog sie heim.", ("EU", "Gipfel")),
        ("Von Klima- und Energiepolitik keine Spur.", ("Klima",)),
    ],
)
def test_a_compound_is_a_partial_hit_of_its_parts(text: str, terms: tuple[str, ...]):
    assert sorted(term for term, _, partial in found(text, *terms) if partial) == sorted(terms)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("Im Keller lag eine Ratte.", "Rat"),
        ("Das Bankett war teuer.", "Bank"),
        ("Der Einfluss wächst.", "Fluss"),
        ("Der Autor schweigt.", "Tor"),
        ("Das ist recht teuer.", "Recht"),
        ("Er setzt auf Gespräche und schließt Gewalt aus.", "aussetzen"),
        ("Das europäische Parlament der Union", "Europäische Union"),
        ("Der Kurs ist klar.", "IS"),
    ],
)
def test_false_friends_are_left_alone(text: str, term: str):
    assert found(text, term) == []


def test_the_longest_term_wins():
    text = "Der Weltsicherheitsrat der Vereinten Nationen tagt."
    assert found(text, "Rat", "Sicherheitsrat", "Nation", "Vereinte Nationen") == [
        ("Sicherheitsrat", "Weltsicherheitsrat", True),
        ("Vereinte Nationen", "Vereinten Nationen", False),
    ]


def test_other_languages_are_found_by_their_dictionary_forms():
    assert found("Peace negotiations stall.", "peace negotiation", language="en") == [
        ("peace negotiation", "Peace negotiations", False)
    ]
    assert found("中央银行提高了利率。", "中央银行", language="zh") == [
        ("中央银行", "中央银行", False)
    ]
    assert found("Roast turkey was served.", "Turkey", language="en") == []


def test_a_hit_has_all_entries_of_its_source():
    terms = [
        Term("Waffenstillstand", "ceasefire", "de", "en"),
        Term("Waffenstillstand", "cease-fire", "de", "en", TermStatus.FORBIDDEN),
    ]
    text = "Der Waffenstillstand hält."
    (hit,) = hits(terms, Matcher(["Waffenstillstand"], "de"), text)
    assert (hit.usable, hit.forbidden) == (("ceasefire",), ("cease-fire",))
    assert text[hit.start : hit.end] == hit.found == "Waffenstillstand"


@given(st.text(max_size=60), st.lists(st.text(min_size=1, max_size=12), max_size=4))
def test_hits_lie_in_the_text_whatever_it_is(text: str, terms: list[str]):
    for match in Matcher(terms, "de").find(text):
        assert 0 <= match.start < match.end <= len(text)
        assert match.source in terms


@pytest.mark.parametrize(("half", "floor"), [("development", 0.99), ("held", 0.96)])
def test_the_golden_set_is_found(half: str, floor: float):
    assert half in HALVES
    matcher = Matcher(glossary(half), "de")
    both = gold = ours = 0
    for sentence in sentences(half):
        got = {(m.start, m.end, m.source, m.partial) for m in matcher.find(sentence.text)}
        both, gold, ours = (
            both + len(got & sentence.gold),
            gold + len(sentence.gold),
            ours + len(got),
        )
    assert 2 * both / (gold + ours) >= floor
