"""Corrections by hand: each gives a whole article, and leaves alone what it does not touch."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.text.build import SENTENCES, article, articles
from workbench.errors import InputError
from workbench.text import edit
from workbench.text.article import Article, Block, BlockKind, Span, SpanKind

A, B, C, D = SENTENCES[:4]


def cores(article: Article) -> list[list[str]]:
    return [[segment.core for segment in block.segments] for block in article.blocks]


def words(article: Article) -> str:
    return "".join("".join(block.text for block in article.blocks).split())


def assert_whole(article: Article) -> None:
    ids = [segment.id for segment in article.segments]
    assert len(ids) == len(set(ids))
    assert all(ids)
    for block in article.blocks:
        assert "".join(segment.text for segment in block.segments) == block.text
        assert all(block.text[s.start : s.end] == s.text for s in block.segments)
        assert all(0 <= span.start < span.end <= len(block.text) for span in block.spans)


def corrected(before: Article, data: st.DataObject) -> Article:
    """Any correction but to the words, at any place, possible or not."""
    index = data.draw(st.integers(0, len(before.blocks) - 1))
    block = before.blocks[index]
    segment = data.draw(st.sampled_from(block.segments))
    offset = data.draw(st.integers(0, len(block.text)))
    actions: list[Callable[[], Article]] = [
        lambda: edit.split_block(before, index, offset),
        lambda: edit.merge_blocks(before, index),
        lambda: edit.split_segment(before, segment.id, offset),
        lambda: edit.merge_segments(before, segment.id),
        lambda: edit.cut_block(before, index, block.text.replace(",", ",\n").split("\n")),
        lambda: edit.change_kind(before, index, data.draw(st.sampled_from(BlockKind))),
        lambda: edit.set_included(before, index, data.draw(st.booleans())),
    ]
    try:
        return data.draw(st.sampled_from(actions))()
    except InputError:
        return before


@given(articles(), st.data())
def test_any_corrections_leave_a_whole_article_with_the_same_words(
    before: Article, data: st.DataObject
) -> None:
    changed = before
    for _ in range(4):
        changed = corrected(changed, data)
        assert_whole(changed)
    assert words(changed) == words(before)


def test_a_kind_decides_what_is_included_until_the_user_does() -> None:
    credit = edit.change_kind(article(f"{A} {B}"), 0, BlockKind.CREDIT)
    assert not credit.blocks[0].included
    included = edit.set_included(credit, 0, True)
    assert included.blocks[0].included
    assert edit.change_kind(included, 0, BlockKind.CREDIT) == included
    assert edit.change_kind(included, 0, BlockKind.QUOTE).blocks[0].included


def test_lines_become_segments_when_a_block_turns_out_to_be_a_list() -> None:
    before = article("Ein Titel\nNoch ein Titel")
    assert cores(before) == [["Ein Titel\nNoch ein Titel"]]
    after = edit.change_kind(before, 0, BlockKind.RELATED)
    assert cores(after) == [["Ein Titel", "Noch ein Titel"]]


def test_a_kind_leaves_the_users_own_boundaries_alone() -> None:
    mine = edit.split_segment(
        article("Ein Titel\nNoch ein"), article("Ein Titel\nNoch ein").segments[0].id, 4
    )
    assert cores(edit.change_kind(mine, 0, BlockKind.RELATED)) == [["Ein", "Titel\nNoch ein"]]


def test_a_split_block_keeps_segments_and_ids() -> None:
    before = article(f"{A} {B} {C}", D)
    after = edit.split_block(before, 0, before.segments[1].start)
    assert cores(after) == [[A], [B, C], [D]]
    assert [b.text for b in after.blocks] == [A, f"{B} {C}", D]
    assert [s.id for s in after.segments] == [s.id for s in before.segments]


def test_splitting_inside_a_sentence_cuts_it() -> None:
    after = edit.split_block(article("Der Fluss stieg. Alle flohen."), 0, 10)
    assert cores(after) == [["Der Fluss"], ["stieg.", "Alle flohen."]]


def test_merged_blocks_come_apart_again() -> None:
    before = article(f"{A} {B}", f"{C} {D}")
    merged = edit.merge_blocks(before, 0)
    assert cores(merged) == [[A, B, C, D]]
    assert edit.split_block(merged, 0, merged.segments[2].start) == before


def test_a_sentence_broken_over_two_blocks_is_one_after_merging() -> None:
    before = article("Der Minister sagte, die Lage", "sei ernst. Mehr sagte er nicht.")
    assert cores(edit.merge_blocks(before, 0)) == [
        ["Der Minister sagte, die Lage sei ernst.", "Mehr sagte er nicht."]
    ]


def test_lines_are_merged_as_lines() -> None:
    merged = edit.merge_blocks(article("Ein Titel", "Noch einer", kind=BlockKind.RELATED), 0)
    assert merged.blocks[0].text == "Ein Titel\nNoch einer"
    assert cores(merged) == [["Ein Titel", "Noch einer"]]


def test_a_segment_is_split_before_the_next_word_and_merged_again() -> None:
    before = article(f"{A} {B}")
    split = edit.split_segment(before, before.segments[0].id, len("Der Fluss"))
    assert cores(split) == [["Der Fluss", A.removeprefix("Der Fluss "), B]]
    assert split.segments[0].text == "Der Fluss "
    assert edit.merge_segments(split, split.segments[0].id) == before


@given(articles(), st.data())
def test_a_block_is_cut_where_its_words_are_put_apart(before: Article, data: st.DataObject) -> None:
    words = before.blocks[0].text.split()
    at = sorted(data.draw(st.sets(st.integers(1, len(words) - 1))))
    pieces = [" ".join(words[i:j]) for i, j in zip([0, *at], [*at, len(words)], strict=True)]
    after = edit.cut_block(before, 0, pieces)
    assert_whole(after)
    assert cores(after)[0] == pieces
    assert after.blocks[0].text == before.blocks[0].text
    assert edit.cut_block(after, 0, cores(before)[0]) == before


def test_a_block_is_cut_within_a_word_where_there_are_no_spaces() -> None:
    before = article("今天下雨。明天晴。")
    assert cores(edit.cut_block(before, 0, ["今天", "", "下雨。明天晴。"])) == [
        ["今天", "下雨。明天晴。"]
    ]


@pytest.mark.parametrize(
    ("pieces", "named"),
    [
        (["Der Fluss stieg.", "Viele flohen."], "“Alle” became “Viele”"),
        (["Der Fluss stieg.", "Alle"], "“flohen.” is missing"),
        (["Der Fluss stieg.", "Alle flohen.", "Weit."], "“Weit.” was added"),
        ([], "“Der” is missing"),
    ],
)
def test_cutting_a_block_changes_no_words(pieces: list[str], named: str) -> None:
    with pytest.raises(InputError, match=named):
        edit.cut_block(article("Der Fluss stieg. Alle flohen."), 0, pieces)


def test_merging_doubles_no_white_space() -> None:
    spaced = edit.replace_block_text(article("Eins.", "Zwei."), 0, "Eins. ")
    merged = edit.merge_blocks(spaced, 0)
    assert merged.blocks[0].text == "Eins. Zwei."
    assert cores(merged) == [["Eins.", "Zwei."]]


@pytest.mark.parametrize(
    "other",
    [
        lambda a: edit.change_kind(a, 1, BlockKind.RELATED),
        lambda a: edit.set_included(a, 1, False),
        lambda a: edit.split_block(a, 1, 20),
        lambda a: edit.merge_blocks(a, 1),
        lambda a: edit.replace_block_text(a, 1, "Etwas ganz anderes. Und noch etwas."),
        lambda a: edit.split_segment(a, a.blocks[1].segments[0].id, 12),
    ],
)
def test_own_boundaries_outlive_corrections_elsewhere(other: Callable[[Article], Article]) -> None:
    before = article(f"{A} {B}", f"{C} {D}", "Ende.")
    mine = edit.split_segment(before, before.segments[0].id, len("Der Fluss "))
    mine = edit.merge_segments(mine, mine.segments[1].id)
    assert other(mine).blocks[0] == mine.blocks[0]
    assert len(mine.blocks[0].segments) == 2


def test_new_words_are_cut_anew() -> None:
    after = edit.replace_block_text(article(f"{A} {B}", C), 0, "Eins. Zwei. Drei.")
    assert cores(after) == [["Eins.", "Zwei.", "Drei."], [C]]


def test_own_boundaries_stay_where_the_words_stay() -> None:
    before = article("Der Fluss stieg sehr. Alle flohen. Es war Nacht.")
    mine = edit.split_segment(before, before.segments[0].id, len("Der Fluss "))
    after = edit.replace_block_text(
        mine, 0, "Der Fluss stieg sehr. Viele flohen. Andere nicht. Es war Nacht."
    )
    assert cores(after) == [
        ["Der Fluss", "stieg sehr.", "Viele flohen.", "Andere nicht.", "Es war Nacht."]
    ]


def test_inline_structure_moves_with_its_words() -> None:
    text = "Siehe hier und dort. Mehr später."
    link = Span(SpanKind.LINK, text.index("dort"), text.index("dort") + 4, "https://a.example")
    first = Span(SpanKind.EMPHASIS, 0, 5)
    block = Block(BlockKind.PARAGRAPH, text, spans=(first, link))
    before = replace(article(text), blocks=(block,))
    longer = edit.replace_block_text(before, 0, text.replace("hier", "hier oben")).blocks[0]
    assert [longer.text[span.start : span.end] for span in longer.spans] == ["Siehe", "dort"]
    retyped = edit.replace_block_text(before, 0, text.replace("dort", "da")).blocks[0]
    assert [retyped.text[span.start : span.end] for span in retyped.spans] == ["Siehe", "da"]
    gone = edit.replace_block_text(before, 0, text.replace("und dort", "oder nie")).blocks[0]
    assert gone.spans == (first,)
    halves = edit.split_block(before, 0, text.index("und")).blocks
    assert [block.text[s.start : s.end] for block in halves for s in block.spans] == [
        "Siehe",
        "dort",
    ]
    whole = edit.merge_blocks(replace(before, blocks=halves), 0).blocks[0]
    assert whole.spans == (first, link)


@given(articles(), st.text(max_size=60))
def test_any_new_text_leaves_a_whole_article(before: Article, text: str) -> None:
    if not text.strip():
        with pytest.raises(InputError, match="empty"):
            edit.replace_block_text(before, 0, text)
        return
    after = edit.replace_block_text(before, 0, text)
    assert_whole(after)
    assert after.blocks[0].text == text
    assert after.blocks[1:] == before.blocks[1:]


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda a: edit.set_included(a, 2, True), "no block 3"),
        (lambda a: edit.change_kind(a, -1, BlockKind.QUOTE), "no block 0"),
        (lambda a: edit.split_block(a, 0, 0), "Block 1 cannot be split at 0"),
        (lambda a: edit.split_block(a, 0, 999), "999"),
        (lambda a: edit.split_block(a, 1, 1), "one part would be empty"),
        (lambda a: edit.merge_blocks(a, 1), "Block 2 is the last one"),
        (lambda a: edit.split_segment(a, "nowhere", 3), "nowhere"),
        (lambda a: edit.split_segment(a, a.segments[0].id, 500), "Der Fluss stieg.*500"),
        (lambda a: edit.merge_segments(a, a.segments[0].id), "last one of its block"),
        (lambda a: edit.replace_block_text(a, 0, " \n"), "new text of block 1 is empty"),
    ],
)
def test_what_cannot_be_done_is_named(change: Callable[[Article], Article], named: str) -> None:
    before = article(A)
    before = replace(before, blocks=(*before.blocks, Block(BlockKind.PARAGRAPH, " x")))
    with pytest.raises(InputError, match=named):
        change(before)


def test_dates_are_iso() -> None:
    assert edit.check_date(" 2025-12-02 ") == "2025-12-02"
    assert edit.check_date("2025-12-02T14:30:00+01:00") == "2025-12-02T14:30:00+01:00"
    assert edit.check_date("2. Dezember 2025") == "2025-12-02"
    for wrong in ("2. Dezember", "2025-13-01", "gestern", ""):
        with pytest.raises(InputError, match="not a date"):
            edit.check_date(wrong)


def test_a_date_that_is_none_names_forms_that_are_read() -> None:
    with pytest.raises(InputError) as refused:
        edit.check_date("neulich")
    forms = ("2025-12-03", "03.12.2025", "3 December 2025")
    assert all(form in refused.value.way_out for form in forms)
    assert {edit.check_date(form) for form in forms} == {"2025-12-03"}
