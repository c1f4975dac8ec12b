"""A memory's index finds what a full scan finds, whatever was added and removed before."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from workbench.translation.memory import index as module
from workbench.translation.memory.index import Hit, MemoryIndex
from workbench.translation.memory.keys import matching_key

WORDS = [
    "der", "die", "das", "Hund", "Katze", "Straße", "Müller", "schläft", "trinkt", "12", "3,5",
    "Милан", "我们", "„ja“", "é",
]  # fmt: skip
SENTENCES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=9).map(" ".join)
SOURCES = st.lists(SENTENCES, min_size=1, max_size=40)

calm = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""Time is not what these tests are about."""


def index_of(sources: list[str]) -> MemoryIndex:
    made = MemoryIndex()
    made.add(enumerate(sources))
    return made


def scanned(sources: list[str], text: str, threshold: float) -> list[Hit]:
    """What a full scan finds, the most alike first, then the newest."""
    scores = [
        Levenshtein.normalized_similarity(matching_key(text), matching_key(source))
        for source in sources
    ]
    hits = [Hit(unit, score) for unit, score in enumerate(scores) if score >= threshold]
    return sorted(hits, key=lambda hit: (-hit.similarity, -hit.unit))


@calm
@given(SOURCES, SENTENCES, st.sampled_from([0.5, 0.7, 1.0]))
def test_it_finds_what_a_full_scan_finds(sources: list[str], text: str, threshold: float) -> None:
    assert index_of(sources).search(text, threshold, 100) == scanned(sources, text, threshold)


@calm
@given(SOURCES, SENTENCES)
def test_likeness_is_the_same_both_ways(sources: list[str], text: str) -> None:
    for source in sources:
        there = index_of([source]).search(text, 0.5, 1)
        back = index_of([text]).search(source, 0.5, 1)
        assert [hit.similarity for hit in there] == [hit.similarity for hit in back]


@calm
@given(SOURCES, st.sets(st.integers(0, 39)), SENTENCES)
def test_units_come_and_go_one_by_one(sources: list[str], gone: set[int], text: str) -> None:
    made = MemoryIndex()
    for unit, source in enumerate(sources):
        made.add([(unit, source)])
        assert made.search(source, 1.0, 100)[0].unit == unit
    made.remove(gone)
    left = [hit for hit in scanned(sources, text, 0.6) if hit.unit not in gone]
    assert made.search(text, 0.6, 100) == left
    assert len(made) == len(sources) - len(gone & set(range(len(sources))))


def test_sorting_and_sweeping_lose_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_LOOSE_UNITS", 8)
    monkeypatch.setattr(module, "_GONE_UNITS", 3)
    sources = [
        f"Der {name} wohnt in Haus {'h' * (at % 7)}" for at, name in enumerate("abcdefgh" * 9)
    ]
    made = MemoryIndex()
    for unit, source in enumerate(sources):
        made.add([(unit, source)])
    made.remove(range(0, 72, 5))
    left = [hit for hit in scanned(sources, sources[1], 0.5) if hit.unit % 5]
    assert made.search(sources[1], 0.5, 100) == left
    assert len(made) == 72 - 15


def test_the_best_stands_among_the_candidates_of_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "CANDIDATES", 10)
    vowels = [f"{a}{b}{c}{d}" for a in "aeiou" for b in "aeiou" for c in "aeiou" for d in "aeiou"]
    sources = [f"Der Name des Hauses {at:x} war {word} gewesen" for at, word in enumerate(vowels)]
    made = index_of(sources)
    for unit in range(0, len(sources), 50):
        asked = sources[unit].replace("gewesen", "geworden")
        assert (
            made.search(asked, 0.7, 1)[0].similarity == scanned(sources, asked, 0.7)[0].similarity
        )


def test_a_number_of_another_value_changes_nothing() -> None:
    found = index_of(["Es kamen 1.200 Gäste um 14:30 Uhr."]).search(
        "Es kamen 35 Gäste um 9 Uhr.", 1.0, 1
    )
    assert found == [Hit(0, 1.0)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Straße und STRASSE", "strasse und straße"),
        ("Er sagte „ja“ – so", "er sagte »ja« - so"),
        ("Das\u00a0ist  ein\tSatz", "Das ist ein Satz"),
        ("ｆｕｌｌ １２", "full 7"),
    ],
)
def test_spellings_that_mean_the_same_have_one_key(one: str, other: str) -> None:
    assert matching_key(one) == matching_key(other)


def test_nothing_is_like_an_empty_text() -> None:
    assert index_of(["a", "b"]).search("  ", 0.5, 5) == []
    assert MemoryIndex().search("a", 0.5, 5) == []
