"""The floor under the checks: every one finds nearly all the faults that were put in by hand."""

from collections import Counter

import pytest

from benchmarks.checks import document_of, flags_of
from benchmarks.checks_data import CLEAN, TARGETS, Planted, read_planted
from workbench.text.translation import Severity
from workbench.translation.checks import CHECKS, DOCUMENT_CHECKS

FLOOR = 0.95


@pytest.fixture(scope="module")
def found() -> list[tuple[Planted, frozenset[str]]]:
    """Every pair with the codes of its flags; of a clean one without the hints."""
    pairs = []
    for language in TARGETS:
        planted = read_planted(language)
        for held in (False, True):
            half = [pair for pair in planted if pair.held is held]
            rows = document_of(half)
            pairs += [(pair, _codes(pair, flags_of(pair, rows))) for pair in half]
    return pairs


def _codes(pair: Planted, flags: object) -> frozenset[str]:
    assert isinstance(flags, tuple)
    kept = (f for f in flags if pair.code != CLEAN or f.severity is not Severity.HINT)
    return frozenset(flag.code for flag in kept)


def test_every_check_has_faults_in_both_halves(
    found: list[tuple[Planted, frozenset[str]]],
) -> None:
    for held in (False, True):
        codes = {pair.code for pair, _ in found if pair.held is held} - {CLEAN}
        assert codes == {check.code for check in CHECKS} | {c.code for c in DOCUMENT_CHECKS}
    assert sum(pair.code != CLEAN for pair, _ in found) >= 400


def test_each_check_finds_its_faults(found: list[tuple[Planted, frozenset[str]]]) -> None:
    put = Counter(pair.code for pair, _ in found)
    seen = Counter(pair.code for pair, codes in found if pair.code in codes)
    shares = {code: seen[code] / put[code] for code in put if code != CLEAN}
    assert {code: share for code, share in shares.items() if share < FLOOR} == {}


def test_clean_twins_are_let_pass(found: list[tuple[Planted, frozenset[str]]]) -> None:
    clean = [codes for pair, codes in found if pair.code == CLEAN]
    assert sum(map(bool, clean)) <= 0.03 * len(clean)
