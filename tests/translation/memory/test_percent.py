"""The percent of a unit says what it is worth."""

import pytest

from workbench.translation.memory.percent import fuzzy_percent, same_source


@pytest.mark.parametrize(
    ("similarity", "percent"), [(1.0, 99), (0.999, 99), (0.7, 70), (0.699, 69), (0.29, 29)]
)
def test_what_is_not_the_same_has_99_at_most(similarity: float, percent: int) -> None:
    assert fuzzy_percent(similarity) == percent


def test_white_space_and_normal_form_make_no_other_source() -> None:
    assert same_source("Das  Café\n", "Das Cafe\u0301")
    assert not same_source("Das Café", "das Café")
    assert not same_source("12 Hunde", "13 Hunde")
