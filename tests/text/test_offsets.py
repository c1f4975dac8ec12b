"""Offsets as JavaScript counts them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.offsets import from_utf16, to_utf16

TEXTS = st.text(st.sampled_from("aß„…é\u0301😀𝔘🇩🇪\u200d\n") | st.characters(), max_size=30)


def utf16_length(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(TEXTS, st.data())
def test_there_and_back(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    assert from_utf16(text, to_utf16(text, offset)) == offset


@given(TEXTS, st.data())
def test_offsets_agree_with_the_encoding(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text)))
    assert to_utf16(text, offset) == utf16_length(text[:offset])


@given(TEXTS, st.data())
def test_every_javascript_offset_lands_in_the_text(text: str, data: st.DataObject) -> None:
    units = data.draw(st.integers(0, utf16_length(text)))
    offset = from_utf16(text, units)
    assert to_utf16(text, offset) in (units, units - 1)


@pytest.mark.parametrize(("units", "offset"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 3), (99, 3)])
def test_inside_a_pair_is_the_start_of_its_character(units: int, offset: int) -> None:
    assert from_utf16("a😀b", units) == offset
