"""Exports of a comparison: every link and every unmatched segment is in them."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from workbench.exchange import COMPARISON_FORMATS
from workbench.exchange.comparison_csv import COLUMNS, guard
from workbench.exchange.documents import (
    ComparisonCell,
    ComparisonColumn,
    ComparisonOmission,
    ComparisonRow,
    ComparisonTable,
)

SPANNING = ComparisonCell(("b1", "b2"), "The bridge fell. <i>Nobody</i> slept.", 0.8123, "proposed",
                          ("a1", "a2"))  # fmt: skip
MANUAL = ComparisonCell(("b4",), "It rained.", None, "manual", ("a2",))
HEBREW = ComparisonCell(("c1",), "הגשר נפל.", 0.61, "accepted", ("a1",))
BOTE = ComparisonColumn(
    "The <Herald>", "The <Herald>", "Bridge down", "2025-03-01T09:30", "en",
    "https://herald.example/1", 0.93, (("b3", "=SUM(A1:A9) costs rise."),),
)  # fmt: skip
HADSHOT = ComparisonColumn(
    "הגשר נפל…", "", "הגשר נפל אתמול", "", "he", "", None, (("c2", "מחר יהיה חם."),)
)
REJECTED = ComparisonCell(("b5",), "It snowed.", 0.7, "rejected", ("a3",))
TABLE = ComparisonTable(
    title="Die Brücke <b>fällt</b>",
    language="de",
    metadata={"outlet": "Der Bote", "date": "2025-03-01"},
    columns=(BOTE, HADSHOT),
    rows=(
        ComparisonRow("a1", "Die Brücke fiel.", ((SPANNING,), (HEBREW,))),
        ComparisonRow("a2", "Niemand schlief.", ((SPANNING, MANUAL), ())),
        ComparisonRow("a3", "-5 Grad waren es.", ((), ())),
    ),
    signature="workbench 0.1.0; usem3; coverage 1; threshold 0.50",
    created="2025-03-02T10:00:00+00:00",
)
EMPTY = ComparisonTable("", "und", {}, (), ())


def read_csv(table: ComparisonTable = TABLE) -> list[dict[str, str]]:
    data = COMPARISON_FORMATS["csv"].write(table).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(data, newline="")))


def parse(table: ComparisonTable = TABLE) -> html.HtmlElement:
    return html.document_fromstring(COMPARISON_FORMATS["html"].write(table).decode())


def of_kind(rows: list[dict[str, str]], kind: str) -> list[dict[str, str]]:
    return [row for row in rows if row["kind"] == kind]


OMISSION = ComparisonOmission("O1", ((("b3",), "<b>Costs</b> rise."), (("c2",), "מחר.")), 0.815)
WITH_OMISSION = replace(TABLE, omissions=(OMISSION,))


def test_what_is_left_out_is_numbered_in_the_csv_and_all_else_stays_as_it_is() -> None:
    rows = read_csv(WITH_OMISSION)
    numbers = {row["coverage_segments"]: row["omission"] for row in of_kind(rows, "only_coverage")}
    assert numbers == {"b3": "O1", "c2": "O1"}
    assert [row | {"omission": ""} for row in rows] == read_csv()


def test_what_is_left_out_stands_at_the_bottom_of_the_page_s_table() -> None:
    heading, row = parse(WITH_OMISSION).xpath("//table[@class='comparison']/tbody[last()]/tr")
    assert heading.text_content() == "Left out by the commentary"
    assert "O1in 2 of 2 outlets · confidence 0.8" in row.text_content()
    assert row.xpath(".//p/text()") == ["<b>Costs</b> rise.", "מחר."]
    assert row.xpath(".//p/@dir") == ["ltr", "rtl"]
    assert not parse().xpath("//tbody[@class='omissions']")


# CSV


def test_csv_starts_with_a_byte_order_mark_and_its_header() -> None:
    data = COMPARISON_FORMATS["csv"].write(EMPTY)
    assert data == b"\xef\xbb\xbf" + (",".join(COLUMNS) + "\r\n").encode()


def test_csv_has_one_row_a_link_even_where_it_spans_segments() -> None:
    links = of_kind(read_csv(), "link")
    found = [(row["commentary_segments"], row["coverage_segments"]) for row in links]
    assert found == [("a1 a2", "b1 b2"), ("a1", "c1"), ("a2", "b4")]
    assert links[0]["commentary_text"] == "Die Brücke fiel. Niemand schlief."
    assert links[0]["coverage_text"] == SPANNING.text
    assert [row["score"] for row in links] == ["0.8123", "0.6100", ""]
    assert [row["state"] for row in links] == ["proposed", "accepted", "manual"]


def test_csv_has_a_row_for_what_is_unmatched_on_either_side() -> None:
    rows = read_csv()
    alone = [
        (row["outlet"], row["commentary_segments"]) for row in of_kind(rows, "only_commentary")
    ]
    assert alone == [("", "a2"), ("The <Herald>", "a3"), ("", "a3")]
    found = [(row["column"], row["coverage_segments"]) for row in of_kind(rows, "only_coverage")]
    assert found == [("The <Herald>", "b3"), ("הגשר נפל…", "c2")]


def test_csv_has_a_segment_with_nothing_but_rejected_links_alone_as_well() -> None:
    rows = (ComparisonRow("a3", "Es schneite.", ((REJECTED,), (REJECTED, HEBREW))),)
    found = [
        (row["kind"], row["column"], row["state"]) for row in read_csv(replace(TABLE, rows=rows))
    ]
    assert [entry for entry in found if entry[0] != "only_coverage"] == [
        ("only_commentary", BOTE.name, ""),
        ("link", BOTE.name, "rejected"),
        ("link", HADSHOT.name, "rejected"),
        ("link", HADSHOT.name, "accepted"),
    ]


def test_csv_tells_outlet_and_signature_in_every_row() -> None:
    for row in read_csv():
        assert row["signature"] == TABLE.signature
        assert row["commentary"] == TABLE.title
        named = (row["column"], row["outlet"])
        assert named in {("The <Herald>", "The <Herald>"), ("הגשר נפל…", "")}


def test_csv_without_coverage_keeps_the_commentary() -> None:
    rows = tuple(replace(row, cells=()) for row in TABLE.rows)
    found = read_csv(replace(TABLE, columns=(), rows=rows))
    assert [row["commentary_segments"] for row in found] == ["a1", "a2", "a3"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", " =", "\u00a0="])
def test_csv_cells_cannot_become_formulas(start: str) -> None:
    text = f"{start}HYPERLINK(1)"
    table = replace(TABLE, title=text, rows=(ComparisonRow("a", text, ((), ())),), signature=text)
    row = read_csv(table)[0]
    assert row["commentary_text"] == row["commentary"] == row["signature"] == f"'{text}"


def test_csv_leaves_other_cells_alone() -> None:
    for text in ("", "Es war kalt.", "„-5“", "5 = 5", "'zitiert'"):
        assert guard(text) == text


@given(st.text(st.characters(codec="utf-8"), max_size=30))
def test_csv_gives_every_text_back(text: str) -> None:
    row = read_csv(replace(TABLE, rows=(ComparisonRow("a", text, ((), ())),)))[0]
    assert row["commentary_text"] in {text, f"'{text}"}
    assert row["commentary_text"][:1] not in {"=", "+", "-", "@", "\t", "\r", "\n"}


# HTML


def statements(table: ComparisonTable = TABLE) -> list[html.HtmlElement]:
    """The rows of the commentary's segments."""
    return parse(table).xpath("//table[@class='comparison']/tbody/tr")


