"""The yardstick itself, on beads counted by hand."""

import pytest

from benchmarks.parallel_score import agreement, parse_beads
from workbench.text.alignment import Bead

GOLD = parse_beads(["[0]:[0]", "[1]:[1, 2]", "[2, 3]:[3]", "[]:[4]", "[4]:[]"])


def test_beads_are_read_with_empty_sides() -> None:
    assert GOLD[1] == Bead((1,), (1, 2))
    assert GOLD[3] == Bead((), (4,))
    assert GOLD[4] == Bead((4,), ())


def test_what_equals_the_gold_is_all_right() -> None:
    score = agreement([GOLD], [GOLD])
    assert (score.strict.f1, score.lax.f1) == (1, 1)


def test_strict_wants_the_same_bead_and_lax_a_pair_in_common() -> None:
    found = parse_beads(["[0]:[0]", "[1]:[1]", "[]:[2]", "[2, 3]:[3]", "[4]:[4]"])
    score = agreement([found], [GOLD])
    # Of five found, two are the gold's; one more shares a pair; two are neither.
    assert score.strict.precision == pytest.approx(2 / 5)
    assert score.lax.precision == pytest.approx(3 / 5)
    # Of three gold beads that are not null, two are found, and all three are shared.
    assert score.strict.recall == pytest.approx(2 / 3)
    assert score.lax.recall == 1


def test_nulls_count_for_precision_and_not_for_recall() -> None:
    without = [bead for bead in GOLD if bead.source and bead.target]
    score = agreement([without], [GOLD])
    assert (score.strict.precision, score.strict.recall) == (1, 1)
    invented = [*without, Bead((9,), ())]
    assert agreement([invented], [GOLD]).strict.precision == pytest.approx(3 / 4)


def test_texts_are_counted_together_and_nothing_scores_nothing() -> None:
    one, other = parse_beads(["[0]:[0]"]), parse_beads(["[0]:[1]", "[1]:[0]"])
    score = agreement([one, other], [one, parse_beads(["[0]:[0]", "[1]:[1]"])])
    assert score.strict.f1 == pytest.approx(1 / 3)
    assert agreement([[]], [[]]).lax.f1 == 0
