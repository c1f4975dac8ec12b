"""Marks on the right words of a translation."""

from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks import inline as benchmark
from workbench.alignment.inline import Placer, place_by_position
from workbench.alignment.inline_words import tokens
from workbench.text.layout import Mark, MarkKind


def placed(source: str, target: str, *marks: Mark) -> list[str]:
    """What the marks cover, without an encoder."""
    found = Placer([source], [target], None).place(source, target, marks)
    return [target[mark.start : mark.end] for mark in found]


def mark(text: str, words: str, kind: MarkKind = MarkKind.FORMAT) -> Mark:
    start = text.index(words)
    return Mark(start, start + len(words), 0, kind)


def test_a_name_a_number_and_a_whole_sentence_need_no_encoder() -> None:
    source = "Im Jahr 2019 hatte Katrin Vollmer noch 4.500 Euro."
    target = "Katrin Vollmer still had 4,500 euros in 2019."
    marks = [mark(source, words) for words in ("2019", "Katrin Vollmer", "4.500", source)]
    assert placed(source, target, *marks) == ["2019", "Katrin Vollmer", "4,500", target]


def test_a_footnote_stands_where_its_number_is_and_is_never_lost() -> None:
    source, with_it, without = "Er kam[2] und ging.", "He left after he came[2].", "He left."
    note = mark(source, "[2]", MarkKind.THING)
    assert placed(source, with_it, note) == ["[2]"]
    [lost] = Placer([source], [without], None).place(source, without, [note])
    assert 0 < lost.start == lost.end <= len(without)


def test_what_stands_at_the_ends_stays_there() -> None:
    source, target = "Ein Satz.", "A sentence, and longer."
    ends = [Mark(0, 0, 0, MarkKind.THING), Mark(len(source), len(source), 1, MarkKind.THING)]
    found = Placer([source], [target], None).place(source, target, ends)
    assert [(m.start, m.end) for m in found] == [(0, 0), (len(target), len(target))]


def test_what_is_inside_a_link_stays_inside() -> None:
    source = "Siehe den neuen Damm am Fluss."
    target = "See the new Damm by the river."
    link, bold = mark(source, "neuen Damm am", MarkKind.LINK), mark(source, "Damm")
    outer, inner = Placer([source], [target], None).place(source, target, [link, bold])
    assert outer.start <= inner.start < inner.end <= outer.end


TEXT = st.text("abc ÄŒ1.,„“[]'\n漢", max_size=40)


@settings(max_examples=200, deadline=None)
@given(TEXT.filter(str.strip), TEXT, st.data())
def test_every_mark_is_placed_within_the_text(
    source: str, target: str, data: st.DataObject
) -> None:
    place = st.integers(0, len(source))
    kinds = st.sampled_from(list(MarkKind))
    marks = [
        Mark(min(a, b), max(a, b), key, kind)
        for key, (a, b, kind) in enumerate(data.draw(st.lists(st.tuples(place, place, kinds))))
    ]
    for found in (
        Placer([source], [target], None).place(source, target, marks),
        place_by_position(source, target, marks),
    ):
        assert [m.key for m in found] == [m.key for m in marks]
        assert all(0 <= m.start <= m.end <= len(target) for m in found)


@given(TEXT)
def test_tokens_are_where_they_say(text: str) -> None:
    found = tokens(text)
    assert all(text[token.start : token.end] == token.text for token in found)
    assert "".join(token.text for token in found) == "".join(
        c for c in text if not c.isspace() or c == "\n"
    )


def test_the_unread_half_of_the_gold() -> None:
    """Floors a little under what `python -m benchmarks.inline` prints; lowering one is a choice."""
    found = list(benchmark.pairs("held"))
    score = benchmark.Score()
    for pair, marks in zip(
        found, benchmark.by_words(found, benchmark.default_encoder()), strict=True
    ):
        score.add(pair, marks)
    assert score.exact / score.marks > 0.7
    assert 2 * score.both / (score.placed + score.wanted) > 0.92
