"""What a pattern's matches hold, and that looking for it first loses none of them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.gates import Gate, parts_of


@pytest.mark.parametrize(
    ("pattern", "parts"),
    [
        ("half|a third", {"half", "a third"}),
        (r"(?:eine[rn]? )?halbe[n]? Stunde", {" Stunde"}),
        (r"\bdrei ?viertel\w?", {"viertel"}),
        (r"(?:an?|one) third\b", {" third"}),
        (r"(?P<n>six|ten) days{0,1}", {" day"}),
        (r"(?:three|four){2}", {"three", "four"}),
        (r"(?<!two )thirds?(?! parties)", {"third"}),
        (r"(?<=a )[th]+(?= of all)", {" of all"}),
        (r"ho+urs\.", {"urs."}),
        (r"[]x-z\]]{2,}end", {"end"}),
        (r"year(?:s|)", {"year"}),
    ],
)
def test_what_every_match_holds(pattern: str, parts: set[str]) -> None:
    assert parts_of(pattern) == parts


@pytest.mark.parametrize("pattern", [r"\d+", "half|[0-9]", "(?:third)?", "a{0,3}", "(?:x|)"])
def test_where_an_alternative_holds_nothing_for_certain_every_text_may_match(pattern: str) -> None:
    assert parts_of(pattern) is None
    assert Gate(pattern).may_match("")


@pytest.mark.parametrize("pattern", [r"(a)\1", "(?i)half", r"\u00e4", r"(?P<n>a)(?P=n)"])
def test_a_pattern_of_an_unknown_kind_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match="Unknown at"):
        parts_of(pattern)


def test_letters_are_the_same_in_either_case_where_the_pattern_says_so() -> None:
    assert not Gate("Dreißig").may_match("DREISSIG")
    for text in ("dreißig", "DREIßIG", "Dreiſsig"):
        pattern = re.compile("Dreißig|Dreiſsig", re.IGNORECASE)
        assert bool(pattern.search(text)) <= Gate(pattern.pattern, re.IGNORECASE).may_match(text)


_LETTERS = st.sampled_from(["a", "b", "c", r"\w", "[ab]", r"\b", "."])
_PATTERNS = st.recursive(
    _LETTERS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=1, max_size=3).map(lambda some: f"(?:{'|'.join(some)})"),
        inner.map(lambda one: f"(?:{one})?"),
        inner.map(lambda one: f"(?:{one}){{1,2}}"),
        inner.map(lambda one: f"(?!{one})"),
        inner.map(lambda one: f"(?={one})"),
        st.sampled_from(["a?", "b*", "c+", "a{2}", "b{0,1}", "(c)"]),
    ),
    max_leaves=8,
)


@given(_PATTERNS, st.text("abcABC ", max_size=8), st.sampled_from([re.NOFLAG, re.IGNORECASE]))
def test_no_match_is_lost(pattern: str, text: str, flags: re.RegexFlag) -> None:
    gate, plain = Gate(pattern, flags), re.compile(pattern, flags)
    assert [m.span() for m in gate.finditer(text)] == [m.span() for m in plain.finditer(text)]
    assert (gate.search(text) is None) == (plain.search(text) is None)
