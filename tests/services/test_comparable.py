"""Articles in a language the encoder does not know: compared by a translation once there is one."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.services.conftest import BERGAMOT
from workbench.alignment import sentence_transformer
from workbench.alignment.use import USE_LANGUAGES, UniversalSentenceEncoder
from workbench.errors import NoRouteError
from workbench.services import Workbench, comparisons, library
from workbench.services.articles import add_text
from workbench.services.comparable import comparable, known_targets, translate_whole
from workbench.services.translations import edit_segment
from workbench.settings import Settings
from workbench.store import StoredArticle
from workbench.text.alignment import LinkState
from workbench.text.article import Role
from workbench.text.translation import Status

COMMENTARY = """Die Brücke war ein Versprechen

Am 4. März 2025 stürzte die alte Brücke über die Elster ein. Verletzt wurde niemand."""

PORTUGUESE = """A ponte velha caiu no rio

A ponte velha caiu no rio Elster no dia 4 de março de 2025. Ninguém ficou ferido."""


class WithoutPortuguese(UniversalSentenceEncoder):
    """The default encoder, which says that it does not know Portuguese."""

    languages = USE_LANGUAGES - {"pt"}


@pytest.fixture
def wb(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workbench]:
    monkeypatch.setattr(sentence_transformer, "load_encoder", lambda *_: WithoutPortuguese())
    with Workbench(settings) as workbench:
        yield workbench


@pytest.fixture
def own(wb: Workbench) -> StoredArticle:
    return add_text(wb, library.create_project(wb, "Brücke").id, COMMENTARY, Role.COMMENTARY)


@pytest.fixture
def other(wb: Workbench, own: StoredArticle) -> StoredArticle:
    return add_text(wb, own.project_id, PORTUGUESE, Role.COVERAGE)


def test_a_known_language_is_compared_by_its_own_words(wb: Workbench, own: StoredArticle) -> None:
    words = comparable(wb, own)
    assert words.article is own.article
    assert (words.translated_into, words.signature) == ("", "")


def test_translations_lead_to_languages_the_encoder_knows(
    wb: Workbench, other: StoredArticle
) -> None:
    assert known_targets(wb, other.article) == ["en"]


def test_once_translated_an_article_is_compared_by_its_translation(
    wb: Workbench, own: StoredArticle, other: StoredArticle
) -> None:
    (before,) = comparisons.compare(wb, own.id).columns
    assert before.translated_into == ""
    translate_whole(wb, other.id, "en")
    (after,) = comparisons.compare(wb, own.id).columns
    assert after.translated_into == "en"
    assert " coverage=en:" in after.alignment.signature
    assert after.alignment.signature.startswith(before.alignment.signature)
    injured = own.article.segments[-1]
    (link,) = after.for_segment(injured.id)
    assert after.passage(link) == "Ninguém ficou ferido.", "shown in its own words"
    (first, _) = comparisons.alternatives(wb, own, after.article, injured.id)[0]
    assert first.core == "Ninguém ficou ferido."


def test_an_edited_translation_is_compared_afresh_and_decisions_stay(
    wb: Workbench, own: StoredArticle, other: StoredArticle
) -> None:
    translate_whole(wb, other.id, "en")
    (column,) = comparisons.compare(wb, own.id).columns
    link = column.for_segment(own.article.segments[-1].id)[0]
    comparisons.decide(wb, link.id, LinkState.ACCEPTED, link.version)
    first = other.article.segments[0]
    edit_segment(wb, other.id, "en", first.id, "Trains were late.", Status.EDITED, 1)
    (later,) = comparisons.compare(wb, own.id).columns
    assert later.alignment.signature != column.alignment.signature
    assert LinkState.ACCEPTED in {stored.link.state for stored in later.links}


def test_half_a_translation_is_not_compared(wb: Workbench, other: StoredArticle) -> None:
    translate_whole(wb, other.id, "en")
    assert comparable(wb, other).translated_into == "en"
    assert {r.route.label for r in wb.store.translations.list(other.id, "en")} == {
        f"pt→en {BERGAMOT}"
    }
    edit_segment(wb, other.id, "en", other.article.segments[1].id, "", Status.EDITED, 1)
    assert comparable(wb, other).article is other.article


def test_the_title_is_compared_in_the_same_language(wb: Workbench, other: StoredArticle) -> None:
    translate_whole(wb, other.id, "en")
    words = comparable(wb, other).article
    assert words.title == words.segments[0].core != other.article.title
    assert [s.id for s in words.segments] == [s.id for s in other.article.segments]


def test_where_nothing_leads_it_says_so(wb: Workbench, own: StoredArticle) -> None:
    hungarian = replace(own.article, language=replace(own.article.language, code="hu"))
    assert known_targets(wb, hungarian) == []
    stored = wb.store.articles.add(own.project_id, replace(hungarian, role=Role.COVERAGE), "")
    with pytest.raises(NoRouteError):
        translate_whole(wb, stored.id, "en")
