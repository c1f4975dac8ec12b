"""Cutting long texts and putting pieces into batches."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.translation.batching import CLAUSES, batches, cut, has_letters

texts = st.text(alphabet="ab. ,;!?。，\n", max_size=200)


@given(texts, st.integers(min_value=1, max_value=40))
def test_cut_loses_nothing_and_keeps_to_the_limit(text: str, limit: int) -> None:
    pieces = cut(text, len, limit)
    assert all(0 < len(piece) <= limit for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@given(texts, st.integers(min_value=1, max_value=40))
def test_cutting_at_clauses_never_cuts_a_phrase(text: str, limit: int) -> None:
    pieces = cut(text, len, limit, CLAUSES)
    assert "".join("".join(pieces).split()) == "".join(text.split())
    assert all(not piece[-1].isalpha() for piece in pieces[:-1])


def test_cut_prefers_sentences_to_clauses_and_clauses_to_words() -> None:
    text = "Er kam spät, aber er kam. Dann ging er wieder; niemand sah ihn."
    assert cut(text, len, 40) == [
        "Er kam spät, aber er kam.",
        "Dann ging er wieder; niemand sah ihn.",
    ]
    assert cut(text, len, 25)[1] == "Dann ging er wieder;"


def test_a_date_is_no_end_of_a_sentence() -> None:
    assert cut("Er kam am 2. Dezember an. Dann ging er.", len, 30)[0] == "Er kam am 2. Dezember an."


@given(st.lists(st.integers(min_value=0, max_value=300), max_size=60), st.integers(1, 1000))
def test_every_item_is_in_one_batch_within_the_budget(lengths: list[int], budget: int) -> None:
    made = list(batches(lengths, budget))
    assert sorted(index for batch in made for index in batch) == list(range(len(lengths)))
    for batch in made:
        longest = max(lengths[index] for index in batch)
        assert len(batch) == 1 or longest * len(batch) <= budget


def test_batches_hold_texts_of_like_length() -> None:
    assert list(batches([1, 50, 2, 49], 100)) == [[1, 3], [2, 0]]


def test_only_letters_need_translating() -> None:
    assert has_letters("Nr. 5")
    assert not has_letters("*** 1.200 €")
