"""Pairs as plain text: what is read, and what is said of lines that cannot be."""

import pytest

from workbench.errors import InputError
from workbench.exchange.pair_lines import read_table, read_two


def test_a_pair_stands_in_each_line() -> None:
    reading = read_table("\ufeffHund\tdog\n\nKatze\tcat\tmore\n kein \t \nnichts\n", "“a.tsv”")
    assert [*reading] == [("Hund", "dog"), ("Katze", "cat")]
    assert reading.problems == ["line 4: a side of it is empty", "line 5: it has no tab"]
    assert (reading.problem_count, reading.languages) == (2, None)


@pytest.mark.parametrize(
    ("head", "languages"),
    [("de\ten", ("de", "en")), ("German\tEnglish", ("de", "en")), ("de-AT\tpt_BR", ("de", "pt"))],
)
def test_the_first_line_may_name_the_languages(head: str, languages: tuple[str, str]) -> None:
    reading = read_table(f"{head}\nHund\tdog", "“a.tsv”")
    assert (reading.languages, [*reading]) == (languages, [("Hund", "dog")])


def test_a_file_without_a_tab_is_refused() -> None:
    with pytest.raises(InputError, match=r"“a\.tsv” has no line with a tab"):
        read_table("Hund\nKatze", "“a.tsv”")


def test_two_files_stand_side_by_side() -> None:
    assert [*read_two("Hund\n\nKatze", "dog\n\ncat\n", ("“a.de”", "“a.en”"))] == [
        ("Hund", "dog"), ("Katze", "cat"),
    ]  # fmt: skip


def test_two_files_of_other_lengths_are_refused() -> None:
    with pytest.raises(InputError, match=r"“a\.de” has 2 lines, and “a\.en” has 1"):
        read_two("Hund\nKatze", "dog", ("“a.de”", "“a.en”"))


def test_a_line_without_its_counterpart_is_told() -> None:
    reading = read_two("Hund\nKatze", "dog\n ", ("“a.de”", "“a.en”"))
    assert [*reading] == [("Hund", "dog")]
    assert reading.problems == ["line 2: a side of it is empty"]
