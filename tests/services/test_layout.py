"""The same document in another language: a file in, translated, the same file out."""

import io
import re
import zipfile
from collections.abc import Mapping

import pytest
from docx.oxml.ns import qn

from tests.exchange.layout.word_files import article as word_file
from tests.exchange.layout.word_files import opened
from workbench.errors import InputError
from workbench.services import Workbench, articles, translations
from workbench.services.layout import document_name, layout_of, translated_document
from workbench.services.layout_places import find_places, passages_of
from workbench.store import StoredArticle
from workbench.text.article import Role
from workbench.text.layout import LayoutUnit, Marked
from workbench.text.translation import Status

ENGLISH = {
    "Der Fluss steigt": "The river rises",
    "Am Montag hat der Stadtrat den neuen Damm beschlossen[2].":
        "On Monday the city council approved the new dike[2].",
    "Am Montag hat der Stadtrat den neuen Damm beschlossen.":
        "On Monday the city council approved the new dike.",
    "Er kostet 40 Millionen Euro.": "It costs 40 million euros.",
    "Was fehlt": "What is missing",
    "Das Bild zeigt das Ufer.": "The picture shows the bank.",
    "Der erste Punkt.": "The first point.",
    "Jahr": "Year",
    "Pegel in Metern": "Level in metres",
    "Vier Meter fünfzig": "Four metres fifty",
    "[2] Siehe Uferbote, Seite 4.": "[2] See Uferbote, page 4.",
    "Vertraulich": "Confidential",
    "- Kommst du?": "- Are you coming?",
    "- Nein.": "- No.",
}  # fmt: skip


def added(wb: Workbench, name: str, data: bytes) -> StoredArticle:
    project = wb.store.projects.create("Fluss")
    stored = articles.add_file(wb, project.id, name, data, Role.COMMENTARY)
    return articles.set_language(wb, stored.id, stored.version, "de")


def translate(
    wb: Workbench,
    stored: StoredArticle,
    words: Mapping[str, str] = ENGLISH,
    status: Status = Status.CONFIRMED,
) -> None:
    for segment in wb.store.articles.get(stored.id).article.included_segments:
        text = words.get(" ".join(segment.core.split()))
        if text:
            translations.edit_segment(wb, stored.id, "en", segment.id, text, status, 0)


@pytest.fixture
def word(fresh: Workbench) -> StoredArticle:
    """A Word file, added with its footnote included."""
    stored = added(fresh, "Der Fluss.docx", word_file())
    for number, block in enumerate(stored.article.blocks):
        if not block.included:
            stored = articles.set_included(fresh, stored.id, stored.version, number, True)
    return stored


def test_a_word_document_comes_back_in_english(fresh: Workbench, word: StoredArticle) -> None:
    translate(fresh, word)
    made = translated_document(fresh, word.id, "en")
    assert made.file.name == "der-fluss.en.docx" == document_name(fresh, word.id, "en")
    document = opened(made.file.data)
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert texts[:3] == [
        "The river rises",
        "On Monday the city council approved the new dike. It costs 40 million euros.",
        "What is missing",
    ]
    paragraph = document.paragraphs[1]
    assert [run.text for run in paragraph.runs if run.bold] == ["city council"]
    [link] = paragraph.hyperlinks
    assert (link.text, link.url) == ("new dike", "https://ziel.example/")
    [reference] = paragraph._p.iter(qn("w:footnoteReference"))
    earlier = reference.getparent().itersiblings("{*}r", "{*}hyperlink", preceding=True)
    assert "costs" not in "".join(t.text for run in earlier for t in run.iter(qn("w:t")))
    assert [cell.text for cell in document.tables[0]._cells] == [
        "Year", "Level in metres", "2021", "Four metres fifty",
    ]  # fmt: skip
    section = document.sections[0]
    assert section.header.paragraphs[0].text == "The river rises"
    assert section.footer.paragraphs[0].text == "Confidential"
    with zipfile.ZipFile(io.BytesIO(made.file.data)) as archive:
        notes = archive.read("word/footnotes.xml").decode()
    assert re.search(r"<w:i/>.{0,120}</w:rPr><w:t [^>]*>Uferbote</w:t>", notes)
    assert "page 4." in notes
    assert document.core_properties.title == "The river rises"
    assert "Human translation" in document.core_properties.comments
    assert document.paragraphs[-1].text != document.core_properties.comments


