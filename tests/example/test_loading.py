"""The first start: the example as a project of its own in a real store."""

from collections.abc import Iterator

import pytest

from tests.example.material import COVERAGE, TRANSLATION, article_of, cores
from workbench.services import example, glossary, translations
from workbench.services.context import Workbench
from workbench.settings import Settings
from workbench.text.article import Role
from workbench.text.translation import Status


@pytest.fixture
def wb(settings: Settings) -> Iterator[Workbench]:
    with Workbench(settings) as workbench:
        yield workbench


def test_first_start_brings_the_whole_example(wb: Workbench) -> None:
    project = example.ensure_example(wb)
    assert project is not None
    assert project.example
    coverage = wb.store.articles.list(project.id, Role.COVERAGE)
    assert {stored.article.file for stored in coverage} == set(COVERAGE)
    undated = [s.article.outlet for s in coverage if s.article.published_at is None]
    assert undated == ["Il Molo"]


def test_the_languages_stated_are_those_the_words_say(wb: Workbench) -> None:
    project = example.load_example(wb)
    for stored in wb.store.articles.list(project.id):
        recognised = article_of(str(stored.article.file))
        assert stored.article.language.code == recognised.language.code
        assert stored.article.segments == recognised.segments


def test_english_is_there_confirmed_by_a_person_for_every_segment(wb: Workbench) -> None:
    project = example.load_example(wb)
    (commentary,) = wb.store.articles.list(project.id, Role.COMMENTARY)
    rows = {row.segment_id: row for row in wb.store.translations.list(commentary.id, "en")}
    made = [rows[segment.id] for segment in commentary.article.included_segments]
    assert [row.text for row in made] == [pair["target"] for pair in TRANSLATION]
    assert len(made) == len(cores("commentary.de.txt"))
    assert {row.status for row in made} == {Status.CONFIRMED}
    assert {row.route.label for row in made} == {"human"}


def test_example_stays_away_once_there_is_a_project_or_it_was_binned(wb: Workbench) -> None:
    project = example.load_example(wb)
    assert example.ensure_example(wb) is None
    wb.store.projects.delete(project.id)
    assert example.ensure_example(wb) is None


def test_terms_stand_beside_segments_and_the_translation_keeps_to_them(wb: Workbench) -> None:
    project = example.load_example(wb)
    (stored,) = wb.store.articles.list(project.id, Role.COMMENTARY)
    segments = stored.article.included_segments
    found = [hit for s in segments for hit in glossary.hits(wb, project.id, s.core, "de", "en")]
    assert {"Vierungsturm", "Dachstuhl", "Strebebogen"} <= {h.source for h in found}
    rows = translations.rows(wb, stored.id, "en")
    flags = [flag for row in rows if row.translated for flag in row.translated.flags]
    assert [flag.message for flag in flags] == []
