"""Translation memories: what TMX 1.4b allows, and every text back as it was."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from workbench.exchange.characters import printable
from workbench.exchange.tmx import TranslationMemory, TranslationUnit, write

SCHEMA = etree.DTD(str(Path(__file__).parent / "schemas" / "tmx14.dtd"))

MEMORY = TranslationMemory(
    "de",
    "pt-BR",
    (
        TranslationUnit("„Öl & <Gas>“", "“Petróleo & <gás>”", 0.871, one_sentence=True),
        TranslationUnit("Eins. Zwei.", "Um e dois.", 0.5, one_sentence=False),
    ),
    'parallel/1 encoder="x<y"',
    "0.1.0",
    "2025-12-03T11:12:13+01:00",
)


def read(data: bytes) -> etree._Element:
    parser = etree.XMLParser(load_dtd=False, no_network=True, resolve_entities=False)
    return etree.parse(BytesIO(data), parser).getroot()


def test_it_has_the_structure_of_tmx() -> None:
    assert SCHEMA.validate(read(write(MEMORY)))
    empty = replace(MEMORY, units=())
    assert SCHEMA.validate(read(write(empty)))


def test_it_says_what_made_it_when_and_in_which_languages() -> None:
    data = write(MEMORY)
    assert b'<!DOCTYPE tmx SYSTEM "tmx14.dtd">' in data
    header = read(data)[0]
    assert header.get("creationtool") == "translation-comparison-workbench"
    assert (header.get("creationtoolversion"), header.get("srclang")) == ("0.1.0", "de")
    assert header.get("creationdate") == "20251203T101213Z"
    assert header.findtext("prop") == MEMORY.signature
    languages = [
        v.get("{http://www.w3.org/XML/1998/namespace}lang") for v in read(data).iter("tuv")
    ]
    assert languages == ["de", "pt-BR"] * 2
    assert [unit.get("segtype") for unit in read(data).iter("tu")] == ["sentence", "block"]
    assert [unit.findtext("prop") for unit in read(data).iter("tu")] == ["0.87", "0.50"]


@given(st.lists(st.tuples(st.text(), st.text()), max_size=4))
def test_every_text_comes_back(pairs: list[tuple[str, str]]) -> None:
    units = tuple(TranslationUnit(a, b, 1.0, one_sentence=True) for a, b in pairs)
    found = [seg.text or "" for seg in read(write(replace(MEMORY, units=units))).iter("seg")]
    assert found == [printable(text) for pair in pairs for text in pair]


@pytest.mark.parametrize("text", ["\x00a\x0b", "\ud800", "a\r\nb"])
def test_what_xml_cannot_hold_breaks_nothing(text: str) -> None:
    units = (TranslationUnit(text, text, 1.0, one_sentence=True),)
    assert {s.text for s in read(write(replace(MEMORY, units=units))).iter("seg")} <= {
        "a",
        None,
        "a\nb",
    }