def test_what_stays_is_told(fresh: Workbench, word: StoredArticle) -> None:
    left = ("Was fehlt", "Jahr", "Vertraulich")
    translate(
        fresh, word, {key: text for key, text in ENGLISH.items() if key not in left}, Status.EDITED
    )
    report = translated_document(fresh, word.id, "en").report
    assert (report.outside, report.waiting, report.homeless) == ((), left, ())
    assert not report.by_place_only
    assert report.remarks[0] == (
        "3 parts of the document are not translated, or not all of them, and stay in German: "
        "“Was fehlt”, “Jahr”, “Vertraulich”."
    )
    assert report.unconfirmed == len(
        [row for row in translations.rows(fresh, word.id, "en") if row.translated]
    )


def test_what_nobody_confirmed_says_so_at_its_end(fresh: Workbench, word: StoredArticle) -> None:
    translate(fresh, word, status=Status.EDITED)
    document = opened(translated_document(fresh, word.id, "en").file.data)
    assert "unconfirmed" in document.paragraphs[-1].text


def test_a_half_translated_paragraph_keeps_its_other_half(
    fresh: Workbench, word: StoredArticle
) -> None:
    translate(fresh, word, {"Er kostet 40 Millionen Euro.": "It costs 40 million euros."})
    document = opened(translated_document(fresh, word.id, "en").file.data)
    paragraph = document.paragraphs[1]
    assert paragraph.text == (
        "Am Montag hat der Stadtrat den neuen Damm beschlossen. It costs 40 million euros."
    )
    assert [run.text for run in paragraph.runs if run.bold] == ["Stadtrat"]


def test_a_corrected_paragraph_is_found_by_likeness(fresh: Workbench, word: StoredArticle) -> None:
    number = next(
        n for n, block in enumerate(word.article.blocks) if block.text.startswith("Der erste")
    )
    stored = articles.replace_text(fresh, word.id, word.version, number, "Der allererste Punkt.")
    translate(fresh, stored, ENGLISH | {"Der allererste Punkt.": "The very first point."})
    made = translated_document(fresh, word.id, "en")
    assert "The very first point." in [p.text for p in opened(made.file.data).paragraphs]
    assert made.report.homeless == ()


def test_a_paragraph_that_is_no_longer_there_has_no_home(
    fresh: Workbench, word: StoredArticle
) -> None:
    number = next(n for n, b in enumerate(word.article.blocks) if b.text.startswith("Der erste"))
    other = "Etwas ganz anderes, das niemand geschrieben hat."
    stored = articles.replace_text(fresh, word.id, word.version, number, other)
    translate(fresh, stored, ENGLISH | {other: "Something else."})
    report = translated_document(fresh, word.id, "en").report
    assert report.homeless == ("Something else.",)
    assert report.outside == ("Der erste Punkt.",)
    assert report.remarks[0] == (
        "1 part of the document is not in the article and stays in German: “Der erste Punkt.”."
    )


PAGE = """<!DOCTYPE html>
<html lang="de"><head><meta charset="windows-1252"><title>Der Fluss steigt</title></head>
<body><nav><a href="/">Startseite</a></nav>
<article><h1>Der Fluss steigt</h1>
<p class="x">Am Montag hat der <b>Stadtrat</b> den <a href="/damm">neuen Damm</a> beschlossen.
Er kostet 40 Millionen Euro. Und was nun folgt, hat noch niemand in der Stadt übersetzt.</p>
</article></body></html>
"""


def test_a_page_comes_back_with_its_tags(fresh: Workbench) -> None:
    stored = added(fresh, "seite.html", PAGE.encode("windows-1252"))
    translate(fresh, stored)
    made = translated_document(fresh, stored.id, "en")
    page = made.file.data.decode("utf-8")
    assert '<html lang="en">' in page
    assert '<meta charset="utf-8">' in page
    assert "<title>The river rises</title>" in page
    assert "<h1>The river rises</h1>" in page
    assert (
        '<p class="x">On Monday the <b>city council</b> approved the '
        '<a href="/damm">new dike</a>. It costs 40 million euros. Und was nun folgt'
    ) in page
    assert "übersetzt.</p>" in page
    assert '<nav><a href="/">Startseite</a></nav>' in page
    assert made.report.outside == ("Startseite",)
    assert '<meta name="translation" content="Human translation.' in page


