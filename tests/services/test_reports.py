"""What the command line prints, made from articles and files."""

from pathlib import Path

import pytest

from workbench.errors import EmptyTextError, InputError, LanguageError
from workbench.services import Workbench, reports
from workbench.services.articles import article_from_text

TEXT = "Der Hund und die Katze\n\nDer Hund schläft. Die Katze trinkt Milch."


def test_lines_are_counted_as_editors_count_them() -> None:
    assert reports.lines_of("a\n\nb\n") == ["a", "", "b"]
    assert reports.lines_of("a\n\nb") == ["a", "", "b"]
    assert reports.lines_of("") == []


def test_every_line_is_one_segment_even_where_it_holds_several_sentences() -> None:
    article = reports.article_from_lines("x.txt", b"Er kam. Sie ging.\n\nEr kam. Sie ging.\n", "de")
    assert [s.text for s in article.segments] == ["Er kam. Sie ging.", "", "Er kam. Sie ging."]
    assert len({s.id for s in article.segments}) == 3


def test_lines_without_a_word_are_refused() -> None:
    with pytest.raises(EmptyTextError, match=r"“x\.txt” has no text"):
        reports.article_from_lines("x.txt", b"\n \n", "de")


def test_the_users_word_on_the_language_goes_before_what_is_identified() -> None:
    article = reports.article_from_lines("x.txt", b"Der Hund.\n", "NL")
    assert {block.language.code for block in article.blocks} == {article.language.code} == {"nl"}
    assert reports.check_language(article) is article
    with pytest.raises(LanguageError, match="klingon"):
        reports.article_from_lines("x.txt", b"Der Hund.\n", "klingon")


def test_an_uncertain_language_must_be_given() -> None:
    with pytest.raises(LanguageError, match=r"The language of “ok 12” is uncertain\. .*--from"):
        reports.check_language(article_from_text("ok 12"))
    with pytest.raises(LanguageError, match="uncertain"):
        reports.check_language(reports.article_from_lines("x.txt", b"ok 12\n"))


def test_all_targets_are_checked_before_anything_is_translated(wb: Workbench) -> None:
    told: list[int] = []
    with pytest.raises(LanguageError):
        reports.translate_report(
            wb, article_from_text(TEXT), ["en", "klingon"], lambda done, _: told.append(done)
        )
    assert told == []


def test_codes_come_out_as_they_are_known(wb: Workbench) -> None:
    made = reports.translate_report(wb, article_from_text(TEXT), ["EN"])
    assert list(made["targets"]) == ["en"]


def test_the_same_file_twice_is_refused(wb: Workbench, tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text(TEXT, encoding="utf-8")
    with pytest.raises(InputError, match=r"x\.txt” is given twice\. Name every article once"):
        reports.compare_report(wb, path, [tmp_path / "." / "x.txt"])
