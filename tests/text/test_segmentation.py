"""Segments: lossless, deterministic, and cut where the convention says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.article import Block, BlockKind, LanguageGuess, Span, SpanKind
from workbench.text.segmentation import segment_blocks, segment_spans

PIECES = st.sampled_from(
    [
        "Er ging", "Sie", "z. B. ", "am 2. Dezember", "Dr. ", "1.200", ".", "!", "?", "…", "...",
        " ", "\n", "\n\n", "\r\n", "\t", "\u00a0", "\u2028", "\u2029",
        "„", "“", "”", "«", "»", '"', "(", ")", "[", "]", "[nexta tv] ",
        "😀", "𝔘", "\ud800", "。", "「はい。」", "مرحبا؟ ", "’", "–", "",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=30).map("".join) | st.text(max_size=80)
LANGUAGES = st.sampled_from(["de", "en", "fr", "ru", "zh", "ja", "th", "und", "pt-BR", "zz", ""])


def pieces(text: str, language: str = "de", **options: object) -> list[str]:
    spans = segment_spans(text, language, **options)  # type: ignore[arg-type]
    return [text[start:end].strip() for start, end in spans]


@given(TEXTS, LANGUAGES, st.booleans())
def test_segments_join_to_the_text(text: str, language: str, line_breaks: bool) -> None:
    spans = segment_spans(text, language, line_breaks=line_breaks)
    assert "".join(text[start:end] for start, end in spans) == text
    assert all(start < end for start, end in spans)
    assert all(text[start:end].strip() for start, end in spans) or len(spans) == 1


@given(
    TEXTS, st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), st.sampled_from(SpanKind)))
)
def test_any_inline_structure_leaves_segments_whole(
    text: str, ranges: list[tuple[int, int, SpanKind]]
) -> None:
    spans = tuple(
        Span(kind, min(start, end), max(start, end))
        for start, end, kind in ranges
        if start != end and max(start, end) <= len(text)
    )
    (block,) = segment_blocks([Block(BlockKind.PARAGRAPH, text, spans=spans)], "de")
    assert "".join(segment.text for segment in block.segments) == text
    assert all(block.text[s.start : s.end] == s.text for s in block.segments)


@given(st.lists(TEXTS, max_size=5))
def test_ids_are_unique_and_the_same_every_time(texts: list[str]) -> None:
    blocks = [Block(BlockKind.PARAGRAPH, text) for text in texts]
    first, again = segment_blocks(blocks, "de"), segment_blocks(blocks, "de")
    ids = [segment.id for block in first for segment in block.segments]
    assert first == again
    assert len(ids) == len(set(ids))
    assert segment_blocks(first, "de") == first


def test_an_empty_text_has_no_segment_and_a_blank_one_has_one() -> None:
    assert segment_spans("", "de") == []
    assert segment_spans(" \n\n ", "de") == [(0, 4)]


def test_white_space_belongs_to_the_segment_before_it() -> None:
    text = "\n Er ging. \n\n 😀 Sie blieb.  "
    spans = segment_spans(text, "de")
    assert [text[start:end] for start, end in spans] == ["\n Er ging. \n\n ", "😀 Sie blieb.  "]


def test_a_sentence_may_begin_after_an_annotation_without_a_stop() -> None:
    text = (
        "Der Kontakt sei „abgebrochen“ [Radio Elbe] Dies zeigt viel. Der [neue] Minister schweigt."
    )
    assert pieces(text) == [
        "Der Kontakt sei „abgebrochen“ [Radio Elbe]",
        "Dies zeigt viel.",
        "Der [neue] Minister schweigt.",
    ]


def test_an_annotation_without_brackets_is_known_by_its_span() -> None:
    text = "Das ist so.¹ Kritiker zweifeln. Laut Amt Nord. West bleibt es dabei."
    name = Span(SpanKind.ANNOTATION, text.index("Amt"), text.index(" bleibt"))
    assert pieces(text, spans=[name]) == [
        "Das ist so.¹",
        "Kritiker zweifeln.",
        "Laut Amt Nord. West bleibt es dabei.",
    ]


def test_an_editors_note_stands_for_itself() -> None:
    note = "[Anm. d. Red.: Der Beitrag ist nicht mehr zu finden, eine Kopie liegt vor]"
    text = f"So schrieb er. {note} Kritiker zweifeln."
    start = text.index("[")
    span = Span(SpanKind.EDITOR_NOTE, start, start + len(note))
    wanted = ["So schrieb er.", note, "Kritiker zweifeln."]
    assert pieces(text) == wanted
    assert pieces(text, spans=[span]) == wanted


def test_a_short_editors_note_is_no_annotation_once_it_is_known_as_one() -> None:
    text = "So schrieb er. [Später gelöscht] Kritiker zweifeln."
    start, end = text.index("["), text.index("]") + 1
    known = Span(SpanKind.EDITOR_NOTE, start, end)
    assert pieces(text)[0] == "So schrieb er. [Später gelöscht]"
    assert pieces(text, spans=[known])[:2] == ["So schrieb er.", "[Später gelöscht]"]


def test_a_hard_wrap_is_no_boundary_but_a_line_of_a_list_is() -> None:
    text = "Der lange Streit\nGroße Hoffnung, kleine Schritte\n\nZweiter Teil"
    paragraph, related = segment_blocks(
        [Block(BlockKind.PARAGRAPH, text), Block(BlockKind.RELATED, text)], "de"
    )
    assert [s.core for s in paragraph.segments] == [
        "Der lange Streit\nGroße Hoffnung, kleine Schritte",
        "Zweiter Teil",
    ]
    assert [s.core for s in related.segments] == text.replace("\n\n", "\n").split("\n")


def test_a_block_is_cut_by_its_own_language_and_else_by_the_articles() -> None:
    text = "Mieszka przy ul. Długiej. Uczy m.in. Kowalskiego."
    polish = Block(BlockKind.PARAGRAPH, text, language=LanguageGuess("pl", 1.0))
    unsure = Block(BlockKind.PARAGRAPH, text)
    own, by_article = segment_blocks([polish, unsure], "de")
    assert len(own.segments) == 2
    assert len(by_article.segments) > 2
    assert len(segment_blocks([unsure], "pl")[0].segments) == 2


@pytest.mark.parametrize("language", ["und", "", "x-klingon", "pt-BR", "zh-Hant"])
def test_any_language_tag_will_do(language: str) -> None:
    assert pieces("First part. Second part!", language) == ["First part.", "Second part!"]


def test_scripts_without_spaces_are_cut_too() -> None:
    assert pieces("これは本です。あれはペンです。", "ja") == ["これは本です。", "あれはペンです。"]
    assert pieces("他来了。她走了！为什么？", "zh") == ["他来了。", "她走了！", "为什么？"]
    assert pieces("هل جاء؟ نعم جاء.", "ar") == ["هل جاء؟", "نعم جاء."]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("他说：“桥很安全。”她走了。", "zh", ["他说：“桥很安全。”", "她走了。"]),
        (
            "他表示，「我們不會退出。」會議隨後結束。",
            "zh",
            ["他表示，「我們不會退出。」", "會議隨後結束。"],
        ),
        ("（桥已封闭。）居民绕行。", "zh", ["（桥已封闭。）", "居民绕行。"]),
        ("“我们不同意。”道路仍然封闭。", "zh", ["“我们不同意。”", "道路仍然封闭。"]),
        # The frame behind a quotation belongs to it, and so does a stop behind the mark.
        ("“桥安全吗？”记者问。没人回答。", "zh", ["“桥安全吗？”记者问。", "没人回答。"]),
        ("「我來了。」他說。她走了。", "zh", ["「我來了。」他說。", "她走了。"]),
        ("他说：“桥很安全！”。她走了。", "zh", ["他说：“桥很安全！”。", "她走了。"]),
        (
            "「橋は安全だ。」と述べた。雨が降った。",
            "ja",
            ["「橋は安全だ。」と述べた。", "雨が降った。"],
        ),
        ("「頑張ろう。」を合言葉に走った。", "ja", ["「頑張ろう。」を合言葉に走った。"]),
    ],
)
def test_a_closing_mark_behind_a_wide_stop_belongs_to_the_sentence_before(
    text: str, language: str, expected: list[str]
) -> None:
    assert pieces(text, language) == expected


@pytest.mark.parametrize("text", ["(" * 50_000, "„" * 50_000, "a. " * 20_000, '"x" ' * 20_000])
def test_odd_text_is_cut_too(text: str) -> None:
    spans = segment_spans(text, "de")
    assert spans[0][0] == 0
    assert spans[-1][1] == len(text)


def note_pieces(text: str, kind: BlockKind = BlockKind.SOURCE_NOTE) -> list[str]:
    (block,) = segment_blocks([Block(kind, text)], "de")
    assert "".join(segment.text for segment in block.segments) == text
    return [segment.core for segment in block.segments]


@pytest.mark.parametrize(
    "date",
    [
        "1.12 2025",
        "1.12.2025",
        "1. 12. 2025",
        "1. Dezember 2025.",
        "01.12.2025, 14:30 Uhr",
        "2025-12-01",
    ],
)
def test_a_source_notes_date_stays_with_its_source(date: str) -> None:
    text = f"Quelle: Hafenkurier. Das Amt ist nicht aufzulösen. {date}"
    *_, last = note_pieces(text)
    assert last.endswith(f"aufzulösen. {date}")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Er sagte nichts. 1.12.2025 war ein Montag.",
            ["Er sagte nichts.", "1.12.2025 war ein Montag."],
        ),
        ("Quelle: Hafenkurier.\n1.12.2025", ["Quelle: Hafenkurier.", "1.12.2025"]),
        ("1.12.2025", ["1.12.2025"]),
        ("Er kam. Er blieb.", ["Er kam.", "Er blieb."]),
    ],
)
def test_only_a_lone_date_on_the_same_line_is_joined(text: str, wanted: list[str]) -> None:
    assert note_pieces(text) == wanted


def test_a_date_in_a_paragraph_is_cut_as_before() -> None:
    text = "Das Amt ist nicht aufzulösen. 1.12.2025"
    assert len(note_pieces(text, BlockKind.PARAGRAPH)) == 2


def test_georgian_sentences_begin_with_letters_that_unicode_calls_small() -> None:
    text = "მთავრობამ კაშხალი დაამტკიცა. პროექტი 2031 წელს დასრულდება."
    assert [text[start:end] for start, end in segment_spans(text, "ka")] == [
        "მთავრობამ კაშხალი დაამტკიცა. ",
        "პროექტი 2031 წელს დასრულდება.",
    ]