def test_markdown_comes_back_with_its_marks(fresh: Workbench) -> None:
    text = (
        "# Der Fluss steigt\r\n\r\nAm Montag hat der **Stadtrat** den [neuen Damm](/damm)"
        " beschlossen. Er kostet 40 Millionen Euro.\r\n\r\n```\r\nEr kostet 40\r\n```\r\n"
    )
    stored = added(fresh, "fluss.md", b"\xef\xbb\xbf" + text.encode())
    translate(fresh, stored)
    made = translated_document(fresh, stored.id, "en").file.data
    assert made.startswith(b"\xef\xbb\xbf# The river rises\r\n\r\n")
    assert (
        "On Monday the **city council** approved the [new dike](/damm)."
        " It costs 40 million euros.\r\n\r\n```\r\nEr kostet 40\r\n```\r\n"
    ) in made.decode("utf-8-sig")


def test_plain_text_comes_back_with_its_blank_lines(fresh: Workbench) -> None:
    text = "Der Fluss steigt\n\n\nAm Montag hat der Stadtrat den neuen Damm beschlossen.\n"
    stored = added(fresh, "fluss.txt", text.encode())
    translate(fresh, stored)
    made = translated_document(fresh, stored.id, "en").file
    assert made.data.decode() == (
        "The river rises\n\n\nOn Monday the city council approved the new dike.\n"
    )


SUBTITLES = """1
00:00:01,000 --> 00:00:03,500
<i>Der Fluss steigt</i>

2
00:00:04,000 --> 00:00:06,000
- Kommst du?
- Nein.
"""


def test_subtitles_come_back_with_their_times(fresh: Workbench) -> None:
    stored = added(fresh, "film.srt", SUBTITLES.encode())
    translate(fresh, stored)
    made = translated_document(fresh, stored.id, "en").file
    assert made.name == "film.en.srt"
    assert made.data.decode() == SUBTITLES.replace("Der Fluss steigt", "The river rises").replace(
        "Kommst du?", "Are you coming?"
    ).replace("Nein", "No")


def test_unconfirmed_subtitles_come_with_a_note_beside_them(fresh: Workbench) -> None:
    stored = added(fresh, "film.srt", SUBTITLES.encode())
    translate(fresh, stored, status=Status.EDITED)
    made = translated_document(fresh, stored.id, "en").file
    assert made.name == "film.en.srt.zip"
    with zipfile.ZipFile(io.BytesIO(made.data)) as archive:
        assert archive.namelist() == ["film.en.srt", "film.en.srt.note.txt"]
        assert b"unconfirmed" in archive.read("film.en.srt.note.txt")


def test_a_pasted_text_has_no_document(fresh: Workbench) -> None:
    project = fresh.store.projects.create("Fluss")
    stored = articles.add_text(fresh, project.id, "Der Fluss steigt.", Role.COMMENTARY)
    assert layout_of(fresh, stored.id) is None
    with pytest.raises(InputError, match="not kept"):
        translated_document(fresh, stored.id, "en")


def test_coverage_keeps_no_file(fresh: Workbench) -> None:
    project = fresh.store.projects.create("Fluss")
    stored = articles.add_file(fresh, project.id, "a.txt", b"Der Fluss steigt.", Role.COVERAGE)
    assert fresh.store.originals.find(stored.id) is None


def test_thousands_of_cues_are_found_in_their_order(fresh: Workbench) -> None:
    text = "".join(
        f"{n}\n00:00:{n % 60:02},000 --> 00:01:00,000\n{'Ja.' if n % 2 else f'Satz {n}.'}\n\n"
        for n in range(1, 3001)
    )
    stored = added(fresh, "film.srt", text.encode())
    passages = passages_of(stored.article)
    units = [LayoutUnit(str(n), Marked(p.text), "cue") for n, p in enumerate(passages)]
    places = find_places(units, passages)
    assert [place.passages for place in places] == [(passage,) for passage in passages]
