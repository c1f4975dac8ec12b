"""Article structure: the golden set, the real commentary, and the laws that hold for any text."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.structure import Sample, recognised, samples, squeeze
from workbench.text.article import ARTICLE_TEXT, Block, BlockKind, SpanKind
from workbench.text.metadata import guess_metadata
from workbench.text.structure import recognise

GOLDEN = samples()


def kinds(text: str) -> list[str]:
    return [block.kind.value for block in recognise(text)]


def spans(blocks: tuple[Block, ...]) -> list[list[str]]:
    return [[s.kind.value, b.text[s.start : s.end]] for b in blocks for s in b.spans]


@pytest.mark.parametrize("sample", GOLDEN, ids=lambda sample: sample.name)
class TestGoldenSet:
    def test_blocks(self, sample: Sample) -> None:
        assert recognised(sample.text) == sample.blocks

    def test_metadata(self, sample: Sample) -> None:
        found = guess_metadata(recognise(sample.text))
        wanted = {key: sample.rest.get(key) for key in ("title", "author", "published_at")}
        assert {key: getattr(found, key) for key in wanted} == wanted

    def test_spans(self, sample: Sample) -> None:
        if "spans" in sample.rest:
            assert spans(recognise(sample.text)) == sample.rest["spans"]

    @pytest.mark.parametrize("line_end", ["\r\n", "\r"])
    def test_line_ends_do_not_matter(self, sample: Sample, line_end: str) -> None:
        text = sample.text.replace("\r\n", "\n")
        assert recognise(text.replace("\n", line_end)) == recognise(text)


class TestRealCommentary:
    @pytest.fixture
    def blocks(self, evaluation_data: Path) -> tuple[Block, ...]:
        path = evaluation_data / "commentary" / "nato-friedensverhandlungen.txt"
        return recognise(path.read_text(encoding="utf-8"))

    def test_kinds(self, blocks: tuple[Block, ...]) -> None:
        assert [block.kind for block in blocks[:4]] == [
            BlockKind.HEADLINE,
            BlockKind.STANDFIRST,
            BlockKind.BOILERPLATE,
            BlockKind.CREDIT,
        ]
        assert Counter(block.kind.value for block in blocks) == {
            "headline": 1,
            "standfirst": 1,
            "credit": 1,
            "paragraph": 13,
            "editor_note": 1,
            "source_note": 2,
            "related": 5,
            "boilerplate": 2,
        }

    def test_the_stray_quotation_marks_are_boilerplate(self, blocks: tuple[Block, ...]) -> None:
        assert blocks[2].text == '""'

    def test_the_note_follows_its_paragraph(self, blocks: tuple[Block, ...]) -> None:
        place = [block.kind for block in blocks].index(BlockKind.EDITOR_NOTE)
        note = blocks[place].text
        assert note.startswith("[")
        assert note.endswith("].")
        assert blocks[place - 1].kind == BlockKind.PARAGRAPH
        assert blocks[place - 1].text.endswith("“.")

    def test_the_attribution_is_an_annotation_in_its_paragraph(
        self, blocks: tuple[Block, ...]
    ) -> None:
        assert spans(blocks) == [["annotation", "[nexta tv]"]]

    def test_the_end(self, blocks: tuple[Block, ...]) -> None:
        assert [block.kind.value for block in blocks[-8:]] == [
            "source_note",
            "source_note",
            *["related"] * 5,
            "boilerplate",
        ]

    def test_the_date_in_the_source_note_is_not_the_articles(
        self, blocks: tuple[Block, ...]
    ) -> None:
        found = guess_metadata(blocks)
        assert found.published_at is None
        assert found.author is None
        assert found.title == blocks[0].text


class TestNotesInBrackets:
    def test_between_sentences_a_marked_note_is_a_block(self) -> None:
        text = "Titel\n\nEr ging nach Hause. [Anm. d. Red.: Es war spät.] Dann schlief er lange."
        assert [block.text for block in recognise(text)][1:] == [
            "Er ging nach Hause.",
            "[Anm. d. Red.: Es war spät.]",
            "Dann schlief er lange.",
        ]

    def test_inside_a_sentence_it_is_a_span(self) -> None:
        (block,) = recognise("Er sagte, das Amt [Anm. d. Red.: das Bauamt] habe nie geantwortet.")
        assert block.kind == BlockKind.PARAGRAPH
        assert spans((block,)) == [["editor_note", "[Anm. d. Red.: das Bauamt]"]]

    def test_round_brackets_count_when_marked(self) -> None:
        (block,) = recognise("Sie nannte ihn (Anm. d. Red.: ihren Bruder) einen klugen Mann (46).")
        assert spans((block,)) == [["editor_note", "(Anm. d. Red.: ihren Bruder)"]]

    @pytest.mark.parametrize("inserted", ["[sic]", "[…]", "[...]", "[er lacht]", "[Moskau]"])
    def test_short_insertions_are_annotations(self, inserted: str) -> None:
        blocks = recognise(f"Sie sagte {inserted} und ging dann ohne Gruß aus dem Saal.")
        assert spans(blocks) == [["annotation", inserted]]
        assert [block.kind for block in blocks] == [BlockKind.PARAGRAPH]

    def test_numbers_are_footnotes(self) -> None:
        blocks = recognise("Das ist belegt [3], das auch.² Und so steht es seit Jahren da [4, 5].")
        assert spans(blocks) == [["footnote", "[3]"], ["footnote", "²"], ["footnote", "[4, 5]"]]

    def test_spans_move_with_a_split_paragraph(self) -> None:
        text = "Er ging [sic] heim. [Anm. d. Red.: Es war spät.] Sie blieb [sic!] im Saal sitzen."
        assert spans(recognise(text)) == [["annotation", "[sic]"], ["annotation", "[sic!]"]]


class TestLines:
    @pytest.mark.parametrize(
        ("line", "kind"),
        [
            ("Foto: dpa", "credit"),
            ("Photo by Ann Sample on Unsplash", "credit"),
            ("© Anna Beispiel", "credit"),
            ("(Bild: Anna Beispiel/AFP)", "credit"),
            ("© 2024 Beispielverlag", "boilerplate"),
            ("All rights reserved.", "boilerplate"),
            ("Jetzt kostenlos unseren Newsletter bestellen!", "boilerplate"),
            ("Abonnez-vous à notre newsletter", "boilerplate"),
            ("* * *", "boilerplate"),
            ("Partager", "boilerplate"),
            ("Anmerkung der Redaktion: Der Text wurde gekürzt.", "editor_note"),
            ("This article was amended on 4 December 2025.", "editor_note"),
            ("Source: Ministry of Sample Affairs", "source_note"),
            ("Siehe auch: Der lange Weg zum Amt", "related"),
            ("https://beispiel.example/artikel", "source_note"),
        ],
    )
    def test_what_a_line_says_of_itself(self, line: str, kind: str) -> None:
        prose = "Hier steht ein gewöhnlicher Absatz, der lang genug ist und mit einem Punkt endet."
        assert kinds(f"Titel des Textes\n\n{prose}\n\n{line}\n\n{prose}")[2] == kind

    @pytest.mark.parametrize(
        "line",
        [
            "Quelle des Streits ist ein Brief, den niemand gelesen hat.",
            "Den Newsletter des Ministeriums konnte man im Herbst noch bestellen, heute nicht "
            "mehr, denn die Stelle ist unbesetzt.",
            "Teilen will die Partei ihre Macht nicht.",
            "Von Berlin nach Rom fährt kein Zug mehr.",
            "Mehr zum Thema sagte sie nicht.",
            "Das Bild: verschwommen, und doch erkennt man ihn sofort an seinem Gang. Mehr nicht!",
            "Cookies backt er nur zu Weihnachten.",
        ],
    )
    def test_article_text_that_only_looks_like_it(self, line: str) -> None:
        prose = "Hier steht ein gewöhnlicher Absatz, der lang genug ist und mit einem Punkt endet."
        assert kinds(f"Titel des Textes\n\n{prose}\n\n{line}\n\n{prose}")[2] == "paragraph"


class TestLaws:
    def test_nothing_but_white_space_gives_no_blocks(self) -> None:
        assert recognise(" \n\t\u00a0\n") == ()

    @settings(max_examples=150, deadline=None)
    @given(st.text(max_size=400))
    def test_nothing_is_lost_of_any_text(self, text: str) -> None:
        check_laws(text)

    @settings(max_examples=150, deadline=None)
    @given(st.data())
    def test_nothing_is_lost_of_generated_articles(self, data: st.DataObject) -> None:
        lines = data.draw(st.lists(st.sampled_from(LINES), max_size=25))
        gaps = data.draw(st.lists(st.sampled_from(GAPS), min_size=25, max_size=25))
        check_laws("".join(line + gap for line, gap in zip(lines, gaps, strict=False)))

    def test_a_large_text_of_brackets_is_read_in_one_go(self) -> None:
        text = "[" * 300_000 + "Wort " * 1_000 + "(Anm. d. Red.: " * 20_000
        assert squeeze("".join(block.text for block in recognise(text))) == squeeze(text)


LINES = sorted({line for sample in GOLDEN for line in sample.text.splitlines() if line.strip()})
GAPS = ["\n", "\n\n", "\r\n", "\r\n\r\n", "\n \u00a0\n", "\u2028", " ", "\n\n\n\n"]


def check_laws(text: str) -> None:
    blocks = recognise(text)
    assert squeeze("".join(block.text for block in blocks)) == squeeze(text)
    assert recognise(text) == blocks
    for block in blocks:
        assert block.text == block.text.strip() != ""
        assert block.included == (block.kind in ARTICLE_TEXT)
        check_spans(block)


def check_spans(block: Block) -> None:
    end = 0
    for span in block.spans:
        assert end <= span.start < span.end <= len(block.text)
        assert (span.target is not None) == (span.kind == SpanKind.LINK)
        end = span.end
