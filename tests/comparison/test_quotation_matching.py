"""The same words in two articles, and who is quoted where."""

from pathlib import Path

import pytest

from benchmarks import quotation_matching, quotations
from benchmarks.coverage import Memory
from benchmarks.quotation_matching import counts, f1, shipped
from workbench.alignment.use import UniversalSentenceEncoder
from workbench.comparison.quotations import (
    Quotation,
    QuotationKind,
    SameSpeaker,
    Stretch,
    compare_speakers,
    match_quotations,
    who_is_quoted,
)


def said(words: str, name: str | None) -> Quotation:
    part = Stretch(0, 0, len(words), words)
    return Quotation(QuotationKind.DIRECT, (part,), None, name, None, 0.9)


SPEAKERS = [
    ("Jurij Uschakow", "Yuri Ushakov", SameSpeaker.YES),
    ("Jurij Uschakow", "Юрий Ушаков", SameSpeaker.YES),
    ("Uschakow", "Jurij Uschakow", SameSpeaker.YES),
    ("Uschakow", "Schukow", SameSpeaker.NO),
    ("Tomasz Zieliński", "Tomasz Zielinski", SameSpeaker.YES),
    ("Bildungssenator Yıldız", "le sénateur Yildiz", SameSpeaker.YES),
    ("Eva Kolb", "Otto Brix", SameSpeaker.NO),
    ("der Minister", "Otto Brix", SameSpeaker.UNKNOWN),
    ("the mayor", "le maire", SameSpeaker.UNKNOWN),
    (None, "Otto Brix", SameSpeaker.UNKNOWN),
]


@pytest.mark.parametrize(("one", "other", "relation"), SPEAKERS)
def test_speakers_are_compared_over_alphabets(
    one: str | None, other: str | None, relation: SameSpeaker
) -> None:
    assert compare_speakers(one, other) is relation
    assert compare_speakers(other, one) is relation


def test_the_same_words_of_the_same_speaker_are_linked(encoder: UniversalSentenceEncoder) -> None:
    own = [said("Wir haben alles verloren.", "Eva Kolb"), said("Der Damm hält.", "Otto Brix")]
    other = [
        said("The dam is holding.", "Otto Brix"),
        said("We are all very tired.", "Otto Brix"),
        said("We have lost everything.", "Kolb"),
    ]
    links = match_quotations(own, other, encoder, ("de", "en"))
    assert {(link.own, link.other) for link in links} == {(0, 2), (1, 0)}
    assert all(0.5 <= link.score <= 1 for link in links)
    assert [link.score for link in links] == sorted((link.score for link in links), reverse=True)


def test_another_number_is_another_statement(encoder: UniversalSentenceEncoder) -> None:
    own = [said("Wir haben 40 Häuser verloren.", "Eva Kolb")]
    same, other = said("We lost 40 houses.", "Eva Kolb"), said("We lost 900 houses.", "Eva Kolb")
    (link,) = match_quotations(own, [other, same], encoder, ("de", "en"))
    assert link.other == 1


def test_nothing_quoted_matches_nothing(encoder: UniversalSentenceEncoder) -> None:
    assert match_quotations([], [said("Yes.", None)], encoder, ("de", "en")) == ()
    assert match_quotations([said("Ja.", None)], [], encoder, ("de", "en")) == ()


def test_matching_beats_plain_cosine_on_golden_pairs(encoder: UniversalSentenceEncoder) -> None:
    every = range(quotation_matching.STORIES)
    once = Memory(encoder, {})
    ours = f1(*counts(shipped(once), every))
    plain = f1(*counts(quotation_matching.cosine(once, every), every))
    assert ours >= 0.91
    assert ours > plain


def test_who_is_quoted_joins_spellings_over_outlets() -> None:
    first = [said("Eins.", "Jurij Uschakow"), said("Zwei.", "Uschakow"), said("Drei.", None)]
    second = [said("Раз.", "Юрий Ушаков"), said("Два.", "Анна Седова")]
    third = [said("One.", "Ushakov"), said("Two.", "the mayor"), said("Three.", "the Mayor")]
    rows = who_is_quoted([("Bote", first), ("Вестник", second), ("Post", third)])
    table = {
        row.name: {outlet: [q.text for q in quotes] for outlet, quotes in row.by_outlet.items()}
        for row in rows
    }
    assert table == {
        "Jurij Uschakow": {"Bote": ["Eins.", "Zwei."], "Вестник": ["Раз."], "Post": ["One."]},
        "Анна Седова": {"Вестник": ["Два."]},
        "the mayor": {"Post": ["Two.", "Three."]},
    }
    assert rows[0].name == "Jurij Uschakow"
    assert set(rows[0].spellings) == {"Jurij Uschakow", "Uschakow", "Юрий Ушаков", "Ushakov"}


def test_people_of_one_surname_stay_apart() -> None:
    rows = who_is_quoted([("Bote", [said("Ja.", "Eva Kolb"), said("Nein.", "Max Kolb")])])
    assert {row.name for row in rows} == {"Eva Kolb", "Max Kolb"}


def test_floors_on_annotated_news(evaluation_data: Path) -> None:
    read = quotations.articles()
    direct = quotations.measure(read, quotations.ours, "direct")
    assert direct.exact_f1 >= 0.89
    assert direct.head / direct.with_speaker >= 0.75
    indirect = quotations.measure(read, quotations.ours, "indirect")
    assert indirect.right / indirect.found >= 0.87
    assert indirect.exact_f1 >= 0.67
