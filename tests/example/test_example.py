"""The worked example: it has everything it is meant to show, and is recognised for what it is."""

import pytest

from tests.example.material import (
    COMMENTARY,
    COVERAGE,
    ENTRIES,
    FOLDER,
    TRANSLATION,
    article_of,
    cores,
    text_of,
)
from workbench.text.article import BlockKind, SpanKind

KINDS = {
    BlockKind.HEADLINE: 1,
    BlockKind.STANDFIRST: 1,
    BlockKind.BYLINE: 2,
    BlockKind.CREDIT: 1,
    BlockKind.PARAGRAPH: 11,
    BlockKind.HEADING: 3,
    BlockKind.QUOTE: 1,
    BlockKind.EDITOR_NOTE: 1,
    BlockKind.SOURCE_NOTE: 2,
    BlockKind.RELATED: 5,
    BlockKind.BOILERPLATE: 1,
}


def words(name: str) -> int:
    return sum(any(char.isalnum() for char in word) for word in text_of(name).split())


def test_every_file_of_the_folder_is_listed_and_the_other_way_round() -> None:
    found = {path.relative_to(FOLDER).as_posix() for path in FOLDER.rglob("*.txt")}
    assert found == set(ENTRIES)


def test_commentary_is_as_long_as_a_commentary() -> None:
    assert 600 <= words(COMMENTARY) <= 900


@pytest.mark.parametrize("name", COVERAGE)
def test_coverage_is_as_long_as_a_report(name: str) -> None:
    assert 300 <= words(name) <= 520


def test_commentary_shows_every_structure() -> None:
    kinds = [block.kind for block in article_of(COMMENTARY).blocks]
    assert {kind: kinds.count(kind) for kind in KINDS} == KINDS
    spans = [span.kind for block in article_of(COMMENTARY).blocks for span in block.spans]
    assert SpanKind.ANNOTATION in spans


@pytest.mark.parametrize("name", ENTRIES)
def test_language_is_identified(name: str) -> None:
    language = article_of(name).language
    assert language.code == ENTRIES[name]["language"]
    assert language.probability > 0.95


@pytest.mark.parametrize("name", ENTRIES)
def test_recognised_metadata_is_what_the_example_says(name: str) -> None:
    article, entry = article_of(name), ENTRIES[name]
    assert article.title == entry["title"]
    assert article.author == entry["author"]
    assert article.published_at == entry.get("published_at")


def test_one_article_has_no_date() -> None:
    assert [name for name in COVERAGE if "published_at" not in ENTRIES[name]] == [
        "coverage/it-il-molo.txt"
    ]


def test_every_segment_has_its_translation_and_in_order() -> None:
    assert [pair["source"] for pair in TRANSLATION] == cores(COMMENTARY)


def test_translation_keeps_every_number() -> None:
    named = {"fünf": "five", "vierzig": "forty", "Dreimal": "three times", "sechs": "six"}
    for pair in TRANSLATION:
        source, target = pair["source"], pair["target"].replace(",", "")
        digits = [
            "".join(c for c in word if c.isdigit())
            for word in source.split()
            if any(c.isdigit() for c in word)
        ]
        assert all(number in target for number in digits), pair
        for german, english in named.items():
            assert english in pair["target"] or german not in source.split(), pair
