"""Translation memories as TMX 1.4b, the form that translators' tools read.

Written unit by unit, so that a large memory is never held as a whole. What TMX 1.4b allows where:
https://www.gala-global.org/tmx-14b
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any, BinaryIO

from lxml import etree

from workbench.exchange.characters import printable
from workbench.exchange.tmx_units import Told, Unit, Variant

TOOL = "translation-comparison-workbench"
_DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class Head:
    """What a memory says about itself.

    Attributes:
        source_language: BCP-47; ``*all*`` where any language may be the source.
        version: of this program.
        created: ISO 8601 with its offset.
        segtype: of units that do not say theirs.
    """

    source_language: str
    version: str
    created: str
    notes: tuple[str, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    segtype: str = "sentence"


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
    """Write aligned passages; characters that XML cannot hold are dropped."""
    head = Head(
        memory.source_language,
        memory.version,
        memory.created,
        properties=(("x-aligned-by", memory.signature),),
    )
    data = BytesIO()
    write_units(data, head, (_aligned(unit, memory) for unit in memory.units))
    return data.getvalue()


def _aligned(unit: TranslationUnit, memory: TranslationMemory) -> Unit:
    sides = ((memory.source_language, unit.source), (memory.target_language, unit.target))
    return Unit(
        0,
        tuple(Variant(language, language, text) for language, text in sides),
        memory.source_language,
        segtype="sentence" if unit.one_sentence else "block",
        told=Told(properties=(("x-score", f"{unit.score:.2f}"),)),
    )


def write_units(file: BinaryIO, head: Head, units: Iterable[Unit]) -> int:
    """Write units as they come; characters that XML cannot hold are dropped.

    Returns:
        how many there were.
    """
    count = 0
    # lxml's stubs do not know incremental writing.
    xml: Any
    with etree.xmlfile(file, encoding="UTF-8") as xml:
        xml.write_declaration()
        xml.write_doctype(_DOCTYPE)
        with xml.element("tmx", version="1.4"):
            xml.write("\n", _header(head), "\n")
            with xml.element("body"):
                for unit in units:
                    xml.write("\n", _unit(unit, head))
                    count += 1
                xml.write("\n")
            xml.write("\n")
    file.write(b"\n")
    return count


def _header(head: Head) -> etree._Element:
    header = etree.Element(
        "header",
        creationtool=TOOL,
        creationtoolversion=printable(head.version),
        segtype=head.segtype,
        adminlang="en",
        srclang=printable(head.source_language),
        datatype="plaintext",
        creationdate=_time(head.created) or _time(datetime.now(UTC).isoformat()),
    )
    header.set("o-tmf", TOOL)
    _add_told(header, Told(notes=head.notes, properties=head.properties))
    return header


def _unit(unit: Unit, head: Head) -> etree._Element:
    element = etree.Element("tu")
    _set(element, "tuid", unit.id)
    _set(element, "segtype", unit.segtype)
    if unit.source_language != head.source_language:
        _set(element, "srclang", unit.source_language)
    _add_told(element, unit.told)
    for variant in unit.variants:
        child = etree.SubElement(element, "tuv")
        child.set(_LANGUAGE, printable(variant.language))
        _add_told(child, variant.told)
        etree.SubElement(child, "seg").text = printable(variant.text)
    return element


def _add_told(element: etree._Element, told: Told) -> None:
    _set(element, "creationdate", _time(told.created))
    _set(element, "creationid", told.creator)
    _set(element, "changedate", _time(told.changed))
    _set(element, "changeid", told.changer)
    _set(element, "creationtool", told.tool)
    for note in told.notes:
        etree.SubElement(element, "note").text = printable(note)
    for kind, text in told.properties:
        etree.SubElement(element, "prop", type=printable(kind)).text = printable(text)


def _set(element: etree._Element, name: str, value: str) -> None:
    if value:
        element.set(name, printable(value))


def _time(iso: str) -> str:
    """``20251203T101112Z``, the only form TMX knows; empty where it is no time."""
    try:
        return datetime.fromisoformat(iso).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    except (ValueError, OverflowError):
        return ""
