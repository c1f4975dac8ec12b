"""Hedges, boosters, praise and blame are counted as listed, with the passages they rest on."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.comparison.wording.intervals import rate
from workbench.comparison.wording.stance import LANGUAGES, STANCES, count_stance

EXAMPLES = [
    ("de", "Offenbar hat die angebliche Waffenruhe zweifellos Mut gemacht, so mutig war niemand.",
     {"hedge": ["Offenbar", "angebliche"], "booster": ["zweifellos"], "praise": ["mutig"]}),
    ("de", "Die Lüge ist, ohne jeden Zweifel, skandalös.",
     {"blame": ["Lüge", "skandalös"], "booster": ["ohne jeden Zweifel"]}),
    ("de", "Mutmasslich ein grossartiger Erfolg.",
     {"hedge": ["Mutmasslich"], "praise": ["grossartiger", "Erfolg"]}),
    ("en", "Perhaps the so-called plan is, of course, reckless.",
     {"hedge": ["Perhaps", "so-called"], "booster": ["of course"], "blame": ["reckless"]}),
    ("fr", "Le pont n’aurait sans doute pas tenu ; c’est évidemment une honte.",
     {"hedge": ["aurait", "sans doute"], "booster": ["évidemment"], "blame": ["honte"]}),
    ("es", "Al parecer, el presunto acuerdo es sin duda un éxito.",
     {"hedge": ["Al parecer", "presunto"], "booster": ["sin duda"], "praise": ["éxito"]}),
    ("it", "Forse è davvero un'assurda follia, senz’altro.",
     {"hedge": ["Forse"], "booster": ["senz’altro"], "blame": ["assurda", "follia"]}),
    ("pl", "Podobno most jest, bez wątpienia, katastrofalny.",
     {"hedge": ["Podobno"], "booster": ["bez wątpienia"], "blame": ["katastrofalny"]}),
    ("ru", "Якобы это, конечно, позор и безответственная ложь.",
     {"hedge": ["Якобы"], "booster": ["конечно"], "blame": ["позор", "безответственная", "ложь"]}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), EXAMPLES)
def test_expressions_are_found_where_they_stand(
    language: str, text: str, expected: dict[str, list[str]]
) -> None:
    counted = count_stance([("s1", text)], language)
    assert list(counted) == list(STANCES)
    found = {name: [hit.mention.text for hit in stance.hits] for name, stance in counted.items()}
    assert {name: texts for name, texts in found.items() if texts} == expected
    for stance in counted.values():
        assert stance.rate.count == len(stance.hits)
        for hit in stance.hits:
            assert text[hit.mention.start : hit.mention.end] == hit.mention.text
            assert hit.segment == "s1"


def test_every_language_is_exemplified() -> None:
    assert {language for language, _, _ in EXAMPLES} == LANGUAGES


@pytest.mark.parametrize("text", ["Der Vielleichtsager kam.", "Wohlstand", "Das Klugscheißen"])
def test_parts_of_other_words_are_not_counted(text: str) -> None:
    counted = count_stance([("s", text)], "de")
    assert counted["hedge"].rate.count == 0


def test_no_lists_no_counts() -> None:
    assert count_stance([("s", "ehkä")], "fi") == {}


def test_words_are_counted_over_all_segments() -> None:
    counted = count_stance(
        [("a", "Vielleicht."), ("b", "Das Haus steht vielleicht noch.")], "de-CH"
    )
    assert counted["hedge"].rate.words == 6
    assert [hit.segment for hit in counted["hedge"].hits] == ["a", "b"]


def test_the_interval_by_hand() -> None:
    """10 of 1,000: p = .01, z² = 3.84146; (.01 + .0019207 ± 1.959964·√(.0000099 + .00000096036))
    / 1.00384146 = .0054413 and .0183062."""
    found = rate(10, 1000)
    assert found.per_thousand == pytest.approx(10)
    assert found.low == pytest.approx(5.441, abs=2e-3)
    assert found.high == pytest.approx(18.309, abs=5e-3)
    assert rate(0, 0).high == 1000


@given(st.integers(0, 300), st.integers(0, 5000))
def test_the_interval_holds_the_rate(count: int, more: int) -> None:
    found = rate(count, count + more)
    assert 0 <= found.low <= found.per_thousand + 1e-9
    assert found.per_thousand <= found.high + 1e-9 <= 1000 + 1e-6
    assert not math.isnan(found.low)