def test_html_lists_the_articles_and_how_much_of_the_commentary_each_has() -> None:
    rows = parse().xpath("//table[@class='outlets']/tbody/tr")
    assert [[cell.text_content() for cell in row] for row in rows] == [
        ["The <Herald>", "Bridge downhttps://herald.example/1", "English", "2025-03-01 09:30",
         "0.93", "2 of 3"],
        ["הגשר נפל…", "הגשר נפל אתמול", "Hebrew", "unknown", "not computed", "1 of 3"],
    ]  # fmt: skip


def test_html_has_a_row_a_segment_with_the_passages_of_all_outlets() -> None:
    rows = statements()
    assert [row.get("data-segment") for row in rows] == ["a1", "a2", "a3"]
    for row, made in zip(rows, TABLE.rows, strict=True):
        assert made.text in row[0].text_content()
    passages = [row.xpath(".//*[contains(@class, 'passage')]") for row in rows]
    found = [[(p[0].text_content(), p[1].text_content()) for p in some] for some in passages]
    assert found == [
        [("The <Herald>", SPANNING.text), ("הגשר נפל…", HEBREW.text)],
        [("The <Herald>", SPANNING.text), ("The <Herald>", MANUAL.text)],
        [],
    ]


def test_html_shows_score_and_state() -> None:
    rows = statements()
    facts = [m.text_content() for row in rows for m in row[1].xpath(".//*[@class='meta']")]
    assert facts == [
        "0.81 · proposed · spans 2 commentary segments",
        "0.61 · accepted",
        "0.81 · proposed · spans 2 commentary segments",
        "no score · manual",
    ]


