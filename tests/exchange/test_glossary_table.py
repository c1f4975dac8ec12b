"""Glossaries as CSV: headers in several spellings, any delimiter, bad rows named by number."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.errors import LanguageError, UnreadableFileError
from workbench.exchange import glossary_table
from workbench.exchange.glossary_table import read, write
from workbench.text.term import ANY_LANGUAGE, PARTS_OF_SPEECH, Term, TermStatus

WORD = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zs", "Zl", "Zp"]), min_size=1, max_size=20
).filter(lambda text: text.isprintable() and text == " ".join(text.split()) and text[0] != "'")
TERMS = st.builds(
    Term,
    source=WORD,
    target=WORD,
    source_language=st.just("de"),
    target_language=st.sampled_from(["en", "fr", ANY_LANGUAGE]),
    status=st.sampled_from(TermStatus),
    part_of_speech=st.sampled_from(["", *PARTS_OF_SPEECH]),
    note=st.one_of(st.just(""), WORD),
    concept=st.sampled_from(["", "c1"]),
)


def pairs(text: str, **languages: str) -> list[tuple[str, str, str, str]]:
    found = read(text, "terms.csv", **languages)
    assert not found.bad
    return [(t.source, t.target, t.target_language, t.status) for t in found.terms]


@given(st.lists(TERMS, max_size=6), st.sampled_from([",", ";", "\t"]))
def test_what_is_written_is_read_back(terms: list[Term], delimiter: str) -> None:
    data = write(terms, delimiter=delimiter)
    assert data.startswith(b"\xef\xbb\xbf")
    assert list(read(data.decode("utf-8-sig"), "terms.csv").terms) == terms


@pytest.mark.parametrize(
    "text",
    [
        "source,target\nRat,council\n",
        "Quelle;Ziel;Status\nRat;council;bevorzugt\n",
        "Source term\tTarget term\nRat\tcouncil\n",
        "de|en\nRat|council\n",
        "German,English,Comment\nRat,council,house style\n",
        "Rat,council\n",
        "Rat,council,preferred\n",
    ],
)
def test_headers_and_delimiters_vary(text: str) -> None:
    found = pairs(text, source_language="de", target_language="en")
    assert found == [("Rat", "council", "en", TermStatus.PREFERRED)]


def test_further_languages_make_further_terms() -> None:
    assert pairs("de;en;fr\nRat;council;conseil\nAmt;;office\n") == [
        ("Rat", "council", "en", "preferred"),
        ("Rat", "conseil", "fr", "preferred"),
        ("Amt", "office", "fr", "preferred"),
    ]


def test_statuses_are_understood_as_others_spell_them() -> None:
    text = "source,target,status\na,b,deprecated\nc,d,nicht übersetzen\ne,f,erlaubt\ng,,DNT\n"
    found = read(text, "t.csv", source_language="de", target_language="en").terms
    assert [term.status for term in found] == [
        TermStatus.FORBIDDEN,
        TermStatus.DO_NOT_TRANSLATE,
        TermStatus.ADMITTED,
        TermStatus.DO_NOT_TRANSLATE,
    ]
    assert found[-1].target == "g"


def test_each_bad_row_is_named_with_its_number() -> None:
    text = f"source,target,status\nRat,council,\n,board,\nAmt,,\nTor,gate,purple\n{'x' * 400},y,\n"
    found = read(text, "t.csv", source_language="de", target_language="en")
    assert [term.source for term in found.terms] == ["Rat"]
    assert [bad.place for bad in found.bad] == ["row 3", "row 4", "row 5", "row 6"]
    assert "purple" in found.bad[2].problem
    assert "400" in found.bad[3].problem


def test_formulas_are_written_as_text() -> None:
    term = Term("=1+1", "@SUM(A1)", "de", "en", note="-2+3")
    row = write([term]).decode("utf-8-sig").splitlines()[1]
    assert row.startswith("'=1+1,'@SUM(A1),")
    assert read(write([term]).decode("utf-8-sig"), "t.csv").terms == (term,)


def test_what_is_no_table_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="no table"):
        read("Es war einmal ein Rat.\nEr tagte.", "tale.txt")
    with pytest.raises(UnreadableFileError, match="none for both"):
        read("source,remark\nRat,x\n", "t.csv", source_language="de", target_language="en")
    with pytest.raises(LanguageError, match="does not say"):
        read("source,target\nRat,council\n", "t.csv")


def test_too_many_rows_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glossary_table, "MAX_ROWS", 3)
    with pytest.raises(Exception, match="more than 3 rows"):
        read("de,en\n" + "a,b\n" * 4, "t.csv")


def test_rows_may_be_short() -> None:
    found = read("source,target,note\nRat,council\n", "t.csv", source_language="de",
                 target_language="en")  # fmt: skip
    assert [replace(term) for term in found.terms] == [Term("Rat", "council", "de", "en")]
