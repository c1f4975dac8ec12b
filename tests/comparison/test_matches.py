"""What linked passages share, to be highlighted; all texts are our own."""

from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from workbench.comparison.matches import find_matches
from workbench.text.finding import Statement


def shared(own: tuple[str, str], other: tuple[str, str]) -> tuple[list[str], list[str]]:
    found = find_matches(*(Statement(text, code, date(2025, 3, 5)) for text, code in (own, other)))
    return [m.text for m in found.commentary], [m.text for m in found.coverage]


def test_numbers_and_moments_match_however_they_are_written() -> None:
    german = ("Am 3. März 2025 kamen 1.200 Menschen in fünf Bussen.", "de")
    english = ("Five buses brought 1,200 people on 3 March 2025.", "en")
    own, other = shared(german, english)
    assert {"3. März 2025", "1.200 Menschen"} <= set(own)
    assert {"3 March 2025", "1,200 people"} <= set(other)


def test_a_number_that_differs_is_no_match() -> None:
    own, other = shared(("Es kamen 1200 Gäste.", "de"), ("There were 1,900 guests.", "en"))
    assert (own, other) == ([], [])


def test_names_match_across_scripts() -> None:
    own, other = shared(("Minister Uschakow schwieg.", "de"), ("Министр Ушаков молчал.", "ru"))
    assert "Uschakow" in own
    assert "Ушаков" in other


def test_particles_that_happen_to_be_spelled_alike_are_no_match() -> None:
    assert shared(("Die Bahn war da.", "de"), ("They want war, not a die.", "en")) == ([], [])


def test_writing_without_spaces_matches_in_stretches() -> None:
    own, other = shared(("马洛大桥重新开放", "zh"), ("昨天马洛大桥关闭", "zh"))
    assert own == other == ["马洛大桥"]


TEXT = st.text(alphabet="abcdeЖßאب马桥 .,3257-’", max_size=60)


@given(TEXT, TEXT, st.sampled_from(["de", "en", "zh", "ar", "ru"]))
def test_mentions_lie_in_their_text_in_order_and_apart(own: str, other: str, code: str) -> None:
    found = find_matches(Statement(own, "de"), Statement(other, code))
    for text, mentions in ((own, found.commentary), (other, found.coverage)):
        assert all(text[m.start : m.end] == m.text for m in mentions)
        assert all(a.end <= b.start for a, b in pairwise(mentions))
