"""Where segments went: nothing is dropped, and what stayed, stays."""

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from tests.text.build import SENTENCES, article, articles
from workbench.errors import InputError
from workbench.text import edit
from workbench.text.article import Article
from workbench.text.remap import remap
from workbench.text.segmentation import with_ids

A, B, C, D = SENTENCES[:4]


def ids(article: Article) -> list[str]:
    return [segment.id for segment in article.segments]


@given(articles())
def test_nothing_changed_is_the_identity(same: Article) -> None:
    assert remap(same, same) == {id_: (id_,) for id_ in ids(same)}


@given(articles(), articles())
def test_no_segment_is_dropped_and_none_is_made_up(old: Article, new: Article) -> None:
    mapping = remap(old, new)
    assert list(mapping) == ids(old)
    assert {to for targets in mapping.values() for to in targets} <= set(ids(new))
    assert all(len(targets) == len(set(targets)) for targets in mapping.values())


@given(articles(), st.randoms())
def test_moving_blocks_keeps_ids(old: Article, random: Random) -> None:
    blocks = list(old.blocks)
    random.shuffle(blocks)
    new = replace(old, blocks=with_ids(blocks))
    assert remap(old, new) == {id_: (id_,) for id_ in ids(old)}


@given(articles(), st.data())
def test_a_split_segment_goes_to_both_parts_and_back(old: Article, data: st.DataObject) -> None:
    segment = data.draw(st.sampled_from(old.segments))
    spaces = [at for at, char in enumerate(segment.core) if char.isspace()]
    new = edit.split_segment(old, segment.id, data.draw(st.sampled_from(spaces)))
    place = ids(old).index(segment.id)
    parts = ids(new)[place : place + 2]
    longer_first = sorted(
        parts, key=lambda id_: -sum(not c.isspace() for c in new.segments[ids(new).index(id_)].text)
    )
    assert remap(old, new) == {id_: (id_,) for id_ in ids(old)} | {segment.id: tuple(longer_first)}
    assert remap(new, old) == {id_: (id_,) for id_ in ids(new)} | dict.fromkeys(
        parts, (segment.id,)
    )


@given(articles(), st.data())
def test_block_cuts_carry_every_segment_along(old: Article, data: st.DataObject) -> None:
    block = data.draw(st.integers(0, len(old.blocks) - 1))
    try:
        offset = data.draw(st.integers(1, len(old.blocks[block].text) - 1))
        new = edit.split_block(old, block, offset)
        merged = edit.merge_blocks(old, block)
    except InputError:
        return
    assert all(remap(old, merged).values())
    whole_words = old.blocks[block].text[offset - 1].isspace()
    assert all(remap(old, new).values()) or not whole_words


def test_a_corrected_word_keeps_its_segment() -> None:
    old = article(f"{A} {B} {C}")
    new = edit.replace_block_text(old, 0, f"{A} {B} {C}".replace("stieg", "trat"))
    assert remap(old, new) == dict(zip(ids(old), [(id_,) for id_ in ids(new)], strict=True))


def test_new_words_orphan_what_stood_there() -> None:
    old = article(f"{A} {B}", C)
    new = edit.replace_block_text(old, 0, f"{A} Ganz etwas anderes steht jetzt hier.")
    first, second, third = ids(old)
    assert remap(old, new) == {first: (first,), second: (), third: (third,)}


def test_the_same_words_twice_are_not_mixed_up() -> None:
    old = article("Nein. Nein. Doch.")
    new = edit.split_block(old, 0, old.segments[1].start)
    assert remap(old, new) == {id_: (id_,) for id_ in ids(old)}


def test_one_of_two_equal_segments_removed_is_an_orphan() -> None:
    old = article("Nein.", "Doch.", "Nein.")
    new = replace(old, blocks=with_ids(old.blocks[:2]))
    first, second, third = ids(old)
    assert remap(old, new) == {first: (first,), second: (second,), third: ()}


def test_scripts_without_spaces_are_compared_by_character() -> None:
    old = article("これは新しい本です。")
    new = edit.replace_block_text(old, 0, "これは古い本です。")
    assert remap(old, new) == {ids(old)[0]: (ids(new)[0],)}


def test_a_long_article_is_remapped_by_words_that_are_not_everywhere() -> None:
    texts = [
        f"Die Gemeinde Nummer {n} baut das Haus Nummer {n * 7} am Ort X{n}." for n in range(900)
    ]
    old = article(*texts)
    new = article(*(text.replace("baut", "plant") for text in texts))
    mapping = remap(old, new)
    assert [mapping[id_][:1] for id_ in ids(old)] == [(id_,) for id_ in ids(new)]
