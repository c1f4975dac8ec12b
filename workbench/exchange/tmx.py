"""Translation memories as TMX 1.4b, the form that translators' tools read.

Written element by element, so that a large memory is never held as a tree. What TMX 1.4b allows
where: https://www.gala-global.org/tmx-14b
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from lxml import etree

from workbench.exchange.characters import printable

TOOL = "translation-comparison-workbench"
_DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class TranslationUnit:
    """A passage and its translation.

    Attributes:
        score: how alike both are, as what aligned them says.
        one_sentence: whether both sides are one sentence.
    """

    source: str
    target: str
    score: float
    one_sentence: bool


@dataclass(frozen=True, slots=True)
class TranslationMemory:
    """Passages in two languages.

    Attributes:
        source_language: BCP-47, as is ``target_language``.
        signature: what aligned them.
        version: of this program.
        created: ISO 8601 with its offset.
    """

    source_language: str
    target_language: str
    units: Sequence[TranslationUnit]
    signature: str
    version: str
    created: str


def write(memory: TranslationMemory) -> bytes:
    """Write a memory; characters that XML cannot hold are dropped."""
    data = BytesIO()
    # lxml's stubs do not know incremental writing.
    file: Any
    with etree.xmlfile(data, encoding="UTF-8") as file:
        file.write_declaration()
        file.write_doctype(_DOCTYPE)
        with file.element("tmx", version="1.4"):
            file.write("\n", _header(memory), "\n")
            with file.element("body"):
                for unit in memory.units:
                    file.write("\n", _unit(unit, memory))
                file.write("\n")
            file.write("\n")
    return data.getvalue() + b"\n"


def _header(memory: TranslationMemory) -> etree._Element:
    header = etree.Element(
        "header",
        creationtool=TOOL,
        creationtoolversion=memory.version,
        segtype="sentence",
        adminlang="en",
        srclang=memory.source_language,
        datatype="plaintext",
        creationdate=_time(memory.created),
    )
    header.set("o-tmf", TOOL)
    _prop(header, "x-aligned-by", memory.signature)
    return header


def _unit(unit: TranslationUnit, memory: TranslationMemory) -> etree._Element:
    element = etree.Element("tu", segtype="sentence" if unit.one_sentence else "block")
    _prop(element, "x-score", f"{unit.score:.2f}")
    for language, text in (
        (memory.source_language, unit.source),
        (memory.target_language, unit.target),
    ):
        variant = etree.SubElement(element, "tuv")
        variant.set(_LANGUAGE, language)
        etree.SubElement(variant, "seg").text = printable(text)
    return element


def _prop(parent: etree._Element, kind: str, text: str) -> None:
    etree.SubElement(parent, "prop", type=kind).text = printable(text)


def _time(iso: str) -> str:
    """``20251203T101112Z``, the only form TMX knows."""
    return datetime.fromisoformat(iso).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
