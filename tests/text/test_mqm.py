"""Marked errors, summed up as the scoring model of MQM does."""

import pytest

from workbench.text.mqm import CATEGORIES, MqmSeverity, categories, score


def test_penalties_are_weighed_and_given_by_a_thousand_words() -> None:
    found = score([MqmSeverity.MINOR, MqmSeverity.MINOR, MqmSeverity.MAJOR], 500)
    assert (found.penalty, found.per_thousand) == (7, 14.0)
    assert found.counts[MqmSeverity.MINOR] == 2
    assert score([MqmSeverity.CRITICAL], 1000).per_thousand == 25.0


def test_a_remark_costs_nothing_and_no_words_give_no_score() -> None:
    assert score([MqmSeverity.NEUTRAL], 100).per_thousand == 0.0
    assert score([MqmSeverity.MAJOR], 0).per_thousand is None
    assert score([], 100).penalty == 0


@pytest.mark.parametrize("dimension", CATEGORIES)
def test_every_type_is_named_with_its_dimension(dimension: str) -> None:
    names = categories()
    assert dimension in names
    assert all(f"{dimension}/{kind}" in names for kind in CATEGORIES[dimension])
    assert len(set(names)) == len(names)
    assert max(map(len, names)) <= 64
