"""Numbers of another source go into a unit's target, where nothing is in doubt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.numerals import read_numbers
from workbench.translation.memory.numbers import adapt

TO_ENGLISH = ("de", "en")
TO_FRENCH = ("de", "fr")


@pytest.mark.parametrize(
    ("languages", "source", "target", "wanted", "adapted"),
    [
        (TO_ENGLISH, "Es kamen 1.200 Gäste.", "1,200 guests came.", "Es kamen 950 Gäste.",
         "950 guests came."),
        (TO_ENGLISH, "Es kamen 950 Gäste.", "950 guests came.", "Es kamen 11.350,5 Gäste.",
         "11,350.5 guests came."),
        (TO_FRENCH, "Es kamen 950 Gäste.", "950 invités sont venus.", "Es kamen 11.350,5 Gäste.",
         "11\u202f350,5 invités sont venus."),
        (TO_FRENCH, "Es kostet 1.200 Euro.", "Cela coûte 1\u00a0200 euros.",
         "Es kostet 13.400 Euro.", "Cela coûte 13\u00a0400 euros."),
        (TO_ENGLISH, "Am 3. Mai 2013 waren es 3.", "On 3 May 2013 there were 3.",
         "Am 4. Mai 2014 waren es 4.", "On 4 May 2014 there were 4."),
        (TO_ENGLISH, "Um 14:30 Uhr", "At 14:30", "Um 15:10 Uhr", "At 15:10"),
        (TO_ENGLISH, "Ein Haus mit 5 Zimmern", "A house with 5 rooms",
         "Ein schönes Haus mit 6 Zimmern", "A house with 6 rooms"),
        (TO_ENGLISH, "Von 5 auf 7", "From 5 to 7", "Von 7 auf 5", "From 7 to 5"),
        (TO_ENGLISH, "Das Werk von 1999 hat 12 Räume.", "The work has 12 rooms.",
         "Das Werk von 1999 hat 14 Räume.", "The work has 14 rooms."),
    ],
)  # fmt: skip
def test_numbers_are_replaced(
    languages: tuple[str, str], source: str, target: str, wanted: str, adapted: str
) -> None:
    assert adapt(source, target, wanted, languages) == adapted


@pytest.mark.parametrize(
    ("source", "target", "wanted"),
    [
        ("Von 3 auf 3", "From 3 to 3", "Von 3 auf 4"),  # which of the two?
        ("Am 3. Oktober", "On October 3rd", "Am 4. Oktober"),  # 4rd
        ("Um 14:30 Uhr", "At 2:30 pm", "Um 15:10 Uhr"),  # written otherwise
        ("Es waren 2 Hunde.", "There were two dogs.", "Es waren 3 Hunde."),  # in words
        ("Es waren 2 Hunde.", "The 2 dogs had 2 owners.", "Es waren 3 Hunde."),  # too often
        ("Es waren 2 Hunde.", "There were 2 dogs.", "Es waren Hunde."),  # gone
        ("Es waren 2 Hunde.", "There were 2 dogs.", "Es waren 2 Hunde."),  # nothing to do
        ("Es waren 2 Hunde.", "There were 2 dogs.", "Es waren 2 bis 3 Hunde."),  # more of them
    ],
)
def test_what_is_in_doubt_is_left_alone(source: str, target: str, wanted: str) -> None:
    assert adapt(source, target, wanted, TO_ENGLISH) == ""


@given(st.integers(1, 10**7), st.integers(1, 10**7), st.sampled_from(["en", "fr", "pl", "es"]))
def test_the_target_states_the_value_the_source_states(old: int, new: int, language: str) -> None:
    german = [f"{value:,}".replace(",", ".") for value in (old, new)]
    made = adapt(f"({german[0]} m)", f"({old} m)", f"({german[1]} m)", ("de", language))
    if old == new:
        assert made == ""
        return
    assert [number.values for number in read_numbers(made, language)] == [frozenset({new})] or (
        new in read_numbers(made, language)[0].values
    )