def test_html_says_quietly_which_outlets_have_no_match() -> None:
    rows = statements()
    missing = [[p.text_content() for p in row.xpath(".//*[@class='missing']")] for row in rows]
    assert missing == [[], ["no match: הגשר נפל…"], ["no match"]]
    counts = [row[0].xpath(".//*[@class='meta']")[0].text_content() for row in rows]
    assert counts == ["in 2 of 2 outlets", "in 1 of 2 outlets", "only here"]


def test_html_shows_a_rejected_link_as_such_and_counts_it_nowhere() -> None:
    (row,) = statements(replace(TABLE, rows=(ComparisonRow("a3", "…", ((REJECTED,), ())),)))
    assert row.xpath(".//div[@class='passage rejected']/p")[0].text_content() == "It snowed."
    assert row.xpath(".//*[@class='missing']")[0].text_content() == "no match"
    assert "only here" in row[0].text_content()


def test_html_names_an_unknown_outlet_by_its_title_in_its_language() -> None:
    names = [bdi for bdi in parse().iter("bdi") if bdi.text == "הגשר נפל…"]
    assert len(names) > 2
    for name in names:
        assert (name.get("lang"), name.get("dir"), name.get("title")) == (
            "he", "rtl", "הגשר נפל אתמול",
        )  # fmt: skip


def test_html_lists_what_only_the_others_say() -> None:
    found = [li.text_content() for li in parse().xpath("//ul/li")]
    assert found == ["=SUM(A1:A9) costs rise.", "מחר יהיה חם."]


def test_html_tells_language_and_direction_of_every_passage() -> None:
    tree = parse()
    texts = {SPANNING.text: "en", MANUAL.text: "en", HEBREW.text: "he"}
    passages = tree.xpath("//*[contains(@class, 'passage')]/p")
    assert {(p.text_content(), p.get("lang")) for p in passages} == set(texts.items())
    assert {p.get("dir") for p in passages if p.get("lang") == "he"} == {"rtl"}
    own = tree.xpath("//table[@class='comparison']/tbody/tr/td[1]/div/div")
    assert [div.get("lang") for div in own] == ["de"] * 3
    assert tree.xpath("//ul/li")[1].get("dir") == "rtl"


def test_html_says_what_made_it() -> None:
    tree = parse()
    assert TABLE.signature in tree.text_content()
    assert TABLE.created in tree.text_content()
    assert "Der Bote" in tree.text_content()


def test_html_runs_nothing_and_fetches_nothing() -> None:
    hostile = '"><script src="https://evil.example/x.js"></script><img src=x onerror=alert(1)>'
    cell = replace(SPANNING, text=hostile, state=hostile, segment_ids=(hostile,))
    column = ComparisonColumn(
        hostile, hostile, hostile, hostile, hostile, hostile, 0.5, ((hostile, hostile),)
    )
    tree = parse(
        replace(
            TABLE, title=hostile, language=hostile, metadata={hostile: hostile}, columns=(column,),
            rows=(ComparisonRow(hostile, hostile, ((cell,),)),), signature=hostile,
        )
    )  # fmt: skip
    assert not tree.xpath("//script | //img | //link | //iframe | //a | //form | //object")
    assert not tree.xpath("//@src | //@href | //@onerror | //@style")
    assert tree.xpath("//table[@class='comparison']/tbody/tr/td/div/div")[0].text == hostile


def test_html_of_an_empty_comparison_says_so() -> None:
    assert "no segments to compare" in parse(EMPTY).text_content()
