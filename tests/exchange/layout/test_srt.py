"""Subtitles filled with other words: numbers and times stay."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.exchange.layout_srt import LONGEST_LINE, broken, fill, units
from workbench.text.layout import Marked

FILE = """1
00:00:01,000 --> 00:00:03,500
Der Fluss steigt
<i>seit Tagen</i>.

2
00:00:04,000 --> 00:00:06,000 X1:40 X2:600
{\\an8}- Kommst du?
- Nein.
3
00:00:07,000 --> 00:00:08,000
1984

4
00:00:09,000 --> 00:00:10,000

"""


def test_a_cue_is_a_unit_and_its_lines_are_joined_but_for_another_speaker() -> None:
    assert [unit.text for unit in units(FILE)] == [
        "Der Fluss steigt seit Tagen.",
        "- Kommst du?\n- Nein.",
        "1984",
    ]


def test_its_own_words_give_the_same_file() -> None:
    assert fill(FILE, {unit.id: unit.content for unit in units(FILE)}) == FILE


def test_words_change_and_times_do_not() -> None:
    first, second, _ = units(FILE)
    [slanted] = first.content.marks
    [top] = second.content.marks
    english = "The river has been rising for days, and nobody knows when it will stop."
    made = fill(
        FILE,
        {
            first.id: Marked(english, (type(slanted)(26, 34, slanted.key),)),
            second.id: Marked("- Are you coming?\n- No.", (top,)),
        },
    )
    assert made.startswith(
        "1\n00:00:01,000 --> 00:00:03,500\n"
        "The river has been rising <i>for days</i>,\nand nobody knows when it will stop.\n\n2\n"
    )
    assert "X1:40 X2:600\n{\\an8}- Are you coming?\n- No.\n3\n" in made
    assert re.findall(r"\S+ --> \S+", made) == re.findall(r"\S+ --> \S+", FILE)


@settings(max_examples=200)
@given(st.lists(st.text("abcdef", min_size=1, max_size=20), min_size=1, max_size=30))
def test_lines_are_short_enough_and_lose_no_word(words: list[str]) -> None:
    lines = broken(" ".join(words))
    assert " ".join(lines).split() == words
    assert all(len(line) <= LONGEST_LINE for line in lines)


@pytest.mark.parametrize("new", ["", "a\n\nb", "\n", "x\n \ny"])
def test_no_words_end_a_cue_too_early(new: str) -> None:
    first, *others = units(FILE)
    made = units(fill(FILE, {first.id: Marked(new)}))
    assert [unit.text for unit in made][-len(others) :] == [unit.text for unit in others]
