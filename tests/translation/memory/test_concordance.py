"""A column of a memory finds what stands in its texts, folded, the newest first."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.text.folding import fold
from workbench.translation.memory.concordance import Column, find_spans

TEXTS = st.text(alphabet="aäAeßs öÖ„.ñ我й\n", max_size=12)

calm = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""Time is not what these tests are about."""


def folded(text: str) -> str:
    return " ".join(fold(" ".join(text.split())).split())


@calm
@given(st.lists(TEXTS, max_size=12), TEXTS)
def test_it_finds_every_text_that_has_the_words(texts: list[str], wanted: str) -> None:
    column = Column()
    for unit, text in enumerate(texts):
        column.add([(unit, text)])
    needle = folded(wanted)
    having = [n for n, text in enumerate(texts) if needle and needle in folded(text)]
    assert [*column.search(wanted)] == having[::-1]


@calm
@given(TEXTS, TEXTS)
def test_what_is_found_is_shown(text: str, wanted: str) -> None:
    spans = find_spans(text, wanted)
    assert bool(spans) == bool(folded(wanted) and folded(wanted) in folded(text))
    for start, end in spans:
        assert folded(wanted) in folded(text[start:end])


def test_whole_words_stand_alone() -> None:
    column = Column()
    column.add(enumerate(["Straßenbahn", "Die Straße, lang", "strasse"]))
    assert [*column.search("Strasse", whole_words=True)] == [2, 1]
    assert [*column.search("Strasse")] == [2, 1, 0]
    assert find_spans("Straßenbahn, Straße", "strasse", whole_words=True) == ((13, 19),)
    assert find_spans("der\u00a0 Hund", "der Hund") == ((0, 9),)
