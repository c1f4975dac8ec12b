"""Reading a translation back from any format, whatever the file is called."""

import io
import re
import zipfile
from contextlib import suppress
from dataclasses import replace

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.exchange.test_bilingual import DOCUMENT
from tests.exchange.test_xliff import FULL
from tests.exchange.translations import documents
from workbench.errors import TextTooLargeError, UnreadableFileError
from workbench.exchange import BILINGUAL_FORMATS, bilingual_tmx
from workbench.exchange.base import Base, digest, read_base
from workbench.exchange.bilingual_files import ReadFile, read_translation
from workbench.exchange.documents import BilingualDocument

KEPT = ("xliff12", "xliff2", "json", "docx", "tmx")
"""The formats that a translation can be read back from."""


def back(name: str, document: BilingualDocument) -> ReadFile:
    data = BILINGUAL_FORMATS[name].write(document)
    languages = (document.source_language, document.target_language)
    return read_translation(data, "“a.file”", languages)


def texts(document: BilingualDocument) -> list[tuple[str, ...]]:
    return [
        (row.segment_id, row.source, row.target, row.status, row.base)
        for row in document.rows
        if not row.missing
    ]


# Round trips


@pytest.mark.parametrize("name", KEPT)
@settings(max_examples=15, deadline=None)
@given(document=documents())
def test_texts_states_and_marks_come_back_from_every_format(
    name: str, document: BilingualDocument
) -> None:
    if name == "tmx" and not texts(document):
        return
    found = back(name, document).document
    assert texts(found) == texts(document)
    assert found.article_id == document.article_id
    assert found.target_language == document.target_language
    if name != "tmx":  # a memory has only what is translated
        assert [row.segment_id for row in found.rows] == [r.segment_id for r in document.rows]


def test_a_mark_is_read_as_it_is_written() -> None:
    base = Base(3, digest("A  text"), "edited")
    assert read_base(str(base)) == base
    assert digest(" A text\n") == base.digest
    assert read_base("3.x.edited") is None


# Word


def edited_docx(*changes: tuple[str, str]) -> ReadFile:
    data = BILINGUAL_FORMATS["docx"].write(FULL)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.namelist():
            text = old.read(part)
            if part == "word/document.xml":
                for before, after in changes:
                    assert re.search(before, text.decode())
                    text = re.sub(before, after, text.decode(), count=1).encode()
            new.writestr(part, text)
    return read_translation(out.getvalue(), "“a.docx”", ("de", "en"))


def word_targets(found: ReadFile) -> dict[str, str]:
    return {row.segment_id: row.target for row in found.document.rows}


def test_what_is_typed_into_the_word_table_comes_back() -> None:
    word = docx.Document(io.BytesIO(BILINGUAL_FORMATS["docx"].write(FULL)))
    cells = word.tables[0].rows[3].cells
    cells[2].text = "Nobody\nsleeps."
    cells[3].text = "Confirmed"
    out = io.BytesIO()
    word.save(out)
    found = read_translation(out.getvalue(), "it", ("de", "en")).document.rows[2]
    assert (found.segment_id, found.target, found.status) == ("a3", "Nobody\nsleeps.", "confirmed")


def test_tracked_changes_in_the_word_table_count_as_accepted() -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    gone = '<w:del w:id="7"><w:r><w:delText>gone</w:delText></w:r></w:del>'
    new = f'<w:ins w:id="8">{run.format("12 pillars ")}</w:ins>{gone}{run.format("stand.")}'
    found = edited_docx((r"<w:r>(?:(?!<w:r>).)*?<w:t>21 pillars stand\.</w:t></w:r>", new))
    assert word_targets(found)["a2"] == "12 pillars stand."


def test_a_word_table_whose_ids_were_deleted_says_so() -> None:
    found = edited_docx((r"<w:t>a2</w:t>", "<w:t/>"))
    assert found.problems == ("A row has no number of a segment: “12 Pfeiler stehen.”.",)


def test_another_word_document_leads_to_the_alignment() -> None:
    word = docx.Document()
    word.add_paragraph("A translation as a text.")
    out = io.BytesIO()
    word.save(out)
    with pytest.raises(UnreadableFileError, match="made elsewhere"):
        read_translation(out.getvalue(), "“a.docx”", ("de", "en"))


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", b"x" * (65 * 2**20))
    with pytest.raises(TextTooLargeError):
        read_translation(out.getvalue(), "“a.docx”", ("de", "en"))


