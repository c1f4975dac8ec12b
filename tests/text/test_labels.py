"""Labels: short, whole words where there are any, never two the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.labels import distinct, shortened


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Die Brücke fällt", "Die Brücke fällt"),
        ("Die  Brücke\nfällt", "Die Brücke fällt"),
        ("Die Brücke fällt, und niemand hat es gesehen", "Die Brücke fällt…"),
        ("Die Brücke fällt heute", "Die Brücke fällt…"),
        ("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffah…"),
        (
            "大桥在星期二倒塌市长承诺在二零二八年之前修建一座新桥",
            "大桥在星期二倒塌市长承诺在二零二八年之…",
        ),
    ],
)
def test_a_long_text_is_cut_after_a_word(text: str, label: str) -> None:
    assert shortened(text, 20) == label


@given(st.text(max_size=60), st.integers(2, 30))
def test_a_label_is_never_too_long(text: str, most: int) -> None:
    label = shortened(text, most)
    assert len(label) <= most
    assert label.endswith("…") or label == " ".join(text.split())


def test_equal_labels_are_numbered() -> None:
    labels = {"a": "Herald", "b": "Bote", "c": "Herald", "d": "Herald"}
    assert list(distinct(labels).values()) == ["Herald", "Bote", "Herald (2)", "Herald (3)"]


@given(st.lists(st.sampled_from(["A", "A (2)", "A (2) (2)", "B", ""])))
def test_no_two_labels_are_the_same(labels: list[str]) -> None:
    found = distinct({str(number): label for number, label in enumerate(labels)})
    assert len(set(found.values())) == len(labels)
    assert all(found[str(n)].startswith(label) for n, label in enumerate(labels))
