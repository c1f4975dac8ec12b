"""What linked passages affirm, deny, doubt and credit, and what only looks so."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.discrepancies import (
    CLAIMS,
    STANCES,
    Pair,
    judge_claims,
    judge_events,
    read_golden,
    statements,
)
from workbench.comparison.discrepancies import find_discrepancies
from workbench.text.finding import Discrepancy, DiscrepancyKind, Statement

PAIRS = [*read_golden("dev", CLAIMS), *read_golden("held", CLAIMS)]


def found(own: str, other: str, language: str = "en", context: str = "") -> list[Discrepancy]:
    both = Statement(own, "de"), Statement(other, language, context=context)
    return [one for one in find_discrepancies(*both) if one.kind in STANCES]


@pytest.mark.parametrize(("half", "recall"), [("dev", 0.9), ("held", 0.75)])
def test_flags_on_the_golden_claims_stay_right(half: str, recall: float) -> None:
    score = judge_claims(half, show=False)["all"]
    assert score.precision >= 0.95
    assert score.recall >= recall


def test_flags_on_the_golden_events_stay_right() -> None:
    score = judge_events(show=False, kinds=STANCES)
    assert score.precision >= 0.95
    assert score.recall >= 0.4


@pytest.mark.parametrize("pair", PAIRS[::3], ids=lambda pair: pair.coverage[:30])
def test_no_passage_disagrees_with_itself(pair: Pair) -> None:
    for side in statements(pair):
        assert find_discrepancies(side, side) == ()


@pytest.mark.parametrize("pair", PAIRS[::3], ids=lambda pair: pair.coverage[:30])
def test_turned_round_the_same_is_found(pair: Pair) -> None:
    own, other = statements(pair)
    there = {(d.kind, d.commentary, d.coverage) for d in find_discrepancies(own, other)}
    back = {(d.kind, d.coverage, d.commentary) for d in find_discrepancies(other, own)}
    assert there == back


@pytest.mark.parametrize("pair", PAIRS[::4], ids=lambda pair: pair.coverage[:30])
def test_mentions_stand_where_they_say(pair: Pair) -> None:
    own, other = statements(pair)
    for one in find_discrepancies(own, other):
        for side, mentions in ((own, one.commentary), (other, one.coverage)):
            assert mentions
            assert all(side.text[m.start : m.end] == m.text != "" for m in mentions)
        assert 0 < one.confidence <= 1


@pytest.mark.parametrize(
    ("other", "language"),
    [
        ("The president did not sign the law.", "en"),
        ("Le président n’a pas signé la loi.", "fr"),
        ("El presidente no firmó la ley.", "es"),
        ("Prezydent nie podpisał ustawy.", "pl"),
        ("Президент не подписал закон.", "ru"),
        ("Il presidente non ha firmato la legge.", "it"),
        ("O presidente não assinou a lei.", "pt"),
        ("De president heeft de wet niet ondertekend.", "nl"),
        ("Der Präsident hat sich geweigert, das Gesetz zu unterschreiben.", "de"),
    ],
)
def test_every_language_denies_in_its_way(other: str, language: str) -> None:
    (one,) = found("Der Präsident hat das Gesetz unterzeichnet.", other, language)
    assert one.kind is DiscrepancyKind.NEGATION
    assert found("Der Präsident hat das Gesetz nicht unterzeichnet.", other, language) == []


@pytest.mark.parametrize(
    ("other", "language", "told"),
    [
        ("The bridge may have collapsed.", "en", "possible"),
        ("Le pont pourrait s’effondrer.", "fr", "possible"),
        ("El puente podría derrumbarse.", "es", "possible"),
        ("Most może się zawalić.", "pl", "possible"),
        ("Мост, возможно, рухнул.", "ru", "possible"),
        ("Il ponte sarebbe crollato.", "it", "hearsay"),
        ("Die Brücke soll eingestürzt sein.", "de", "hearsay"),
    ],
)
def test_a_fact_is_held_against_what_may_be(other: str, language: str, told: str) -> None:
    (one,) = found("Die Brücke ist eingestürzt.", other, language)
    assert one.kind is DiscrepancyKind.MODALITY
    assert told in one.explanation
    assert found("Die Brücke könnte eingestürzt sein.", other, language) == []


@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("Nicht nur der Bund, auch das Land zahlt.", "Both federal and state pay."),
        ("Er bestritt nicht, das Geld genommen zu haben.", "He admitted taking the money."),
        ("Die Brücke öffnet im Mai.", "The bridge will open in May."),
        ("Der Rat will das Haus verkaufen.", "The council plans to sell the house."),
        (
            "Das Werk hat den Vertrag noch nicht unterschrieben.",
            "The plant will sign the contract.",
        ),
        ("Besucher können den Turm betreten.", "Visitors enter the tower."),
        ("Laut Polizei floh der Täter.", "The attacker reportedly fled."),
    ],
)
def test_what_only_seems_to_disagree_is_none(own: str, other: str) -> None:
    assert found(own, other) == []


def test_another_speaker_is_told_with_the_words() -> None:
    (one,) = found(
        "„Der Deich hält“, sagte Ingo Paulsen.", "“The dyke will hold,” said Hanna Thamm."
    )
    assert one.kind is DiscrepancyKind.ATTRIBUTION
    assert [m.text for m in one.coverage] == ["The dyke will hold", "Hanna Thamm"]
    assert "“Ingo Paulsen” in the commentary against “Hanna Thamm”" in one.explanation


@pytest.mark.parametrize(
    ("other", "language"),
    [
        ("«Плотина выдержит», — сказал Инго Паульсен.", "ru"),
        ("“The dyke will hold,” said Paulsen.", "en"),
        ("“The dyke will hold,” said the mayor.", "en"),
        ("“The dyke will hold,” said Hanna Thamm, quoting Ingo Paulsen.", "en"),
    ],
)
def test_the_same_or_an_unnamed_speaker_is_no_other(other: str, language: str) -> None:
    assert found("„Der Deich hält“, sagte Ingo Paulsen.", other, language) == []


def test_who_she_is_comes_from_the_article() -> None:
    quote = "“The dyke will hold,” she said."
    context = f"Engineer Hanna Thamm spoke for an hour. {quote}"
    own = "„Der Deich hält“, sagte Ingo Paulsen."
    assert found(own, quote) == []
    (one,) = found(own, quote, context=context)
    assert "Hanna Thamm" in one.explanation


@given(st.text(max_size=80), st.text(max_size=80), st.sampled_from(["de", "fr", "pl", "ru", "xx"]))
@settings(max_examples=60, deadline=None)
def test_any_text_is_read(own: str, other: str, language: str) -> None:
    for one in find_discrepancies(Statement(own, "de"), Statement(other, language)):
        assert all(own[m.start : m.end] == m.text for m in one.commentary)
        assert all(other[m.start : m.end] == m.text for m in one.coverage)
