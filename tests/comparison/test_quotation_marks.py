"""Where quoted stretches open and close, in the styles that newspapers use and mix."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.comparison.quotations.marks import find_quoted

STYLES = [
    ("Er sagte: „Ja.“ Dann ging er.", ["„Ja.“"]),
    ("»Ja«, sagte er. »Nein.«", ["»Ja«", "»Nein.«"]),
    ("« Oui », dit-il.", ["« Oui »"]),
    ("«Sí», dijo.", ["«Sí»"]),
    ("“Yes,” he said. “No.”", ["“Yes,”", "“No.”"]),
    ('"Yes," he said. "No."', ['"Yes,"', '"No."']),
    ("‘It’s the dogs’ turn,’ he said.", ["‘It’s the dogs’"]),
    ("‚Ja‘, sagte er.", ["‚Ja‘"]),
    ("„Er sagte ‚nein‘ zu mir“", ["„Er sagte ‚nein‘ zu mir“"]),
    ("„Er sagte „nein“ zu mir“", ["„Er sagte „nein“ zu mir“"]),
    ('Das ist „gemischt" und auch "so“.', ['„gemischt"', '"so“']),
    ("„Ja.”", ["„Ja.”"]),
    ("L'été de l'aînée n'est pas fini.", []),
    ("The boys' dog isn't ours.", []),
    ("Er ist 5'10\" groß.", []),
    ("“So it ends” „und so“", ["“So it ends”", "„und so“"]),
]


@pytest.mark.parametrize(("text", "quoted"), STYLES)
def test_styles_of_marks(text: str, quoted: list[str]) -> None:
    assert [text[one.start : one.end] for one in find_quoted(text)] == quoted


def test_a_last_mark_without_its_pair_runs_to_the_end() -> None:
    text = "„Eins.“ Sie sagte: „Zwei und drei. "
    first, last = find_quoted(text)
    assert (first.closed, last.closed) == (True, False)
    assert text[slice(*last.inner)] == "Zwei und drei."


@pytest.mark.parametrize("text", ["Es endet mit „", "Und ‚so endet es.", "", "“"])
def test_a_mark_that_opens_nothing_is_none(text: str) -> None:
    assert find_quoted(text) == ()


@given(st.text(alphabet="„“”»«‚‘’'\"ab .,\n", max_size=60))
def test_stretches_are_in_order_and_apart(text: str) -> None:
    found = find_quoted(text)
    inner = [0, *(place for one in found for place in (one.start, *one.inner, one.end))]
    assert inner == sorted(inner)
    assert inner[-1] <= len(text)
