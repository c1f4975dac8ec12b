"""Every check lets its good examples pass, objects to the failing ones, and mends what it says."""

import pytest

from tests.translation.checks.terms import hits_of
from workbench.text.translation import Severity
from workbench.translation.checks import (
    CHECKS,
    DOCUMENT_CHECKS,
    Check,
    DocumentCheck,
    DocumentRow,
    Example,
    Pair,
    check_document,
    fix,
    label,
    pair_of,
)
from workbench.translation.guards import GUARDS

_WEIGHTS = [Severity.HINT, Severity.WARNING, Severity.ERROR]


def cases(kind: str) -> list[object]:
    return [
        pytest.param(check, example, id=f"{check.code}-{number}")
        for check in CHECKS
        for number, example in enumerate(getattr(check, kind))
    ]


def as_pair(example: Example) -> Pair:
    terms = hits_of(example.terms, example.source, example.language)
    return pair_of(example.source, example.target, "de", example.language, terms=terms)


@pytest.mark.parametrize(("check", "example"), cases("good"))
def test_a_good_translation_passes(check: Check, example: Example) -> None:
    assert check.check(as_pair(example)) is None


@pytest.mark.parametrize(("check", "example"), cases("failing"))
def test_a_failing_one_is_flagged(check: Check, example: Example) -> None:
    flag = check.check(as_pair(example))
    assert flag is not None
    assert flag.code == check.code
    assert flag.message.endswith(".")
    assert _WEIGHTS.index(flag.severity) <= _WEIGHTS.index(check.severity)


@pytest.mark.parametrize(("check", "example"), cases("failing"))
def test_the_fix_is_as_told_and_leaves_nothing_to_mend(check: Check, example: Example) -> None:
    pair = as_pair(example)
    mended = fix(check.code, pair.source, pair.target, "de", example.language, terms=pair.terms)
    assert (mended or "") == example.mended
    if mended:
        again = pair_of(pair.source, mended, "de", example.language, terms=pair.terms)
        assert check.check(again) is None


@pytest.mark.parametrize("check", DOCUMENT_CHECKS, ids=lambda check: check.code)
def test_documents(check: DocumentCheck) -> None:
    for good in check.good:
        assert list(check.check(_rows(good))) == []
    for failing in check.failing:
        flagged = dict(check.check(_rows(failing)))
        assert set(flagged) == {str(number) for number in range(len(failing))}
        assert {flag.code for flag in flagged.values()} == {check.code}
        assert all(check_document(_rows(failing)).values())


def _rows(document: tuple[tuple[str, str], ...]) -> list[DocumentRow]:
    return [DocumentRow(str(n), source, target) for n, (source, target) in enumerate(document)]


def test_every_code_is_there_once_and_has_a_name() -> None:
    codes = [check.code for check in (*CHECKS, *DOCUMENT_CHECKS)]
    assert len(set(codes)) == len(codes)
    assert {guard.code for guard in GUARDS} < set(codes)
    assert len({label(code) for code in codes}) == len(codes)
    assert all(check.good and check.failing for check in CHECKS)
    assert label("something_new") == "Something new"
