"""TBX: written as TBX-Basic in DCA style, read in any style and age, hostile files refused."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from workbench.errors import TextTooLargeError, UnreadableFileError
from workbench.exchange import tbx
from workbench.exchange.tbx_reading import read
from workbench.text.term import ANY_LANGUAGE, PARTS_OF_SPEECH, Term, TermStatus

WORD = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn", "Zs", "Zl", "Zp"]), min_size=1, max_size=20
).filter(lambda text: text.isprintable() and text == " ".join(text.split()))
TERMS = st.builds(
    Term,
    source=WORD,
    target=WORD,
    source_language=st.just("de"),
    target_language=st.sampled_from(["en", "fr", ANY_LANGUAGE]),
    status=st.sampled_from(TermStatus),
    part_of_speech=st.sampled_from(["", *PARTS_OF_SPEECH]),
    note=st.one_of(st.just(""), WORD.filter(lambda text: "·" not in text)),
)


def bare(term: Term) -> Term:
    kept = term.status is TermStatus.DO_NOT_TRANSLATE
    return replace(term, id=0, concept="", target=term.source if kept else term.target)


@given(st.lists(TERMS, max_size=6))
def test_what_is_written_is_read_back(terms: list[Term]) -> None:
    found = read(tbx.write(terms, "Terms"), "terms.tbx", source_language="de")
    assert not found.bad
    assert sorted(map(bare, found.terms), key=repr) == sorted(map(bare, terms), key=repr)


def test_the_file_is_tbx_basic_in_dca_style() -> None:
    terms = [
        Term("Waffenstillstand", "ceasefire", "de", "en", part_of_speech="noun", concept="1"),
        Term("Waffenstillstand", "cease-fire", "de", "en", TermStatus.FORBIDDEN, concept="1"),
    ]
    root = etree.fromstring(tbx.write(terms, "House style"))
    assert root.tag == "{urn:iso:std:iso:30042:ed-2}tbx"
    assert dict(root.attrib) == {"type": "TBX-Basic", "style": "dca", tbx.XML_LANG: "de"}
    names = [etree.QName(e).localname for e in root.iter(etree.Element)]
    assert names[:8] == [
        "tbx", "tbxHeader", "fileDesc", "titleStmt", "title", "sourceDesc", "p", "text",
    ]  # fmt: skip
    (entry,) = root.iter("{*}conceptEntry")
    sections = [section.get(tbx.XML_LANG) for section in entry.iter("{*}langSec")]
    assert sections == ["de", "en"]
    statuses = [n.text for n in entry.iter("{*}termNote") if n.get("type") != "partOfSpeech"]
    assert statuses == ["preferredTerm-admn-sts", "deprecatedTerm-admn-sts"]


MARTIF = """<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc>
</fileDesc></martifHeader><text><body>
<termEntry id="a1"><langSet xml:lang="de-DE"><tig><term>Schuldenbremse</term>
<termNote type="partOfSpeech">noun</termNote></tig></langSet>
<langSet xml:lang="en-GB"><ntig><termGrp><term>debt brake</term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
<tig><term>debt cap</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
</tig></langSet></termEntry>
<termEntry id="a2"><langSet xml:lang="de"><tig><term>Rat</term></tig></langSet></termEntry>
<termEntry id="a3"><langSet xml:lang="xx-Klingon"><tig><term>Rat</term></tig></langSet></termEntry>
</body></text></martif>"""

DCT = """<tbx type="TBX-Basic" style="dct" xml:lang="de" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<text><body><conceptEntry id="c1">
<langSec xml:lang="de"><termSec><term>Rat</term><min:partOfSpeech>noun</min:partOfSpeech></termSec>
</langSec><langSec xml:lang="en"><termSec><term>council</term>
<min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec></langSec>
</conceptEntry></body></text></tbx>"""


def test_the_older_form_is_read_and_what_is_wrong_is_named() -> None:
    found = read(MARTIF.encode(), "old.tbx")
    assert [(t.source, t.target, t.status, t.part_of_speech) for t in found.terms] == [
        ("Schuldenbremse", "debt brake", TermStatus.PREFERRED, "noun"),
        ("Schuldenbremse", "debt cap", TermStatus.FORBIDDEN, "noun"),
    ]
    assert [bad.place for bad in found.bad] == ["entry a2", "entry a3"]
    assert "no terms in both" in found.bad[0].problem
    assert "xx-Klingon" in found.bad[1].problem


def test_data_categories_may_be_elements() -> None:
    (term,) = read(DCT.encode(), "dct.tbx").terms
    assert (term.target, term.status, term.part_of_speech) == (
        "council", TermStatus.ADMITTED, "noun",
    )  # fmt: skip


def test_the_other_language_can_be_the_source() -> None:
    found = read(MARTIF.encode(), "old.tbx", source_language="en")
    assert {(t.source, t.target) for t in found.terms} == {
        ("debt brake", "Schuldenbremse"),
        ("debt cap", "Schuldenbremse"),
    }


BILLION = '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>'
OUTSIDE = '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>'


@pytest.mark.parametrize(
    "hostile", [BILLION, OUTSIDE, "<tbx>&undeclared;</tbx>", "<tbx", "", "\x00"]
)
def test_hostile_and_broken_files_are_refused(hostile: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"bad\.tbx"):
        read(hostile.encode(), "bad.tbx")


def test_another_kind_of_xml_is_named() -> None:
    with pytest.raises(UnreadableFileError, match="begins with <tmx>"):
        read(b"<tmx/>", "memory.tbx")


def test_an_entry_that_pairs_too_much_is_left_out() -> None:
    terms = "".join(f"<termSec><term>t{n}</term></termSec>" for n in range(60))
    sections = f'<langSec xml:lang="de">{terms}</langSec><langSec xml:lang="en">{terms}</langSec>'
    data = f'<tbx><text><body><conceptEntry id="c1">{sections}</conceptEntry></body></text></tbx>'
    found = read(data.encode(), "many.tbx")
    assert not found.terms
    assert re.search("pairs 60 terms with 60", found.bad[0].problem)


def test_depth_is_bounded() -> None:
    with pytest.raises((UnreadableFileError, TextTooLargeError)):
        read(("<tbx>" + "<a>" * 5000 + "</a>" * 5000 + "</tbx>").encode(), "deep.tbx")
