"""A word diff rebuilds both texts, and cuts at words."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.translation.memory.diff import word_diff

TEXTS = st.text(alphabet="ab cä1.,\n我们ไท\u00a0", max_size=30)


@given(TEXTS, TEXTS)
def test_both_texts_can_be_read_from_it(before: str, after: str) -> None:
    steps = word_diff(before, after)
    assert "".join(text for kind, text in steps if kind != "insert") == before
    assert "".join(text for kind, text in steps if kind != "delete") == after
    assert all(text for _, text in steps)


def test_words_are_not_cut() -> None:
    assert word_diff("Der Hund schläft um 14:30 Uhr.", "Der Hund schlief um 14:45 Uhr.") == (
        ("equal", "Der Hund "), ("delete", "schläft"), ("insert", "schlief"), ("equal", " um "),
        ("delete", "14:30"), ("insert", "14:45"), ("equal", " Uhr."),
    )  # fmt: skip


def test_writing_without_spaces_is_cut_by_characters() -> None:
    assert word_diff("我们在这里", "我们不在这里") == (
        ("equal", "我们"), ("insert", "不"), ("equal", "在这里"),
    )  # fmt: skip
