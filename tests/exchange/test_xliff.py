"""XLIFF 1.2 and 2.1: all comes back, the standards are kept to, other programs are understood."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from lxml import etree

from tests.exchange.test_bilingual import DOCUMENT, EMPTY
from tests.exchange.translations import documents
from workbench.errors import UnreadableFileError
from workbench.exchange import safe_xml, xliff2, xliff2_reading, xliff12, xliff12_reading
from workbench.exchange.documents import Alternative, BilingualDocument
from workbench.exchange.xliff_marks import ReadFile
from workbench.text.article import Span, SpanKind
from workbench.text.translation import Status

SCHEMAS = Path(__file__).parent / "schemas"
ROWS = (
    DOCUMENT.rows[0],
    replace(
        DOCUMENT.rows[1],
        spans=(Span(SpanKind.LINK, 0, 2, "https://a.example/"), Span(SpanKind.EMPHASIS, 3, 10)),
        alternatives=(Alternative("draft", "12 pillars.", "de→en argos 1.9"),),
        notes=("Ask the author.",),
        base="1.0123456789ab.machine",
    ),
    replace(DOCUMENT.rows[2], gap=" "),
    replace(DOCUMENT.rows[3], gap=" "),
    DOCUMENT.rows[4],
)
FULL = replace(DOCUMENT, rows=ROWS, article_id="0123456789abcdef")


@dataclass(frozen=True)
class Version:
    """One version of the standard, as the tests use it."""

    write: Callable[[BilingualDocument], bytes]
    parse: Callable[[etree._Element, str], ReadFile]
    schema: etree.XMLSchema

    def read(self, data: bytes) -> ReadFile:
        return self.parse(safe_xml.parse(data, "it"), "it")

    def edited(self, document: BilingualDocument, *changes: tuple[str, str]) -> ReadFile:
        """What is read after another program changed the file."""
        text = self.write(document).decode()
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        return self.read(text.encode())


V12 = Version(
    xliff12.write, xliff12_reading.read, etree.XMLSchema(file=str(SCHEMAS / "xliff12.xsd"))
)
V21 = Version(xliff2.write, xliff2_reading.read, etree.XMLSchema(file=str(SCHEMAS / "xliff21.xsd")))
both = pytest.mark.parametrize("version", [V12, V21], ids=["1.2", "2.1"])


def targets(found: ReadFile) -> dict[str, str]:
    return {row.segment_id: row.target for row in found.document.rows}


def statuses(found: ReadFile) -> list[str]:
    return [row.status for row in found.document.rows]


# Round trip


@both
def test_all_of_a_translation_comes_back(version: Version) -> None:
    for document in (FULL, DOCUMENT, EMPTY):
        found = version.read(version.write(document))
        assert found.document == document
        assert found.problems == ()


@both
@settings(max_examples=40, deadline=None)
@given(document=documents())
def test_any_translation_comes_back_and_keeps_to_the_standard(
    version: Version, document: BilingualDocument
) -> None:
    data = version.write(document)
    assert version.schema.validate(etree.fromstring(data)), version.schema.error_log
    assert version.read(data) == ReadFile(version.read(data).kind, document)


@both
def test_what_xml_cannot_hold_is_dropped(version: Version) -> None:
    row = replace(ROWS[0], source="a\x00b\ud800c\r\nd", target="\x1fe\ufffe")
    (found,) = version.read(version.write(replace(FULL, rows=(row,)))).document.rows
    assert (found.source, found.target) == ("abc\nd", "e")


# What other programs see


def test_version_12_has_states_segments_and_provenance() -> None:
    root = etree.fromstring(xliff12.write(FULL))
    space = {"x": xliff12.NAMESPACE}
    file = root[0]
    assert (file.get("source-language"), file.get("target-language")) == ("de", "en")
    units = root.findall(".//x:trans-unit", space)
    assert [unit.get("restype") for unit in units] == ["x-headline", "x-paragraph", "x-quote"]
    assert [unit.get("approved") for unit in units] == ["yes", None, None]
    states = [u.find("x:target", space) for u in units]
    assert [s.get("state") for s in states if s is not None] == [
        "final", "needs-translation", "needs-review-translation",
    ]  # fmt: skip
    assert "".join(units[1].find("x:source", space).itertext()) == (
        "12 Pfeiler stehen. Niemand schläft. Es regnet & stürmt."
    )
    assert [m.get("mid") for m in units[1].findall("x:seg-source/x:mrk", space)] == [
        "a2", "a3", "a4",
    ]  # fmt: skip
    tools = {t.get("tool-id"): t.get("tool-name") for t in root.iter("{*}tool")}
    assert tools[units[2].find("x:target", space).get("phase-name")] == "de→en argos 1.9"
    note = units[1].find("x:note", space)
    assert (note.text, note.get("priority")) == (FULL.rows[1].flags[0].message, "1")


def test_version_21_has_states_segments_matches_and_metadata() -> None:
    root = etree.fromstring(xliff2.write(replace(FULL, target_language="ar")))
    assert (root.get("srcLang"), root.get("trgLang"), root.get("version")) == ("de", "ar", "2.1")
    assert (root[0].get("srcDir"), root[0].get("trgDir")) == ("ltr", "rtl")
    segments = list(root.iter("{*}segment"))
    assert [(s.get("id"), s.get("state"), s.get("subState")) for s in segments] == [
        ("a1", "final", "workbench:confirmed"),
        ("a2", "initial", "workbench:machine"),
        ("a3", "initial", None),
        ("a4", "translated", "workbench:edited"),
        ("a5", "initial", "workbench:machine"),
    ]
    (match,) = root.iter("{*}match")
    assert (match.get("ref"), match.get("type"), match.get("origin")) == (
        "#a2", "mt", "de→en argos 1.9",
    )  # fmt: skip
    assert [m.text for m in root.iter("{*}meta") if m.get("type") == "base"] == [ROWS[1].base]
    (link, _) = root.iter("{*}pc")
    assert (link.get("type"), link.text) == ("link", "12")
    assert [data.text for data in root.iter("{*}data")] == ["https://a.example/"]


# What other programs change


@both
def test_an_edited_text_comes_back_in_its_segment(version: Version) -> None:
    found = version.edited(FULL, ("21 pillars stand.", "12 pillars stand."))
    assert targets(found) == {**{r.segment_id: r.target for r in ROWS}, "a2": "12 pillars stand."}
    assert statuses(found) == [row.status for row in ROWS]


def test_a_state_raised_in_12_counts_for_all_segments_of_the_unit() -> None:
    for state in ("final", "signed-off"):
        found = V12.edited(FULL, ('state="needs-translation"', f'state="{state}"'))
        assert statuses(found) == [
            "confirmed", "confirmed", "missing", "confirmed", "machine",
        ]  # fmt: skip
    found = V12.edited(FULL, ('state="needs-translation"', 'state="translated"'))
    assert statuses(found)[1:4] == ["edited", "missing", "edited"]


def test_approving_a_unit_in_12_confirms_it() -> None:
    found = V12.edited(FULL, ('<trans-unit id="b3"', '<trans-unit approved="yes" id="b3"'))
    assert statuses(found)[-1] == Status.CONFIRMED


def test_a_state_raised_in_21_counts_for_its_segment() -> None:
    old = 'state="initial" subState="workbench:machine"'
    assert statuses(V21.edited(FULL, (old, 'state="reviewed"')))[1] == Status.CONFIRMED
    assert statuses(V21.edited(FULL, (old, 'state="translated"')))[1] == Status.EDITED
    kept = old.replace("initial", "final")  # a program that leaves our sub-state alone
    assert statuses(V21.edited(FULL, (old, kept)))[1] == Status.CONFIRMED


@both
def test_codes_put_into_a_translation_leave_its_words(version: Version) -> None:
    code = '<g id="1">{}</g>' if version is V12 else '<pc id="c1">{}</pc>'
    empty = '<x id="9"/>' if version is V12 else '<ph id="9"/>'
    new = code.format("12") + " pillars" + empty + " stand."
    assert targets(version.edited(FULL, ("21 pillars stand.", new)))["a2"] == "12 pillars stand."


@both
def test_notes_of_others_are_read(version: Version) -> None:
    tag, attribute = ("note", "from") if version is V12 else ("notes", "category")
    note = f'<note {attribute}="Anna">Is it 12?</note>'
    if version is V12:
        found = version.edited(FULL, ('<alt-trans mid="a2"', f'{note}<alt-trans mid="a2"'))
    else:
        found = version.edited(FULL, (f"<{tag}>", f"<{tag}>{note}"))
    assert found.document.rows[1].notes == ("Ask the author.", "Is it 12?")


def test_a_target_that_lost_its_segments_is_named() -> None:
    text = V12.write(FULL).decode()
    start = text.index("<target", text.index('id="b2"'))
    end = text.index("</target>", start)
    found = V12.read((text[:start] + "<target>All of it.</target>" + text[end + 9 :]).encode())
    assert targets(found)["a2"] == ""
    assert found.problems == (
        "The translation of unit b2 is not divided into its 3 segments, so that it was left out: "
        "“All of it.”",
    )
    start = text.index("<target", text.index('id="b3"'))
    whole = text[:start] + "<target>Soon.</target>" + text[text.index("</target>", start) + 9 :]
    assert targets(V12.read(whole.encode()))["a5"] == "Soon."


def test_strays_in_12_are_named() -> None:
    found = V12.edited(
        FULL, ("21 pillars stand.</mrk>", '21.</mrk>Stray<mrk mtype="seg" mid="zz">New.</mrk>')
    )
    assert targets(found)["a2"] == "21."
    assert [problem.split(":")[0] for problem in found.problems] == [
        "Unit b2 translates a segment zz that its source does not have",
        "Text outside the segments of unit b2 was left out",
    ]


OTHER_12 = """<?xml version="1.0"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:mt="urn:other">
<file original="a.docx" source-language="de-DE" target-language="en-US" datatype="x-docx">
<header><skl><internal-file form="base64">UEsDBBQ=</internal-file></skl></header><body>
<group id="g1"><trans-unit id="1" mt:x="y"><source xml:lang="de">Er <bpt id="1">&lt;b&gt;</bpt>lief
</source><target state="signed-off">He ran.</target><note>Past tense?</note></trans-unit>
<trans-unit id="2"><source>Gut.</source><target>Good.</target>
<alt-trans match-quality="85"><target>Fine.</target></alt-trans></trans-unit></group>
<trans-unit id="3"><source>Neu.</source></trans-unit><bin-unit id="4" mime-type="a/b"/>
</body></file></xliff>"""

OTHER_21 = """<?xml version="1.0"?>
<xliff version="2.0" srcLang="de" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0">
<file id="f"><skeleton href="x"/><group id="g"><unit id="u"><notes><note>Past?</note></notes>
<segment state="reviewed"><source>Er <pc id="1">lief</pc>.</source><target>He ran.</target>
</segment><ignorable><source> </source></ignorable><segment><source>Gut.</source></segment></unit>
</group></file></xliff>"""


def test_a_file_of_another_program_is_read() -> None:
    found = V12.read(OTHER_12.encode())
    assert (found.document.source_language, found.document.title) == ("de-DE", "a.docx")
    assert [(r.segment_id, r.source, r.target, r.status) for r in found.document.rows] == [
        ("1", "Er lief\n", "He ran.", "confirmed"),
        ("2", "Gut.", "Good.", "edited"),
        ("3", "Neu.", "", "missing"),
    ]
    assert found.document.rows[0].notes == ("Past tense?",)
    assert found.document.rows[1].alternatives == (Alternative("proposal", "Fine.", quality=85),)
    found = V21.read(OTHER_21.encode())
    assert [(r.segment_id, r.source, r.target, r.status) for r in found.document.rows] == [
        ("u/1", "Er lief.", "He ran.", "confirmed"),
        ("u/2", "Gut.", "", "missing"),
    ]
    assert found.document.rows[0].notes == ("Past?",)


@both
def test_a_file_without_content_is_refused(version: Version) -> None:
    with pytest.raises(UnreadableFileError, match="it has no file element"):
        version.read(b"<xliff/>")


def test_files_in_several_languages_are_refused() -> None:
    two = b"<xliff><file source-language='de'/><file source-language='en'/></xliff>"
    with pytest.raises(UnreadableFileError, match="different languages"):
        V12.read(two)
