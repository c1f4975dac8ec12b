"""Telling which articles another one has word for word, and of which it only says the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.services.articles import article_from_text
from workbench.services.republished import SUBSTANTIAL, find_republished
from workbench.store import StoredArticle
from workbench.text.article import Role

HEADLINE = "Meldung des Tages"
REPORT = [
    "Die Straße zum Hafen ist seit Montag gesperrt.",
    "Der Bürgermeister bittet die Anwohner um Geduld und um Verständnis.",
    "Die Arbeiten kosten nach Angaben der Stadt drei Millionen Euro.",
    "Im Herbst soll der Verkehr wieder fließen.",
]
REWORDED = [
    "Seit Anfang der Woche kommt niemand mehr mit dem Auto an den Hafen.",
    "Man möge sich gedulden, sagt das Stadtoberhaupt.",
    "Drei Millionen gibt die Stadt dafür aus.",
    "Frei sei die Strecke erst wieder ab September oder Oktober.",
]


def stored(key: str, sentences: list[str], language: str = "de") -> StoredArticle:
    text = f"{HEADLINE}\n\n" + " ".join(sentences)
    article = article_from_text(text, Role.COVERAGE, language)
    return StoredArticle(key, "p", article, text, 1, "", "", None)


def test_a_copy_is_told_on_both_sides_whatever_its_marks_spelling_and_order() -> None:
    swiss = ["Die Strasse zum Hafen – ist seit Montag gesperrt!", *reversed(REPORT[1:])]
    found = find_republished([stored("a", REPORT), stored("b", swiss), stored("c", REWORDED)])
    assert {key: (copy.of, copy.share) for key, copy in found.items()} == {
        "a": ("b", 1.0),
        "b": ("a", 1.0),
    }


def test_sentences_cut_otherwise_are_the_same_words() -> None:
    joined = [f"{REPORT[0][:-1]}; {REPORT[1]}", *REPORT[2:]]
    assert find_republished([stored("a", REPORT), stored("b", joined)])["a"].share == 1


def test_an_excerpt_is_told_and_the_longer_text_is_not() -> None:
    longer = [*REPORT, *REWORDED, *(f"Auch Gasse {n} ist am Abend betroffen." for n in range(9))]
    found = find_republished([stored("excerpt", REPORT), stored("whole", longer)])
    assert {key: copy.of for key, copy in found.items()} == {"excerpt": "whole"}


@pytest.mark.parametrize(("kept", "told"), [(1, False), (3, True)])
def test_only_a_substantial_share_is_told(kept: int, told: bool) -> None:
    mixed = [*REPORT[:kept], *REWORDED[kept:]]
    found = find_republished([stored("mixed", mixed), stored("report", REPORT)])
    assert ("mixed" in found) is told
    assert all(SUBSTANTIAL <= copy.share < 1 for copy in found.values())


def test_other_languages_and_headlines_alone_are_not_held_against_each_other() -> None:
    assert not find_republished([stored("a", REPORT), stored("b", REPORT, "nl")])
    assert not find_republished([stored("a", REPORT[:1]), stored("b", REPORT[:1])])
    assert not find_republished([])


def test_chinese_is_compared_by_characters() -> None:
    text = ["通往港口的道路自周一起封闭。", "市长请居民耐心等待。", "工程耗资三百万欧元。"]
    found = find_republished([stored("a", text, "zh"), stored("b", text, "zh")])
    assert found["a"].share == 1


@given(st.lists(st.sampled_from([*REPORT, *REWORDED]), min_size=4, unique=True))
def test_the_share_is_that_of_the_letters_the_other_has(sentences: list[str]) -> None:
    own = [HEADLINE, *sentences]
    share = sum(len(x) for x in own if x in (HEADLINE, *REPORT)) / sum(map(len, own))
    found = find_republished([stored("a", sentences), stored("b", REPORT)])
    assert ("a" in found) is (share >= SUBSTANTIAL)
    if "a" in found:
        assert found["a"].share == pytest.approx(share)
