"""Plain text filled with other words: blank lines and widths stay."""

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.exchange.layout_text import fill, units
from workbench.text.layout import Marked
from workbench.text.units import units_of

FILE = """

  Der Fluss steigt


Am Montag hat der Stadtrat den neuen Damm beschlossen, der vierzig
Millionen Euro kosten soll und in drei Jahren fertig sein wird, wenn
alles gut geht und niemand klagt. Das ist nicht sicher, sagen viele
Leute in der Stadt.

Zweiter Absatz.
"""


def test_units_are_those_an_article_is_made_of() -> None:
    assert [unit.text for unit in units(FILE)] == [unit.text for unit in units_of(FILE)]
    assert len(units(FILE)) == 3


def test_broken_lines_are_broken_again_and_blank_ones_stay() -> None:
    title, body, _ = units(FILE)
    english = "On Monday the council approved the new dike, which is to cost forty million. " * 2
    made = fill(FILE, {title.id: Marked("The river rises"), body.id: Marked(english.strip())})
    assert made.startswith("\n\n  The river rises\n\n\nOn Monday")
    assert made.endswith("\n\nZweiter Absatz.\n")
    assert all(len(line) <= 69 for line in made.split("\n"))
    assert english.split() == made.split("rises")[1].split("Zweiter")[0].split()


@settings(max_examples=200)
@given(st.text("ab .\n\t-\x0b\u2028\x1c", max_size=200))
def test_its_own_words_give_the_same_text(text: str) -> None:
    found = units(text)
    assert fill(text, {unit.id: unit.content for unit in found}) == text
    assert [unit.text for unit in found] == [unit.text for unit in units_of(text)]