# Memories


def test_a_memory_of_other_languages_names_them() -> None:
    data = bilingual_tmx.write(DOCUMENT)
    with pytest.raises(UnreadableFileError, match="no unit in both German and French"):
        read_translation(data, "“a.tmx”", ("de", "fr"))


def test_a_memory_of_another_program_is_read_by_its_languages() -> None:
    data = (
        '<tmx version="1.4"><header srclang="EN-GB"/><body><tu><tuv xml:lang="EN-GB">'
        '<seg>Yes.</seg></tuv><tuv xml:lang="DE-CH"><seg>Ja.</seg></tuv></tu><tu></tu>'
        "</body></tmx>"
    ).encode("utf-16")
    found = read_translation(data, "it", ("de", "en"))
    assert texts(found.document) == [("unit 1", "Ja.", "Yes.", "edited", "")]
    assert found.problems == ("Unit 2: it has no text in any language.",)


# Anything else


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Only text.",
        b"<html><body>x</body></html>",
        b'{"schema": "other/1"}',
        b'<xliff version="3.0"/>',
        b"PK\x03\x04 broken",
        b"\x00\x01\x02",
    ],
)
def test_another_file_is_refused_by_its_name(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match=r"“a\.file”"):
        read_translation(data, "“a.file”", ("de", "en"))


@pytest.mark.parametrize("name", ["xliff12", "xliff2", "tmx"])
def test_no_format_reads_other_files_or_grows_without_end(name: str) -> None:
    text = BILINGUAL_FORMATS[name].write(DOCUMENT).decode()
    text = re.sub(r"<!DOCTYPE[^>]*>", "", text)
    head, rest = text.split("?>", 1)
    for attack in (
        '<!ENTITY x SYSTEM "file:///etc/passwd">',
        '<!ENTITY a "lol"><!ENTITY x "&a;&a;&a;&a;&a;&a;&a;&a;&a;">',
        '<!ENTITY % d SYSTEM "http://127.0.0.1:9/x.dtd"> %d;',
    ):
        hostile = f"{head}?><!DOCTYPE x [{attack}]>{rest.replace('21 pillars', '&x;')}"
        with pytest.raises(UnreadableFileError, match="declares entities"):
            read_translation(hostile.encode(), "“a.file”", ("de", "en"))


@pytest.mark.parametrize("name", ["xliff12", "xliff2"])
def test_nesting_in_a_target_is_bounded(name: str) -> None:
    text = BILINGUAL_FORMATS[name].write(DOCUMENT).decode()
    deep = text.replace("21 pillars", "<g>" * 50_000)
    with pytest.raises(UnreadableFileError, match="nested too deep"):
        read_translation(deep.encode(), "“a.file”", ("de", "en"))


def test_the_same_file_is_well_formed_for_others() -> None:
    for name in ("xliff12", "xliff2", "tmx"):
        data = BILINGUAL_FORMATS[name].write(replace(DOCUMENT, title="\x00 & <"))
        assert etree.fromstring(data) is not None


@settings(max_examples=150, deadline=None)
@given(
    name=st.sampled_from(["xliff12", "xliff2", "tmx", "json"]),
    cuts=st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.integers(0, 3)), max_size=4),
)
def test_a_damaged_file_is_read_or_refused_in_words(
    name: str, cuts: list[tuple[float, float, int]]
) -> None:
    text = BILINGUAL_FORMATS[name].write(FULL).decode()
    for first, second, kind in cuts:
        pieces = list(re.finditer(r'<[^>]*>|"[^"]*"', text))
        if not pieces:
            break
        one = pieces[int(first * (len(pieces) - 1))]
        other = pieces[int(second * (len(pieces) - 1))]
        new = ("", other[0], one[0] + other[0], '"9999999999999"')[kind]
        text = text[: one.start()] + new + text[one.end() :]
    with suppress(UnreadableFileError):
        found = read_translation(text.encode(), "it", ("de", "en"))
        assert all(row.segment_id for row in found.document.rows)
