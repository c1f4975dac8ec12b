"""Whether a term stands in a translation: never wrongly missing, never wrongly forbidden."""

import pytest

from benchmarks.glossary_gold import targets
from workbench.translation.glossary import find_surely, may_be_present


@pytest.mark.parametrize(
    ("term", "text", "language"),
    [
        ("ceasefire", "Both ceasefires collapsed.", "en"),
        ("accord commercial", "De nouveaux accords commerciaux sont en vue.", "fr"),
        ("frein à l'endettement", "Le frein à l’endettement divise.", "fr"),
        ("zawieszenie broni", "Mimo zawieszenia broni padły strzały.", "pl"),
        ("центральный банк", "Решение центрального банка удивило.", "ru"),
        ("opschorten", "De rechter schortte de wet op tot juni.", "nl"),
        ("central bank", "The central European banks acted.", "en"),
        ("Debt Brake", "The debt brake divides them.", "en"),
        ("中央银行", "昨天中央银行提高了利率。", "zh"),
        ("Schuldenbremse", "Die Schuldenbremsenreform scheiterte.", "de"),
    ],
)
def test_a_term_is_seen_in_any_form(term: str, text: str, language: str):
    assert may_be_present(term, text, language)


@pytest.mark.parametrize(
    ("term", "text", "language"),
    [
        ("council", "The councillor left.", "en"),
        ("cease-fire", "The ceasefire held.", "en"),
        ("customs union", "The union has odd customs.", "en"),
        ("rada", "Zdradził niewiele.", "pl"),
        ("банк", "Банкет обошёлся дорого.", "ru"),
    ],
)
def test_another_word_is_not_the_term(term: str, text: str, language: str):
    assert not may_be_present(term, text, language)
    assert not find_surely(term, text, language)


def test_a_guess_is_not_enough_for_a_forbidden_word():
    assert may_be_present("gadgeting", "They gadgeted on.", "en")
    assert not find_surely("gadgeting", "They gadgeted on.", "en")


@pytest.mark.parametrize("half", ["development", "held"])
def test_the_golden_set_is_judged_rightly(half: str):
    rows = targets(half)
    missed = [r for r in rows if r.present and not may_be_present(r.term, r.text, r.language)]
    wrong = [r for r in rows if not r.present and find_surely(r.term, r.text, r.language)]
    assert len(missed) <= 2
    assert len(wrong) <= 2
