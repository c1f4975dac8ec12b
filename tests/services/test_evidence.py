"""What is highlighted in the passages of a link, over the worked example."""

from collections.abc import Iterator

import pytest

from workbench.services import Workbench, comparisons
from workbench.services.columns import Comparison, OutletColumn
from workbench.services.evidence import Evidence, Mark, Marks, find_evidence
from workbench.services.example import load_example
from workbench.settings import Settings
from workbench.text.article import Article, Role


@pytest.fixture(scope="module")
def comparison(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Comparison]:
    with Workbench(Settings(tmp_path_factory.mktemp("evidence") / "home")) as wb:
        project = load_example(wb)
        [commentary] = wb.store.articles.list(project.id, Role.COMMENTARY)
        yield comparisons.compare(wb, commentary.id)


def column_of(comparison: Comparison, language: str) -> OutletColumn:
    return next(c for c in comparison.columns if c.article.article.language.code == language)


def words(article: Article, marks: Marks, differs: bool) -> list[str]:
    texts = {segment.id: segment.core for segment in article.segments}
    return [
        texts[id_][mark.start : mark.end]
        for id_, found in marks.items()
        for mark in found
        if mark.differs is differs
    ]


def evidence_of(comparison: Comparison, language: str, own_words: str) -> Evidence:
    column = column_of(comparison, language)
    found = find_evidence(comparison, column)
    for stored in column.shown:
        texts = {s.id: s.core for s in comparison.commentary.article.segments}
        if any(own_words in texts[id_] for id_ in stored.link.commentary):
            return found[stored.id]
    raise AssertionError(f"no link about {own_words}")


def test_a_spire_of_another_height_is_marked_and_the_century_matches(
    comparison: Comparison,
) -> None:
    evidence = evidence_of(comparison, "ru", "96 Meter")
    own, other = comparison.commentary.article, column_of(comparison, "ru").article.article
    assert words(own, evidence.commentary, differs=True) == ["96 Meter"]
    assert words(other, evidence.coverage, differs=True) == ["93 метра"]
    assert "19. Jahrhundert" in words(own, evidence.commentary, differs=False)
    assert ["96" in d.explanation and "93" in d.explanation for d in evidence.discrepancies] == [
        True
    ]


def test_every_link_has_evidence_within_its_own_segments(comparison: Comparison) -> None:
    for column in comparison.columns:
        found = find_evidence(comparison, column)
        for stored in column.links:
            assert set(found[stored.id].commentary) == set(stored.link.commentary)
            assert set(found[stored.id].coverage) == set(stored.link.coverage)
            check(comparison.commentary.article, found[stored.id].commentary)
            check(column.article.article, found[stored.id].coverage)


def check(article: Article, marks: Marks) -> None:
    lengths = {segment.id: len(segment.core) for segment in article.segments}
    for id_, found in marks.items():
        reached = 0
        for mark in found:
            assert isinstance(mark, Mark)
            assert reached <= mark.start < mark.end <= lengths[id_]
            reached = mark.end


def test_marks_of_a_link_over_several_segments_fall_into_the_right_one(
    comparison: Comparison,
) -> None:
    several = [
        (column, stored)
        for column in comparison.columns
        for stored in column.links
        if len(stored.link.commentary) > 1
    ]
    texts = {segment.id: segment.core for segment in comparison.commentary.article.segments}
    marked = [
        texts[id_][mark.start : mark.end]
        for column, stored in several
        for id_, marks in find_evidence(comparison, column)[stored.id].commentary.items()
        if id_ != stored.link.commentary[0]
        for mark in marks
    ]
    assert marked
    assert all(text == text.strip() for text in marked), marked
