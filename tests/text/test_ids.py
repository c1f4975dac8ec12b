"""Ids hang on words, not on places."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from workbench.text.ids import segment_ids, text_hash

WORDS = st.sampled_from(["Ja.", "Nein.", "Er ging.", "Müßiggang", "😀", "\ud800", ""])


@given(st.lists(WORDS | st.text(max_size=20), max_size=12))
def test_ids_are_unique_and_repeatable(texts: list[str]) -> None:
    ids = segment_ids(texts)
    assert len(ids) == len(texts) == len(set(ids))
    assert ids == segment_ids(texts)
    assert all(len(id_) == 12 and int(id_, 16) >= 0 for id_ in ids)


@given(st.lists(st.text(max_size=20), unique_by=lambda t: " ".join(t.split()), max_size=8))
def test_another_order_gives_the_same_ids(texts: list[str]) -> None:
    normal = {unicodedata.normalize("NFC", " ".join(text.split())) for text in texts}
    if len(normal) == len(texts):
        assert segment_ids(texts[::-1]) == segment_ids(texts)[::-1]


@given(st.lists(WORDS, max_size=12), st.data())
def test_a_repeated_segment_keeps_its_id_whatever_stands_between(
    texts: list[str], data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(texts)))
    longer = segment_ids([*texts[:place], "Ganz neu.", *texts[place:]])
    assert longer[:place] + longer[place + 1 :] == segment_ids(texts)


def test_white_space_and_normal_form_do_not_count() -> None:
    composed, decomposed = "Müde\n sind wir. ", " M\u0075\u0308de sind\u00a0wir."
    assert segment_ids([composed]) == segment_ids([decomposed])
    assert text_hash(composed) != text_hash(decomposed)


def test_case_and_punctuation_count() -> None:
    assert len(set(segment_ids(["Ja.", "ja.", "Ja!", "Ja"]))) == 4
