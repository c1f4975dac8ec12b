"""What is counted in Arabic, in the forms that numbers ask for."""

import pytest

from workbench.text.arabic_unit_words import WORDS
from workbench.text.quantities import read_quantities
from workbench.text.units_of_measure import UNITS


@pytest.mark.parametrize(
    ("text", "unit", "value"),
    [
        ("شارك 7 عمال في الإضراب.", "worker", 7),
        ("شارك 20 عاملا في الإضراب.", "worker", 20),
        ("أغلقت المدينة 12 مدرسة.", "school", 12),
        ("استمر الاجتماع 3 ساعات.", "hour", 3),
        ("صوت 150 نائبا لصالح القانون.", "deputy", 150),
        ("دمرت 4 منازل في القرية.", "house", 4),
        ("وصل 300 متظاهر إلى الساحة.", "demonstrator", 300),
    ],
)
def test_a_number_counts_what_stands_behind_it(text: str, unit: str, value: int) -> None:
    [found] = read_quantities(text, "ar")
    assert found.unit is UNITS[unit]
    assert found.value == value


def test_a_word_that_only_begins_like_a_unit_counts_nothing() -> None:
    [found] = read_quantities("تضم اللجنة 12 عامودا.", "ar")
    assert found.unit is None


def test_every_unit_is_known_and_no_word_has_two() -> None:
    assert WORDS.keys() <= UNITS.keys()
    words = [word for line in WORDS.values() for word in line.split()]
    assert len(words) == len(set(words))
